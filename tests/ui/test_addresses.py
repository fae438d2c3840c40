"""Addresses: an analyst who follows one must know where it leads before his browser has been there."""

from __future__ import annotations

import pytest

from visavis.errors import UserError
from visavis.model import Span
from visavis.ui.addresses import LONGEST, addresses_in, destination


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
    assert [span.of(text) for span in addresses_in(text, Span(0, len(text)))] == ([address] if address else [])


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("bank.example", "https://evil.example/bank.example"),
        ("https://bank.example/login", "https://bank.example.evil.example/login"),
        ("Log in at www.bank.example now", "https://evil.example"),
        ("desk@bank.example", "mailto:thief@evil.example"),
        ("desk@bank.example", "https://evil.example"),
        ("http://bank.example@evil.example", "https://bank.example"),
        ("банк.рф", "https://evil.example"),
    ],
)
def test_words_that_show_another_address_are_pointed_out(words: str, address: str) -> None:
    """Who reads “bank.example” and clicks believes that he goes there."""
    asked = destination(address, words)
    assert "words in the article show" in asked.warnings[0]
    assert asked.place in asked.warnings[0]


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("the report", "https://post.example"),
        ("post.example", "https://www.post.example/a"),
        ("www.Post.example/news.", "https://post.example/news"),
        ("post.example", "https://news.post.example/a"),
        ("desk@post.example", "mailto:desk@post.example"),
        ("report.pdf", "https://post.example/report.pdf"),
        ("the U.S. said", "https://post.example"),
        ("банк.рф", "https://xn--80ab2al.xn--p1ai/"),
        ("", "https://post.example"),
    ],
)
def test_other_words_are_not_warned_of(words: str, address: str) -> None:
    """A warning at each link would be read by nobody."""
    assert not [one for one in destination(address, words).warnings if "in the article" in one]


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
