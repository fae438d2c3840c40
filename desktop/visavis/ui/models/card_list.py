"""The list model of one pane: cards and headings, changed row by row so that a view keeps its place.

The face of a card is made when a view first asks for it: of ten thousand cards, a screen shows some twenty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from visavis.model import Card
from visavis.ui.models.faces import Face, FaceMaker
from visavis.ui.models.groups import Heading, Row

CARD_MIME = "application/x-visavis-cards"


class CardList(QAbstractListModel):
    """The rows of one pane, in the order given."""

    def __init__(self, pane: str, parent: Any = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._maker: FaceMaker | None = None
        self._rows: list[Row] = []
        self._row_of: dict[str, int] | None = {}

    @property
    def _grouped(self) -> bool:
        return bool(self._rows) and isinstance(self._rows[0], Heading)

    @property
    def rows(self) -> Sequence[Row]:
        """The cards and headings in their order."""
        return self._rows

    @property
    def faces(self) -> list[Face]:
        """The faces of all cards, headings left out."""
        return [face for row in range(len(self._rows)) if (face := self.face(row)) is not None]

    def face(self, row: int) -> Face | None:
        """Return the face of the card in a row; None where a heading stands there."""
        one = self._rows[row]
        return self._maker.face(one, self._pane) if isinstance(one, Card) and self._maker is not None else None

    def card_id(self, row: int) -> str:
        """Return the id of the card in a row; empty where a heading or nothing stands there."""
        one = self._rows[row] if 0 <= row < len(self._rows) else None
        return one.quotation.id if isinstance(one, Card) else ""

    def card_ids(self, first: int, last: int) -> list[str]:
        """Return the ids of the cards in the rows from `first` to `last`, headings left out."""
        return [one.quotation.id for one in self._rows[first : last + 1] if isinstance(one, Card)]

    def headings(self) -> list[int]:
        """Return the rows in which headings stand."""
        return [row for row, one in enumerate(self._rows) if isinstance(one, Heading)] if self._grouped else []

    def row_of(self, card_id: str) -> int:
        """Return a card's row, -1 where the pane does not show it."""
        if self._row_of is None:
            self._row_of = {_key(one): row for row, one in enumerate(self._rows)}
        return self._row_of.get(card_id, -1)

    def show(self, rows: Sequence[Row], maker: FaceMaker | None) -> None:
        """Show other rows; those that stay the same at both ends are left alone."""
        if maker is not self._maker:
            self._start_anew(rows, maker)
            return
        old, new = self._rows, list(rows)
        head = _common(old, new)
        tail = _common(old[head:][::-1], new[head:][::-1])
        gone, come = len(old) - tail - head, len(new) - tail - head
        both = min(gone, come)
        same = _common(map(_key, old[head : head + both]), map(_key, new[head : head + both]))
        self._replace(head, new[head : head + same])
        head, gone, come = head + same, gone - same, come - same
        self._remove(head, gone)
        self._insert(head, new[head : head + come])

    def _start_anew(self, rows: Sequence[Row], maker: FaceMaker | None) -> None:
        self.beginResetModel()
        self._rows, self._maker, self._row_of = list(rows), maker, None
        self.endResetModel()

    def _replace(self, row: int, rows: list[Row]) -> None:
        if rows:
            self._rows[row : row + len(rows)] = rows
            self.dataChanged.emit(self.index(row), self.index(row + len(rows) - 1))

    def _remove(self, row: int, count: int) -> None:
        if count:
            self.beginRemoveRows(QModelIndex(), row, row + count - 1)
            del self._rows[row : row + count]
            self._row_of = None
            self.endRemoveRows()

    def _insert(self, row: int, rows: list[Row]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), row, row + len(rows) - 1)
            self._rows[row:row] = rows
            self._row_of = None
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words, or what a screen reader says."""
        if not index.isValid():
            return None
        shown = self.face(index.row()) or self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.words if isinstance(shown, Face | Heading) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown.spoken if isinstance(shown, Face | Heading) else None
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that every card can be selected and dragged, and a heading only be gone to."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return the type in which cards are dragged."""
        return [CARD_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what a drag of these rows carries."""
        return carried([face for index in indexes if (face := self.face(index.row())) is not None])


def carried(faces: Iterable[Face]) -> QMimeData:
    """Return what a drag of cards carries: their ids, and their words for other programs."""
    shown = {face.card_id: face for face in faces}
    data = QMimeData()
    data.setData(CARD_MIME, "\n".join(shown).encode())
    data.setText("\n\n".join(face.words for face in shown.values()))
    return data


def carried_ids(data: QMimeData) -> list[str]:
    """Return the ids of the cards that a drag carries."""
    return bytes(data.data(CARD_MIME).data()).decode().split("\n")


def _key(one: Row) -> str:
    return one.quotation.id if isinstance(one, Card) else f"\n{one.group}"


def _common(first: Iterable[object], second: Iterable[object]) -> int:
    """Return how many at the start are the same in both."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one is not other and one != other:
            break
        count += 1
    return count
