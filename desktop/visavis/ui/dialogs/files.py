"""Asks which files to open, or where to write one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

OPENED = (
    "*.txt *.md *.html *.htm *.xhtml *.mhtml *.mht *.eml *.docx *.odt *.fodt *.rtf *.epub *.pdf "
    "*.zip *.xml *.rss *.atom *.json *.jsonl *.warc *.warc.gz"
)


def choose_articles(parent: QWidget) -> list[Path]:
    """Return the files that the user chose; none where he thought better of it."""
    translate = QCoreApplication.translate
    articles, everything = translate("Files", "Articles"), translate("Files", "All files")
    filters = f"{articles} ({OPENED});;{everything} (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, translate("Files", "Open articles"), "", filters)
    return [Path(name) for name in names]


def ask_to_open(parent: QWidget, title: str, pattern: str, then: Callable[[Path], None]) -> None:
    """Ask for a file to read and go on with it; nothing happens where the user thought better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", pattern)
    if name:
        then(Path(name))


def ask_to_write(parent: QWidget, title: str, proposed: str, pattern: str, then: Callable[[Path], None]) -> None:
    """Ask where to write a file and go on with the place; nothing happens where the user thought better of it."""
    name, _ = QFileDialog.getSaveFileName(parent, title, proposed, pattern)
    if name:
        then(Path(name))
