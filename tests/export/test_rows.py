"""Rows: programs that read our JSON break where it departs from its schema by a comma."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import article_of, quotation_of
from visavis import paths
from visavis.export.lines import json_array, json_line, json_lines
from visavis.export.rows import article_row, text_row
from visavis.model import Analysed, Block, Evidence, Kind, Quotation, Span, Speaker

SCHEMA = json.loads(paths.resource("schemas", "quotes.schema.json").read_text(encoding="utf-8"))


def check(row: object) -> None:
    jsonschema.validate(row, SCHEMA, format_checker=jsonschema.FormatChecker())


def test_the_schema_itself_is_sound() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_a_row_is_what_the_schema_says(analysed: Analysed) -> None:
    full = replace(
        analysed.quotations[0],
        cue=Span(60, 64),
        source=Span(65, 70),
        speaker=Speaker("Irina Sokolova", "spokeswoman"),
        evidence=(Evidence("cue", "“said”", Span(60, 64)), Evidence("model", "sure")),
    )
    article = replace(analysed.article, metadata=replace(analysed.article.metadata, published=date(2025, 3, 4)))
    row = json.loads(json_line(article_row(article, (full, *analysed.quotations[1:]))))
    check(row)
    assert (row["id"], row["outlet"], row["published"]) == ("harbour", "The Quay", "2025-03-04")
    first, second, _ = row["quotes"]
    assert row["text"][slice(*first["content"][0])] == first["text"] == "“The patrols stay in port,”"
    assert first["speaker"] == {"name": "Irina Sokolova", "role": "spokeswoman"}
    assert first["evidence"][0] == {"rule": "cue", "note": "“said”", "span": [60, 64]}
    assert first["evidence"][1]["span"] is None
    assert (second["cue"], second["affiliations"], second["parties"]) == (None, ["UK"], ["west"])


@pytest.mark.parametrize("wrong", [{"kind": "loud"}, {"content": []}, {"confidence": 1.5}, {"more": 1}, {"cue": [1]}])
def test_the_schema_can_fail(analysed: Analysed, wrong: dict[str, object]) -> None:
    row = json.loads(json_line(article_row(analysed.article, analysed.quotations)))
    row["quotes"][0] |= wrong
    with pytest.raises(jsonschema.ValidationError):
        check(row)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1), st.data())
def test_any_text_comes_through_whole(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line = json_line(article_row(article_of(text), (Quotation("q", Kind.MIXED, (Span(start, end),)),)))
    assert line.count(b"\n") == 1, "one line an article, whatever is in it"
    row = json.loads(line)
    check(row)
    assert row["quotes"][0]["text"] == text[start:end]


def test_an_array_is_the_same_as_the_lines(analysed: Analysed) -> None:
    rows = [article_row(analysed.article, analysed.quotations)] * 3
    assert json.loads(b"".join(json_array(rows))) == [json.loads(line) for line in json_lines(rows)]
    assert json.loads(b"".join(json_array([]))) == []


def test_the_reading_text_holds_no_boilerplate() -> None:
    article = article_of("Select Page", "Calm seas", "123 visits")
    first, second, third = article.blocks
    marked = (Block(first.span, boilerplate="menu"), second, Block(third.span, boilerplate="visit counter"))
    assert text_row(replace(article, blocks=marked)).text == "Calm seas"


def test_a_split_quotation_is_joined_by_a_blank() -> None:
    article = article_of("“Calm,” he said, “and cold.”")
    split = replace(quotation_of(article, "“Calm,”"), content=(Span(0, 7), Span(17, 28)))
    assert article_row(article, (split,)).quotes[0].text == "“Calm,” “and cold.”"


def test_a_very_long_article_in_pieces_is_the_same_as_whole(analysed: Analysed) -> None:
    row = article_row(analysed.article, analysed.quotations * 1_000)
    pieces = list(json_lines([row]))
    assert b"".join(pieces) == json_line(row)
    assert max(map(len, pieces)) < len(json_line(row)) / 2, "nobody has it all in memory at once"
