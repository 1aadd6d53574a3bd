"""The scope that lowers definitions: it calls the function for each construct."""

from dataclasses import dataclass

from pycparser import c_ast

from cobindgen.c import ir
from cobindgen.lower.enums import lower_enum
from cobindgen.lower.expressions import integer
from cobindgen.lower.records import lower_record
from cobindgen.lower.scope import Scope
from cobindgen.lower.typedefs import lower_typedef
from cobindgen.lower.types import lower_type
from cobindgen.lower.variables import lower_constant


@dataclass(slots=True)
class FileScope(Scope):
    """The file scope, with the methods that lower a definition."""

    def define(self, node: c_ast.Node) -> None:
        match node:
            case c_ast.Struct() | c_ast.Union():
                lower_record(self, node)
            case c_ast.Enum():
                lower_enum(self, node)
            case c_ast.Typedef():
                lower_typedef(self, node)
            case c_ast.Decl():
                lower_constant(self, node)
            case _:
                raise AssertionError(f"{type(node).__name__} defines nothing")

    def index_of(self, node: c_ast.Node) -> int:
        return integer(self, node)

    def type_name(self, node: c_ast.Node) -> ir.Type:
        return lower_type(self, node)
