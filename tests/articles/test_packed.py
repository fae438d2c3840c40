"""An archive of articles opens to every one of them, and what is no article costs the others nothing."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.articles import made
from visavis import articles
from visavis.errors import UserError
from visavis.model import Source

WORDS = "The pilots of Lisna said on Monday that they would take no ship through the strait."
PAGE = f"<html><body><p>{WORDS}</p></body></html>"


def parts(data: bytes) -> list[Source | UserError]:
    found = articles.parts(Source("news.zip", data, "/tmp/news.zip"))
    assert found is not None
    return list(found)


def packed(*members: tuple[zipfile.ZipInfo | str, bytes | str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members:
            archive.writestr(member, content)
    return target.getvalue()


def test_every_document_of_an_archive_is_an_article_with_a_name_that_says_where_it_lay() -> None:
    word = made.word_file(f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>")
    found = parts(packed(("b.docx", word), ("a/", ""), ("a/page.html", PAGE), ("notes.txt", WORDS)))
    opened = [articles.read(one.name, one.data, one.path) for one in found if isinstance(one, Source)]
    assert [one.original.name for one in opened] == [
        "news.zip › a/page.html",
        "news.zip › b.docx",
        "news.zip › notes.txt",
    ]
    assert {one.text for one in opened} == {WORDS}
    assert {one.original.path for one in opened} == {"/tmp/news.zip"}


def test_what_lies_beside_articles_is_passed_over() -> None:
    beside = ("page_files/a.css", "page_files/b.js", "logo.PNG", "__MACOSX/._page.html", ".DS_Store", "a/.hidden.txt")
    found = parts(packed(("page.html", PAGE), *((name, b"x") for name in beside)))
    assert [one.name for one in found if isinstance(one, Source)] == ["news.zip › page.html"]
    assert len(found) == 1


def link() -> zipfile.ZipInfo:
    member = zipfile.ZipInfo("link.txt")
    member.external_attr = 0o120777 << 16
    return member


@pytest.mark.parametrize(
    ("member", "content", "why"),
    [
        ("../../a.txt", WORDS, "points outside"),
        ("/etc/a.txt", WORDS, "points outside"),
        ("C:/a.txt", WORDS, "points outside"),
        (link(), "/etc/passwd", "only points to another file"),
        ("inner.zip", packed(("a.txt", WORDS)), "an archive within an archive"),
        ("empty.txt", "", "is empty"),
    ],
)
def test_a_member_that_may_do_harm_is_named_and_the_others_are_read(
    member: zipfile.ZipInfo | str, content: bytes | str, why: str
) -> None:
    found = parts(packed((member, content), ("good.txt", WORDS)))
    assert sorted(isinstance(one, Source) for one in found) == [False, True]
    (refusal,) = [one for one in found if isinstance(one, UserError)]
    assert why in refusal.what and "“news.zip”" in refusal.what and refusal.remedy


def test_an_archive_without_articles_says_so() -> None:
    with pytest.raises(UserError, match="holds no articles"):
        parts(packed(("style.css", "p {}")))


def test_one_document_is_no_archive() -> None:
    assert articles.parts(Source("a.txt", WORDS.encode())) is None
    assert articles.parts(Source("a.docx", made.word_file(f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"))) is None
