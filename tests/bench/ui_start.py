"""How long the program takes to show the last session, as a ratio to a bare PySide6 window in the same run."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench import _desk

RUNS = 11
MOST = 2.0  # times a bare window
WORDS = 700  # of each of the session's three articles


def run() -> None:
    """Start both by turns, each in a process of its own."""
    with tempfile.TemporaryDirectory() as home:
        _desk.fill(Path(home, "library.sqlite"), [f"{_desk.article(WORDS)}\n\nPart {part}." for part in range(3)])
        environment = _desk.own_folders(Path(home))
        took: dict[str, list[tuple[float, float]]] = {"_bare": [], "_program": []}
        for _ in range(RUNS):
            for name, times in took.items():
                times.append(_seconds(name, environment))
    (bare, bare_busy), (ours, ours_busy) = (
        (median(wall for wall, _ in times), median(busy for _, busy in times)) for times in took.values()
    )
    print(f"start to the last session painted, median of {RUNS} on {environment['QT_QPA_PLATFORM']}:")
    print(
        f"  bare window {bare * 1000:6.0f} ms, Visavis {ours * 1000:6.0f} ms: {ours / bare:.2f} times (at most {MOST})"
    )
    busy = f"{bare_busy * 1000:6.0f} ms, {ours_busy * 1000:6.0f} ms: {ours_busy / bare_busy:.2f} times"
    print(f"  on the processor {busy}\n")


def _seconds(name: str, environment: dict[str, str]) -> tuple[float, float]:
    script = str(Path(__file__).with_name(f"{name}.py"))
    command = [sys.executable, script, str(time.perf_counter())]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=60)
    wall, busy = map(float, done.stdout.split())
    return wall, busy
