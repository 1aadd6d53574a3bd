"""Headers of the system: no wrong fact, and nearly everything is bound."""

import shutil
from pathlib import Path

import pytest

from corpus import KINDS, Result, accepted, judge

HEADERS = (
    "stdio stdlib string math errno fcntl signal time unistd pthread dlfcn dirent poll "
    "sched semaphore termios wchar locale fenv setjmp regex search netdb spawn "
    "sys/stat sys/socket sys/epoll sys/types sys/mman sys/ioctl netinet/in netinet/ip "
    "netinet/tcp arpa/inet linux/kvm linux/fs linux/input linux/stat linux/io_uring "
    "linux/perf_event linux/if_ether linux/bpf linux/videodev2 zlib sqlite3 X11/Xlib "
    "X11/Intrinsic png libssh/libssh"
).split()

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@pytest.fixture(scope="module")
def results() -> list[Result]:
    paths = [f"/usr/include/{name}.h" for name in HEADERS]
    there = [path for path in paths if Path(path).exists() and accepted(path, ())]
    if len(there) < 5:
        pytest.skip("no system headers")
    return [judge(path) for path in there]


def test_every_header_is_bound(results: list[Result]) -> None:
    assert [str(result) for result in results if result.failed] == []


def test_the_compiler_denies_nothing(results: list[Result]) -> None:
    assert [wrong for result in results for wrong in result.wrong] == []
    assert sum(result.facts for result in results) > 500


@pytest.mark.parametrize("kind", KINDS)
def test_nearly_everything_is_bound(results: list[Result], kind: str) -> None:
    missed = [name for result in results for name in result.missed.get(kind, ())]
    bound = sum(result.bound[kind] for result in results)
    assert bound >= 0.98 * (bound + len(missed)), missed
