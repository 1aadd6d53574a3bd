/* Requests between nodes: from any thread. */
#ifndef BLOCK_BLOCK_INT_IO_H
#define BLOCK_BLOCK_INT_IO_H

#include "block/block_int-common.h"

/* Read into the buffers of a vector. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_preadv(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
               BdrvRequestFlags flags);

/* The same from qiov_offset on in the vector. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_preadv_part(BdrvChild *child, int64_t offset, int64_t bytes,
                    QEMUIOVector *qiov, size_t qiov_offset, BdrvRequestFlags flags);

/* Write what the buffers of a vector hold. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_pwritev(BdrvChild *child, int64_t offset, int64_t bytes, QEMUIOVector *qiov,
                BdrvRequestFlags flags);

/* The same from qiov_offset on in the vector. */
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

/* Ask the driver, or `hint` if it can't tell, how many sectors the node has now. */
int coroutine_fn GRAPH_RDLOCK
bdrv_co_refresh_total_sectors(BlockDriverState *bs, int64_t hint);

int co_wrapper_mixed_bdrv_rdlock
bdrv_refresh_total_sectors(BlockDriverState *bs, int64_t hint);

/* A request began, or ended; draining waits for those between. */
void bdrv_inc_in_flight(BlockDriverState *bs);
void bdrv_dec_in_flight(BlockDriverState *bs);

/* Wake the main loop if it waits for this node. */
void bdrv_wakeup(BlockDriverState *bs);

/* The child that unallocated data comes from, or NULL. */
BdrvChild * GRAPH_RDLOCK bdrv_cow_child(BlockDriverState *bs);

/* The child of a filter that it passes requests to, or NULL. */
BdrvChild * GRAPH_RDLOCK bdrv_filter_child(BlockDriverState *bs);

/* The child whose file name stands for the node's, or NULL. */
BdrvChild * GRAPH_RDLOCK bdrv_primary_child(BlockDriverState *bs);

/* The first node from here down that is no filter. */
BlockDriverState * GRAPH_RDLOCK bdrv_skip_filters(BlockDriverState *bs);

#endif
