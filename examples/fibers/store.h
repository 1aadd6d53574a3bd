/* A store that is read in fibers, and opened outside them. */
#ifndef STORE_H
#define STORE_H

#include "fiber.h"

/* What cobindgen looks for; for the compiler they are nothing. */
#define FROM_ANYWHERE
#define FROM_PLAIN
#define FROM_FIBER

typedef struct Store Store;

/* Blocks on the disk, so not in a fiber. */
Store *store_open(const char *name);
Store *FROM_FIBER IN_FIBER store_co_open(const char *name);

/* Waits for others, so in a fiber. */
long IN_FIBER store_co_get(Store *store, const char *key);
long FROM_ANYWHERE store_get(Store *store, const char *key);

/* Opens it too, if need be. */
long IN_FIBER store_co_read(const char *name, const char *key);
long FROM_PLAIN store_read(const char *name, const char *key);

#endif
