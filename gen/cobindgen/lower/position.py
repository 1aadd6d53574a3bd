"""Where in the sources the lowering is: places for messages, and `#pragma pack`."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from pycparser import c_ast

from cobindgen.diagnostics import Location
from cobindgen.read.index import Chunk, Index


@dataclass(slots=True)
class Position:
    """The declaration, or the macro, that is being lowered."""

    index: Index
    # The place of the macro that is being lowered; no declaration, so no chunk.
    macro: Location | None = None
    _chunk: Chunk | None = None
    # How many parameter lists enclose what is being lowered.
    _lists: int = 0
    _begins: dict[int, Location] = field(default_factory=dict)

    @contextmanager
    def within(self, chunk: Chunk) -> Iterator[None]:
        """Places and `#pragma pack` are those of `chunk` meanwhile."""
        outer, self._chunk = self._chunk, chunk
        try:
            yield
        finally:
            self._chunk = outer

    @contextmanager
    def parameter_list(self) -> Iterator[None]:
        """What is named first here is another type in each list (6.2.1p4)."""
        self._lists += 1
        try:
            yield
        finally:
            self._lists -= 1

    @property
    def in_parameter_list(self) -> bool:
        return self._lists > 0

    @property
    def pack(self) -> int:
        """The cap on alignment by `#pragma pack`, in bytes, 0 for none."""
        return self._chunk.pack if self._chunk else 0

    def of(self, node: c_ast.Node) -> Location:
        """The place in the sources of a node of the current declaration."""
        chunk = self._chunk
        if chunk is None:
            return self.macro or Location(self.index.unit.headers[0], 1)
        if chunk.start not in self._begins:
            self._begins[chunk.start] = self.index.locate(chunk)
        begin = self._begins[chunk.start]
        if node.coord is None:
            return begin
        file = begin.file if node.coord.file == "h" else node.coord.file
        return Location(file, node.coord.line, node.coord.column or 1)
