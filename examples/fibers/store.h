/* A store that is read in fibers, and opened outside them. */
#ifndef STORE_H
#define STORE_H

#include "fiber.h"

/* Marks for cobindgen. They are empty for the compiler. */
#define FROM_ANYWHERE
#define FROM_PLAIN
#define FROM_FIBER

typedef struct Store Store;

/* It waits for the disk, so it must not run in a fiber. */
Store *store_open(const char *name);
Store *FROM_FIBER IN_FIBER store_co_open(const char *name);

/* It waits for other fibers, so it runs in a fiber. */
long IN_FIBER store_co_get(Store *store, const char *key);
long FROM_ANYWHERE store_get(Store *store, const char *key);

/* It also opens the store if necessary. */
long IN_FIBER store_co_read(const char *name, const char *key);
long FROM_PLAIN store_read(const char *name, const char *key);

#endif
