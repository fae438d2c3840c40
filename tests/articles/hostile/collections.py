"""Feeds, exports in JSON and web archives: what each of them can promise, repeat and nest."""

from __future__ import annotations

import gzip
import importlib.util

from tests.articles.hostile.case import ARTICLE, WORDS, Case
from tests.articles.hostile.markup import LAUGHS, OUTSIDE

HEAD = '<?xml version="1.0"?>'
ENTRY = f'{{"title":"Pilots","content_html":"<p>{WORDS}</p>"}}'
PAGE = f"<html><body><p>{WORDS * 10}</p></body></html>"


def feed(inner: str, before: str = "") -> bytes:
    return f"{HEAD}{before}<rss version='2.0'><channel><title>A</title>{inner}</channel></rss>".encode()


def item(words: str, more: str = "") -> str:
    return f"<item><title>Pilots</title>{more}<description><![CDATA[{words}]]></description></item>"


def record(
    body: str, *, length: int | None = None, kind: str = "response", url: str = "http://strait.example/a"
) -> bytes:
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{body}"
    size = len(answer.encode()) if length is None else length
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Record-ID: <urn:a>\r\n"
    return f"{head}Content-Type: application/http; msgtype=response\r\nContent-Length: {size}\r\n\r\n{answer}\r\n\r\n".encode()


FEEDS = (
    Case("laughs.rss", "without words", "all memory, to a billion laughs", lambda: feed(item("&j;"), LAUGHS)),
    Case("outside.rss", "without words", "a file of the disk, shown as the article", lambda: feed(item("&x;"), OUTSIDE)),
    Case("entries.rss", ARTICLE, "hours, to entries without end", lambda: feed(item(f"<p>{WORDS}</p>") * 20_000)),
    Case("bomb.rss", "nested deeper", "minutes, to a page within the feed", lambda: feed(item("<table><tr><td>" * 10_000 + WORDS))),
    Case("tags.rss", "more parts", "minutes, to signs that begin nothing", lambda: feed(item("<" * 2_000_000 + WORDS))),
    Case("scripts.rss", ARTICLE, "who reads, to a server", lambda: feed(item(
        f"<script>x()</script><iframe src='http://x.y'></iframe><img src='file:///etc/passwd'><p>{WORDS}</p>"))),
    Case("script link.rss", ARTICLE, "a click, to a script", lambda: feed(item(f"<p>{WORDS}</p>", "<link>javascript:alert(1)</link>"))),
    Case("title.rss", ARTICLE, "the window, to a tag in a title", lambda: feed(item(
        f"<p>{WORDS}</p>").replace("Pilots", "&lt;img src='file:///etc/passwd'&gt;"))),
    Case("deep.rss", "listed without", "the process, to recursion", lambda: feed("<item>" * 100_000)),
    Case("truncated.rss", ARTICLE, "the half that is there", lambda: feed(item(f"<p>{WORDS}</p>") * 3)[:-60]),
    Case("dates.rss", ARTICLE, "minutes, to figures that might be a date", lambda: feed(item(f"<p>{WORDS}</p>", f"<pubDate>{'1 ' * 100_000}</pubDate>"))),
)  # fmt: skip
EXPORTS = (
    Case("nested.json", "nested too deeply", "the process, to recursion", lambda: b'[{"title":"a","content":' + b"[" * 100_000),
    Case("closed.json", "no articles that can", "the process, to recursion", lambda: b'[{"title":"a","content":' + b'{"a":' * 900 + b"1" + b"}" * 900 + b"}]"),
    Case("entries.json", ARTICLE, "hours, to entries without end", lambda: f"[{','.join([ENTRY] * 20_000)}]".encode()),
    Case("figure.json", "damaged", "the article, to a figure of a million digits", lambda: f'[{ENTRY[:-1]},"date":{"9" * 1_000_000}}}]'.encode()),
    Case("infinite.json", ARTICLE, "the article, to a figure that is none", lambda: f'[{ENTRY[:-1]},"date":Infinity}},{ENTRY[:-1]},"date":-1e999}}]'.encode()),
    Case("surrogates.json", ARTICLE, "the session, to letters that no file can hold", lambda: (
        rf'[{{"title":"A \ud800","author":"B \udfff","content_html":"<p>{WORDS} \ud83d</p>"}}]').encode()),
    Case("keys.json", ARTICLE, "minutes, to keys", lambda: ("[{" + ",".join(f'"k{n}":1' for n in range(300_000)) + f',"title":"a","content":"{WORDS}"}}]').encode()),
    Case("types.json", "no articles that can", "the article, to data of the wrong kind", lambda: b'[{"title":[1],"content":{"a":[2]},"author":3,"date":[],"url":{}}, 1, null]'),
    Case("lines.json", "damaged", "minutes, to lines that are no JSON", lambda: b'{"title":"a"}\n' * 200_000 + b"{"),
    Case("bomb.json", "nested deeper", "minutes, to a page within the export", lambda: ('[{"title":"a","content_html":"' + "<table><tr><td>" * 10_000 + f'{WORDS}"}}]').encode()),
    Case("null title.json", ARTICLE, "the name that is shown", lambda: (r'[{"title":"a\u0000\u202e\n../../b","content_html":"' + f'<p>{WORDS}</p>"}}]').encode()),
)  # fmt: skip
WEB_ARCHIVES = (
    Case("sound.warc", ARTICLE, "nothing: the others differ from it", lambda: record(PAGE)),
    Case("length beyond.warc", ARTICLE, "the memory, to a length that lies", lambda: record(PAGE, length=2_000_000_000)),
    Case("length short.warc", "damaged", "the article, to a length that lies", lambda: record(PAGE, length=10)),
    Case("length negative.warc", "damaged", "the window, to a length below nothing", lambda: record(PAGE, length=-5)),
    Case("records.warc", "more than", "hours, to records without end", lambda: b"".join(record("a", url=f"http://x.y/{n}") for n in range(11_000))),
    Case("bomb.warc.gz", "unfolds to more than", "all memory, to a record that unfolds", lambda: gzip.compress(record("a" * 60_000_000))),
    Case("large bomb.warc.gz", "unfolds to more than", "all memory, to a file that unfolds", lambda: gzip.compress(record("a" * 1_000) + b"\n" * 250_000_000)),
    Case("script place.warc", "holds no articles", "a click, to a script", lambda: record(PAGE, url="javascript:alert(1)")),
    Case("split place.warc", ARTICLE, "what is known of the page, forged", lambda: record(PAGE, url="http://x.y/\u2028a b\tc")),
    Case("no place.warc", "damaged", "the article, to a header that is missing", lambda: record(PAGE).replace(b"Target-URI", b"Target")),
    Case("truncated.warc", ARTICLE, "the half that is there", lambda: (record(PAGE) * 2)[:-40]),
    Case("compressed file.gz", "compressed file", "the reason why it does not open", lambda: gzip.compress(b"a" * 1_000)),
    Case("half a signature.gz", "compressed file", "the reason why it does not open", lambda: b"\x1f\x8b\x08\x00"),
)  # fmt: skip
CASES = (*FEEDS, *EXPORTS, *(WEB_ARCHIVES if importlib.util.find_spec("warcio") else ()))
