"""ctypes bindings of block/block-global-state.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian. Edit the
header, not this file.
"""

from ctypes import (
    POINTER,
    c_bool,
    c_char,
    c_char_p,
    c_int,
    c_int64,
    c_size_t,
    c_uint,
    c_uint64,
    c_void_p,
)

from _c_support import _Callback, _Library, _Opaque, _Record, _check_abi, _function

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, pointer=8, long=8, order="little")

# What the headers declare and this module lacks: name -> reason.
__skipped__ = {
    "BLOCK_BLOCK_GLOBAL_STATE_H": "block/block-global-state.h:3: expands to nothing",
}


BDRV_NEXT_BACKEND_ROOTS = 0
BDRV_NEXT_MONITOR_OWNED = 1
struct_BlockDriver = _block_common.struct_BlockDriver
struct_Error = _block_common.struct_Error
struct_BlockDriverState = _block_common.struct_BlockDriverState
struct_BdrvChild = _block_common.struct_BdrvChild
struct_QDict = _block_common.struct_QDict
struct_BdrvChildClass = _block_common.struct_BdrvChildClass
union_BlockReopenQueue = _block_common.union_BlockReopenQueue
struct_BlockReopenQueueEntry = _block_common.struct_BlockReopenQueueEntry
struct_QTailQLink = _block_common.struct_QTailQLink
struct_BlockSizes = _block_common.struct_BlockSizes
struct_HDGeometry = _block_common.struct_HDGeometry
enum_BlockOpType = _block_common.enum_BlockOpType


class struct_BlockBackend(_Opaque):
    """struct BlockBackend: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_QemuOpts(_Opaque):
    """struct QemuOpts: opaque"""

    _declared_ = "qemu/typedefs.h"


class struct_BlockdevRef(_Opaque):
    """struct BlockdevRef: opaque"""

    _declared_ = "qapi/qapi-types-block-core.h"


class BlockDriverAmendStatusCB(_Callback):
    """Called now and then while an image is changed; the two numbers make a ratio.

    typedef void BlockDriverAmendStatusCB(BlockDriverState *, int64_t, int64_t, void *)
    """

    _restype_ = None
    _argtypes_ = [POINTER(struct_BlockDriverState), c_int64, c_int64, c_void_p]


class BdrvNextIterator(_Record):
    """A walk through all root nodes."""

    _fields_ = [
        ("phase", c_uint),
        ("blk", POINTER(struct_BlockBackend)),
        ("bs", POINTER(struct_BlockDriverState)),
    ]


class bdrv_iterate_format_it(_Callback):
    """void (*bdrv_iterate_format_it)(void *, const char *)"""

    _restype_ = None
    _argtypes_ = [c_void_p, c_char_p]


BlockDriver = struct_BlockDriver
Error = struct_Error
QemuOpts = struct_QemuOpts
BlockDriverState = struct_BlockDriverState
BdrvChild = struct_BdrvChild
QDict = struct_QDict
BdrvChildClass = struct_BdrvChildClass
BlockdevRef = struct_BlockdevRef
BlockReopenQueue = union_BlockReopenQueue
BlockReopenQueueEntry = struct_BlockReopenQueueEntry
QTailQLink = struct_QTailQLink
struct_BdrvNextIterator = BdrvNextIterator
BlockBackend = struct_BlockBackend
BlockSizes = struct_BlockSizes
HDGeometry = struct_HDGeometry
BlockOpType = enum_BlockOpType


__all__ = [name for name in globals() if name not in _OWN and name[0] != "_"]


class Library(_Library, skipped=__skipped__):
    """The functions and variables of block/block-global-state.h in a loaded library."""

    @_function(None, [])
    def bdrv_init(_lib, /):
        """Register all drivers.

        void bdrv_init(void)
        """
        return _lib.c.bdrv_init()

    @_function(
        POINTER(struct_BlockDriver),
        [c_char_p, c_bool, POINTER(POINTER(struct_Error))],
    )
    def bdrv_find_protocol(_lib, /, filename, allow_protocol_prefix, errp):
        """The driver for this file name, by its protocol.

        BlockDriver *bdrv_find_protocol(const char *, bool, Error **)
        """
        return _lib.c.bdrv_find_protocol(filename, allow_protocol_prefix, errp)

    @_function(POINTER(struct_BlockDriver), [c_char_p])
    def bdrv_find_format(_lib, /, format_name):
        """The driver of this name, or NULL.

        BlockDriver *bdrv_find_format(const char *)
        """
        return _lib.c.bdrv_find_format(format_name)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriver),
            c_char_p,
            POINTER(struct_QemuOpts),
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_co_create(_lib, /, drv, filename, opts, errp):
        """Make an image.

        int bdrv_co_create(BlockDriver *, const char *, QemuOpts *, Error **)
        """
        return _lib.c.bdrv_co_create(drv, filename, opts, errp)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriver),
            c_char_p,
            POINTER(struct_QemuOpts),
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_create(_lib, /, drv, filename, opts, errp):
        """int bdrv_create(BlockDriver *, const char *, QemuOpts *, Error **)"""
        return _lib.c.bdrv_create(drv, filename, opts, errp)

    @_function(
        c_int,
        [c_char_p, POINTER(struct_QemuOpts), POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_create_file(_lib, /, filename, opts, errp):
        """Make a file by its protocol's driver.

        int bdrv_co_create_file(const char *, QemuOpts *, Error **)
        """
        return _lib.c.bdrv_co_create_file(filename, opts, errp)

    @_function(POINTER(struct_BlockDriverState), [])
    def bdrv_new(_lib, /):
        """Make a node of nothing.

        BlockDriverState *bdrv_new(void)
        """
        return _lib.c.bdrv_new()

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_BlockDriverState),
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_append(_lib, /, bs_new, bs_top, errp):
        """Put bs_new on top of bs_top, for all parents of that.

        int bdrv_append(BlockDriverState *, BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_append(bs_new, bs_top, errp)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_BlockDriverState),
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_replace_node(_lib, /, from_, to, errp):
        """Give all parents of `from` the node `to` instead.

        int bdrv_replace_node(BlockDriverState *, BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_replace_node(from_, to, errp)

    @_function(
        c_int,
        [
            POINTER(struct_BdrvChild),
            POINTER(struct_BlockDriverState),
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_replace_child_bs(_lib, /, child, new_bs, errp):
        """Let an edge lead elsewhere.

        int bdrv_replace_child_bs(BdrvChild *, BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_replace_child_bs(child, new_bs, errp)

    @_function(
        POINTER(struct_BlockDriverState),
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_QDict),
            c_int,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_insert_node(_lib, /, bs, node_options, flags, errp):
        """Open a node and put it on top of bs.

        BlockDriverState *bdrv_insert_node(BlockDriverState *, QDict *, int, Error **)
        """
        return _lib.c.bdrv_insert_node(bs, node_options, flags, errp)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_drop_filter(_lib, /, bs, errp):
        """Take a filter out of the graph.

        int bdrv_drop_filter(BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_drop_filter(bs, errp)

    @_function(
        POINTER(struct_BdrvChild),
        [
            c_char_p,
            POINTER(struct_QDict),
            c_char_p,
            POINTER(struct_BlockDriverState),
            POINTER(struct_BdrvChildClass),
            c_uint,
            c_bool,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_open_child(
        _lib,
        /,
        filename,
        options,
        bdref_key,
        parent,
        child_class,
        child_role,
        allow_none,
        errp,
    ):
        """Open a child of `parent`, by file name or by the options under bdref_key.

        BdrvChild *bdrv_open_child(const char *, QDict *, const char *, BlockDriverState *, const BdrvChildClass *, BdrvChildRole, bool, Error **)
        """
        return _lib.c.bdrv_open_child(
            filename,
            options,
            bdref_key,
            parent,
            child_class,
            child_role,
            allow_none,
            errp,
        )

    @_function(
        POINTER(struct_BdrvChild),
        [
            c_char_p,
            POINTER(struct_QDict),
            c_char_p,
            POINTER(struct_BlockDriverState),
            POINTER(struct_BdrvChildClass),
            c_uint,
            c_bool,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_co_open_child(
        _lib,
        /,
        filename,
        options,
        bdref_key,
        parent,
        child_class,
        child_role,
        allow_none,
        errp,
    ):
        """BdrvChild *bdrv_co_open_child(const char *, QDict *, const char *, BlockDriverState *, const BdrvChildClass *, BdrvChildRole, bool, Error **)"""
        return _lib.c.bdrv_co_open_child(
            filename,
            options,
            bdref_key,
            parent,
            child_class,
            child_role,
            allow_none,
            errp,
        )

    @_function(
        POINTER(struct_BlockDriverState),
        [POINTER(struct_BlockdevRef), POINTER(POINTER(struct_Error))],
    )
    def bdrv_open_blockdev_ref(_lib, /, ref, errp):
        """Open the node that `ref` names or describes.

        BlockDriverState *bdrv_open_blockdev_ref(BlockdevRef *, Error **)
        """
        return _lib.c.bdrv_open_blockdev_ref(ref, errp)

    @_function(
        POINTER(struct_BlockDriverState),
        [POINTER(struct_BlockdevRef), POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_open_blockdev_ref(_lib, /, ref, errp):
        """BlockDriverState *bdrv_co_open_blockdev_ref(BlockdevRef *, Error **)"""
        return _lib.c.bdrv_co_open_blockdev_ref(ref, errp)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_BlockDriverState),
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_set_backing_hd(_lib, /, bs, backing_hd, errp):
        """Give the node another backing file.

        int bdrv_set_backing_hd(BlockDriverState *, BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_set_backing_hd(bs, backing_hd, errp)

    @_function(
        POINTER(struct_BlockDriverState),
        [
            c_char_p,
            c_char_p,
            POINTER(struct_QDict),
            c_int,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_open(_lib, /, filename, reference, options, flags, errp):
        """Open an image, or take the node named `reference`. The options become the node's.

        BlockDriverState *bdrv_open(const char *, const char *, QDict *, int, Error **)
        """
        return _lib.c.bdrv_open(filename, reference, options, flags, errp)

    @_function(
        POINTER(struct_BlockDriverState),
        [
            c_char_p,
            c_char_p,
            POINTER(struct_QDict),
            c_int,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_co_open(_lib, /, filename, reference, options, flags, errp):
        """BlockDriverState *bdrv_co_open(const char *, const char *, QDict *, int, Error **)"""
        return _lib.c.bdrv_co_open(filename, reference, options, flags, errp)

    @_function(
        POINTER(union_BlockReopenQueue),
        [
            POINTER(union_BlockReopenQueue),
            POINTER(struct_BlockDriverState),
            POINTER(struct_QDict),
            c_bool,
        ],
    )
    def bdrv_reopen_queue(_lib, /, bs_queue, bs, options, keep_old_opts):
        """Queue a node to be reopened with other options.

        BlockReopenQueue *bdrv_reopen_queue(BlockReopenQueue *, BlockDriverState *, QDict *, bool)
        """
        return _lib.c.bdrv_reopen_queue(bs_queue, bs, options, keep_old_opts)

    @_function(c_int, [POINTER(union_BlockReopenQueue), POINTER(POINTER(struct_Error))])
    def bdrv_reopen_multiple(_lib, /, bs_queue, errp):
        """Reopen all nodes of the queue, or none.

        int bdrv_reopen_multiple(BlockReopenQueue *, Error **)
        """
        return _lib.c.bdrv_reopen_multiple(bs_queue, errp)

    @_function(c_int, [POINTER(struct_BlockDriverState)])
    def bdrv_commit(_lib, /, bs):
        """Write what is in the image into its backing file.

        int bdrv_commit(BlockDriverState *)
        """
        return _lib.c.bdrv_commit(bs)

    @_function(
        c_int,
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_QemuOpts),
            BlockDriverAmendStatusCB,
            c_void_p,
            c_bool,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_amend_options(_lib, /, bs_new, opts, status_cb, cb_opaque, force, errp):
        """Change options that an image was made with.

        int bdrv_amend_options(BlockDriverState *, QemuOpts *, BlockDriverAmendStatusCB *, void *, bool, Error **)
        """
        return _lib.c.bdrv_amend_options(
            bs_new,
            opts,
            status_cb,
            cb_opaque,
            force,
            errp,
        )

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_activate(_lib, /, bs, errp):
        """Make an inactive image ready for use: another program wrote to it before.

        int bdrv_activate(BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_activate(bs, errp)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_activate(_lib, /, bs, errp):
        """int bdrv_co_activate(BlockDriverState *, Error **)"""
        return _lib.c.bdrv_co_activate(bs, errp)

    @_function(None, [POINTER(POINTER(struct_Error))])
    def bdrv_activate_all(_lib, /, errp):
        """The same for all images, and the opposite.

        void bdrv_activate_all(Error **)
        """
        return _lib.c.bdrv_activate_all(errp)

    @_function(c_int, [])
    def bdrv_inactivate_all(_lib, /):
        """int bdrv_inactivate_all(void)"""
        return _lib.c.bdrv_inactivate_all()

    @_function(c_int, [])
    def bdrv_flush_all(_lib, /):
        """Flush all images.

        int bdrv_flush_all(void)
        """
        return _lib.c.bdrv_flush_all()

    @_function(None, [])
    def bdrv_close_all(_lib, /):
        """Close all images.

        void bdrv_close_all(void)
        """
        return _lib.c.bdrv_close_all()

    @_function(None, [])
    def bdrv_drain_all_begin(_lib, /):
        """Between these two no requests run on any node; they nest.

        void bdrv_drain_all_begin(void)
        """
        return _lib.c.bdrv_drain_all_begin()

    @_function(None, [])
    def bdrv_drain_all_end(_lib, /):
        """void bdrv_drain_all_end(void)"""
        return _lib.c.bdrv_drain_all_end()

    @_function(POINTER(struct_BlockDriverState), [c_char_p])
    def bdrv_find_node(_lib, /, node_name):
        """The node of this name, or NULL.

        BlockDriverState *bdrv_find_node(const char *)
        """
        return _lib.c.bdrv_find_node(node_name)

    @_function(
        POINTER(struct_BlockDriverState),
        [c_char_p, c_char_p, POINTER(POINTER(struct_Error))],
    )
    def bdrv_lookup_bs(_lib, /, device, node_name, errp):
        """The node on top of a device, or of this name.

        BlockDriverState *bdrv_lookup_bs(const char *, const char *, Error **)
        """
        return _lib.c.bdrv_lookup_bs(device, node_name, errp)

    @_function(
        c_bool,
        [POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverState)],
    )
    def bdrv_chain_contains(_lib, /, top, base):
        """Whether `base` is `top` or below it.

        bool bdrv_chain_contains(BlockDriverState *, BlockDriverState *)
        """
        return _lib.c.bdrv_chain_contains(top, base)

    @_function(POINTER(struct_BlockDriverState), [POINTER(struct_BlockDriverState)])
    def bdrv_next_node(_lib, /, bs):
        """The node after bs in the list of all; the first if bs is NULL.

        BlockDriverState *bdrv_next_node(BlockDriverState *)
        """
        return _lib.c.bdrv_next_node(bs)

    @_function(POINTER(struct_BlockDriverState), [POINTER(BdrvNextIterator)])
    def bdrv_first(_lib, /, it):
        """Begin it, go on, and end it early.

        BlockDriverState *bdrv_first(BdrvNextIterator *)
        """
        return _lib.c.bdrv_first(it)

    @_function(POINTER(struct_BlockDriverState), [POINTER(BdrvNextIterator)])
    def bdrv_next(_lib, /, it):
        """BlockDriverState *bdrv_next(BdrvNextIterator *)"""
        return _lib.c.bdrv_next(it)

    @_function(None, [POINTER(BdrvNextIterator)])
    def bdrv_next_cleanup(_lib, /, it):
        """void bdrv_next_cleanup(BdrvNextIterator *)"""
        return _lib.c.bdrv_next_cleanup(it)

    @_function(None, [bdrv_iterate_format_it, c_void_p, c_bool])
    def bdrv_iterate_format(_lib, /, it, opaque, read_only):
        """Call `it` with the name of each format.

        void bdrv_iterate_format(void (*)(void *, const char *), void *, bool)
        """
        return _lib.c.bdrv_iterate_format(it, opaque, read_only)

    @_function(
        POINTER(c_char),
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_get_full_backing_filename(_lib, /, bs, errp):
        """The full name of the backing file; the caller frees the string.

        char *bdrv_get_full_backing_filename(BlockDriverState *, Error **)
        """
        return _lib.c.bdrv_get_full_backing_filename(bs, errp)

    @_function(
        None,
        [
            c_char_p,
            c_char_p,
            c_char_p,
            c_char_p,
            POINTER(c_char),
            c_uint64,
            c_int,
            c_bool,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_img_create(
        _lib,
        /,
        filename,
        fmt,
        base_filename,
        base_fmt,
        options,
        img_size,
        flags,
        quiet,
        errp,
    ):
        """Make an image from what a command line says.

        void bdrv_img_create(const char *, const char *, const char *, const char *, char *, uint64_t, int, bool, Error **)
        """
        return _lib.c.bdrv_img_create(
            filename,
            fmt,
            base_filename,
            base_fmt,
            options,
            img_size,
            flags,
            quiet,
            errp,
        )

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_ref(_lib, /, bs):
        """Keep the node.

        void bdrv_ref(BlockDriverState *)
        """
        return _lib.c.bdrv_ref(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_unref(_lib, /, bs):
        """Drop it; the last one closes it.

        void bdrv_unref(BlockDriverState *)
        """
        return _lib.c.bdrv_unref(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_co_unref(_lib, /, bs):
        """void bdrv_co_unref(BlockDriverState *)"""
        return _lib.c.bdrv_co_unref(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_schedule_unref(_lib, /, bs):
        """Drop it as soon as the graph lock is free.

        void bdrv_schedule_unref(BlockDriverState *)
        """
        return _lib.c.bdrv_schedule_unref(bs)

    @_function(None, [POINTER(struct_BlockDriverState), POINTER(struct_BdrvChild)])
    def bdrv_unref_child(_lib, /, parent, child):
        """Remove an edge, and drop the node it led to.

        void bdrv_unref_child(BlockDriverState *, BdrvChild *)
        """
        return _lib.c.bdrv_unref_child(parent, child)

    @_function(None, [POINTER(struct_BlockDriverState), POINTER(struct_BdrvChild)])
    def bdrv_co_unref_child(_lib, /, parent, child):
        """void bdrv_co_unref_child(BlockDriverState *, BdrvChild *)"""
        return _lib.c.bdrv_co_unref_child(parent, child)

    @_function(
        POINTER(struct_BdrvChild),
        [
            POINTER(struct_BlockDriverState),
            POINTER(struct_BlockDriverState),
            c_char_p,
            POINTER(struct_BdrvChildClass),
            c_uint,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_attach_child(
        _lib,
        /,
        parent_bs,
        child_bs,
        child_name,
        child_class,
        child_role,
        errp,
    ):
        """Make an edge from parent_bs to child_bs.

        BdrvChild *bdrv_attach_child(BlockDriverState *, BlockDriverState *, const char *, const BdrvChildClass *, BdrvChildRole, Error **)
        """
        return _lib.c.bdrv_attach_child(
            parent_bs,
            child_bs,
            child_name,
            child_class,
            child_role,
            errp,
        )

    @_function(
        c_bool,
        [POINTER(struct_BlockDriverState), c_uint, POINTER(POINTER(struct_Error))],
    )
    def bdrv_op_is_blocked(_lib, /, bs, op, errp):
        """Whether a user of the node forbids this operation.

        bool bdrv_op_is_blocked(BlockDriverState *, BlockOpType, Error **)
        """
        return _lib.c.bdrv_op_is_blocked(bs, op, errp)

    @_function(None, [POINTER(struct_BlockDriverState), c_uint, POINTER(struct_Error)])
    def bdrv_op_block(_lib, /, bs, op, reason):
        """Forbid an operation, for the reason given, and allow it again.

        void bdrv_op_block(BlockDriverState *, BlockOpType, Error *)
        """
        return _lib.c.bdrv_op_block(bs, op, reason)

    @_function(None, [POINTER(struct_BlockDriverState), c_uint, POINTER(struct_Error)])
    def bdrv_op_unblock(_lib, /, bs, op, reason):
        """void bdrv_op_unblock(BlockDriverState *, BlockOpType, Error *)"""
        return _lib.c.bdrv_op_unblock(bs, op, reason)

    @_function(c_int, [POINTER(struct_BlockDriverState), POINTER(struct_BlockSizes)])
    def bdrv_probe_blocksizes(_lib, /, bs, bsz):
        """The block sizes and the geometry that the device has, if it tells.

        int bdrv_probe_blocksizes(BlockDriverState *, BlockSizes *)
        """
        return _lib.c.bdrv_probe_blocksizes(bs, bsz)

    @_function(c_int, [POINTER(struct_BlockDriverState), POINTER(struct_HDGeometry)])
    def bdrv_probe_geometry(_lib, /, bs, geo):
        """int bdrv_probe_geometry(BlockDriverState *, HDGeometry *)"""
        return _lib.c.bdrv_probe_geometry(bs, geo)

    @_function(
        c_bool,
        [
            POINTER(struct_BlockDriverState),
            c_void_p,
            c_size_t,
            POINTER(POINTER(struct_Error)),
        ],
    )
    def bdrv_register_buf(_lib, /, bs, host, size, errp):
        """Memory that requests are going to use, for faster I/O.

        bool bdrv_register_buf(BlockDriverState *, void *, size_t, Error **)
        """
        return _lib.c.bdrv_register_buf(bs, host, size, errp)

    @_function(None, [POINTER(struct_BlockDriverState), c_void_p, c_size_t])
    def bdrv_unregister_buf(_lib, /, bs, host, size):
        """void bdrv_unregister_buf(BlockDriverState *, void *, size_t)"""
        return _lib.c.bdrv_unregister_buf(bs, host, size)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_cancel_in_flight(_lib, /, bs):
        """Cancel what waits for something outside.

        void bdrv_cancel_in_flight(BlockDriverState *)
        """
        return _lib.c.bdrv_cancel_in_flight(bs)


def load(library):
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)
