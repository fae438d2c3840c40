"""How much of an article the readers take, each limit with its reason."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from contextvars import ContextVar

# Larger than any saved page with its pictures inlined that a newsroom's reader met (SingleFile pages run to 20 MB).
MOST_BYTES = 64_000_000
# War and Peace in one file is 3.2 million characters; beyond twice that a file is data, not an article.
MOST_CHARACTERS = 8_000_000
# A novel's longest paragraph is a tenth of this; the quotation finder works a paragraph at a time.
LONGEST_LINE = 500_000
# Thirty times the lines of a long live blog; a file of more is a table or a log.
MOST_LINES = 300_000
# Ten times the largest of 221 saved news pages (9,800); more takes the extraction over a quarter of a minute.
MOST_ELEMENTS = 100_000
# Of an office document, which has seven for a run of ten words: twice those of a report of a thousand pages.
MOST_XML_TAGS = 1_000_000
# The parser compares each attribute of an element with all before it: 50,000 of them take a minute.
MOST_ATTRIBUTES = 2_000
# Of an archive, counted as it is inflated, whatever its directory says. An ordinary Word file inflates 30 to 170 to 1,
# so it is the bytes that are bounded and not the ratio.
MOST_MEMBERS = 10_000
MOST_MEMBER_BYTES = 50_000_000
MOST_INFLATED_BYTES = 200_000_000
# Of the links behind an article's words: five times those of the longest live blogs and lists of sources.
MOST_LINKS = 3_000
# Characters: what every browser takes, and what the window opens.
LONGEST_ADDRESS = 2_000
# Fifty times the letters of a closely printed newspaper page.
MOST_PAGE_CHARACTERS = 500_000
# The longest reports of ministries have some hundred pages.
MOST_PAGES = 3_000
# Of the processor, for PDFium to draw a page: twenty times what one of half a million letters takes, and nearly twice
# what a map of three million strokes does, which is what the memory of a process is enough for. A drawing that draws
# itself twice, forty times over, would take years, and a gigabyte in two seconds; PDFium cannot be asked to stop.
PAGE_SECONDS = 3.0
# What a page is drawn within: nothing, or, in a process that may be lost, what ends it when those seconds are over.
page_limit: ContextVar[Callable[[], AbstractContextManager[object]]] = ContextVar("page_limit", default=nullcontext)
