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

from _c_support import (
    _Callback,
    _Library,
    _Opaque,
    _Record,
    _SEARCHED,
    _buffer,
    _callback,
    _check_abi,
    _found,
    _function,
    _integer,
    _pointer,
    _text,
)

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

    Keep an instance as long as C may call it.
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
    """void (*bdrv_iterate_format_it)(void *, const char *)

    Keep an instance as long as C may call it.
    """

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
        """void bdrv_init(void)

        Register all drivers.
        """
        return _lib.c.bdrv_init()

    @_function(
        POINTER(struct_BlockDriver),
        [c_char_p, c_bool, POINTER(POINTER(struct_Error))],
    )
    def bdrv_find_protocol(_lib, /, filename, allow_protocol_prefix, errp):
        """BlockDriver *bdrv_find_protocol(const char *filename, bool allow_protocol_prefix, Error **errp)

        The driver for this file name, by its protocol.
        """
        if filename.__class__ is not bytes:
            filename = _text(filename, "bdrv_find_protocol: filename")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_find_protocol: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_find_protocol(filename, allow_protocol_prefix, errp)

    @_function(POINTER(struct_BlockDriver), [c_char_p])
    def bdrv_find_format(_lib, /, format_name):
        """BlockDriver *bdrv_find_format(const char *format_name)

        The driver of this name, or NULL.
        """
        if format_name.__class__ is not bytes:
            format_name = _text(format_name, "bdrv_find_format: format_name")
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
        """int bdrv_co_create(BlockDriver *drv, const char *filename, QemuOpts *opts, Error **errp)

        Make an image.
        """
        if getattr(drv, "_type_", None) is not struct_BlockDriver:
            drv = _pointer(
                drv,
                "bdrv_co_create: drv",
                "BlockDriver *",
                struct_BlockDriver,
            )
        if filename.__class__ is not bytes:
            filename = _text(filename, "bdrv_co_create: filename")
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _pointer(opts, "bdrv_co_create: opts", "QemuOpts *", struct_QemuOpts)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_co_create: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """int bdrv_create(BlockDriver *drv, const char *filename, QemuOpts *opts, Error **errp)"""
        if getattr(drv, "_type_", None) is not struct_BlockDriver:
            drv = _pointer(drv, "bdrv_create: drv", "BlockDriver *", struct_BlockDriver)
        if filename.__class__ is not bytes:
            filename = _text(filename, "bdrv_create: filename")
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _pointer(opts, "bdrv_create: opts", "QemuOpts *", struct_QemuOpts)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_create: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_create(drv, filename, opts, errp)

    @_function(
        c_int,
        [c_char_p, POINTER(struct_QemuOpts), POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_create_file(_lib, /, filename, opts, errp):
        """int bdrv_co_create_file(const char *filename, QemuOpts *opts, Error **errp)

        Make a file by its protocol's driver.
        """
        if filename.__class__ is not bytes:
            filename = _text(filename, "bdrv_co_create_file: filename")
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _pointer(
                opts,
                "bdrv_co_create_file: opts",
                "QemuOpts *",
                struct_QemuOpts,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_co_create_file: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_co_create_file(filename, opts, errp)

    @_function(POINTER(struct_BlockDriverState), [])
    def bdrv_new(_lib, /):
        """BlockDriverState *bdrv_new(void)

        Make a node of nothing.
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
        """int bdrv_append(BlockDriverState *bs_new, BlockDriverState *bs_top, Error **errp)

        Put bs_new on top of bs_top, for all parents of that.
        """
        if getattr(bs_new, "_type_", None) is not struct_BlockDriverState:
            bs_new = _pointer(
                bs_new,
                "bdrv_append: bs_new",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(bs_top, "_type_", None) is not struct_BlockDriverState:
            bs_top = _pointer(
                bs_top,
                "bdrv_append: bs_top",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_append: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """int bdrv_replace_node(BlockDriverState *from, BlockDriverState *to, Error **errp)

        Give all parents of `from` the node `to` instead.
        """
        if getattr(from_, "_type_", None) is not struct_BlockDriverState:
            from_ = _pointer(
                from_,
                "bdrv_replace_node: from",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(to, "_type_", None) is not struct_BlockDriverState:
            to = _pointer(
                to,
                "bdrv_replace_node: to",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_replace_node: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """int bdrv_replace_child_bs(BdrvChild *child, BlockDriverState *new_bs, Error **errp)

        Let an edge lead elsewhere.
        """
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_replace_child_bs: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        if getattr(new_bs, "_type_", None) is not struct_BlockDriverState:
            new_bs = _pointer(
                new_bs,
                "bdrv_replace_child_bs: new_bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_replace_child_bs: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """BlockDriverState *bdrv_insert_node(BlockDriverState *bs, QDict *node_options, int flags, Error **errp)

        Open a node and put it on top of bs.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_insert_node: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(node_options, "_type_", None) is not struct_QDict:
            node_options = _pointer(
                node_options,
                "bdrv_insert_node: node_options",
                "QDict *",
                struct_QDict,
            )
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _integer(flags, "bdrv_insert_node: flags", "int", c_int)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_insert_node: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_insert_node(bs, node_options, flags, errp)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_drop_filter(_lib, /, bs, errp):
        """int bdrv_drop_filter(BlockDriverState *bs, Error **errp)

        Take a filter out of the graph.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_drop_filter: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_drop_filter: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """BdrvChild *bdrv_open_child(const char *filename, QDict *options, const char *bdref_key, BlockDriverState *parent, const BdrvChildClass *child_class, BdrvChildRole child_role, bool allow_none, Error **errp)

        Open a child of `parent`, by file name or by the options under bdref_key.
        """
        if filename.__class__ is not bytes:
            filename = _text(filename, "bdrv_open_child: filename")
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _pointer(
                options,
                "bdrv_open_child: options",
                "QDict *",
                struct_QDict,
            )
        if bdref_key.__class__ is not bytes:
            bdref_key = _text(bdref_key, "bdrv_open_child: bdref_key")
        if getattr(parent, "_type_", None) is not struct_BlockDriverState:
            parent = _pointer(
                parent,
                "bdrv_open_child: parent",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(child_class, "_type_", None) is not struct_BdrvChildClass:
            child_class = _pointer(
                child_class,
                "bdrv_open_child: child_class",
                "const BdrvChildClass *",
                struct_BdrvChildClass,
            )
        if not isinstance(child_role, int) or not 0 <= child_role < 2**32:
            child_role = _integer(
                child_role,
                "bdrv_open_child: child_role",
                "BdrvChildRole",
                c_uint,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_open_child: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """BdrvChild *bdrv_co_open_child(const char *filename, QDict *options, const char *bdref_key, BlockDriverState *parent, const BdrvChildClass *child_class, BdrvChildRole child_role, bool allow_none, Error **errp)"""
        if filename.__class__ is not bytes:
            filename = _text(filename, "bdrv_co_open_child: filename")
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _pointer(
                options,
                "bdrv_co_open_child: options",
                "QDict *",
                struct_QDict,
            )
        if bdref_key.__class__ is not bytes:
            bdref_key = _text(bdref_key, "bdrv_co_open_child: bdref_key")
        if getattr(parent, "_type_", None) is not struct_BlockDriverState:
            parent = _pointer(
                parent,
                "bdrv_co_open_child: parent",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(child_class, "_type_", None) is not struct_BdrvChildClass:
            child_class = _pointer(
                child_class,
                "bdrv_co_open_child: child_class",
                "const BdrvChildClass *",
                struct_BdrvChildClass,
            )
        if not isinstance(child_role, int) or not 0 <= child_role < 2**32:
            child_role = _integer(
                child_role,
                "bdrv_co_open_child: child_role",
                "BdrvChildRole",
                c_uint,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_co_open_child: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """BlockDriverState *bdrv_open_blockdev_ref(BlockdevRef *ref, Error **errp)

        Open the node that `ref` names or describes.
        """
        if getattr(ref, "_type_", None) is not struct_BlockdevRef:
            ref = _pointer(
                ref,
                "bdrv_open_blockdev_ref: ref",
                "BlockdevRef *",
                struct_BlockdevRef,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_open_blockdev_ref: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_open_blockdev_ref(ref, errp)

    @_function(
        POINTER(struct_BlockDriverState),
        [POINTER(struct_BlockdevRef), POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_open_blockdev_ref(_lib, /, ref, errp):
        """BlockDriverState *bdrv_co_open_blockdev_ref(BlockdevRef *ref, Error **errp)"""
        if getattr(ref, "_type_", None) is not struct_BlockdevRef:
            ref = _pointer(
                ref,
                "bdrv_co_open_blockdev_ref: ref",
                "BlockdevRef *",
                struct_BlockdevRef,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_co_open_blockdev_ref: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """int bdrv_set_backing_hd(BlockDriverState *bs, BlockDriverState *backing_hd, Error **errp)

        Give the node another backing file.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_set_backing_hd: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(backing_hd, "_type_", None) is not struct_BlockDriverState:
            backing_hd = _pointer(
                backing_hd,
                "bdrv_set_backing_hd: backing_hd",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_set_backing_hd: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """BlockDriverState *bdrv_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)

        Open an image, or take the node named `reference`. The options become the node's.
        """
        if filename.__class__ is not bytes:
            filename = _text(filename, "bdrv_open: filename")
        if reference.__class__ is not bytes:
            reference = _text(reference, "bdrv_open: reference")
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _pointer(options, "bdrv_open: options", "QDict *", struct_QDict)
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _integer(flags, "bdrv_open: flags", "int", c_int)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(errp, "bdrv_open: errp", "Error **", POINTER(struct_Error))
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
        """BlockDriverState *bdrv_co_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)"""
        if filename.__class__ is not bytes:
            filename = _text(filename, "bdrv_co_open: filename")
        if reference.__class__ is not bytes:
            reference = _text(reference, "bdrv_co_open: reference")
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _pointer(
                options,
                "bdrv_co_open: options",
                "QDict *",
                struct_QDict,
            )
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _integer(flags, "bdrv_co_open: flags", "int", c_int)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_co_open: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """BlockReopenQueue *bdrv_reopen_queue(BlockReopenQueue *bs_queue, BlockDriverState *bs, QDict *options, bool keep_old_opts)

        Queue a node to be reopened with other options.
        """
        if getattr(bs_queue, "_type_", None) is not union_BlockReopenQueue:
            bs_queue = _pointer(
                bs_queue,
                "bdrv_reopen_queue: bs_queue",
                "BlockReopenQueue *",
                union_BlockReopenQueue,
            )
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_reopen_queue: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(options, "_type_", None) is not struct_QDict:
            options = _pointer(
                options,
                "bdrv_reopen_queue: options",
                "QDict *",
                struct_QDict,
            )
        return _lib.c.bdrv_reopen_queue(bs_queue, bs, options, keep_old_opts)

    @_function(c_int, [POINTER(union_BlockReopenQueue), POINTER(POINTER(struct_Error))])
    def bdrv_reopen_multiple(_lib, /, bs_queue, errp):
        """int bdrv_reopen_multiple(BlockReopenQueue *bs_queue, Error **errp)

        Reopen all nodes of the queue, or none.
        """
        if getattr(bs_queue, "_type_", None) is not union_BlockReopenQueue:
            bs_queue = _pointer(
                bs_queue,
                "bdrv_reopen_multiple: bs_queue",
                "BlockReopenQueue *",
                union_BlockReopenQueue,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_reopen_multiple: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_reopen_multiple(bs_queue, errp)

    @_function(c_int, [POINTER(struct_BlockDriverState)])
    def bdrv_commit(_lib, /, bs):
        """int bdrv_commit(BlockDriverState *bs)

        Write what is in the image into its backing file.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_commit: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
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
        """int bdrv_amend_options(BlockDriverState *bs_new, QemuOpts *opts, BlockDriverAmendStatusCB *status_cb, void *cb_opaque, bool force, Error **errp)

        Change options that an image was made with.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        if getattr(bs_new, "_type_", None) is not struct_BlockDriverState:
            bs_new = _pointer(
                bs_new,
                "bdrv_amend_options: bs_new",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(opts, "_type_", None) is not struct_QemuOpts:
            opts = _pointer(
                opts,
                "bdrv_amend_options: opts",
                "QemuOpts *",
                struct_QemuOpts,
            )
        status_cb = _callback(
            status_cb,
            "bdrv_amend_options: status_cb",
            "BlockDriverAmendStatusCB *",
            BlockDriverAmendStatusCB,
        )
        if cb_opaque is not None:
            cb_opaque = _buffer(
                cb_opaque,
                "bdrv_amend_options: cb_opaque",
                "void *",
                c_void_p,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_amend_options: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """int bdrv_activate(BlockDriverState *bs, Error **errp)

        Make an inactive image ready for use: another program wrote to it before.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_activate: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_activate: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_activate(bs, errp)

    @_function(
        c_int,
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_co_activate(_lib, /, bs, errp):
        """int bdrv_co_activate(BlockDriverState *bs, Error **errp)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_activate: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_co_activate: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_co_activate(bs, errp)

    @_function(None, [POINTER(POINTER(struct_Error))])
    def bdrv_activate_all(_lib, /, errp):
        """void bdrv_activate_all(Error **errp)

        The same for all images, and the opposite.
        """
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_activate_all: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_activate_all(errp)

    @_function(c_int, [])
    def bdrv_inactivate_all(_lib, /):
        """int bdrv_inactivate_all(void)"""
        return _lib.c.bdrv_inactivate_all()

    @_function(c_int, [])
    def bdrv_flush_all(_lib, /):
        """int bdrv_flush_all(void)

        Flush all images.
        """
        return _lib.c.bdrv_flush_all()

    @_function(None, [])
    def bdrv_close_all(_lib, /):
        """void bdrv_close_all(void)

        Close all images.
        """
        return _lib.c.bdrv_close_all()

    @_function(None, [])
    def bdrv_drain_all_begin(_lib, /):
        """void bdrv_drain_all_begin(void)

        Between these two no requests run on any node; they nest.
        """
        return _lib.c.bdrv_drain_all_begin()

    @_function(None, [])
    def bdrv_drain_all_end(_lib, /):
        """void bdrv_drain_all_end(void)"""
        return _lib.c.bdrv_drain_all_end()

    @_function(POINTER(struct_BlockDriverState), [c_char_p])
    def bdrv_find_node(_lib, /, node_name):
        """BlockDriverState *bdrv_find_node(const char *node_name)

        The node of this name, or NULL.
        """
        if node_name.__class__ is not bytes:
            node_name = _text(node_name, "bdrv_find_node: node_name")
        return _lib.c.bdrv_find_node(node_name)

    @_function(
        POINTER(struct_BlockDriverState),
        [c_char_p, c_char_p, POINTER(POINTER(struct_Error))],
    )
    def bdrv_lookup_bs(_lib, /, device, node_name, errp):
        """BlockDriverState *bdrv_lookup_bs(const char *device, const char *node_name, Error **errp)

        The node on top of a device, or of this name.
        """
        if device.__class__ is not bytes:
            device = _text(device, "bdrv_lookup_bs: device")
        if node_name.__class__ is not bytes:
            node_name = _text(node_name, "bdrv_lookup_bs: node_name")
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_lookup_bs: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_lookup_bs(device, node_name, errp)

    @_function(
        c_bool,
        [POINTER(struct_BlockDriverState), POINTER(struct_BlockDriverState)],
    )
    def bdrv_chain_contains(_lib, /, top, base):
        """bool bdrv_chain_contains(BlockDriverState *top, BlockDriverState *base)

        Whether `base` is `top` or below it.
        """
        if getattr(top, "_type_", None) is not struct_BlockDriverState:
            top = _pointer(
                top,
                "bdrv_chain_contains: top",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(base, "_type_", None) is not struct_BlockDriverState:
            base = _pointer(
                base,
                "bdrv_chain_contains: base",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_chain_contains(top, base)

    @_function(POINTER(struct_BlockDriverState), [POINTER(struct_BlockDriverState)])
    def bdrv_next_node(_lib, /, bs):
        """BlockDriverState *bdrv_next_node(BlockDriverState *bs)

        The node after bs in the list of all; the first if bs is NULL.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_next_node: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_next_node(bs)

    @_function(POINTER(struct_BlockDriverState), [POINTER(BdrvNextIterator)])
    def bdrv_first(_lib, /, it):
        """BlockDriverState *bdrv_first(BdrvNextIterator *it)

        Begin it, go on, and end it early.
        """
        if getattr(it, "_type_", None) is not BdrvNextIterator:
            it = _pointer(it, "bdrv_first: it", "BdrvNextIterator *", BdrvNextIterator)
        return _lib.c.bdrv_first(it)

    @_function(POINTER(struct_BlockDriverState), [POINTER(BdrvNextIterator)])
    def bdrv_next(_lib, /, it):
        """BlockDriverState *bdrv_next(BdrvNextIterator *it)"""
        if getattr(it, "_type_", None) is not BdrvNextIterator:
            it = _pointer(it, "bdrv_next: it", "BdrvNextIterator *", BdrvNextIterator)
        return _lib.c.bdrv_next(it)

    @_function(None, [POINTER(BdrvNextIterator)])
    def bdrv_next_cleanup(_lib, /, it):
        """void bdrv_next_cleanup(BdrvNextIterator *it)"""
        if getattr(it, "_type_", None) is not BdrvNextIterator:
            it = _pointer(
                it,
                "bdrv_next_cleanup: it",
                "BdrvNextIterator *",
                BdrvNextIterator,
            )
        return _lib.c.bdrv_next_cleanup(it)

    @_function(None, [bdrv_iterate_format_it, c_void_p, c_bool])
    def bdrv_iterate_format(_lib, /, it, opaque, read_only):
        """void bdrv_iterate_format(void (*it)(void *, const char *), void *opaque, bool read_only)

        Call `it` with the name of each format.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
        it = _callback(
            it,
            "bdrv_iterate_format: it",
            "void (*)(void *, const char *)",
            bdrv_iterate_format_it,
        )
        if opaque is not None:
            opaque = _buffer(opaque, "bdrv_iterate_format: opaque", "void *", c_void_p)
        return _lib.c.bdrv_iterate_format(it, opaque, read_only)

    @_function(
        POINTER(c_char),
        [POINTER(struct_BlockDriverState), POINTER(POINTER(struct_Error))],
    )
    def bdrv_get_full_backing_filename(_lib, /, bs, errp):
        """char *bdrv_get_full_backing_filename(BlockDriverState *bs, Error **errp)

        The full name of the backing file; the caller frees the string.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_get_full_backing_filename: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_get_full_backing_filename: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """void bdrv_img_create(const char *filename, const char *fmt, const char *base_filename, const char *base_fmt, char *options, uint64_t img_size, int flags, bool quiet, Error **errp)

        Make an image from what a command line says.
        """
        if filename.__class__ is not bytes:
            filename = _text(filename, "bdrv_img_create: filename")
        if fmt.__class__ is not bytes:
            fmt = _text(fmt, "bdrv_img_create: fmt")
        if base_filename.__class__ is not bytes:
            base_filename = _text(base_filename, "bdrv_img_create: base_filename")
        if base_fmt.__class__ is not bytes:
            base_fmt = _text(base_fmt, "bdrv_img_create: base_fmt")
        if options is not None:
            options = _buffer(options, "bdrv_img_create: options", "char *", c_char)
        if not isinstance(img_size, int) or not 0 <= img_size < 2**64:
            img_size = _integer(
                img_size,
                "bdrv_img_create: img_size",
                "uint64_t",
                c_uint64,
            )
        if not isinstance(flags, int) or not -(2**31) <= flags < 2**31:
            flags = _integer(flags, "bdrv_img_create: flags", "int", c_int)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_img_create: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """void bdrv_ref(BlockDriverState *bs)

        Keep the node.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_ref: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_ref(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_unref(_lib, /, bs):
        """void bdrv_unref(BlockDriverState *bs)

        Drop it; the last one closes it.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_unref: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_unref(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_co_unref(_lib, /, bs):
        """void bdrv_co_unref(BlockDriverState *bs)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_co_unref: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_co_unref(bs)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_schedule_unref(_lib, /, bs):
        """void bdrv_schedule_unref(BlockDriverState *bs)

        Drop it as soon as the graph lock is free.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_schedule_unref: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_schedule_unref(bs)

    @_function(None, [POINTER(struct_BlockDriverState), POINTER(struct_BdrvChild)])
    def bdrv_unref_child(_lib, /, parent, child):
        """void bdrv_unref_child(BlockDriverState *parent, BdrvChild *child)

        Remove an edge, and drop the node it led to.
        """
        if getattr(parent, "_type_", None) is not struct_BlockDriverState:
            parent = _pointer(
                parent,
                "bdrv_unref_child: parent",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_unref_child: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
        return _lib.c.bdrv_unref_child(parent, child)

    @_function(None, [POINTER(struct_BlockDriverState), POINTER(struct_BdrvChild)])
    def bdrv_co_unref_child(_lib, /, parent, child):
        """void bdrv_co_unref_child(BlockDriverState *parent, BdrvChild *child)"""
        if getattr(parent, "_type_", None) is not struct_BlockDriverState:
            parent = _pointer(
                parent,
                "bdrv_co_unref_child: parent",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(child, "_type_", None) is not struct_BdrvChild:
            child = _pointer(
                child,
                "bdrv_co_unref_child: child",
                "BdrvChild *",
                struct_BdrvChild,
            )
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
        """BdrvChild *bdrv_attach_child(BlockDriverState *parent_bs, BlockDriverState *child_bs, const char *child_name, const BdrvChildClass *child_class, BdrvChildRole child_role, Error **errp)

        Make an edge from parent_bs to child_bs.
        """
        if getattr(parent_bs, "_type_", None) is not struct_BlockDriverState:
            parent_bs = _pointer(
                parent_bs,
                "bdrv_attach_child: parent_bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(child_bs, "_type_", None) is not struct_BlockDriverState:
            child_bs = _pointer(
                child_bs,
                "bdrv_attach_child: child_bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if child_name.__class__ is not bytes:
            child_name = _text(child_name, "bdrv_attach_child: child_name")
        if getattr(child_class, "_type_", None) is not struct_BdrvChildClass:
            child_class = _pointer(
                child_class,
                "bdrv_attach_child: child_class",
                "const BdrvChildClass *",
                struct_BdrvChildClass,
            )
        if not isinstance(child_role, int) or not 0 <= child_role < 2**32:
            child_role = _integer(
                child_role,
                "bdrv_attach_child: child_role",
                "BdrvChildRole",
                c_uint,
            )
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_attach_child: errp",
                "Error **",
                POINTER(struct_Error),
            )
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
        """bool bdrv_op_is_blocked(BlockDriverState *bs, BlockOpType op, Error **errp)

        Whether a user of the node forbids this operation.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_op_is_blocked: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _integer(op, "bdrv_op_is_blocked: op", "BlockOpType", c_uint)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_op_is_blocked: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_op_is_blocked(bs, op, errp)

    @_function(None, [POINTER(struct_BlockDriverState), c_uint, POINTER(struct_Error)])
    def bdrv_op_block(_lib, /, bs, op, reason):
        """void bdrv_op_block(BlockDriverState *bs, BlockOpType op, Error *reason)

        Forbid an operation, for the reason given, and allow it again.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_op_block: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _integer(op, "bdrv_op_block: op", "BlockOpType", c_uint)
        if getattr(reason, "_type_", None) is not struct_Error:
            reason = _pointer(reason, "bdrv_op_block: reason", "Error *", struct_Error)
        return _lib.c.bdrv_op_block(bs, op, reason)

    @_function(None, [POINTER(struct_BlockDriverState), c_uint, POINTER(struct_Error)])
    def bdrv_op_unblock(_lib, /, bs, op, reason):
        """void bdrv_op_unblock(BlockDriverState *bs, BlockOpType op, Error *reason)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_op_unblock: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if not isinstance(op, int) or not 0 <= op < 2**32:
            op = _integer(op, "bdrv_op_unblock: op", "BlockOpType", c_uint)
        if getattr(reason, "_type_", None) is not struct_Error:
            reason = _pointer(
                reason,
                "bdrv_op_unblock: reason",
                "Error *",
                struct_Error,
            )
        return _lib.c.bdrv_op_unblock(bs, op, reason)

    @_function(c_int, [POINTER(struct_BlockDriverState), POINTER(struct_BlockSizes)])
    def bdrv_probe_blocksizes(_lib, /, bs, bsz):
        """int bdrv_probe_blocksizes(BlockDriverState *bs, BlockSizes *bsz)

        The block sizes and the geometry that the device has, if it tells.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_probe_blocksizes: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(bsz, "_type_", None) is not struct_BlockSizes:
            bsz = _pointer(
                bsz,
                "bdrv_probe_blocksizes: bsz",
                "BlockSizes *",
                struct_BlockSizes,
            )
        return _lib.c.bdrv_probe_blocksizes(bs, bsz)

    @_function(c_int, [POINTER(struct_BlockDriverState), POINTER(struct_HDGeometry)])
    def bdrv_probe_geometry(_lib, /, bs, geo):
        """int bdrv_probe_geometry(BlockDriverState *bs, HDGeometry *geo)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_probe_geometry: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if getattr(geo, "_type_", None) is not struct_HDGeometry:
            geo = _pointer(
                geo,
                "bdrv_probe_geometry: geo",
                "HDGeometry *",
                struct_HDGeometry,
            )
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
        """bool bdrv_register_buf(BlockDriverState *bs, void *host, size_t size, Error **errp)

        Memory that requests are going to use, for faster I/O.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_register_buf: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if host is not None:
            host = _buffer(host, "bdrv_register_buf: host", "void *", c_void_p)
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _integer(size, "bdrv_register_buf: size", "size_t", c_size_t)
        if getattr(errp, "_type_", None) is not POINTER(struct_Error):
            errp = _pointer(
                errp,
                "bdrv_register_buf: errp",
                "Error **",
                POINTER(struct_Error),
            )
        return _lib.c.bdrv_register_buf(bs, host, size, errp)

    @_function(None, [POINTER(struct_BlockDriverState), c_void_p, c_size_t])
    def bdrv_unregister_buf(_lib, /, bs, host, size):
        """void bdrv_unregister_buf(BlockDriverState *bs, void *host, size_t size)"""
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_unregister_buf: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        if host is not None:
            host = _buffer(host, "bdrv_unregister_buf: host", "void *", c_void_p)
        if not isinstance(size, int) or not 0 <= size < 2**64:
            size = _integer(size, "bdrv_unregister_buf: size", "size_t", c_size_t)
        return _lib.c.bdrv_unregister_buf(bs, host, size)

    @_function(None, [POINTER(struct_BlockDriverState)])
    def bdrv_cancel_in_flight(_lib, /, bs):
        """void bdrv_cancel_in_flight(BlockDriverState *bs)

        Cancel what waits for something outside.
        """
        if getattr(bs, "_type_", None) is not struct_BlockDriverState:
            bs = _pointer(
                bs,
                "bdrv_cancel_in_flight: bs",
                "BlockDriverState *",
                struct_BlockDriverState,
            )
        return _lib.c.bdrv_cancel_in_flight(bs)


def load(library=_SEARCHED, *, checked=True, use_errno=False, glue=None):
    """The library at a path, or a loaded one; None is this program.

    Without a path it is looked for by name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() tells what a function left in errno.
    """
    if library is _SEARCHED:
        library = _found(["block-global-state"], os.path.dirname(__file__))
    return Library(library, checked, use_errno, glue)
