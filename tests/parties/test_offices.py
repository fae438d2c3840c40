"""Office-holders: by the wrong day or the wrong namesake, a person speaks for a side that he never had."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parties import world
from visavis.parties.offices import in_force


@pytest.mark.parametrize("name", ["Volodymyr Zelenskyy", "Zelensky", "Mr Zelenskiy", "President Zelenskyi"])
def test_spellings_of_one_name_meet(name: str) -> None:
    assert {term.labels for term in world.gazetteer().offices.of(name)} == {("Ukraine",)}


def test_another_first_name_is_another_person() -> None:
    assert world.gazetteer().offices.of("John Zelensky") == ()


def test_an_initial_is_enough() -> None:
    assert world.gazetteer().offices.of("V. Putin")


def test_nobody_is_nobody() -> None:
    assert world.gazetteer().offices.of("") == ()


def test_on_a_day_between_two_terms_the_last_one_counts() -> None:
    terms = world.gazetteer().offices.of("Anders Fogh Rasmussen")
    assert {term.labels for term in in_force(terms, date(2009, 6, 1))} == {("Denmark",)}
    assert {term.labels for term in in_force(terms, date(2020, 6, 1))} == {("NATO",)}


def test_without_a_day_all_terms_count() -> None:
    assert len(in_force(world.gazetteer().offices.of("Mark Rutte"), None)) == 2


def test_the_list_is_long_and_says_where_it_is_unsure() -> None:
    terms = {term for group in world.gazetteer().offices.by_name.values() for term in group}
    assert len(terms) > 1_000
    assert any(not term.sure for term in terms)
