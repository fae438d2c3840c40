"""Quotation marks: a pair that is missed or crossed gives somebody words that he never said, or takes them from him."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visavis.engine import marks
from visavis.engine.marks.pairs import CLOSING, INSIDE, NESTED, OPENING, OUTSIDE, Marks
from visavis.model import Span


def find(text: str) -> Marks:
    return marks.find(text, [Span(*found.span()) for found in re.finditer(r"[^\n]+", text)])


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“We sail,” she said, “at dawn.”", ["We sail,", "at dawn."]),
        ('"We sail," she said, "at dawn."', ["We sail,", "at dawn."]),
        ("''We sail,'' she said, ``at dawn.''", ["We sail,", "at dawn."]),
        ("«We sail», she said. ‹At dawn›", ["We sail", "At dawn"]),
        ("„Wir segeln“, sagte sie. »Morgen«, sagte er. ”Nu.”", ["Wir segeln", "Morgen", "Nu."]),
        ("„Płyniemy”, powiedziała. ,,Jutro''", ["Płyniemy", "Jutro"]),
        ("「明日出航」と『船長』は言った", ["明日出航", "船長"]),
        ("‘We sail,’ she said, ‘at dawn.’", ["We sail,", "at dawn."]),
        ("'We sail,' she said, 'at dawn.'", ["We sail,", "at dawn."]),
        ('He called it “a farce" and “a trap”.', ["a farce", "a trap"]),
        ("‘The crew’s pay isn’t theirs,’ he said.", ["The crew’s pay isn’t theirs,"]),
        ("‘The sailors’ pay is late,’ he said.", ["The sailors’ pay is late,"]),
        ("The sailors’ pay, the captains’ pay, rock 'n' roll, the '90s.", []),
        ('She is 5\'10" tall and the pipe 12" wide.', []),
        ('He wanted "a 12" pipe" at once.', ['a 12" pipe']),
        ("Harbour ‘Closed’Traders said the ‘freeze’ hurt.", ["Closed", "freeze"]),
        ('"There are two ships,"a pilot said."We know."', ["There are two ships,", "We know."]),
        ('The " spaced " word', [" spaced "]),
        ("We sail,” she said.", ["We sail,"]),
        ("“We sail, she said. “They wait.”", ["We sail, she said.", "They wait."]),
        ("“We sail at dawn", ["We sail at dawn"]),
    ],
)
def test_every_convention_is_paired(text: str, inner: list[str]) -> None:
    assert [pair.inner.of(text) for pair in find(text).outer] == inner


@pytest.mark.parametrize(
    ("text", "nested"),
    [
        ("“He told me ‘no’ twice,” she said.", ["no"]),
        ("‘He told me “no” twice,’ she said.", ["no"]),
        ('"He told me "no" twice," she said.', ["no"]),
        ("“to pay for the ’repair‘ of the pier and ’safe passage’ after.”", ["repair", "safe passage"]),
        ("«Il dit “non” deux fois», dit-elle.", ["non"]),
    ],
)
def test_marks_within_marks_are_nested(text: str, nested: list[str]) -> None:
    found = find(text)
    assert len(found.outer) == 1
    assert [pair.inner.of(text) for pair in found.pairs if pair.depth == 1] == nested


def test_a_quotation_runs_on_where_each_paragraph_reopens_and_only_the_last_closes() -> None:
    first, second, third = find("“One.\n\n“Two.\n\n“Three,” he said.").pairs
    assert (first.runs_on, second.runs_on, third.runs_on) == (True, True, False)
    assert (first.goes_on, second.goes_on, third.goes_on) == (False, True, True)


def test_a_quotation_runs_on_where_the_next_paragraph_only_closes() -> None:
    text = "“One.\nTwo,” he said."
    assert [pair.inner.of(text) for pair in find(text).pairs] == ["One.", "Two,"]


def test_an_odd_mark_costs_its_own_paragraph_only() -> None:
    text = "“Odd one.\n\nNobody says this.\n\n“Fine,” he said."
    assert [pair.inner.of(text) for pair in find(text).pairs] == ["Odd one.", "Fine,"]


def test_the_marks_around_a_reprint_are_none() -> None:
    first = '"The ferry left. “We sail,” said Quint. “At dawn,” she added.'
    second = '"Nobody stopped it. “Good,” said Adler."'
    found = find(f"{first}\n{second}")
    assert [pair.inner.of(f"{first}\n{second}") for pair in found.outer] == ["We sail,", "At dawn,", "Good,"]


def test_a_lost_mark_does_not_swallow_an_article_without_paragraphs() -> None:
    text = "He said: “We sail. " + "Nobody says this. " * 100
    assert [pair.inner.of(text) for pair in find(text).pairs] == ["We sail."]


def test_states_tell_marks_from_what_they_enclose() -> None:
    states = find("a “b ‘c’” d").states
    inside = [OPENING, INSIDE, INSIDE, OPENING, NESTED, CLOSING, CLOSING]
    assert list(states) == [OUTSIDE, OUTSIDE, *inside, OUTSIDE, OUTSIDE]


ODD_TEXT = st.text(st.sampled_from("“”„‟\"«»‹›「」『』'‘’‚`,.:—( )5aAsé\n😀"), max_size=60) | st.text(max_size=40)


@given(ODD_TEXT)
@settings(max_examples=400, deadline=None)
def test_pairs_lie_in_their_paragraph_and_never_cross(text: str) -> None:
    paragraphs = [Span(*found.span()) for found in re.finditer(r"[^\n]+", text)]
    found = marks.find(text, paragraphs)
    assert len(found.states) == len(text)
    for pair in found.pairs:
        assert pair.whole.contains(pair.inner)
        assert len(pair.inner) > 0
        assert sum(paragraph.contains(pair.whole) for paragraph in paragraphs) == 1
    for one in found.pairs:
        for other in found.pairs:
            assert (
                one is other
                or one.whole.contains(other.whole)
                or other.whole.contains(one.whole)
                or (not one.whole.overlaps(other.whole))
            )


@pytest.mark.parametrize("unit", ['"', "“", "”", "‘", "’", "''", "“a ", "a.” ", '5" ', '("', "s’ a ", "‘a’B "])
def test_time_grows_linearly_with_the_marks(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        started = time.process_time()
        marks.find(text, [Span(0, size)])
        return time.process_time() - started

    short = min(seconds(10_000) for _ in range(3))
    long = min(seconds(40_000) for _ in range(3))
    assert long < 9 * short + 0.01  # quadratic time would be 16 times as long
