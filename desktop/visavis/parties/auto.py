"""A profile made of the sides that speak: those that speak most, allies who speak together in one pane."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from visavis.model import Party, Profile, Quotation
from visavis.parties.gazetteer import Gazetteer
from visavis.parties.words import keys

AUTO = "auto"
_MOST_PANES = 4  # beside Others; more are too narrow to read side by side
_FEWEST_PANES = 2  # so many are shown however little they say
_LEAST_SHARE = 0.05  # of the statements with a side: whoever says less is found among the Others


def auto(quotations: Iterable[Quotation], gazetteer: Gazetteer, colours: Sequence[str]) -> Profile:
    """Return a profile of the sides that say most, in that order; the rest are Others.

    Args:
        quotations: With their affiliations, of one article or several.
        gazetteer: Knows who are allies.
        colours: Those that parties take, as #rrggbb, in the order in which they take them.
    """
    sided = [quotation.affiliations for quotation in quotations if quotation.affiliations]
    sides = _joined(Counter(label for labels in sided for label in labels), sided, gazetteer)
    said = {side: sum(1 for labels in sided if not side.isdisjoint(labels)) for side in map(frozenset, sides)}
    sides.sort(key=lambda side: -said[frozenset(side)])
    heard = [side for side in sides if said[frozenset(side)] >= _LEAST_SHARE * len(sided)]
    shown = heard[:_MOST_PANES] if len(heard) >= _FEWEST_PANES else sides[:_FEWEST_PANES]
    return Profile(AUTO, "Auto", tuple(_party(side, colours[at % len(colours)]) for at, side in enumerate(shown)))


def _party(side: Sequence[str], colour: str) -> Party:
    return Party("-".join(keys(" ".join(side))) or "side", " / ".join(side), colour, tuple(side))


def _joined(counts: Counter[str], sided: Sequence[tuple[str, ...]], gazetteer: Gazetteer) -> list[list[str]]:
    """Return the sides, the most heard first; one joins a side whose every member is an ally it has spoken with."""
    sides: list[list[str]] = []
    for label, _ in counts.most_common():
        friends = (side for side in sides if all(_together(label, other, sided, gazetteer) for other in side))
        friend = next(friends, None)
        if friend is not None:
            friend.append(label)
        else:
            sides.append([label])
    return sides


def _together(one: str, other: str, sided: Sequence[tuple[str, ...]], gazetteer: Gazetteer) -> bool:
    allied = any(one in allies and other in allies for allies in gazetteer.allies)
    return allied and any(one in labels and other in labels for labels in sided)
