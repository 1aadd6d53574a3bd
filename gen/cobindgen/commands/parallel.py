"""Run the jobs of `build`, several at a time, in processes."""

import os
import signal
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import SimpleQueue
from threading import RLock
from typing import TypeVar

from tqdm import tqdm

from cobindgen.build.config import Job
from cobindgen.commands.jobs import make_job
from cobindgen.commands.product import Product
from cobindgen.diagnostics import Diagnostic, InputError
from cobindgen.signals import end_by_exception

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Product):
    """The result of a job: its product, or the errors in its input."""

    wrong: tuple[Diagnostic, ...] = ()


def all_outcomes(jobs: Sequence[Job], processes: int) -> Iterable[Outcome]:
    """Yield the outcomes in the order of the jobs.

    Show a progress bar on a terminal.
    """
    processes = min(processes, len(jobs))
    if processes == 1:
        yield from bar(map(outcome_of, jobs), len(jobs))
        return
    cpus: SimpleQueue[int] = SimpleQueue()
    for cpu in cpus_for(processes):
        cpus.put(cpu)
    with ProcessPoolExecutor(
        processes, initializer=start_worker, initargs=(cpus,)
    ) as pool:
        futures = [pool.submit(outcome_in_pool, job) for job in jobs]
        try:
            for _ in bar(as_completed(futures), len(jobs)):
                pass
        except (KeyboardInterrupt, SystemExit):
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    yield from map(Future.result, futures)


def bar(items: Iterable[T], total: int) -> Iterable[T]:
    """Return the same items.

    A terminal shows a progress bar while they are consumed.
    """
    # Only this process draws the bar. tqdm's default lock is for several processes, and
    # starts one more.
    tqdm.set_lock(RLock())
    columns, rows = size_of_bar()
    return tqdm(
        items,
        total=total,
        disable=None,
        leave=False,
        unit="job",
        ncols=columns,
        nrows=rows,
    )


def size_of_bar() -> tuple[int | None, int | None]:
    """Return columns and rows for a terminal that says 0, as `script` and docker do.

    tqdm would show nothing there. Elsewhere, it asks the terminal itself.
    """
    try:
        size = os.get_terminal_size(sys.stderr.fileno())
    except (OSError, ValueError):
        return None, None
    return (None, None) if all(size) else (79, 24)


def outcome_of(job: Job) -> Outcome:
    try:
        product = make_job(job)
    except InputError as error:
        return Outcome({}, (), wrong=error.diagnostics)
    return Outcome(product.files, product.sources, product.warnings)


def outcome_in_pool(job: Job) -> Outcome:
    try:
        return outcome_of(job)
    except SystemExit as end:
        # A signal ended the job. The pool would give the process another one.
        os._exit(int(end.code or 0))


def cpus_for(processes: int) -> set[int]:
    """Return the processors for processes that stay on one each, or nothing.

    Linux often moves a process and its compiler to a processor that is busy, while
    another one is idle. With a processor for each process, that costs 6 % of the time.
    """
    if sys.platform != "linux":
        return set()
    cpus = os.sched_getaffinity(0)
    return cpus if len(cpus) == processes else set()


def start_worker(cpus: "SimpleQueue[int]") -> None:
    """Take a processor of `cpus`, if there is one, and ignore Ctrl-C.

    Every process gets Ctrl-C: the first process ends the others.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_by_exception()
    if sys.platform == "linux" and not cpus.empty():
        os.sched_setaffinity(0, {cpus.get()})
