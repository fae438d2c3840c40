"""The list model of a session's articles: sorted and filtered here, changed row by row where it can be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from visavis.ui.counts import counts
from visavis.ui.menus import article_title
from visavis.ui.models.matching import folded
from visavis.ui.reader.byline import date_words
from visavis.ui.widgets import tip
from visavis.values import dataclass

if TYPE_CHECKING:
    from visavis.app.session import Session


class Order(StrEnum):
    """In what order the articles stand."""

    CAME = "came"
    TITLE = "title"
    OUTLET = "outlet"
    NEWEST = "newest"
    OLDEST = "oldest"
    MOST = "most"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as the list shows it."""

    id: str
    title: str
    outlet: str
    published: date | None
    day: str  # the date in words
    name: str  # of its file
    quotations: int
    left: int  # to be reviewed

    @property
    def about(self) -> str:
        """Where and when it came out; its file where nothing is known."""
        return " · ".join(part for part in (self.outlet, self.day) if part) or self.name

    @property
    def tally(self) -> str:
        """How many quotations it has, and how many of them wait."""
        number = QLocale().toString
        if self.left == self.quotations:
            return counts.left(self.left) if self.left else ""
        if self.left:
            words = QCoreApplication.translate("ArticleList", "{left} of {count} left")
            return words.format(left=number(self.left), count=number(self.quotations))
        return f"{number(self.quotations)} ✓"

    @property
    def words(self) -> str:
        """All of it, for a tool tip and a screen reader."""
        reviewed = counts.left(self.left) if self.left else QCoreApplication.translate("ArticleList", "all reviewed")
        state = reviewed if self.quotations else ""
        parts = (self.title, self.outlet, self.day, counts.quotations(self.quotations), state, self.name)
        return ", ".join(part for part in parts if part)


def entry_of(session: Session, article_id: str) -> Entry:
    """Return an article of the session as the list shows it."""
    article, progress = session.article(article_id), session.progress(article_id)
    known = article.metadata
    return Entry(
        article_id,
        article_title(article),
        known.outlet,
        known.published,
        date_words(article),
        article.original.name,
        progress.standing,
        progress.left,
    )


class ArticleList(QAbstractListModel):
    """The entries that the filter lets through, in the order chosen."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._all: dict[str, Entry] = {}
        self._rows: list[Entry] = []
        self._order, self._wanted = Order.CAME, ""

    @property
    def rows(self) -> tuple[Entry, ...]:
        """What is shown, from top to bottom."""
        return tuple(self._rows)

    @property
    def total(self) -> int:
        """How many articles there are, shown or not."""
        return len(self._all)

    def entry(self, row: int) -> Entry | None:
        """Return what stands in a row; None where nothing does."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, article_id: str) -> int:
        """Return an article's row; -1 where it is not shown."""
        return next((row for row, one in enumerate(self._rows) if one.id == article_id), -1)

    def show(self, entries: Iterable[Entry]) -> None:
        """Show other articles, in the order in which they came."""
        self._all = {one.id: one for one in entries}
        self._arrange()

    def renew(self, entries: Iterable[Entry], standing: Iterable[str]) -> None:
        """Show some articles as they are now, of all the `standing` ones in the order in which they came."""
        self._all.update((one.id, one) for one in entries)
        self._all = {name: self._all[name] for name in standing}
        self._arrange()

    def sort_by(self, order: Order) -> None:
        """Show the articles in another order."""
        self._order = order
        self._arrange()

    def look_for(self, words: str) -> None:
        """Show those alone that have all the words in title, outlet or name."""
        self._wanted = folded(words)
        self._arrange()

    def _arrange(self) -> None:
        rows = sorted(filter(self._fits, self._all.values()), key=_KEYS[self._order])
        old = self._rows
        if len(rows) >= len(old) and all(one.id == other.id for one, other in zip(old, rows, strict=False)):
            self._change(rows)
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _change(self, rows: list[Entry]) -> None:
        """Show rows that begin with the articles that are shown already."""
        kept = len(self._rows)
        changed = [row for row, one in enumerate(self._rows) if one != rows[row]]
        self._rows[:] = rows[:kept]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        if len(rows) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(rows) - 1)
            self._rows += rows[kept:]
            self.endInsertRows()

    def _fits(self, entry: Entry) -> bool:
        if not self._wanted:
            return True
        words = folded(f"{entry.title} {entry.outlet} {entry.name}")
        return all(part in words for part in self._wanted.split())

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an article in words."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(entry.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.words
        return None


_KEYS: dict[Order, Callable[[Entry], Any]] = {
    Order.CAME: lambda _entry: 0,
    Order.TITLE: lambda entry: folded(entry.title),
    Order.OUTLET: lambda entry: (not entry.outlet, folded(entry.outlet), entry.published or date.max),
    Order.NEWEST: lambda entry: -(entry.published or date.min).toordinal(),
    Order.OLDEST: lambda entry: entry.published or date.max,
    Order.MOST: lambda entry: -entry.quotations,
    Order.LEFT: lambda entry: -entry.left,
}
