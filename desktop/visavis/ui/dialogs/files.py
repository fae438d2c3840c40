"""Asks which files to open, or where to write one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

OPENED = "*.txt *.md *.html *.htm *.xhtml *.mhtml *.mht *.eml *.docx *.odt *.epub *.pdf"


def choose_articles(parent: QWidget) -> list[Path]:
    """Return the files that the user chose; none where he thought better of it."""
    tr = QCoreApplication.translate
    filters = f"{tr('Files', 'Articles')} ({OPENED});;{tr('Files', 'All files')} (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Files", "Open articles"), "", filters)
    return [Path(name) for name in names]
