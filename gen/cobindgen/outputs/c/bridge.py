"""The C side of the asyncio shims: jobs -> the view of templates/bridge.c."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import NamedTuple

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell
from cobindgen.outputs.c.lines import call, declare, definition
from cobindgen.qemu.plan import Job, plain, stored
from cobindgen.qemu.runtimes import Runtime

WORD = re.compile(r"\w+")
# Words that the C side uses after the headers, besides those of the calls. `bool` is a
# macro of C itself.
KEYWORDS = frozenset("static void struct sizeof __attribute__ visibility".split())
OWN = ("arg_", "cob_", "Cob")
KEPT = frozenset({"bool"})


class CallView(NamedTuple):
    """A function that C runs for Python. The strings are C without semicolons."""

    function: str
    rule: str
    coroutine: bool
    coroutine_fn: str
    members: tuple[str, ...]
    before: tuple[str, ...]
    call: str
    after: tuple[str, ...]
    head: str
    fill: tuple[str, ...]


class BridgeView(NamedTuple):
    """The C file.

    `prefix`: the prefix of the symbols that it exports. `undefined`: macros of the
    headers that have names that the calls use.
    """

    title: str
    prefix: str
    runtime_includes: tuple[str, ...]
    includes: tuple[str, ...]
    has_coroutines: bool
    has_plain: bool
    has_errors: bool
    has_strings: bool
    error_message: str
    error_kind: str
    error_hint: str
    error_hint_include: str
    error_struct: str
    error_free: str
    string_free: str
    undefined: tuple[str, ...]
    calls: tuple[CallView, ...]


def view(
    jobs: Iterable[Job],
    runtime: Runtime,
    *,
    title: str,
    prefix: str,
    includes: tuple[str, ...],
    macros: Iterable[str],
) -> BridgeView:
    """Return the view.

    `includes`: the names of the headers for #include. `macros`: those that they define.
    """
    jobs = tuple(jobs)
    own = dict.fromkeys((*runtime.includes, *runtime.bridge_includes))
    others = dict.fromkeys(name for name in includes if name not in own)
    calls = tuple(call_view(job, runtime, prefix) for job in jobs)
    return BridgeView(
        title=title,
        prefix=prefix,
        runtime_includes=tuple(f'"{name}"' for name in own),
        includes=tuple(f'"{name}"' for name in others),
        has_coroutines=any(job.coroutine for job in jobs),
        has_plain=not all(job.coroutine for job in jobs),
        has_errors=any(
            job.is_error(param, runtime) for job in jobs for _, param in job.parameters
        ),
        has_strings=any(job.owns_string(runtime) for job in jobs),
        error_message=runtime.error_message.format(error="error"),
        error_kind=runtime.error_kind.format(error="error"),
        error_hint=runtime.error_hint.format(error="error"),
        error_hint_include=runtime.error_hint_include,
        error_struct=runtime.error_struct,
        error_free=runtime.error_free.format(error="error"),
        string_free=runtime.string_free.format(pointer="pointer"),
        undefined=tuple(undefined(calls, macros)),
        calls=calls,
    )


def undefined(calls: Iterable[CallView], macros: Iterable[str]) -> Iterator[str]:
    """Yield the macros that would change the calls.

    The names of locks are not among them: the runtime may have macros for them.
    """
    words = set(KEYWORDS)
    for one in calls:
        for line in (*one.members, one.call, one.head):
            words.update(WORD.findall(line))
    for name in sorted(macros):
        if name not in KEPT and (name in words or name.startswith(OWN)):
            yield name


def call_view(job: Job, runtime: Runtime, prefix: str) -> CallView:
    name = job.function.name
    members, parameters, fill, arguments = [], [], [], []
    before, after = locks(job, runtime)
    for declared, param in job.parameters:
        if job.is_error(param, runtime):
            members.append("Error *cob_error")
            arguments.append("&cob_call->cob_error")
            after.insert(
                0, "cob_set_error(&cob_call->cob_request, cob_call->cob_error)"
            )
            continue
        member = argument(declared)
        members.append(spell(stored(param.type), member))
        parameters.append(members[-1])
        fill.append(f"cob_call->{member} = {member}")
        arguments.append(f"cob_call->{member}")
    returns = job.function.type.returns
    if job.by_address:
        result = spell(ir.Pointer(plain(returns), 8), "cob_result")
        members.append(result)
        parameters.append(result)
        fill.append("cob_call->cob_result = cob_result")
        store = "*cob_call->cob_result = "
    else:
        match bare(returns):
            case ir.Void():
                store = ""
            case ir.Pointer():
                store = "cob_call->cob_request.cob_value = (int64_t)(intptr_t)"
            case _:
                store = "cob_call->cob_request.cob_value = (int64_t)"
    locked = f" under the graph {job.lock}" if job.lock else ""
    where = "in a coroutine" if job.coroutine else "from the loop's top level"
    return CallView(
        function=name,
        rule=where + locked,
        coroutine=job.coroutine,
        coroutine_fn=f"{runtime.coroutine_fn} " if job.coroutine else "",
        members=tuple(members),
        before=tuple(before),
        call=call(store, job.calls, arguments, 4),
        after=tuple(after),
        head=definition(
            "COB_EXPORT void ",
            f"{prefix}_{name}",
            ["CobPort *cob_port", "uint64_t cob_key", *parameters],
        ),
        fill=tuple(fill),
    )


def c_prefix(file: str) -> str:
    """Return the prefix of the C side's symbols: `bridge_9_x` for `out/9-x.c`."""
    name = re.sub(r"[^A-Za-z0-9_]", "_", PurePath(file).stem)
    return f"bridge_{name}" if name[0].isdigit() else name


def argument(name: str) -> str:
    """Return a parameter's name for the C side that no macro of the headers has."""
    return f"arg_{name}"


def locks(job: Job, runtime: Runtime) -> tuple[list[str], list[str]]:
    """Return the statements before and after the call.

    The graph lock is the outer lock.
    """
    if job.coroutine:
        taken, given = runtime.co_lock, runtime.co_unlock
    else:
        taken, given = runtime.main_lock, runtime.main_unlock
    before, after = [], []
    if job.lock:
        before, after = [taken[job.lock]], [given[job.lock]]
    if job.acquire and runtime.context_acquire:
        context = runtime.context_acquire.format(context="cob_context")
        declared = declare(runtime.context_type, "cob_context")
        before = [f"{declared} = {context_of(job, runtime)}", *before, context]
        after = [runtime.context_release.format(context="cob_context"), *after]
    return before, after


def context_of(job: Job, runtime: Runtime) -> str:
    """Return the AioContext of the first parameter, by its type."""
    for name, param in job.parameters[:1]:
        context = runtime.contexts.get(spell(stored(param.type)))
        if context is not None:
            return context.format(parameter=f"cob_call->{argument(name)}")
    return runtime.context
