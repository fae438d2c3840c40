"""Chooses the command line or the window."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn


def main() -> int:
    """Run Visavis on the arguments of the process."""
    from visavis import cli

    code = cli.main(sys.argv[1:], show_window)
    if cli.command(sys.argv[1:]):
        leave(code)
    return code


def leave(code: int) -> NoReturn:
    """End the process at once: to clear its memory away object by object would take a twentieth of the run."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with contextlib.suppress(OSError, ValueError):  # whoever reads it is gone
            stream.flush()
    os._exit(code)


def show_window(files: Sequence[Path], library: Path) -> int:
    """Open the window on files over a library; Qt is loaded only here."""
    import gc

    gc.disable()  # until the first paint: looking for cycles among what stays for good takes a fifth of the start
    from visavis.ui import starting

    starting.spare()
    from visavis.ui.application import run

    return run(files, library)


if __name__ == "__main__":
    sys.exit(main())
