"""Asks where a briefing is to be written."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


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
