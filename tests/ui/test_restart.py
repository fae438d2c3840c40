"""The next start: whatever the analyst did is there again, without a Save button."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.article import span
from tests.ui.conftest import Begin
from tests.ui.test_window import ids
from visavis.app import analysis
from visavis.ui.main_window import MainWindow
from visavis.ui.models.faces import OTHERS


def test_article_place_card_corrections_and_widths_are_there_again(window: MainWindow, begin: Begin) -> None:
    article = window.desk.article
    assert article is not None
    window.desk.move("eels", ["marsh"])
    window.desk.dismiss("wall")
    window.desk.select("gates")
    place = span("The water fell by 20 centimetres, and the pumps went on. " * 6, article).start
    window.reader.go_to(place, share=0.0)
    window.board.row.splitter.setSizes([300, 400, 200, 200])
    sizes = window.board.row.splitter.sizes()
    window.close()

    again = begin()
    assert again.opener is not None
    assert again.opener.open_last()
    # the window itself stays as it is: the offscreen screen is too small to restore it
    assert again.desk.article is not None
    assert again.desk.article.id == article.id
    assert again.desk.card_id == "gates"
    assert abs(again.reader.place() - place) < 60
    assert ids(again, "marsh") == ["paper", "eels", "dawn"]
    assert ids(again, "coast") == ["paper"]
    assert again.board.row.splitter.sizes()[0] == sizes[0]
    again.desk.undo()
    again.desk.undo()
    assert ids(again, OTHERS) == ["eels"]


def test_a_better_engine_reads_an_old_session_again_and_no_correction_is_lost(
    window: MainWindow, begin: Begin, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = window.desk.article
    assert article is not None
    window.desk.dismiss("wall")
    window.close()
    monkeypatch.setattr(analysis, "ENGINE", "the next one")

    again = begin()
    assert again.opener is not None
    assert again.opener.open_last()
    session = again.desk.session
    assert session is not None
    assert [one.id for one in session.outdated()] == [article.id]
    qtbot.waitUntil(lambda: not session.outdated(), timeout=20_000)
    found = [card.found.id for card in session.cards(article.id) if card.found is not None]
    assert "eels" not in found, "the findings are the present engine's, not the ones that the test made"
    kept = [card.correction for card in session.cards(article.id)] + list(session.orphans(article.id))
    assert "wall" in {correction.quotation_id for correction in kept if correction is not None}


def test_a_new_session_begins_empty_and_the_old_one_is_in_the_list(window: MainWindow, begin: Begin) -> None:
    assert window.opener is not None
    old = window.desk.session
    assert window.opener.new_session("Second")
    assert window.desk.article is None
    assert [entry.name for entry in window.opener.library.entries()] == ["Second", "Lock talks"]
    assert old is not None
    assert window.opener.open_session(old.id)
    assert ids(window, "estuary") == ["ban", "gates"]


def test_a_session_that_is_left_for_another_is_found_as_it_was(window: MainWindow) -> None:
    assert window.opener is not None
    old, article = window.desk.session, window.desk.article
    assert old is not None
    assert article is not None
    place = span("The water fell by 20 centimetres, and the pumps went on. " * 6, article).start
    window.reader.go_to(place, share=0.0)
    window.desk.select("dawn")
    place = window.reader.place()
    assert window.opener.new_session("Second")
    assert window.opener.open_session(old.id)
    assert window.desk.card_id == "dawn"
    assert abs(window.reader.place() - place) < 60


def test_a_damaged_library_is_named_left_alone_and_the_window_works(begin: Begin, tmp_path: Path) -> None:
    from visavis.ui import application

    library = tmp_path / "library.sqlite"
    library.write_bytes(b"no library at all" * 99)
    window = begin()
    opened = application.open_library(window, library)
    opened.close()
    assert str(library) in window.notice.text
    assert library.read_bytes() == b"no library at all" * 99


def test_what_the_disk_refuses_is_told_and_the_window_stays_open_once(window: MainWindow, qtbot: QtBot) -> None:
    from visavis.errors import UserError

    assert window.opener is not None

    def refuse(_store: object) -> None:
        raise UserError("The disk is full.", "Make room.")

    window.opener.library.write(refuse)
    assert not window.close()
    assert "The disk is full." in window.notice.text
    assert window.close()


def test_a_failed_write_is_told_when_it_happens(begin: Begin, qtbot: QtBot, tmp_path: Path) -> None:
    from visavis.errors import UserError
    from visavis.ui import application

    window = begin()
    library = application.open_library(window, tmp_path / "own.sqlite")
    failing = [UserError("The disk is full.", "Make room.")]

    def refuse_once(_store: object) -> None:
        if failing:
            raise failing.pop()

    library.write(refuse_once)
    qtbot.waitUntil(lambda: "The disk is full." in window.notice.text)
    library.close()
