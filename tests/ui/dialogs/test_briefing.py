"""Writing a briefing: it must be where its writer was told, or he must be told that it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from visavis.ui.dialogs.briefing import file_name, save_briefing
from visavis.ui.main_window import MainWindow


@pytest.mark.parametrize("ending", ["md", "html", "csv"])
def test_the_briefing_holds_the_words_as_corrected(window: MainWindow, tmp_path: Path, ending: str) -> None:
    session = window.desk.session
    assert session is not None
    path = tmp_path / f"positions.{ending}"
    save_briefing(path, session, window.notice)
    before = path.read_text(encoding="utf-8-sig")
    window.desk.dismiss("wall")
    save_briefing(path, session, window.notice)
    after = path.read_text(encoding="utf-8-sig")
    assert before.count("Nobody asked the eels") == after.count("Nobody asked the eels") >= 1
    assert before.count("a wall with hinges") == after.count("a wall with hinges") + 1
    assert str(path) in window.notice.text


def test_a_folder_that_cannot_be_written_is_named(window: MainWindow, tmp_path: Path) -> None:
    session = window.desk.session
    assert session is not None
    save_briefing(tmp_path / "missing" / "positions.md", session, window.notice)
    assert "missing" in window.notice.text


@pytest.mark.parametrize(
    ("name", "file"), [("Lock talks", "Lock talks"), ('a/b: "c"?', "a b c"), ("..", "briefing"), ("x" * 200, "x" * 80)]
)
def test_a_file_name_is_one_that_every_system_takes(name: str, file: str) -> None:
    assert file_name(name) == file
