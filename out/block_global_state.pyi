"""ctypes bindings of block/block-global-state.h."""

import ctypes
import enum
import os
from _ctypes import CFuncPtr, _CArgObject, _CData, _Pointer
from ctypes import *
from typing import Any, Final, TypeAlias, TypeVar

import block_common as _block_common

# What ctypes takes for a pointer parameter besides a pointer.
_T = TypeVar("_T", bound=_CData)
_Ref: TypeAlias = _Pointer[_T] | Array[_T] | _CArgObject | _T | None
_String: TypeAlias = bytes | Array[c_char] | _Pointer[c_char] | c_char_p | None
_Address: TypeAlias = (
    int | bytes | Array[Any] | _Pointer[Any] | _CArgObject | c_void_p | CFuncPtr | None
)
_Callback: TypeAlias = CFuncPtr | None

__skipped__: dict[str, str]
BDRV_NEXT_BACKEND_ROOTS: Final = 0
BDRV_NEXT_MONITOR_OWNED: Final = 1

class struct_QemuOpts(Structure):
    """struct QemuOpts: opaque"""

class struct_BlockdevRef(Structure):
    """struct BlockdevRef: opaque"""

class BdrvNextIterator(Structure):
    """A walk through all root nodes."""

    phase: int
    blk: _Pointer[struct_BlockBackend]
    bs: _Pointer[struct_BlockDriverState]

class struct_BlockBackend(Structure):
    """struct BlockBackend: opaque"""

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
BlockDriverAmendStatusCB: TypeAlias = CFuncPtr
bdrv_iterate_format_it: TypeAlias = CFuncPtr

class Library:
    """The functions and variables of a loaded library, each with its types."""

    c: Any
    def __init__(self, library: str | os.PathLike[str] | CDLL | None) -> None: ...
    def missing(self) -> list[str]:
        """Names of what the headers declare and the library lacks."""
    def bdrv_init(self) -> None:
        """Register all drivers.

        void bdrv_init(void)
        """
    def bdrv_find_protocol(
        self,
        filename: _String,
        allow_protocol_prefix: bool,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockDriver]:
        """The driver for this file name, by its protocol.

        BlockDriver *bdrv_find_protocol(const char *, bool, Error **)
        """
    def bdrv_find_format(self, format_name: _String, /) -> _Pointer[struct_BlockDriver]:
        """The driver of this name, or NULL.

        BlockDriver *bdrv_find_format(const char *)
        """
    def bdrv_co_create(
        self,
        drv: _Ref[struct_BlockDriver],
        filename: _String,
        opts: _Ref[struct_QemuOpts],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Make an image.

        int bdrv_co_create(BlockDriver *, const char *, QemuOpts *, Error **)
        """
    def bdrv_create(
        self,
        drv: _Ref[struct_BlockDriver],
        filename: _String,
        opts: _Ref[struct_QemuOpts],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """int bdrv_create(BlockDriver *, const char *, QemuOpts *, Error **)"""
    def bdrv_co_create_file(
        self,
        filename: _String,
        opts: _Ref[struct_QemuOpts],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Make a file by its protocol's driver.

        int bdrv_co_create_file(const char *, QemuOpts *, Error **)
        """
    def bdrv_new(self) -> _Pointer[struct_BlockDriverState]:
        """Make a node of nothing.

        BlockDriverState *bdrv_new(void)
        """
    def bdrv_append(
        self,
        bs_new: _Ref[struct_BlockDriverState],
        bs_top: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Put bs_new on top of bs_top, for all parents of that.

        int bdrv_append(BlockDriverState *, BlockDriverState *, Error **)
        """
    def bdrv_replace_node(
        self,
        from_: _Ref[struct_BlockDriverState],
        to: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Give all parents of `from` the node `to` instead.

        int bdrv_replace_node(BlockDriverState *, BlockDriverState *, Error **)
        """
    def bdrv_replace_child_bs(
        self,
        child: _Ref[struct_BdrvChild],
        new_bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Let an edge lead elsewhere.

        int bdrv_replace_child_bs(BdrvChild *, BlockDriverState *, Error **)
        """
    def bdrv_insert_node(
        self,
        bs: _Ref[struct_BlockDriverState],
        node_options: _Ref[struct_QDict],
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """Open a node and put it on top of bs.

        BlockDriverState *bdrv_insert_node(BlockDriverState *, QDict *, int, Error **)
        """
    def bdrv_drop_filter(
        self,
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Take a filter out of the graph.

        int bdrv_drop_filter(BlockDriverState *, Error **)
        """
    def bdrv_open_child(
        self,
        filename: _String,
        options: _Ref[struct_QDict],
        bdref_key: _String,
        parent: _Ref[struct_BlockDriverState],
        child_class: _Ref[struct_BdrvChildClass],
        child_role: int,
        allow_none: bool,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BdrvChild]:
        """Open a child of `parent`, by file name or by the options under bdref_key.

        BdrvChild *bdrv_open_child(const char *, QDict *, const char *, BlockDriverState *, const BdrvChildClass *, BdrvChildRole, bool, Error **)
        """
    def bdrv_co_open_child(
        self,
        filename: _String,
        options: _Ref[struct_QDict],
        bdref_key: _String,
        parent: _Ref[struct_BlockDriverState],
        child_class: _Ref[struct_BdrvChildClass],
        child_role: int,
        allow_none: bool,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BdrvChild]:
        """BdrvChild *bdrv_co_open_child(const char *, QDict *, const char *, BlockDriverState *, const BdrvChildClass *, BdrvChildRole, bool, Error **)"""
    def bdrv_open_blockdev_ref(
        self,
        ref: _Ref[struct_BlockdevRef],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """Open the node that `ref` names or describes.

        BlockDriverState *bdrv_open_blockdev_ref(BlockdevRef *, Error **)
        """
    def bdrv_co_open_blockdev_ref(
        self,
        ref: _Ref[struct_BlockdevRef],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_co_open_blockdev_ref(BlockdevRef *, Error **)"""
    def bdrv_set_backing_hd(
        self,
        bs: _Ref[struct_BlockDriverState],
        backing_hd: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Give the node another backing file.

        int bdrv_set_backing_hd(BlockDriverState *, BlockDriverState *, Error **)
        """
    def bdrv_open(
        self,
        filename: _String,
        reference: _String,
        options: _Ref[struct_QDict],
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """Open an image, or take the node named `reference`. The options become the node's.

        BlockDriverState *bdrv_open(const char *, const char *, QDict *, int, Error **)
        """
    def bdrv_co_open(
        self,
        filename: _String,
        reference: _String,
        options: _Ref[struct_QDict],
        flags: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_co_open(const char *, const char *, QDict *, int, Error **)"""
    def bdrv_reopen_queue(
        self,
        bs_queue: _Ref[union_BlockReopenQueue],
        bs: _Ref[struct_BlockDriverState],
        options: _Ref[struct_QDict],
        keep_old_opts: bool,
        /,
    ) -> _Pointer[union_BlockReopenQueue]:
        """Queue a node to be reopened with other options.

        BlockReopenQueue *bdrv_reopen_queue(BlockReopenQueue *, BlockDriverState *, QDict *, bool)
        """
    def bdrv_reopen_multiple(
        self,
        bs_queue: _Ref[union_BlockReopenQueue],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Reopen all nodes of the queue, or none.

        int bdrv_reopen_multiple(BlockReopenQueue *, Error **)
        """
    def bdrv_commit(self, bs: _Ref[struct_BlockDriverState], /) -> int:
        """Write what is in the image into its backing file.

        int bdrv_commit(BlockDriverState *)
        """
    def bdrv_amend_options(
        self,
        bs_new: _Ref[struct_BlockDriverState],
        opts: _Ref[struct_QemuOpts],
        status_cb: _Callback,
        cb_opaque: _Address,
        force: bool,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Change options that an image was made with.

        int bdrv_amend_options(BlockDriverState *, QemuOpts *, BlockDriverAmendStatusCB *, void *, bool, Error **)
        """
    def bdrv_activate(
        self,
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """Make an inactive image ready for use: another program wrote to it before.

        int bdrv_activate(BlockDriverState *, Error **)
        """
    def bdrv_co_activate(
        self,
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> int:
        """int bdrv_co_activate(BlockDriverState *, Error **)"""
    def bdrv_activate_all(self, errp: _Ref[_Pointer[struct_Error]], /) -> None:
        """The same for all images, and the opposite.

        void bdrv_activate_all(Error **)
        """
    def bdrv_inactivate_all(self) -> int:
        """int bdrv_inactivate_all(void)"""
    def bdrv_flush_all(self) -> int:
        """Flush all images.

        int bdrv_flush_all(void)
        """
    def bdrv_close_all(self) -> None:
        """Close all images.

        void bdrv_close_all(void)
        """
    def bdrv_drain_all_begin(self) -> None:
        """Between these two no requests run on any node; they nest.

        void bdrv_drain_all_begin(void)
        """
    def bdrv_drain_all_end(self) -> None:
        """void bdrv_drain_all_end(void)"""
    def bdrv_find_node(
        self,
        node_name: _String,
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """The node of this name, or NULL.

        BlockDriverState *bdrv_find_node(const char *)
        """
    def bdrv_lookup_bs(
        self,
        device: _String,
        node_name: _String,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """The node on top of a device, or of this name.

        BlockDriverState *bdrv_lookup_bs(const char *, const char *, Error **)
        """
    def bdrv_chain_contains(
        self,
        top: _Ref[struct_BlockDriverState],
        base: _Ref[struct_BlockDriverState],
        /,
    ) -> bool:
        """Whether `base` is `top` or below it.

        bool bdrv_chain_contains(BlockDriverState *, BlockDriverState *)
        """
    def bdrv_next_node(
        self,
        bs: _Ref[struct_BlockDriverState],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """The node after bs in the list of all; the first if bs is NULL.

        BlockDriverState *bdrv_next_node(BlockDriverState *)
        """
    def bdrv_first(
        self,
        it: _Ref[BdrvNextIterator],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """Begin it, go on, and end it early.

        BlockDriverState *bdrv_first(BdrvNextIterator *)
        """
    def bdrv_next(
        self,
        it: _Ref[BdrvNextIterator],
        /,
    ) -> _Pointer[struct_BlockDriverState]:
        """BlockDriverState *bdrv_next(BdrvNextIterator *)"""
    def bdrv_next_cleanup(self, it: _Ref[BdrvNextIterator], /) -> None:
        """void bdrv_next_cleanup(BdrvNextIterator *)"""
    def bdrv_iterate_format(
        self,
        it: _Callback,
        opaque: _Address,
        read_only: bool,
        /,
    ) -> None:
        """Call `it` with the name of each format.

        void bdrv_iterate_format(void (*)(void *, const char *), void *, bool)
        """
    def bdrv_get_full_backing_filename(
        self,
        bs: _Ref[struct_BlockDriverState],
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[c_char]:
        """The full name of the backing file; the caller frees the string.

        char *bdrv_get_full_backing_filename(BlockDriverState *, Error **)
        """
    def bdrv_img_create(
        self,
        filename: _String,
        fmt: _String,
        base_filename: _String,
        base_fmt: _String,
        options: _Ref[c_char],
        img_size: int,
        flags: int,
        quiet: bool,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> None:
        """Make an image from what a command line says.

        void bdrv_img_create(const char *, const char *, const char *, const char *, char *, uint64_t, int, bool, Error **)
        """
    def bdrv_ref(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """Keep the node.

        void bdrv_ref(BlockDriverState *)
        """
    def bdrv_unref(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """Drop it; the last one closes it.

        void bdrv_unref(BlockDriverState *)
        """
    def bdrv_co_unref(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """void bdrv_co_unref(BlockDriverState *)"""
    def bdrv_schedule_unref(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """Drop it as soon as the graph lock is free.

        void bdrv_schedule_unref(BlockDriverState *)
        """
    def bdrv_unref_child(
        self,
        parent: _Ref[struct_BlockDriverState],
        child: _Ref[struct_BdrvChild],
        /,
    ) -> None:
        """Remove an edge, and drop the node it led to.

        void bdrv_unref_child(BlockDriverState *, BdrvChild *)
        """
    def bdrv_co_unref_child(
        self,
        parent: _Ref[struct_BlockDriverState],
        child: _Ref[struct_BdrvChild],
        /,
    ) -> None:
        """void bdrv_co_unref_child(BlockDriverState *, BdrvChild *)"""
    def bdrv_attach_child(
        self,
        parent_bs: _Ref[struct_BlockDriverState],
        child_bs: _Ref[struct_BlockDriverState],
        child_name: _String,
        child_class: _Ref[struct_BdrvChildClass],
        child_role: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> _Pointer[struct_BdrvChild]:
        """Make an edge from parent_bs to child_bs.

        BdrvChild *bdrv_attach_child(BlockDriverState *, BlockDriverState *, const char *, const BdrvChildClass *, BdrvChildRole, Error **)
        """
    def bdrv_op_is_blocked(
        self,
        bs: _Ref[struct_BlockDriverState],
        op: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> bool:
        """Whether a user of the node forbids this operation.

        bool bdrv_op_is_blocked(BlockDriverState *, BlockOpType, Error **)
        """
    def bdrv_op_block(
        self,
        bs: _Ref[struct_BlockDriverState],
        op: int,
        reason: _Ref[struct_Error],
        /,
    ) -> None:
        """Forbid an operation, for the reason given, and allow it again.

        void bdrv_op_block(BlockDriverState *, BlockOpType, Error *)
        """
    def bdrv_op_unblock(
        self,
        bs: _Ref[struct_BlockDriverState],
        op: int,
        reason: _Ref[struct_Error],
        /,
    ) -> None:
        """void bdrv_op_unblock(BlockDriverState *, BlockOpType, Error *)"""
    def bdrv_probe_blocksizes(
        self,
        bs: _Ref[struct_BlockDriverState],
        bsz: _Ref[struct_BlockSizes],
        /,
    ) -> int:
        """The block sizes and the geometry that the device has, if it tells.

        int bdrv_probe_blocksizes(BlockDriverState *, BlockSizes *)
        """
    def bdrv_probe_geometry(
        self,
        bs: _Ref[struct_BlockDriverState],
        geo: _Ref[struct_HDGeometry],
        /,
    ) -> int:
        """int bdrv_probe_geometry(BlockDriverState *, HDGeometry *)"""
    def bdrv_register_buf(
        self,
        bs: _Ref[struct_BlockDriverState],
        host: _Address,
        size: int,
        errp: _Ref[_Pointer[struct_Error]],
        /,
    ) -> bool:
        """Memory that requests are going to use, for faster I/O.

        bool bdrv_register_buf(BlockDriverState *, void *, size_t, Error **)
        """
    def bdrv_unregister_buf(
        self,
        bs: _Ref[struct_BlockDriverState],
        host: _Address,
        size: int,
        /,
    ) -> None:
        """void bdrv_unregister_buf(BlockDriverState *, void *, size_t)"""
    def bdrv_cancel_in_flight(self, bs: _Ref[struct_BlockDriverState], /) -> None:
        """Cancel what waits for something outside.

        void bdrv_cancel_in_flight(BlockDriverState *)
        """

def load(library: str | os.PathLike[str] | CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
