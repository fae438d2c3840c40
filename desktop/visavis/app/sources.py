"""Paths, folders and standard input become named bytes."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from visavis.errors import UserError

STANDARD_INPUT = "-"

# Far above any article, and low enough that a mistaken video does not fill the memory before it is refused.
MOST_BYTES = 200_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one article to be, their name, and the file they came from, if any."""

    name: str
    data: bytes
    path: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one article is to be read from, or why there is none."""

    name: str
    path: Path | None = None  # None: standard input
    error: UserError | None = None

    def read(self) -> Source:
        """Return the bytes.

        Raises:
            UserError: They cannot be read.
        """
        if self.error is not None:
            raise self.error
        if self.path is None:
            return Source("standard input", sys.stdin.buffer.read(MOST_BYTES + 1))
        return read(self.path)


def read(path: Path) -> Source:
    """Return the bytes of the file at `path`.

    Raises:
        UserError: It cannot be read, is no file, or is far too large.
    """
    try:
        if not path.is_file():
            raise UserError("{path} is no file that can be read.", "Look at its name and place.", path=path)
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise UserError(
                "{path} is too large ({size} bytes).",
                "Save the article alone in a file of its own.",
                path=path,
                size=size,
            )
        return Source(path.name, path.read_bytes(), str(path.absolute()))
    except OSError as error:
        raise UserError(
            "{path} cannot be read ({error}).",
            "Look at its permissions, or copy it elsewhere.",
            path=path,
            error=error.strerror,
        ) from error


def places(arguments: Iterable[str | Path]) -> Iterator[Place]:
    """Return where to read from, in the order given; a folder stands for its files, sorted by name."""
    for argument in arguments:
        if argument == STANDARD_INPUT:
            yield Place("standard input")
        elif (path := Path(argument)).is_dir():
            yield from _in_folder(path)
        else:
            yield Place(str(path), path)


def _in_folder(folder: Path) -> Iterator[Place]:
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    except OSError as error:
        failure = UserError(
            "The folder {folder} cannot be read ({error}).",
            "Look at its permissions.",
            folder=folder,
            error=error.strerror,
        )
        yield Place(str(folder), error=failure)
        return
    if not files:
        failure = UserError(
            "The folder {folder} holds no articles.", "Name a folder with articles in it.", folder=folder
        )
        yield Place(str(folder), error=failure)
    for path in files:
        yield Place(str(path), path)
