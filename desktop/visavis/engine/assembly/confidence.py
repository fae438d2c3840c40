"""Say how sure the engine is of an attribution: that a careful reader would mark this content with this source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import exp, log

from visavis.engine.assembly import reasons
from visavis.engine.assembly.drafts import Draft
from visavis.engine.cues import Cue
from visavis.model import Kind

# A deed ("signed", "passed") is a statement only where the model has hardly a doubt. Chosen on the tune split, where it
# costs nothing, and on the press of many countries, where it takes away one false alarm in seven.
DEED_FROM = 0.9

# Below this fewer than one in five are right. On the tune split it costs nothing, in the press of many countries it
# takes away four false alarms in a hundred; from .17 on speakers are lost.
KEPT_FROM = 0.135

# A cue that nobody says ("a reference to …") is one from this confidence on: below it 8 of 21 on the tune split are
# right, and none of 3 in the press of many countries.
NOBODY_FROM = 0.215

# Logistic regression on 100 articles of PolNeAR train that the tagger had not seen (`./dev bench calibration`). The
# first is .2 lower than fitted: the network that is shipped has learned from these articles, too, and is a little surer
# of itself elsewhere than it should be (docs/decisions/engine-model.md).
WEIGHTS: Mapping[str, float] = {
    "always": 0.00,
    "both": 0.97,
    "direct": 0.51,
    "mixed": 0.56,
    "no source": -0.29,
    "rule": -0.85,
    "no cue": -1.90,
    "wanting": -0.08,
    "thinking": -0.49,
    "showing": -0.45,
    "deed": 0.09,
    "unknown": -0.60,
}
_GROUPS: Mapping[str, str] = {
    "wanting": "wanting",
    "promising": "wanting",
    "position": "wanting",
    "thinking": "thinking",
    "showing": "showing",
    "naming": "showing",
    "noun": "showing",
    "deed": "deed",
    "": "unknown",
}
_NEAREST = 1e-3


def is_kept(draft: Draft, cue: Cue | None, sure: float) -> bool:
    """Tell whether an attribution of confidence `sure` is worth showing at all."""
    if cue and cue.sort == "deed" and draft.probability < DEED_FROM:
        return False
    return sure >= (NOBODY_FROM if cue and draft.source is None else KEPT_FROM)


def of(draft: Draft, kind: Kind, cue: Cue | None) -> float:
    """Return the calibrated probability that `draft` is right, its source included."""
    score = sum(WEIGHTS[name] * value for name, value in features(draft, kind, cue))
    return round(1 / (1 + exp(-score)), 3)


def features(draft: Draft, kind: Kind, cue: Cue | None) -> Iterator[tuple[str, float]]:
    """Yield what the confidence rests on, names of WEIGHTS with their values; what is not yielded counts nothing."""
    yield "always", 1.0
    yield "both", _logit(draft.probability * draft.source_probability)  # right are content and source only together
    if kind is not Kind.INDIRECT:
        yield kind.value, 1.0
    if draft.source is None:
        yield "no source", 1.0
    if draft.rules != (reasons.MODEL,):
        yield "rule", 1.0
    if cue is None:
        yield "no cue", 1.0
    elif group := _GROUPS.get(cue.sort):
        yield group, 1.0


def _logit(probability: float) -> float:
    near = min(max(probability, _NEAREST), 1 - _NEAREST)
    return log(near / (1 - near))
