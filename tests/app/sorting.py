"""A sorter for tests of the session alone: a speaker belongs to the party whose first member his role names."""

from __future__ import annotations

from dataclasses import replace

from visavis.model import Article, Profile, Quotation


def by_role(
    quotations: tuple[Quotation, ...], article: Article, profile: Profile, learned: object = ()
) -> tuple[Quotation, ...]:
    return tuple(replace(quotation, parties=_parties(quotation, profile)) for quotation in quotations)


def _parties(quotation: Quotation, profile: Profile) -> tuple[str, ...]:
    labels = {*quotation.affiliations, quotation.speaker.role if quotation.speaker else ""}
    return tuple(party.id for party in profile.parties if labels.intersection(party.members))
