"""The table of invented speakers: each line that fails is a kind of speaker whom a reader would see in a wrong pane."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.parties import world
from visavis import parties
from visavis.model import Speaker

TABLE = Path(__file__).with_name("speakers.tsv")


def table() -> list[tuple[str, str, str, str, tuple[str, ...]]]:
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    rows = [line.split("\t") for line in lines[1:]]
    return [(*row[:4], tuple(label for label in row[4].split("; ") if label)) for row in rows]  # type: ignore[misc]


@pytest.mark.parametrize(("name", "described", "day", "about", "labels"), table())
def test_a_speaker_is_placed(name: str, described: str, day: str, about: str, labels: tuple[str, ...]) -> None:
    text = f"News from {about}. {about} waits." if about else "…"
    article = world.article(text, date.fromisoformat(day) if day else None)
    speaker = Speaker(name, descriptions=(described,) if described else ())
    (sorted_,) = parties.sort([world.quotation(speaker)], article, world.gazetteer(), world.profile())
    assert sorted_.affiliations == labels, sorted_.evidence


def test_the_table_is_of_the_world() -> None:
    rows = table()
    labels = {label for row in rows for label in row[4]}
    assert len(rows) >= 300
    assert len(labels & world.gazetteer().lands) >= 60
