"""Whose each piece of content is: without it, “she will stay and refused to comment” would be one statement."""

import numpy as np

from visavis.engine.tagging.dividing import divide
from visavis.engine.tagging.network import Floats


def _divided(content: list[list[float]], cue_units: list[int], stretches: list[tuple[int, int, int]]) -> list[object]:
    """Return unit, start, end and owner of each piece; `content` has a row a cue."""
    chances: Floats = (
        np.array(content, dtype=np.float32).T.reshape(-1, len(cue_units)) if content else np.zeros((4, 0), np.float32)
    )
    units, starts, ends = np.array(stretches).T
    pieces = divide(chances, np.array(cue_units, dtype=np.int64), units, starts, ends)
    return list(
        zip(*(part.tolist() for part in (pieces.units, pieces.starts, pieces.ends, pieces.owners)), strict=True)
    )


def test_a_stretch_goes_to_its_cue_whole() -> None:
    assert _divided([[0.1, 0.9, 0.9, 0.9, 0.2]], [0], [(0, 1, 4)]) == [(0, 1, 4, 0)]


def test_a_stretch_of_two_cues_is_divided_and_the_words_between_are_let_go() -> None:
    first = [0.97] * 4 + [0.01] * 24
    second = [0.01] * 24 + [0.97] * 4
    assert _divided([first, second], [0, 0], [(0, 0, 28)]) == [(0, 0, 4, 0), (0, 24, 28, 1)]


def test_one_doubtful_word_divides_nothing() -> None:
    first = [0.9, 0.9, 0.3, 0.9]
    second = [0.1, 0.1, 0.7, 0.1]
    assert _divided([first, second], [0, 0], [(0, 0, 4)]) == [(0, 0, 4, 0)]


def test_a_stretch_that_no_cue_claims_is_kept_as_nobodys() -> None:
    assert _divided([[0.01] * 4], [0], [(0, 0, 4)]) == [(0, 0, 4, -1)]
    assert _divided([[0.9] * 4], [1], [(0, 0, 4), (1, 1, 3)]) == [(0, 0, 4, -1), (1, 1, 3, 0)]
    assert _divided([], [], [(0, 0, 4)]) == [(0, 0, 4, -1)]


def test_stretches_side_by_side_do_not_touch_each_other() -> None:
    chances = [[0.9] * 6, [0.9] * 6, [0.02] * 6]
    alone = [_divided(chances, [0, 1, 1], [one]) for one in ((0, 0, 2), (1, 0, 6))]
    assert _divided(chances, [0, 1, 1], [(0, 0, 2), (1, 0, 6)]) == [piece for pieces in alone for piece in pieces]
