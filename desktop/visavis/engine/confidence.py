"""Say how sure the engine is of an attribution: that a careful reader would mark this content with this source."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, log

from visavis.engine.cues import Cue
from visavis.engine.drafts import Draft
from visavis.model import Kind

SURE = 0.9
"""From here on an attribution is shown as sure: at least 95 in 100 of those are right (see docs/engine.md)."""

# A deed ("signed", "passed") is a statement only where the model has hardly a doubt. Chosen on tune and visible.jsonl.
DEED_FROM = 0.9

# Logistic regression on articles of PolNeAR train that the tagger was not trained on (docs/decisions/engine-rules.md).
_BIAS = -1.02
_CONTENT, _SOURCE = 0.33, 0.4
_KINDS: Mapping[Kind, float] = {Kind.DIRECT: 0.72, Kind.MIXED: 0.27, Kind.INDIRECT: 0.0}
_SORTS: Mapping[str, float] = {"thinking": -0.8, "naming": -0.4, "showing": -0.4, "noun": -0.4, "deed": -0.9, "": -0.9}
_NO_CUE = -2.9
_NO_SOURCE = 1.25
_NEAREST = 1e-3


def is_kept(draft: Draft, cue: Cue | None) -> bool:
    """Tell whether the attribution is worth showing at all."""
    return cue is None or cue.sort != "deed" or draft.probability >= DEED_FROM


def of(draft: Draft, kind: Kind, cue: Cue | None) -> float:
    """Return the calibrated probability that `draft` is right, its source included."""
    score = _BIAS + _CONTENT * _logit(draft.probability) + _SOURCE * _logit(draft.source_probability) + _KINDS[kind]
    score += _SORTS.get(cue.sort, 0.0) if cue else _NO_CUE
    score += 0.0 if draft.source else _NO_SOURCE
    return round(1 / (1 + exp(-score)), 3)


def _logit(probability: float) -> float:
    near = min(max(probability, _NEAREST), 1 - _NEAREST)
    return log(near / (1 - near))
