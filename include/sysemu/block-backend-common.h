/* What all of a block backend's headers need. */
#ifndef SYSEMU_BLOCK_BACKEND_COMMON_H
#define SYSEMU_BLOCK_BACKEND_COMMON_H

#include "block/block.h"
#include "qemu/iov.h"

/* What a device model wants to hear from its backend. Any member may be NULL. */
typedef struct BlockDevOps {
    /* A medium came or went. */
    void (*change_media_cb)(void *opaque, bool load, Error **errp);
    /* Somebody wants the tray open though the medium is locked. */
    void (*eject_request_cb)(void *opaque, bool force);
    /* Is the medium locked? */
    bool (*is_medium_locked)(void *opaque);
    /* Make no requests until drained_end; they nest. */
    void (*drained_begin)(void *opaque);
    void (*drained_end)(void *opaque);
    /* Is a request still under way? */
    bool (*drained_poll)(void *opaque);
    /* Is the tray open? */
    bool (*is_tray_open)(void *opaque);
    /* The size changed. */
    void (*resize_cb)(void *opaque);
} BlockDevOps;

#endif
