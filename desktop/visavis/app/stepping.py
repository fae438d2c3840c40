"""How a session changes: each edit is done in memory, put on the history, written, and told to whoever listens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from visavis.app import learning, remarks
from visavis.app.database import Library
from visavis.app.desk import Desk
from visavis.app.history import History, together
from visavis.errors import UserError
from visavis.model import Annotated, Change, Corrected, Described, Edit, Held, Profile, Rule, Touched
from visavis.store import history as stored_history
from visavis.store.history import Consequence
from visavis.store.holdings import Arrived

Subscriber = Callable[[Change], None]


class Stepping:
    """A session as a row of steps that can be undone and redone.

    All methods belong to one thread. Each edit returns the `Change` that subscribers get as well; an edit that
    changes nothing returns an empty one and is no step of the history.
    """

    def __init__(self, library: Library, session_id: int, name: str, desk: Desk, history: History) -> None:
        self.id = session_id
        self.name = name
        self._desk = desk
        self._library = library
        self._history = history
        self._typed: Edit | None = None  # the last step, where it wrote a note that may be typed on
        self._subscribers: list[Subscriber] = []

    @property
    def profile(self) -> Profile:
        """Return the parties that everything is sorted to."""
        return self._desk.profile

    @property
    def learned(self) -> tuple[Rule, ...]:
        """Return what the analyst has said of speakers, in this session and others."""
        return self._desk.learned

    # ------------------------------------------------------------ history

    @property
    def history(self) -> tuple[Edit, ...]:
        """Return all edits, the undone ones last."""
        return self._history.edits

    @property
    def done(self) -> int:
        """Return how many edits of the history are done; those after them can be redone."""
        return self._history.done

    @property
    def to_undo(self) -> Edit | None:
        """Return the edit that undo would take back."""
        return self._history.to_undo

    @property
    def to_redo(self) -> Edit | None:
        """Return the edit that redo would do again."""
        return self._history.to_redo

    def undo(self) -> Change | None:
        """Take the last edit back; None where there is none."""
        return self.jump(self.done - 1)

    def redo(self) -> Change | None:
        """Do the last undone edit again; None where there is none."""
        return self.jump(self.done + 1)

    def jump(self, to: int) -> Change | None:
        """Undo or redo to where `to` edits of the history are done, as one change; None where it is so already."""
        way = self._history.way(to)
        if not way:
            return None
        self._refuse_if_read_only()
        edit = together(way)
        change, consequence = self._apply(edit)
        self._history.done = done = min(max(to, 0), len(self._history.edits))
        self._library.write(lambda store: stored_history.step(store, self.id, edit, consequence, done=done))
        return self._broadcast(change)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Have `subscriber` called with each change; returns a function that ends it."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    # ------------------------------------------------------------ inside

    def _do(self, edit: Edit | None) -> Change:
        if edit is None:
            return Change()
        self._refuse_if_read_only()
        return self._record(edit, self._history.add)

    def _type(self, edit: Edit | None, *, going_on: bool) -> Change:
        """Write a note; one that is typed on takes the place of the step that began it."""
        last = self.to_undo
        resumed = going_on and last is not None and last is self._typed and self.to_redo is None
        both = remarks.typed_on(last, edit) if resumed and last is not None and edit is not None else None
        if edit is None or both is None:
            change = self._do(edit)
        elif both.annotated[0].before == both.annotated[0].after:  # all that was typed is deleted again
            return self.undo() or Change()
        else:
            self._refuse_if_read_only()
            change = self._record(both, self._history.replace_last)
        if change:
            self._typed = self.to_undo
        return change

    def _record(self, edit: Edit, put: Callable[[Edit], int], arrived: Sequence[Arrived] = ()) -> Change:
        """Do an edit, put it on the history, and write it."""
        change, consequence = self._apply(edit)
        lost = self._lost(edit)
        self._desk.drop(lost)
        consequence = replace(consequence, arrived=arrived, lost=lost)
        number = put(edit)
        self._library.write(lambda store: stored_history.record(store, self.id, number, edit, consequence))
        return self._broadcast(change)

    def _lost(self, edit: Edit) -> tuple[str, ...]:
        """Return the removed articles that only undone steps hold, in the place of which an edit comes."""
        undone = {one.article_id for edit in self._history.undone for one in edit.held}
        gone = undone - self._desk.sheets.keys()
        if gone:
            gone -= {one.article_id for step in (*self.history[: self.done], edit) for one in step.held}
        return tuple(gone)

    def _apply(self, edit: Edit) -> tuple[Change, Consequence]:
        """Make memory what it is after the edit; return what changed, and what else of it is to be written."""
        if edit.renamed:
            self.name = edit.renamed.after
        self._desk.hold(edit.held)
        quotations = (*self._desk.decide(edit.corrected), *self._desk.annotate(edit.annotated))
        resorted = self._desk.describe(edit.described)
        if edit.resorted or edit.taught:
            profile = edit.resorted.after if edit.resorted else self.profile
            self._desk.resort(profile, learning.after(self.learned, edit.taught))
            resorted = tuple(self._desk.all_sheets)
        parts: tuple[Corrected | Annotated | Described | Held, ...]
        parts = (*edit.held, *edit.corrected, *edit.annotated, *edit.described)
        articles = tuple(dict.fromkeys((*resorted, *(one.article_id for one in parts))))
        # Cards are named where no others can have changed; what is said of an article concerns them all.
        named = not (resorted or edit.described or edit.held) and all(one.quotation_id for one in edit.annotated)
        changed = tuple(dict.fromkeys(quotations)) if named else ()
        texts = {one.article_id: self._desk.all_sheets[one.article_id].article.text for one in edit.corrected}
        consequence = Consequence(texts, self._desk.analysed(resorted))
        return Change(_touched(edit), articles, changed, edit.label, edit.named), consequence

    def _refuse_if_read_only(self) -> None:
        if self._library.read_only:
            raise UserError("This session is open for reading only.", "Close the other Visavis, and open it again.")

    def _broadcast(self, change: Change) -> Change:
        for subscriber in tuple(self._subscribers):
            subscriber(change)
        return change


def _touched(edit: Edit) -> frozenset[Touched]:
    parts = {
        Touched.ARTICLES: edit.held,
        Touched.CORRECTIONS: edit.corrected,
        Touched.ANNOTATIONS: edit.annotated,
        Touched.METADATA: edit.described,
        Touched.NAME: edit.renamed,
        Touched.LEARNED: edit.taught,
        Touched.PROFILE: edit.resorted,
    }
    return frozenset(touched for touched, part in parts.items() if part)
