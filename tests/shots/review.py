"""States of a review: the queue, the evidence, edges, notes and tags, and what a bulk acceptance asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.shots.__main__ import Stage


def review(stage: Stage) -> None:
    """A round under way: three are decided, the fourth is on."""
    stage.sample(card=0)
    actions = stage.window.commands.actions
    actions["review"].trigger()
    for name in ("accept", "accept", "dismiss"):
        actions[name].trigger()


def review_done(stage: Stage) -> None:
    """The end of a round."""
    stage.sample(card=0)
    actions = stage.window.commands.actions
    actions["review"].trigger()
    actions["dismiss"].trigger()
    actions["dismiss"].trigger()
    review_ = stage.window.commands.review.review
    desk = stage.window.desk
    if desk.card is not None:
        desk.move(desk.card_id, [desk.profile.parties[1].id] if desk.profile else [])
    stage.window.notice.withdraw_offer()
    while review_.tally().left:
        actions["accept"].trigger()


def evidence(stage: Stage) -> None:
    """All reasons of one quotation, remarked on."""
    stage.sample(card=2)
    desk = stage.window.desk
    card, session = desk.card, desk.session
    assert card is not None
    assert session is not None
    name = card.quotation.id
    session.tag([name], "patrols")
    session.tag([name], "guarantees")
    session.star([name])
    session.set_note(session.article_of(name), name, "Compare with what he said in May.")
    desk.move(name, [session.profile.parties[1].id])
    stage.window.notice.withdraw_offer()
    stage.window.commands.actions["evidence"].trigger()


def edges(stage: Stage) -> None:
    """The edges of a quotation on the move."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from visavis.ui.reader.handles import Edge, Side

    stage.sample(card=2)
    stage.window.commands.actions["edges"].trigger()
    handle = stage.window.commands.review.cutting.handles[Edge(Side.START)]
    for _ in range(2):
        QTest.keyClick(handle, Qt.Key.Key_Right)


def split(stage: Stage) -> None:
    """Where a quotation is cut in two."""
    stage.sample(card=2)
    stage.window.commands.actions["split"].trigger()


def accept(stage: Stage) -> None:
    """What a bulk acceptance will touch."""
    from visavis.ui.dialogs.accept import AcceptDialog

    stage.sample()
    profile = stage.window.desk.profile
    assert profile is not None
    dialog = AcceptDialog(stage.window.board.shown(), profile, stage.window)
    dialog.show()
    stage.shown = dialog


def relay(stage: Stage) -> None:
    """Through whom words came."""
    from visavis.ui.dialogs.relay import RelayDialog

    stage.sample()
    card = stage.window.desk.card
    assert card is not None
    dialog = RelayDialog(card, stage.window.desk.cards, stage.window)
    dialog.show()
    stage.shown = dialog


def tags(stage: Stage) -> None:
    """The tags of a session."""
    from visavis.ui.dialogs.tags import TagsDialog

    evidence(stage)
    dialog = TagsDialog(stage.window.desk, stage.window)
    dialog.show()
    stage.shown = dialog


def dark_evidence(stage: Stage) -> None:
    """The same in the dark theme."""
    stage.window.preferences.change(theme="dark")
    evidence(stage)


def contrast_evidence(stage: Stage) -> None:
    """The same in high contrast, while a round is under way."""
    stage.window.preferences.change(theme="contrast-dark")
    evidence(stage)
    stage.window.commands.actions["review"].trigger()


def large_review(stage: Stage) -> None:
    """A round at 200 %."""
    stage.window.preferences.change(zoom=200)
    review(stage)
    stage.window.commands.actions["note"].trigger()


def small_review(stage: Stage) -> None:
    """A round in a small window, with the panel open."""
    stage.window.resize(1100, 720)
    review(stage)
    stage.window.commands.actions["evidence"].trigger()


STATES = (
    review,
    review_done,
    evidence,
    edges,
    split,
    accept,
    relay,
    tags,
    dark_evidence,
    contrast_evidence,
    large_review,
    small_review,
)
