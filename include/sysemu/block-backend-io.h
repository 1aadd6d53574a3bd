/* Requests through block backends: from any thread, or from its home where marked. */
#ifndef SYSEMU_BLOCK_BACKEND_IO_H
#define SYSEMU_BLOCK_BACKEND_IO_H

#include "sysemu/block-backend-common.h"

/* The name of the backend, or "". */
const char *blk_name(const BlockBackend *blk);

/* The node under it, or NULL. */
BlockDriverState *blk_bs(BlockBackend *blk);

/* Requests that call cb(opaque, ret) when done. */
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

/* A request began, or ended; draining waits for those between. */
void blk_inc_in_flight(BlockBackend *blk);
void blk_dec_in_flight(BlockBackend *blk);

/* Whether there is a medium in the drive. */
bool coroutine_fn GRAPH_RDLOCK blk_co_is_inserted(BlockBackend *blk);
bool co_wrapper_mixed_bdrv_rdlock blk_is_inserted(BlockBackend *blk);

/* Whether there is a medium, and the tray is closed. */
bool coroutine_fn GRAPH_RDLOCK blk_co_is_available(BlockBackend *blk);
bool co_wrapper_mixed_bdrv_rdlock blk_is_available(BlockBackend *blk);

/* Lock the medium in the drive, or unlock it. */
void coroutine_fn blk_co_lock_medium(BlockBackend *blk, bool locked);
void co_wrapper blk_lock_medium(BlockBackend *blk, bool locked);

/* Open the tray, or close it. */
void coroutine_fn blk_co_eject(BlockBackend *blk, bool eject_flag);
void co_wrapper blk_eject(BlockBackend *blk, bool eject_flag);

/* The length in bytes, or a negative errno. */
int64_t coroutine_fn blk_co_getlength(BlockBackend *blk);
int64_t co_wrapper_mixed blk_getlength(BlockBackend *blk);

/* The length in sectors, 0 if there is no medium. */
void coroutine_fn blk_co_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr);
void blk_get_geometry(BlockBackend *blk, uint64_t *nb_sectors_ptr);

/* The length in sectors, or a negative errno. */
int64_t coroutine_fn blk_co_nb_sectors(BlockBackend *blk);
int64_t blk_nb_sectors(BlockBackend *blk);

/* Memory aligned for requests on this backend. */
void *blk_blockalign(BlockBackend *blk, size_t size);

/* Whether it can be written to now. */
bool blk_is_writable(BlockBackend *blk);

/* Whether its write cache is on. */
bool blk_enable_write_cache(BlockBackend *blk);

/* What to do when a read, or a write, fails. */
BlockdevOnError blk_get_on_error(BlockBackend *blk, bool is_read);
BlockErrorAction blk_get_error_action(BlockBackend *blk, bool is_read, int error);

/* The event loop that it lives in. */
AioContext *blk_get_aio_context(BlockBackend *blk);

/* A request of this kind, for somebody who carries it out himself. */
void *blk_aio_get(const AIOCBInfo *aiocb_info, BlockBackend *blk,
                  BlockCompletionFunc *cb, void *opaque);

/* What requests have to be a multiple of, and how long they can be, in bytes. */
uint32_t blk_get_request_alignment(BlockBackend *blk);
uint32_t blk_get_max_transfer(BlockBackend *blk);
uint64_t blk_get_max_hw_transfer(BlockBackend *blk);

/* Have the storage copy a range; fails where it can't. */
int coroutine_fn
blk_co_copy_range(BlockBackend *blk_in, int64_t off_in, BlockBackend *blk_out,
                  int64_t off_out, int64_t bytes, BdrvRequestFlags read_flags,
                  BdrvRequestFlags write_flags);

/* Read into one buffer: 0 or a negative errno. */
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

/* The same from qiov_offset on in the vector. */
int coroutine_fn
blk_co_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes,
                   QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags);

int co_wrapper_mixed
blk_preadv_part(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
                size_t qiov_offset, BdrvRequestFlags flags);

/* Write one buffer: 0 or a negative errno. */
int coroutine_fn
blk_co_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf,
              BdrvRequestFlags flags);

int co_wrapper_mixed
blk_pwrite(BlockBackend *blk, int64_t offset, int64_t bytes, const void *buf,
           BdrvRequestFlags flags);

/* Write what the buffers of a vector hold. */
int coroutine_fn
blk_co_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
               BdrvRequestFlags flags);

int co_wrapper_mixed
blk_pwritev(BlockBackend *blk, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
            BdrvRequestFlags flags);

/* The same from qiov_offset on in the vector. */
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

/* Write zeroes, as little data as the flags allow. */
int coroutine_fn
blk_co_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes,
                     BdrvRequestFlags flags);

int co_wrapper_mixed
blk_pwrite_zeroes(BlockBackend *blk, int64_t offset, int64_t bytes,
                  BdrvRequestFlags flags);

/* Describe up to *nr_zones zones from offset on; *nr_zones is then how many. */
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

/* Write at the write pointer of the zone at *offset; *offset is then where. */
int coroutine_fn
blk_co_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov,
                   BdrvRequestFlags flags);

int co_wrapper_mixed
blk_zone_append(BlockBackend *blk, int64_t *offset, QEMUIOVector *qiov,
                BdrvRequestFlags flags);

/* Tell the storage that nobody needs this range. */
int coroutine_fn blk_co_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes);
int co_wrapper_mixed blk_pdiscard(BlockBackend *blk, int64_t offset, int64_t bytes);

/* Bring what was written to stable storage. */
int coroutine_fn blk_co_flush(BlockBackend *blk);
int co_wrapper_mixed blk_flush(BlockBackend *blk);

/* Hand a control request on to the device. */
int coroutine_fn blk_co_ioctl(BlockBackend *blk, unsigned long int req, void *buf);
int co_wrapper_mixed blk_ioctl(BlockBackend *blk, unsigned long int req, void *buf);

/* Make it as long as `offset`; to the byte if `exact`, else at least. */
int coroutine_fn
blk_co_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc,
                BdrvRequestFlags flags, Error **errp);

int co_wrapper_mixed
blk_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc,
             BdrvRequestFlags flags, Error **errp);

#endif
