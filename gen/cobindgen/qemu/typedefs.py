"""The typedefs of the given headers, and types compared and stored through them."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from pycparser import c_ast

from cobindgen.qemu.prototype import Reader
from cobindgen.qemu.rawheader import RawHeader
from cobindgen.qemu.spelling import base_type, c_qualifiers, spell

TYPEDEF = re.compile(r"typedef\b[^;{}]*;")
WORD = re.compile(r"\w+")


class Typedefs:
    """The typedefs of the given headers, each read when it is asked for.

    types: macros that may stand for a type, with what they stand for.
    """

    def __init__(
        self,
        headers: Iterable[RawHeader],
        reader: Reader,
        types: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._reader = reader
        self._found: dict[str, Any] = {}
        # Each word -> the typedefs it stands in, with their headers.
        self._words: dict[str, list[tuple[RawHeader, re.Match[str]]]] = {}
        written = (f"typedef {body} {name};\n" for name, body in types.items())
        macros = RawHeader("macros", "".join(written))
        for header in (*headers, macros):
            for match in TYPEDEF.finditer(header.code):
                if header.code[match.start() - 1 : match.start()].isidentifier():
                    continue  # The end of a longer word.
                for word in WORD.findall(match[0]):
                    self._words.setdefault(word, []).append((header, match))

    def find(self, name: str) -> Any:
        """The type that `name` stands for; None where the headers don't say."""
        if name not in self._found:
            places = self._words.get(name, ())
            types = (self._reader.typedef(*place, name) for place in places)
            self._found[name] = next((t for t in types if t is not None), None)
        return self._found[name]

    def resolve(self, node: Any) -> Any:
        """`node` with typedefs at its top replaced by what they stand for."""
        seen = set()
        while isinstance(node, c_ast.TypeDecl):
            names: list[str] = getattr(node.type, "names", [])
            if len(names) != 1 or names[0] in seen:
                break
            seen.add(names[0])
            found = self.find(names[0])
            if found is None:
                break
            node = _qualified(found, node.quals or [])
        return node

    def stored(self, node: Any) -> Any:
        """The type of an object that keeps a value of the type `node` (6.7.6.3p7,
        p8): arrays and functions are pointers, qualifiers at the top are gone."""
        top = self.resolve(node)
        match top:
            case c_ast.ArrayDecl():
                return c_ast.PtrDecl([], top.type)
            case c_ast.FuncDecl():
                return c_ast.PtrDecl([], node if top is not node else top)
            case c_ast.PtrDecl() if top is node or c_qualifiers(top.quals):
                return c_ast.PtrDecl([], top.type)
            case _ if top is not node and not c_qualifiers(top.quals):
                return node if not c_qualifiers(node.quals) else _unqualified(node)
            case _:
                return _unqualified(top)

    def canonical(self, node: Any) -> str:
        """The same text for the same type: no typedef, no name, no `struct`."""
        node = self.resolve(node)
        match node:
            case c_ast.ArrayDecl():
                node = c_ast.PtrDecl([], node.type)
            case c_ast.FuncDecl():
                node = c_ast.PtrDecl([], node)
            case c_ast.PtrDecl():
                node = c_ast.PtrDecl([], node.type)
            case _:
                node = _unqualified(node)
        return spell(self._expanded(node), "", _canonical_base)

    def _expanded(self, node: Any) -> Any:
        node = self.resolve(node)
        match node:
            case c_ast.PtrDecl():
                return c_ast.PtrDecl(
                    sorted(c_qualifiers(node.quals)), self._expanded(node.type)
                )
            case c_ast.ArrayDecl():
                return c_ast.ArrayDecl(self._expanded(node.type), node.dim, [])
            case _:
                return node


def _unqualified(node: Any) -> Any:
    return c_ast.TypeDecl(node.declname, [], None, node.type)


def _qualified(node: Any, quals: list[str]) -> Any:
    """`node` with qualifiers added at its top; an array's go to its elements."""
    match node:
        case c_ast.PtrDecl():
            return c_ast.PtrDecl([*(node.quals or []), *quals], node.type)
        case c_ast.ArrayDecl():
            return c_ast.ArrayDecl(
                _qualified(node.type, quals), node.dim, node.dim_quals
            )
        case c_ast.TypeDecl():
            both = [*(node.quals or []), *quals]
            return c_ast.TypeDecl(node.declname, both, None, node.type)
        case _:
            return node


def _canonical_base(node: Any) -> str:
    """`unsigned long int` is `unsigned long`; a tag is its name."""
    names = list(getattr(node, "names", ()))
    if len(names) > 1:
        names = sorted(n for n in names if n != "int")
        if "char" not in names and "signed" in names:
            names.remove("signed")
        return " ".join(names) or "int"
    if isinstance(node, (c_ast.Struct, c_ast.Union, c_ast.Enum)):
        return str(node.name)
    return base_type(node)
