"""Addresses: an analyst who follows one must know where it leads before his browser has been there."""

from __future__ import annotations

import pytest

from visavis.errors import UserError
from visavis.ui.addresses import LONGEST, address_at, destination


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://post.example/a?b=1#c.", "https://post.example/a?b=1#c"),
        ("(see http://post.example/a_(b))", "http://post.example/a_(b)"),
        ("“https://post.example/a”", "https://post.example/a"),
        ("write to mailto:desk@post.example, please", "mailto:desk@post.example"),
        ("no address at all, but http and https: of one", ""),
    ],
)
def test_an_address_in_a_sentence_is_found_without_the_sentence(text: str, address: str) -> None:
    """With the full stop behind it, the page would not be found."""
    at = text.find("//") if "//" in text else text.find("mailto") + 2
    assert address_at(text, at) == address


def test_only_the_address_under_the_pointer_counts() -> None:
    text = "http://a.example/ and http://b.example/ end"
    assert address_at(text, text.index("b.example")) == "http://b.example/"
    assert not address_at(text, text.index("and"))
    assert not address_at(text, len(text))


@pytest.mark.parametrize(
    "words",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "smb://evil.example/share",
        "data:text/html,x",
        "//evil.example",
        "C:\\Windows",
        "",
    ],
)
def test_nothing_but_web_and_mail_is_opened(words: str) -> None:
    with pytest.raises(UserError, match="not opened from an article"):
        destination(words)


@pytest.mark.parametrize(
    "words",
    [
        "https://",
        "https:/evil.example",
        "https://good.example\\@evil.example/",
        "https://good.example\t.evil.example/",
        "https://exa\u202empl.example/",
        "https://a.example/" + "a" * LONGEST,
    ],
)
def test_what_programs_would_read_in_two_ways_is_refused(words: str) -> None:
    with pytest.raises(UserError, match="leads anywhere"):
        destination(words)


def test_a_name_before_an_at_sign_is_pointed_out() -> None:
    asked = destination("https://bank.example@evil.example/login")
    assert asked.place == "evil.example"
    assert "before the “@”" in asked.warnings[0]


def test_letters_of_another_script_are_shown_in_both_forms() -> None:
    asked = destination("https://аррӏе.example/a")
    assert asked.address == "https://xn--80ak6aa92e.example/a"
    assert asked.written == "https://аррӏе.example/a"
    assert "аррӏе.example is xn--80ak6aa92e.example" in asked.warnings[0]
    assert "can look like others" in destination(asked.address).warnings[0]


def test_invisible_marks_are_written_out() -> None:
    asked = destination("https://a.example/\u202egpj.exe")
    assert asked.address == "https://a.example/%E2%80%AEgpj.exe"
    assert asked.written == "https://a.example/⟨U+202E⟩gpj.exe"
    assert "invisible" in asked.warnings[0]


def test_a_mail_may_bring_words_and_nothing_else() -> None:
    """Some mail programs attach the file that a link names."""
    asked = destination("mailto:desk@post.example?subject=Hello")
    assert asked.place == "desk@post.example"
    assert "words into the mail" in asked.warnings[0]
    with pytest.raises(UserError, match="attach"):
        destination("mailto:desk@post.example?subject=a&attach=/etc/passwd")


def test_a_plain_address_is_left_as_it_is_and_not_warned_of() -> None:
    asked = destination("https://post.example/2029/a-b.html?x=%20y#z")
    assert asked.address == "https://post.example/2029/a-b.html?x=%20y#z"
    assert not asked.written
    assert not asked.warnings
