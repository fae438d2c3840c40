"""Speakers become affiliations, and affiliations parties; pure."""

from visavis.parties.learned import Rule
from visavis.parties.proposal import Proposal, propose
from visavis.parties.sorting import sort

__all__ = ["Proposal", "Rule", "propose", "sort"]
