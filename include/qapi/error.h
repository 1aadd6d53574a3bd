/* Errors with a message: the last parameter `Error **errp` of many functions. */
#ifndef QAPI_ERROR_H
#define QAPI_ERROR_H

#include "qemu/osdep.h"

/* What kind of error it is. Nearly all are generic. */
typedef enum QapiErrorClass {
    QAPI_ERROR_CLASS_GENERICERROR,
    QAPI_ERROR_CLASS_COMMANDNOTFOUND,
    QAPI_ERROR_CLASS_DEVICENOTACTIVE,
    QAPI_ERROR_CLASS_DEVICENOTFOUND,
    QAPI_ERROR_CLASS_KVMMISSINGCAP,
    QAPI_ERROR_CLASS__MAX,
} QapiErrorClass;

/* The same, with names that are easier to read. */
typedef enum ErrorClass {
    ERROR_CLASS_GENERIC_ERROR = QAPI_ERROR_CLASS_GENERICERROR,
    ERROR_CLASS_COMMAND_NOT_FOUND = QAPI_ERROR_CLASS_COMMANDNOTFOUND,
    ERROR_CLASS_DEVICE_NOT_ACTIVE = QAPI_ERROR_CLASS_DEVICENOTACTIVE,
    ERROR_CLASS_DEVICE_NOT_FOUND = QAPI_ERROR_CLASS_DEVICENOTFOUND,
    ERROR_CLASS_KVM_MISSING_CAP = QAPI_ERROR_CLASS_KVMMISSINGCAP,
} ErrorClass;

/* Names of an enumeration's values. */
typedef struct QEnumLookup {
    const char *const *array;
    int size;
} QEnumLookup;

/* The name of the value. */
const char *qapi_enum_lookup(const QEnumLookup *lookup, int val);

extern const QEnumLookup QapiErrorClass_lookup;
#define QapiErrorClass_str(val) qapi_enum_lookup(&QapiErrorClass_lookup, (val))

ErrorClass error_get_class(const Error *err);

/* The message. It lives as long as the error. */
const char *error_get_pretty(const Error *err);

/* A copy of the error, to be freed like the first. */
Error *error_copy(const Error *err);

/* Free the error; NULL is fine. */
void error_free(Error *err);

/* Hand an error on to *dst_errp, or free it if nobody asked or one is there. */
void error_propagate(Error **dst_errp, Error *local_err);

#endif
