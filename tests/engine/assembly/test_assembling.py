"""Assembly: a quotation cut at the wrong mark, split in two or given to nobody is a card the analyst must mend."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.conftest import span_of
from visavis.engine import cues, marks
from visavis.engine.assembly.assembling import assemble
from visavis.engine.attribution import Attribution
from visavis.engine.cues import Cues
from visavis.engine.paragraphs import Paragraph
from visavis.engine.tagging.tagger import Proposal
from visavis.model import BlockKind, Kind, Span

CUES: Cues = cues.load(
    b"saying | say(said) tell(told) add read\nasking | ask\nwanting | favour\ndenying | reject\n"
    b"deed | sign\nnoun | claim",
    "cues.txt",
)


def proposal(text: str, *content: str, cue: str = "", source: str = "", probability: float = 0.95) -> Proposal:
    """Return what a tagger would propose: the words of content, cue and source, each at its first place."""
    return Proposal(
        0,
        tuple(span_of(text, words) for words in content),
        span_of(text, cue) if cue else None,
        span_of(text, source) if source else None,
        probability,
        probability,
    )


def find(text: str, *proposals: Proposal, quoted: str = "") -> tuple[Attribution, ...]:
    """Assemble the proposals; the paragraph that begins with `quoted` is a block quotation."""
    paragraphs = [
        Paragraph(
            Span(*found.span()),
            BlockKind.BLOCK_QUOTE if quoted and found[0].startswith(quoted) else BlockKind.PARAGRAPH,
        )
        for found in re.finditer(r"[^\n]+", text)
    ]
    pairs = marks.find(text, [paragraph.span for paragraph in paragraphs])
    return assemble(text, paragraphs, pairs, proposals, CUES, {"letter"})


def contents(text: str, found: tuple[Attribution, ...]) -> list[list[str]]:
    return [[span.of(text) for span in one.content] for one in found]


@pytest.mark.parametrize(
    ("text", "proposed", "snapped"),
    [
        ("“We sail at dawn,” said Marla Quint.", "We sail at dawn", "“We sail at dawn,”"),
        ("“We sail at dawn,” said Marla Quint.", "sail at dawn,” said", "“We sail at dawn,” said"),
        ("Marla Quint said the crew “would sail at dawn”.", "the crew “would sail", "the crew “would sail at dawn”"),
        ("Marla Quint said they would sail. “No,” he said.", "they would sail. “", "they would sail."),
        ("“He told me that the pier is closed, and so it is,” said Bo.", "that the pier", "that the pier"),
    ],
)
def test_content_is_set_to_the_pair_of_marks_that_it_cuts(text: str, proposed: str, snapped: str) -> None:
    claimed = proposal(text, proposed, cue="said")
    assert snapped in contents(text, find(text, claimed))[0]


def test_a_paragraph_that_is_one_quotation_goes_on_with_the_one_before() -> None:
    text = "“We sail at dawn,” said Marla Quint.\n\n“Nobody will stop us from leaving this harbour.”"
    found = find(text, proposal(text, "We sail at dawn", cue="said", source="Marla Quint"))
    assert contents(text, found) == [["“We sail at dawn,”", "“Nobody will stop us from leaving this harbour.”"]]
    assert "next paragraph" in [reason.rule for reason in found[0].evidence]


def test_a_quotation_that_a_colon_introduces_goes_to_its_cue() -> None:
    text = "Marla Quint said on Monday:\n\n“Nobody will stop us from leaving this harbour.”"
    quoted = proposal(text, "Nobody will stop us from leaving this harbour")
    cue = replace(proposal(text, "said", cue="said", source="Marla Quint"), content=())
    found = find(text, cue, quoted)
    assert contents(text, found) == [["“Nobody will stop us from leaving this harbour.”"]]
    assert found[0].source == span_of(text, "Marla Quint")


def test_a_quotation_that_runs_on_is_one_statement_of_its_own_after_a_closed_one() -> None:
    first, second, third = (
        "“We sail at dawn,” said Marla Quint.",
        "“The harbour has been closed to us for long enough.",
        "“Nobody will stop us from leaving it.”",
    )
    text = "\n\n".join((first, second, third))
    found = find(text, proposal(text, "“We sail at dawn,”", second, third, cue="said", source="Marla Quint"))
    assert contents(text, found) == [["“We sail at dawn,”"], [second, third]]
    assert found[1].source is None


def test_a_quotation_that_runs_on_keeps_the_cue_at_its_end() -> None:
    text = "“The harbour has been closed to us for long enough.\n\n“Nobody will stop us,” Marla Quint said."
    found = find(text, proposal(text, "“Nobody will stop us,”", cue="said", source="Marla Quint"))
    assert len(found) == 1
    assert len(found[0].content) == 2
    assert found[0].cue == span_of(text, "said")


def test_direct_speech_that_the_tagger_missed_is_found_and_a_scare_quote_is_not() -> None:
    text = "The “free” ferry left. “Nobody told us that it would leave so early.” Then it rained."
    assert contents(text, find(text)) == [["“Nobody told us that it would leave so early.”"]]


@pytest.mark.parametrize(
    ("behind", "source", "cue"),
    [
        (",” the letter states.", "the letter", "states"),
        (",” said Marla Quint, the harbour minister.", "Marla Quint", "said"),
        ("?” she later asked in Port Sela.", "she", "asked"),
        (".” Quint said that it rained.", None, None),
        (",” after which it rained.", None, None),
    ],
)
def test_direct_speech_that_the_tagger_missed_has_the_speaker_behind_it(
    behind: str, source: str | None, cue: str | None
) -> None:
    text = f"“Nobody will stop us from leaving this harbour{behind}"
    (found,) = [one for one in find(text) if one.kind is Kind.DIRECT]
    assert (found.source and found.source.of(text), found.cue and found.cue.of(text)) == (source, cue)


def test_a_cue_right_behind_the_marks_has_its_source_behind_it() -> None:
    text = "“We sail at dawn,” said the printed programme."
    (found,) = find(text, proposal(text, "“We sail at dawn,”", cue="said"))
    assert found.source == span_of(text, "the printed programme")


def test_an_interview_is_read_by_its_labels() -> None:
    lines = (
        "Q: When do you sail?",
        "A: At dawn, if the wind holds.",
        "Q: And if not?",
        "A: Then we wait.",
        "A: Always.",
    )
    text = "\n\n".join(lines)
    found = find(text)
    assert contents(text, found) == [["At dawn, if the wind holds."], ["Then we wait."], ["Always."]]


def test_a_paper_that_asks_has_said_nothing() -> None:
    lines = (
        "Harbour Post: When do you sail?",
        "Quint: At dawn, if the wind holds.",
        "Harbour Post: And if not?",
        "Quint: Then we wait.",
    )
    text = "\n\n".join(lines)
    assert contents(text, find(text)) == [["At dawn, if the wind holds."], ["Then we wait."]]


def test_who_is_quoted_as_saying_something_is_no_words() -> None:
    text = "The paper quoted Quint as saying the pier was shut."
    assert find(text, proposal(text, "Quint as saying", cue="quoted", source="The paper")) == ()


def test_a_transcript_names_its_speakers() -> None:
    text = "QUINT: We sail at dawn.\n\nBO ADLER: In this wind?\n\nQUINT: In any wind.\n\nThe crew will manage."
    found = find(text)
    assert [one.source and one.source.of(text) for one in found] == ["QUINT", "BO ADLER", "QUINT"]


def test_a_list_with_colons_is_no_transcript() -> None:
    text = "Quint: 2,316.\n\nAdler: 1,547.\n\nQuint: 12.\n\nAdler: 9."
    assert find(text) == ()


def test_a_name_behind_a_dash_signs_a_quotation() -> None:
    text = "“Nobody will stop us from leaving this harbour.” ― Marla Quint"
    found = find(text)
    assert contents(text, found) == [["“Nobody will stop us from leaving this harbour.”"]]
    assert found[0].source == span_of(text, "Marla Quint")


def test_a_block_quotation_counts_as_quoted() -> None:
    text = "Marla Quint wrote:\n\nNobody will stop us from leaving this harbour."
    found = find(text, quoted="Nobody")
    assert [one.kind for one in found] == [Kind.DIRECT]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We sail at dawn,” said Quint.", Kind.DIRECT),
        ("‘We sail at dawn,’ said Quint.", Kind.DIRECT),
        ("Quint said that they “sail at dawn”.", Kind.MIXED),
        ("Quint said that they sail at dawn.", Kind.INDIRECT),
    ],
)
def test_the_kind_tells_how_much_is_quoted(text: str, kind: Kind) -> None:
    content = (
        text.removesuffix(" said Quint.") if text.endswith("said Quint.") else "that they " + text.split("they ")[1]
    )
    assert find(text, proposal(text, content.rstrip("."), cue="said"))[0].kind is kind


def test_a_negated_cue_is_marked_and_said_so() -> None:
    text = "Quint did not say that they sail at dawn."
    (found,) = find(text, proposal(text, "that they sail at dawn", cue="say", source="Quint"))
    assert found.negated
    assert "negation" in [reason.rule for reason in found.evidence]


def test_the_letter_speaks_even_where_it_is_taken_for_the_cue() -> None:
    text = "“We sail at dawn,” the letter reads."
    (found,) = find(text, proposal(text, "“We sail at dawn,”", cue="letter", source="the"))
    assert (found.source, found.cue) == (span_of(text, "the letter"), span_of(text, "reads"))


def test_a_deed_is_a_statement_only_where_the_model_is_sure() -> None:
    text = "Quint signed a letter on the harbour."
    assert find(text, proposal(text, "a letter on the harbour", cue="signed", probability=0.7)) == ()
    assert len(find(text, proposal(text, "a letter on the harbour", cue="signed", probability=0.97))) == 1


def test_a_dateline_belongs_to_nobody() -> None:
    text = "PORT SELA, May 3 (Orland Press) - The pier is closed, Quint said."
    (found,) = find(text, proposal(text, "PORT SELA, May 3 (Orland Press) - The pier is closed", cue="said"))
    assert contents(text, (found,)) == [["The pier is closed"]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Orland favours a treaty that keeps the strait open.", "a treaty that keeps the strait open"),
        ("It rained. The Admiralty flatly rejects the deadline.", "the deadline"),
        ("He favours a treaty that keeps the strait open.", ""),
    ],
)
def test_a_position_needs_no_verb_of_saying(text: str, content: str) -> None:
    assert contents(text, find(text)) == ([[content]] if content else [])


def test_a_headline_names_its_speaker_where_the_article_does() -> None:
    text = "Quint: Pier to stay closed\n\nMarla Quint said that it needs a new roof."
    found = find(text, proposal(text, "that it needs a new roof", cue="said", source="Marla Quint"))
    assert contents(text, found)[0] == ["Pier to stay closed"]
    text = text.replace("Quint: Pier", "Latest: Pier")
    assert len(find(text, proposal(text, "that it needs a new roof", cue="said", source="Marla Quint"))) == 1


WORDS = st.lists(
    st.sampled_from(
        ["“", "”", '"', "‘", "’", "\n\n", "Q:", "A:", "QUINT:", "said", "sail", "dawn.", "the", "letter", "—"]
    ),
    max_size=40,
)


@given(WORDS, st.data())
@settings(max_examples=300, deadline=None)
def test_spans_lie_in_the_text_and_never_cross_within_a_layer(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    cuts = st.integers(0, len(text))

    def span() -> Span:
        start, end = sorted((data.draw(cuts), data.draw(cuts)))
        return Span(start, end)

    proposals = []
    for _ in range(data.draw(st.integers(0, 4))):
        lines = [Span(*found.span()) for found in re.finditer(r"[^\n]+", text)]
        content = span()
        within = next((line for line in lines if line.contains(content) and len(content)), None)
        if within is not None:
            proposals.append(Proposal(0, (content,), span(), span(), 0.9, 0.9))
    found = find(text, *sorted(proposals, key=lambda one: one.content[0]))
    contents = [span for one in found for span in one.content]
    for layer in (contents, [one.cue for one in found if one.cue], [one.source for one in found if one.source]):
        for one in layer:
            assert one.end <= len(text)
            assert all(_is_apart(one, other) for other in layer)
    for one in found:
        assert one.content
        assert list(one.content) == sorted(one.content)
        assert 0 <= one.confidence <= 1


def _is_apart(one: Span, other: Span) -> bool:
    return not one.overlaps(other) or one.contains(other) or other.contains(one)


def test_what_somebody_shall_do_is_nobodys_statement() -> None:
    text = "Oslo wants an agreement from Bergen to observe “the rights and freedoms of all the fishermen there”."
    content, source = "“the rights and freedoms of all the fishermen there”", "an agreement from Bergen to"
    assert contents(text, find(text, proposal(text, content, cue="observe", source=source))) == []


def test_what_somebody_is_asked_about_is_nobodys_statement() -> None:
    text = "Asked about the warning from Oslo, Brandt said the ships would stay."
    question = proposal(text, "the warning from Oslo", cue="Asked about")
    answer = proposal(text, "the ships would stay", cue="said", source="Brandt")
    assert contents(text, find(text, question, answer)) == [["the ships would stay"]]


def test_a_doubtful_finding_gives_way_to_a_position() -> None:
    text = "Oslo favours a truce along the river."
    found = find(text, proposal(text, "a truce along the river", cue="favours", source="Oslo", probability=0.4))
    assert contents(text, found) == [["a truce along the river"]]
    assert found[0].confidence > 0.3
