"""A start on a large library: the window answers while the session of last time is loaded, and loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from tests.ui.article import PROFILE, analysed
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.errors import UserError
from visavis.store import sessions
from visavis.store.connection import Store
from visavis.ui import application
from visavis.ui.program import Program


@pytest.fixture
def library(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the place of a library with two sessions, which is taken for a large one."""
    monkeypatch.setattr(application, "LARGEST_AT_ONCE", 0)
    place = own_folders / "library.sqlite"
    with Library(place) as opened:
        for name in ("First", "Second"):
            Session.create(opened, name, PROFILE).add(analysed())
    return place


@pytest.fixture
def gate(library: Path, monkeypatch: pytest.MonkeyPatch) -> Event:
    """Return what lets a session be loaded, which waits for it as it would for a thousand articles."""
    open_, load = Event(), sessions.load

    def held(store: Store, session_id: int) -> sessions.StoredSession:
        open_.wait(20)
        return load(store, session_id)

    monkeypatch.setattr(sessions, "load", held)
    return open_


@pytest.fixture
def program(library: Path) -> Iterator[Program]:
    """Return the program, begun, its session not loaded yet."""
    made = Program(library, application.begin)
    application.begin(made, [])
    yield made
    made.quit()
    assert not made.windows


def names(program: Program) -> list[str]:
    return [window.desk.session.name if window.desk.session else "" for window in program.windows]


def test_the_session_of_last_time_comes_after_an_empty_window(gate: Event, program: Program, qtbot: QtBot) -> None:
    window = program.windows[0]
    qtbot.waitUntil(window.progress.isVisible)
    assert names(program) == [""], "the window is there first"
    assert "Second" in window.progress.toolTip(), "and says what it loads"
    gate.set()
    qtbot.waitUntil(lambda: program._doorbell is not None, timeout=20_000)
    assert names(program) == ["Second"]
    assert window.desk.article is not None
    assert window.desk.cards
    assert window.progress.isHidden()


def test_what_is_opened_meanwhile_stays(gate: Event, program: Program, qtbot: QtBot) -> None:
    window = program.windows[0]
    qtbot.waitUntil(window.progress.isVisible)
    gate.set()  # its session is loaded now, and brought here only when the paste is done
    pasted = QMimeData()
    pasted.setText("“The lock stays shut,” said Ada Brink on Monday.")
    window.commands.files.take(pasted)
    qtbot.waitUntil(lambda: program._doorbell is not None, timeout=20_000)
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=30_000)
    assert "Second" not in names(program)
    assert window.desk.article is not None
    assert "lock stays shut" in window.desk.article.text


def test_a_window_closed_meanwhile_ends_in_order(gate: Event, library: Path, qtbot: QtBot) -> None:
    made = Program(library, application.begin)
    application.begin(made, [])
    qtbot.waitUntil(made.windows[0].progress.isVisible)
    gate.set()
    made.quit()
    assert not made.windows
    with Library(library) as opened:
        assert not opened.read_only
        assert len(opened.entries()) == 2


def test_a_damaged_session_is_told_and_the_sample_is_there(
    library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> None:
        raise UserError("An entry of the library is damaged.", "Bring back a backup.")

    monkeypatch.setattr(sessions, "load", damaged)
    made = Program(library, application.begin)
    application.begin(made, [])
    qtbot.waitUntil(lambda: "damaged" in made.windows[0].notice.text, timeout=20_000)
    qtbot.waitUntil(lambda: made._doorbell is not None, timeout=20_000)
    made.quit()
