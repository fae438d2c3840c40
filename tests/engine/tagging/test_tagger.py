"""The finder with the shipped model: what a reader gets from plain sentences, and that nothing can break it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visavis import paths
from visavis.engine import marks
from visavis.engine.tagging.tagger import Page, Proposal, Tagger
from visavis.model import Span


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger.load({path.name: path.read_bytes() for path in paths.resource("model").iterdir()})


def page(text: str) -> Page:
    paragraphs = [Span(*match.span()) for match in re.finditer(r"[^\r\n]+", text)]
    return Page(text, paragraphs, marks.find(text, paragraphs).states)


def found(tagger: Tagger, text: str) -> tuple[Proposal, ...]:
    return tagger.find_all([page(text)])[0]


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("“The bridge opens in May,” the minister, Anna Lindqvist, said.", "The bridge opens in May", "Anna Lindqvist"),
        ("Ivo Marek said that the talks had failed.", "talks had failed", "Ivo Marek"),
        ("According to the ministry, two ships left the port.", "two ships left the port", "the ministry"),
        ("Kovalenko told reporters that the law would be changed.", "the law would be changed", "Kovalenko"),
        ("The spokesman denied that troops had crossed the border.", "troops had crossed the border", "spokesman"),
    ],
)  # fmt: skip
def test_plain_statements_are_found_with_their_source(tagger: Tagger, text: str, content: str, source: str) -> None:
    proposals = found(tagger, text)
    assert len(proposals) == 1
    assert content in " ".join(span.of(text) for span in proposals[0].content)
    assert proposals[0].source is not None
    assert source in proposals[0].source.of(text)


def test_plain_narration_yields_nothing(tagger: Tagger) -> None:
    assert not found(
        tagger, "The old bridge is 300 metres long. It was built in 1931 and stands in the north of the town."
    )


def test_several_pages_yield_what_each_yields_alone(tagger: Tagger) -> None:
    texts = ["Ivo Marek said that the talks had failed.", "It rained.", "“We go,” she said.\n“We stay,” he replied."]
    together = tagger.find_all([page(text) for text in texts])
    assert [len(proposals) for proposals in together] == [len(found(tagger, text)) for text in texts]


def test_a_very_long_sentence_is_read_in_windows(tagger: Tagger) -> None:
    text = "the minister said that " * 20_000
    assert found(tagger, text)


_ODD = st.lists(
    st.sampled_from(
        ['"', "“", "”", "'", "said", "Marek", ".", " ", "\n", "that", "(", "«", ":", "x" * 50, "„", "\u2028", "ß"]
    )
    | st.text(max_size=4),
    max_size=60,
).map("".join)


@settings(max_examples=60, deadline=None)
@given(text=_ODD)
def test_spans_lie_in_the_text_and_contents_never_cross(tagger: Tagger, text: str) -> None:
    taken: set[int] = set()
    for proposal in found(tagger, text):
        assert proposal.content
        for span in proposal.content:
            assert span.end <= len(text)
            assert "\n" not in span.of(text)
            places = set(range(span.start, span.end))
            assert not places & taken
            taken |= places
        assert 0 <= proposal.probability <= 1
        assert 0 <= proposal.source_probability <= 1
