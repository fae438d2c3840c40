"""The command line over `app`."""

from __future__ import annotations

import argparse

from visavis import __version__


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 some input could not be read, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="visavis")
    parser.add_argument("--version", action="version", version=f"visavis {__version__}")
    parser.parse_args(arguments)
    return 0
