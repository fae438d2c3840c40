"""How fast articles of each format are read, in how much memory, and how well pages are told from their furniture."""

from __future__ import annotations

import gzip
import html
import json
import resource
import shlex
import subprocess
import sys
import time
from collections.abc import Callable
from email.message import EmailMessage

from tests.articles import made
from tests.fuzz import documents
from tests.quality.gold import BENCH, PROJECT
from visavis import articles, paths
from visavis.errors import UserError
from visavis.model import Source

SECONDS = 2.0  # for a format, at least one article
MOST = 300  # seconds for all the pages, on a busy machine
LONGEST = 1_000_000  # characters of the long text


def run() -> None:
    """Print the speed of each reader, each in a process of its own, then the score of pages beside trafilatura's."""
    for name in FORMATS:
        _run([sys.executable, "-m", "tests.bench.open", name], quiet=True)
    print(flush=True)
    scorer, gold, pages = (BENCH / part for part in ("score_pages.py", "pages/gold.jsonl", "pages/pages.zip"))
    if not scorer.is_file():
        print(f"no saved pages in {BENCH}: set VISAVIS_BENCH to score them")
        return
    program = str(PROJECT / ".venv" / "bin" / "visavis")
    _run([sys.executable, str(scorer), str(gold), str(pages), "--", program, "text", "{dir}", "--format", "jsonl"])
    _run([sys.executable, str(scorer), str(gold), str(pages), "--trafilatura"])


def _run(command: list[str], *, quiet: bool = False) -> None:
    if not quiet:
        print(f"$ {shlex.join(command)}", flush=True)
    subprocess.run(command, check=False, timeout=MOST, cwd=PROJECT, stderr=subprocess.DEVNULL)


def _paragraphs() -> list[str]:
    text = paths.resource("samples", "harbour-patrols.txt").read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line.strip()]


def _page() -> bytes:
    inner = "".join(f"<p>{html.escape(words)}</p>" for words in _paragraphs())
    around = "<ul>" + "<li><a href='/x'>Another headline of the day</a></li>" * 40 + "</ul>"
    return f"<html><body><nav>{around}</nav><article>{inner}</article><aside>{around}</aside></body></html>".encode()


def _mail() -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "A. Writer <writer@strait.example>", "Pilots wait"
    message.set_content("\n\n".join(_paragraphs()))
    message.add_alternative(_page().decode(), subtype="html")
    return message.as_bytes()


def _word() -> bytes:
    return made.word_file("".join(f"<w:p><w:r><w:t>{html.escape(words)}</w:t></w:r></w:p>" for words in _paragraphs()))


def _open_document() -> bytes:
    return made.open_document("".join(f"<text:p>{html.escape(words)}</text:p>" for words in _paragraphs()))


def _pdf() -> bytes:
    words = " ".join(_paragraphs()).encode("ascii", "ignore").decode().replace("(", "").replace(")", "").split()
    lines = [" ".join(words[at : at + 14]) for at in range(0, len(words), 14)]
    pages = [lines[at : at + 45] for at in range(0, len(lines), 45)]
    return made.pdf(*([(72, 760 - 15 * n, 11, line) for n, line in enumerate(page)] for page in pages))


def _rtf() -> bytes:
    words = r"\par ".join(_paragraphs())
    coded = "".join(char if char.isascii() else f"\\u{ord(char)}?" for char in words)
    return rf"{{\rtf1\ansi {coded}}}".encode("ascii")


def _feed() -> bytes:
    inner = "".join(f"<p>{html.escape(words)}</p>" for words in _paragraphs())
    item = f"<item><title>Pilots wait</title><description>{html.escape(inner)}</description></item>"
    return f"<rss version='2.0'><channel><title>Post</title>{item}</channel></rss>".encode()


def _export() -> bytes:
    inner = "".join(f"<p>{html.escape(words)}</p>" for words in _paragraphs())
    return json.dumps([{"title": "Pilots wait", "content_html": inner}]).encode()


def _web_archive() -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + _page()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://strait.example/a\r\n"
        f"Content-Length: {len(answer)}\r\nContent-Type: application/http; msgtype=response\r\n\r\n"
    )
    return gzip.compress(head.encode() + answer + b"\r\n\r\n")


def _text() -> bytes:
    return "\n\n".join(_paragraphs()).encode()


# By name: the file, and what makes it; all hold the sample article.
FORMATS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "text": ("a.txt", _text),
    "Windows-1252": ("a.txt", lambda: "\n\n".join(_paragraphs()).encode("cp1252", "replace")),
    "Markdown": ("a.md", lambda: b"# Pilots wait\n\n" + _text()),
    "web page": ("a.html", _page),
    "mail": ("a.eml", _mail),
    "Word": ("a.docx", _word),
    "OpenDocument": ("a.odt", _open_document),
    "EPUB": ("a.epub", lambda: documents.book(documents.PACKAGE, _page())),
    "PDF": ("a.pdf", _pdf),
    "RTF": ("a.rtf", _rtf),
    "ZIP of pages": ("a.zip", lambda: made.archive(a_html=_page(), b_html=_page())),
    "feed": ("a.rss", _feed),
    "JSON": ("a.json", _export),
    "WARC": ("a.warc.gz", _web_archive),
    "long text": ("a.txt", lambda: (_text() + b"\n\n") * (LONGEST // len(_text()))),
}


def _measure(name: str) -> None:
    """Print how many articles of a format are read in a second of this process, and its peak of memory."""
    file, make = FORMATS[name]
    data = make()
    words = _read(file, data)  # the first one loads what it needs
    before, start, count = time.process_time(), time.perf_counter(), 0
    while time.perf_counter() - start < SECONDS or not count:
        _read(file, data)
        count += 1
    busy = time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    print(
        f"{name:14} {len(data) / 1e3:8.0f} kB {words:8,} words {count / busy:8.1f} a second  peak {peak:4.0f} MB",
        flush=True,
    )


def _read(file: str, data: bytes) -> int:
    parts = articles.parts(Source(file, data))
    if parts is None:
        return len(articles.read(file, data).text.split())
    found = [part for part in parts if isinstance(part, Source)]
    if not found:
        raise UserError(f"{file} holds no articles.", "Look at what makes it.")
    return sum(len(articles.read(part.name, part.data).text.split()) for part in found)


if __name__ == "__main__":
    _measure(sys.argv[1])
