"""Without these, “Foreign Minister” would be taken for a surname and “the minister, X Y,” for nobody."""

from __future__ import annotations

import pytest

from tests.engine.marked import blocks_of, lexicon
from visavis.engine.speakers.appositions import with_neighbours
from visavis.engine.speakers.names import Name, Sort, find_names
from visavis.engine.speakers.prose import Reading
from visavis.model import Span


def names(text: str) -> list[Name]:
    reading, whole = Reading(text, blocks_of(text)), Span(0, len(text))
    return [with_neighbours(name, reading, lexicon(), whole) for name in find_names(reading, lexicon(), whole)]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Norland Foreign Minister Ilse Varga left.", "Ilse Varga", "Norland Foreign Minister"),
        (
            "Then Norland Foreign Ministry spokesperson Tina Rehn left.",
            "Tina Rehn",
            "Norland Foreign Ministry spokesperson",
        ),
        ("Then defence analyst Pavlo Dorin left.", "Pavlo Dorin", "defence analyst"),
        ("They heard Gen. Harold Voss.", "Harold Voss", "Gen."),
        ("They heard Norland's interior minister Ilse Varga.", "Ilse Varga", "Norland's interior minister"),
        ("They heard President Han Ki-joon.", "Han Ki-joon", "President"),
        ("They heard Secretary of State Jon Marl.", "Jon Marl", "Secretary of State"),
        ("They heard the self-proclaimed mayor of Alder Jon Reek.", "Jon Reek", "self-proclaimed mayor of Alder"),
        ("They heard Hans van der Meer.", "Hans van der Meer", ""),
        ("They heard Omar al-Hakim.", "Omar al-Hakim", ""),
        ("They heard Sean O’Dell.", "Sean O’Dell", ""),
        ("They heard Dmitri S. Pesko.", "Dmitri S. Pesko", ""),
    ],
)
def test_a_person_is_told_from_his_title(text: str, name: str, title: str) -> None:
    found = names(text)[-1]
    assert (found.text, found.title, found.sort) == (name, title, Sort.PERSON)
    assert found.whole.of(text).endswith(found.span.of(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "They asked the Organisation for Security and Trade in Norland.",
            "Organisation for Security and Trade in Norland",
        ),
        ("They asked the Coalition of the Hopeful.", "Coalition of the Hopeful"),
        ("They asked the Norland Foreign Ministry.", "Norland Foreign Ministry"),
        ("They asked the Alder People's Republic.", "Alder People's Republic"),
        ("They asked NATO.", "NATO"),
    ],
)
def test_a_body_is_told_from_a_person(text: str, name: str) -> None:
    found = names(text)[-1]
    assert (found.text, found.sort) == (name, Sort.BODY)


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("Ilse Varga, the interior minister of Norland, left.", "the interior minister of Norland"),
        ("Ilse Varga, who is the interior minister, left.", "the interior minister"),
        ("It was the interior minister, Ilse Varga, who left.", "the interior minister"),
        ("Ilse Varga, acting Deputy Head of the Norland Office, left.", "acting Deputy Head of the Norland Office"),
        ("Ilse Varga, a river, left.", ""),
        ("When asked about the minister, Ilse Varga left.", ""),
    ],
)
def test_what_stands_beside_a_name_is_kept(text: str, beside: str) -> None:
    assert next(name for name in names(text) if name.text == "Ilse Varga").beside == beside


@pytest.mark.parametrize(
    "text", ["Rights groups left. The rights groups came.", "On Monday in January.", "Then the Foreign Minister left."]
)
def test_ordinary_words_are_no_names(text: str) -> None:
    assert names(text) == []
