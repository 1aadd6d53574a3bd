"""What the bridge makes of C types: the conversions of arguments and results.

Everything that the bridge takes from the bindings' own view of a header is here.
"""

import re
from dataclasses import replace

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell
from cobindgen.outputs.python import stub
from cobindgen.outputs.python.scope import Scope, Surroundings
from cobindgen.outputs.python.source import bracketed, literal
from cobindgen.outputs.python.types import NoCtype, is_const
from cobindgen.qemu.plan import Job
from cobindgen.qemu.runtimes import Runtime

WORD = re.compile(r"\w+")
# How the module names the bindings.
PREFIX = "_bindings."


class Conversions:
    """Spells types and conversions for one module. `classes` collects the names that
    annotations need from the bindings."""

    def __init__(self, header: ir.Header, runtime: Runtime, threads: bool) -> None:
        self.types = Scope(header, Surroundings(), PREFIX).types
        # The same without the prefix: annotations name imported classes.
        self.shown = replace(self.types, prefix="")
        self.runtime = runtime
        self.threads = threads
        self.classes: set[str] = set()

    def check_machine(self) -> None:
        """Raises NoCtype if the headers were read for another machine."""
        if not self.types.native:
            raise NoCtype("types of another machine")

    def restype(self, job: Job) -> str:
        """What ctypes returns where it calls the function itself."""
        if job.owns_string(self.runtime):
            return "c_void_p"
        return without_complex(self.types.result(job.function.type.returns))

    # ---- arguments --------------------------------------------------------------

    def parameter(self, name: str, param: ir.Parameter) -> str:
        """The parameter for the table of functions."""
        type_ = param.type
        code = without_complex(self.types.argument(type_))
        items = [literal(name), literal(spell(type_)), code]
        if convert := self.conversion(type_):
            items.append(convert)
        return "\n            ".join(bracketed("_Parameter(", items, ")", 13))

    def conversion(self, type_: ir.Type) -> str:
        """The function that converts an argument; empty where ctypes does."""
        code = self.types.argument(type_)
        inner = bare(type_)
        if isinstance(inner, ir.EnumRef):
            return "_integer"
        if isinstance(inner, ir.Integer):
            plain = inner.name in ("_Bool", "char") or inner.size > 8
            return "" if plain else "_integer"
        if not isinstance(inner, ir.Pointer):
            return ""
        if code.removeprefix(PREFIX) in self.types.callback_names:
            return "_callback"
        if code == "c_char_p":
            return "_string"
        target = bare(inner.target)
        bytes_ = isinstance(target, ir.Integer) and target.size == 1
        if code == "c_void_p" or bytes_:
            return "_readable" if is_const(inner.target) else "_writable"
        return ""

    def accepted(self, type_: ir.Type) -> str:
        """A parameter's annotation."""
        match self.conversion(type_):
            case "_integer":
                return "_Integer"
            case "":
                inner = bare(type_)
                if not isinstance(inner, ir.Pointer):
                    return self.annotation(stub.read(self.shown, type_, enums=False))
                pointed = stub.stub_target(self.shown, self.shown.argument(type_))
                return f"_Ref[{self.annotation(pointed)}]"
            case convert:
                # `_String` for `_string`.
                return f"_{convert[1:].capitalize()}"

    # ---- results ----------------------------------------------------------------

    def converter(self, job: Job) -> str:
        """What makes Python's value of the 64 bits that C returned."""
        type_ = job.function.type.returns
        code = self.types.result(type_)
        if job.owns_string(self.runtime):
            return "self.own_string"
        match bare(type_):
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
                return "_address"
            case ir.Pointer() if code == "c_char_p":
                return "_bytes"
            case ir.Pointer():
                return f"_to({code})"
            case _:
                return "_nothing"

    def returned(self, job: Job) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
        """Annotation, lines before the call, what takes its value, lines behind."""
        type_ = job.function.type.returns
        if isinstance(bare(type_), ir.Void):
            return "None", (), "", ()
        read = stub.read(self.shown, type_, returned=True, enums=False)
        annotation = self.annotation(read)
        if job.owns_string(self.runtime):
            annotation = "bytes | None"
        if self.threads or not job.by_address:
            return annotation, (), f"result: {annotation} = ", ("return result",)
        code = self.types.result(type_)
        if isinstance(bare(type_), ir.RecordRef):
            made = f"result: {annotation} = {code}()"
            return annotation, (made,), "", ("return result",)
        return annotation, (f"result = {code}()",), "", ("return result.value",)

    def annotation(self, shown: str) -> str:
        """An annotation of the bindings' stub; its classes are to be imported."""
        known = set(self.types.class_names.values())
        self.classes |= known.intersection(WORD.findall(shown))
        return shown


def without_complex(code: str) -> str:
    """The ctypes expression. Raises NoCtype for a complex number by value."""
    if code.removeprefix(PREFIX).startswith("_Complex"):
        raise NoCtype("a complex number")
    return code
