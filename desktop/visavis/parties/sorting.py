"""Fill in for whom each quotation's speaker speaks, and in which panes it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from visavis.messages import Message, message
from visavis.model import Article, Evidence, Profile, Quotation, Rule, Speaker
from visavis.parties.affiliation import Affiliations, Decision
from visavis.parties.gazetteer import Gazetteer
from visavis.parties.learned import Learned
from visavis.parties.names import Manner, find
from visavis.parties.nesting import quoting
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
    said = [span for quotation in quotations for span in quotation.content]
    sorter = _Sorter(Affiliations(article, gazetteer, Learned(learned), said), _Panes(profile), gazetteer)
    return quoting([sorter.sorted(quotation) for quotation in quotations])


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a speaker belongs: under which name he is shown, for whom he speaks, in which panes, and why."""

    speaker: Speaker
    affiliations: tuple[str, ...]
    parties: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class _Sorter:
    """Sorts the quotations of one article; each speaker is looked at once."""

    def __init__(self, affiliations: Affiliations, panes: _Panes, gazetteer: Gazetteer) -> None:
        self._affiliations = affiliations
        self._panes = panes
        self._gazetteer = gazetteer
        self._places: dict[int, _Place] = {}  # by the identity of the speaker, who lives as long as the quotations

    def sorted(self, quotation: Quotation) -> Quotation:
        speaker = quotation.speaker
        if speaker is None:
            return quotation
        relay = quotation.relay
        if relay is not None and self._gives_words_of(relay, speaker):
            quotation = replace(quotation, relay=None, quoted=speaker)
            return self._placed(quotation, relay)
        return self._placed(quotation, speaker)

    def _placed(self, quotation: Quotation, speaker: Speaker) -> Quotation:
        """Return the quotation with all that follows from who speaks."""
        place = self._places.get(id(speaker))
        if place is None:
            place = self._places[id(speaker)] = self._place(speaker)
        return replace(
            quotation,
            speaker=place.speaker,
            named=speaker if place.speaker != speaker else None,
            affiliations=place.affiliations,
            parties=place.parties,
            evidence=quotation.evidence + place.evidence,
        )

    def _gives_words_of(self, relay: Speaker, speaker: Speaker) -> bool:
        """Tell whether one side gives the words of another: they are its account, and stand under it."""
        told, said = self._affiliations.of(relay).labels, self._affiliations.of(speaker).labels
        return bool(told) and bool(said) and told != said

    def _place(self, speaker: Speaker) -> _Place:
        decision = self._affiliations.of(speaker)
        parties, line = self._panes.of(speaker, decision)
        evidence = tuple(reason for reason in (decision.evidence, line) if reason is not None)
        shown = _meant(speaker, decision) or _government(speaker, decision.labels, self._gazetteer)
        return _Place(shown, decision.labels, parties, evidence)


def _meant(speaker: Speaker, decision: Decision) -> Speaker | None:
    """Return the speaker under the name that the analyst has said he has."""
    name = decision.rule.name if decision.rule else ""
    return replace(speaker, name=name) if name and name != speaker.name else None


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
        lines = tuple(
            message("{member} belongs to {party}", member=Message(found[party]), party=Message(self._names[party]))
            for party in parties
        )
        return parties, Evidence("profile", message("{lines}", lines=lines))
