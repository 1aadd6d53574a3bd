/* What an error is made of. QEMU has this header since 10.1. */
#ifndef QAPI_ERROR_INTERNAL_H
#define QAPI_ERROR_INTERNAL_H

#include "qapi/error.h"

/* The part of GLib's string that an error's hint needs. */
typedef struct GString {
    char *str;
} GString;

struct Error {
    char *msg;
    ErrorClass err_class;
    GString *hint;  /* or NULL */
};

#endif
