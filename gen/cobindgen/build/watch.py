"""`cobindgen build --watch`: run the jobs again that depend on a saved file."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from cobindgen.compare.changes import Json
from cobindgen.compare.diff import diff
from cobindgen.compare.text import text
from cobindgen.diagnostics import Diagnostic, InputError, fail
from cobindgen.streams import report, say

# The state of a file: time of change in ns, size in bytes, inode. None: no file.
Stamp = tuple[int, int, int] | None

# In milliseconds. An editor saves a file in several steps, which are taken together.
STEP, DEBOUNCE = 10, 50
# In milliseconds. The files are also checked this often, because some file systems
# send no notifications.
POLL = 1000


class Product(Protocol):
    """The result of a job: texts by file name, the files that it read, warnings."""

    @property
    def files(self) -> Mapping[str, str]: ...
    @property
    def sources(self) -> Iterable[str]: ...
    @property
    def warnings(self) -> Iterable[Diagnostic]: ...


@dataclass(slots=True)
class Task:
    """A job that can run again.

    `model`: returns the model of its headers, for the diff. None if the job has no
    model.
    """

    name: str
    make: Callable[[], Product]
    model: Callable[[], Json] | None
    # Directories where included files are searched.
    folders: tuple[str, ...] = ()
    stamps: dict[str, Stamp] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    before: Json | None = None
    failed: bool = False
    # The errors and warnings of the last run.
    faults: tuple[Diagnostic, ...] = ()

    def is_stale(self) -> bool:
        """Return whether a file that the job read has changed, or an output is gone."""
        changed = any(stamp(name) != old for name, old in self.stamps.items())
        return changed or (not self.failed and any(map(is_gone, self.files)))

    def run(self, write: Callable[[Mapping[str, str]], None]) -> bool:
        """Run the job and write its files. Return False if it failed."""
        # Take the stamps before reading, so that a save during the run is noticed.
        self.stamps = {name: stamp(name) for name in self.stamps}
        try:
            product = self.make()
            names = {*product.sources}
            self.stamps = {n: self.stamps.get(n, stamp(n)) for n in sorted(names)}
            gone = {*filter(is_gone, product.files)}
            write(product.files)
        except InputError as error:
            self.faults, self.failed = error.diagnostics, True
            self.stamps = {**dict.fromkeys(self.missing()), **self.stamps}
            return False
        self.faults = tuple(product.warnings)
        made, before = product.files, self.files
        changed = [n for n in made if n in gone or made[n] != before.get(n)]
        for name in changed:
            say(f"{self.name}: wrote {name}\n")
        if self.failed and not changed:
            say(f"{self.name}: no errors; its files stay as they were\n")
        self.files, self.failed = product.files, False
        return True

    def missing(self) -> Iterator[str]:
        """Yield the files that an #include which found nothing would read."""
        for fault in self.faults:
            if name := fault.not_found:
                place = fault.location
                near = str(Path(place.file).parent) if place else "."
                yield from (str(Path(f, name)) for f in (near, *self.folders))

    def meaning(self) -> str | None:
        """Return what has changed for callers since the last run, or None."""
        if self.model is None:
            return None
        try:
            before, self.before = self.before, self.model()
        except InputError:
            # The job could read the headers, so one was saved again since then. The
            # next run of the job reports the error.
            return None
        changes = diff(before, self.before) if before is not None else []
        return text(changes) if changes else None


def watch(
    tasks: list[Task], config: str, write: Callable[[Mapping[str, str]], None]
) -> None:
    """Run the tasks. Run each one again when a file that it read changes.

    A task whose output was deleted also runs again. Return when the file `config` has
    changed. Ctrl-C raises KeyboardInterrupt.
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
    told = report_new(faults_of(tasks), ())
    while True:
        folders = folders_of(tasks, config)
        count = len(files_of(tasks, config))
        say(f"watching {count} file{'s' * (count > 1)}; Ctrl-C ends\n")
        for found in changes(
            *folders,
            watch_filter=None,
            step=STEP,
            debounce=DEBOUNCE,
            rust_timeout=POLL,
            yield_on_timeout=True,
            recursive=False,
        ):
            if stamp(config) != configured:
                return
            # A new file may be one that a failed job did not find. Changes of other
            # files in these directories, such as logs, do not matter.
            appeared = any(change == Change.added for change, _ in found)
            update(tasks, appeared, write)
            told = report_new(faults_of(tasks), told)
            if folders_of(tasks, config) != folders:
                break


def update(
    tasks: list[Task], appeared: bool, write: Callable[[Mapping[str, str]], None]
) -> None:
    """Run each stale task. If a new file has appeared, also run each failed task."""
    stale = [task for task in tasks if task.is_stale() or (task.failed and appeared)]
    done = [task for task in stale if task.run(write)]
    # The outputs are written first, because comparing the models takes longer.
    for meaning in dict.fromkeys(task.meaning() for task in done):
        if meaning is not None:
            say(meaning)


def faults_of(tasks: list[Task]) -> dict[Diagnostic, None]:
    """Return the messages of all tasks, each once."""
    return dict.fromkeys(fault for task in tasks for fault in task.faults)


def report_new(
    faults: Iterable[Diagnostic], told: Iterable[Diagnostic]
) -> list[Diagnostic]:
    """Report each fault once, not for every job and every save. Return those told.

    Faults at the same place are one fault: if a `;` is missing at the end of a header,
    the message of the compiler depends on what follows the #include.
    """
    told = [fault for fault in faults if fault in told]
    for fault in faults:
        if not any(is_same(fault, other) for other in told):
            report([fault])
            told.append(fault)
    return told


def is_same(one: Diagnostic, other: Diagnostic) -> bool:
    if one.location and one.location == other.location:
        return one.severity == other.severity
    return one == other


def files_of(tasks: list[Task], config: str) -> set[str]:
    return {config, *(name for task in tasks for name in task.stamps)}


def folders_of(tasks: list[Task], config: str) -> list[Path]:
    folders = {Path(name).resolve().parent for name in files_of(tasks, config)}
    return sorted(folder for folder in folders if folder.is_dir())


def is_gone(name: str) -> bool:
    return stamp(name) is None


def stamp(name: str) -> Stamp:
    try:
        status = Path(name).stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
