/* The block graph, which is created and changed in the main loop. */
#ifndef BLOCK_BLOCK_GLOBAL_STATE_H
#define BLOCK_BLOCK_GLOBAL_STATE_H

#include "block/aio.h"
#include "block/block-common.h"
#include "qemu/coroutine.h"

/* Register all drivers. */
void bdrv_init(void);

/* Return the driver for this file name, by its protocol. */
BlockDriver *bdrv_find_protocol(const char *filename, bool allow_protocol_prefix,
                                Error **errp);

/* Return the driver of this name, or NULL. */
BlockDriver *bdrv_find_format(const char *format_name);

/* Make an image. */
int coroutine_fn GRAPH_UNLOCKED
bdrv_co_create(BlockDriver *drv, const char *filename, QemuOpts *opts, Error **errp);

int co_wrapper
bdrv_create(BlockDriver *drv, const char *filename, QemuOpts *opts, Error **errp);

/* Make a file by its protocol's driver. */
int coroutine_fn GRAPH_UNLOCKED
bdrv_co_create_file(const char *filename, QemuOpts *opts, Error **errp);

/* Make an empty node. */
BlockDriverState *bdrv_new(void);

/* Put bs_new on top of bs_top, for all its parents. */
int bdrv_append(BlockDriverState *bs_new, BlockDriverState *bs_top, Error **errp);

/* Replace the node `from` by `to` in all its parents. */
int GRAPH_WRLOCK
bdrv_replace_node(BlockDriverState *from, BlockDriverState *to, Error **errp);

/* Change the node of an edge. */
int bdrv_replace_child_bs(BdrvChild *child, BlockDriverState *new_bs, Error **errp);

/* Open a node and put it on top of bs. */
BlockDriverState *bdrv_insert_node(BlockDriverState *bs, QDict *node_options,
                                   int flags, Error **errp);

/* Take a filter out of the graph. */
int bdrv_drop_filter(BlockDriverState *bs, Error **errp);

/* Open a child of `parent`, by file name or by the options under bdref_key. */
BdrvChild * no_coroutine_fn
bdrv_open_child(const char *filename, QDict *options, const char *bdref_key,
                BlockDriverState *parent, const BdrvChildClass *child_class,
                BdrvChildRole child_role, bool allow_none, Error **errp);

BdrvChild * coroutine_fn no_co_wrapper
bdrv_co_open_child(const char *filename, QDict *options, const char *bdref_key,
                   BlockDriverState *parent, const BdrvChildClass *child_class,
                   BdrvChildRole child_role, bool allow_none, Error **errp);

/* Open the node that `ref` names or describes. */
BlockDriverState * no_coroutine_fn
bdrv_open_blockdev_ref(BlockdevRef *ref, Error **errp);

BlockDriverState * coroutine_fn no_co_wrapper
bdrv_co_open_blockdev_ref(BlockdevRef *ref, Error **errp);

/* Give the node another backing file. */
int bdrv_set_backing_hd(BlockDriverState *bs, BlockDriverState *backing_hd,
                        Error **errp);

/* Open an image, or use the node named `reference`. The node takes the options over. */
BlockDriverState * no_coroutine_fn
bdrv_open(const char *filename, const char *reference, QDict *options, int flags,
          Error **errp);

BlockDriverState * coroutine_fn no_co_wrapper
bdrv_co_open(const char *filename, const char *reference, QDict *options, int flags,
             Error **errp);

/* Queue a node to be reopened with other options. */
BlockReopenQueue *bdrv_reopen_queue(BlockReopenQueue *bs_queue, BlockDriverState *bs,
                                    QDict *options, bool keep_old_opts);

/* Reopen all nodes of the queue, or none. */
int bdrv_reopen_multiple(BlockReopenQueue *bs_queue, Error **errp);

/* Write what is in the image into its backing file. */
int bdrv_commit(BlockDriverState *bs);

/* Called during a change of an image. The two numbers are the progress as a ratio. */
typedef void BlockDriverAmendStatusCB(BlockDriverState *bs, int64_t offset,
                                      int64_t total_work_size, void *opaque);

/* Change the options with which an image was created. */
int GRAPH_RDLOCK
bdrv_amend_options(BlockDriverState *bs_new, QemuOpts *opts,
                   BlockDriverAmendStatusCB *status_cb, void *cb_opaque, bool force,
                   Error **errp);

/* Activate an image. Before, another program could write to it. */
int no_coroutine_fn GRAPH_RDLOCK bdrv_activate(BlockDriverState *bs, Error **errp);

int coroutine_fn no_co_wrapper_bdrv_rdlock
bdrv_co_activate(BlockDriverState *bs, Error **errp);

/* Do the same for all images, or the opposite. */
void bdrv_activate_all(Error **errp);
int bdrv_inactivate_all(void);

/* Flush all images. */
int bdrv_flush_all(void);

/* Close all images. */
void bdrv_close_all(void);

/* Between these two, no requests run on any node. Calls can be nested. */
void bdrv_drain_all_begin(void);
void bdrv_drain_all_end(void);

/* Return the node of this name, or NULL. */
BlockDriverState *bdrv_find_node(const char *node_name);

/* Return the node on top of a device, or of this name. */
BlockDriverState *bdrv_lookup_bs(const char *device, const char *node_name,
                                 Error **errp);

/* Return whether `base` is `top` or below it. */
bool GRAPH_RDLOCK bdrv_chain_contains(BlockDriverState *top, BlockDriverState *base);

/* Return the node after bs in the list of all; the first if bs is NULL. */
BlockDriverState *bdrv_next_node(BlockDriverState *bs);

/* An iteration over all root nodes. */
typedef struct BdrvNextIterator {
    enum {
        BDRV_NEXT_BACKEND_ROOTS,
        BDRV_NEXT_MONITOR_OWNED,
    } phase;
    BlockBackend *blk;
    BlockDriverState *bs;
} BdrvNextIterator;

/* Start it, continue it, or end it early. */
BlockDriverState * GRAPH_RDLOCK bdrv_first(BdrvNextIterator *it);
BlockDriverState * GRAPH_RDLOCK bdrv_next(BdrvNextIterator *it);
void bdrv_next_cleanup(BdrvNextIterator *it);

/* Call `it` with the name of each format. */
void bdrv_iterate_format(void (*it)(void *opaque, const char *name), void *opaque,
                         bool read_only);

/* Return the full name of the backing file; the caller frees the string. */
char * GRAPH_RDLOCK bdrv_get_full_backing_filename(BlockDriverState *bs, Error **errp);

/* Make an image from the arguments of a command line. */
void bdrv_img_create(const char *filename, const char *fmt, const char *base_filename,
                     const char *base_fmt, char *options, uint64_t img_size, int flags,
                     bool quiet, Error **errp);

/* Take a reference to the node. */
void bdrv_ref(BlockDriverState *bs);

/* Drop a reference. The last one closes the node. */
void no_coroutine_fn bdrv_unref(BlockDriverState *bs);
void coroutine_fn no_co_wrapper bdrv_co_unref(BlockDriverState *bs);

/* Drop a reference as soon as the graph lock is free. */
void GRAPH_WRLOCK bdrv_schedule_unref(BlockDriverState *bs);

/* Remove an edge, and drop the reference to its node. */
void GRAPH_WRLOCK bdrv_unref_child(BlockDriverState *parent, BdrvChild *child);

void coroutine_fn no_co_wrapper_bdrv_wrlock
bdrv_co_unref_child(BlockDriverState *parent, BdrvChild *child);

/* Make an edge from parent_bs to child_bs. */
BdrvChild * GRAPH_WRLOCK
bdrv_attach_child(BlockDriverState *parent_bs, BlockDriverState *child_bs,
                  const char *child_name, const BdrvChildClass *child_class,
                  BdrvChildRole child_role, Error **errp);

/* Return whether a user of the node forbids this operation. */
bool GRAPH_RDLOCK
bdrv_op_is_blocked(BlockDriverState *bs, BlockOpType op, Error **errp);

/* Forbid an operation with a reason, or allow it again. */
void bdrv_op_block(BlockDriverState *bs, BlockOpType op, Error *reason);
void bdrv_op_unblock(BlockDriverState *bs, BlockOpType op, Error *reason);

/* Get the block sizes and the geometry of the device, if it reports them. */
int GRAPH_RDLOCK bdrv_probe_blocksizes(BlockDriverState *bs, BlockSizes *bsz);
int bdrv_probe_geometry(BlockDriverState *bs, HDGeometry *geo);

/* Register memory that requests will use, for faster I/O. */
bool bdrv_register_buf(BlockDriverState *bs, void *host, size_t size, Error **errp);
void bdrv_unregister_buf(BlockDriverState *bs, void *host, size_t size);

/* Cancel requests that wait for something outside. */
void bdrv_cancel_in_flight(BlockDriverState *bs);

#endif
