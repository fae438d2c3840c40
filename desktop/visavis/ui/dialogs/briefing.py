"""Asks where a briefing is to be written, and writes it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from visavis.errors import UserError
from visavis.ui.language import tongue
from visavis.ui.notify import NoticeBar

if TYPE_CHECKING:
    from visavis.app.session import Session


def write_briefing(parent: QWidget, session: Session, notice: NoticeBar) -> None:
    """Let the user choose file and format, write the briefing, and say so in the window."""
    path = choose_file(parent, session.name)
    if path is not None:
        save_briefing(path, session, notice)


def save_briefing(path: Path, session: Session, notice: NoticeBar) -> None:
    """Write the briefing of a session to `path`, in the format of its ending."""
    from visavis.app import output

    try:
        output.export(session.readings(), session.profile, path, title=session.name, language=tongue().code)
    except UserError as error:
        notice.show_error(error)
        return
    notice.show_passing(QCoreApplication.translate("Briefing", "The briefing is in {path}.").format(path=path))


def choose_file(parent: QWidget, name: str) -> Path | None:
    """Return the file that the user chose, with an ending; None where he thought better of it."""
    translate = QCoreApplication.translate
    names = {  # in no f-string, for there the translators' tool does not look
        ".html": translate("Briefing", "Web page"),
        ".md": translate("Briefing", "Markdown"),
        ".csv": translate("Briefing", "Table of quotations"),
    }
    formats = {f"{words} (*{ending})": ending for ending, words in names.items()}
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    first = str(Path(folder) / f"{file_name(name)}.html")
    chosen, form = QFileDialog.getSaveFileName(
        parent, translate("Briefing", "Export briefing"), first, ";;".join(formats)
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_name(path.name + formats.get(form, ".html"))


def file_name(words: str) -> str:
    """Return words as every file system takes them."""
    return re.sub(r'[\\/:*?"<>|\s]+', " ", words).strip(" .")[:80] or "briefing"
