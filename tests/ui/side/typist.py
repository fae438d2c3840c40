"""A program that types a note without end: run by a test, which kills it, and looks for what was typed."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from tests.ui.article import PROFILE, analysed
from tests.ui.conftest import keep
from visavis import settings
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.app.worker import Workers
from visavis.model import Change, Touched
from visavis.ui import application
from visavis.ui.desk import Desk
from visavis.ui.main_window import MainWindow
from visavis.ui.opener import Opener
from visavis.ui.preferences import Preferences


def main() -> int:
    app = application.make_application([])
    preferences = Preferences(settings.settings_file())
    window = MainWindow(preferences, Desk())
    window.show()
    library = Library(Path(sys.argv[1]))
    window.serve(Opener(library, Workers(1), window.desk, preferences, (PROFILE,)))
    session = Session.create(library, "Lock talks", PROFILE, sort=keep)
    session.add(analysed())
    window.opener.show_session(session)  # type: ignore[union-attr]
    session.subscribe(lambda change: acknowledge(change, session, library))
    window.desk.select("eels")
    window.commands.actions["note"].trigger()
    QTest.keyClicks(window.side_panel.note, "Ask the eels.")
    QTimer.singleShot(700, lambda: QTest.keyClicks(window.side_panel.note, " And typed on"))
    return app.exec()


def acknowledge(change: Change, session: Session, library: Library) -> None:
    """Tell what is safe, as soon as the disk has it."""
    if Touched.ANNOTATIONS in change.touched:
        library.flush()
        print(session.card("eels").annotation.note, flush=True)  # noqa: T201 - it speaks to the test


if __name__ == "__main__":
    sys.exit(main())
