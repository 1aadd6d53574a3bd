{{ view.doc }}

# Made by cobindgen from the headers; changes here are lost.

from __future__ import annotations

{% if view.uses_ctypes %}
import ctypes
{% endif %}
{% if view.enums %}
import enum
{% endif %}
{% if view.uses_ctypes %}
import os
{% endif %}
from _thread import RLock
{% if view.import_line %}
{{ view.import_line }}
{% endif %}
{% if view.modules %}

{% endif %}
{% for module in view.modules %}
{{ module }}
{% endfor %}

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

{% if view.skipped %}
__skipped__: dict[str, str] = {
{% for skipped in view.skipped %}
    {{ skipped.name }}: {{ skipped.reason }},
{% endfor %}
}
{% else %}
__skipped__: dict[str, str] = {}
{% endif %}
{% if view.constants %}

{% for constant in view.constants %}
{{ constant.statement }}
{% endfor %}
{% endif %}

# A class is made when it is first used: until then a function knows how.
_LOCK = RLock()
_ENUMS: dict[str, Any] = {}
_OWNERS: dict[str, str] = {}
_RECORDS: dict[str, Any] = {}
_TYPES: dict[str, Callable[[], Any]] = {}
_FUNCTIONS: dict[str, Callable[[], Any]] = {}
_VARIABLES: dict[str, Callable[[], Any]] = {}
_PENDING: list[str] = []
{% if view.library %}
_LIBRARY = {{ view.library }}
{% endif %}
{% if view.enums %}


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
{% endif %}
{% if view.has_records %}


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
{% if view.has_flexible %}
        if flexible:
            space |= _flexible(flexible)
{% endif %}
        name = fields.__name__.removeprefix("_make_")
        _RECORDS[name] = base, space, None if opaque else fields

    return note


def _shell(name: str) -> Any:
    """The class of a record; its fields may follow."""
    made = globals().get(name)
{% if view.modules %}
    if made is None and name in _TYPES:
        made = globals()[name] = _TYPES[name]()
{% endif %}
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
{% if view.has_descriptors %}
        made._fields_ = [f for f in fields if not isinstance(f[1], _Descriptor)]
        for field, descriptor in fields:
            if isinstance(descriptor, _Descriptor):
                setattr(made, field, descriptor)
{% else %}
        made._fields_ = fields
{% endif %}
    return made
{% if view.has_pointers %}


def _pointer(name: str) -> Any:
    return ctypes.POINTER(_shell(name))
{% endif %}
{% endif %}
{% if view.has_complex %}


class _Complex(ctypes.Structure):
    """A complex number in a call: the ABI passes it like a struct of its parts."""

    def __complex__(self) -> complex:
        return complex(self.real, self.imag)

    @classmethod
    def from_param(cls, value: Any) -> Any:
        return cls(value.real, value.imag)


def _complex(part: Any) -> Any:
    base: Any = _Complex
    name = f"_complex_{part.__name__}"
    if name not in globals():
        made = type(base)(name, (base,), {"_fields_": [("real", part), ("imag", part)]})
        return globals().setdefault(name, made)
    return globals()[name]
{% endif %}
{% if view.has_flexible %}


def _flexible(offset: int) -> dict[str, Any]:
    """What a record with a flexible array member can do besides."""

    def elements(self: Any, n: int) -> Any:
        """The flexible array member as an array of `n` elements."""
        kind = type(self)._fields_[-1][1]._type_
        array = (kind * n).from_address(ctypes.addressof(self) + offset)
        array._record_ = self
        return array

    def allocate(cls: Any, n: int) -> Any:
        """A zeroed record with room for `n` elements in its flexible array member."""
        kind = cls._fields_[-1][1]._type_
        size = max(ctypes.sizeof(cls), offset + n * ctypes.sizeof(kind))
        room = ctypes.create_string_buffer(size + ctypes.alignment(cls))
        skew = -ctypes.addressof(room) % ctypes.alignment(cls)
        return cls.from_buffer(room, skew)

    return {"elements": elements, "allocate": classmethod(allocate)}
{% endif %}
{% if view.has_descriptors %}


class _Descriptor:
    """A member that ctypes would put elsewhere: bytes of the record, by place."""

    offset: int
    size: int

    def __get__(self, record: Any, owner: Any = None) -> Any:
        return self if record is None else self.read(record)

    def __set__(self, record: Any, value: Any) -> None:
        self.write(record, value)

    def read(self, record: Any) -> Any:
        raise NotImplementedError

    def write(self, record: Any, value: Any) -> None:
        raise NotImplementedError


class _At(_Descriptor):
    """A member of type `kind`, `offset` bytes from the record's start."""

    def __init__(self, offset: int, kind: Any) -> None:
        self.offset, self.size = offset, ctypes.sizeof(kind)
        base: Any = ctypes.{{ view.structure }}
{% if view.big_endian %}
        inner = kind
        while hasattr(inner, "_length_"):
            inner = inner._type_
        if issubclass(inner, ctypes.Structure | ctypes.Union):
            base = ctypes.Structure
{% endif %}
        self.holder: Any = type(base)("_Holder", (base,), {"_fields_": [("it", kind)]})

    def place(self, record: Any) -> Any:
        held = record.__dict__.setdefault("_held_", {})
        if self.offset not in held:
            place = ctypes.addressof(record) + self.offset
            held[self.offset] = holder = self.holder.from_address(place)
            # What is read from it must keep the record's memory alive.
            holder._record_ = record
        return held[self.offset]

    def read(self, record: Any) -> Any:
        return self.place(record).it

    def write(self, record: Any, value: Any) -> None:
        self.place(record).it = value


class _Bits(_Descriptor):
    """A bit-field: `bit_width` bits from bit `bit_offset` of the byte `offset`."""

    def __init__(
        self, bit: int, width: int, signed: bool = False, boolean: bool = False
    ) -> None:
        self.offset, self.bit_offset = divmod(bit, 8)
        self.bit_width, self.signed, self.boolean = width, signed, boolean
        self.size = (self.bit_offset + width + 7) // 8
{% if view.big_endian %}
        self.shift = 8 * self.size - self.bit_offset - width
{% else %}
        self.shift = self.bit_offset
{% endif %}
        self.mask = (1 << width) - 1

    def bytes_of(self, record: Any) -> int:
        place = ctypes.addressof(record) + self.offset
        return int.from_bytes(ctypes.string_at(place, self.size), {{ view.byteorder }})

    def read(self, record: Any) -> Any:
        value = self.bytes_of(record) >> self.shift & self.mask
        if self.signed and value >> (self.bit_width - 1):
            value -= self.mask + 1
        return bool(value) if self.boolean else value

    def write(self, record: Any, value: Any) -> None:
        bits = (bool(value) if self.boolean else int(value)) & self.mask
        kept = self.bytes_of(record) & ~(self.mask << self.shift)
        data = (kept | bits << self.shift).to_bytes(self.size, {{ view.byteorder }})
        ctypes.memmove(ctypes.addressof(record) + self.offset, data, self.size)
{% endif %}
{% for enum in view.enums %}


@_enum(enum.{{ enum.base }})
{{ enum.maker }}
    {{ enum.doc }}
    return {
{% for member in enum.members %}
        "{{ member.name }}": {{ member.value }},
{% endfor %}
    }
{% endfor %}
{% for record in view.records %}


{{ record.decorator }}
{{ record.maker }}
    {{ record.doc }}
    return {{ record.fields }}
{% endfor %}
{% if view.aliases %}


def _type(make: Callable[[], Any]) -> None:
    _TYPES[make.__name__.removeprefix("_make_")] = make
{% endif %}
{% for alias in view.aliases %}


@_type
{{ alias.maker }}
    return {{ alias.code }}
{% endfor %}
{% if view.uses_ctypes %}


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
{% if view.has_complex %}
            if hasattr(result, "__complex__"):
                made.errcheck = lambda number, *_: complex(number)
{% endif %}
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
{% endif %}
{% if view.library %}


def _default() -> Library:
    """The library of this module, found and loaded when first used."""
    found = globals().get("_LOADED")
    if found is None:
        from ctypes.util import find_library

        found = globals()["_LOADED"] = load(find_library(_LIBRARY) or _LIBRARY)
    return found  # type: ignore[no-any-return]
{% endif %}
{% for function in view.functions %}


@_function
{{ function.maker }}
    {{ function.doc }}
    return {{ function.entry }}
{% endfor %}
{% for variable in view.variables %}


@_variable
{{ variable.maker }}
    {{ variable.doc }}
    return {{ variable.entry }}
{% endfor %}
{% if view.has_quotients %}


def _quotient(a: Any, b: Any) -> Any:
    """C's `a / b`, which truncates toward zero; of floats it may be infinite."""
    if not isinstance(a, float):
        return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    if b:
        return a / b
    from math import copysign, inf, nan

    return copysign(inf, a) * copysign(1, b) if a else nan


def _remainder(a: Any, b: Any) -> Any:
    """C's `a % b`, which has the sign of `a`."""
    return a - _quotient(a, b) * b
{% endif %}
{% if view.has_typed_macros %}
{% include "arithmetic.py" %}
{% endif %}
{% if view.has_signed %}


def _signed(value: int, bits: int) -> int:
    """`value` in a signed integer type of that width, modulo 2**bits."""
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
{% endif %}
{% for macro in view.macros %}


{{ macro.signature }}
    {{ macro.doc }}
{% for statement in macro.statements %}
    {{ statement }}
{% endfor %}
{% endfor %}


def _finish() -> None:
    """Give the records made so far their fields."""
{% if view.has_records %}
    with _LOCK:
        while _PENDING:
            _whole(_PENDING[-1])
{% endif %}


def _get(name: str) -> Any:
    """A type of this module."""
    return globals().get(name) or __getattr__(name)


def __getattr__(name: str) -> Any:
    with _LOCK:
        if name in globals():
            return globals()[name]
        if name == "__all__":
{% if view.library %}
            # A star import takes what is there.
            absent = {*_default().missing()}
            return [n for n in __dir__() if n[0] != "_" and n not in absent]
{% else %}
            return [n for n in __dir__() if n[0] != "_"]
{% endif %}
{% if view.has_records %}
        if name in _RECORDS:
            _whole(name)
            _finish()
            return globals()[name]
{% endif %}
{% if view.enums %}
        if name in _ENUMS or name in _OWNERS:
            _make_enum(_OWNERS.get(name, name))
            return globals()[name]
{% endif %}
        if name in _TYPES:
            made = globals()[name] = _TYPES[name]()
            _finish()
            return made
{% if view.library %}
        if name in _FUNCTIONS or name in _VARIABLES:
            made = globals()[name] = getattr(_default(), name)
            return made
{% endif %}
    if name in __skipped__:
        raise AttributeError(f"{name} was skipped: {__skipped__[name]}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    lazy = {*_RECORDS, *_ENUMS, *_OWNERS, *_TYPES}
{% if view.library %}
    lazy |= {*_FUNCTIONS, *_VARIABLES}
{% endif %}
    return sorted({*globals(), *lazy})
