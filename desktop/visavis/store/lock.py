"""Lets one process at a time write a library; the lock dies with its process, however that ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class WriterLock:
    """The right to write one library, held on a small file beside it."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, library: Path) -> WriterLock | None:
        """Take the lock of `library`, or return None where another process holds it.

        Raises:
            OSError: The folder cannot be written.
        """
        descriptor = os.open(library.with_name(library.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _claim(descriptor)
        except BlockingIOError:
            os.close(descriptor)
            return None
        return cls(descriptor)

    def release(self) -> None:
        """Let the next writer in; the lock file itself stays, for removing it would race with that writer."""
        os.close(self._descriptor)


if sys.platform == "win32":
    import msvcrt

    def _claim(descriptor: int) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(*error.args) from error

else:
    import fcntl

    def _claim(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
