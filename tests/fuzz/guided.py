"""Feeds the readers what atheris makes: bytes changed where the last change led the readers somewhere new.

python -m tests.fuzz.guided LEDGER FOLDER [libFuzzer's options]

The ledger is the file that tells what it is at. The folder holds the documents to start from, and keeps those that led
somewhere new. It ends at the first document that brings a reader down, and writes where it is when it is sent SIGQUIT.
"""

from __future__ import annotations

import faulthandler
import logging
import signal
import sys
from collections.abc import Callable
from pathlib import Path

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
    from tests.fuzz.ledger import NAMES, Ledger
    from tests.fuzz.reading import read
    from visavis.app import sealing
    from visavis.model import Source


def reader(ledger: Ledger) -> Callable[[bytes], None]:
    """Return what reads the bytes: the first names the format, the others are the document, packed if need be."""

    def one_document(data: bytes) -> None:
        if len(data) > 1:
            form = data[0] % len(NAMES)
            ledger.begin(form, data[1:])
            read(Source(NAMES[form], FORMS[NAMES[form]][1](data[1:])))

    return one_document


if __name__ == "__main__":
    logging.disable()
    sealing.limit_pages()
    faulthandler.register(signal.SIGQUIT)
    atheris.Setup(sys.argv, reader(Ledger(Path(sys.argv.pop(1)))))
    atheris.Fuzz()
