/* Block backends: made and changed in the main loop. */
#ifndef SYSEMU_BLOCK_BACKEND_GLOBAL_STATE_H
#define SYSEMU_BLOCK_BACKEND_GLOBAL_STATE_H

#include "sysemu/block-backend-common.h"

/* Make a backend of nothing. */
BlockBackend *blk_new(AioContext *ctx, uint64_t perm, uint64_t shared_perm);

/* Make a backend for this node. */
BlockBackend * no_coroutine_fn
blk_new_with_bs(BlockDriverState *bs, uint64_t perm, uint64_t shared_perm,
                Error **errp);

BlockBackend * coroutine_fn no_co_wrapper
blk_co_new_with_bs(BlockDriverState *bs, uint64_t perm, uint64_t shared_perm,
                   Error **errp);

/* Open an image as bdrv_open() does, and make a backend for it. */
BlockBackend * no_coroutine_fn
blk_new_open(const char *filename, const char *reference, QDict *options, int flags,
             Error **errp);

BlockBackend * coroutine_fn no_co_wrapper
blk_co_new_open(const char *filename, const char *reference, QDict *options,
                int flags, Error **errp);

/* Keep the backend. */
void blk_ref(BlockBackend *blk);

/* Drop it; the last one frees it. */
void no_coroutine_fn blk_unref(BlockBackend *blk);
void coroutine_fn no_co_wrapper blk_co_unref(BlockBackend *blk);

/* How many keep it. */
int blk_get_refcnt(BlockBackend *blk);

/* The backend of this name, or NULL. */
BlockBackend *blk_by_name(const char *name);

/* The backend after this one; the first for NULL. */
BlockBackend *blk_next(BlockBackend *blk);

/* Take the node away from it, and give it one. */
void blk_remove_bs(BlockBackend *blk);
int blk_insert_bs(BlockBackend *blk, BlockDriverState *bs, Error **errp);

/* Whether a backend uses this node. */
bool GRAPH_RDLOCK bdrv_has_blk(BlockDriverState *bs);

/* What the backend may do, and lets others do, of BLK_PERM_ bits. */
int GRAPH_UNLOCKED
blk_set_perm(BlockBackend *blk, uint64_t perm, uint64_t shared_perm, Error **errp);
void blk_get_perm(BlockBackend *blk, uint64_t *perm, uint64_t *shared_perm);

/* How its last requests went. */
BlockDeviceIoStatus blk_iostatus(const BlockBackend *blk);

/* Bind it to a device: 0, or -EBUSY if it has one. */
int blk_attach_dev(BlockBackend *blk, DeviceState *dev);
void blk_detach_dev(BlockBackend *blk, DeviceState *dev);
DeviceState *blk_get_attached_dev(BlockBackend *blk);

/* Call the device's `ops` with `opaque` from now on. */
void blk_set_dev_ops(BlockBackend *blk, const BlockDevOps *ops, void *opaque);

/* Write zeroes to all of it. */
int blk_make_zero(BlockBackend *blk, BdrvRequestFlags flags);

/* Cancel the request and wait until it is gone. */
void blk_aio_cancel(BlockAIOCB *acb);

/* Wait until no request is under way, on this or on any backend. */
void blk_drain(BlockBackend *blk);
void blk_drain_all(void);

/* What to do when its requests fail. */
void blk_set_on_error(BlockBackend *blk, BlockdevOnError on_read_error,
                      BlockdevOnError on_write_error);

/* The BDRV_O_ flags that it was opened with. */
int blk_get_flags(BlockBackend *blk);

/* Move it, and its nodes, to another event loop. */
int blk_set_aio_context(BlockBackend *blk, AioContext *new_context, Error **errp);

/* Be called when it moves to an event loop and before it leaves one. */
void blk_add_aio_context_notifier(BlockBackend *blk,
                                  void (*attached_aio_context)(AioContext *new_context,
                                                               void *opaque),
                                  void (*detach_aio_context)(void *opaque),
                                  void *opaque);

/* Save or load the state of the machine. */
int blk_save_vmstate(BlockBackend *blk, const uint8_t *buf, int64_t pos, int size);
int blk_load_vmstate(BlockBackend *blk, uint8_t *buf, int64_t pos, int size);

/* The block sizes and the geometry that the device has, if it tells. */
int blk_probe_blocksizes(BlockBackend *blk, BlockSizes *bsz);
int blk_probe_geometry(BlockBackend *blk, HDGeometry *geo);

/* Memory that requests are going to use, for faster I/O. */
bool blk_register_buf(BlockBackend *blk, void *host, size_t size, Error **errp);
void blk_unregister_buf(BlockBackend *blk, void *host, size_t size);

/* Its edge to the graph. */
const BdrvChild *blk_root(BlockBackend *blk);

#endif
