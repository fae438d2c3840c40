"""Features and windows: what the network is told, and in which portions it reads."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis.engine.tagging import features
from visavis.engine.tagging.tokens import BREAK


@pytest.mark.parametrize(
    ("surface", "shape"),
    [("word", "lower"), ("Word", "capital"), ("I", "capital"), ("UNHCR", "upper"), ("iPhone", "mixed"),
     ("2,5", "number"), ("”", "mark"), (BREAK, "break")],
)  # fmt: skip
def test_shape(surface: str, shape: str) -> None:
    assert features.SHAPES[features.shape_of(surface)] == shape


def test_sentences_start_after_a_full_stop_and_its_closing_mark() -> None:
    row = ["“", "Go", ".", "”", "She", "left", ".", BREAK, "He"]
    kinds = features.Kinds()
    numbers = np.array([kinds[surface] for surface in row])
    starts = features.sentence_starts(numbers, kinds)
    assert [surface for surface, start in zip(row, starts, strict=True) if start] == ["“", "She", BREAK, "He"]


def test_a_word_of_a_million_letters_is_looked_at_in_no_time() -> None:
    assert len(features.letter_groups("a" * 1_000_000)) < 50


@given(
    st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans()), max_size=300),
    st.integers(min_value=1, max_value=20),
    st.integers(min_value=20, max_value=40),
)
def test_windows_cover_every_token_once_and_none_is_longer_than_asked(
    flags: list[tuple[bool, bool, bool]], least: int, most: int
) -> None:
    breaks, sentences, outside = (np.array([flag[i] for flag in flags], dtype=bool) for i in range(3))
    found = features.windows(breaks, sentences, outside, least, most)
    assert [i for start, end in found for i in range(start, end)] == list(range(len(flags)))
    assert all(0 < end - start <= most for start, end in found)
