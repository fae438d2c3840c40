"""Quotations become comparisons between parties; pure."""

from visavis.compare.positions import Positions, positions

__all__ = ["Positions", "positions"]
