"""The program as it is started: from the first window to the last word written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from visavis import paths
from visavis.app.database import Library
from visavis.app.session import Session

SAMPLE = paths.resource("samples", "harbour-patrols.txt")


def sessions(library: Path) -> list[Session]:
    with Library(library) as opened:
        return [Session.load(opened, entry.id) for entry in opened.entries()]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
def test_the_first_start_shows_the_sample_and_ends_in_order_when_told_to(own_folders: Path) -> None:
    library = own_folders / "first.sqlite"
    command = [sys.executable, "-m", "visavis", "--library", str(library)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(paths.resources().parent / "desktop"),
    }
    program = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not holds_an_article(library):
            time.sleep(0.1)  # another process: there is nothing here to wait on but its file
        program.send_signal(signal.SIGTERM)
        _, said = program.communicate(timeout=20)
    finally:
        program.kill()
    assert program.returncode == 0, said
    assert "Traceback" not in said
    (session,) = sessions(library)
    (article,) = session.articles
    assert article.text == SAMPLE.read_text(encoding="utf-8")
    assert len(session.cards(article.id)) > 10


def holds_an_article(library: Path) -> bool:
    import sqlite3

    if not library.exists():
        return False
    opened = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    try:
        return bool(opened.execute("select count(*) from session_articles").fetchone()[0])
    except sqlite3.Error:
        return False
    finally:
        opened.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there can a display be missing")
def test_without_a_display_it_says_so_instead_of_aborting(own_folders: Path) -> None:
    silent = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    silent.pop("QT_QPA_PLATFORM", None)
    silent["PYTHONPATH"] = str(paths.resources().parent / "desktop")
    done = subprocess.run([sys.executable, "-m", "visavis"], env=silent, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert "visavis quotes" in done.stderr
