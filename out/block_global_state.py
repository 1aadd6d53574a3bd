"""ctypes bindings of block/block-global-state.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
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

from _c_support import (
    _SEARCHED,
    _Callback,
    _Library,
    _Opaque,
    _Record,
    _check_abi,
    _found,
    _function,
)

import block_common as _block_common

_OWN = frozenset(globals())
_check_abi(__name__, "x86_64", pointer=8, long=8, order="little")

# Names that the headers declare and this module lacks in whole or part -> reason.
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
    """Called during a change of an image. The two numbers are the progress as a ratio.

    typedef void BlockDriverAmendStatusCB(BlockDriverState *, int64_t, int64_t, void *)

    Keep an instance as long as C may call it.
    """

    _restype_ = None
    _argtypes_ = [POINTER(struct_BlockDriverState), c_int64, c_int64, c_void_p]


class BdrvNextIterator(_Record):
    """An iteration over all root nodes."""

    _fields_ = [
        ("phase", c_uint),
        ("blk", POINTER(struct_BlockBackend)),
        ("bs", POINTER(struct_BlockDriverState)),
    ]


class bdrv_iterate_format_it(_Callback):
    """void (*bdrv_iterate_format_it)(void *, const char *)

    Keep an instance as long as C may call it.
    """

    _restype_ = None
    _argtypes_ = [c_void_p, c_char_p]


# The same types by their other names.
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

    @_function(None)
    def bdrv_init(_lib, /):
        """void bdrv_init(void)

        Register all drivers.
        """
        return _lib.c.bdrv_init()

    @_function(
        POINTER(struct_BlockDriver), c_char_p, c_bool, POINTER(POINTER(struct_Error))
    )
    def bdrv_find_protocol(_lib, /, filename, allow_protocol_prefix, errp):
        """BlockDriver *bdrv_find_protocol(const char *filename, bool allow_protocol_prefix, Error **errp)

        Return the driver for this file name, by its protocol.
        """
        _c = _lib.c.bdrv_find_protocol
        filename = _c.text(filename, 0)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(filename, allow_protocol_prefix, errp)

    @_function(POINTER(struct_BlockDriver), c_char_p)
    def bdrv_find_format(_lib, /, format_name):
        """BlockDriver *bdrv_find_format(const char *format_name)

        Return the driver of this name, or NULL.
        """
        _c = _lib.c.bdrv_find_format
        format_name = _c.text(format_name, 0)
        return _c(format_name)

    @_function(
        c_int,
        POINTER(struct_BlockDriver),
        c_char_p,
        POINTER(struct_QemuOpts),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_co_create(_lib, /, drv, filename, opts, errp):
        """int bdrv_co_create(BlockDriver *drv, const char *filename, QemuOpts *opts, Error **errp)

        Make an image.
        """
        _c = _lib.c.bdrv_co_create
        if getattr(drv, "_type_", None) is not struct_BlockDriver:
            drv = _c.pointer(drv, 0, "BlockDriver *")
        filename = _c.text(filename, 1)
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _c.pointer(opts, 2, "QemuOpts *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(drv, filename, opts, errp)

    @_function(
        c_int,
        POINTER(struct_BlockDriver),
        c_char_p,
        POINTER(struct_QemuOpts),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_create(_lib, /, drv, filename, opts, errp):
        """int bdrv_create(BlockDriver *drv, const char *filename, QemuOpts *opts, Error **errp)"""
        _c = _lib.c.bdrv_create
        if getattr(drv, "_type_", None) is not struct_BlockDriver:
            drv = _c.pointer(drv, 0, "BlockDriver *")
        filename = _c.text(filename, 1)
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _c.pointer(opts, 2, "QemuOpts *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(drv, filename, opts, errp)

    @_function(
        c_int, c_char_p, POINTER(struct_QemuOpts), POINTER(POINTER(struct_Error))
    )
    def bdrv_co_create_file(_lib, /, filename, opts, errp):
        """int bdrv_co_create_file(const char *filename, QemuOpts *opts, Error **errp)

        Make a file by its protocol's driver.
        """
        _c = _lib.c.bdrv_co_create_file
        filename = _c.text(filename, 0)
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _c.pointer(opts, 1, "QemuOpts *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(filename, opts, errp)

    @_function(POINTER(struct_BlockDriverState))
    def bdrv_new(_lib, /):
        """BlockDriverState *bdrv_new(void)

        Make an empty node.
        """
        return _lib.c.bdrv_new()

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_append(_lib, /, bs_new, bs_top, errp):
        """int bdrv_append(BlockDriverState *bs_new, BlockDriverState *bs_top, Error **errp)

        Put bs_new on top of bs_top, for all its parents.
        """
        _c = _lib.c.bdrv_append
        if getattr(bs_new, "_type_", None) is not struct_BlockDriverState:
            bs_new = _c.pointer(bs_new, 0, "BlockDriverState *")
        if getattr(bs_top, "_type_", None) is not struct_BlockDriverState:
            bs_top = _c.pointer(bs_top, 1, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(bs_new, bs_top, errp)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_replace_node(_lib, /, from_, to, errp):
        """int bdrv_replace_node(BlockDriverState *from, BlockDriverState *to, Error **errp)

        Replace the node `from` by `to` in all its parents.
        """
        _c = _lib.c.bdrv_replace_node
        if getattr(from_, "_type_", None) is not struct_BlockDriverState:
            from_ = _c.pointer(from_, 0, "BlockDriverState *")
        if getattr(to, "_type_", None) is not struct_BlockDriverState:
            to = _c.pointer(to, 1, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(from_, to, errp)

    @_function(
        c_int,
        POINTER(struct_BdrvChild),
        POINTER(struct_BlockDriverState),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_replace_child_bs(_lib, /, child, new_bs, errp):
        """int bdrv_replace_child_bs(BdrvChild *child, BlockDriverState *new_bs, Error **errp)

        Change the node of an edge.
        """
        _c = _lib.c.bdrv_replace_child_bs
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 0, "BdrvChild *")
        if getattr(new_bs, "_type_", None) is not struct_BlockDriverState:
            new_bs = _c.pointer(new_bs, 1, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(child, new_bs, errp)

    @_function(
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        POINTER(struct_QDict),
        c_int,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_insert_node(_lib, /, bs, node_options, flags, errp):
        """BlockDriverState *bdrv_insert_node(BlockDriverState *bs, QDict *node_options, int flags, Error **errp)

        Open a node and put it on top of bs.
        """
        _c = _lib.c.bdrv_insert_node
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(node_options, "_type_", None) is not struct_QDict:
            node_options = _c.pointer(node_options, 1, "QDict *")
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _c.integer(flags, 2, "int")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(bs, node_options, flags, errp)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error)))
    def bdrv_drop_filter(_lib, /, bs, errp):
        """int bdrv_drop_filter(BlockDriverState *bs, Error **errp)

        Take a filter out of the graph.
        """
        _c = _lib.c.bdrv_drop_filter
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(bs, errp)

    @_function(
        POINTER(struct_BdrvChild),
        c_char_p,
        POINTER(struct_QDict),
        c_char_p,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BdrvChildClass),
        c_uint,
        c_bool,
        POINTER(POINTER(struct_Error)),
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
        """BdrvChild *bdrv_open_child(const char *filename, QDict *options, const char *bdref_key, BlockDriverState *parent, const BdrvChildClass *child_class, BdrvChildRole child_role, bool allow_none, Error **errp)

        Open a child of `parent`, by file name or by the options under bdref_key.
        """
        _c = _lib.c.bdrv_open_child
        filename = _c.text(filename, 0)
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _c.pointer(options, 1, "QDict *")
        bdref_key = _c.text(bdref_key, 2)
        if getattr(parent, "_type_", None) is not struct_BlockDriverState:
            parent = _c.pointer(parent, 3, "BlockDriverState *")
        if getattr(child_class, "_type_", None) is not struct_BdrvChildClass:
            child_class = _c.pointer(child_class, 4, "const BdrvChildClass *")
        if not isinstance(child_role, int) or not 0 <= child_role < 2**32:
            child_role = _c.integer(child_role, 5, "BdrvChildRole")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 7, "Error **")
        return _c(
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
        c_char_p,
        POINTER(struct_QDict),
        c_char_p,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BdrvChildClass),
        c_uint,
        c_bool,
        POINTER(POINTER(struct_Error)),
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
        """BdrvChild *bdrv_co_open_child(const char *filename, QDict *options, const char *bdref_key, BlockDriverState *parent, const BdrvChildClass *child_class, BdrvChildRole child_role, bool allow_none, Error **errp)"""
        _c = _lib.c.bdrv_co_open_child
        filename = _c.text(filename, 0)
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _c.pointer(options, 1, "QDict *")
        bdref_key = _c.text(bdref_key, 2)
        if getattr(parent, "_type_", None) is not struct_BlockDriverState:
            parent = _c.pointer(parent, 3, "BlockDriverState *")
        if getattr(child_class, "_type_", None) is not struct_BdrvChildClass:
            child_class = _c.pointer(child_class, 4, "const BdrvChildClass *")
        if not isinstance(child_role, int) or not 0 <= child_role < 2**32:
            child_role = _c.integer(child_role, 5, "BdrvChildRole")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 7, "Error **")
        return _c(
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
        POINTER(struct_BlockdevRef),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_open_blockdev_ref(_lib, /, ref, errp):
        """BlockDriverState *bdrv_open_blockdev_ref(BlockdevRef *ref, Error **errp)

        Open the node that `ref` names or describes.
        """
        _c = _lib.c.bdrv_open_blockdev_ref
        if getattr(ref, "_type_", None) is not struct_BlockdevRef:
            ref = _c.pointer(ref, 0, "BlockdevRef *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(ref, errp)

    @_function(
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockdevRef),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_co_open_blockdev_ref(_lib, /, ref, errp):
        """BlockDriverState *bdrv_co_open_blockdev_ref(BlockdevRef *ref, Error **errp)"""
        _c = _lib.c.bdrv_co_open_blockdev_ref
        if getattr(ref, "_type_", None) is not struct_BlockdevRef:
            ref = _c.pointer(ref, 0, "BlockdevRef *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(ref, errp)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_set_backing_hd(_lib, /, bs, backing_hd, errp):
        """int bdrv_set_backing_hd(BlockDriverState *bs, BlockDriverState *backing_hd, Error **errp)

        Give the node another backing file.
        """
        _c = _lib.c.bdrv_set_backing_hd
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(backing_hd, "_type_", None) is not struct_BlockDriverState:
            backing_hd = _c.pointer(backing_hd, 1, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(bs, backing_hd, errp)

    @_function(
        POINTER(struct_BlockDriverState),
        c_char_p,
        c_char_p,
        POINTER(struct_QDict),
        c_int,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_open(_lib, /, filename, reference, options, flags, errp):
        """BlockDriverState *bdrv_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)

        Open an image, or use the node named `reference`. The node takes the options over.
        """
        _c = _lib.c.bdrv_open
        filename = _c.text(filename, 0)
        reference = _c.text(reference, 1)
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _c.pointer(options, 2, "QDict *")
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _c.integer(flags, 3, "int")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 4, "Error **")
        return _c(filename, reference, options, flags, errp)

    @_function(
        POINTER(struct_BlockDriverState),
        c_char_p,
        c_char_p,
        POINTER(struct_QDict),
        c_int,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_co_open(_lib, /, filename, reference, options, flags, errp):
        """BlockDriverState *bdrv_co_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)"""
        _c = _lib.c.bdrv_co_open
        filename = _c.text(filename, 0)
        reference = _c.text(reference, 1)
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _c.pointer(options, 2, "QDict *")
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _c.integer(flags, 3, "int")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 4, "Error **")
        return _c(filename, reference, options, flags, errp)

    @_function(
        POINTER(union_BlockReopenQueue),
        POINTER(union_BlockReopenQueue),
        POINTER(struct_BlockDriverState),
        POINTER(struct_QDict),
        c_bool,
    )
    def bdrv_reopen_queue(_lib, /, bs_queue, bs, options, keep_old_opts):
        """BlockReopenQueue *bdrv_reopen_queue(BlockReopenQueue *bs_queue, BlockDriverState *bs, QDict *options, bool keep_old_opts)

        Queue a node to be reopened with other options.
        """
        _c = _lib.c.bdrv_reopen_queue
        if getattr(bs_queue, "_type_", None) is not union_BlockReopenQueue:
            bs_queue = _c.pointer(bs_queue, 0, "BlockReopenQueue *")
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 1, "BlockDriverState *")
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _c.pointer(options, 2, "QDict *")
        return _c(bs_queue, bs, options, keep_old_opts)

    @_function(c_int, POINTER(union_BlockReopenQueue), POINTER(POINTER(struct_Error)))
    def bdrv_reopen_multiple(_lib, /, bs_queue, errp):
        """int bdrv_reopen_multiple(BlockReopenQueue *bs_queue, Error **errp)

        Reopen all nodes of the queue, or none.
        """
        _c = _lib.c.bdrv_reopen_multiple
        if getattr(bs_queue, "_type_", None) is not union_BlockReopenQueue:
            bs_queue = _c.pointer(bs_queue, 0, "BlockReopenQueue *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(bs_queue, errp)

    @_function(c_int, POINTER(struct_BlockDriverState))
    def bdrv_commit(_lib, /, bs):
        """int bdrv_commit(BlockDriverState *bs)

        Write what is in the image into its backing file.
        """
        _c = _lib.c.bdrv_commit
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(
        c_int,
        POINTER(struct_BlockDriverState),
        POINTER(struct_QemuOpts),
        BlockDriverAmendStatusCB,
        c_void_p,
        c_bool,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_amend_options(_lib, /, bs_new, opts, status_cb, cb_opaque, force, errp):
        """int bdrv_amend_options(BlockDriverState *bs_new, QemuOpts *opts, BlockDriverAmendStatusCB *status_cb, void *cb_opaque, bool force, Error **errp)

        Change the options with which an image was created.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        _c = _lib.c.bdrv_amend_options
        if getattr(bs_new, "_type_", None) is not struct_BlockDriverState:
            bs_new = _c.pointer(bs_new, 0, "BlockDriverState *")
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _c.pointer(opts, 1, "QemuOpts *")
        status_cb = _c.callback(status_cb, 2, "BlockDriverAmendStatusCB *")
        cb_opaque = _c.buffer(cb_opaque, 3, "void *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 5, "Error **")
        return _c(bs_new, opts, status_cb, cb_opaque, force, errp)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error)))
    def bdrv_activate(_lib, /, bs, errp):
        """int bdrv_activate(BlockDriverState *bs, Error **errp)

        Activate an image. Before, another program could write to it.
        """
        _c = _lib.c.bdrv_activate
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(bs, errp)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error)))
    def bdrv_co_activate(_lib, /, bs, errp):
        """int bdrv_co_activate(BlockDriverState *bs, Error **errp)"""
        _c = _lib.c.bdrv_co_activate
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(bs, errp)

    @_function(None, POINTER(POINTER(struct_Error)))
    def bdrv_activate_all(_lib, /, errp):
        """void bdrv_activate_all(Error **errp)

        Do the same for all images, or the opposite.
        """
        _c = _lib.c.bdrv_activate_all
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 0, "Error **")
        return _c(errp)

    @_function(c_int)
    def bdrv_inactivate_all(_lib, /):
        """int bdrv_inactivate_all(void)"""
        return _lib.c.bdrv_inactivate_all()

    @_function(c_int)
    def bdrv_flush_all(_lib, /):
        """int bdrv_flush_all(void)

        Flush all images.
        """
        return _lib.c.bdrv_flush_all()

    @_function(None)
    def bdrv_close_all(_lib, /):
        """void bdrv_close_all(void)

        Close all images.
        """
        return _lib.c.bdrv_close_all()

    @_function(None)
    def bdrv_drain_all_begin(_lib, /):
        """void bdrv_drain_all_begin(void)

        Between these two, no requests run on any node. Calls can be nested.
        """
        return _lib.c.bdrv_drain_all_begin()

    @_function(None)
    def bdrv_drain_all_end(_lib, /):
        """void bdrv_drain_all_end(void)"""
        return _lib.c.bdrv_drain_all_end()

    @_function(POINTER(struct_BlockDriverState), c_char_p)
    def bdrv_find_node(_lib, /, node_name):
        """BlockDriverState *bdrv_find_node(const char *node_name)

        Return the node of this name, or NULL.
        """
        _c = _lib.c.bdrv_find_node
        node_name = _c.text(node_name, 0)
        return _c(node_name)

    @_function(
        POINTER(struct_BlockDriverState),
        c_char_p,
        c_char_p,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_lookup_bs(_lib, /, device, node_name, errp):
        """BlockDriverState *bdrv_lookup_bs(const char *device, const char *node_name, Error **errp)

        Return the node on top of a device, or of this name.
        """
        _c = _lib.c.bdrv_lookup_bs
        device = _c.text(device, 0)
        node_name = _c.text(node_name, 1)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(device, node_name, errp)

    @_function(
        c_bool, POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverState)
    )
    def bdrv_chain_contains(_lib, /, top, base):
        """bool bdrv_chain_contains(BlockDriverState *top, BlockDriverState *base)

        Return whether `base` is `top` or below it.
        """
        _c = _lib.c.bdrv_chain_contains
        if getattr(top, "_type_", None) is not struct_BlockDriverState:
            top = _c.pointer(top, 0, "BlockDriverState *")
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _c.pointer(base, 1, "BlockDriverState *")
        return _c(top, base)

    @_function(POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverState))
    def bdrv_next_node(_lib, /, bs):
        """BlockDriverState *bdrv_next_node(BlockDriverState *bs)

        Return the node after bs in the list of all; the first if bs is NULL.
        """
        _c = _lib.c.bdrv_next_node
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(POINTER(struct_BlockDriverState), POINTER(BdrvNextIterator))
    def bdrv_first(_lib, /, it):
        """BlockDriverState *bdrv_first(BdrvNextIterator *it)

        Start it, continue it, or end it early.
        """
        _c = _lib.c.bdrv_first
        if getattr(it, "_type_", None) is not BdrvNextIterator:
            it = _c.pointer(it, 0, "BdrvNextIterator *")
        return _c(it)

    @_function(POINTER(struct_BlockDriverState), POINTER(BdrvNextIterator))
    def bdrv_next(_lib, /, it):
        """BlockDriverState *bdrv_next(BdrvNextIterator *it)"""
        _c = _lib.c.bdrv_next
        if getattr(it, "_type_", None) is not BdrvNextIterator:
            it = _c.pointer(it, 0, "BdrvNextIterator *")
        return _c(it)

    @_function(None, POINTER(BdrvNextIterator))
    def bdrv_next_cleanup(_lib, /, it):
        """void bdrv_next_cleanup(BdrvNextIterator *it)"""
        _c = _lib.c.bdrv_next_cleanup
        if getattr(it, "_type_", None) is not BdrvNextIterator:
            it = _c.pointer(it, 0, "BdrvNextIterator *")
        return _c(it)

    @_function(None, bdrv_iterate_format_it, c_void_p, c_bool)
    def bdrv_iterate_format(_lib, /, it, opaque, read_only):
        """void bdrv_iterate_format(void (*it)(void *, const char *), void *opaque, bool read_only)

        Call `it` with the name of each format.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        _c = _lib.c.bdrv_iterate_format
        it = _c.callback(it, 0, "void (*)(void *, const char *)")
        opaque = _c.buffer(opaque, 1, "void *")
        return _c(it, opaque, read_only)

    @_function(
        POINTER(c_char),
        POINTER(struct_BlockDriverState),
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_get_full_backing_filename(_lib, /, bs, errp):
        """char *bdrv_get_full_backing_filename(BlockDriverState *bs, Error **errp)

        Return the full name of the backing file; the caller frees the string.
        """
        _c = _lib.c.bdrv_get_full_backing_filename
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 1, "Error **")
        return _c(bs, errp)

    @_function(
        None,
        c_char_p,
        c_char_p,
        c_char_p,
        c_char_p,
        POINTER(c_char),
        c_uint64,
        c_int,
        c_bool,
        POINTER(POINTER(struct_Error)),
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
        """void bdrv_img_create(const char *filename, const char *fmt, const char *base_filename, const char *base_fmt, char *options, uint64_t img_size, int flags, bool quiet, Error **errp)

        Make an image from the arguments of a command line.
        """
        _c = _lib.c.bdrv_img_create
        filename = _c.text(filename, 0)
        fmt = _c.text(fmt, 1)
        base_filename = _c.text(base_filename, 2)
        base_fmt = _c.text(base_fmt, 3)
        options = _c.buffer(options, 4, "char *")
        if not isinstance(img_size, int) or not 0 <= img_size < 2**64:
            img_size = _c.integer(img_size, 5, "uint64_t")
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _c.integer(flags, 6, "int")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 8, "Error **")
        return _c(
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

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_ref(_lib, /, bs):
        """void bdrv_ref(BlockDriverState *bs)

        Take a reference to the node.
        """
        _c = _lib.c.bdrv_ref
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_unref(_lib, /, bs):
        """void bdrv_unref(BlockDriverState *bs)

        Drop a reference. The last one closes the node.
        """
        _c = _lib.c.bdrv_unref
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_co_unref(_lib, /, bs):
        """void bdrv_co_unref(BlockDriverState *bs)"""
        _c = _lib.c.bdrv_co_unref
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_schedule_unref(_lib, /, bs):
        """void bdrv_schedule_unref(BlockDriverState *bs)

        Drop a reference as soon as the graph lock is free.
        """
        _c = _lib.c.bdrv_schedule_unref
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)

    @_function(None, POINTER(struct_BlockDriverState), POINTER(struct_BdrvChild))
    def bdrv_unref_child(_lib, /, parent, child):
        """void bdrv_unref_child(BlockDriverState *parent, BdrvChild *child)

        Remove an edge, and drop the reference to its node.
        """
        _c = _lib.c.bdrv_unref_child
        if getattr(parent, "_type_", None) is not struct_BlockDriverState:
            parent = _c.pointer(parent, 0, "BlockDriverState *")
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 1, "BdrvChild *")
        return _c(parent, child)

    @_function(None, POINTER(struct_BlockDriverState), POINTER(struct_BdrvChild))
    def bdrv_co_unref_child(_lib, /, parent, child):
        """void bdrv_co_unref_child(BlockDriverState *parent, BdrvChild *child)"""
        _c = _lib.c.bdrv_co_unref_child
        if getattr(parent, "_type_", None) is not struct_BlockDriverState:
            parent = _c.pointer(parent, 0, "BlockDriverState *")
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _c.pointer(child, 1, "BdrvChild *")
        return _c(parent, child)

    @_function(
        POINTER(struct_BdrvChild),
        POINTER(struct_BlockDriverState),
        POINTER(struct_BlockDriverState),
        c_char_p,
        POINTER(struct_BdrvChildClass),
        c_uint,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_attach_child(
        _lib, /, parent_bs, child_bs, child_name, child_class, child_role, errp
    ):
        """BdrvChild *bdrv_attach_child(BlockDriverState *parent_bs, BlockDriverState *child_bs, const char *child_name, const BdrvChildClass *child_class, BdrvChildRole child_role, Error **errp)

        Make an edge from parent_bs to child_bs.
        """
        _c = _lib.c.bdrv_attach_child
        if getattr(parent_bs, "_type_", None) is not struct_BlockDriverState:
            parent_bs = _c.pointer(parent_bs, 0, "BlockDriverState *")
        if getattr(child_bs, "_type_", None) is not struct_BlockDriverState:
            child_bs = _c.pointer(child_bs, 1, "BlockDriverState *")
        child_name = _c.text(child_name, 2)
        if getattr(child_class, "_type_", None) is not struct_BdrvChildClass:
            child_class = _c.pointer(child_class, 3, "const BdrvChildClass *")
        if not isinstance(child_role, int) or not 0 <= child_role < 2**32:
            child_role = _c.integer(child_role, 4, "BdrvChildRole")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 5, "Error **")
        return _c(parent_bs, child_bs, child_name, child_class, child_role, errp)

    @_function(
        c_bool, POINTER(struct_BlockDriverState), c_uint, POINTER(POINTER(struct_Error))
    )
    def bdrv_op_is_blocked(_lib, /, bs, op, errp):
        """bool bdrv_op_is_blocked(BlockDriverState *bs, BlockOpType op, Error **errp)

        Return whether a user of the node forbids this operation.
        """
        _c = _lib.c.bdrv_op_is_blocked
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _c.integer(op, 1, "BlockOpType")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 2, "Error **")
        return _c(bs, op, errp)

    @_function(None, POINTER(struct_BlockDriverState), c_uint, POINTER(struct_Error))
    def bdrv_op_block(_lib, /, bs, op, reason):
        """void bdrv_op_block(BlockDriverState *bs, BlockOpType op, Error *reason)

        Forbid an operation with a reason, or allow it again.
        """
        _c = _lib.c.bdrv_op_block
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _c.integer(op, 1, "BlockOpType")
        if getattr(reason, "_type_", None) is not struct_Error:
            reason = _c.pointer(reason, 2, "Error *")
        return _c(bs, op, reason)

    @_function(None, POINTER(struct_BlockDriverState), c_uint, POINTER(struct_Error))
    def bdrv_op_unblock(_lib, /, bs, op, reason):
        """void bdrv_op_unblock(BlockDriverState *bs, BlockOpType op, Error *reason)"""
        _c = _lib.c.bdrv_op_unblock
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _c.integer(op, 1, "BlockOpType")
        if getattr(reason, "_type_", None) is not struct_Error:
            reason = _c.pointer(reason, 2, "Error *")
        return _c(bs, op, reason)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(struct_BlockSizes))
    def bdrv_probe_blocksizes(_lib, /, bs, bsz):
        """int bdrv_probe_blocksizes(BlockDriverState *bs, BlockSizes *bsz)

        Get the block sizes and the geometry of the device, if it reports them.
        """
        _c = _lib.c.bdrv_probe_blocksizes
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(bsz, "_type_", None) is not struct_BlockSizes:
            bsz = _c.pointer(bsz, 1, "BlockSizes *")
        return _c(bs, bsz)

    @_function(c_int, POINTER(struct_BlockDriverState), POINTER(struct_HDGeometry))
    def bdrv_probe_geometry(_lib, /, bs, geo):
        """int bdrv_probe_geometry(BlockDriverState *bs, HDGeometry *geo)"""
        _c = _lib.c.bdrv_probe_geometry
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        if getattr(geo, "_type_", None) is not struct_HDGeometry:
            geo = _c.pointer(geo, 1, "HDGeometry *")
        return _c(bs, geo)

    @_function(
        c_bool,
        POINTER(struct_BlockDriverState),
        c_void_p,
        c_size_t,
        POINTER(POINTER(struct_Error)),
    )
    def bdrv_register_buf(_lib, /, bs, host, size, errp):
        """bool bdrv_register_buf(BlockDriverState *bs, void *host, size_t size, Error **errp)

        Register memory that requests will use, for faster I/O.
        """
        _c = _lib.c.bdrv_register_buf
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        host = _c.buffer(host, 1, "void *")
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _c.integer(size, 2, "size_t")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _c.pointer(errp, 3, "Error **")
        return _c(bs, host, size, errp)

    @_function(None, POINTER(struct_BlockDriverState), c_void_p, c_size_t)
    def bdrv_unregister_buf(_lib, /, bs, host, size):
        """void bdrv_unregister_buf(BlockDriverState *bs, void *host, size_t size)"""
        _c = _lib.c.bdrv_unregister_buf
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        host = _c.buffer(host, 1, "void *")
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _c.integer(size, 2, "size_t")
        return _c(bs, host, size)

    @_function(None, POINTER(struct_BlockDriverState))
    def bdrv_cancel_in_flight(_lib, /, bs):
        """void bdrv_cancel_in_flight(BlockDriverState *bs)

        Cancel requests that wait for something outside.
        """
        _c = _lib.c.bdrv_cancel_in_flight
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _c.pointer(bs, 0, "BlockDriverState *")
        return _c(bs)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
    if library is _SEARCHED:
        names = ["block-global-state"]
        library = _found(names, __file__)
    return Library(library, checked, use_errno, glue)
