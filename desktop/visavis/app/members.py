"""Who can belong to a party: the sides that the gazetteer knows, and the speakers of a session."""

from __future__ import annotations

from collections.abc import Iterable

from visavis.app import knowledge
from visavis.model import Card
from visavis.parties.names import Manner, find
from visavis.parties.words import fold, words

# Other names of a side stand for its label; a capital or a palace is somebody of its own, who speaks for it.
_SIDES = (Manner.LAND, Manner.BODY, Manner.CHAIRED, Manner.GROUP)


def candidates(cards: Iterable[Card]) -> tuple[str, ...]:
    """Return the speakers of the cards with their bodies, then every side that the gazetteer knows, each once."""
    speakers = [card.quotation.speaker for card in cards if card.quotation.speaker is not None]
    named = sorted({name for one in speakers for name in (_bare_name(one.name), one.body) if name})
    return tuple(dict.fromkeys((*named, *sorted(knowledge.gazetteer().labels))))


def _bare_name(name: str) -> str:
    """Return a speaker's name as parties hold it: "Kyiv (Ukraine)" is "Kyiv"."""
    return name.partition(" (")[0]


def canonical(typed: str) -> str:
    """Return what is typed as parties hold it: "russian federation" is "Russia"; a name that nobody knows stays."""
    name = " ".join(typed.split())
    known = knowledge.gazetteer()
    label = next((label for label in known.labels if fold(label) == fold(name)), "")
    if label or not name:
        return label
    said = words(name)
    hits = list(find(said, known.names))
    whole = len(hits) == 1 and hits[0].end - hits[0].start == len(said)
    if whole and hits[0].name.manner in _SIDES and len(hits[0].name.labels) == 1:
        return hits[0].name.labels[0]
    return name
