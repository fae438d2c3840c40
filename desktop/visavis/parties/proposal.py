"""Which profile fits an article: one that is there, or one made of the sides that speak in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visavis.messages import Message, joined, message
from visavis.model import Article, Party, Profile, Proposal, Quotation
from visavis.parties.auto import auto
from visavis.parties.gazetteer import Gazetteer
from visavis.parties.sorting import sort

# A shipped profile is proposed where it holds so much of what the sides say, and at least two of its parties speak.
# On the 12 articles of 2014 and 60 of American politics every share from 0.4 to 0.8 proposes the same: those that
# fit at all hold nearly everything. A party that says less than a tenth does not make a story its own: without that,
# 60 statements of one country and one of another got the panes of a quarrel between them.
_HELD = 0.6
_SPEAKING = 2
_VOICE = 0.1


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a profile fits: how many of the statements it holds, and how many of its parties speak."""

    profile: Profile
    held: int
    speaking: int

    def rank(self) -> tuple[float, int]:
        return self.held * self.speaking / len(self.profile.parties), self.speaking


def propose(
    quotations: Sequence[Quotation],
    article: Article,
    gazetteer: Gazetteer,
    profiles: Sequence[Profile],
    colours: Sequence[str] = (),
) -> Proposal:
    """Return the profile that fits the quotations best, or one made of their sides where none fits.

    Quotations without affiliations are sorted first. The first of `profiles` is the default one, which is proposed
    where nobody's side is known. `colours` are those that new parties take; without them, those of `profiles`.
    """
    if not any(quotation.affiliations for quotation in quotations):
        quotations = sort(quotations, article, gazetteer, Profile("", "", ()))
    sided = [quotation.affiliations for quotation in quotations if quotation.affiliations]
    if not sided:
        return Proposal(profiles[0], message("Nobody speaks for a side here, so this is the default."))
    first = _fit(profiles[0], sided)
    if first.speaking == 1 and first.held >= _HELD * len(sided) and len(_sides(sided)) == 1:
        side = next(iter(_sides(sided)))
        reason = message("{side} alone speaks here, and has its pane in the default.", side=Message(side))
        return Proposal(profiles[0], reason)
    best = max((_fit(profile, sided) for profile in profiles), key=_Fit.rank)
    if best.speaking >= _SPEAKING and best.held >= _HELD * len(sided):
        names = [party.name for party in best.profile.parties if _speaks(party, sided)]
        reason = message(
            "{names} speak here: {held} of {count} statements with a side.",
            names=_listed(names),
            held=best.held,
            count=len(sided),
        )
        return Proposal(best.profile, reason)
    colours = colours or tuple(dict.fromkeys(party.colour for profile in profiles for party in profile.parties))
    made = auto(quotations, gazetteer, colours)
    most = _listed([party.name for party in made.parties])
    if len(made.parties) == 1:
        return Proposal(made, message("No profile fits; {name} speaks most here.", name=most))
    return Proposal(made, message("No profile fits; {names} speak most here.", names=most))


def _sides(sided: Sequence[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(label for labels in sided for label in labels)


def _fit(profile: Profile, sided: Sequence[tuple[str, ...]]) -> _Fit:
    members = {member for party in profile.parties for member in party.members}
    held = sum(1 for labels in sided if members.intersection(labels))
    return _Fit(profile, held, sum(_speaks(party, sided) for party in profile.parties))


def _speaks(party: Party, sided: Sequence[tuple[str, ...]]) -> bool:
    said = sum(1 for labels in sided if not set(party.members).isdisjoint(labels))
    return said > 0 and said >= _VOICE * len(sided)


def _listed(names: Sequence[str]) -> Message:
    return joined(tuple(map(Message, names)))
