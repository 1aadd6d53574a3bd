/*
 * Small functions of block-common.h that behave as their comments describe, and the
 * functions of qapi/error.h.
 */
#include "live.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Error {
    char message[200];
};

struct BlockDriver {
    const char *name;
    bool writable;
};

static bool whitelist;

/* Return a copy of the first `length` bytes of a, followed by all of b. */
static char *concat(const char *a, size_t length, const char *b)
{
    char *result = malloc(length + strlen(b) + 1);

    if (result) {
        memcpy(result, a, length);
        strcpy(result + length, b);
    }
    return result;
}

static void fail(Error **errp, const char *what, const char *with)
{
    if (errp) {
        *errp = calloc(1, sizeof(**errp));
        snprintf((*errp)->message, sizeof((*errp)->message), "%s: '%s'", what, with);
    }
}

char *bdrv_perm_names(uint64_t perm)
{
    static const char *const names[] = {
        "consistent read",
        "write",
        "write unchanged",
        "resize",
    };
    char text[80] = "";

    for (size_t i = 0; i < 4; i++) {
        if (perm & (1u << i)) {
            strcat(text, *text ? ", " : "");
            strcat(text, names[i]);
        }
    }
    return concat(text, strlen(text), "");
}

uint64_t bdrv_qapi_perm_to_blk_perm(BlockPermission qapi_perm)
{
    static const uint64_t permissions[BLOCK_PERMISSION__MAX] = {
        [BLOCK_PERMISSION_CONSISTENT_READ] = BLK_PERM_CONSISTENT_READ,
        [BLOCK_PERMISSION_WRITE] = BLK_PERM_WRITE,
        [BLOCK_PERMISSION_WRITE_UNCHANGED] = BLK_PERM_WRITE_UNCHANGED,
        [BLOCK_PERMISSION_RESIZE] = BLK_PERM_RESIZE,
    };
    return permissions[qapi_perm];
}

void bdrv_init_with_whitelist(void)
{
    whitelist = true;
}

bool bdrv_uses_whitelist(void)
{
    return whitelist;
}

BlockDriver *live_driver(const char *name)
{
    static BlockDriver drivers[] = {{"raw", true}, {"vvfat", false}};

    for (size_t i = 0; i < 2; i++) {
        if (!strcmp(drivers[i].name, name)) {
            return &drivers[i];
        }
    }
    return NULL;
}

int bdrv_is_whitelisted(BlockDriver *drv, bool read_only)
{
    return drv->writable || read_only;
}

int bdrv_parse_aio(const char *mode, int *flags)
{
    if (!strcmp(mode, "native")) {
        *flags |= BDRV_O_NATIVE_AIO;
    } else if (!strcmp(mode, "io_uring")) {
        *flags |= BDRV_O_IO_URING;
    } else if (strcmp(mode, "threads")) {
        return -1;
    }
    return 0;
}

int bdrv_parse_cache_mode(const char *mode, int *flags, bool *writethrough)
{
    static const struct {
        const char *mode;
        int flags;
        bool writethrough;
    } modes[] = {
        {"none", BDRV_O_NOCACHE, false},
        {"off", BDRV_O_NOCACHE, false},
        {"directsync", BDRV_O_NOCACHE, true},
        {"writeback", 0, false},
        {"writethrough", 0, true},
        {"unsafe", BDRV_O_NO_FLUSH, false},
    };

    *flags &= ~BDRV_O_CACHE_MASK;
    for (size_t i = 0; i < sizeof(modes) / sizeof(*modes); i++) {
        if (!strcmp(modes[i].mode, mode)) {
            *flags |= modes[i].flags;
            *writethrough = modes[i].writethrough;
            return 0;
        }
    }
    return -1;
}

int bdrv_parse_discard_flags(const char *mode, int *flags)
{
    *flags &= ~BDRV_O_UNMAP;
    if (!strcmp(mode, "unmap") || !strcmp(mode, "on")) {
        *flags |= BDRV_O_UNMAP;
        return 0;
    }
    return strcmp(mode, "ignore") && strcmp(mode, "off") ? -1 : 0;
}

int path_has_protocol(const char *path)
{
    return path[strcspn(path, ":/")] == ':';
}

int path_is_absolute(const char *path)
{
    return *path == '/';
}

char *path_combine(const char *base_path, const char *filename)
{
    const char *slash = strrchr(base_path, '/');
    size_t directory = slash ? (size_t)(slash + 1 - base_path) : 0;

    if (path_is_absolute(filename)) {
        return concat("", 0, filename);
    }
    if (path_has_protocol(base_path)) {
        size_t protocol = strcspn(base_path, ":") + 1;

        directory = directory > protocol ? directory : protocol;
    }
    return concat(base_path, directory, filename);
}

char *bdrv_get_full_backing_filename_from_filename(const char *backed,
                                                   const char *backing,
                                                   Error **errp)
{
    if (!*backing) {
        return NULL;
    }
    if (path_has_protocol(backing) || path_is_absolute(backing)) {
        return concat("", 0, backing);
    }
    if (!*backed || !strncmp(backed, "json:", 5)) {
        fail(errp, "no directory for a relative name", backed);
        return NULL;
    }
    return path_combine(backed, backing);
}

bool live_divide(int64_t a, int64_t b, int64_t *quotient, int64_t *rest, Error **errp)
{
    if (!b || (a == INT64_MIN && b == -1)) {
        fail(errp, "can't divide", b ? "-1" : "0");
        return false;
    }
    *quotient = a / b;
    *rest = a % b;
    return true;
}

static const char *const classes[] = {
    "GenericError", "CommandNotFound", "DeviceNotActive", "DeviceNotFound",
    "KVMMissingCap",
};
const QEnumLookup QapiErrorClass_lookup = { classes, QAPI_ERROR_CLASS__MAX };

const char *qapi_enum_lookup(const QEnumLookup *lookup, int val)
{
    return lookup->array[val];
}

/* All errors here have the class of nearly all errors of QEMU. */
ErrorClass error_get_class(const Error *err)
{
    (void)err;
    return ERROR_CLASS_GENERIC_ERROR;
}

const char *error_get_pretty(const Error *err)
{
    return err->message;
}

Error *error_copy(const Error *err)
{
    Error *copy = malloc(sizeof(*copy));

    if (copy) {
        *copy = *err;
    }
    return copy;
}

void error_free(Error *err)
{
    free(err);
}

void error_propagate(Error **dst_errp, Error *local_err)
{
    if (dst_errp && !*dst_errp) {
        *dst_errp = local_err;
    } else {
        error_free(local_err);
    }
}
