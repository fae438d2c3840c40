"""The list model of one pane: faces of cards, changed row by row so that a view keeps its place."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from visavis.ui.models.faces import Face

CARD_MIME = "application/x-visavis-cards"


class CardRole(IntEnum):
    """What a card's row holds besides its words."""

    FACE = Qt.ItemDataRole.UserRole + 1


class CardList(QAbstractListModel):
    """The cards of one pane, in the order given."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._faces: list[Face] = []

    @property
    def faces(self) -> Sequence[Face]:
        """The faces in their order."""
        return self._faces

    def show(self, faces: Sequence[Face]) -> None:
        """Show other faces; rows that stay the same at both ends are left alone."""
        old, new = self._faces, list(faces)
        head = _common(old, new)
        tail = _common(old[head:][::-1], new[head:][::-1])
        gone, come = len(old) - tail - head, len(new) - tail - head
        both = min(gone, come)
        same = _common([f.card_id for f in old[head : head + both]], [f.card_id for f in new[head : head + both]])
        self._replace(head, new[head : head + same])
        head, gone, come = head + same, gone - same, come - same
        self._remove(head, gone)
        self._insert(head, new[head : head + come])

    def _replace(self, row: int, faces: list[Face]) -> None:
        if faces:
            self._faces[row : row + len(faces)] = faces
            self.dataChanged.emit(self.index(row), self.index(row + len(faces) - 1))

    def _remove(self, row: int, count: int) -> None:
        if count:
            self.beginRemoveRows(QModelIndex(), row, row + count - 1)
            del self._faces[row : row + count]
            self.endRemoveRows()

    def _insert(self, row: int, faces: list[Face]) -> None:
        if faces:
            self.beginInsertRows(QModelIndex(), row, row + len(faces) - 1)
            self._faces[row:row] = faces
            self.endInsertRows()

    def row_of(self, card_id: str) -> int:
        """Return a card's row, -1 where the pane does not show it."""
        return next((row for row, face in enumerate(self._faces) if face.card_id == card_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of cards."""
        return 0 if parent is not None and parent.isValid() else len(self._faces)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words, what a screen reader says, or the whole face."""
        if not index.isValid():
            return None
        face = self._faces[index.row()]
        if role == CardRole.FACE:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return face.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return face.spoken
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that every card can be selected and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return the type in which cards are dragged."""
        return [CARD_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the ids of dragged cards, and their words for other programs."""
        faces = [self._faces[index.row()] for index in indexes]
        data = QMimeData()
        data.setData(CARD_MIME, "\n".join(face.card_id for face in faces).encode())
        data.setText("\n\n".join(face.words for face in faces))
        return data


def _common(first: Sequence[object], second: Sequence[object]) -> int:
    for count, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return count
    return min(len(first), len(second))
