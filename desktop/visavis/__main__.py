"""Chooses the command line or the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main() -> int:
    """Run Visavis on the arguments of the process."""
    from visavis import cli

    return cli.main(sys.argv[1:], show_window)


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
