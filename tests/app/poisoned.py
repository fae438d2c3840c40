"""The command line with a reader that does harm: python -m tests.app.poisoned quotes FOLDER.

A text named "crash.txt" breaks the process off, "hang.txt" never ends, and "greedy.txt" asks for more memory than the
process may take: what a hole in a parser would do, for none of the hostile files that we make finds one.
"""

from __future__ import annotations

import ctypes
import sys

from visavis import cli
from visavis.app import worker
from visavis.articles import plain
from visavis.articles.reading import Reading

_read = plain.read


def harm(name: str, data: bytes) -> Reading:
    if name.startswith("crash"):
        ctypes.string_at(0)
    while name.startswith("hang"):
        pass
    if name.startswith("greedy"):
        return _read(name, bytes(3_000_000_000))
    return _read(name, data)


class Impatient(worker.Readers):
    def __init__(self, *, limits: worker.Limits | None = None, copied: bool = False) -> None:
        super().__init__(limits=worker.Limits(seconds=3), copied=copied)


# Also in a process that takes the place of one that died, for it loads the program's main module again.
plain.read = harm
worker.Readers = Impatient  # type: ignore[misc]

if __name__ == "__main__":
    sys.exit(cli.main(sys.argv[1:]))
