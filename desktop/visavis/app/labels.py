"""Names the steps of the history, in words that stand after "Undo"."""

from __future__ import annotations

from collections.abc import Sequence

from visavis.model import Card, Profile, Speaker

OTHERS = "Others"


def move(cards: Sequence[Card], parties: Sequence[str], profile: Profile) -> str:
    """Return the name of moving the cards to the parties."""
    names = {party.id: party.name for party in profile.parties}
    return f"Move {_what(cards)} to {' and '.join(names.get(party, party) for party in parties) or OTHERS}"


def respeak(cards: Sequence[Card], speaker: Speaker) -> str:
    """Return the name of giving the cards another speaker."""
    return f"Change the speaker of {_what(cards)} to {speaker.name}"


def dismiss(cards: Sequence[Card]) -> str:
    """Return the name of putting the cards aside."""
    return f"Dismiss {_what(cards)}"


def restore(cards: Sequence[Card]) -> str:
    """Return the name of taking the cards back."""
    return f"Restore {_what(cards)}"


def mark(words: str) -> str:
    """Return the name of making the words a quotation."""
    return f"Mark “{shortened(words)}”"


def shortened(words: str, most: int = 40) -> str:
    """Return the words on one line, cut at a blank where they are longer than `most` characters."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + "…"


def _what(cards: Sequence[Card]) -> str:
    if len(cards) > 1:
        return f"{len(cards)} quotations"
    speaker = cards[0].quotation.speaker
    return f"a quotation of {speaker.name}" if speaker else "a quotation"
