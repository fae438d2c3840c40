"""Spreadsheets: a quotation that is opened as a formula can send a reader's files away."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from tests.conftest import article_of, quotation_of
from visavis.export.spreadsheet import HEADER, csv_lines
from visavis.model import NO_ANNOTATION, Analysed, Annotation, Card, Profile, Reading


def table(analysed: Analysed, profile: Profile, remark: Annotation = NO_ANNOTATION) -> list[dict[str, str]]:
    cards = tuple(Card(one, one, None, remark) for one in analysed.quotations)
    lines = "".join(csv_lines([Reading(analysed.article, cards)], profile))
    return list(csv.DictReader(io.StringIO(lines, newline="")))


def test_a_row_a_quotation(analysed: Analysed, profile: Profile) -> None:
    first, second, third = table(analysed, profile)
    assert tuple(first) == HEADER
    assert (first["words"], first["speaker"], first["parties"]) == (
        "“The patrols stay in port,”",
        "Irina Sokolova",
        "East",
    )
    assert (second["paragraph"], second["affiliations"]) == ("3", "UK")
    assert third["speaker"] == ""


def test_notes_tags_and_stars_are_in_the_table(analysed: Analysed, profile: Profile) -> None:
    row, *_ = table(analysed, profile, Annotation("Ask\nOtto", ("ports", "arms"), starred=True))
    assert (row["note"], row["tags"], row["starred"], row["review"]) == ("Ask\nOtto", "ports; arms", "yes", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\0"])
def test_no_cell_becomes_a_formula(start: str, profile: Profile) -> None:
    words = start + 'HYPERLINK("x"),\n"y'
    article = article_of(words, title=words, outlet=words)
    quotation = replace(quotation_of(article, words, words), affiliations=(words,))
    (row,) = table(Analysed(article, (quotation,)), profile, Annotation(words, (words,)))
    for column in ("words", "title", "outlet", "speaker", "affiliations", "note", "tags"):
        assert row[column] == "'" + words
