/* Declarations that all headers of block backends need. */
#ifndef SYSEMU_BLOCK_BACKEND_COMMON_H
#define SYSEMU_BLOCK_BACKEND_COMMON_H

#include "block/block.h"
#include "qemu/iov.h"

/* Callbacks from a backend to its device model. Each may be NULL. */
typedef struct BlockDevOps {
    /* A medium was inserted or removed. */
    void (*change_media_cb)(void *opaque, bool load, Error **errp);
    /* A request to open the tray although the medium is locked. */
    void (*eject_request_cb)(void *opaque, bool force);
    /* Whether the medium is locked. */
    bool (*is_medium_locked)(void *opaque);
    /* Make no requests until drained_end. Calls can be nested. */
    void (*drained_begin)(void *opaque);
    void (*drained_end)(void *opaque);
    /* Whether a request is still in progress. */
    bool (*drained_poll)(void *opaque);
    /* Whether the tray is open. */
    bool (*is_tray_open)(void *opaque);
    /* The size has changed. */
    void (*resize_cb)(void *opaque);
} BlockDevOps;

#endif
