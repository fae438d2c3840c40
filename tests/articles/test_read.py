"""What `articles.read` promises everybody: true offsets, blocks in order, and a clear refusal of bad input."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis import articles
from visavis.articles.limits import LONGEST_LINE, MOST_BYTES
from visavis.errors import UserError
from visavis.model import Article


def kept(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if not block.boilerplate]


def assert_sound(article: Article) -> None:
    at = 0
    for block in article.blocks:
        assert block.span.start >= at and len(block.span) > 0
        assert not article.text[at : block.span.start].strip()
        words = block.span.of(article.text)
        assert words == words.strip()
        at = block.span.end
    assert not article.text[at:].strip()


@given(st.text(min_size=1).filter(lambda text: text.strip()))
def test_blocks_cover_every_word_of_any_text_in_order(text: str) -> None:
    data = text.encode("utf-8", errors="replace")
    try:
        article = articles.read("any.txt", data)
    except UserError:
        return
    assert_sound(article)


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div class='nav'>",
                "</div>",
                "<b>",
                "said",
                " ",
                "<li>",
                "<h2>",
                "“a b c”",
                "<tr><td>",
                "&nbsp;",
                "<!--",
                "<script>",
                "\x00",
            ]
        )
    )
)
def test_no_soup_of_tags_breaks_the_page_reader(parts: list[str]) -> None:
    try:
        article = articles.read("soup.html", ("<html><body>" + "".join(parts)).encode())
    except UserError:
        return
    assert_sound(article)


def test_the_text_of_a_text_file_is_the_file_with_line_feeds() -> None:
    data = "\ufeffOne 30\u00a0days.\r\n\r\n“Two”\rThree \U0001f600 end.\n".encode()
    article = articles.read("a.txt", data, "/tmp/a.txt")
    assert article.text == "One 30\u00a0days.\n\n“Two”\nThree \U0001f600 end.\n"
    assert kept(article) == ["One 30\u00a0days.", "“Two”", "Three \U0001f600 end."]
    assert article.id == article.original.sha256 == hashlib.sha256(data).hexdigest()
    assert article.original.path == "/tmp/a.txt"
    assert article.original.data == data


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_every_usual_encoding_is_read(encoding: str) -> None:
    text = "Der Sprecher sagte am Dienstag, die Häfen blieben für alle Schiffe geöffnet – „ohne Ausnahme“.\n" * 3
    assert articles.read("a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Порт остаётся тёмным с осени, и никто не знает, по чьему приказу, сказали лоцманы."),
        ("koi8-r", "Порт остаётся тёмным с осени, и никто не знает, по чьему приказу, сказали лоцманы."),
        ("cp1252", "He said that the café’s owner was “naïve” and that the others were not."),
        ("iso8859_1", "Les élèves du lycée ont été très étonnés de la réponse du ministère, qui était brève."),
        ("cp1250", "Mluvčí řekl, že válka není řešení a že „příměří“ by podle něj bylo pro všechny lepší."),
        ("iso8859_2", "Rzecznik powiedział, że wojna nie jest żadnym rozwiązaniem, ale do rozejmu jest daleko."),
        ("shift_jis", "大統領は火曜日に港を訪れた。"),
        ("gb18030", "总统周二访问了港口。"),
    ],
)
def test_older_encodings_are_told_by_their_words(encoding: str, text: str) -> None:
    text = (text + "\n") * 5
    assert articles.read("a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "holds no words"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00", "not a text file"),
        ("Gut für alle Häfen. ".encode() * 20 + b"\xff\xfe\xfa", "encoding of “bad.txt” is damaged"),
        (b"\xc0\xaf" * 10 + "für alle Häfen über Brücken ".encode() * 20, "is damaged"),
        (b"\xff\xfea", "is damaged"),
        (b"a b " * (LONGEST_LINE // 2), "a line of"),
        (b"x" * (MOST_BYTES + 1), "64 MB"),
        (b"A sentence.\x00 And another one.", "not a text file"),
    ],
)
def test_bad_input_gets_a_message_that_names_the_file_and_says_what_to_do(data: bytes, part: str) -> None:
    with pytest.raises(UserError) as failure:
        articles.read("bad.txt", data)
    assert part in failure.value.what and "“bad.txt”" in failure.value.what
    assert failure.value.remedy.endswith(".")
