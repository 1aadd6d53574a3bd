/* Error objects with QEMU's API: a message and a hint on the heap. */
#include "qapi/error-internal.h"
#include "runtime.h"

void *runtime_alloc(size_t count, size_t size)
{
    void *memory = calloc(count, size);

    if (!memory) {
        abort();
    }
    return memory;
}

void runtime_error(Error **errp, const char *message)
{
    if (!errp) {
        return;
    }
    assert(!*errp);
    *errp = runtime_alloc(1, sizeof(**errp));
    (*errp)->msg = strdup(message);
}

void error_propagate(Error **dst, Error *local)
{
    if (dst && !*dst) {
        *dst = local;
    } else {
        error_free(local);
    }
}

const char *error_get_pretty(const Error *err)
{
    return err->msg;
}

void runtime_error_hint(Error *err, ErrorClass kind, const char *hint)
{
    err->err_class = kind;
    err->hint = runtime_alloc(1, sizeof(*err->hint));
    err->hint->str = strdup(hint);
}

ErrorClass error_get_class(const Error *err)
{
    return err->err_class;
}

static const char *const classes[] = {
    "GenericError", "CommandNotFound", "DeviceNotActive", "DeviceNotFound",
    "KVMMissingCap",
};
const QEnumLookup QapiErrorClass_lookup = { classes, QAPI_ERROR_CLASS__MAX };

const char *qapi_enum_lookup(const QEnumLookup *lookup, int val)
{
    assert(val >= 0 && val < lookup->size);
    return lookup->array[val];
}

/* ---- memory that GLib allocates in QEMU ----------------------------------------- */

static int strings;

char *runtime_string(const char *text)
{
    __atomic_fetch_add(&strings, 1, __ATOMIC_RELAXED);
    return strdup(text);
}

int runtime_strings(void)
{
    return __atomic_load_n(&strings, __ATOMIC_RELAXED);
}

void g_free(void *pointer)
{
    if (pointer) {
        __atomic_fetch_sub(&strings, 1, __ATOMIC_RELAXED);
        free(pointer);
    }
}

void error_free(Error *err)
{
    if (err) {
        if (err->hint) {
            free(err->hint->str);
            free(err->hint);
        }
        free(err->msg);
        free(err);
    }
}
