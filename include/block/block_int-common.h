/* Nodes and edges as drivers see them. */
#ifndef BLOCK_BLOCK_INT_COMMON_H
#define BLOCK_BLOCK_INT_COMMON_H

#include "block/aio.h"
#include "block/block-common.h"
#include "block/block.h"
#include "qemu/iov.h"

struct BdrvChildClass {
    bool stay_at_node; /* bdrv_replace_node() does not change such an edge */
    bool parent_is_bds; /* The parent is a node too */

    /* Derive the child's options from the parent's. */
    void (*inherit_options)(BdrvChildRole role, bool parent_is_format,
                            int *child_flags, QDict *child_options,
                            int parent_flags, QDict *parent_options);

    /* A medium was inserted or removed. */
    void (*change_media)(BdrvChild *child, bool load);

    /* A description of the parent for people. The caller frees the string. */
    char *(*get_parent_desc)(BdrvChild *child);

    /* The child may now be used, or no longer be used (migration). */
    void GRAPH_RDLOCK_PTR (*activate)(BdrvChild *child, Error **errp);
    int GRAPH_RDLOCK_PTR (*inactivate)(BdrvChild *child);

    /* The edge was added, or will be removed. */
    void GRAPH_WRLOCK_PTR (*attach)(BdrvChild *child);
    void GRAPH_WRLOCK_PTR (*detach)(BdrvChild *child);

    /* Between these two, the parent makes no new requests. Calls can be nested. */
    void GRAPH_RDLOCK_PTR (*drained_begin)(BdrvChild *child);
    void GRAPH_RDLOCK_PTR (*drained_end)(BdrvChild *child);

    /* Whether requests of the parent are still in progress. */
    bool GRAPH_RDLOCK_PTR (*drained_poll)(BdrvChild *child);

    /* The name of the child has changed. */
    int (*update_filename)(BdrvChild *child, BlockDriverState *new_base,
                           const char *filename, bool backing_mask_protocol,
                           Error **errp);

    /* The size of the child has changed. */
    void (*resize)(BdrvChild *child);

    /* A better name for the node than its own, or NULL. */
    const char *(*get_name)(BdrvChild *child);

    /* The event loop of the parent. */
    AioContext *(*get_parent_aio_context)(BdrvChild *child);
};

struct BdrvChild {
    BlockDriverState *bs; /* The node that the edge leads to */
    char *name;
    const BdrvChildClass *klass;
    BdrvChildRole role;
    void *opaque; /* The parent */
    uint64_t perm; /* What the parent may do, of BLK_PERM_ bits */
    uint64_t shared_perm; /* What others may do, of BLK_PERM_ bits */
    bool frozen; /* The edge must not be changed */
    bool quiesced_parent; /* The parent is drained because of this edge */
    QLIST_ENTRY(BdrvChild) next;
    QLIST_ENTRY(BdrvChild) next_parent;
};

/* The node that the edge leads to, or NULL. */
static inline BlockDriverState *child_bs(BdrvChild *child)
{
    return child ? child->bs : NULL;
}

#endif
