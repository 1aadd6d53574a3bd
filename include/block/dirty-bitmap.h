/* Bitmaps that record the parts of a node that were written. */
#ifndef BLOCK_DIRTY_BITMAP_H
#define BLOCK_DIRTY_BITMAP_H

#include "block/block-common.h"
#include "block/graph-lock.h"
#include "qapi/qapi-types-block-core.h"

/* States that a bitmap must not have. */
typedef enum BitmapCheckFlags {
    BDRV_BITMAP_BUSY = 1, /* In use by a job */
    BDRV_BITMAP_RO = 2, /* Read-only, like its image */
    BDRV_BITMAP_INCONSISTENT = 4, /* Not saved when it was used last */
} BitmapCheckFlags;

/* The states that most users check. */
#define BDRV_BITMAP_DEFAULT \
    (BDRV_BITMAP_BUSY | BDRV_BITMAP_RO | BDRV_BITMAP_INCONSISTENT)

/* The states for users that do not change the bitmap. */
#define BDRV_BITMAP_ALLOW_RO (BDRV_BITMAP_BUSY | BDRV_BITMAP_INCONSISTENT)

/* The longest name in bytes. */
#define BDRV_BITMAP_MAX_NAME_SIZE 1023

/* Make a bitmap with a bit for each `granularity` bytes of the node. */
BdrvDirtyBitmap *bdrv_create_dirty_bitmap(BlockDriverState *bs,
                                          uint32_t granularity, const char *name,
                                          Error **errp);

/* Return the bitmap of this name, or NULL. */
BdrvDirtyBitmap *bdrv_find_dirty_bitmap(BlockDriverState *bs, const char *name);

/* Return 0. Return -1 and set *errp if the bitmap has one of the BitmapCheckFlags. */
int bdrv_dirty_bitmap_check(const BdrvDirtyBitmap *bitmap, uint32_t flags,
                            Error **errp);

/* Free the bitmap. */
void bdrv_release_dirty_bitmap(BdrvDirtyBitmap *bitmap);

/* Remove a bitmap that the image stores. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_remove_persistent_dirty_bitmap(BlockDriverState *bs, const char *name,
                                       Error **errp);

int co_wrapper_bdrv_rdlock
bdrv_remove_persistent_dirty_bitmap(BlockDriverState *bs, const char *name,
                                    Error **errp);

/* Stop recording writes, or start again. */
void bdrv_disable_dirty_bitmap(BdrvDirtyBitmap *bitmap);
void bdrv_enable_dirty_bitmap(BdrvDirtyBitmap *bitmap);

/* Return the bytes for each bit, for new bitmaps of this node and for this bitmap. */
uint32_t bdrv_get_default_bitmap_granularity(BlockDriverState *bs);
uint32_t bdrv_dirty_bitmap_granularity(const BdrvDirtyBitmap *bitmap);

/* Return its name, or NULL. */
const char *bdrv_dirty_bitmap_name(const BdrvDirtyBitmap *bitmap);

/* Return the number of bytes of the node that it covers. */
int64_t bdrv_dirty_bitmap_size(const BdrvDirtyBitmap *bitmap);

/* Set or clear the bits of a range. */
void bdrv_set_dirty_bitmap(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes);
void bdrv_reset_dirty_bitmap(BdrvDirtyBitmap *bitmap, int64_t offset, int64_t bytes);

/* Return whether the byte at offset was written. */
bool bdrv_dirty_bitmap_get(BdrvDirtyBitmap *bitmap, int64_t offset);

/* Return the number of bytes that were written. */
int64_t bdrv_get_dirty_count(BdrvDirtyBitmap *bitmap);

/* Return the first dirty or clean byte of a range, or -1. */
int64_t bdrv_dirty_bitmap_next_dirty(BdrvDirtyBitmap *bitmap, int64_t offset,
                                     int64_t bytes);
int64_t bdrv_dirty_bitmap_next_zero(BdrvDirtyBitmap *bitmap, int64_t offset,
                                    int64_t bytes);

/* Return the first bitmap of a node, or the next one; NULL at the end. */
BdrvDirtyBitmap *bdrv_dirty_bitmap_first(BlockDriverState *bs);
BdrvDirtyBitmap *bdrv_dirty_bitmap_next(BdrvDirtyBitmap *bitmap);

#endif
