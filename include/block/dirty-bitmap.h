/* Bitmaps that record which parts of a node were written to. */
#ifndef BLOCK_DIRTY_BITMAP_H
#define BLOCK_DIRTY_BITMAP_H

#include "block/block-common.h"
#include "block/graph-lock.h"
#include "qapi/qapi-types-block-core.h"

/* What a bitmap must not be. */
typedef enum BitmapCheckFlags {
    BDRV_BITMAP_BUSY = 1, /* In use by a job */
    BDRV_BITMAP_RO = 2, /* Read-only, as its image is */
    BDRV_BITMAP_INCONSISTENT = 4, /* Not saved when it was used last */
} BitmapCheckFlags;

/* What most users check for. */
#define BDRV_BITMAP_DEFAULT \
    (BDRV_BITMAP_BUSY | BDRV_BITMAP_RO | BDRV_BITMAP_INCONSISTENT)

/* What users check for that don't change the bitmap. */
#define BDRV_BITMAP_ALLOW_RO (BDRV_BITMAP_BUSY | BDRV_BITMAP_INCONSISTENT)

/* The longest name in bytes. */
#define BDRV_BITMAP_MAX_NAME_SIZE 1023

/* Make a bitmap with a bit for each `granularity` bytes of the node. */
BdrvDirtyBitmap *bdrv_create_dirty_bitmap(BlockDriverState *bs,
                                          uint32_t granularity, const char *name,
                                          Error **errp);

/* The bitmap of this name, or NULL. */
BdrvDirtyBitmap *bdrv_find_dirty_bitmap(BlockDriverState *bs, const char *name);

/* 0, or -1 with *errp set if the bitmap is something of BitmapCheckFlags. */
int bdrv_dirty_bitmap_check(const BdrvDirtyBitmap *bitmap, uint32_t flags,
                            Error **errp);

/* Free the bitmap. */
void bdrv_release_dirty_bitmap(BdrvDirtyBitmap *bitmap);

/* Remove a bitmap that the image keeps. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_remove_persistent_dirty_bitmap(BlockDriverState *bs, const char *name,
                                       Error **errp);

int co_wrapper_bdrv_rdlock
bdrv_remove_persistent_dirty_bitmap(BlockDriverState *bs, const char *name,
                                    Error **errp);

/* Record no more writes, or record them again. */
void bdrv_disable_dirty_bitmap(BdrvDirtyBitmap *bitmap);
void bdrv_enable_dirty_bitmap(BdrvDirtyBitmap *bitmap);

/* Bytes to a bit, for new bitmaps of this node and for this bitmap. */
uint32_t bdrv_get_default_bitmap_granularity(BlockDriverState *bs);
uint32_t bdrv_dirty_bitmap_granularity(const BdrvDirtyBitmap *bitmap);

/* Its name, or NULL. */
const char *bdrv_dirty_bitmap_name(const BdrvDirtyBitmap *bitmap);

/* Bytes of the node that it covers. */
int64_t bdrv_dirty_bitmap_size(const BdrvDirtyBitmap *bitmap);

/* Set or clear the bits of a range. */
void bdrv_set_dirty_bitmap(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes);
void bdrv_reset_dirty_bitmap(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes);

/* Whether the byte at offset was written to. */
bool bdrv_dirty_bitmap_get(BdrvDirtyBitmap *bitmap, int64_t offset);

/* How many bytes were written to. */
int64_t bdrv_get_dirty_count(BdrvDirtyBitmap *bitmap);

/* The first dirty or clean byte of a range, or -1. */
int64_t bdrv_dirty_bitmap_next_dirty(BdrvDirtyBitmap *bitmap, int64_t offset,
                                     int64_t bytes);
int64_t bdrv_dirty_bitmap_next_zero(BdrvDirtyBitmap *bitmap, int64_t offset,
                                    int64_t bytes);

/* The first bitmap of a node, and the one after; NULL at the end. */
BdrvDirtyBitmap *bdrv_dirty_bitmap_first(BlockDriverState *bs);
BdrvDirtyBitmap *bdrv_dirty_bitmap_next(BdrvDirtyBitmap *bitmap);

#endif
