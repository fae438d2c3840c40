"""Which keys move the caret, and how."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence

from visavis.ui.reader.selection import Step

STEPS = {
    QKeySequence.StandardKey.MoveToNextChar: Step.RIGHT,
    QKeySequence.StandardKey.MoveToPreviousChar: Step.LEFT,
    QKeySequence.StandardKey.MoveToNextWord: Step.WORD_RIGHT,
    QKeySequence.StandardKey.MoveToPreviousWord: Step.WORD_LEFT,
    QKeySequence.StandardKey.MoveToNextLine: Step.DOWN,
    QKeySequence.StandardKey.MoveToPreviousLine: Step.UP,
    QKeySequence.StandardKey.MoveToStartOfLine: Step.LINE_START,
    QKeySequence.StandardKey.MoveToEndOfLine: Step.LINE_END,
}
SELECT_STEPS = {
    QKeySequence.StandardKey.SelectNextChar: Step.RIGHT,
    QKeySequence.StandardKey.SelectPreviousChar: Step.LEFT,
    QKeySequence.StandardKey.SelectNextWord: Step.WORD_RIGHT,
    QKeySequence.StandardKey.SelectPreviousWord: Step.WORD_LEFT,
    QKeySequence.StandardKey.SelectNextLine: Step.DOWN,
    QKeySequence.StandardKey.SelectPreviousLine: Step.UP,
    QKeySequence.StandardKey.SelectStartOfLine: Step.LINE_START,
    QKeySequence.StandardKey.SelectEndOfLine: Step.LINE_END,
}


def move_of(event: QKeyEvent) -> Step | None:
    """Return the step of a key that moves the caret."""
    return _step(event, STEPS)


def selection_of(event: QKeyEvent) -> Step | None:
    """Return the step of a key that extends the selection."""
    return _step(event, SELECT_STEPS)


def _step(event: QKeyEvent, steps: dict[QKeySequence.StandardKey, Step]) -> Step | None:
    return next((step for key, step in steps.items() if event.matches(key)), None)
