/* Errors with a message: the last parameter `Error **errp` of many functions. */
#ifndef QAPI_ERROR_H
#define QAPI_ERROR_H

#include "qemu/osdep.h"

/* The message. It lives as long as the error. */
const char *error_get_pretty(const Error *err);

/* A copy of the error, to be freed like the first. */
Error *error_copy(const Error *err);

/* Free the error; NULL is fine. */
void error_free(Error *err);

/* Hand an error on to *dst_errp, or free it if nobody asked or one is there. */
void error_propagate(Error **dst_errp, Error *local_err);

#endif
