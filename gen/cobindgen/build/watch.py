"""`cobindgen build --watch`: a save makes anew what depends on the file."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from cobindgen.compare.diff import diff
from cobindgen.compare.text import text
from cobindgen.diagnostics import Diagnostic, InputError, fail
from cobindgen.streams import report, say

Json = dict[str, Any]
# What tells that a file is another: time of change, size, inode. None: no file.
Stamp = tuple[int, int, int] | None

# An editor writes a file in several steps; in milliseconds.
STEP, DEBOUNCE = 10, 50
# Look at the files themselves this often too: no watcher sees every file system.
POLL = 1000


class Product(Protocol):
    """What a job makes (name -> text), the files that it read, and warnings."""

    @property
    def files(self) -> Mapping[str, str]: ...
    @property
    def sources(self) -> Iterable[str]: ...
    @property
    def warnings(self) -> Iterable[Diagnostic]: ...


@dataclass(slots=True)
class Task:
    """A job that can be done again.

    `model`: what its headers declare, for the diff; None where it reads none.
    """

    name: str
    make: Callable[[], Product]
    model: Callable[[], Json] | None
    stamps: dict[str, Stamp] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    before: Json | None = None
    failed: bool = False
    # What is wrong, and what the user should know.
    faults: tuple[Diagnostic, ...] = ()

    def is_stale(self) -> bool:
        """Whether a file has changed; a task that failed may want a new one."""
        return any(stamp(name) != old for name, old in self.stamps.items())

    def run(self, write: Callable[[Mapping[str, str]], None]) -> bool:
        """Make and write; False if that failed."""
        # The stamps of before the reading: a save during it is seen after it.
        self.stamps = {name: stamp(name) for name in self.stamps}
        try:
            product = self.make()
            names = {*product.sources}
            self.stamps = {n: self.stamps.get(n, stamp(n)) for n in sorted(names)}
            write(product.files)
        except InputError as error:
            self.faults, self.failed = error.diagnostics, True
            return False
        self.faults = tuple(product.warnings)
        for name, made in product.files.items():
            if self.files.get(name) != made:
                say(f"{self.name}: wrote {name}\n")
        self.files, self.failed = product.files, False
        return True

    def meaning(self) -> str | None:
        """What has changed for a caller since the last time, if anything has."""
        if self.model is None:
            return None
        try:
            before, self.before = self.before, self.model()
        except InputError:
            # The job could, so somebody has saved again: this is said then.
            return None
        changes = diff(before, self.before) if before is not None else []
        return text(changes) if changes else None


def watch(
    tasks: list[Task], config: str, write: Callable[[Mapping[str, str]], None]
) -> bool:
    """Do the tasks, and again whatever is stale, until Ctrl-C.

    True if it ended because the file `config` changed.
    """
    try:
        from watchfiles import Change
        from watchfiles import watch as changes
    except ImportError:
        raise fail("--watch needs watchfiles: pip install 'cobindgen[watch]'") from None
    configured = stamp(config)
    for task in tasks:
        task.run(write)
        task.meaning()
    faults = faults_of(tasks)
    report(faults)
    while True:
        folders = folders_of(tasks, config)
        say(f"watching {len(files_of(tasks, config))} files; Ctrl-C ends\n")
        for found in changes(
            *folders,
            watch_filter=None,
            step=STEP,
            debounce=DEBOUNCE,
            rust_timeout=POLL,
            yield_on_timeout=True,
            raise_interrupt=False,
            recursive=False,
        ):
            if stamp(config) != configured:
                return True
            # A file that is new may be one that a job missed. What else changes beside
            # the files of the jobs, as a log does, is nothing to them.
            appeared = any(change == Change.added for change, _ in found)
            update(tasks, appeared, write)
            known, faults = faults, faults_of(tasks)
            # Each once, however many jobs have it, and saves it outlasts.
            report(fault for fault in faults if fault not in known)
            if folders_of(tasks, config) != folders:
                break
        else:
            return False


def update(
    tasks: list[Task], appeared: bool, write: Callable[[Mapping[str, str]], None]
) -> None:
    """Run what is stale, and what failed if a new file has appeared."""
    stale = [task for task in tasks if task.is_stale() or (task.failed and appeared)]
    done = [task for task in stale if task.run(write)]
    # The outputs are there by now; what the change means can take its time.
    for meaning in dict.fromkeys(task.meaning() for task in done):
        if meaning is not None:
            say(meaning)


def faults_of(tasks: list[Task]) -> dict[Diagnostic, None]:
    """What the jobs have to say, each fault once."""
    return dict.fromkeys(fault for task in tasks for fault in task.faults)


def files_of(tasks: list[Task], config: str) -> set[str]:
    return {config, *(name for task in tasks for name in task.stamps)}


def folders_of(tasks: list[Task], config: str) -> list[Path]:
    folders = {Path(name).resolve().parent for name in files_of(tasks, config)}
    return sorted(folder for folder in folders if folder.is_dir())


def stamp(name: str) -> Stamp:
    try:
        status = Path(name).stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
