"""A fuzzer that stands still or is lost would take the night, and what it was at."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.fuzz.__main__ import watched
from tests.fuzz.ledger import NAMES, Ledger

BEGINS = """
import os, signal, sys
from pathlib import Path
from tests.fuzz.ledger import Ledger
Ledger(Path(sys.argv[1])).begin(int(sys.argv[2]), b"a document")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="atheris, which is watched, is not to be had there")
def test_what_stands_still_is_ended() -> None:
    ended, said = watched(
        [sys.executable, "-c", "import time; print('here', flush=True); time.sleep(60)"], lambda: 0, patience=1
    )
    assert ended
    assert "here" in said


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_what_was_read_is_known_after_a_signal(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger")
    for form in (0, 3, 3):
        watched([sys.executable, "-c", BEGINS, str(tmp_path / "ledger"), str(form)], lambda: 0)
    assert (ledger.counts[NAMES[0]], ledger.counts[NAMES[3]], sum(ledger.counts.values())) == (1, 2, 3)
    assert ledger.document == (NAMES[3], b"a document")
