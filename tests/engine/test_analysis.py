"""The engine as a whole: it must answer for any text, in time that grows with the text, with places that are true."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import article_of
from tests.quality import cases
from visavis import engine
from visavis.engine import marks
from visavis.engine.assembly.assembling import assemble
from visavis.engine.knowledge import Knowledge, build
from visavis.engine.paragraphs import Paragraph
from visavis.engine.tagging.tagger import Proposal
from visavis.errors import UserError
from visavis.model import Article, Block, BlockKind, Kind, Metadata, Original, Quotation, Span

PARAGRAPHS = (
    "“The pier will stay closed until the spring,” Marla Quint, the harbour minister, said on Monday.",
    "She added that the ferries would “sail from the other bank”.",
    "Bo Adler denied that anybody had been told.",
)


def test_an_article_gives_its_quotations_in_text_order(knowledge: Knowledge) -> None:
    article = article_of(*PARAGRAPHS)
    found = engine.analyse(article, knowledge)
    assert [one.kind for one in found] == [Kind.DIRECT, Kind.MIXED, Kind.INDIRECT]
    assert [one.speaker.name if one.speaker else "" for one in found] == ["Marla Quint", "Marla Quint", "Bo Adler"]
    assert all(one.evidence for one in found)
    assert len({one.id for one in found}) == 3


def test_several_articles_at_once_give_what_each_gives_alone(knowledge: Knowledge) -> None:
    """Side by side they are padded to one length, and what is read into the padding would change who is named."""
    articles = [case.article for case in cases.read()]
    articles += [article_of(*PARAGRAPHS), article_of("Nobody spoke.")]
    alone = [engine.analyse(article, knowledge) for article in articles]
    together = list(engine.analyse_all(articles, knowledge))
    assert [[told(one) for one in found] for found in together] == [[told(one) for one in found] for found in alone]


def told(one: Quotation) -> tuple[object, ...]:
    return one.id, one.cue, one.source, one.speaker, pytest.approx(one.confidence, abs=0.01)


def test_boilerplate_is_not_read(knowledge: Knowledge) -> None:
    text = "“Subscribe now and never miss a story,” said Marla Quint."
    original = Original("x.txt", b"", "", "text/plain")
    article = Article("x", text, (Block(Span(0, len(text)), boilerplate="advertisement"),), Metadata(), original)
    assert engine.analyse(article, knowledge) == ()


def test_missing_resources_are_named(knowledge: Knowledge) -> None:
    with pytest.raises(UserError, match="incomplete or damaged"):
        build({"lexicons/cues.txt": b""})


@given(st.lists(st.text(max_size=80) | st.sampled_from(PARAGRAPHS), max_size=5))
@settings(max_examples=40, deadline=None)
def test_any_text_ends_with_places_that_lie_in_it(knowledge: Knowledge, lines: list[str]) -> None:
    article = article_of(*(line.replace("\n", " ").strip() or "x" for line in lines or ["x"]))
    for one in engine.analyse(article, knowledge):
        for span in (*one.content, *filter(None, (one.cue, one.source))):
            assert len(span) > 0
            assert span.end <= len(article.text)
        assert any(map(str.isalnum, one.content[0].of(article.text)))


@pytest.mark.parametrize(
    "unit", ['"', "“", "”", "(", "“We sail,” he said. ", "word ", "Q: yes\n", "“We sail at dawn now.”\n"]
)
def test_the_rules_take_linear_time(knowledge: Knowledge, unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        spans = [Span(at, min(at + 19, size)) for at in range(0, size, 20)] if "\n" in unit else [Span(0, size)]
        proposals = [
            Proposal(0, (Span(at, at + 5),), Span(at + 5, at + 9), None, 0.9, 0.9) for at in range(0, size - 20, 20)
        ]
        started = time.process_time()
        paragraphs = [Paragraph(span, BlockKind.PARAGRAPH) for span in spans]
        assemble(text, paragraphs, marks.find(text, spans), proposals, knowledge.cues, ())
        return time.process_time() - started

    short = min(seconds(10_000) for _ in range(2))
    long = min(seconds(40_000) for _ in range(2))
    assert long < 9 * short + 0.02  # quadratic time would be 16 times as long
