"""Edges: a key that moves an edge must move it by a word, and never lose the quotation."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis.app import edges
from visavis.app.edges import Which
from visavis.errors import UserError
from visavis.model import Span

TEXT = "He said, “The patrols stay in port,” and then—at last: « Non, jamais ! » she added."


def content(*parts: str) -> tuple[Span, ...]:
    return tuple(Span(TEXT.index(part), TEXT.index(part) + len(part)) for part in parts)


def words(spans: tuple[Span, ...]) -> list[str]:
    return [span.of(TEXT) for span in spans]


@pytest.mark.parametrize(
    ("before", "which", "steps", "after"),
    [
        (["patrols stay"], "start", -1, ["“The patrols stay"]),  # the mark comes along
        (["patrols stay"], "start", -2, ["said, “The patrols stay"]),
        (["The patrols"], "start", -1, ["said, “The patrols"]),
        (["“The patrols stay"], "start", 1, ["patrols stay"]),
        (["stay in"], "end", 1, ["stay in port,”"]),
        (["stay in port,”"], "end", -1, ["stay in"]),
        (["stay in port,”"], "end", 3, ["stay in port,” and then—at"]),
        (["stay in port,”"], "end", 2, ["stay in port,” and then"]),  # no dash at the end
        (["then—at"], "end", 1, ["then—at last"]),  # no colon either
        (["jamais"], "start", -1, ["« Non, jamais"]),
        (["Non"], "end", 1, ["Non, jamais ! »"]),
        (["added."], "end", 1, ["added."]),  # the text ends
        (["He said"], "start", -3, ["He said"]),
        (["said"], "start", 5, ["said"]),  # a content is never emptied
        (["said"], "end", -1, ["said"]),
        (["The", "stay in"], "start", 1, ["stay in"]),  # what lies between is none of it
        (["The patrols", "stay"], "end", -1, ["The patrols"]),
        (["The patrols", "stay in"], "end", -3, ["The"]),
    ],
)
def test_an_edge_moves_word_by_word(before: list[str], which: Which, steps: int, after: list[str]) -> None:
    assert words(edges.moved(TEXT, content(*before), which, steps)) == after


TEXTS = st.text(alphabet="ab ’“”«»,.—(\n\u00a0é😀", min_size=1, max_size=60)


@st.composite
def cut_texts(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    text = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=6)))
    spans = tuple(Span(*cuts[at : at + 2]) for at in range(0, len(cuts) - 1, 2))
    return text, spans


def letters(text: str, spans: tuple[Span, ...]) -> int:
    return sum(character.isalnum() for span in spans for character in span.of(text))


@given(cut_texts(), st.sampled_from(["start", "end"]), st.integers(-5, 5))
def test_whatever_the_text_an_edge_stays_within_it(
    given_: tuple[str, tuple[Span, ...]], which: Which, steps: int
) -> None:
    text, spans = given_
    after = edges.moved(text, spans, which, steps)
    assert after
    assert after[-1].end <= len(text)
    assert all(one.end <= other.start for one, other in pairwise(after))
    assert letters(text, after) or not letters(text, spans), "a content with words keeps some"
    grows = (steps < 0) == (which == "start")
    if grows:
        assert after[0].start <= spans[0].start
        assert after[-1].end >= spans[-1].end
    else:
        assert after[0].start >= spans[0].start
        assert after[-1].end <= spans[-1].end
    other = (lambda one: one[-1].end) if which == "start" else (lambda one: one[0].start)
    assert other(after) == other(spans), "the other edge stays"


@given(cut_texts(), st.sampled_from(["start", "end"]))
def test_each_step_changes_words_or_nothing(given_: tuple[str, tuple[Span, ...]], which: Which) -> None:
    text, spans = given_
    spans = tuple(span for span in spans if letters(text, (span,)))  # an engine's spans all hold words
    for steps in (-1, 1) if spans else ():
        after = edges.moved(text, spans, which, steps)
        assert after == spans or letters(text, after) != letters(text, spans)


def test_a_content_is_cut_between_words() -> None:
    before, after = edges.halves(TEXT, content("The patrols", "stay in port"), TEXT.index(" in"))
    assert (words(before), words(after)) == (["The patrols", "stay"], ["in port"])
    for at in (0, TEXT.index("The"), len(TEXT)):
        with pytest.raises(UserError, match="no words on one side"):
            edges.halves(TEXT, content("The patrols"), at)


def test_contents_are_one_where_only_white_space_parts_them() -> None:
    assert words(edges.union(TEXT, [content("stay"), content("The", "patrols")])) == ["The patrols stay"]
    assert words(edges.union(TEXT, [content("said"), content("The")])) == ["said", "The"]
    assert words(edges.union(TEXT, [content("The patrols"), content("patrols stay")])) == ["The patrols stay"]


@given(cut_texts())
def test_a_content_that_is_set_holds_words_and_no_white_space_around(given_: tuple[str, tuple[Span, ...]]) -> None:
    text, spans = given_
    try:
        content = edges.checked(text, spans)
    except UserError:
        assert not letters(text, spans)
    else:
        assert letters(text, content) == letters(text, spans)
        assert all(span.of(text) == span.of(text).strip() for span in content)


def test_what_lies_outside_the_text_is_refused() -> None:
    with pytest.raises(UserError, match="No words"):
        edges.checked("calm sea", [Span(5, 20)])


SENTENCES = "It rained. “We wait,” she said. He left at noon. They came back!\nThe next one."


@pytest.mark.parametrize(
    ("before", "which", "steps", "after"),
    [
        ("left", "end", 1, "left at noon."),
        ("left", "end", 2, "left at noon. They came back!"),
        ("left", "start", -1, "He left"),
        ("left", "start", -2, "“We wait,” she said. He left"),
        ("It rained. “We", "start", 1, "“We"),
        ("It rained. “We wait", "end", -1, "It rained."),
    ],
)
def test_an_edge_leaps_to_where_a_sentence_begins_or_ends(before: str, which: Which, steps: int, after: str) -> None:
    start = SENTENCES.index(before)
    (found,) = edges.moved_by_sentence(SENTENCES, [Span(start, start + len(before))], which, steps)
    assert found.of(SENTENCES) == after


def test_a_leap_stops_at_no_abbreviation() -> None:
    text = "It rained. The quay was shut. Mr. J. Brandt told Gen. Finch so. They left."
    start = text.index("J.")
    spans = [Span(start, start + len("J. Brandt"))]
    (found,) = edges.moved_by_sentence(text, spans, "end", 1)
    assert found.of(text) == "J. Brandt told Gen. Finch so."
    (found,) = edges.moved_by_sentence(text, spans, "start", -1)
    assert found.of(text) == "Mr. J. Brandt"


def test_an_edge_goes_to_the_word_nearest_to_the_pointer() -> None:
    spans = content("patrols stay")
    assert words(edges.moved_to(TEXT, spans, "end", TEXT.index("and then") + 3)) == ["patrols stay in port,” and"]
    assert words(edges.moved_to(TEXT, spans, "start", TEXT.index("said") + 1)) == ["said, “The patrols stay"]
    assert words(edges.moved_to(TEXT, spans, "end", 0)) == ["patrols"]


def test_a_content_can_be_cut_before_each_of_its_words_but_the_first() -> None:
    cuts = edges.cuts(TEXT, content("The patrols stay", "at last"))
    assert [TEXT[cut:].split()[0] for cut in cuts] == ["patrols", "stay", "at", "last:"]
    assert edges.cuts(TEXT, content("patrols")) == ()
