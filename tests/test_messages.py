"""Sentences in parts: a reader who has no English must not lose the names and numbers in them."""

from __future__ import annotations

import pickle
from pathlib import Path

from visavis.errors import UserError
from visavis.messages import Message, Tongue, joined, message, worded, worded_name

TABLE = {
    "{who} has {count}": "{count} : {who}",
    "Russia": "Rossiya",
    "Cyprus": "Kypros",
    "{names} and {last}": "{names}, {last}",
}
OTHER = Tongue("xx", lambda template: TABLE.get(template, template), lambda number: f"<{number}>")


def test_english_is_the_template_with_its_parts() -> None:
    said = message("“{name}” has {count} lines ({names}).", name="a {b}", count=1234, names=("x", "y"))
    assert str(said) == "“a {b}” has 1,234 lines (x, y)."


def test_another_language_may_turn_the_parts_round_and_word_the_names_in_them() -> None:
    said = message("{who} has {count}", who=Message("Russia"), count=2)
    assert worded(said, OTHER) == "<2> : Rossiya"
    assert worded(message("{who} has {count}", who="Russia", count=2), OTHER) == "<2> : Russia", "an article's own word"


def test_what_is_not_translated_stays_english() -> None:
    assert worded(message("{who} left", who=Message("Russia")), OTHER) == "Rossiya left"
    assert worded("as an older library has it: {not a part}", OTHER) == "as an older library has it: {not a part}"


def test_names_are_listed_and_worded_part_by_part() -> None:
    sides = joined((Message("Russia"), Message("Malta"), Message("Cyprus")))
    assert str(sides) == "Russia, Malta and Cyprus"
    assert worded(sides, OTHER) == "Rossiya, Malta, Kypros"
    assert worded_name("Russia / Cyprus", OTHER) == "Rossiya / Kypros"
    assert worded_name("Russia (mine)", OTHER) == "Russia (mine)", "what the analyst typed is his"


def test_an_error_keeps_its_parts_on_the_way_from_another_process() -> None:
    disk = OSError(13, "Permission denied")
    told = UserError("{path} cannot be read ({error}).", "Look.", path=Path("a.txt"), error=disk.strerror)
    again = pickle.loads(pickle.dumps(told))
    assert str(again) == "a.txt cannot be read (Permission denied). Look."
    assert again.what_words == message("{path} cannot be read ({error}).", path="a.txt", error="Permission denied")


def test_an_error_in_plain_words_is_shown_as_it_is() -> None:
    told = UserError("The file {x} is odd.", "Mend it.")
    assert (told.what, told.remedy) == ("The file {x} is odd.", "Mend it.")
