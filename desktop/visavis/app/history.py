"""The history of a session: edits in order, how far they are done, and what several of them come to."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from visavis.model import Annotated, Corrected, Described, Edit, Held, Renamed, Resorted, Taught

Part = TypeVar("Part", Corrected, Annotated, Described, Held)
Whole = TypeVar("Whole", Renamed, Resorted)


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
    def undone(self) -> tuple[Edit, ...]:
        """Return the edits that a new one takes the place of."""
        return tuple(self._edits[self.done :])

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

    def replace_last(self, edit: Edit) -> int:
        """Put `edit` in the place of the last that is done, and return its number."""
        self._edits[self.done - 1] = edit
        return self.done

    def way(self, to: int) -> tuple[Edit, ...]:
        """Return the edits that lead to where so many are done; those that are undone on the way turned around."""
        to = min(max(to, 0), len(self._edits))
        if to < self.done:
            return tuple(inverse(edit) for edit in reversed(self._edits[to : self.done]))
        return tuple(self._edits[self.done : to])


def inverse(edit: Edit) -> Edit:
    """Return the edit that takes this one back, under the same name."""
    return replace(
        edit,
        corrected=tuple(replace(one, before=one.after, after=one.before) for one in edit.corrected),
        annotated=tuple(replace(one, before=one.after, after=one.before) for one in edit.annotated),
        described=tuple(replace(one, before=one.after, after=one.before) for one in edit.described),
        held=tuple(replace(one, before=one.after, after=one.before) for one in edit.held),
        taught=tuple(Taught(one.after, one.before) for one in reversed(edit.taught)),
        renamed=Renamed(edit.renamed.after, edit.renamed.before) if edit.renamed else None,
        resorted=Resorted(edit.resorted.after, edit.resorted.before) if edit.resorted else None,
    )


def together(edits: Sequence[Edit]) -> Edit:
    """Return one edit that comes to the same as all of them in their order, under the name of the last."""
    return Edit(
        edits[-1].label,
        corrected=_net(
            (one for edit in edits for one in edit.corrected), lambda one: (one.article_id, one.quotation_id)
        ),
        annotated=_net(
            (one for edit in edits for one in edit.annotated), lambda one: (one.article_id, one.quotation_id)
        ),
        described=_net((one for edit in edits for one in edit.described), lambda one: one.article_id),
        held=_net((one for edit in edits for one in edit.held), lambda one: one.article_id),
        taught=tuple(one for edit in edits for one in edit.taught),
        renamed=_from_first_to_last([edit.renamed for edit in edits if edit.renamed]),
        resorted=_from_first_to_last([edit.resorted for edit in edits if edit.resorted]),
        named=edits[-1].named,
    )


def _net(parts: Iterable[Part], key: Callable[[Part], Hashable]) -> tuple[Part, ...]:
    """Return for each key what was before its first part and is after its last."""
    found: dict[Hashable, Part] = {}
    for part in parts:
        first = found.get(key(part), part)
        found[key(part)] = replace(part, before=first.before)
    return tuple(found.values())


def _from_first_to_last(parts: Sequence[Whole]) -> Whole | None:
    return replace(parts[0], after=parts[-1].after) if parts else None
