"""The typedefs of the given headers, and types compared through them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pycparser import c_ast

from cobindgen.diagnostics import InputError
from cobindgen.qemu.macros import Macros, uses
from cobindgen.qemu.prototype import Reader
from cobindgen.qemu.rawheader import Conditions, RawHeader
from cobindgen.qemu.spelling import base_type, c_qualifiers, spell

TYPEDEF = re.compile(r"\btypedef\b")
BRACE_OR_END = re.compile(r"[{};]")
OPENING = re.compile(r"\bextern\s*\{")
TAGLESS = re.compile(r"\b(struct|union|enum)(?=\s*\{)")
WORD = re.compile(r"\w+")
# The text after the name that a typedef declares.
AFTER_NAME = r"\s*(?:[;,)\[(]|__attribute|\[\[)"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name means.

    `type`: None if the headers do not define it. `doubt`: why it is not known, or "".
    """

    type: Any = None
    doubt: str = ""


class Typedefs:
    """The typedefs of the given headers. Each is parsed when it is needed.

    `macros`: macros that may expand to a type. `own`: types of the runtime, which are
    known.
    """

    def __init__(
        self,
        headers: Iterable[RawHeader],
        reader: Reader,
        macros: Macros,
        own: Iterable[str] = (),
    ) -> None:
        self._headers = list(headers)
        self._reader = reader
        self._macros = macros
        self._own = frozenset(word for name in own for word in WORD.findall(name))
        self._meanings: dict[str, Meaning] = {}
        # What a statement declares, None if it cannot be parsed.
        self._declared: dict[str, dict[str, Any] | None] = {}

    @cached_property
    def _words(self) -> dict[str, list[str]]:
        """Word -> the typedefs that contain it."""
        words: dict[str, list[str]] = {}
        for header in self._headers:
            for statement in _statements(header):
                for word in dict.fromkeys(WORD.findall(statement)):
                    words.setdefault(word, []).append(statement)
        return words

    @cached_property
    def _made(self) -> dict[str, str]:
        """Words that a macro may declare as types -> the name of the macro."""
        makers = self._macros.holding(["typedef"])
        made: dict[str, str] = {}
        for _, match, arguments in uses(self._headers, makers):
            bodies = (macro.body for macro in self._macros.named(match[0]))
            for word in WORD.findall(" ".join([*arguments, *bodies])):
                made.setdefault(word, match[0])
        return made

    def meaning(self, name: str) -> Meaning:
        """Return what `name` means in these headers."""
        if name not in self._meanings:
            self._meanings[name] = self._look_up(name)
        return self._meanings[name]

    def _look_up(self, name: str) -> Meaning:
        found: list[Any] = []
        for statement in self._words.get(name, ()):
            declared = self._read(statement)
            if declared is None:
                if re.search(rf"\b{re.escape(name)}\b{AFTER_NAME}", statement):
                    return Meaning(doubt=f"the typedef of {name} can't be read")
            elif name in declared:
                found.append(declared[name])
        for macro in self._macros.named(name):
            declared = self._read(f"typedef {macro.body} {name};")
            if declared is None or list(declared) != [name]:
                return Meaning(doubt=f"{name} is a macro that is not a type")
            found.append(declared[name])
        if name in self._macros.undefined:
            return Meaning(doubt=f"{name} is a macro that is undefined again")
        if not found and name in self._made and name not in self._own:
            return Meaning(doubt=f"the macro {self._made[name]} may declare {name}")
        if not found:
            return Meaning()
        # The type may contain `name` itself.
        self._meanings[name] = Meaning(found[0])
        if len({self.canonical(type_) for type_ in found}) > 1:
            return Meaning(doubt=f"{name} is defined more than once")
        return self._meanings[name]

    def _read(self, statement: str) -> dict[str, Any] | None:
        if statement not in self._declared:
            try:
                self._declared[statement] = self._reader.typedef(statement)
            except InputError:
                self._declared[statement] = None
        return self._declared[statement]

    def doubt(self, node: Any) -> str:
        """Return why a type, or the type that it points to, is not known, or ""."""
        seen = set()
        while True:
            match node:
                case c_ast.PtrDecl() | c_ast.ArrayDecl():
                    node = node.type
                case c_ast.TypeDecl() if (name := _name(node)) and name not in seen:
                    seen.add(name)
                    meaning = self.meaning(name)
                    if meaning.doubt or meaning.type is None:
                        return meaning.doubt
                    node = meaning.type
                case _:
                    return ""

    def is_typeof(self, node: Any) -> bool:
        """Return whether the type is a typeof, or points to one."""
        node = self.resolve(node)
        while isinstance(node, (c_ast.PtrDecl, c_ast.ArrayDecl)):
            node = self.resolve(node.type)
        return isinstance(getattr(node, "type", None), c_ast.TypeOf)

    def resolve(self, node: Any) -> Any:
        """Return `node` with the typedefs at its top replaced by their types."""
        seen = set()
        while isinstance(node, c_ast.TypeDecl):
            name = _name(node)
            if not name or name in seen:
                break
            seen.add(name)
            found = self.meaning(name).type
            if found is None:
                break
            node = _qualified(found, node.quals or [])
        return node

    def stored(self, node: Any) -> Any:
        """Return the type of an object that stores a value of the type (6.7.6.3p7, p8).

        Arrays and functions become pointers, qualifiers at the top are removed.
        """
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
        """Return a text that is the same for equal types.

        It has no typedefs, no names and no `struct`.
        """
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

    def canonical_of(self, spelling: str) -> str:
        """Return the same for the spelling of a type in a runtime."""
        declared = self._read(f"typedef {spelling} t;")
        return self.canonical(declared["t"]) if declared else spelling

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


def _statements(header: RawHeader) -> Iterator[str]:
    """Yield the typedefs at file scope, without the bodies of records and enums."""
    code = header.code
    conditions = Conditions(header)
    counted = depth = 0
    for match in TYPEDEF.finditer(code):
        before = code[counted : match.start()]
        counted = match.start()
        depth += before.count("{") - before.count("}") - len(OPENING.findall(before))
        if depth > 0 or conditions.at(match.start()) is None:
            continue
        start = max(code.rfind(c, 0, match.start()) for c in ";{}") + 1
        yield _without_bodies(code, start, match.end())


def _without_bodies(code: str, start: int, position: int) -> str:
    """Return the statement that begins at `start`, up to its semicolon.

    A body becomes a blank. A type without a tag gets one.
    """
    parts, depth, last = [], 0, start
    end = len(code)
    while match := BRACE_OR_END.search(code, position):
        position = match.end()
        if match[0] == "{":
            if depth == 0:
                text = code[last : match.end()]
                parts.append(TAGLESS.sub(r"\1 _", text)[:-1])
            depth += 1
        elif match[0] == "}":
            depth -= 1
            last = match.end()
        elif depth == 0:
            end = match.end()
            break
    parts.append(code[last:end])
    return " ".join(parts)


def _name(node: Any) -> str:
    """Return the name of the typedef, "" if the type is not a single name."""
    names: list[str] = getattr(node.type, "names", [])
    return names[0] if len(names) == 1 else ""


def _unqualified(node: Any) -> Any:
    return c_ast.TypeDecl(node.declname, [], None, node.type)


def _qualified(node: Any, quals: list[str]) -> Any:
    """Return `node` with qualifiers added at its top.

    Those of an array go to its elements.
    """
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
    """Return `unsigned long` for `unsigned long int`, and a tag without keyword."""
    names = list(getattr(node, "names", ()))
    if len(names) > 1:
        names = sorted(n for n in names if n != "int")
        if "char" not in names and "signed" in names:
            names.remove("signed")
        return " ".join(names) or "int"
    if isinstance(node, (c_ast.Struct, c_ast.Union, c_ast.Enum)):
        return str(node.name)
    return base_type(node)
