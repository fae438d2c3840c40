"""Moves the edges of a quotation, or chooses where it is cut in two, with handles in the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from visavis.model import Span
from visavis.ui.reader.handles import Handle, Side
from visavis.ui.reader.view import ArticleView

Content = tuple[Span, ...]


class Cutting(QObject):
    """Either the two handles of an edge or the one of a cut; nothing is decided before `took` or `took_cut`."""

    changed = Signal(object)  # Content, while an edge is moved
    took = Signal(object)  # Content
    took_cut = Signal(int)  # code point
    left = Signal()
    ended = Signal()  # taken or left: no handle stands in the text any more

    def __init__(self, reader: ArticleView) -> None:
        super().__init__(reader)
        self._reader = reader
        self._text = ""
        self._content: Content = ()
        self._cuts: tuple[int, ...] = ()
        self._cut = 0  # which of them
        self._handles: dict[Side, Handle] = {}
        reader.scrolled.connect(self._place)
        reader.resized.connect(self._place)

    @property
    def active(self) -> bool:
        """Whether handles stand in the text."""
        return bool(self._handles)

    @property
    def handles(self) -> dict[Side, Handle]:
        """The handles by their side."""
        return self._handles

    def begin_edges(self, text: str, content: Content) -> None:
        """Let both edges be moved, the start first."""
        self.end()
        self._text, self._content = text, content
        for side in (Side.START, Side.END):
            handle = self._handle(side)
            handle.stepped.connect(partial(self._move, side, by_sentence=False))
            handle.leapt.connect(partial(self._move, side, by_sentence=True))
            handle.dragged.connect(partial(self._drag, side))
            handle.switched.connect(partial(self._switch, side))
            handle.taken.connect(self._take)
        self._show(Side.START)

    def begin_cut(self, text: str, content: Content, at: int | None) -> bool:
        """Let a place between two words be chosen, at first the one nearest to `at`; tell whether there is any."""
        from visavis.app import edges

        self.end()
        self._text, self._content, self._cuts = text, content, edges.cuts(text, content)
        if not self._cuts:
            return False
        middle = self._cuts[len(self._cuts) // 2] if at is None else at
        self._cut = self._nearest(middle)
        handle = self._handle(Side.CUT)
        handle.stepped.connect(self._step_cut)
        handle.leapt.connect(lambda way: self._step_cut(5 * way))
        handle.dragged.connect(self._drag_cut)
        handle.taken.connect(self._take_cut)
        self._show(Side.CUT)
        return True

    def end(self) -> None:
        """Take the handles away."""
        handles, self._handles = self._handles, {}
        had_focus = any(handle.hasFocus() for handle in handles.values())
        for handle in handles.values():
            handle.hide()
            handle.deleteLater()
        if had_focus:
            self._reader.setFocus()
        if handles:
            self.ended.emit()

    # ------------------------------------------------------------ inside

    def _handle(self, side: Side) -> Handle:
        handle = Handle(side, self._reader.look, self._reader.viewport())
        handle.left.connect(self._leave)
        self._handles[side] = handle
        return handle

    def _move(self, side: Side, steps: int, *, by_sentence: bool) -> None:
        from visavis.app import edges

        move = edges.moved_by_sentence if by_sentence else edges.moved
        self._change(side, move(self._text, self._content, "start" if side is Side.START else "end", steps))

    def _drag(self, side: Side, place: QPointF) -> None:
        from visavis.app import edges

        at = self._reader.position_at(place)
        if at is not None:
            which: edges.Which = "start" if side is Side.START else "end"
            self._change(side, edges.moved_to(self._text, self._content, which, at))

    def _change(self, side: Side, content: Content) -> None:
        if content != self._content:
            self._content = content
            self.changed.emit(content)
        self._show(side)

    def _switch(self, side: Side) -> None:
        self._show(Side.END if side is Side.START else Side.START)

    def _step_cut(self, steps: int) -> None:
        self._cut = min(max(self._cut + steps, 0), len(self._cuts) - 1)
        self._show(Side.CUT)

    def _drag_cut(self, place: QPointF) -> None:
        at = self._reader.position_at(place)
        if at is not None:
            self._cut = self._nearest(at)
            self._show(Side.CUT)

    def _nearest(self, at: int) -> int:
        return min(range(len(self._cuts)), key=lambda number: abs(self._cuts[number] - at))

    def _at(self, side: Side) -> int:
        places: dict[Side, Callable[[], int]] = {
            Side.START: lambda: self._content[0].start,
            Side.END: lambda: self._content[-1].end,
            Side.CUT: lambda: self._cuts[self._cut],
        }
        return places[side]()

    def _show(self, side: Side) -> None:
        """Bring one handle into sight, give it the keys, and put all in their places."""
        at = self._at(side)
        self._reader.reveal(Span(max(at - 1, 0), at) if side is Side.END else Span(at, at + 1))
        self._place()
        self._handles[side].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        for side, handle in self._handles.items():
            handle.stand_at(self._reader.caret_box(self._at(side)))

    def _take(self) -> None:
        content = self._content
        self.end()
        self.took.emit(content)

    def _take_cut(self) -> None:
        at = self._at(Side.CUT)
        self.end()
        self.took_cut.emit(at)

    def _leave(self) -> None:
        self.end()
        self.left.emit()
