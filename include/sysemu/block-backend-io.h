/* Requests through block backends: from any thread, or from its event loop where marked. */
#ifndef SYSEMU_BLOCK_BACKEND_IO_H
#define SYSEMU_BLOCK_BACKEND_IO_H

#include "sysemu/block-backend-common.h"

/* Return the name of the backend, or "". */
const char *blk_name(const BlockBackend *blk);

/* Return the node under it, or NULL. */
BlockDriverState *blk_bs(BlockBackend *blk);

/* Requests that call cb(opaque, ret) when they have ended. */
BlockAIOCB *blk_aio_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes,
                                  BdrvRequestFlags flags, BlockCompletionFunc *cb,
                                  void *opaque);
BlockAIOCB *blk_aio_preadv(BlockBackend *blk, int64_t offset, QEMUIOVector *qiov,
                           BdrvRequestFlags flags, BlockCompletionFunc *cb,
                           void *opaque);
BlockAIOCB *blk_aio_pwritev(BlockBackend *blk, int64_t offset, QEMUIOVector *qiov,
                            BdrvRequestFlags flags, BlockCompletionFunc *cb,
                            void *opaque);
BlockAIOCB *blk_aio_flush(BlockBackend *blk, BlockCompletionFunc *cb, void *opaque);
BlockAIOCB *blk_aio_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes,
                             BlockCompletionFunc *cb, void *opaque);

/* Cancel the request, without waiting for that. */
void blk_aio_cancel_async(BlockAIOCB *acb);

/* A request has begun, or ended. Draining waits for requests in between. */
void blk_inc_in_flight(BlockBackend *blk);
void blk_dec_in_flight(BlockBackend *blk);

/* Return whether there is a medium in the drive. */
bool coroutine_fn GRAPH_RDLOCK blk_co_is_inserted(BlockBackend *blk);
bool co_wrapper_mixed_bdrv_rdlock blk_is_inserted(BlockBackend *blk);

/* Return whether there is a medium, and the tray is closed. */
bool coroutine_fn GRAPH_RDLOCK blk_co_is_available(BlockBackend *blk);
bool co_wrapper_mixed_bdrv_rdlock blk_is_available(BlockBackend *blk);

/* Lock the medium in the drive, or unlock it. */
void coroutine_fn blk_co_lock_medium(BlockBackend *blk, bool locked);
void co_wrapper blk_lock_medium(BlockBackend *blk, bool locked);

/* Open the tray, or close it. */
void coroutine_fn blk_co_eject(BlockBackend *blk, bool eject_flag);
void co_wrapper blk_eject(BlockBackend *blk, bool eject_flag);

/* Return the length in bytes, or a negative errno. */
int64_t coroutine_fn blk_co_getlength(BlockBackend *blk);
int64_t co_wrapper_mixed blk_getlength(BlockBackend *blk);

/* Return the length in sectors, 0 if there is no medium. */
void coroutine_fn blk_co_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr);
void blk_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr);

/* Return the length in sectors, or a negative errno. */
int64_t coroutine_fn blk_co_nb_sectors(BlockBackend *blk);
int64_t blk_nb_sectors(BlockBackend *blk);

/* Return memory that is aligned for requests on this backend. */
void *blk_blockalign(BlockBackend *blk, size_t size);

/* Return whether it can be written to now. */
bool blk_is_writable(BlockBackend *blk);

/* Return whether its write cache is on. */
bool blk_enable_write_cache(BlockBackend *blk);

/* Return what happens when a read, or a write, fails. */
BlockdevOnError blk_get_on_error(BlockBackend *blk, bool is_read);
BlockErrorAction blk_get_error_action(BlockBackend *blk, bool is_read, int error);

/* Return its event loop. */
AioContext *blk_get_aio_context(BlockBackend *blk);

/* Make a request of this kind, for a caller that executes it itself. */
void *blk_aio_get(const AIOCBInfo *aiocb_info, BlockBackend *blk,
                  BlockCompletionFunc *cb, void *opaque);

/* Return the alignment of requests and their largest size, in bytes. */
uint32_t blk_get_request_alignment(BlockBackend *blk);
uint32_t blk_get_max_transfer(BlockBackend *blk);
uint64_t blk_get_max_hw_transfer(BlockBackend *blk);

/* Make the storage copy a range. Fail if it cannot. */
int coroutine_fn
blk_co_copy_range(BlockBackend *blk_in, int64_t off_in, BlockBackend *blk_out,
                  int64_t off_out, int64_t bytes, BdrvRequestFlags read_flags,
                  BdrvRequestFlags write_flags);

/* Read into one buffer. Return 0 or a negative errno. */
int coroutine_fn
blk_co_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf,
             BdrvRequestFlags flags);

int co_wrapper_mixed
blk_pread(BlockBackend *blk, int64_t offset, int64_t bytes, void *buf,
          BdrvRequestFlags flags);

/* Read into the buffers of a vector. */
int coroutine_fn
blk_co_preadv(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
              BdrvRequestFlags flags);

int co_wrapper_mixed
blk_preadv(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
           BdrvRequestFlags flags);

/* The same, from qiov_offset on in the vector. */
int coroutine_fn
blk_co_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes,
                   QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags);

int co_wrapper_mixed
blk_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
                size_t qiov_offset, BdrvRequestFlags flags);

/* Write one buffer. Return 0 or a negative errno. */
int coroutine_fn
blk_co_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf,
              BdrvRequestFlags flags);

int co_wrapper_mixed
blk_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf,
           BdrvRequestFlags flags);

/* Write the contents of the buffers of a vector. */
int coroutine_fn
blk_co_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
               BdrvRequestFlags flags);

int co_wrapper_mixed
blk_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
            BdrvRequestFlags flags);

/* The same, from qiov_offset on in the vector. */
int coroutine_fn
blk_co_pwritev_part(BlockBackend *blk, int64_t offset, int64_t bytes,
                    QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags);

int co_wrapper_mixed
blk_pwritev_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
                 size_t qiov_offset, BdrvRequestFlags flags);

/* Write one buffer and have the format compress it. */
int coroutine_fn
blk_co_pwrite_compressed(BlockBackend *blk, int64_t offset, int64_t bytes,
                         const void *buf);

int co_wrapper_mixed
blk_pwrite_compressed(BlockBackend *blk, int64_t offset, int64_t bytes,
                      const void *buf);

/* Write zeroes, with as little data as the flags allow. */
int coroutine_fn
blk_co_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes,
                     BdrvRequestFlags flags);

int co_wrapper_mixed
blk_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes,
                  BdrvRequestFlags flags);

/* Describe up to *nr_zones zones from offset on. Set *nr_zones to their number. */
int coroutine_fn
blk_co_zone_report(BlockBackend *blk, int64_t offset, unsigned int *nr_zones,
                   BlockZoneDescriptor *zones);

int co_wrapper_mixed
blk_zone_report(BlockBackend *blk, int64_t offset, unsigned int *nr_zones,
                BlockZoneDescriptor *zones);

/* Open, close, finish or reset the zones of a range. */
int coroutine_fn
blk_co_zone_mgmt(BlockBackend *blk, BlockZoneOp op, int64_t offset, int64_t len);

int co_wrapper_mixed
blk_zone_mgmt(BlockBackend *blk, BlockZoneOp op, int64_t offset, int64_t len);

/* Write at the write pointer of the zone at *offset. Set *offset to the position. */
int coroutine_fn
blk_co_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov,
                   BdrvRequestFlags flags);

int co_wrapper_mixed
blk_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov,
                BdrvRequestFlags flags);

/* Tell the storage that the range is no longer needed. */
int coroutine_fn blk_co_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes);
int co_wrapper_mixed blk_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes);

/* Write all data to stable storage. */
int coroutine_fn blk_co_flush(BlockBackend *blk);
int co_wrapper_mixed blk_flush(BlockBackend *blk);

/* Pass a control request to the device. */
int coroutine_fn blk_co_ioctl(BlockBackend *blk, unsigned long int req, void *buf);
int co_wrapper_mixed blk_ioctl(BlockBackend *blk, unsigned long int req, void *buf);

/* Set its length to `offset`: exactly if `exact` is true, else at least. */
int coroutine_fn
blk_co_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc,
                BdrvRequestFlags flags, Error **errp);

int co_wrapper_mixed
blk_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc,
             BdrvRequestFlags flags, Error **errp);

#endif
