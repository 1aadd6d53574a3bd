"""The C side of the asyncio shims: jobs -> the view of templates/bridge.c."""

from collections.abc import Iterable
from dataclasses import dataclass

from cobindgen.c import ir
from cobindgen.c.constants import bare
from cobindgen.c.spelling import spell
from cobindgen.qemu.plan import Job, plain, stored
from cobindgen.qemu.runtimes import Runtime


@dataclass(frozen=True, slots=True)
class CallView:
    """A function that C runs for Python, as C without semicolons."""

    function: str
    rule: str
    coroutine: bool
    coroutine_fn: str
    members: tuple[str, ...]
    before: tuple[str, ...]
    store: str
    arguments: tuple[str, ...]
    after: tuple[str, ...]
    parameters: tuple[str, ...]
    fill: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BridgeView:
    """The C file. prefix: of the symbols that it exports."""

    title: str
    prefix: str
    includes: tuple[str, ...]
    has_coroutines: bool
    has_plain: bool
    has_errors: bool
    error_message: str
    error_free: str
    calls: tuple[CallView, ...]


def view(
    jobs: Iterable[Job],
    runtime: Runtime,
    *,
    title: str,
    prefix: str,
    includes: tuple[str, ...],
) -> BridgeView:
    """includes: the headers, as C includes them."""
    jobs = tuple(jobs)
    names = dict.fromkeys((*runtime.includes, *runtime.bridge_includes, *includes))
    return BridgeView(
        title=title,
        prefix=prefix,
        includes=tuple(f'"{name}"' for name in names),
        has_coroutines=any(job.coroutine for job in jobs),
        has_plain=not all(job.coroutine for job in jobs),
        has_errors=any(
            job.is_error(param, runtime) for job in jobs for _, param in job.parameters
        ),
        error_message=runtime.error_message.format(error="error"),
        error_free=runtime.error_free.format(error="error"),
        calls=tuple(call_view(job, runtime) for job in jobs),
    )


def call_view(job: Job, runtime: Runtime) -> CallView:
    function = job.function
    members, parameters, fill, arguments = [], [], [], []
    before, after = locks(job, runtime)
    for name, param in job.parameters:
        if job.is_error(param, runtime):
            members.append("Error *cob_error")
            arguments.append("&call->cob_error")
            after.insert(0, "cob_set_error(&call->cob_request, call->cob_error)")
            continue
        declared = spell(stored(param.type), name)
        members.append(declared)
        parameters.append(declared)
        fill.append(f"cob_call->{name} = {name}")
        arguments.append(f"call->{name}")
    returns = function.type.returns
    if job.by_address:
        declared = spell(ir.Pointer(plain(returns), 8), "cob_result")
        members.append(declared)
        parameters.append(declared)
        fill.append("cob_call->cob_result = cob_result")
        store = "*call->cob_result = "
    else:
        match bare(returns):
            case ir.Void():
                store = ""
            case ir.Pointer():
                store = "call->cob_request.value = (int64_t)(intptr_t)"
            case _:
                store = "call->cob_request.value = (int64_t)"
    locked = f" under the graph {job.lock}" if job.lock else ""
    return CallView(
        function=function.name,
        rule=("in a coroutine" if job.coroutine else "in a bottom half") + locked,
        coroutine=job.coroutine,
        coroutine_fn=f"{runtime.coroutine_fn} " if job.coroutine else "",
        members=tuple(members),
        before=tuple(before),
        store=store,
        arguments=tuple(arguments),
        after=tuple(after),
        parameters=("CobPort *cob_port", "uint64_t cob_key", *parameters),
        fill=tuple(fill),
    )


def locks(job: Job, runtime: Runtime) -> tuple[list[str], list[str]]:
    """The statements before and behind the call; the graph lock is the outer one."""
    if job.coroutine:
        taken, given = runtime.co_lock, runtime.co_unlock
    else:
        taken, given = runtime.main_lock, runtime.main_unlock
    before, after = [], []
    if job.lock:
        before, after = [taken[job.lock]], [given[job.lock]]
    if job.acquire and runtime.context_acquire:
        context = runtime.context_acquire.format(context="cob_context")
        before = [
            f"{runtime.context_type}cob_context = {context_of(job, runtime)}",
            *before,
            context,
        ]
        after = [runtime.context_release.format(context="cob_context"), *after]
    return before, after


def context_of(job: Job, runtime: Runtime) -> str:
    """The AioContext of the first parameter, by its type."""
    for name, param in job.parameters[:1]:
        context = runtime.contexts.get(spell(stored(param.type)))
        if context is not None:
            return context.format(parameter=f"call->{name}")
    return runtime.context
