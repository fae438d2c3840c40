"""Plain text becomes an article: its paragraphs, its title, its headings, and the furniture around it marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from visavis.articles import firstlines, furniture, glue, lines
from visavis.articles.decode import bounded, decode
from visavis.articles.language import language
from visavis.articles.reading import Reading
from visavis.model import Block, BlockKind, Metadata, Span

FRONT = 12  # paragraphs in which title, byline and a glued headline may come: menus above are seldom longer
BODY_WORDS = 10  # a paragraph of this many words that ends in a stop is the article's own
MOST_TITLE_WORDS = glue.MOST_HEADLINE_WORDS
MOST_HEADING_WORDS = 12
# Words of a line that is furniture for no other reason than its neighbours: section names, titles of other articles.
MOST_FURNITURE_WORDS = 5
MOST_FOOTER_WORDS = 14
CLOSING = frozenset(("related links", "share buttons", "comments", "tags", "visit counter", "copyright", "menu"))
_STOPS, _FULL_STOPS = tuple(".!?…:;,"), tuple(".…:;,")
_CLOSERS = "\"'”’»)]"  # marks and brackets that may stand behind a stop
_SENTENCES = re.compile(
    r"[a-zß-ÿ0-9]{4}[.!?][”’\"')]*\s+[“‘\"]?[^\W_a-zß-ÿ]"
)  # one ends, another begins; not "Rep. ", "vs. "
_OPENS_LIKE_HEADING = re.compile(r"[\"'“‘«„]?[^\W_a-zß-ÿ]")
_QUOTED = re.compile(r"[“”\"„«»]")


@dataclass(frozen=True, slots=True)
class _Paragraph:
    span: Span
    words: str
    reason: str = ""  # as in `Block.boilerplate`
    glued: bool = False  # a headline cut off the sentence that it ran into

    @property
    def count(self) -> int:
        return len(self.words.split())

    @property
    def stops(self) -> bool:
        """It ends in a mark that ends a sentence or a clause."""
        return self.words.rstrip(_CLOSERS).endswith(_STOPS)

    @property
    def is_body(self) -> bool:
        """A sentence of the article, as far as its form tells."""
        return not self.reason and self.stops and self.count >= BODY_WORDS

    @property
    def reads_like_prose(self) -> bool:
        """Whether it may be a sentence of the article, a short one or a headline with a quotation included."""
        return not self.reason and (self.stops or self.glued or bool(_QUOTED.search(self.words)))

    @property
    def is_heading_like(self) -> bool:
        if self.reason or self.words.rstrip(_CLOSERS).endswith(_FULL_STOPS):
            return False
        return _OPENS_LIKE_HEADING.match(self.words) is not None


def read(name: str, data: bytes) -> Reading:
    """Read a plain text file; its text is the file decoded, with LF line ends and nothing else changed."""
    return arrange(bounded(name, decode(name, data)))


def arrange(text: str) -> Reading:
    """Find the blocks and the metadata of a plain text."""
    found = _without_tail(_without_front(_paragraphs(text)))
    title = _title(found)
    metadata = _metadata(found, title)
    blocks = tuple(_block(found, at, title) for at in range(len(found)))
    return Reading(text, blocks, metadata, "text/plain")


def _paragraphs(text: str) -> list[_Paragraph]:
    found: list[_Paragraph] = []
    for at, span in enumerate(lines.paragraphs(text)):
        words = span.of(text)
        joint = glue.joint(words) if at < FRONT else None
        if joint is not None:
            middle = span.start + joint
            found.append(_Paragraph(Span(span.start, middle), words[:joint], glued=True))
            reason = "byline" if firstlines.is_byline(words[joint:]) else ""
            found.append(_Paragraph(Span(middle, span.end), words[joint:], reason))
        else:
            reason = furniture.shipped().reason(words)
            if not reason and at < FRONT and firstlines.is_byline(words):
                reason = "byline"
            found.append(_Paragraph(span, words, reason))
    return found


def _without_front(found: list[_Paragraph]) -> list[_Paragraph]:
    """Mark the short lines that stand among menu words above the article."""
    end = next((at for at, paragraph in enumerate(found) if paragraph.is_body or paragraph.glued), 0)
    front = found[:end]
    if not any(paragraph.reason and paragraph.reason != "byline" for paragraph in front):
        return found
    longest = max((paragraph.count for paragraph in front if paragraph.is_heading_like), default=0)
    has_title = any(paragraph.glued for paragraph in found)

    def is_furniture(paragraph: _Paragraph) -> bool:
        is_title = paragraph.count == longest and not has_title
        return paragraph.count <= MOST_FURNITURE_WORDS and not is_title and not paragraph.stops

    return [
        replace(paragraph, reason="page header") if not paragraph.reason and is_furniture(paragraph) else paragraph
        for paragraph in front
    ] + found[end:]


def _without_tail(found: list[_Paragraph]) -> list[_Paragraph]:
    """Mark the lines below the article's last sentence, from the first on that ends an article on every site."""
    last = max((at for at, paragraph in enumerate(found) if paragraph.reads_like_prose), default=len(found))
    closing = next((at for at in range(last + 1, len(found)) if found[at].reason in CLOSING), len(found))
    return found[:closing] + [
        replace(paragraph, reason="page footer")
        if not paragraph.reason and paragraph.count <= MOST_FOOTER_WORDS
        else paragraph
        for paragraph in found[closing:]
    ]


def _title(found: Sequence[_Paragraph]) -> int | None:
    """Return which paragraph is the title: a glued headline, else the longest line above the body, else the first."""
    front = found[: FRONT + 1]
    glued = next((at for at, paragraph in enumerate(front) if paragraph.glued), None)
    if glued is not None:
        return glued
    body = next((at for at, paragraph in enumerate(found) if paragraph.is_body), len(front))
    candidates = [at for at in range(min(body, len(front))) if _may_be_title(found[at])]
    if candidates:
        return max(candidates, key=lambda at: (found[at].count, -at))
    first = _first_sentence_as_title(found)
    later = (at for at in range(body, min(len(front), body + 3)) if _may_be_title(found[at]))
    return first if first is not None else next(later, None)


def _may_be_title(paragraph: _Paragraph) -> bool:
    is_one = not _SENTENCES.search(paragraph.words)
    return is_one and paragraph.is_heading_like and 2 <= paragraph.count <= MOST_TITLE_WORDS


def _first_sentence_as_title(found: Sequence[_Paragraph]) -> int | None:
    """Some archives end a headline with a stop: take a short first sentence that a longer paragraph follows."""
    kept = [at for at, paragraph in enumerate(found) if not paragraph.reason]
    if len(kept) < 2:
        return None
    first = found[kept[0]]
    if _SENTENCES.search(first.words) or first.count > MOST_TITLE_WORDS or first.words.startswith(("“", '"')):
        return None
    return kept[0] if any(len(found[at].words) > len(first.words) for at in kept[1:4]) else None


def _block(found: Sequence[_Paragraph], at: int, title: int | None) -> Block:
    paragraph = found[at]
    if at == title:
        return Block(paragraph.span, BlockKind.TITLE, level=1)
    if _is_heading(found, at):
        return Block(paragraph.span, BlockKind.HEADING, level=2)
    return Block(paragraph.span, boilerplate=paragraph.reason)


def _is_heading(found: Sequence[_Paragraph], at: int) -> bool:
    """A short line without a stop counts as a heading between two paragraphs of the article only."""
    paragraph = found[at]
    between = 0 < at < len(found) - 1 and found[at - 1].reads_like_prose and found[at + 1].is_body
    return between and paragraph.is_heading_like and paragraph.count <= MOST_HEADING_WORDS


def _metadata(found: Sequence[_Paragraph], title: int | None) -> Metadata:
    around = [paragraph.words for paragraph in found if paragraph.reason]
    body = [paragraph.words for paragraph in found if not paragraph.reason]
    agencies = [agency for words in body[:4] if (agency := firstlines.agency(words))]
    return Metadata(
        title=" ".join(found[title].words.split()) if title is not None else "",
        outlet=firstlines.outlet(around) or next(iter(agencies), ""),
        authors=next((names for words in around if (names := firstlines.byline(words))), ()),
        published=firstlines.published(around),
        language=language(" ".join(body)),
    )
