"""Without these, a damaged word list would end in a crash report, or a list of one's own would be half read."""

from __future__ import annotations

import pytest

from tests.engine.marked import lexicon, lexicon_files
from visavis.engine.speakers.roles import FILES, parse, plural, singular, sound
from visavis.errors import UserError


def test_the_lists_that_ship_are_read_whole() -> None:
    words = lexicon()
    assert words.roles["spokeswoman"].gender == "f"
    assert "official" in words.roles["ministers"].groups
    assert words.titles["prince"].kept
    assert "ministry" in words.bodies["ministries"]
    assert words.given["miloš".replace("š", "s")] == "m"
    assert words.canonical("the British Foreign Secretary")[-2:] == ("foreign", "minister")


@pytest.mark.parametrize("name", FILES)
def test_a_missing_list_is_named(name: str) -> None:
    files = lexicon_files()
    del files[name]
    with pytest.raises(UserError, match=name):
        parse(files)


@pytest.mark.parametrize(
    ("name", "line", "what"),
    [
        ("roles.txt", b"spokesperson spokesman", "word | words"),
        ("roles.txt", b"spokesperson | spokesman:x", "m or f"),
        ("roles.txt", b"spokesperson |", "nothing after the bar"),
        ("titles.txt", b"mr | male", "m, f and kept"),
        ("given-names.txt", b"x | Jan", "m, f or u"),
        ("pronouns.txt", b"he | male", "one of m"),
        ("synonyms.txt", b"pm |", "nothing after the bar"),
        ("documents.txt", b"message | \xff", "UTF-8"),
    ],
)
def test_a_damaged_line_is_named_with_its_number(name: str, line: bytes, what: str) -> None:
    files = lexicon_files()
    files[name] = b"# first\n\n" + line + b"\n"
    with pytest.raises(UserError, match=what) as caught:
        parse(files)
    assert "Line 3" in str(caught.value)
    assert name in str(caught.value)


def test_a_sort_of_function_words_that_is_missing_is_named() -> None:
    files = lexicon_files() | {"function-words.txt": b"determiner | the\n"}
    with pytest.raises(UserError, match=r"function-words\.txt has no words of the sort"):
        parse(files)


def test_files_of_others_in_the_same_folder_are_left_alone() -> None:
    assert parse(lexicon_files() | {"strange.txt": b"\xff\xfe no list"}).roles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Yelenskyy", "Yelensky"),
        ("Yelenskiy", "Yelenski"),
        ("Serhiy", "Serhii"),
        ("Klychko", "Klitschko"),
        ("Yatsenko", "Iatsenko"),
        ("Miloš", "Milos"),
        ("Müller", "Muller"),
        ("Khodrov", "Hodrov"),
    ],
)
def test_spellings_of_one_name_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(("one", "other"), [("Holt", "Hult"), ("Varga", "Varda"), ("Reek", "Rehn")])
def test_different_names_do_not(one: str, other: str) -> None:
    assert sound(one) != sound(other)


@pytest.mark.parametrize("noun", ["minister", "spokeswoman", "agency", "ally", "boss", "church", "party", "day"])
def test_plural_and_singular_are_each_others_way_back(noun: str) -> None:
    assert singular(plural(noun)) == noun
