"""What was dropped or lies on the clipboard, as far as an article can be made of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from visavis.errors import UserError

_NO_WORDS = re.compile(r"<(style|script|title)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>|&nbsp;", re.I | re.S)


@dataclass(frozen=True, slots=True)
class Content:
    """One of these: files to open, a piece of a web page, a text, or why there is nothing."""

    files: tuple[Path, ...] = ()
    page: str = ""
    text: str = ""
    problem: UserError | None = None


def of(data: QMimeData) -> Content:
    """Return what can be read; a page before its text, for it knows headings, lists and what is no part of it."""
    translate = QCoreApplication.translate
    if data.hasUrls():
        files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
        what = translate("Contents", "This is a link, and Visavis never goes online.")
        return Content(files) if files else _none(what, translate("Contents", "Save the page as a file."))
    if data.hasHtml() and _NO_WORDS.sub("", data.html()).strip():
        return Content(page=data.html())
    if data.text().strip():
        return Content(text=data.text())
    if data.hasImage():
        what = translate("Contents", "This is a picture, and Visavis reads words.")
        return _none(what, translate("Contents", "Copy the article’s text, or save its page and open that."))
    return _none(
        translate("Contents", "There is no text to read."), translate("Contents", "Copy the article’s text first.")
    )


def _none(what: str, remedy: str) -> Content:
    return Content(problem=UserError(what, remedy))
