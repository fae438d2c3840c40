"""Files made to do harm: what each would cost its reader, and how it ends instead."""

from __future__ import annotations

from tests.articles.hostile import archives, collections, mails, markup, pages, pdfs, texts
from tests.articles.hostile.case import Case

CASES: tuple[Case, ...] = (
    *archives.CASES,
    *collections.CASES,
    *mails.CASES,
    *markup.CASES,
    *pages.CASES,
    *pdfs.CASES,
    *texts.CASES,
)
