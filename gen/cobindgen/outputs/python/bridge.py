"""The Python side of the asyncio shims: jobs -> the view of templates/bridge.py."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell
from cobindgen.outputs.python import stub
from cobindgen.outputs.python.bindings import Builder, Surroundings
from cobindgen.outputs.python.names import python_names
from cobindgen.outputs.python.source import bracketed, docstring, literal
from cobindgen.outputs.python.types import NoCtype, is_const
from cobindgen.qemu.plan import Job, Plan, refusal
from cobindgen.qemu.runtimes import Runtime

# Names that the class Bridge and its methods use themselves.
METHODS = frozenset({"open", "aclose"})
PARAMETERS = frozenset({"self", "result"})
WORD = re.compile(r"\w+")
CTYPES_NAME = re.compile(r"(?<![\w.\"])(?:c_\w+|POINTER)\b")
# How the module names the bindings.
PREFIX = "_bindings."


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of Bridge. `value` is what stands before the call, `result` the
    lines behind it; `names` are those of the parameters."""

    name: str
    doc: str
    parameters: tuple[str, ...]
    names: tuple[str, ...]
    annotation: str
    prepare: tuple[str, ...]
    function: str
    arguments: tuple[str, ...]
    value: str
    result: tuple[str, ...]
    coroutine: str
    mixed: bool


@dataclass(frozen=True, slots=True)
class CallView:
    """A function that C runs for Python, and the method that has it run.

    types: what ctypes passes to C. For threads, which call the library's function
    itself: its `symbol`, what it `returns`, and the position of its error parameter.
    """

    function: str
    symbol: str
    returns: str
    error: str
    types: tuple[str, ...]
    method: MethodView


@dataclass(frozen=True, slots=True)
class SkippedView:
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class BridgeView:
    """The module. classes: those of the bindings that annotations name. jobs: what the
    C side must run."""

    title: str
    prefix: str
    error_message_function: str
    error_free_function: str
    bindings: str
    uses_bindings: bool
    threads: bool
    ctypes_names: tuple[str, ...]
    classes: tuple[str, ...]
    skipped: tuple[SkippedView, ...]
    calls: tuple[CallView, ...]
    blocking: tuple[MethodView, ...]
    jobs: tuple[Job, ...]


def view(
    header: ir.Header,
    work: Plan,
    runtime: Runtime,
    *,
    title: str,
    prefix: str,
    bindings: str,
    threads: bool = False,
) -> BridgeView:
    """What the templates `bridge.py` and `bridge_threads.py` print.

    prefix: of the symbols that the C side exports. bindings: the module that
    `cobindgen bind` makes of the headers. threads: without a C side.
    """
    writer = Writer(header, runtime, work, threads)
    calls = tuple(writer.calls())
    blocking = tuple(writer.blocking())
    code = "\n".join(
        [t for c in calls for t in (*c.types, c.returns if threads else "")]
        + [line for c in calls for line in (*c.method.prepare, *c.method.result)]
        + [a for c in calls for a in (*c.method.arguments, *c.method.parameters)]
        + [c.method.annotation for c in calls]
    )
    return BridgeView(
        title=title,
        prefix=prefix,
        error_message_function=runtime.error_message.partition("(")[0],
        error_free_function=runtime.error_free.partition("(")[0],
        bindings=bindings,
        threads=threads,
        uses_bindings=PREFIX in code,
        ctypes_names=tuple(sorted(set(CTYPES_NAME.findall(code)), key=natural)),
        classes=tuple(sorted(writer.classes)),
        skipped=tuple(
            SkippedView(literal(name), literal(reason))
            for name, reason in writer.skipped.items()
        ),
        calls=calls,
        blocking=blocking,
        jobs=tuple(writer.jobs),
    )


class Writer:
    """Writes a method for each job."""

    def __init__(
        self, header: ir.Header, runtime: Runtime, work: Plan, threads: bool
    ) -> None:
        self.threads = threads
        self.types = Builder(header, "", Surroundings(), PREFIX).types
        # The same without the prefix: annotations name imported classes.
        self.shown = replace(self.types, prefix="")
        self.runtime = runtime
        self.work = work
        self.jobs: list[Job] = []
        self.skipped: dict[str, str] = {}
        self.classes: set[str] = set()
        names = [job.function.name for job in work.jobs]
        names += [function.name for function, _, _ in work.blocking]
        self.names = python_names(dict.fromkeys(names), METHODS)

    def calls(self) -> Iterator[CallView]:
        for job in self.work.jobs:
            reason = self.refusal(job)
            if reason is None:
                try:
                    yield self.call(job)
                    self.jobs.append(job)
                    continue
                except NoCtype as error:
                    reason = f"passes {error}"
            place = job.function.location
            self.skipped[job.function.name] = f"{place.file}:{place.line}: {reason}"

    def refusal(self, job: Job) -> str | None:
        if not self.types.native:
            return "the bindings are for another machine"
        return refusal(job, self.runtime, self.threads)

    def call(self, job: Job) -> CallView:
        method = self.method(job)
        types = []
        error = None
        for position, (_, param) in enumerate(job.parameters):
            if job.is_error(param, self.runtime):
                error = position
            else:
                types.append(self.types.argument(param.type))
        if job.by_address and not self.threads:
            types.append("c_void_p")
        result = self.types.result(job.function.type.returns)
        if any(code.startswith("_Complex") for code in (*types, result)):
            raise NoCtype("a complex number")
        return CallView(
            function=job.function.name,
            symbol=job.blocking or "",
            returns=result,
            error=str(error),
            types=tuple(types),
            method=method,
        )

    def method(self, job: Job) -> MethodView:
        function = job.function
        names = python_names((name for name, _ in job.parameters), PARAMETERS)
        parameters, arguments, passed = [], [], []
        for name, param in job.parameters:
            if job.is_error(param, self.runtime):
                continue
            python = names[name]
            passed.append(python)
            annotation, argument = self.passed(param.type, python)
            parameters.append(f"{python}: {annotation}")
            arguments.append(argument)
        annotation, prepare, value, result = self.returned(function.type.returns)
        if prepare:
            arguments.append("ctypes.byref(result)")
        return MethodView(
            name=self.names[function.name],
            doc=self.doc(function),
            parameters=tuple(parameters),
            names=tuple(passed),
            annotation=annotation,
            prepare=prepare,
            function=function.name,
            arguments=tuple(arguments),
            value=value,
            result=result,
            coroutine="",
            mixed=False,
        )

    def doc(self, function: ir.Function) -> str:
        prototype = spell(function.type, function.name)
        doc = f"{function.doc}\n\n{prototype}" if function.doc else prototype
        return docstring(doc, 8)

    def passed(self, type_: ir.Type, name: str) -> tuple[str, str]:
        """A parameter's annotation, and the expression that C gets."""
        code = self.types.argument(type_)
        inner = bare(type_)
        if not isinstance(inner, ir.Pointer):
            return self.annotation(stub.read(self.shown, type_)), name
        target = bare(inner.target)
        constant = is_const(inner.target)
        if code == "c_char_p":
            return "_String", f"_string({name})"
        if code == "c_void_p":
            if constant:
                return "_Readable", f"_readable({name})"
            return "_Writable", f"_writable({name})"
        if code.removeprefix(PREFIX) in self.types.callback_names:
            lines = bracketed("_callback(", [name, code], ")", 13)
            return "_Callback", "\n            ".join(lines)
        if isinstance(target, ir.Integer) and target.size == 1:
            element = code.removeprefix("POINTER(").removesuffix(")")
            if constant:
                return "_Readable", f"_readable({name}, {element})"
            return "_Writable", f"_writable({name}, {element})"
        pointed = stub.stub_target(self.shown, self.shown.argument(type_))
        return f"_Ref[{self.annotation(pointed)}]", name

    def returned(
        self, type_: ir.Type
    ) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
        """Annotation, lines before the call, what takes its value, lines behind."""
        inner = bare(type_)
        code = self.types.result(type_)
        annotation = self.annotation(stub.read(self.shown, type_, returned=True))
        if self.threads and not is_signed(inner) and annotation != "None":
            return annotation, (), f"result: {annotation} = ", ("return result",)
        match inner:
            case ir.Void():
                return "None", (), "", ()
            case ir.Integer(name="_Bool"):
                return "bool", (), "result: int = ", ("return bool(result)",)
            case ir.Integer(name="char"):
                return (
                    annotation,
                    (),
                    "result: int = ",
                    ("return (result & 255).to_bytes()",),
                )
            case ir.Integer(signed=True):
                return "int", (), "result: int = ", ("return self._checked(result)",)
            case ir.Integer():
                return "int", (), "result: int = ", ("return result % (1 << 64)",)
            case ir.Pointer() if code == "c_void_p":
                return (
                    annotation,
                    (),
                    "result: int = ",
                    ("return result % (1 << 64) or None",),
                )
            case ir.Pointer() if code == "c_char_p":
                back = "return ctypes.cast(result, c_char_p).value"
                return annotation, (), "result: int = ", (back,)
            case ir.Pointer():
                back = f"return ctypes.cast(result, {code})"
                return annotation, (), "result: int = ", (back,)
            case ir.RecordRef():
                made = f"result: {annotation} = {code}()"
                return annotation, (made,), "", ("return result",)
            case _:
                value = "return result.value"
                return annotation, (f"result = {code}()",), "", (value,)

    def annotation(self, stub: str) -> str:
        """An annotation of the bindings' stub; its classes are to be imported."""
        known = set(self.types.class_names.values())
        self.classes |= known.intersection(WORD.findall(stub))
        return stub

    def blocking(self) -> Iterator[MethodView]:
        """The co_wrapper functions themselves."""
        for function, marker, target in self.work.blocking:
            if target in self.skipped:
                self.skipped[function.name] = f"{target}: {self.skipped[target]}"
                continue
            job = Job(function, True, marker.lock)
            method = self.method(job)
            yield replace(
                method,
                annotation="Any" if marker.mixed else method.annotation,
                function=target,
                coroutine=self.names[target],
                mixed=marker.mixed,
            )


def is_signed(type_: ir.Type) -> bool:
    return isinstance(type_, ir.Integer) and type_.signed and type_.name != "char"


def natural(name: str) -> list[int | str]:
    """Sorts c_int8 before c_int16, as the import sorter does."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def module_name(file: str) -> str:
    """`out/block-io.h` -> `block_io`."""
    return re.sub(r"\W", "_", PurePath(file).stem)
