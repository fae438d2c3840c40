"""Survival: an edit that the screen has shown must be there after the power button."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.sorting import by_role
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.model import Analysed, Profile

KILLS = 20


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and kill")
@pytest.mark.parametrize("what", ["move", "note"])
def test_no_acknowledged_edit_is_lost_when_the_process_is_killed(
    tmp_path: Path, profile: Profile, analysed: Analysed, what: str
) -> None:
    place = tmp_path / "library.sqlite"
    with Library(place) as library:
        session = Session.create(library, "Harbour", profile, sort=by_role)
        session.add(analysed)
    chance = random.Random(7)
    root = Path(__file__).parents[2]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(root), str(root / "desktop")))}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.app.editor"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    ) as editor:
        assert editor.stdin is not None
        assert editor.stdout is not None
        for run in range(1, KILLS + 1):
            print(place, session.id, what, file=editor.stdin, flush=True)
            process = int(editor.stdout.readline())
            for _ in range(chance.randrange(1, 8)):
                acknowledged = int(editor.stdout.readline())
            os.kill(process, signal.SIGKILL)
            while (line := editor.stdout.readline()) != "ended\n":
                acknowledged = int(line)
            if what == "move":
                check_moves(place, session.id, acknowledged, analysed)
            else:
                check_note(place, session.id, acknowledged, analysed, run)


def check_moves(place: Path, session_id: int, acknowledged: int, analysed: Analysed) -> None:
    with Library(place) as library:
        session = sound(library, session_id)
        assert len(session.history) >= acknowledged
        last = len(session.history)
        assert session.card(analysed.quotations[0].id).quotation.parties == (("east",) if last % 2 else ("west",))


def check_note(place: Path, session_id: int, acknowledged: int, analysed: Analysed, run: int) -> None:
    with Library(place) as library:
        session = sound(library, session_id)
        assert len(session.card(analysed.quotations[0].id).annotation.note) >= acknowledged
        assert len(session.history) == run, "whatever was typed in one go is one step"


def sound(library: Library, session_id: int) -> Session:
    assert not library.read_only, "the lock died with the process"
    assert library.check() == ()
    return Session.load(library, session_id, sort=by_role)
