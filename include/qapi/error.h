/* Errors with a message. Many functions have the last parameter `Error **errp`. */
#ifndef QAPI_ERROR_H
#define QAPI_ERROR_H

#include "qemu/osdep.h"

/* The class of an error. Nearly all are generic. */
typedef enum QapiErrorClass {
    QAPI_ERROR_CLASS_GENERICERROR,
    QAPI_ERROR_CLASS_COMMANDNOTFOUND,
    QAPI_ERROR_CLASS_DEVICENOTACTIVE,
    QAPI_ERROR_CLASS_DEVICENOTFOUND,
    QAPI_ERROR_CLASS_KVMMISSINGCAP,
    QAPI_ERROR_CLASS__MAX,
} QapiErrorClass;

/* The same, with shorter names. */
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

/* Return the name of the value. */
const char *qapi_enum_lookup(const QEnumLookup *lookup, int val);

extern const QEnumLookup QapiErrorClass_lookup;
#define QapiErrorClass_str(val) qapi_enum_lookup(&QapiErrorClass_lookup, (val))

ErrorClass error_get_class(const Error *err);

/* Return the message. It is valid as long as the error. */
const char *error_get_pretty(const Error *err);

/* Return a copy of the error, which must be freed too. */
Error *error_copy(const Error *err);

/* Free the error. NULL is allowed. */
void error_free(Error *err);

/* Store the error in *dst_errp. Free it if dst_errp is NULL or has an error already. */
void error_propagate(Error **dst_errp, Error *local_err);

#endif
