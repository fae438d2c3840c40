"""Verbs of the reader: headings, type, folds, links, focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visavis.errors import UserError
from visavis.ui.menus import address_menu, article_title
from visavis.ui.reader.links import FoundAddress
from visavis.ui.reader.rows import number_near, paragraph_span

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow


class ReadingCommands(QObject):
    """What the View menu does to the article."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        return {
            "outline": self._window.reader_bar.show_outline,
            "type": self._window.reader_bar.show_type,
            "furniture": self._window.reader.toggle_folds,
            "copy_link": self.copy_link,
            "focus": self._window.focus_mode.toggle,
            "facts": self.correct_facts,
            "open_address": self.open_address,
            "open_link": self.open_link,
        }

    def copy_link(self) -> None:
        """Put a link to the paragraph on the clipboard, for plain documents and for those with links."""
        from visavis.app import links

        article = self._desk.article
        if article is None:
            return
        link = links.Link(article.id, number_near(article, self._window.reader.reading_place()))
        title = article_title(article)
        _copy_document(links.as_html(link, title))
        self._window.notice.show_passing(self.tr("Copied: {link}").format(link=links.as_text(link, title)))

    def correct_facts(self) -> None:
        """Let the user correct what is known of the article."""
        from visavis.ui.dialogs.facts import ask_facts

        article = self._desk.article
        if article is not None:
            facts = ask_facts(self._window, article.metadata)
            if facts is not None:
                self._desk.describe(facts)

    def open_address(self) -> None:
        """Offer to open the page that the article came from."""
        article = self._desk.article
        if article is not None and article.metadata.url:
            self.open_outside(article.metadata.url)
        elif article is not None:
            self._window.notice.show_passing(
                self.tr("Nobody knows this article’s address. You can write it into the article facts.")
            )

    def open_link(self) -> None:
        """Offer to open the address at the caret, else one of those in the selected words or in the paragraph."""
        reader = self._window.reader
        here = reader.address_at_caret()
        found = [here] if here is not None else reader.addresses_near()
        if len(found) > 1:
            place = reader.caret_box(reader.reading_place()).bottomLeft().toPoint()
            address_menu(self._window, found, self.open_found).popup(reader.viewport().mapToGlobal(place))
        elif found:
            self.open_found(found[0])
        else:
            self._window.notice.show_passing(
                self.tr("There is no address here. Put the text cursor into a paragraph that has one.")
            )

    def open_found(self, found: FoundAddress) -> None:
        """Offer to open an address of the article."""
        self.open_outside(found.address, found.words)

    def open_outside(self, address: str, words: str = "") -> None:
        """Open an address once the user has seen all of it; say why where it is not opened."""
        from visavis.ui.dialogs.address import open_asking

        try:
            open_asking(address, self._window, words)
        except UserError as error:
            self._window.notice.show_error(error)

    def follow(self, words: str) -> bool:
        """Show the place that a pasted link names; tell whether there is a link in the words."""
        from visavis.app import links

        link, opener = links.parse(words), self._window.opener
        if link is None or opener is None:
            return False
        self._window.top_bar.search.clear()
        opener.open_link(link)
        return True

    def go_to_paragraph(self, number: int) -> None:
        """Show a paragraph of the article by its number; the article's top for 0."""
        article = self._desk.article
        span = paragraph_span(article, number) if article is not None else None
        if span is None:
            self._window.reader.go_to(0, share=0.0)
        else:
            self._window.go_to(span)
        self._window.reader.setFocus()

    def go_to_heading(self, position: int) -> None:
        """Bring a heading to the top of the reader."""
        reader = self._window.reader
        reader.go_to(position, share=0.05)
        reader.put_caret(position)
        reader.setFocus()
        self._window.reader_bar.show_place(position)


def _copy_document(html: str) -> None:
    """Put a document on the clipboard, with links for those who take them and as plain text.

    A QMimeData made in Python crashes the program when it ends (PySide6 6.11.3): the clipboard outlives Python.
    """
    from PySide6.QtWidgets import QTextEdit

    document = QTextEdit()
    document.setHtml(html)
    document.selectAll()
    document.copy()
    document.deleteLater()
