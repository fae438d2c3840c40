"""Tokens: if they slip, every span that the finder reports is off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis.engine.tagging.tokens import BREAK, tokenise
from visavis.model import Span


def surfaces(text: str) -> list[str]:
    return [surface for surface in tokenise(text, [Span(0, len(text))]).surfaces if surface != BREAK]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Petrov's aide didn't say.", ["Petrov", "'s", "aide", "didn", "'t", "say", "."]),
        ("the U.S. envoy O’Hara", ["the", "U.S.", "envoy", "O’Hara"]),
        ("pro-Ruritanian, 2,500.75 tonnes", ["pro-Ruritanian", ",", "2,500.75", "tonnes"]),
        ("''We go,'' he said...", ["''", "We", "go", ",", "''", "he", "said", "..."]),
        ("«Нет», — сказал он", ["«", "Нет", "»", ",", "—", "сказал", "он"]),
        ("", []),
    ],
)
def test_text_falls_into_the_tokens_that_the_model_was_trained_on(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


@given(st.lists(st.text(st.characters(exclude_characters="\r\n"), max_size=40), max_size=5))
def test_every_token_lies_where_its_surface_stands(lines: list[str]) -> None:
    text = "\n".join(lines)
    paragraphs, at = [], 0
    for line in lines:
        paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 1
    tokens = tokenise(text, paragraphs)
    covered: set[int] = set()
    for surface, start, end, number in zip(tokens.surfaces, tokens.starts, tokens.ends, tokens.paragraphs, strict=True):
        assert paragraphs[number].start <= start <= end <= paragraphs[number].end
        if start == end:
            assert (surface, end) == (BREAK, paragraphs[number].end)
        else:
            assert text[start:end] == surface
            covered |= set(range(start, end))
    inside = {i for span in paragraphs for i in range(span.start, span.end) if not text[i].isspace()}
    assert covered == inside
    assert tokens.surfaces.count(BREAK) == len(paragraphs)
