"""Rows of a session: what an analyst decided and noted is gone for good where an export leaves it out."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import jsonschema
import pytest

from visavis import paths
from visavis.export.lines import json_line
from visavis.export.session_rows import desk_rows
from visavis.model import (
    Analysed,
    Annotation,
    Card,
    Correction,
    Metadata,
    Reading,
    Speaker,
)

SCHEMA = json.loads(paths.resource("schemas", "session.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def row(analysed: Analysed) -> dict[str, object]:
    first, second, third = analysed.quotations
    relayed = replace(first, relay=Speaker("Interfax"), quoted=Speaker("Otto Brandt", "pilot"))
    cards = (
        Card(
            relayed, first, Correction(first.id, parties=("east",)), Annotation("Ask", ("ports", "arms"), starred=True)
        ),
        Card(second, second, Correction(second.id, accepted=True)),
        Card(third, third, Correction(third.id, dismissed=True)),
        Card(third, None, Correction("x", added=third)),
        Card(third, third),
    )
    about = Metadata("Ports", "Quay", ("Orla Finch",), date(2025, 3, 4), "en", "https://example.org/a", "AFP")
    article = replace(analysed.article, metadata=about)
    (made,) = desk_rows([Reading(article, cards, Annotation("Weak", ("doubtful",)))])
    found = json.loads(json_line(made))
    assert isinstance(found, dict)
    return found


def test_a_row_is_what_the_schema_says(row: dict[str, object]) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(row, SCHEMA, format_checker=jsonschema.FormatChecker())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(row | {"more": 1}, SCHEMA)


def test_all_that_the_analyst_did_is_in_it(row: dict[str, object]) -> None:
    about = [
        "Ports",
        "Quay",
        ["Orla Finch"],
        "2025-03-04",
        "en",
        "https://example.org/a",
        "AFP",
        "Weak",
        ["doubtful"],
        False,
    ]
    keys = ("title", "outlet", "authors", "published", "language", "url", "relay", "note", "tags", "starred")
    assert [row[key] for key in keys] == about
    quotes = row["quotes"]
    assert isinstance(quotes, list)
    assert [quote["review"] for quote in quotes] == ["corrected", "accepted", "added", ""], (
        "dismissed ones are left out"
    )
    first = quotes[0]
    assert (first["note"], first["tags"], first["starred"]) == ("Ask", ["ports", "arms"], True)
    assert (first["relay"]["name"], first["quoted"]["role"]) == ("Interfax", "pilot")


def test_it_holds_all_that_the_found_quotations_hold(row: dict[str, object]) -> None:
    found = json.loads(paths.resource("schemas", "quotes.schema.json").read_text(encoding="utf-8"))
    assert set(found["required"]) <= set(row)
    assert isinstance(row["quotes"], list)
    assert all(set(found["$defs"]["quote"]["required"]) <= set(quote) for quote in row["quotes"])
