"""The sample article is the first thing a newcomer sees, and its gold file holds the engine to it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from visavis import paths

TEXT = paths.resource("samples", "harbour-patrols.txt").read_bytes().decode("utf-8")
GOLD: dict[str, Any] = json.loads(paths.resource("samples", "harbour-patrols.gold.jsonl").read_text("utf-8"))
STATEMENTS: list[dict[str, Any]] = GOLD["statements"]


def test_the_gold_file_speaks_of_the_text_as_shipped() -> None:
    assert GOLD["id"] == "harbour-patrols"
    assert GOLD["text"] == TEXT
    assert len(TEXT.split()) >= 600


def test_the_sample_says_in_its_first_lines_that_it_is_invented() -> None:
    assert "An invented article: every person" in "".join(TEXT.splitlines()[:4])


def test_the_sample_has_what_makes_real_pages_hard() -> None:
    assert "PatrolsRussia said" in TEXT  # a headline that runs into the next sentence
    assert "30\u00a0days" in TEXT
    assert "’inspections‘" in TEXT  # marks turned the wrong way round
    assert "not a ‘safety corridor’ but" in TEXT  # marks inside marks
    assert "asked them in.\n\n“A fleet" in TEXT  # a quotation that is closed a paragraph later


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda s: " ".join([s["speaker"], str(s["content"][0][0])]))
def test_every_span_of_the_gold_reads_as_intended(statement: dict[str, Any]) -> None:
    contents = [TEXT[start:end] for start, end in statement["content"]]
    marked = ["“" in content for content in contents]
    assert all(content == content.strip() for content in contents)
    if statement["kind"] == "direct":
        assert all(content.startswith("“") for content in contents)
        assert contents[-1].endswith("”")
    else:
        assert any(marked) == (statement["kind"] == "mixed")
    for role in ("source", "cue"):
        if statement[role]:
            start, end = statement[role]
            words = TEXT[start:end]
            assert words and words == words.strip() and not TEXT[end].isalnum()


def test_the_sample_is_heard_from_every_side() -> None:
    sides = {tuple(statement["affiliation"]) for statement in STATEMENTS}
    assert sides == {("Russia",), ("UK",), ("France",), ("Ukraine",), ("UK", "France", "Ukraine"), ()}
    assert {TEXT[slice(*s["source"])].lower() for s in STATEMENTS if s["source"]} >= {"she", "he", "the spokesperson"}
