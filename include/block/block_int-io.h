/* Requests between nodes: from any thread. */
#ifndef BLOCK_BLOCK_INT_IO_H
#define BLOCK_BLOCK_INT_IO_H

#include "block/block_int-common.h"

/* Read into the buffers of a vector. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_preadv(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
               BdrvRequestFlags flags);

/* The same, from qiov_offset on in the vector. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_preadv_part(BdrvChild *child, int64_t offset, int64_t bytes,
                    QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags);

/* Write the contents of the buffers of a vector. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_pwritev(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
                BdrvRequestFlags flags);

/* The same, from qiov_offset on in the vector. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_pwritev_part(BdrvChild *child, int64_t offset, int64_t bytes,
                     QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags);

/* Read into one buffer. */
static inline int coroutine_fn GRAPH_RDLOCK
bdrv_co_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf,
              BdrvRequestFlags flags)
{
    QEMUIOVector qiov;

    qemu_iovec_init_buf(&qiov, buf, bytes);
    return bdrv_co_preadv(child, offset, bytes, &qiov, flags);
}

/* Write one buffer. */
static inline int coroutine_fn GRAPH_RDLOCK
bdrv_co_pwrite(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf,
               BdrvRequestFlags flags)
{
    QEMUIOVector qiov;

    qemu_iovec_init_buf(&qiov, buf, bytes);
    return bdrv_co_pwritev(child, offset, bytes, &qiov, flags);
}

/* Get the number of sectors from the driver. Use `hint` if the driver does not know it. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_refresh_total_sectors(BlockDriverState *bs, int64_t hint);

int co_wrapper_mixed_bdrv_rdlock
bdrv_refresh_total_sectors(BlockDriverState *bs, int64_t hint);

/* A request has begun, or ended. Draining waits for requests in between. */
void bdrv_inc_in_flight(BlockDriverState *bs);
void bdrv_dec_in_flight(BlockDriverState *bs);

/* Wake the main loop if it waits for this node. */
void bdrv_wakeup(BlockDriverState *bs);

/* Return the child from which unallocated data is read, or NULL. */
BdrvChild * GRAPH_RDLOCK bdrv_cow_child(BlockDriverState *bs);

/* Return the child to which a filter forwards requests, or NULL. */
BdrvChild * GRAPH_RDLOCK bdrv_filter_child(BlockDriverState *bs);

/* Return the child whose file name is used for the node, or NULL. */
BdrvChild * GRAPH_RDLOCK bdrv_primary_child(BlockDriverState *bs);

/* Return the first node from here down that is not a filter. */
BlockDriverState * GRAPH_RDLOCK bdrv_skip_filters(BlockDriverState *bs);

#endif
