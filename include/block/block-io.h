/* Requests on nodes: from any thread, or from the event loop of the node where marked. */
#ifndef BLOCK_BLOCK_IO_H
#define BLOCK_BLOCK_IO_H

#include "block/aio-wait.h"
#include "block/block-common.h"
#include "qemu/coroutine.h"
#include "qemu/iov.h"

/* Write zeroes, with as little data as the flags allow. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes,
                      BdrvRequestFlags flags);

int co_wrapper_mixed_bdrv_rdlock
bdrv_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes,
                   BdrvRequestFlags flags);

/* Write zeroes to all parts of the node that do not already read as zeroes. */
int bdrv_make_zero(BdrvChild *child, BdrvRequestFlags flags);

/* Read into one buffer. Return 0 or a negative errno. */
int co_wrapper_mixed_bdrv_rdlock
bdrv_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf,
           BdrvRequestFlags flags);

/* Write one buffer. Return 0 or a negative errno. */
int co_wrapper_mixed_bdrv_rdlock
bdrv_pwrite(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf,
            BdrvRequestFlags flags);

/* Write one buffer, then flush. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_pwrite_sync(BdrvChild *child, int64_t offset, int64_t bytes,
                    const void *buf, BdrvRequestFlags flags);

int co_wrapper_mixed_bdrv_rdlock
bdrv_pwrite_sync(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf,
                 BdrvRequestFlags flags);

/* Set the length of the node to `offset`: exactly if `exact` is true, else at least. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_truncate(BdrvChild *child, int64_t offset, bool exact,
                 PreallocMode prealloc, BdrvRequestFlags flags, Error **errp);

int co_wrapper_mixed_bdrv_rdlock
bdrv_truncate(BdrvChild *child, int64_t offset, bool exact, PreallocMode prealloc,
              BdrvRequestFlags flags, Error **errp);

/* Return the length in sectors, or a negative errno. */
int64_t coroutine_fn GRAPH_RDLOCK bdrv_co_nb_sectors(BlockDriverState *bs);
int64_t coroutine_mixed_fn bdrv_nb_sectors(BlockDriverState *bs);

/* Return the length in bytes, or a negative errno. */
int64_t coroutine_fn GRAPH_RDLOCK bdrv_co_getlength(BlockDriverState *bs);
int64_t co_wrapper_mixed_bdrv_rdlock bdrv_getlength(BlockDriverState *bs);

/* Return the number of bytes that the node uses on its storage. */
int64_t coroutine_fn GRAPH_RDLOCK
bdrv_co_get_allocated_file_size(BlockDriverState *bs);

int64_t co_wrapper_bdrv_rdlock
bdrv_get_allocated_file_size(BlockDriverState *bs);

/* Return the size that an image with these options would have. */
BlockMeasureInfo *bdrv_measure(BlockDriver *drv, QemuOpts *opts,
                               BlockDriverState *in_bs, Error **errp);

/* Remove the file of the node. */
int coroutine_fn GRAPH_RDLOCK bdrv_co_delete_file(BlockDriverState *bs, Error **errp);

/* Cancel the request, without waiting for that. */
void bdrv_aio_cancel_async(BlockAIOCB *acb);

/* Pass a control request to the device. */
int coroutine_fn GRAPH_RDLOCK bdrv_co_ioctl(BlockDriverState *bs, int req, void *buf);

/* Write all data to stable storage. */
int coroutine_fn GRAPH_RDLOCK bdrv_co_flush(BlockDriverState *bs);
int co_wrapper_mixed_bdrv_rdlock bdrv_flush(BlockDriverState *bs);

/* Tell the storage that the range is no longer needed. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes);

int co_wrapper_mixed_bdrv_rdlock
bdrv_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes);

/* Describe up to *nr_zones zones from offset on. Set *nr_zones to their number. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_zone_report(BlockDriverState *bs, int64_t offset, unsigned int *nr_zones,
                    BlockZoneDescriptor *zones);

/* Open, close, finish or reset the zones of a range. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_zone_mgmt(BlockDriverState *bs, BlockZoneOp op, int64_t offset, int64_t len);

/* Write at the write pointer of the zone at *offset. Set *offset to the position. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_zone_append(BlockDriverState *bs, int64_t *offset, QEMUIOVector *qiov,
                    BdrvRequestFlags flags);

/* Return whether deallocating a range makes it read as zeroes. */
bool bdrv_can_write_zeroes_with_unmap(BlockDriverState *bs);

/*
 * Return BDRV_BLOCK_ flags of the range at offset, or a negative errno. They apply to
 * *pnum bytes, which are at *map of *file.
 */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_block_status(BlockDriverState *bs, int64_t offset, int64_t bytes,
                     int64_t *pnum, int64_t *map, BlockDriverState **file);

int co_wrapper_mixed_bdrv_rdlock
bdrv_block_status(BlockDriverState *bs, int64_t offset, int64_t bytes,
                  int64_t *pnum, int64_t *map, BlockDriverState **file);

/* Return the same for all layers above `base`. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_block_status_above(BlockDriverState *bs, BlockDriverState *base,
                           int64_t offset, int64_t bytes, int64_t *pnum,
                           int64_t *map, BlockDriverState **file);

int co_wrapper_mixed_bdrv_rdlock
bdrv_block_status_above(BlockDriverState *bs, BlockDriverState *base,
                        int64_t offset, int64_t bytes, int64_t *pnum,
                        int64_t *map, BlockDriverState **file);

/* Return 1 if this layer has the data at offset, 0 if not. It applies to *pnum bytes. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_is_allocated(BlockDriverState *bs, int64_t offset, int64_t bytes,
                     int64_t *pnum);

int co_wrapper_mixed_bdrv_rdlock
bdrv_is_allocated(BlockDriverState *bs, int64_t offset, int64_t bytes,
                  int64_t *pnum);

/* Return the same for any layer above `base`, or also for `base`. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_is_allocated_above(BlockDriverState *top, BlockDriverState *base,
                           bool include_base, int64_t offset, int64_t bytes,
                           int64_t *pnum);

int co_wrapper_mixed_bdrv_rdlock
bdrv_is_allocated_above(BlockDriverState *bs, BlockDriverState *base,
                        bool include_base, int64_t offset, int64_t bytes,
                        int64_t *pnum);

/* Return whether the range is known to read as zeroes without looking at the data. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_is_zero_fast(BlockDriverState *bs, int64_t offset, int64_t bytes);

/* Make the node read-only if its options allow that. errmsg is the reason. */
int GRAPH_RDLOCK
bdrv_apply_auto_read_only(BlockDriverState *bs, const char *errmsg, Error **errp);

/* Return whether the node was opened only for reading. */
bool bdrv_is_read_only(BlockDriverState *bs);

/* Return whether it can be written to now. */
bool bdrv_is_writable(BlockDriverState *bs);

/* Return whether it accepts only SCSI commands. */
bool bdrv_is_sg(BlockDriverState *bs);

/* Return the BDRV_O_ flags that it was opened with. */
int bdrv_get_flags(BlockDriverState *bs);

/* Return whether there is a medium in the drive. */
bool coroutine_fn GRAPH_RDLOCK bdrv_co_is_inserted(BlockDriverState *bs);
bool co_wrapper_bdrv_rdlock bdrv_is_inserted(BlockDriverState *bs);

/* Lock the medium in the drive, or unlock it. */
void coroutine_fn GRAPH_RDLOCK
bdrv_co_lock_medium(BlockDriverState *bs, bool locked);

/* Open the tray, or close it. */
void coroutine_fn GRAPH_RDLOCK bdrv_co_eject(BlockDriverState *bs, bool eject_flag);

/* Return the name of the node's driver, or NULL. */
const char *bdrv_get_format_name(BlockDriverState *bs);

/* Return the name of the node. */
const char *bdrv_get_node_name(const BlockDriverState *bs);

/* Return the name of the device on top of the node, or "". */
const char * GRAPH_RDLOCK bdrv_get_device_name(const BlockDriverState *bs);

/* Fill in the properties of the image that the driver reports. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_get_info(BlockDriverState *bs, BlockDriverInfo *bdi);

int co_wrapper_mixed_bdrv_rdlock
bdrv_get_info(BlockDriverState *bs, BlockDriverInfo *bdi);

/* Return the information that only the image format has, or NULL. */
ImageInfoSpecific * GRAPH_RDLOCK
bdrv_get_specific_info(BlockDriverState *bs, Error **errp);

/* Return statistics that only the driver has, or NULL. */
BlockStatsSpecific *bdrv_get_specific_stats(BlockDriverState *bs);

/* Extend the range to whole subclusters. */
void bdrv_round_to_subclusters(BlockDriverState *bs, int64_t offset, int64_t bytes,
                               int64_t *cluster_offset, int64_t *cluster_bytes);

/* Copy the name of the backing file to `filename`. */
void bdrv_get_backing_filename(BlockDriverState *bs, char *filename,
                               int filename_size);

/* Write a new name of the backing file into the image. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_change_backing_file(BlockDriverState *bs, const char *backing_file,
                            const char *backing_fmt, bool warn);

int co_wrapper_bdrv_rdlock
bdrv_change_backing_file(BlockDriverState *bs, const char *backing_file,
                         const char *backing_fmt, bool warn);

/* Save or load the state of the machine, from a plain buffer or a vector. */
int bdrv_save_vmstate(BlockDriverState *bs, const uint8_t *buf, int64_t pos, int size);
int bdrv_load_vmstate(BlockDriverState *bs, uint8_t *buf, int64_t pos, int size);

int co_wrapper_mixed_bdrv_rdlock
bdrv_readv_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos);

int co_wrapper_mixed_bdrv_rdlock
bdrv_writev_vmstate(BlockDriverState *bs, QEMUIOVector *qiov, int64_t pos);

/* Return the alignment of memory that the node requires, and the one that it prefers. */
size_t bdrv_min_mem_align(BlockDriverState *bs);
size_t bdrv_opt_mem_align(BlockDriverState *bs);

/* Return memory that is aligned for requests on this node. */
void *qemu_blockalign(BlockDriverState *bs, size_t size);

/* Tell debugging filters that the code has reached this place. */
void coroutine_fn GRAPH_RDLOCK
bdrv_co_debug_event(BlockDriverState *bs, BlkdebugEvent event);

void co_wrapper_mixed_bdrv_rdlock
bdrv_debug_event(BlockDriverState *bs, BlkdebugEvent event);

/* Return the event loop of the node. */
AioContext *bdrv_get_aio_context(BlockDriverState *bs);

/* Move the calling coroutine to the node's event loop. Return the previous one. */
AioContext *coroutine_fn bdrv_co_enter(BlockDriverState *bs);

/* Move the coroutine back. */
void coroutine_fn bdrv_co_leave(BlockDriverState *bs, AioContext *old_ctx);

/* Return whether the image can store one more bitmap, with this name. */
bool coroutine_fn GRAPH_RDLOCK
bdrv_co_can_store_new_dirty_bitmap(BlockDriverState *bs, const char *name,
                                   uint32_t granularity, Error **errp);

bool co_wrapper_bdrv_rdlock
bdrv_can_store_new_dirty_bitmap(BlockDriverState *bs, const char *name,
                                uint32_t granularity, Error **errp);

/* Make the storage copy a range. Fail if it cannot. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_copy_range(BdrvChild *src, int64_t src_offset, BdrvChild *dst,
                   int64_t dst_offset, int64_t bytes, BdrvRequestFlags read_flags,
                   BdrvRequestFlags write_flags);

/* Wait until no request is in progress. */
void bdrv_drain(BlockDriverState *bs);

/* Check the image, and repair the errors in `fix`. */
int co_wrapper_mixed_bdrv_rdlock
bdrv_check(BlockDriverState *bs, BdrvCheckResult *res, BdrvCheckMode fix);

/* Discard cached tables of the image, because another process has written to it. */
int co_wrapper_mixed_bdrv_rdlock
bdrv_invalidate_cache(BlockDriverState *bs, Error **errp);

/* Between these two, no request of other users runs on the node. Calls can be nested. */
void bdrv_drained_begin(BlockDriverState *bs);
void bdrv_drained_end(BlockDriverState *bs);

#endif
