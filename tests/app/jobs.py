"""What worker processes do in tests: work, and each way to fail."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from visavis.app.analysis import Failure, Input, Outcome, read_group
from visavis.app.sources import Place
from visavis.app.worker import Reply
from visavis.articles import limits
from visavis.errors import Bug, UserError
from visavis.model import Analysed, Article, Metadata, Original, Sorting, Source


def by_name(inputs: tuple[Input, ...], sorting: Sorting) -> tuple[Outcome, ...]:
    """Do with each input what its name says."""
    return tuple(_one(one) for one in inputs)


def _one(one: Input) -> Outcome:
    assert isinstance(one, Source | Place)
    stem = one.name.rsplit("/", 1)[-1]
    if stem == "crash":
        os._exit(3)
    if stem == "hang":
        time.sleep(60)
    if stem == "greedy":
        filled = bytearray(3_000_000_000)
        return Failure(one.name, Bug(f"the limit let {len(filled)} bytes pass"))
    if stem == "unreadable":
        return Failure(one.name, UserError(f"{one.name} is no article.", "Choose another."))
    if stem == "faulty":
        return Failure(one.name, Bug("ZeroDivisionError: division by zero"))
    data = stem.encode()
    return Analysed(Article(stem, stem, (), Metadata(), Original(one.name, data, stem, "text/plain")), ())


def with_short_pages(inputs: tuple[Input, ...]) -> tuple[Reply[Article], ...]:
    """Read as the program does, with so little time for a page that it is over before the memory is."""
    limits.PAGE_SECONDS = 0.2
    return read_group(inputs)


def greedy_or_not(inputs: tuple[Input, ...], sorting: Sorting) -> tuple[Outcome, ...]:
    """Do as `by_name`, and say so where the memory does not suffice."""
    try:
        return by_name(inputs, sorting)
    except MemoryError:
        return (Failure("greedy", UserError("greedy needs more memory than it may take.", "Split it.")),)


loaded: list[str] = []  # what a process has loaded


def what_is_loaded(inputs: tuple[Input, ...], sorting: Sorting) -> tuple[Outcome, ...]:
    """Return as a failure what this process knew before it was asked."""
    return tuple(Failure(one.name, UserError(" ".join(loaded), "")) for one in inputs if isinstance(one, Source))


def reach_out(inputs: tuple[Input, ...], sorting: Sorting) -> tuple[Outcome, ...]:
    """Try what the input's name says, and return as a failure how that ended."""
    return tuple(Failure(one.name, UserError(_tried(one.name), "")) for one in inputs if isinstance(one, Source))


def _tried(name: str) -> str:
    acts: dict[str, Callable[[], object]] = {
        "connect": lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
        "look up": lambda: socket.getaddrinfo("strait.example", 80),
        "run": lambda: subprocess.run([sys.executable, "--version"], check=False),
        "shell": lambda: os.system("true"),
        "write": lambda: Path(__file__).with_name("written").write_text("x"),
        "append": lambda: os.open(__file__, os.O_WRONLY | os.O_APPEND),
        "remove": lambda: Path(__file__).unlink(),
        "read": lambda: Path(__file__).read_text(),
    }
    try:
        acts[name]()
    except PermissionError as refusal:
        return f"refused: {refusal}"
    return "done"
