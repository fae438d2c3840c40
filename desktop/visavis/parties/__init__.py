"""Speakers become affiliations, and affiliations parties; pure."""

from visavis.parties.learned import Rule
from visavis.parties.sorting import sort

__all__ = ["Rule", "sort"]
