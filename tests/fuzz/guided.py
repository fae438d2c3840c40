"""Feeds the readers what atheris makes: bytes changed where the last change led the readers somewhere new.

python -m tests.fuzz.guided FOLDER [libFuzzer's options]

The folder holds the documents to start from, and keeps those that led somewhere new. It ends at the first document
that brings a reader down.
"""

from __future__ import annotations

import logging
import sys

import atheris

INSTRUMENTED = ["visavis.articles", "email", "markdown", "striprtf", "trafilatura", "warcio", "zipfile"]
with atheris.instrument_imports(include=INSTRUMENTED):
    import visavis.articles.book
    import visavis.articles.feed
    import visavis.articles.json_export
    import visavis.articles.mail
    import visavis.articles.marked_text
    import visavis.articles.opendocument
    import visavis.articles.packed
    import visavis.articles.page
    import visavis.articles.pdf
    import visavis.articles.rich_text
    import visavis.articles.web_archive
    import visavis.articles.word_file  # noqa: F401
    from tests.fuzz.documents import FORMS
    from tests.fuzz.reading import read
    from visavis.app import sealing
    from visavis.model import Source

NAMES = tuple(FORMS)


def one_document(data: bytes) -> None:
    """Read what the bytes say: the first of them names the format, the others are the document, packed if need be."""
    if len(data) > 1:
        name = NAMES[data[0] % len(NAMES)]
        read(Source(name, FORMS[name][1](data[1:])))


if __name__ == "__main__":
    logging.disable()
    sealing.limit_pages()
    atheris.Setup(sys.argv, one_document)
    atheris.Fuzz()
