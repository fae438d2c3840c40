"""The languages of what is said below the window, and of briefings."""

from __future__ import annotations

import pytest

from visavis import paths
from visavis.app import knowledge
from visavis.app.tongues import CODES, tongue
from visavis.messages import ENGLISH, message, worded, worded_name


def test_the_languages_are_those_that_ship() -> None:
    shipped = {path.stem.removeprefix("visavis_") for path in paths.resource("translations").glob("*.qm")}
    assert set(CODES) == shipped
    assert tongue("de") is tongue("en") is ENGLISH, "where there are no words, English is better than none"


@pytest.mark.parametrize(
    ("code", "names"), [("fr", ("Norvège", "OTAN", "Séparatistes")), ("uk", ("Норвегія", "НАТО", "Сепаратисти"))]
)
def test_sides_have_their_name_in_the_language(code: str, names: tuple[str, ...]) -> None:
    assert tuple(worded_name(label, tongue(code)) for label in ("Norway", "NATO", "Separatists")) == names


def test_a_ukrainian_reads_every_side_and_every_shipped_name_in_his_letters() -> None:
    """What nobody translated would stand in Latin letters among the others."""
    called = tongue("uk").translate
    shipped = {profile.name for profile in knowledge.profiles()}
    shipped |= {party.name for profile in knowledge.profiles() for party in profile.parties}
    names = knowledge.gazetteer().labels | shipped
    assert {name for name in names if called(name) == name} == {"G7", "G20"}


def test_a_number_is_written_as_the_language_does() -> None:
    said = message("“{name}” has more than {most} pages.", name="x.pdf", most=12000)
    assert worded(said, tongue("fr")) == "«\xa0x.pdf\xa0» a plus de 12\u202f000 pages."
