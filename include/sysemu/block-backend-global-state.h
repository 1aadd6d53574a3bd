/* Block backends, which are created and changed in the main loop. */
#ifndef SYSEMU_BLOCK_BACKEND_GLOBAL_STATE_H
#define SYSEMU_BLOCK_BACKEND_GLOBAL_STATE_H

#include "sysemu/block-backend-common.h"

/* Make an empty backend. */
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

/* Take a reference to the backend. */
void blk_ref(BlockBackend *blk);

/* Drop a reference. The last one frees the backend. */
void no_coroutine_fn blk_unref(BlockBackend *blk);
void coroutine_fn no_co_wrapper blk_co_unref(BlockBackend *blk);

/* Return the number of references. */
int blk_get_refcnt(BlockBackend *blk);

/* Return the backend of this name, or NULL. */
BlockBackend *blk_by_name(const char *name);

/* Return the backend after this one, the first one for NULL. */
BlockBackend *blk_next(BlockBackend *blk);

/* Remove the node of the backend, or give it one. */
void blk_remove_bs(BlockBackend *blk);
int blk_insert_bs(BlockBackend *blk, BlockDriverState *bs, Error **errp);

/* Return whether a backend uses this node. */
bool GRAPH_RDLOCK bdrv_has_blk(BlockDriverState *bs);

/* Set or get the permissions of the backend, and those that it allows others (BLK_PERM_). */
int GRAPH_UNLOCKED
blk_set_perm(BlockBackend *blk, uint64_t perm, uint64_t shared_perm, Error **errp);
void blk_get_perm(BlockBackend *blk, uint64_t *perm, uint64_t *shared_perm);

/* Return the status of its last requests. */
BlockDeviceIoStatus blk_iostatus(const BlockBackend *blk);

/* Bind it to a device. Return 0, or -EBUSY if it has one. */
int blk_attach_dev(BlockBackend *blk, DeviceState *dev);
void blk_detach_dev(BlockBackend *blk, DeviceState *dev);
DeviceState *blk_get_attached_dev(BlockBackend *blk);

/* Call the device's `ops` with `opaque` from now on. */
void blk_set_dev_ops(BlockBackend *blk, const BlockDevOps *ops, void *opaque);

/* Write zeroes to the whole backend. */
int blk_make_zero(BlockBackend *blk, BdrvRequestFlags flags);

/* Cancel the request, and wait until it has ended. */
void blk_aio_cancel(BlockAIOCB *acb);

/* Wait until no request is in progress, on this backend or on any. */
void blk_drain(BlockBackend *blk);
void blk_drain_all(void);

/* Set what happens when its requests fail. */
void blk_set_on_error(BlockBackend *blk, BlockdevOnError on_read_error,
                      BlockdevOnError on_write_error);

/* Return the BDRV_O_ flags that it was opened with. */
int blk_get_flags(BlockBackend *blk);

/* Move it, and its nodes, to another event loop. */
int blk_set_aio_context(BlockBackend *blk, AioContext *new_context, Error **errp);

/* Register callbacks for its move to an event loop, and before it leaves one. */
void blk_add_aio_context_notifier(BlockBackend *blk,
                                  void (*attached_aio_context)(AioContext *new_context,
                                                               void *opaque),
                                  void (*detach_aio_context)(void *opaque),
                                  void *opaque);

/* Save or load the state of the machine. */
int blk_save_vmstate(BlockBackend *blk, const uint8_t *buf, int64_t pos, int size);
int blk_load_vmstate(BlockBackend *blk, uint8_t *buf, int64_t pos, int size);

/* Get the block sizes and the geometry of the device, if it reports them. */
int blk_probe_blocksizes(BlockBackend *blk, BlockSizes *bsz);
int blk_probe_geometry(BlockBackend *blk, HDGeometry *geo);

/* Register memory that requests will use, for faster I/O. */
bool blk_register_buf(BlockBackend *blk, void *host, size_t size, Error **errp);
void blk_unregister_buf(BlockBackend *blk, void *host, size_t size);

/* Return its edge to the graph. */
const BdrvChild *blk_root(BlockBackend *blk);

#endif
