"""Speakers become affiliations, and affiliations parties; pure."""

from visavis.model import Proposal, Rule
from visavis.parties.auto import auto
from visavis.parties.proposal import propose
from visavis.parties.sorting import sort

__all__ = ["Proposal", "Rule", "auto", "propose", "sort"]
