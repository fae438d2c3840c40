"""Text becomes quotations with speakers; pure functions from values to values."""

from visavis.engine.analysis import analyse, analyse_all
from visavis.engine.knowledge import Knowledge

__all__ = ["Knowledge", "analyse", "analyse_all"]
