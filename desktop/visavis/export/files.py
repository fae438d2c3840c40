"""Writes a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from visavis.errors import UserError


def write(path: Path, pieces: Iterable[bytes]) -> None:
    """Fill a temporary file beside `path`, bring it to the disk, and give it the name; else leave all as it was.

    Raises:
        UserError: The file could not be written.
    """
    unfinished = None
    try:
        descriptor, unfinished = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        Path(unfinished).chmod(_mode(path))
        Path(unfinished).replace(path)
        unfinished = None
        _sync_folder(path.parent)
    except OSError as error:
        raise UserError(
            "{path} could not be written ({error}).",
            "Choose another place, or free some space there.",
            path=path,
            error=error.strerror,
        ) from error
    finally:
        if unfinished is not None:
            with suppress(FileNotFoundError):
                Path(unfinished).unlink()


def _mode(path: Path) -> int:
    """Return the rights that the file has, or that a new one gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # elsewhere a folder cannot be opened, and the rename is journalled
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
