"""Moves the edges of a quotation, or chooses where it is cut in two, with handles in the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from visavis.model import Span
from visavis.ui.reader.handles import Edge, Handle, Side
from visavis.ui.reader.view import ArticleView

Content = tuple[Span, ...]

CUT = Edge(Side.CUT)
LEAP = 5  # words that the cut goes at once with Ctrl


class Cutting(QObject):
    """Either the handles of all edges or the one of a cut; nothing is decided before `took` or `took_cut`."""

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
        self._handles: dict[Edge, Handle] = {}
        reader.scrolled.connect(self._place)
        reader.resized.connect(self._place)

    @property
    def active(self) -> bool:
        """Whether handles stand in the text."""
        return bool(self._handles)

    @property
    def handles(self) -> dict[Edge, Handle]:
        """The handles, in the order of the text."""
        return self._handles

    def begin_edges(self, text: str, content: Content, at: int | None = None) -> None:
        """Let all edges be moved, at first the start of the part that is nearest to a place in the text."""
        self.end()
        self._text, self._content = text, content
        self._make_handles()
        near = 0 if at is None else min(range(len(content)), key=lambda part: _distance(content[part], at))
        self._show(Edge(Side.START, near))

    def begin_cut(self, text: str, content: Content, at: int | None) -> bool:
        """Let a place between two words be chosen, at first the one nearest to `at`; tell whether there is any."""
        from visavis.app import edges

        self.end()
        self._text, self._content, self._cuts = text, content, edges.cuts(text, content)
        if not self._cuts:
            return False
        self._cut = self._nearest(self._cuts[len(self._cuts) // 2] if at is None else at)
        handle = self._handle(CUT)
        handle.stepped.connect(self._step_cut)
        handle.leapt.connect(lambda way: self._step_cut(LEAP * way))
        handle.dragged.connect(self._drag_cut)
        handle.taken.connect(self._take_cut)
        self._show(CUT)
        return True

    def end(self) -> None:
        """Take the handles away."""
        had_focus = any(handle.hasFocus() for handle in self._handles.values())
        if self._clear():
            if had_focus:
                self._reader.setFocus()
            self.ended.emit()

    # ------------------------------------------------------------ handles

    def _clear(self) -> bool:
        handles, self._handles = self._handles, {}
        for handle in handles.values():
            handle.hide()
            handle.deleteLater()
        return bool(handles)

    def _handle(self, edge: Edge) -> Handle:
        handle = Handle(edge, self._reader.look, self._reader.viewport())
        handle.left.connect(self._leave)
        self._handles[edge] = handle
        return handle

    def _make_handles(self) -> None:
        for part in range(len(self._content)):
            for side in (Side.START, Side.END):
                edge = Edge(side, part)
                handle = self._handle(edge)
                handle.stepped.connect(partial(self._move, edge, by_sentence=False))
                handle.leapt.connect(partial(self._move, edge, by_sentence=True))
                handle.dragged.connect(partial(self._drag, edge))
                handle.switched.connect(partial(self._switch, edge))
                handle.taken.connect(self._take)

    def _at(self, edge: Edge) -> int:
        if edge.side is Side.CUT:
            return self._cuts[self._cut]
        span = self._content[edge.part]
        return span.start if edge.side is Side.START else span.end

    def _show(self, edge: Edge) -> None:
        """Bring one handle into sight, give it the keys, and put all in their places."""
        at = self._at(edge)
        self._reader.reveal(Span(max(at - 1, 0), at) if edge.side is Side.END else Span(at, at + 1))
        self._place()
        self._handles[edge].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        for edge, handle in self._handles.items():
            handle.stand_at(self._reader.caret_box(self._at(edge)))

    # ------------------------------------------------------------ edges

    def _move(self, edge: Edge, steps: int, *, by_sentence: bool) -> None:
        from visavis.app import edges

        move = edges.moved_by_sentence if by_sentence else edges.moved
        self._change(edge, lambda content: move(self._text, content, _which(edge), steps))

    def _drag(self, edge: Edge, place: QPointF) -> None:
        from visavis.app import edges

        at = self._reader.position_at(place)
        if at is not None:
            self._change(edge, lambda content: edges.moved_to(self._text, content, _which(edge), at))

    def _change(self, edge: Edge, move: Callable[[Content], Content]) -> None:
        """Move an edge: an outer one takes or leaves whole parts, an inner one keeps within its own."""
        content, last = self._content, len(self._content) - 1
        outer = Edge(Side.START, 0), Edge(Side.END, last)
        if edge in outer:
            moved = move(content)
        else:
            moved = (*content[: edge.part], *move((content[edge.part],)), *content[edge.part + 1 :])
        if moved == content or any(left.end > right.start for left, right in pairwise(moved)):
            return
        self._content = moved
        if len(moved) != len(content):  # a part is gone
            self._clear()
            self._make_handles()
            edge = Edge(edge.side, 0 if edge.side is Side.START else len(moved) - 1)
        self.changed.emit(moved)
        self._show(edge)

    def _switch(self, edge: Edge, step: int) -> None:
        order = list(self._handles)
        self._show(order[(order.index(edge) + step) % len(order)])

    def _take(self) -> None:
        content = self._content
        self.end()
        self.took.emit(content)

    def _leave(self) -> None:
        self.end()
        self.left.emit()

    # ------------------------------------------------------------ the cut

    def _step_cut(self, steps: int) -> None:
        self._cut = min(max(self._cut + steps, 0), len(self._cuts) - 1)
        self._show(CUT)

    def _drag_cut(self, place: QPointF) -> None:
        at = self._reader.position_at(place)
        if at is not None:
            self._cut = self._nearest(at)
            self._show(CUT)

    def _nearest(self, at: int) -> int:
        return min(range(len(self._cuts)), key=lambda number: abs(self._cuts[number] - at))

    def _take_cut(self) -> None:
        at = self._at(CUT)
        self.end()
        self.took_cut.emit(at)


def _which(edge: Edge) -> Literal["start", "end"]:
    return "start" if edge.side is Side.START else "end"


def _distance(span: Span, at: int) -> int:
    return 0 if span.start <= at <= span.end else min(abs(span.start - at), abs(span.end - at))
