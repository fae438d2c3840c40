"""Several windows over one library: no session in two of them, all of them back at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.article import PROFILE, analysed
from visavis import paths
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.model import Rule
from visavis.ui import application, doorbell
from visavis.ui.main_window import MainWindow
from visavis.ui.program import Program


@pytest.fixture
def library(own_folders: Path) -> Path:
    """Return a library with two sessions."""
    place = own_folders / "library.sqlite"
    with Library(place) as opened:
        for name in ("First", "Second"):
            Session.create(opened, name, PROFILE).add(analysed())
    return place


@pytest.fixture
def program(library: Path, qtbot: QtBot) -> Iterator[Program]:
    """Return the program with its first window, as it is started."""
    made = started(library, qtbot)
    yield made
    made.quit()
    assert not made.windows


def started(library: Path, qtbot: QtBot, *files: Path) -> Program:
    made = Program(library, application.begin)
    application.begin(made, files)
    qtbot.waitUntil(lambda: made._doorbell is not None, timeout=20_000)
    return made


def names(program: Program) -> list[str]:
    return [window.desk.session.name if window.desk.session else "" for window in program.windows]


def id_of(program: Program, name: str) -> int:
    opener = program.windows[0].opener
    assert opener is not None
    return next(entry.id for entry in opener.library.entries() if entry.name == name)


def test_a_second_window_holds_another_session_and_never_the_same(program: Program) -> None:
    first = program.windows[0]
    assert names(program) == ["Second"]
    first.commands.actions["new_window"].trigger()
    assert names(program) == ["Second", ""]
    second = program.windows[1]
    assert second.opener is not None
    assert not second.opener.open_session(id_of(program, "Second")), "the first window has it"
    assert second.opener.open_session(id_of(program, "First"))
    assert names(program) == ["Second", "First"]
    second.desk.dismiss(second.desk.cards[0].quotation.id)
    assert first.desk.session is not None
    assert first.desk.session.history == ()


def test_what_is_learned_in_one_window_holds_in_the_other(program: Program) -> None:
    first, second = program.windows[0], program.open_window(id_of(program, "First"))
    assert second is not None
    speaker = next(card.quotation.speaker for card in first.desk.cards if card.quotation.speaker)
    rule = Rule(speaker.name, (), ("marsh",))

    def panes() -> list[set[tuple[str, ...]]]:
        """Return where the speaker's statements stand in each window."""
        of_his = [[one for one in each.desk.cards if one.quotation.speaker == speaker] for each in (first, second)]
        return [{one.quotation.parties for one in cards} for cards in of_his]

    before = panes()
    assert first.desk.teach(rule)
    assert second.desk.session is not None
    assert second.desk.session.learned == (rule,)
    assert panes() == [{("marsh",)}, {("marsh",)}]
    assert second.desk.session.history == ()
    first.desk.undo()
    assert panes() == before
    assert second.desk.session.learned == ()


def test_a_library_in_a_synchronized_folder_is_told_of_once(own_folders: Path, qtbot: QtBot) -> None:
    folder = own_folders / "Dropbox"
    folder.mkdir()
    for told in (True, False):
        program = started(folder / "library.sqlite", qtbot)
        qtbot.waitUntil(lambda program=program: program.windows[0].desk.article is not None, timeout=20_000)
        said = "The library lies in Dropbox, which is synchronized." in program.windows[0].notice.text
        assert said is told
        program.quit()


def test_the_first_window_can_go_before_the_second(program: Program, qtbot: QtBot) -> None:
    second = program.open_window(id_of(program, "First"))
    assert second is not None
    program.windows[0].close()
    assert names(program) == ["First"]
    second.desk.dismiss(second.desk.cards[0].quotation.id)
    assert second.opener is not None
    second.opener.library.flush()
    assert second.preferences.values.windows == (id_of(program, "First"),)


def test_all_windows_are_there_again_at_the_next_start(program: Program, qtbot: QtBot) -> None:
    program.open_window(id_of(program, "First"))
    place = program.library
    program.windows[0].commands.actions["quit"].trigger()
    assert not program.windows
    again = started(place, qtbot)
    assert sorted(names(again)) == ["First", "Second"]
    again.windows[1].close()
    assert len(again.windows) == 1
    again.quit()
    once_more = started(place, qtbot)
    assert len(once_more.windows) == 1, "what was closed by itself stays closed"
    once_more.quit()


def test_another_language_or_library_makes_the_windows_anew_where_they_were(program: Program, qtbot: QtBot) -> None:
    program.open_window(id_of(program, "First"))
    before, done = list(program.windows), []
    program.renew(lambda: done.append(all(window.opener is None for window in before)))
    assert done == [True], "nothing is open meanwhile"
    qtbot.waitUntil(lambda: sorted(names(program)) == ["First", "Second"], timeout=20_000)
    assert not set(map(id, before)) & set(map(id, program.windows))


def test_a_restored_backup_is_what_the_windows_show(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    from visavis.app.database import restore

    opener = program.windows[0].opener
    assert opener is not None
    copy = tmp_path / "copy.sqlite"
    opener.library.backup(copy)
    desk = program.windows[0].desk
    desk.rename("Spoilt")
    program.renew(lambda: restore(copy, program.library) and None)
    qtbot.waitUntil(lambda: names(program) == ["Second"], timeout=20_000)


def test_a_second_start_hands_its_files_over(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = tmp_path / "ferry.txt"
    page.write_text("Ferry waits\n\n“The tide decides,” Ines Holt said on Friday.\n", encoding="utf-8")
    window = program.windows[0]
    assert ring(program.library, [page], qtbot) == 0
    qtbot.waitUntil(
        lambda: window.desk.article is not None and "tide decides" in window.desk.article.text, timeout=30_000
    )


def ring(library: Path, files: list[Path], qtbot: QtBot) -> int:
    """Start the program once more on the same library, and return its exit code; our own loop goes on meanwhile."""
    from PySide6.QtCore import QProcess

    other = QProcess()
    environment = other.processEnvironment()
    for name, value in {**os.environ, "PYTHONPATH": str(paths.resources().parent / "desktop")}.items():
        environment.insert(name, value)
    other.setProcessEnvironment(environment)
    with qtbot.waitSignal(other.finished, timeout=30_000):
        other.start(sys.executable, ["-m", "visavis", "--library", str(library), *map(str, files)])
    return other.exitCode()


def test_where_nobody_answers_the_program_opens_by_itself(library: Path) -> None:
    assert not doorbell.ring(library, [])


def test_a_message_that_is_none_opens_nothing() -> None:
    assert doorbell.parsed(b'["/a.txt"]\n') == ["/a.txt"]
    for said in (b"{}\n", b"[1]\n", b"\xff\n", b""):
        assert doorbell.parsed(said) is None


def test_the_socket_is_the_users_own(program: Program) -> None:
    where = Path(doorbell.address(program.library))
    assert where.exists()
    assert where.stat().st_mode & 0o077 == 0


def test_closing_the_last_window_ends_the_listening(library: Path, qtbot: QtBot) -> None:
    made = started(library, qtbot)
    window: MainWindow = made.windows[0]
    window.close()
    assert not made.windows
    assert not Path(doorbell.address(library)).exists()
    assert QApplication.quitOnLastWindowClosed()


WORK = """
import os
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from visavis.ui import application
from visavis.ui.program import Program

library, other = Path(sys.argv[1]), int(sys.argv[2])
sys.excepthook = lambda *error: (sys.__excepthook__(*error), os._exit(1))
app = application.make_application([])
program = Program(library, application.begin)
application.begin(program, [])

def work():
    if program._doorbell is None:
        return QTimer.singleShot(50, work)
    second = program.open_window(other)
    second.desk.dismiss("ban")
    second.desk.select("gates")
    second.reader.go_to(second.desk.article.text.index("by 20 centimetres"), share=0.0)
    second.keep_view()
    QTimer.singleShot(1500, lambda: print("ready", second.reader.place(), flush=True))

work()
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_windows_place_and_work_outlive_a_killed_program(library: Path, qtbot: QtBot) -> None:
    with Library(library) as opened:
        other = next(entry.id for entry in opened.entries() if entry.name == "First")
    environment = {**os.environ, "PYTHONPATH": str(paths.resources().parent / "desktop")}
    command = [sys.executable, "-c", WORK, str(library), str(other)]
    killed = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    assert killed.stdout is not None
    said = killed.stdout.readline().split() or ["nothing"]
    killed.kill()
    killed.communicate()
    assert said[0] == "ready"
    again = started(library, qtbot)
    assert sorted(names(again)) == ["First", "Second"]
    window = again.windows[names(again).index("First")]
    assert window.desk.session is not None
    assert window.desk.session.done == 1
    assert window.desk.card_id == "gates"
    assert abs(window.reader.place() - int(said[1])) < 300
    again.quit()
