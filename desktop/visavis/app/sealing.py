"""Shuts a process off that reads what strangers wrote: bounded memory, no network, no program, no file written."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

MEMORY_MAP = Path("/proc/self/statm")  # Linux: the first figure is the address space in pages

# Python's own names of what no reader of articles has to do (https://docs.python.org/3/library/audit_events.html).
_EVENTS = """
    socket.__new__ socket.bind socket.connect socket.getaddrinfo socket.gethostbyaddr socket.gethostbyname
    subprocess.Popen os.exec os.fork os.forkpty os.posix_spawn os.spawn os.startfile os.startfile/2 os.system pty.spawn
    os.chmod os.chown os.link os.mkdir os.remove os.rename os.rmdir os.symlink os.truncate urllib.Request
"""
_FORBIDDEN = frozenset(_EVENTS.split())
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
PAGE_OVERRUN: int | None = getattr(signal, "SIGPROF", None)  # Windows has none; there the clock ends it
_BYTE_CODE = "__pycache__"  # what Python itself keeps of the modules that it loads


def seal() -> None:
    """Have this process refuse from now on, and for ever, what no reader has to do.

    It is a second wall: the readers reach for nothing, and tests hold them to it.
    """
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _FORBIDDEN or (event == "open" and _is_writing(arguments)):
        if _BYTE_CODE in str(arguments[0] if arguments else ""):
            return
        raise PermissionError(f"a process that reads articles may not do this: {event}")


def _is_writing(arguments: tuple[object, ...]) -> bool:
    flags = arguments[2] if len(arguments) > 2 else 0
    return isinstance(flags, int) and bool(flags & _WRITING)


def limit_memory(more: int) -> None:
    """Let this process take so many bytes more than it has now; a library that asks for others is refused."""
    try:
        import resource
    except ImportError:  # Windows has no such limit; the clock still ends what runs away
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no article in a dump that lies about
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    wanted = _address_space() + more
    with contextlib.suppress(ValueError, OSError):  # macOS knows the limit and does not always take one
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def _address_space() -> int:
    """Return what this process takes of it; where the system does not say, what the program takes at most."""
    try:
        return int(MEMORY_MAP.read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 1_000_000_000


def limit_pages() -> None:
    """Have the system end this process, by the signal `PAGE_OVERRUN`, where a page takes longer than any should."""
    if PAGE_OVERRUN is not None:
        from visavis.articles import limits

        limits.page_limit.set(_page_time)


@contextlib.contextmanager
def _page_time() -> Iterator[None]:
    from visavis.articles import limits

    signal.setitimer(signal.ITIMER_PROF, limits.PAGE_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


@contextlib.contextmanager
def deadline(seconds: float) -> Iterator[Callable[[], None]]:
    """Have the system end this process where the work takes longer, even if nobody is left to do it.

    What it yields gives the work the same time again.
    """
    if not hasattr(signal, "setitimer"):  # Windows
        yield lambda: None
        return
    signal.signal(signal.SIGALRM, signal.SIG_DFL)

    def begin() -> None:
        signal.setitimer(signal.ITIMER_REAL, seconds)

    begin()
    try:
        yield begin
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
