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
    # PySide6 reads the source of each module that is loaded after it, so what needs no Qt is loaded before.
    import visavis.app.session
    import visavis.app.worker
    import visavis.store.sessions  # noqa: F401
    from visavis.ui.application import run

    return run(files, library)


if __name__ == "__main__":
    sys.exit(main())
