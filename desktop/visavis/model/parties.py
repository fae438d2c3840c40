"""Parties, profiles, and what quotations are sorted by."""

from __future__ import annotations

from dataclasses import dataclass

from visavis.messages import Words
from visavis.model.articles import Article
from visavis.model.quotations import Quotation


@dataclass(frozen=True, slots=True)
class Party:
    """What a pane stands for: a name, a colour and the affiliations, bodies and persons that belong to it."""

    id: str  # "russia"
    name: str  # "Russia"
    colour: str  # "#a63a50"
    members: tuple[str, ...]  # affiliation labels, bodies and persons


@dataclass(frozen=True, slots=True)
class Profile:
    """A saved set of parties, in the order of their panes."""

    id: str
    name: str
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing learned: a speaker of this name or description speaks for these affiliations.

    `parties`, where given, are the ids of the panes that the analyst chose; they count in profiles that have them.
    `name`, where given, says who that speaker is ("the group" is "Hamas").
    """

    speaker: str  # "Peskov", "the group", "Russian Foreign Ministry"
    affiliations: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A profile for an article, and why, in one sentence for the reader."""

    profile: Profile
    reason: Words


@dataclass(frozen=True, slots=True)
class Sorting:
    """By what quotations are sorted: the parties of a profile, and what was learned of their speakers.

    Where there are `profiles`, the one of them that fits the article best takes the place of `profile`.
    """

    profile: Profile
    learned: tuple[Rule, ...] = ()
    profiles: tuple[Profile, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysed:
    """An article with the quotations that the engine found in it, sorted to parties, in text order."""

    article: Article
    quotations: tuple[Quotation, ...]
    proposal: Proposal | None = None  # the profile that they are sorted to, where one was to be proposed
