/* Error objects with QEMU's API: a message on the heap. */
#include "qapi/error.h"
#include "runtime.h"

struct Error {
    char *message;
};

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
    (*errp)->message = strdup(message);
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
    return err->message;
}

void error_free(Error *err)
{
    if (err) {
        free(err->message);
        free(err);
    }
}
