"""Which named coalition, bloc or alliance "Allies", "the bloc" or "the group" stands for."""

from __future__ import annotations

from visavis.engine.speakers.cast import Cast
from visavis.engine.speakers.figures import Mentioned
from visavis.engine.speakers.names import Sort

_LOOK_BACK = 200  # names


def collective(cast: Cast, word: str, offset: int) -> Mentioned | None:
    """Return the latest name before `offset` that the collective `word` ("ally", "bloc") can stand for, or None.

    A name with a fitting head ("Coalition of River States") is preferred to one without ("NATO").
    """
    fitting = cast.lexicon.collectives.get(word, ())
    heads = {entry for entry in fitting if entry.islower()}
    names = {entry for entry in fitting if not entry.islower()}
    end = cast.before(offset)
    by_name: Mentioned | None = None
    for mentioned in reversed(cast.timeline[max(0, end - _LOOK_BACK) : end]):
        figure = mentioned.figure
        if figure.sort is Sort.PERSON:
            continue
        words = {part.lower() for part in figure.words}
        if words & heads:
            return mentioned
        if by_name is None and figure.name.replace(".", "") in names:
            by_name = mentioned
    return by_name
