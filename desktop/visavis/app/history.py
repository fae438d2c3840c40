"""The history of a session: edits in order, and how far they are done."""

from __future__ import annotations

from collections.abc import Iterable

from visavis.model import Edit


class History:
    """Edits that can be undone and redone; a new one takes the place of those undone before it."""

    def __init__(self, edits: Iterable[Edit] = (), done: int = 0) -> None:
        self._edits = list(edits)
        self.done = done

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Return all edits, the undone ones last."""
        return tuple(self._edits)

    @property
    def to_undo(self) -> Edit | None:
        """Return the edit that undo would take back."""
        return self._edits[self.done - 1] if self.done else None

    @property
    def to_redo(self) -> Edit | None:
        """Return the edit that redo would do again."""
        return self._edits[self.done] if self.done < len(self._edits) else None

    def add(self, edit: Edit) -> int:
        """Put `edit` at the end of what is done, and return its number, from 1."""
        del self._edits[self.done :]
        self._edits.append(edit)
        self.done += 1
        return self.done

    def step(self, *, forward: bool) -> int:
        """Step over one edit, forth or back; return how many are done now."""
        if not 0 <= self.done + (1 if forward else -1) <= len(self._edits):
            raise IndexError("there is no such edit")
        self.done += 1 if forward else -1
        return self.done
