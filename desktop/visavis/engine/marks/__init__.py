"""Pair the quotation marks of a text, in every convention."""

from visavis.engine.marks.pairing import find
from visavis.engine.marks.pairs import Marks, Pair

__all__ = ["Marks", "Pair", "find"]
