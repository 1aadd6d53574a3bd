"""Conversions of arguments and results in the bridge.

Arguments are converted as in a generated module. Everything that the bridge takes from
the view of the bindings is here.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.outputs.python import stub
from cobindgen.outputs.python.conversions import (
    Argument,
    argument_code,
    conversion,
    is_wide,
)
from cobindgen.outputs.python.names import Rename
from cobindgen.outputs.python.scope import Scope, Surroundings
from cobindgen.outputs.python.types import NoCtype
from cobindgen.qemu.plan import Job
from cobindgen.qemu.runtimes import Runtime

WORD = re.compile(r"\w+")
# The name of the bindings in the module.
PREFIX = "_bindings."


class Conversions:
    """Spells types and conversions for one module.

    `classes` collects the names of the bindings that annotations need.
    """

    def __init__(
        self, header: ir.Header, runtime: Runtime, rename: Rename, threads: bool
    ) -> None:
        self.types = Scope(header, Surroundings(rename=rename), PREFIX).types
        # The same without the prefix: annotations name imported classes.
        self.shown = replace(self.types, prefix="")
        self.runtime = runtime
        self.threads = threads
        self.classes: set[str] = set()

    def check_machine(self) -> None:
        """Raise NoCtype if the headers were read for another kind of machine."""
        if not self.types.native:
            raise NoCtype("types of another machine")

    def restype(self, job: Job) -> str:
        """Return the restype for a function that ctypes calls directly."""
        if job.owns_string(self.runtime):
            return "c_void_p"
        return without_complex(self.types.result(job.function.type.returns))

    # ---- arguments --------------------------------------------------------------

    def argument(self, type_: ir.Type) -> str:
        """Return the ctypes type of an argument. Raises NoCtype if there is none."""
        return without_complex(argument_code(type_, self.types))

    def converted(self, argument: Argument) -> Iterator[str]:
        """Yield the statements that convert an argument, as in a generated module."""
        return conversion(argument, self.types)

    def accepted(self, type_: ir.Type) -> str:
        """Return the annotation of a parameter."""
        return self.annotation(stub.passed(self.shown, type_))

    # ---- results ----------------------------------------------------------------

    def converter(self, job: Job) -> str:
        """Return the function that makes a Python value from C's 64 bits."""
        type_ = job.function.type.returns
        code = self.types.result(type_)
        if job.owns_string(self.runtime):
            return "self.own_string"
        match bare(type_):
            case ir.Integer() if is_wide(type_) and code == "c_wchar":
                return "_as_is" if self.threads else "chr"
            case ir.Integer(signed=True, name=name, size=size) if (
                name != "char" and size <= 8
            ):
                return "self.signed"
            case _ if self.threads:
                return "_as_is"
            case ir.Void():
                return "_nothing"
            case ir.Integer(name="_Bool"):
                return "bool"
            case ir.Integer(name="char"):
                return "_char"
            case ir.Integer(size=size) if size <= 8:
                return "_unsigned"
            case ir.Pointer() if code == "c_void_p":
                return "_as_address"
            case ir.Pointer() if code == "c_char_p":
                return "_bytes"
            case ir.Pointer():
                return f"_to({code})"
            case _:
                return "_nothing"

    def returned(self, job: Job) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
        """Return the annotation, lines before and after the call, and its target."""
        type_ = job.function.type.returns
        if isinstance(bare(type_), ir.Void):
            return "None", (), "", ()
        read = stub.read(self.shown, type_, returned=True)
        annotation = self.annotation(read)
        if job.owns_string(self.runtime):
            annotation = "bytes | None"
        enum = self.enum(type_)
        if self.threads or not job.by_address:
            value = "result" if enum is None else f"_member({enum}, result)"
            kind = annotation if enum is None else "int"
            return annotation, (), f"result: {kind} = ", (f"return {value}",)
        if isinstance(bare(type_), ir.RecordRef):
            made = f"result: {annotation} = {self.types.value(type_)}()"
            return annotation, (made,), "", ("return result",)
        code = self.types.result(type_)
        value = "result.value"
        value = value if enum is None else f"_member({enum}, {value})"
        return annotation, (f"result = {code}()",), "", (f"return {value}",)

    def enum(self, type_: ir.Type) -> str | None:
        """Return the class of an enum, which is the bindings'."""
        name = stub.enum_class(self.shown, type_)
        return None if name is None else f"{PREFIX}{name}"

    def annotation(self, shown: str) -> str:
        """Return an annotation as in the bindings' stub.

        Note its classes for import.
        """
        known = {*self.types.class_names.values()}
        known |= {f"_{name}" for name in self.shown.callback_names}
        self.classes |= known.intersection(WORD.findall(shown))
        return shown


def without_complex(code: str) -> str:
    """Return the ctypes expression. Raises NoCtype for a complex number by value."""
    if code.removeprefix(PREFIX).startswith("_Complex"):
        raise NoCtype("a complex number")
    return code
