"""ctypes bindings of sysemu/block-backend-global-state.h."""

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

import ctypes
import enum
import os
from _thread import RLock
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    c_bool,
    c_char_p,
    c_int32,
    c_int64,
    c_uint32,
    c_uint64,
    c_uint8,
    c_void_p,
)

import block_common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__skipped__: dict[str, str] = {
    "SYSEMU_BLOCK_BACKEND_GLOBAL_STATE_H": "sysemu/block-backend-global-state.h:3: expands to nothing",
}

# A class is made when it is first used: until then a function knows how.
_LOCK = RLock()
_ENUMS: dict[str, Any] = {}
_OWNERS: dict[str, str] = {}
_RECORDS: dict[str, Any] = {}
_TYPES: dict[str, Callable[[], Any]] = {}
_FUNCTIONS: dict[str, Callable[[], Any]] = {}
_VARIABLES: dict[str, Callable[[], Any]] = {}
_PENDING: list[str] = []


def _enum(base: Any) -> Callable[[Callable[[], Any]], None]:
    def note(members: Callable[[], Any]) -> None:
        name = members.__name__.removeprefix("_make_")
        _ENUMS[name] = base, members
        _OWNERS.update(dict.fromkeys(members(), name))

    return note


def _make_enum(name: str) -> None:
    base, members = _ENUMS[name]
    made = base(name, members(), module=__name__)
    made.__doc__ = members.__doc__
    globals()[name] = made
    # A macro hides the enumerator of its name, as in C.
    globals().update(made.__members__ | globals())


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


@_enum(enum.IntEnum)
def _make_enum_BlockDeviceIoStatus() -> Any:
    """How the last requests of a device went."""
    return {
        "BLOCK_DEVICE_IO_STATUS_OK": 0,
        "BLOCK_DEVICE_IO_STATUS_FAILED": 1,
        "BLOCK_DEVICE_IO_STATUS_NOSPACE": 2,
        "BLOCK_DEVICE_IO_STATUS__MAX": 3,
    }


@_enum(enum.IntEnum)
def _make_enum_BlockdevOnError() -> Any:
    """What to do when a request of a device or job fails.

    BLOCKDEV_ON_ERROR_REPORT: tell the guest, or end the job
    BLOCKDEV_ON_ERROR_IGNORE: go on as if nothing was
    BLOCKDEV_ON_ERROR_ENOSPC: stop if the disk is full, else report
    BLOCKDEV_ON_ERROR_STOP: pause the machine or the job
    BLOCKDEV_ON_ERROR_AUTO: as the device's default says
    """
    return {
        "BLOCKDEV_ON_ERROR_REPORT": 0,
        "BLOCKDEV_ON_ERROR_IGNORE": 1,
        "BLOCKDEV_ON_ERROR_ENOSPC": 2,
        "BLOCKDEV_ON_ERROR_STOP": 3,
        "BLOCKDEV_ON_ERROR_AUTO": 4,
        "BLOCKDEV_ON_ERROR__MAX": 5,
    }


@_record(Structure, opaque=True)
def _make_struct_BlockBackend() -> Any:
    """struct BlockBackend: opaque"""
    return []


@_record(Structure, opaque=True)
def _make_struct_DeviceState() -> Any:
    """struct DeviceState: opaque"""
    return []


@_record(Structure)
def _make_struct_BlockDevOps() -> Any:
    """What a device model wants to hear from its backend. Any member may be NULL.

    change_media_cb: A medium came or went.
    eject_request_cb: Somebody wants the tray open though the medium is locked.
    is_medium_locked: Is the medium locked?
    drained_begin: Make no requests until drained_end; they nest.
    drained_poll: Is a request still under way?
    is_tray_open: Is the tray open?
    resize_cb: The size changed.
    """
    return [
        (
            "change_media_cb",
            CFUNCTYPE(None, c_void_p, c_bool, POINTER(_pointer("struct_Error"))),
        ),
        ("eject_request_cb", CFUNCTYPE(None, c_void_p, c_bool)),
        ("is_medium_locked", CFUNCTYPE(c_bool, c_void_p)),
        ("drained_begin", CFUNCTYPE(None, c_void_p)),
        ("drained_end", CFUNCTYPE(None, c_void_p)),
        ("drained_poll", CFUNCTYPE(c_bool, c_void_p)),
        ("is_tray_open", CFUNCTYPE(c_bool, c_void_p)),
        ("resize_cb", CFUNCTYPE(None, c_void_p)),
    ]


@_record(Structure, opaque=True)
def _make_struct_BlockAIOCB() -> Any:
    """struct BlockAIOCB: opaque"""
    return []


def _type(make: Callable[[], Any]) -> None:
    _TYPES[make.__name__.removeprefix("_make_")] = make


@_type
def _make_struct_AioContext() -> Any:
    return block_common.struct_AioContext


@_type
def _make_struct_BlockDriverState() -> Any:
    return block_common.struct_BlockDriverState


@_type
def _make_struct_Error() -> Any:
    return block_common.struct_Error


@_type
def _make_struct_QDict() -> Any:
    return block_common.struct_QDict


@_type
def _make_struct_BlockSizes() -> Any:
    return block_common.struct_BlockSizes


@_type
def _make_struct_HDGeometry() -> Any:
    return block_common.struct_HDGeometry


@_type
def _make_struct_BdrvChild() -> Any:
    return block_common.struct_BdrvChild


@_type
def _make_BdrvRequestFlags() -> Any:
    return block_common.BdrvRequestFlags


@_type
def _make_BlockBackend() -> Any:
    return _get("struct_BlockBackend")


@_type
def _make_AioContext() -> Any:
    return _get("struct_AioContext")


@_type
def _make_BlockDriverState() -> Any:
    return _get("struct_BlockDriverState")


@_type
def _make_Error() -> Any:
    return _get("struct_Error")


@_type
def _make_QDict() -> Any:
    return _get("struct_QDict")


@_type
def _make_DeviceState() -> Any:
    return _get("struct_DeviceState")


@_type
def _make_BlockDevOps() -> Any:
    return _get("struct_BlockDevOps")


@_type
def _make_BlockAIOCB() -> Any:
    return _get("struct_BlockAIOCB")


@_type
def _make_BlockSizes() -> Any:
    return _get("struct_BlockSizes")


@_type
def _make_HDGeometry() -> Any:
    return _get("struct_HDGeometry")


@_type
def _make_BdrvChild() -> Any:
    return _get("struct_BdrvChild")


@_type
def _make_BlockDeviceIoStatus() -> Any:
    return _get("enum_BlockDeviceIoStatus")


@_type
def _make_BlockdevOnError() -> Any:
    return _get("enum_BlockdevOnError")


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
def _make_blk_new() -> Any:
    """Make a backend of nothing.

    BlockBackend *blk_new(AioContext *, uint64_t, uint64_t)
    """
    return (
        "blk_new",
        _pointer("struct_BlockBackend"),
        [_pointer("struct_AioContext"), c_uint64, c_uint64],
    )


@_function
def _make_blk_new_with_bs() -> Any:
    """Make a backend for this node.

    BlockBackend *blk_new_with_bs(BlockDriverState *, uint64_t, uint64_t, Error **)
    """
    return (
        "blk_new_with_bs",
        _pointer("struct_BlockBackend"),
        [
            _pointer("struct_BlockDriverState"),
            c_uint64,
            c_uint64,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_blk_co_new_with_bs() -> Any:
    """BlockBackend *blk_co_new_with_bs(BlockDriverState *, uint64_t, uint64_t, Error **)"""
    return (
        "blk_co_new_with_bs",
        _pointer("struct_BlockBackend"),
        [
            _pointer("struct_BlockDriverState"),
            c_uint64,
            c_uint64,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_blk_new_open() -> Any:
    """Open an image as bdrv_open() does, and make a backend for it.

    BlockBackend *blk_new_open(const char *, const char *, QDict *, int, Error **)
    """
    return (
        "blk_new_open",
        _pointer("struct_BlockBackend"),
        [
            c_char_p,
            c_char_p,
            _pointer("struct_QDict"),
            c_int32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_blk_co_new_open() -> Any:
    """BlockBackend *blk_co_new_open(const char *, const char *, QDict *, int, Error **)"""
    return (
        "blk_co_new_open",
        _pointer("struct_BlockBackend"),
        [
            c_char_p,
            c_char_p,
            _pointer("struct_QDict"),
            c_int32,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_blk_ref() -> Any:
    """Keep the backend.

    void blk_ref(BlockBackend *)
    """
    return ("blk_ref", None, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_unref() -> Any:
    """Drop it; the last one frees it.

    void blk_unref(BlockBackend *)
    """
    return ("blk_unref", None, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_co_unref() -> Any:
    """void blk_co_unref(BlockBackend *)"""
    return ("blk_co_unref", None, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_get_refcnt() -> Any:
    """How many keep it.

    int blk_get_refcnt(BlockBackend *)
    """
    return ("blk_get_refcnt", c_int32, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_by_name() -> Any:
    """The backend of this name, or NULL.

    BlockBackend *blk_by_name(const char *)
    """
    return ("blk_by_name", _pointer("struct_BlockBackend"), [c_char_p])


@_function
def _make_blk_next() -> Any:
    """The backend after this one; the first for NULL.

    BlockBackend *blk_next(BlockBackend *)
    """
    return (
        "blk_next",
        _pointer("struct_BlockBackend"),
        [_pointer("struct_BlockBackend")],
    )


@_function
def _make_blk_remove_bs() -> Any:
    """Take the node away from it, and give it one.

    void blk_remove_bs(BlockBackend *)
    """
    return ("blk_remove_bs", None, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_insert_bs() -> Any:
    """int blk_insert_bs(BlockBackend *, BlockDriverState *, Error **)"""
    return (
        "blk_insert_bs",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            _pointer("struct_BlockDriverState"),
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_bdrv_has_blk() -> Any:
    """Whether a backend uses this node.

    bool bdrv_has_blk(BlockDriverState *)
    """
    return ("bdrv_has_blk", c_bool, [_pointer("struct_BlockDriverState")])


@_function
def _make_blk_set_perm() -> Any:
    """What the backend may do, and lets others do, of BLK_PERM_ bits.

    int blk_set_perm(BlockBackend *, uint64_t, uint64_t, Error **)
    """
    return (
        "blk_set_perm",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            c_uint64,
            c_uint64,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_blk_get_perm() -> Any:
    """void blk_get_perm(BlockBackend *, uint64_t *, uint64_t *)"""
    return (
        "blk_get_perm",
        None,
        [_pointer("struct_BlockBackend"), POINTER(c_uint64), POINTER(c_uint64)],
    )


@_function
def _make_blk_iostatus() -> Any:
    """How its last requests went.

    BlockDeviceIoStatus blk_iostatus(const BlockBackend *)
    """
    return ("blk_iostatus", c_uint32, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_attach_dev() -> Any:
    """Bind it to a device: 0, or -EBUSY if it has one.

    int blk_attach_dev(BlockBackend *, DeviceState *)
    """
    return (
        "blk_attach_dev",
        c_int32,
        [_pointer("struct_BlockBackend"), _pointer("struct_DeviceState")],
    )


@_function
def _make_blk_detach_dev() -> Any:
    """void blk_detach_dev(BlockBackend *, DeviceState *)"""
    return (
        "blk_detach_dev",
        None,
        [_pointer("struct_BlockBackend"), _pointer("struct_DeviceState")],
    )


@_function
def _make_blk_get_attached_dev() -> Any:
    """DeviceState *blk_get_attached_dev(BlockBackend *)"""
    return (
        "blk_get_attached_dev",
        _pointer("struct_DeviceState"),
        [_pointer("struct_BlockBackend")],
    )


@_function
def _make_blk_set_dev_ops() -> Any:
    """Call the device's `ops` with `opaque` from now on.

    void blk_set_dev_ops(BlockBackend *, const BlockDevOps *, void *)
    """
    return (
        "blk_set_dev_ops",
        None,
        [_pointer("struct_BlockBackend"), _pointer("struct_BlockDevOps"), c_void_p],
    )


@_function
def _make_blk_make_zero() -> Any:
    """Write zeroes to all of it.

    int blk_make_zero(BlockBackend *, BdrvRequestFlags)
    """
    return ("blk_make_zero", c_int32, [_pointer("struct_BlockBackend"), c_uint32])


@_function
def _make_blk_aio_cancel() -> Any:
    """Cancel the request and wait until it is gone.

    void blk_aio_cancel(BlockAIOCB *)
    """
    return ("blk_aio_cancel", None, [_pointer("struct_BlockAIOCB")])


@_function
def _make_blk_drain() -> Any:
    """Wait until no request is under way, on this or on any backend.

    void blk_drain(BlockBackend *)
    """
    return ("blk_drain", None, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_drain_all() -> Any:
    """void blk_drain_all(void)"""
    return ("blk_drain_all", None, [])


@_function
def _make_blk_set_on_error() -> Any:
    """What to do when its requests fail.

    void blk_set_on_error(BlockBackend *, BlockdevOnError, BlockdevOnError)
    """
    return (
        "blk_set_on_error",
        None,
        [_pointer("struct_BlockBackend"), c_uint32, c_uint32],
    )


@_function
def _make_blk_get_flags() -> Any:
    """The BDRV_O_ flags that it was opened with.

    int blk_get_flags(BlockBackend *)
    """
    return ("blk_get_flags", c_int32, [_pointer("struct_BlockBackend")])


@_function
def _make_blk_set_aio_context() -> Any:
    """Move it, and its nodes, to another event loop.

    int blk_set_aio_context(BlockBackend *, AioContext *, Error **)
    """
    return (
        "blk_set_aio_context",
        c_int32,
        [
            _pointer("struct_BlockBackend"),
            _pointer("struct_AioContext"),
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_blk_add_aio_context_notifier() -> Any:
    """Be called when it moves to an event loop and before it leaves one.

    void blk_add_aio_context_notifier(BlockBackend *, void (*)(AioContext *, void *), void (*)(void *), void *)
    """
    return (
        "blk_add_aio_context_notifier",
        None,
        [
            _pointer("struct_BlockBackend"),
            CFUNCTYPE(None, _pointer("struct_AioContext"), c_void_p),
            CFUNCTYPE(None, c_void_p),
            c_void_p,
        ],
    )


@_function
def _make_blk_save_vmstate() -> Any:
    """Save or load the state of the machine.

    int blk_save_vmstate(BlockBackend *, const uint8_t *, int64_t, int)
    """
    return (
        "blk_save_vmstate",
        c_int32,
        [_pointer("struct_BlockBackend"), POINTER(c_uint8), c_int64, c_int32],
    )


@_function
def _make_blk_load_vmstate() -> Any:
    """int blk_load_vmstate(BlockBackend *, uint8_t *, int64_t, int)"""
    return (
        "blk_load_vmstate",
        c_int32,
        [_pointer("struct_BlockBackend"), POINTER(c_uint8), c_int64, c_int32],
    )


@_function
def _make_blk_probe_blocksizes() -> Any:
    """The block sizes and the geometry that the device has, if it tells.

    int blk_probe_blocksizes(BlockBackend *, BlockSizes *)
    """
    return (
        "blk_probe_blocksizes",
        c_int32,
        [_pointer("struct_BlockBackend"), _pointer("struct_BlockSizes")],
    )


@_function
def _make_blk_probe_geometry() -> Any:
    """int blk_probe_geometry(BlockBackend *, HDGeometry *)"""
    return (
        "blk_probe_geometry",
        c_int32,
        [_pointer("struct_BlockBackend"), _pointer("struct_HDGeometry")],
    )


@_function
def _make_blk_register_buf() -> Any:
    """Memory that requests are going to use, for faster I/O.

    bool blk_register_buf(BlockBackend *, void *, size_t, Error **)
    """
    return (
        "blk_register_buf",
        c_bool,
        [
            _pointer("struct_BlockBackend"),
            c_void_p,
            c_uint64,
            POINTER(_pointer("struct_Error")),
        ],
    )


@_function
def _make_blk_unregister_buf() -> Any:
    """void blk_unregister_buf(BlockBackend *, void *, size_t)"""
    return (
        "blk_unregister_buf",
        None,
        [_pointer("struct_BlockBackend"), c_void_p, c_uint64],
    )


@_function
def _make_blk_root() -> Any:
    """Its edge to the graph.

    const BdrvChild *blk_root(BlockBackend *)
    """
    return (
        "blk_root",
        _pointer("struct_BdrvChild"),
        [_pointer("struct_BlockBackend")],
    )


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
        if name in _ENUMS or name in _OWNERS:
            _make_enum(_OWNERS.get(name, name))
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
