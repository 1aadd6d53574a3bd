"""ctypes bindings of block/block-global-state.h.

Made by cobindgen 0.1.0 for x86_64, LP64, little-endian.
Edit the header, not this file.
"""

from _ctypes import CFuncPtr, _CArgObject, _CData, _Pointer, _SimpleCData
from collections.abc import Callable
from ctypes import CDLL, Array, Structure, Union, c_char, c_char_p, c_void_p
from os import PathLike
from typing import (
    Any,
    Final,
    Generic,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    overload,
)

from typing_extensions import Buffer, Self

import block_common as _block_common

_Element = TypeVar("_Element", bound=_CData)
_Got = TypeVar("_Got")
_Set = TypeVar("_Set")
# The values that may be assigned to a pointer, and to a record or an array.
_Items: TypeAlias = _Pointer[_Element] | Array[_Element] | None
_Values: TypeAlias = _Got | tuple[Any, ...]

class _Field(Generic[_Got, _Set]):
    """A member: of the class, its offset and size in bytes; of a record, its value."""

    offset: int
    size: int
    @overload
    def __get__(self, record: None, owner: type) -> Self: ...
    @overload
    def __get__(self, record: object, owner: type | None = None) -> _Got: ...
    def __set__(self, record: object, value: _Set) -> None: ...

class _Record(Structure):
    # An unknown member is an error.
    __getattr__: None  # type: ignore  # pyright: ignore
    __setattr__: None  # type: ignore  # pyright: ignore

class _Union(Union):
    __getattr__: None  # type: ignore  # pyright: ignore
    __setattr__: None  # type: ignore  # pyright: ignore

# Integers and enums; `float` and `double`.
_Integer: TypeAlias = SupportsIndex | _SimpleCData[int]
_Real: TypeAlias = SupportsFloat | SupportsIndex | _SimpleCData[float]
_T = TypeVar("_T", bound=_CData)
# `T *`: also byref().
_Ref: TypeAlias = _Pointer[_T] | Array[_T] | _CArgObject | _T | c_void_p | None
# `const char *`
_Text: TypeAlias = (
    str
    | bytes
    | PathLike[str]
    | PathLike[bytes]
    | Array[c_char]
    | _Pointer[c_char]
    | c_char_p
    | c_void_p
    | _CArgObject
    | None
)
# A pointer to bytes, and `void *`. If C may write to the buffer, it must be writable.
_Bytes: TypeAlias = Buffer | _Pointer[Any] | _CData | _CArgObject | None
_Memory: TypeAlias = int | _Bytes

__skipped__: dict[str, str]
BDRV_NEXT_BACKEND_ROOTS: Final = 0
BDRV_NEXT_MONITOR_OWNED: Final = 1

class struct_QemuOpts(_Record):
    """struct QemuOpts: opaque"""

class struct_BlockdevRef(_Record):
    """struct BlockdevRef: opaque"""

class BdrvNextIterator(_Record):
    """An iteration over all root nodes."""

    phase: _Field[int, int]
    blk: _Field[_Pointer[struct_BlockBackend], _Items[struct_BlockBackend]]
    bs: _Field[_Pointer[struct_BlockDriverState], _Items[struct_BlockDriverState]]
    def __init__(
        _self,
        /,
        phase: int = ...,
        blk: _Items[struct_BlockBackend] = ...,
        bs: _Items[struct_BlockDriverState] = ...,
    ) -> None: ...

class struct_BlockBackend(_Record):
    """struct BlockBackend: opaque"""

class BlockDriverAmendStatusCB(CFuncPtr):
    """Called during a change of an image. The two numbers are the progress as a ratio.

    typedef void BlockDriverAmendStatusCB(BlockDriverState *, int64_t, int64_t, void *)

    Keep an instance as long as C may call it.
    """

    def __init__(_self, function: _BlockDriverAmendStatusCB | int = ..., /) -> None: ...
    def __call__(
        _self,
        bs: _Ref[struct_BlockDriverState],
        offset: _Integer,
        total_work_size: _Integer,
        opaque: _Memory,
        /,
    ) -> None: ...

_BlockDriverAmendStatusCB: TypeAlias = (
    Callable[
        [_Pointer[struct_BlockDriverState], int, int, int | None],
        object,
    ]
    | CFuncPtr
    | None
)

class bdrv_iterate_format_it(CFuncPtr):
    """void (*bdrv_iterate_format_it)(void *, const char *)

    Keep an instance as long as C may call it.
    """

    def __init__(_self, function: _bdrv_iterate_format_it | int = ..., /) -> None: ...
    def __call__(_self, opaque: _Memory, name: _Text, /) -> None: ...

_bdrv_iterate_format_it: TypeAlias = (
    Callable[[int | None, bytes | None], object] | CFuncPtr | None
)

struct_BlockDriver: TypeAlias = _block_common.struct_BlockDriver
struct_Error: TypeAlias = _block_common.struct_Error
struct_BlockDriverState: TypeAlias = _block_common.struct_BlockDriverState
struct_BdrvChild: TypeAlias = _block_common.struct_BdrvChild
struct_QDict: TypeAlias = _block_common.struct_QDict
struct_BdrvChildClass: TypeAlias = _block_common.struct_BdrvChildClass
union_BlockReopenQueue: TypeAlias = _block_common.union_BlockReopenQueue
struct_BlockReopenQueueEntry: TypeAlias = _block_common.struct_BlockReopenQueueEntry
struct_QTailQLink: TypeAlias = _block_common.struct_QTailQLink
struct_BlockSizes: TypeAlias = _block_common.struct_BlockSizes
struct_HDGeometry: TypeAlias = _block_common.struct_HDGeometry
enum_BlockOpType: TypeAlias = _block_common.enum_BlockOpType
BlockDriver: TypeAlias = struct_BlockDriver
Error: TypeAlias = struct_Error
QemuOpts: TypeAlias = struct_QemuOpts
BlockDriverState: TypeAlias = struct_BlockDriverState
BdrvChild: TypeAlias = struct_BdrvChild
QDict: TypeAlias = struct_QDict
BdrvChildClass: TypeAlias = struct_BdrvChildClass
BlockdevRef: TypeAlias = struct_BlockdevRef
BlockReopenQueue: TypeAlias = union_BlockReopenQueue
BlockReopenQueueEntry: TypeAlias = struct_BlockReopenQueueEntry
QTailQLink: TypeAlias = struct_QTailQLink
struct_BdrvNextIterator: TypeAlias = BdrvNextIterator
BlockBackend: TypeAlias = struct_BlockBackend
BlockSizes: TypeAlias = struct_BlockSizes
HDGeometry: TypeAlias = struct_HDGeometry
BlockOpType: TypeAlias = enum_BlockOpType

class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    """The library with ctypes' own functions, which check less."""
    def __init__(
        self,
        library: str | PathLike[str] | CDLL | None,
        checked: bool = True,
        use_errno: bool = False,
        glue: str | PathLike[str] | CDLL | None = None,
    ) -> None: ...
    def missing(self) -> list[str]:
        """Return the names that the headers declare and the library lacks."""
    def bdrv_init(_lib, /) -> None:
        """void bdrv_init(void)

        Register all drivers.
        """
    def bdrv_find_protocol(
        _lib,
        /,
        filename: _Text,
        allow_protocol_prefix: bool | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockDriver]:
        """BlockDriver *bdrv_find_protocol(const char *filename, bool allow_protocol_prefix, Error **errp)

        Return the driver for this file name, by its protocol.
        """
    def bdrv_find_format(_lib, /, format_name: _Text) -> _Pointer[struct_BlockDriver]:
        """BlockDriver *bdrv_find_format(const char *format_name)

        Return the driver of this name, or NULL.
        """
    def bdrv_co_create(
        _lib,
        /,
        drv: _Ref[struct_BlockDriver],
        filename: _Text,
        opts: _Ref[struct_QemuOpts],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_co_create(BlockDriver *drv, const char *filename, QemuOpts *opts, Error **errp)

        Make an image.
        """
    def bdrv_create(
        _lib,
        /,
        drv: _Ref[struct_BlockDriver],
        filename: _Text,
        opts: _Ref[struct_QemuOpts],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_create(BlockDriver *drv, const char *filename, QemuOpts *opts, Error **errp)"""
    def bdrv_co_create_file(
        _lib,
        /,
        filename: _Text,
        opts: _Ref[struct_QemuOpts],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_co_create_file(const char *filename, QemuOpts *opts, Error **errp)

        Make a file by its protocol's driver.
        """
    def bdrv_new(_lib, /) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_new(void)

        Make an empty node.
        """
    def bdrv_append(
        _lib,
        /,
        bs_new: _Ref[struct_BlockDriverState],
        bs_top: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_append(BlockDriverState *bs_new, BlockDriverState *bs_top, Error **errp)

        Put bs_new on top of bs_top, for all its parents.
        """
    def bdrv_replace_node(
        _lib,
        /,
        from_: _Ref[struct_BlockDriverState],
        to: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_replace_node(BlockDriverState *from, BlockDriverState *to, Error **errp)

        Replace the node `from` by `to` in all its parents.
        """
    def bdrv_replace_child_bs(
        _lib,
        /,
        child: _Ref[struct_BdrvChild],
        new_bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_replace_child_bs(BdrvChild *child, BlockDriverState *new_bs, Error **errp)

        Change the node of an edge.
        """
    def bdrv_insert_node(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        node_options: _Ref[struct_QDict],
        flags: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_insert_node(BlockDriverState *bs, QDict *node_options, int flags, Error **errp)

        Open a node and put it on top of bs.
        """
    def bdrv_drop_filter(
        _lib, /, bs: _Ref[struct_BlockDriverState], errp: _Ref[_Pointer[struct_Error]]
    ) -> int:
        """int bdrv_drop_filter(BlockDriverState *bs, Error **errp)

        Take a filter out of the graph.
        """
    def bdrv_open_child(
        _lib,
        /,
        filename: _Text,
        options: _Ref[struct_QDict],
        bdref_key: _Text,
        parent: _Ref[struct_BlockDriverState],
        child_class: _Ref[struct_BdrvChildClass],
        child_role: _Integer,
        allow_none: bool | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BdrvChild]:
        """BdrvChild *bdrv_open_child(const char *filename, QDict *options, const char *bdref_key, BlockDriverState *parent, const BdrvChildClass *child_class, BdrvChildRole child_role, bool allow_none, Error **errp)

        Open a child of `parent`, by file name or by the options under bdref_key.
        """
    def bdrv_co_open_child(
        _lib,
        /,
        filename: _Text,
        options: _Ref[struct_QDict],
        bdref_key: _Text,
        parent: _Ref[struct_BlockDriverState],
        child_class: _Ref[struct_BdrvChildClass],
        child_role: _Integer,
        allow_none: bool | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BdrvChild]:
        """BdrvChild *bdrv_co_open_child(const char *filename, QDict *options, const char *bdref_key, BlockDriverState *parent, const BdrvChildClass *child_class, BdrvChildRole child_role, bool allow_none, Error **errp)"""
    def bdrv_open_blockdev_ref(
        _lib, /, ref: _Ref[struct_BlockdevRef], errp: _Ref[_Pointer[struct_Error]]
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_open_blockdev_ref(BlockdevRef *ref, Error **errp)

        Open the node that `ref` names or describes.
        """
    def bdrv_co_open_blockdev_ref(
        _lib, /, ref: _Ref[struct_BlockdevRef], errp: _Ref[_Pointer[struct_Error]]
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_co_open_blockdev_ref(BlockdevRef *ref, Error **errp)"""
    def bdrv_set_backing_hd(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        backing_hd: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_set_backing_hd(BlockDriverState *bs, BlockDriverState *backing_hd, Error **errp)

        Give the node another backing file.
        """
    def bdrv_open(
        _lib,
        /,
        filename: _Text,
        reference: _Text,
        options: _Ref[struct_QDict],
        flags: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)

        Open an image, or use the node named `reference`. The node takes the options over.
        """
    def bdrv_co_open(
        _lib,
        /,
        filename: _Text,
        reference: _Text,
        options: _Ref[struct_QDict],
        flags: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_co_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp)"""
    def bdrv_reopen_queue(
        _lib,
        /,
        bs_queue: _Ref[union_BlockReopenQueue],
        bs: _Ref[struct_BlockDriverState],
        options: _Ref[struct_QDict],
        keep_old_opts: bool | _Integer,
    ) -> _Pointer[union_BlockReopenQueue]:
        """BlockReopenQueue *bdrv_reopen_queue(BlockReopenQueue *bs_queue, BlockDriverState *bs, QDict *options, bool keep_old_opts)

        Queue a node to be reopened with other options.
        """
    def bdrv_reopen_multiple(
        _lib,
        /,
        bs_queue: _Ref[union_BlockReopenQueue],
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_reopen_multiple(BlockReopenQueue *bs_queue, Error **errp)

        Reopen all nodes of the queue, or none.
        """
    def bdrv_commit(_lib, /, bs: _Ref[struct_BlockDriverState]) -> int:
        """int bdrv_commit(BlockDriverState *bs)

        Write what is in the image into its backing file.
        """
    def bdrv_amend_options(
        _lib,
        /,
        bs_new: _Ref[struct_BlockDriverState],
        opts: _Ref[struct_QemuOpts],
        status_cb: _BlockDriverAmendStatusCB,
        cb_opaque: _Memory,
        force: bool | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> int:
        """int bdrv_amend_options(BlockDriverState *bs_new, QemuOpts *opts, BlockDriverAmendStatusCB *status_cb, void *cb_opaque, bool force, Error **errp)

        Change the options with which an image was created.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
    def bdrv_activate(
        _lib, /, bs: _Ref[struct_BlockDriverState], errp: _Ref[_Pointer[struct_Error]]
    ) -> int:
        """int bdrv_activate(BlockDriverState *bs, Error **errp)

        Activate an image. Before, another program could write to it.
        """
    def bdrv_co_activate(
        _lib, /, bs: _Ref[struct_BlockDriverState], errp: _Ref[_Pointer[struct_Error]]
    ) -> int:
        """int bdrv_co_activate(BlockDriverState *bs, Error **errp)"""
    def bdrv_activate_all(_lib, /, errp: _Ref[_Pointer[struct_Error]]) -> None:
        """void bdrv_activate_all(Error **errp)

        Do the same for all images, or the opposite.
        """
    def bdrv_inactivate_all(_lib, /) -> int:
        """int bdrv_inactivate_all(void)"""
    def bdrv_flush_all(_lib, /) -> int:
        """int bdrv_flush_all(void)

        Flush all images.
        """
    def bdrv_close_all(_lib, /) -> None:
        """void bdrv_close_all(void)

        Close all images.
        """
    def bdrv_drain_all_begin(_lib, /) -> None:
        """void bdrv_drain_all_begin(void)

        Between these two, no requests run on any node. Calls can be nested.
        """
    def bdrv_drain_all_end(_lib, /) -> None:
        """void bdrv_drain_all_end(void)"""
    def bdrv_find_node(_lib, /, node_name: _Text) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_find_node(const char *node_name)

        Return the node of this name, or NULL.
        """
    def bdrv_lookup_bs(
        _lib, /, device: _Text, node_name: _Text, errp: _Ref[_Pointer[struct_Error]]
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_lookup_bs(const char *device, const char *node_name, Error **errp)

        Return the node on top of a device, or of this name.
        """
    def bdrv_chain_contains(
        _lib, /, top: _Ref[struct_BlockDriverState], base: _Ref[struct_BlockDriverState]
    ) -> bool:
        """bool bdrv_chain_contains(BlockDriverState *top, BlockDriverState *base)

        Return whether `base` is `top` or below it.
        """
    def bdrv_next_node(
        _lib, /, bs: _Ref[struct_BlockDriverState]
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_next_node(BlockDriverState *bs)

        Return the node after bs in the list of all; the first if bs is NULL.
        """
    def bdrv_first(
        _lib, /, it: _Ref[BdrvNextIterator]
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_first(BdrvNextIterator *it)

        Start it, continue it, or end it early.
        """
    def bdrv_next(
        _lib, /, it: _Ref[BdrvNextIterator]
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_next(BdrvNextIterator *it)"""
    def bdrv_next_cleanup(_lib, /, it: _Ref[BdrvNextIterator]) -> None:
        """void bdrv_next_cleanup(BdrvNextIterator *it)"""
    def bdrv_iterate_format(
        _lib,
        /,
        it: _bdrv_iterate_format_it,
        opaque: _Memory,
        read_only: bool | _Integer,
    ) -> None:
        """void bdrv_iterate_format(void (*it)(void *, const char *), void *opaque, bool read_only)

        Call `it` with the name of each format.

        A Python function that is passed lives until the call returns. If C keeps it
        longer, pass an instance of the parameter's type, and keep that.
        """
    def bdrv_get_full_backing_filename(
        _lib, /, bs: _Ref[struct_BlockDriverState], errp: _Ref[_Pointer[struct_Error]]
    ) -> _Pointer[c_char]:
        """char *bdrv_get_full_backing_filename(BlockDriverState *bs, Error **errp)

        Return the full name of the backing file; the caller frees the string.
        """
    def bdrv_img_create(
        _lib,
        /,
        filename: _Text,
        fmt: _Text,
        base_filename: _Text,
        base_fmt: _Text,
        options: _Bytes,
        img_size: _Integer,
        flags: _Integer,
        quiet: bool | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> None:
        """void bdrv_img_create(const char *filename, const char *fmt, const char *base_filename, const char *base_fmt, char *options, uint64_t img_size, int flags, bool quiet, Error **errp)

        Make an image from the arguments of a command line.
        """
    def bdrv_ref(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_ref(BlockDriverState *bs)

        Take a reference to the node.
        """
    def bdrv_unref(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_unref(BlockDriverState *bs)

        Drop a reference. The last one closes the node.
        """
    def bdrv_co_unref(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_co_unref(BlockDriverState *bs)"""
    def bdrv_schedule_unref(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_schedule_unref(BlockDriverState *bs)

        Drop a reference as soon as the graph lock is free.
        """
    def bdrv_unref_child(
        _lib, /, parent: _Ref[struct_BlockDriverState], child: _Ref[struct_BdrvChild]
    ) -> None:
        """void bdrv_unref_child(BlockDriverState *parent, BdrvChild *child)

        Remove an edge, and drop the reference to its node.
        """
    def bdrv_co_unref_child(
        _lib, /, parent: _Ref[struct_BlockDriverState], child: _Ref[struct_BdrvChild]
    ) -> None:
        """void bdrv_co_unref_child(BlockDriverState *parent, BdrvChild *child)"""
    def bdrv_attach_child(
        _lib,
        /,
        parent_bs: _Ref[struct_BlockDriverState],
        child_bs: _Ref[struct_BlockDriverState],
        child_name: _Text,
        child_class: _Ref[struct_BdrvChildClass],
        child_role: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> _Pointer[struct_BdrvChild]:
        """BdrvChild *bdrv_attach_child(BlockDriverState *parent_bs, BlockDriverState *child_bs, const char *child_name, const BdrvChildClass *child_class, BdrvChildRole child_role, Error **errp)

        Make an edge from parent_bs to child_bs.
        """
    def bdrv_op_is_blocked(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        op: enum_BlockOpType | _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> bool:
        """bool bdrv_op_is_blocked(BlockDriverState *bs, BlockOpType op, Error **errp)

        Return whether a user of the node forbids this operation.
        """
    def bdrv_op_block(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        op: enum_BlockOpType | _Integer,
        reason: _Ref[struct_Error],
    ) -> None:
        """void bdrv_op_block(BlockDriverState *bs, BlockOpType op, Error *reason)

        Forbid an operation with a reason, or allow it again.
        """
    def bdrv_op_unblock(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        op: enum_BlockOpType | _Integer,
        reason: _Ref[struct_Error],
    ) -> None:
        """void bdrv_op_unblock(BlockDriverState *bs, BlockOpType op, Error *reason)"""
    def bdrv_probe_blocksizes(
        _lib, /, bs: _Ref[struct_BlockDriverState], bsz: _Ref[struct_BlockSizes]
    ) -> int:
        """int bdrv_probe_blocksizes(BlockDriverState *bs, BlockSizes *bsz)

        Get the block sizes and the geometry of the device, if it reports them.
        """
    def bdrv_probe_geometry(
        _lib, /, bs: _Ref[struct_BlockDriverState], geo: _Ref[struct_HDGeometry]
    ) -> int:
        """int bdrv_probe_geometry(BlockDriverState *bs, HDGeometry *geo)"""
    def bdrv_register_buf(
        _lib,
        /,
        bs: _Ref[struct_BlockDriverState],
        host: _Memory,
        size: _Integer,
        errp: _Ref[_Pointer[struct_Error]],
    ) -> bool:
        """bool bdrv_register_buf(BlockDriverState *bs, void *host, size_t size, Error **errp)

        Register memory that requests will use, for faster I/O.
        """
    def bdrv_unregister_buf(
        _lib, /, bs: _Ref[struct_BlockDriverState], host: _Memory, size: _Integer
    ) -> None:
        """void bdrv_unregister_buf(BlockDriverState *bs, void *host, size_t size)"""
    def bdrv_cancel_in_flight(_lib, /, bs: _Ref[struct_BlockDriverState]) -> None:
        """void bdrv_cancel_in_flight(BlockDriverState *bs)

        Cancel requests that wait for something outside.
        """

def load(
    library: str | PathLike[str] | CDLL | None = ...,
    *,
    checked: bool = True,
    use_errno: bool = False,
    glue: str | PathLike[str] | CDLL | None = None,
) -> Library:
    """Load the library at a path, or wrap a loaded one. None is this program.

    Without a path, it is found by its name. `glue`: the library of the file that
    `bind --glue` writes. `checked=False`: functions are ctypes' own. `use_errno`:
    ctypes.get_errno() returns what a function left in errno.
    """
