"""Fill in for whom each quotation's speaker speaks, and in which panes it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from visavis.model import Article, Evidence, Profile, Quotation, Speaker
from visavis.parties.affiliation import Affiliations, Decision
from visavis.parties.gazetteer import Gazetteer
from visavis.parties.learned import Learned, Rule
from visavis.parties.names import Manner, find
from visavis.parties.words import fold, words

_GOVERNMENTS = (Manner.CAPITAL, Manner.SEAT)


def sort(
    quotations: Sequence[Quotation],
    article: Article,
    gazetteer: Gazetteer,
    profile: Profile,
    learned: Sequence[Rule] = (),
) -> tuple[Quotation, ...]:
    """Return the quotations with affiliations, parties and the reasons for them.

    A quotation stands in every party of the profile that holds one of its affiliations, its speaker or his body; with
    none of them it is for Others. A city that speaks for its government keeps its name, with the land behind it.
    """
    affiliations = Affiliations(article, gazetteer, Learned(learned))
    panes = _Panes(profile)
    return tuple(
        quotation
        if quotation.speaker is None
        else _sorted(quotation, quotation.speaker, affiliations.of(quotation.speaker), panes, gazetteer)
        for quotation in quotations
    )


def _sorted(
    quotation: Quotation, speaker: Speaker, decision: Decision, panes: _Panes, gazetteer: Gazetteer
) -> Quotation:
    evidence = quotation.evidence if decision.evidence is None else (*quotation.evidence, decision.evidence)
    parties, reason = panes.of(speaker, decision)
    return replace(
        quotation,
        speaker=_government(speaker, decision.labels, gazetteer),
        affiliations=decision.labels,
        parties=parties,
        evidence=(*evidence, reason) if reason else evidence,
    )


def _government(speaker: Speaker, labels: tuple[str, ...], gazetteer: Gazetteer) -> Speaker:
    """Return a capital or palace under a name that says which government it stands for: "Kyiv (Ukraine)"."""
    if len(labels) != 1:
        return speaker
    said = [word for word in words(speaker.name) if word.key != "the"]
    hits = list(find(said, gazetteer.names))
    if len(hits) != 1 or hits[0].end - hits[0].start != len(said) or hits[0].name.manner not in _GOVERNMENTS:
        return speaker
    return replace(speaker, name=f"{speaker.name} ({labels[0]})")


class _Panes:
    """The profile's parties by what belongs to them."""

    def __init__(self, profile: Profile) -> None:
        self._order = [party.id for party in profile.parties]
        self._names = {party.id: party.name for party in profile.parties}
        self._holders: dict[str, list[str]] = {}
        for party in profile.parties:
            for member in party.members:
                self._holders.setdefault(fold(member), []).append(party.id)

    def of(self, speaker: Speaker, decision: Decision) -> tuple[tuple[str, ...], Evidence | None]:
        """Return the parties in the order of their panes, and the profile's line that decided."""
        rule = decision.rule
        if rule is not None and rule.parties and set(rule.parties) <= set(self._order):
            return rule.parties, None
        named = [member for member in (speaker.name, speaker.body) if fold(member) in self._holders]
        members = named or list(decision.labels)
        found = {party: member for member in members for party in self._holders.get(fold(member), ())}
        parties = tuple(party for party in self._order if party in found)
        if not parties:
            return (), None
        lines = ", ".join(f"{found[party]} belongs to {self._names[party]}" for party in parties)
        return parties, Evidence("profile", lines)
