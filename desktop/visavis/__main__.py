"""Chooses the command line or the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Run Visavis on the arguments of the process."""
    from visavis import cli

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
