"""Writes the model's card: what it was made from, what it scores, and what it cannot do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

NAME = "README.md"

_CARD = """\
# The finder's model

Finds attributions in English news: content, cue and source. Made by `./dev train`; nothing here is written by hand.

| | |
|---|---|
| made | {made} |
| data | the training part of PolNeAR 1.0 (Newell, Margolin and Ruths 2018, repository networkdynamics/PolNeAR): \
{articles} articles of American political news of 2015 and 2016, {attributions} attributions; names, countries, \
bodies, quotation marks, paragraph breaks and datelines rewritten anew for every pass (`training/world.toml`), and the \
list of cues (`resources/lexicons/cues.txt`) |
| known beforehand | the vectors of single words of GloVe 6B, 50 numbers each (Pennington, Socher and Manning 2014; \
Public Domain Dedication and License 1.0), from Wikipedia of 2014 and Gigaword 5 |
| teacher | a larger network trained in the same way, whose opinion counts seven tenths and the annotators' three; \
it is not shipped |
| licence | the labels were learned from; no sentence of the articles is in here, the vocabulary lists single words |
| network | {parameters} parameters; see docs/decisions/engine-model.md |
| files | `vocabulary.txt`, one word a line by falling frequency (the empty line stands for a paragraph's end); \
`weights.npz`, tables as int8 by row, the rest as float16; {size} bytes |

## Figures

Scored with shared/bench/score_quotes.py on {held_out} articles of the training part, by a network trained in the
same way that had not seen them.

{figures}

## Limits

- English only; news prose. Letters pages, live blogs and fiction were not in the training data.
- Soft cues and nouns ("reluctance", "rail against") and contents under three words are missed most often.
- Trained annotators disagree about one statement in five of those without quotation marks; so does the model with them.
- The probabilities were fitted on American news; elsewhere they are a little too sure of themselves.
"""


def write(facts: Mapping[str, object], figures: Mapping[str, float]) -> str:
    """Return the card for the facts named in it and the figures by name."""
    names, values = " | ".join(figures), " | ".join(f"{value:.3f}" for value in figures.values())
    table = f"| {names} |\n|{'---|' * len(figures)}\n| {values} |"
    return _CARD.format(made=date.today().isoformat(), figures=table, **facts)
