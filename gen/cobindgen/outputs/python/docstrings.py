r"""Comments of Doxygen, kernel-doc and GTK-Doc -> plain text.

`@param x`, `\brief`, `%NULL`, `#x` and the like are markup. They become sections and
plain words. Other text is not changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html import unescape
from typing import TypeVar

from cobindgen.c import ir

# Doxygen manual, "Special Commands". Each begins a paragraph.
SECTIONS = {
    **dict.fromkeys(("return", "returns", "result"), "Returns"),
    **dict.fromkeys(("throw", "throws", "exception"), "Throws"),
    **dict.fromkeys(("see", "sa"), "See also"),
    **dict.fromkeys(("note", "remark", "remarks"), "Note"),
    **dict.fromkeys(("warning", "attention"), "Warning"),
    "since": "Since",
    "deprecated": "Deprecated",
    "pre": "Before",
    "post": "After",
    "todo": "To do",
    "bug": "Bug",
    "invariant": "Invariant",
    "version": "Version",
}
ITEMS = {"param": "Parameters", "tparam": "Parameters", "retval": "Returns"}
# Commands that name the documented entity. The place of the comment says it too.
PLACES = frozenset(
    "addtogroup category class copydoc def defgroup dir enum file fn headerfile "
    "hideinitializer ingroup mainpage memberof name namespace nosubgrouping page "
    "related relates section struct subsection typedef union var weakgroup "
    "internal private public callergraph callgraph".split()
)
COMMAND = re.compile(r"\s*[@\\](\w+)(?:\[[\w, ]*\])?(?![\w:(])[ \t]*(.*)$")
# `@name: words` of kernel-doc and GTK-Doc; `@fmt...: words` for variadic arguments.
PARAMETER = re.compile(r"\s*@(\w+|\.\.\.)(?:\.\.\.)?:[ \t]*(.*)$")
RETURN = re.compile(r"\s*(Returns?|Context|Since|Deprecated):[ \t]*(.*)$")
GROUP = re.compile(r"\s*[@\\][{}]\s*$")
# GTK-Doc's annotations: `(transfer full) (nullable): words`.
ANNOTATIONS = re.compile(r"(?:\([\w-]+(?: [\w<>*. =-]+)?\)\s*)+:\s*")
# The first line of a kernel-doc or GTK-Doc comment: `name() - words`, `name:`.
TITLE = re.compile(
    r"(?:(?:struct|union|enum|typedef)\s+)?(\w+)(?:\(\))?\s*(?:-\s+|:\s*$)"
)
INLINE = (
    # \p name, \ref name "text", @c word
    (re.compile(r"[@\\](?:ref|link)\s+\S+\s+\"([^\"\n]+)\""), r"\1"),
    (re.compile(r"[@\\](?:p|c|a|b|e|em|ref|link|refitem)\s+(\S*\w(?:\(\))?)"), r"\1"),
    (re.compile(r"[ \t]*[@\\]endlink\b"), ""),
    # %NULL, &struct foo, &foo->bar, #GObject
    (re.compile(r"(?<![\w%\\])%(?=[A-Za-z_]\w)"), ""),
    (
        re.compile(
            r"(?<![\w&\\])&(?=(?:struct |union |enum |typedef )?[A-Za-z_]\w+)"
            r"(?!(?:amp|apos|gt|lt|nbsp|quot);)"
        ),
        "",
    ),
    (
        re.compile(
            r"(?<![\w#&'\"/\\])#(?=[A-Za-z_]\w+)(?!(?:define|include|if|ifdef|endif)\b)"
        ),
        "",
    ),
    (re.compile(r"<li>\s*"), "- "),
    (re.compile(r"</?(?:b|i|em|tt|code|p|br|ul|li|pre)\s*/?>"), ""),
    # \<, \#: the character itself
    (re.compile(r"\\([<>@&#%])"), r"\1"),
)
ENTITY = re.compile(r"&(?:amp|apos|gt|lt|nbsp|quot);")
# A line without one of these has no markup inside.
MARKS = re.compile(r"[@\\%&#<]")
CODE = {"code": "endcode", "verbatim": "endverbatim"}


@dataclass(slots=True)
class Section:
    """A paragraph with a heading; `items` are (name, lines)."""

    heading: str
    items: list[tuple[str, list[str]]] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        yield f"{self.heading}:"
        for name, words in self.items:
            first = " ".join(w for w in (f"{name}:" if name else "", words[0]) if w)
            yield f"    {first}".rstrip()
            # Text that belongs to a name is indented below it.
            pad = "        " if name else "    "
            yield from (f"{pad}{line}".rstrip() for line in words[1:])


def readable(doc: str, name: str | None = None) -> str:
    """Return `doc` without markup. `name` is the documented name."""
    reader = Reader(name)
    for line in doc.split("\n"):
        reader.line(line)
    text = "\n".join(reader.text())
    names = {name for name, _ in reader.section("Parameters").items}

    def named(match: re.Match[str]) -> str:
        return match[1] if match[1] in names else match[0]

    if names:
        # kernel-doc and GTK-Doc spell a parameter `@name`.
        text = re.sub(r"(?<![\w@])@(\w+)", named, text)
    return re.sub(r"\n{3,}", "\n\n", text).strip() or doc


class Reader:
    """Reads a comment line by line: text, then sections."""

    def __init__(self, name: str | None) -> None:
        self.name = name
        self.body: list[str] = []
        self.sections: dict[str, Section] = {}
        # The lines that the next line continues, None in the body.
        self.open: list[str] | None = None
        self.until: str | None = None

    def line(self, line: str) -> None:
        if self.until is not None:
            self.code(line)
        elif GROUP.match(line):
            self.open = None
        elif match := PARAMETER.match(line):
            known = SECTIONS.get(match[1].lower())
            if known is None:
                self.item("Parameters", match[1], match[2])
            else:
                self.item(known, "", match[2])
        elif match := COMMAND.match(line):
            self.command(match[1], match[2], line)
        elif match := RETURN.match(line):
            heading = SECTIONS.get(match[1].lower(), match[1])
            self.item(heading, "", match[2])
        elif not line.strip():
            self.open = None
            self.body.append("")
        else:
            self.text_line(line)

    def text_line(self, line: str) -> None:
        if self.open is not None:
            self.open.append(plain(line.strip()))
        else:
            self.words(line)

    def words(self, line: str) -> None:
        title = TITLE.match(line)
        if title and title[1] == self.name and not any(self.body):
            line = line[title.end() :]
            line = line[:1].upper() + line[1:]
        self.body.append(plain(line))

    def command(self, command: str, rest: str, line: str) -> None:
        if command in ("brief", "short", "details"):
            self.open = None
            if command == "details":
                self.body.append("")
            if rest:
                self.words(rest)
        elif command in ITEMS:
            name, _, words = rest.strip().partition(" ")
            self.item(ITEMS[command], name.strip("`"), words.strip(" -"))
        elif command in SECTIONS:
            self.item(SECTIONS[command], "", rest)
        elif command == "par":
            self.open = None
            self.body += ["", f"{rest}:" if rest else ""]
        elif command in CODE:
            self.open, self.until = None, CODE[command]
            self.body.append("")
        elif command in PLACES:
            self.open = None
        else:
            self.text_line(f"- {rest}" if command in ("li", "arg") else line)

    def code(self, line: str) -> None:
        if re.search(rf"[@\\]{self.until}\b", line):
            self.until = None
            self.body.append("")
        else:
            self.body.append(f"    {line}".rstrip())

    def item(self, heading: str, name: str, words: str) -> None:
        words = ANNOTATIONS.sub("", words, count=1)
        self.open = [plain(words)]
        self.section(heading).items.append((name, self.open))

    def section(self, heading: str) -> Section:
        return self.sections.setdefault(heading, Section(heading))

    def text(self) -> Iterator[str]:
        yield from self.body
        for section in filter(lambda s: s.items, self.sections.values()):
            yield ""
            yield from section.lines()


def plain(line: str) -> str:
    if not MARKS.search(line):
        return line
    for pattern, words in INLINE:
        line = pattern.sub(words, line)
    return ENTITY.sub(lambda e: unescape(e[0]).replace("\xa0", " "), line)


Documented = TypeVar(
    "Documented",
    ir.Enum,
    ir.Enumerator,
    ir.Field,
    ir.Function,
    ir.Macro | ir.FunctionMacro,
    ir.Record,
    ir.Typedef,
    ir.Variable,
)


def with_readable_docs(header: ir.Header) -> ir.Header:
    """Return the header with every comment as plain text."""
    return replace(
        header,
        enums=tuple(
            replace(documented(e), constants=tuple(map(documented, e.constants)))
            for e in header.enums
        ),
        records=tuple(
            replace(documented(r), fields=tuple(map(documented, r.fields)))
            for r in header.records
        ),
        macros=tuple(map(documented, header.macros)),
        typedefs=tuple(map(documented, header.typedefs)),
        functions=tuple(map(documented, header.functions)),
        variables=tuple(map(documented, header.variables)),
    )


def documented(entry: Documented) -> Documented:
    if entry.doc is None:
        return entry
    return replace(entry, doc=readable(entry.doc, entry.name))
