"""ctypes bindings of block/block-global-state.h."""

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

import ctypes
import os
from _thread import RLock
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    c_bool,
    c_char,
    c_char_p,
    c_int32,
    c_int64,
    c_uint32,
    c_uint64,
    c_void_p,
)

import block_common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__skipped__: dict[str, str] = {
    "BLOCK_BLOCK_GLOBAL_STATE_H": "block/block-global-state.h:3: expands to nothing",
}

BDRV_NEXT_BACKEND_ROOTS = 0
BDRV_NEXT_MONITOR_OWNED = 1

# A class is made when it is first used: until then a function knows how.
_LOCK = RLock()
_ENUMS: dict[str, Any] = {}
_OWNERS: dict[str, str] = {}
_RECORDS: dict[str, Any] = {}
_TYPES: dict[str, Callable[[], Any]] = {}
_FUNCTIONS: dict[str, Callable[[], Any]] = {}
_VARIABLES: dict[str, Callable[[], Any]] = {}
_PENDING: list[str] = []


def _record(
    base: Any,
    *,
    anonymous: tuple[str, ...] = (),
    align: int = 0,
    flexible: int = 0,
    opaque: bool = False,
) -> Callable[[Callable[[], Any]], None]:
    def note(fields: Callable[[], Any]) -> None:
        space: dict[str, Any] = {"__module__": __name__, "__doc__": fields.__doc__}
        if anonymous:
            space["_anonymous_"] = anonymous
        if align:
            space["_align_"] = align
        name = fields.__name__.removeprefix("_make_")
        _RECORDS[name] = base, space, None if opaque else fields

    return note


def _shell(name: str) -> Any:
    """The class of a record; its fields may follow."""
    made = globals().get(name)
    if made is None and name in _TYPES:
        made = globals()[name] = _TYPES[name]()
    if made is None:
        base, space, fields = _RECORDS[name]
        anonymous = space.pop("_anonymous_", None)
        made = globals()[name] = type(base)(name, (base,), space)
        if anonymous:
            made._anonymous_ = anonymous
        if fields is not None:
            _PENDING.append(name)
    return made


def _whole(name: str) -> Any:
    """The class of a record with its fields: it is needed by value."""
    made = _shell(name)
    if name in _PENDING:
        _PENDING.remove(name)
        fields = _RECORDS[name][2]()
        made._fields_ = fields
    return made


def _pointer(name: str) -> Any:
    return ctypes.POINTER(_shell(name))


@_record(Structure, opaque=True)
def _make_struct_QemuOpts() -> Any:
    """struct QemuOpts: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_BlockdevRef() -> Any:
    """struct BlockdevRef: opaque"""
    return []


@_record(Structure)
def _make_BdrvNextIterator() -> Any:
    """A walk through all root nodes."""
    return [
        ("phase", c_uint32),
        ("blk", _pointer("struct_BlockBackend")),
        ("bs", _pointer("struct_BlockDriverState")),
    ]


@_record(Structure, opaque=True)
def _make_struct_BlockBackend() -> Any:
    """struct BlockBackend: opaque"""
    return []


def _type(make: Callable[[], Any]) -> None:
    _TYPES[make.__name__.removeprefix("_make_")] = make


@_type
def _make_struct_BlockDriver() -> Any:
    return block_common.struct_BlockDriver


@_type
def _make_struct_Error() -> Any:
    return block_common.struct_Error


@_type
def _make_struct_BlockDriverState() -> Any:
    return block_common.struct_BlockDriverState


@_type
def _make_struct_BdrvChild() -> Any:
    return block_common.struct_BdrvChild


@_type
def _make_struct_QDict() -> Any:
    return block_common.struct_QDict


@_type
def _make_struct_BdrvChildClass() -> Any:
    return block_common.struct_BdrvChildClass


@_type
def _make_union_BlockReopenQueue() -> Any:
    return block_common.union_BlockReopenQueue


@_type
def _make_struct_BlockReopenQueueEntry() -> Any:
    return block_common.struct_BlockReopenQueueEntry


@_type
def _make_struct_QTailQLink() -> Any:
    return block_common.struct_QTailQLink


@_type
def _make_struct_BlockSizes() -> Any:
    return block_common.struct_BlockSizes


@_type
def _make_struct_HDGeometry() -> Any:
    return block_common.struct_HDGeometry


@_type
def _make_enum_BlockOpType() -> Any:
    return block_common.enum_BlockOpType


@_type
def _make_BlockDriver() -> Any:
    return _get("struct_BlockDriver")


@_type
def _make_Error() -> Any:
    return _get("struct_Error")


@_type
def _make_QemuOpts() -> Any:
    return _get("struct_QemuOpts")


@_type
def _make_BlockDriverState() -> Any:
    return _get("struct_BlockDriverState")


@_type
def _make_BdrvChild() -> Any:
    return _get("struct_BdrvChild")


@_type
def _make_QDict() -> Any:
    return _get("struct_QDict")


@_type
def _make_BdrvChildClass() -> Any:
    return _get("struct_BdrvChildClass")


@_type
def _make_BlockdevRef() -> Any:
    return _get("struct_BlockdevRef")


@_type
def _make_BlockReopenQueue() -> Any:
    return _get("union_BlockReopenQueue")


@_type
def _make_BlockReopenQueueEntry() -> Any:
    return _get("struct_BlockReopenQueueEntry")


@_type
def _make_QTailQLink() -> Any:
    return _get("struct_QTailQLink")


@_type
def _make_struct_BdrvNextIterator() -> Any:
    return _get("BdrvNextIterator")


@_type
def _make_BlockBackend() -> Any:
    return _get("struct_BlockBackend")


@_type
def _make_BlockSizes() -> Any:
    return _get("struct_BlockSizes")


@_type
def _make_HDGeometry() -> Any:
    return _get("struct_HDGeometry")


@_type
def _make_BlockOpType() -> Any:
    return _get("enum_BlockOpType")


@_type
def _make_BlockDriverAmendStatusCB() -> Any:
    return CFUNCTYPE(
        None,
        _pointer("struct_BlockDriverState"),
        c_int64,
        c_int64,
        c_void_p,
    )


def _function(signature: Callable[[], Any]) -> None:
    _FUNCTIONS[signature.__name__.removeprefix("_make_")] = signature


def _variable(place: Callable[[], Any]) -> None:
    _VARIABLES[place.__name__.removeprefix("_make_")] = place


class Library:
    """The functions and variables of a loaded library, each with its types."""

    def __init__(self, library: str | os.PathLike[str] | ctypes.CDLL | None) -> None:
        if not isinstance(library, ctypes.CDLL):
            path = None if library is None else os.fspath(library)
            library = ctypes.CDLL(path)
        self._cdll: Any = library

    def __getattr__(self, name: str) -> Any:
        made: Any
        if name in _FUNCTIONS:
            symbol, result, arguments = _FUNCTIONS[name]()
            _finish()
            made = self._symbol(symbol)
            made.restype = result
            if arguments is not None:
                made.argtypes = arguments
            made.__doc__ = _FUNCTIONS[name].__doc__
        elif name in _VARIABLES:
            symbol, kind = _VARIABLES[name]()
            _finish()
            self._symbol(symbol)
            made = kind.in_dll(self._cdll, symbol)
        else:
            raise AttributeError(f"{__name__} declares no {name}")
        setattr(self, name, made)
        return made

    def _symbol(self, symbol: str) -> Any:
        try:
            return self._cdll[symbol]
        except AttributeError:
            name = self._cdll._name or "this program"
            raise AttributeError(f"{name} has no symbol {symbol}") from None

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_FUNCTIONS, *_VARIABLES})

    def missing(self) -> list[str]:
        """What the headers declare and the library lacks."""
        places = {**_FUNCTIONS, **_VARIABLES}
        return [n for n, p in places.items() if not hasattr(self._cdll, p()[0])]


def load(library: str | os.PathLike[str] | ctypes.CDLL | None) -> Library:
    """The library at a path, or a loaded one, with types; None is this program."""
    return Library(library)


@_function
def _make_bdrv_init() -> Any:
    """Register all drivers.

    void bdrv_init(void)
    """
    return ("bdrv_init", None, [])


@_function
def _make_bdrv_find_protocol() -> Any:
    """The driver for this file name, by its protocol.

    BlockDriver *bdrv_find_protocol(const char *, bool, Error **)
    """
    return (
        "bdrv_find_protocol",
        _pointer("struct_BlockDriver"),
        [c_char_p, c_bool, POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_find_format() -> Any:
    """The driver of this name, or NULL.

    BlockDriver *bdrv_find_format(const char *)
    """
    return ("bdrv_find_format", _pointer("struct_BlockDriver"), [c_char_p])


@_function
def _make_bdrv_co_create() -> Any:
    """Make an image.

    int bdrv_co_create(BlockDriver *, const char *, QemuOpts *, Error **)
    """
    return (
        "bdrv_co_create",
        c_int32,
        [
            _pointer("struct_BlockDriver"),
            c_char_p,
            _pointer("struct_QemuOpts"),
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_create() -> Any:
    """int bdrv_create(BlockDriver *, const char *, QemuOpts *, Error **)"""
    return (
        "bdrv_create",
        c_int32,
        [
            _pointer("struct_BlockDriver"),
            c_char_p,
            _pointer("struct_QemuOpts"),
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_co_create_file() -> Any:
    """Make a file by its protocol's driver.

    int bdrv_co_create_file(const char *, QemuOpts *, Error **)
    """
    return (
        "bdrv_co_create_file",
        c_int32,
        [c_char_p, _pointer("struct_QemuOpts"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_new() -> Any:
    """Make a node of nothing.

    BlockDriverState *bdrv_new(void)
    """
    return ("bdrv_new", _pointer("struct_BlockDriverState"), [])


@_function
def _make_bdrv_append() -> Any:
    """Put bs_new on top of bs_top, for all parents of that.

    int bdrv_append(BlockDriverState *, BlockDriverState *, Error **)
    """
    return (
        "bdrv_append",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_replace_node() -> Any:
    """Give all parents of `from` the node `to` instead.

    int bdrv_replace_node(BlockDriverState *, BlockDriverState *, Error **)
    """
    return (
        "bdrv_replace_node",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_replace_child_bs() -> Any:
    """Let an edge lead elsewhere.

    int bdrv_replace_child_bs(BdrvChild *, BlockDriverState *, Error **)
    """
    return (
        "bdrv_replace_child_bs",
        c_int32,
        [
            _pointer("struct_BdrvChild"),
            _pointer("struct_BlockDriverState"),
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_insert_node() -> Any:
    """Open a node and put it on top of bs.

    BlockDriverState *bdrv_insert_node(BlockDriverState *, QDict *, int, Error **)
    """
    return (
        "bdrv_insert_node",
        _pointer("struct_BlockDriverState"),
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_QDict"),
            c_int32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_drop_filter() -> Any:
    """Take a filter out of the graph.

    int bdrv_drop_filter(BlockDriverState *, Error **)
    """
    return (
        "bdrv_drop_filter",
        c_int32,
        [_pointer("struct_BlockDriverState"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_open_child() -> Any:
    """Open a child of `parent`, by file name or by the options under bdref_key.

    BdrvChild *bdrv_open_child(const char *, QDict *, const char *, BlockDriverState *, const BdrvChildClass *, BdrvChildRole, bool, Error **)
    """
    return (
        "bdrv_open_child",
        _pointer("struct_BdrvChild"),
        [
            c_char_p,
            _pointer("struct_QDict"),
            c_char_p,
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BdrvChildClass"),
            c_uint32,
            c_bool,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_co_open_child() -> Any:
    """BdrvChild *bdrv_co_open_child(const char *, QDict *, const char *, BlockDriverState *, const BdrvChildClass *, BdrvChildRole, bool, Error **)"""
    return (
        "bdrv_co_open_child",
        _pointer("struct_BdrvChild"),
        [
            c_char_p,
            _pointer("struct_QDict"),
            c_char_p,
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BdrvChildClass"),
            c_uint32,
            c_bool,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_open_blockdev_ref() -> Any:
    """Open the node that `ref` names or describes.

    BlockDriverState *bdrv_open_blockdev_ref(BlockdevRef *, Error **)
    """
    return (
        "bdrv_open_blockdev_ref",
        _pointer("struct_BlockDriverState"),
        [_pointer("struct_BlockdevRef"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_co_open_blockdev_ref() -> Any:
    """BlockDriverState *bdrv_co_open_blockdev_ref(BlockdevRef *, Error **)"""
    return (
        "bdrv_co_open_blockdev_ref",
        _pointer("struct_BlockDriverState"),
        [_pointer("struct_BlockdevRef"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_set_backing_hd() -> Any:
    """Give the node another backing file.

    int bdrv_set_backing_hd(BlockDriverState *, BlockDriverState *, Error **)
    """
    return (
        "bdrv_set_backing_hd",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_open() -> Any:
    """Open an image, or take the node named `reference`. The options become the node's.

    BlockDriverState *bdrv_open(const char *, const char *, QDict *, int, Error **)
    """
    return (
        "bdrv_open",
        _pointer("struct_BlockDriverState"),
        [
            c_char_p,
            c_char_p,
            _pointer("struct_QDict"),
            c_int32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_co_open() -> Any:
    """BlockDriverState *bdrv_co_open(const char *, const char *, QDict *, int, Error **)"""
    return (
        "bdrv_co_open",
        _pointer("struct_BlockDriverState"),
        [
            c_char_p,
            c_char_p,
            _pointer("struct_QDict"),
            c_int32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_reopen_queue() -> Any:
    """Queue a node to be reopened with other options.

    BlockReopenQueue *bdrv_reopen_queue(BlockReopenQueue *, BlockDriverState *, QDict *, bool)
    """
    return (
        "bdrv_reopen_queue",
        _pointer("union_BlockReopenQueue"),
        [
            _pointer("union_BlockReopenQueue"),
            _pointer("struct_BlockDriverState"),
            _pointer("struct_QDict"),
            c_bool,
        ],
    )


@_function
def _make_bdrv_reopen_multiple() -> Any:
    """Reopen all nodes of the queue, or none.

    int bdrv_reopen_multiple(BlockReopenQueue *, Error **)
    """
    return (
        "bdrv_reopen_multiple",
        c_int32,
        [_pointer("union_BlockReopenQueue"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_commit() -> Any:
    """Write what is in the image into its backing file.

    int bdrv_commit(BlockDriverState *)
    """
    return ("bdrv_commit", c_int32, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_amend_options() -> Any:
    """Change options that an image was made with.

    int bdrv_amend_options(BlockDriverState *, QemuOpts *, BlockDriverAmendStatusCB *, void *, bool, Error **)
    """
    return (
        "bdrv_amend_options",
        c_int32,
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_QemuOpts"),
            CFUNCTYPE(
                None,
                _pointer("struct_BlockDriverState"),
                c_int64,
                c_int64,
                c_void_p,
            ),
            c_void_p,
            c_bool,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_activate() -> Any:
    """Make an inactive image ready for use: another program wrote to it before.

    int bdrv_activate(BlockDriverState *, Error **)
    """
    return (
        "bdrv_activate",
        c_int32,
        [_pointer("struct_BlockDriverState"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_co_activate() -> Any:
    """int bdrv_co_activate(BlockDriverState *, Error **)"""
    return (
        "bdrv_co_activate",
        c_int32,
        [_pointer("struct_BlockDriverState"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_activate_all() -> Any:
    """The same for all images, and the opposite.

    void bdrv_activate_all(Error **)
    """
    return ("bdrv_activate_all", None, [POINTER(_pointer("struct_Error"))])


@_function
def _make_bdrv_inactivate_all() -> Any:
    """int bdrv_inactivate_all(void)"""
    return ("bdrv_inactivate_all", c_int32, [])


@_function
def _make_bdrv_flush_all() -> Any:
    """Flush all images.

    int bdrv_flush_all(void)
    """
    return ("bdrv_flush_all", c_int32, [])


@_function
def _make_bdrv_close_all() -> Any:
    """Close all images.

    void bdrv_close_all(void)
    """
    return ("bdrv_close_all", None, [])


@_function
def _make_bdrv_drain_all_begin() -> Any:
    """Between these two no requests run on any node; they nest.

    void bdrv_drain_all_begin(void)
    """
    return ("bdrv_drain_all_begin", None, [])


@_function
def _make_bdrv_drain_all_end() -> Any:
    """void bdrv_drain_all_end(void)"""
    return ("bdrv_drain_all_end", None, [])


@_function
def _make_bdrv_find_node() -> Any:
    """The node of this name, or NULL.

    BlockDriverState *bdrv_find_node(const char *)
    """
    return ("bdrv_find_node", _pointer("struct_BlockDriverState"), [c_char_p])


@_function
def _make_bdrv_lookup_bs() -> Any:
    """The node on top of a device, or of this name.

    BlockDriverState *bdrv_lookup_bs(const char *, const char *, Error **)
    """
    return (
        "bdrv_lookup_bs",
        _pointer("struct_BlockDriverState"),
        [c_char_p, c_char_p, POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_chain_contains() -> Any:
    """Whether `base` is `top` or below it.

    bool bdrv_chain_contains(BlockDriverState *, BlockDriverState *)
    """
    return (
        "bdrv_chain_contains",
        c_bool,
        [_pointer("struct_BlockDriverState"), _pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_next_node() -> Any:
    """The node after bs in the list of all; the first if bs is NULL.

    BlockDriverState *bdrv_next_node(BlockDriverState *)
    """
    return (
        "bdrv_next_node",
        _pointer("struct_BlockDriverState"),
        [_pointer("struct_BlockDriverState")],
    )


@_function
def _make_bdrv_first() -> Any:
    """Begin it, go on, and end it early.

    BlockDriverState *bdrv_first(BdrvNextIterator *)
    """
    return (
        "bdrv_first",
        _pointer("struct_BlockDriverState"),
        [_pointer("BdrvNextIterator")],
    )


@_function
def _make_bdrv_next() -> Any:
    """BlockDriverState *bdrv_next(BdrvNextIterator *)"""
    return (
        "bdrv_next",
        _pointer("struct_BlockDriverState"),
        [_pointer("BdrvNextIterator")],
    )


@_function
def _make_bdrv_next_cleanup() -> Any:
    """void bdrv_next_cleanup(BdrvNextIterator *)"""
    return ("bdrv_next_cleanup", None, [_pointer("BdrvNextIterator")])


@_function
def _make_bdrv_iterate_format() -> Any:
    """Call `it` with the name of each format.

    void bdrv_iterate_format(void (*)(void *, const char *), void *, bool)
    """
    return (
        "bdrv_iterate_format",
        None,
        [CFUNCTYPE(None, c_void_p, c_char_p), c_void_p, c_bool],
    )


@_function
def _make_bdrv_get_full_backing_filename() -> Any:
    """The full name of the backing file; the caller frees the string.

    char *bdrv_get_full_backing_filename(BlockDriverState *, Error **)
    """
    return (
        "bdrv_get_full_backing_filename",
        POINTER(c_char),
        [_pointer("struct_BlockDriverState"), POINTER(_pointer("struct_Error"))],
    )


@_function
def _make_bdrv_img_create() -> Any:
    """Make an image from what a command line says.

    void bdrv_img_create(const char *, const char *, const char *, const char *, char *, uint64_t, int, bool, Error **)
    """
    return (
        "bdrv_img_create",
        None,
        [
            c_char_p,
            c_char_p,
            c_char_p,
            c_char_p,
            POINTER(c_char),
            c_uint64,
            c_int32,
            c_bool,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_ref() -> Any:
    """Keep the node.

    void bdrv_ref(BlockDriverState *)
    """
    return ("bdrv_ref", None, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_unref() -> Any:
    """Drop it; the last one closes it.

    void bdrv_unref(BlockDriverState *)
    """
    return ("bdrv_unref", None, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_co_unref() -> Any:
    """void bdrv_co_unref(BlockDriverState *)"""
    return ("bdrv_co_unref", None, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_schedule_unref() -> Any:
    """Drop it as soon as the graph lock is free.

    void bdrv_schedule_unref(BlockDriverState *)
    """
    return ("bdrv_schedule_unref", None, [_pointer("struct_BlockDriverState")])


@_function
def _make_bdrv_unref_child() -> Any:
    """Remove an edge, and drop the node it led to.

    void bdrv_unref_child(BlockDriverState *, BdrvChild *)
    """
    return (
        "bdrv_unref_child",
        None,
        [_pointer("struct_BlockDriverState"), _pointer("struct_BdrvChild")],
    )


@_function
def _make_bdrv_co_unref_child() -> Any:
    """void bdrv_co_unref_child(BlockDriverState *, BdrvChild *)"""
    return (
        "bdrv_co_unref_child",
        None,
        [_pointer("struct_BlockDriverState"), _pointer("struct_BdrvChild")],
    )


@_function
def _make_bdrv_attach_child() -> Any:
    """Make an edge from parent_bs to child_bs.

    BdrvChild *bdrv_attach_child(BlockDriverState *, BlockDriverState *, const char *, const BdrvChildClass *, BdrvChildRole, Error **)
    """
    return (
        "bdrv_attach_child",
        _pointer("struct_BdrvChild"),
        [
            _pointer("struct_BlockDriverState"),
            _pointer("struct_BlockDriverState"),
            c_char_p,
            _pointer("struct_BdrvChildClass"),
            c_uint32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_op_is_blocked() -> Any:
    """Whether a user of the node forbids this operation.

    bool bdrv_op_is_blocked(BlockDriverState *, BlockOpType, Error **)
    """
    return (
        "bdrv_op_is_blocked",
        c_bool,
        [
            _pointer("struct_BlockDriverState"),
            c_uint32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_op_block() -> Any:
    """Forbid an operation, for the reason given, and allow it again.

    void bdrv_op_block(BlockDriverState *, BlockOpType, Error *)
    """
    return (
        "bdrv_op_block",
        None,
        [_pointer("struct_BlockDriverState"), c_uint32, _pointer("struct_Error")],
    )


@_function
def _make_bdrv_op_unblock() -> Any:
    """void bdrv_op_unblock(BlockDriverState *, BlockOpType, Error *)"""
    return (
        "bdrv_op_unblock",
        None,
        [_pointer("struct_BlockDriverState"), c_uint32, _pointer("struct_Error")],
    )


@_function
def _make_bdrv_probe_blocksizes() -> Any:
    """The block sizes and the geometry that the device has, if it tells.

    int bdrv_probe_blocksizes(BlockDriverState *, BlockSizes *)
    """
    return (
        "bdrv_probe_blocksizes",
        c_int32,
        [_pointer("struct_BlockDriverState"), _pointer("struct_BlockSizes")],
    )


@_function
def _make_bdrv_probe_geometry() -> Any:
    """int bdrv_probe_geometry(BlockDriverState *, HDGeometry *)"""
    return (
        "bdrv_probe_geometry",
        c_int32,
        [_pointer("struct_BlockDriverState"), _pointer("struct_HDGeometry")],
    )


@_function
def _make_bdrv_register_buf() -> Any:
    """Memory that requests are going to use, for faster I/O.

    bool bdrv_register_buf(BlockDriverState *, void *, size_t, Error **)
    """
    return (
        "bdrv_register_buf",
        c_bool,
        [
            _pointer("struct_BlockDriverState"),
            c_void_p,
            c_uint64,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_unregister_buf() -> Any:
    """void bdrv_unregister_buf(BlockDriverState *, void *, size_t)"""
    return (
        "bdrv_unregister_buf",
        None,
        [_pointer("struct_BlockDriverState"), c_void_p, c_uint64],
    )


@_function
def _make_bdrv_cancel_in_flight() -> Any:
    """Cancel what waits for something outside.

    void bdrv_cancel_in_flight(BlockDriverState *)
    """
    return ("bdrv_cancel_in_flight", None, [_pointer("struct_BlockDriverState")])


def _finish() -> None:
    """Give the records made so far their fields."""
    with _LOCK:
        while _PENDING:
            _whole(_PENDING[-1])


def _get(name: str) -> Any:
    """A type of this module."""
    return globals().get(name) or __getattr__(name)


def __getattr__(name: str) -> Any:
    with _LOCK:
        if name in globals():
            return globals()[name]
        if name == "__all__":
            return [n for n in __dir__() if n[0] != "_"]
        if name in _RECORDS:
            _whole(name)
            _finish()
            return globals()[name]
        if name in _TYPES:
            made = globals()[name] = _TYPES[name]()
            _finish()
            return made
    if name in __skipped__:
        raise AttributeError(f"{name} was skipped: {__skipped__[name]}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    lazy = {*_RECORDS, *_ENUMS, *_OWNERS, *_TYPES}
    return sorted({*globals(), *lazy})
