"""The model of an earlier header: from a JSON file, or from a git revision."""

import json
import os
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager
from io import BytesIO
from pathlib import Path

from cobindgen.compare.changes import Json
from cobindgen.diagnostics import fail
from cobindgen.signals import temporary_directory

# Header and flags -> model.
Reader = Callable[[str, tuple[str, ...]], Json]

WITH_PATH = ("-isystem", "-iquote", "-idirafter", "-include", "-imacros", "-I")


def load(spec: str, flags: tuple[str, ...], read: Reader) -> Json:
    """Return the model of `spec`: a header, a model in JSON, or `REV:path`.

    Raises InputError if it cannot be read.
    """
    revision, colon, path = spec.partition(":")
    if not colon or Path(spec).exists():
        return _parse(spec) if spec.endswith(".json") else read(spec, flags)
    with checkout(revision, path, flags) as (file, there):
        return _parse(file) if file.endswith(".json") else read(file, there)


def _parse(file: str) -> Json:
    try:
        model = json.loads(Path(file).read_text(encoding="utf-8"))
    except OSError as error:
        raise fail(f"{file}: {error.strerror}") from None
    except ValueError as error:
        raise fail(f"{file}: not JSON: {error}") from None
    if not isinstance(model, dict) or model.get("schema") != 1:
        raise fail(f"{file}: not a model of schema 1 (see cobindgen model)")
    return model


@contextmanager
def checkout(
    revision: str, path: str, flags: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Change into a temporary copy of `revision`; yield `path` and `flags` for it.

    As in git, `path` is relative to the top of the tree, or to the working directory if
    it starts with a dot. The copy has only the directories that `path` and `flags`
    name. For a directory that the revision does not have, such as a build directory,
    the flags name the one in the working tree.
    """
    here = Path.cwd()
    top = Path(_git("rev-parse", "--show-toplevel", missing=str(here)))
    inside = os.path.relpath(here, top)
    if path.startswith("."):
        path = os.path.normpath(os.path.join(inside, path))  # noqa: PTH118
    # A revision that does not exist has a message of its own.
    _git("rev-parse", "--verify", f"{revision}^{{tree}}")
    _git("cat-file", "-e", f"{revision}:{path}")
    wanted = {os.path.dirname(path) or "."}  # noqa: PTH120

    def there(name: str) -> str:
        """Return the path of `name` in the copy; or outside, if it is not there."""
        relative = os.path.relpath(here / name, top)
        if relative.startswith("..") or not _has(revision, relative):
            return str(here / name)
        is_file = (here / name).is_file()
        wanted.add((os.path.dirname(relative) or ".") if is_file else relative)  # noqa: PTH120
        return relative

    flags = _map_paths(flags, there)
    with temporary_directory() as copy:
        archive = _run("-C", str(top), "archive", "--format=tar", revision, *wanted)
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(copy, filter="data")
        with chdir(copy):
            yield path, flags


def _map_paths(flags: tuple[str, ...], change: Callable[[str], str]) -> tuple[str, ...]:
    """Return `flags` with each path changed, both in `-Idir` and in `-I dir`."""
    result = []
    rest = iter(flags)
    for flag in rest:
        option = next((o for o in WITH_PATH if flag.startswith(o)), None)
        if option is None:
            result.append(flag)
        elif flag != option:
            result.append(option + change(flag.removeprefix(option)))
        else:
            value = next(rest, "")
            # The file of -include is often on the include path, not in the working
            # directory.
            is_path = option not in ("-include", "-imacros") or Path(value).exists()
            result += [option, change(value) if is_path else value]
    return tuple(result)


def _has(revision: str, path: str) -> bool:
    name = f"{revision}:{'' if path == '.' else path}"
    return not _process("cat-file", "-e", name).returncode


def _git(*args: str, missing: str | None = None) -> str:
    process = _process(*args)
    if process.returncode and missing is not None:
        return missing
    return _checked(process).decode().strip()


def _run(*args: str) -> bytes:
    return _checked(_process(*args))


def _checked(process: subprocess.CompletedProcess[bytes]) -> bytes:
    if process.returncode:
        message = process.stderr.decode(errors="replace").strip().splitlines()
        raise fail(f"git: {message[0] if message else 'failed'}")
    return process.stdout


def _process(*args: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *args], capture_output=True, check=False)
    except OSError as error:
        raise fail(f"can't run git: {error.strerror}") from None
