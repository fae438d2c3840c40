"""Where the words of a quotation begin and end: moved word by word, cut in two, put together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from visavis.errors import UserError
from visavis.model import Span

Which = Literal["start", "end"]

# A word as a reader sees it, with the marks that touch it; a dash parts words also where no blank stands beside it.
_WORD = re.compile(r"[^\s—–]*[^\W_][^\s—–]*")
# Marks that close something, and points, never begin a quotation; what only joins words never ends one.
_NOT_FIRST = ",;:.!?…)]}»”"
_NOT_LAST = ",;:([{«“„‘-"
# French puts a blank between its marks and the words.
_OPENING = re.compile(r"[«‹]\s\Z")
_CLOSING = re.compile(r"(?:\s[!?…])?\s[»›]")
# A point may stand within the marks that close, or before them.
_SENTENCE_END = re.compile(r"[.!?…][”’»\"')\]]*\Z")


def moved(text: str, spans: Sequence[Span], which: Which, steps: int) -> tuple[Span, ...]:
    """Return the content with its start or its end moved by so many words, on in the text (1) or back (-1).

    Marks go with the word that they touch. Words between two spans of a content are none of it, and stepped over. An
    edge stays where it is rather than leave the text or leave nothing of the content.
    """
    step = _STEPS[which, steps > 0]
    content = tuple(spans)
    for _ in range(abs(steps)):
        content = step(text, content)
    return content


def moved_by_sentence(text: str, spans: Sequence[Span], which: Which, steps: int) -> tuple[Span, ...]:
    """Return the content with its start or its end moved to where so many sentences begin or end."""
    content, way = tuple(spans), 1 if steps > 0 else -1
    at_border = _begins_sentence if which == "start" else _ends_sentence
    for _ in range(abs(steps)):
        while (further := moved(text, content, which, way)) != content:
            content = further
            if at_border(text, content):
                break
    return content


def moved_to(text: str, spans: Sequence[Span], which: Which, place: int) -> tuple[Span, ...]:
    """Return the content with its start or its end at the word that is nearest to a place in the text."""
    content = tuple(spans)
    forward = place > _edge(content, which)
    while (further := moved(text, content, which, 1 if forward else -1)) != content:
        if abs(_edge(further, which) - place) >= abs(_edge(content, which) - place):
            break
        content = further
    return content


def cuts(text: str, spans: Sequence[Span]) -> tuple[int, ...]:
    """Return the places at which a content can be cut in two: where its words begin, but for the first."""
    starts = [word.start() for span in spans for word in _WORD.finditer(text, span.start, span.end)]
    return tuple(starts[1:])


def halves(text: str, spans: Sequence[Span], at: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return what of a content stands before a place in the text, and what after it.

    Raises:
        UserError: On one side there are no words.
    """
    before = _trimmed(text, (Span(span.start, min(span.end, at)) for span in spans if span.start < at))
    after = _trimmed(text, (Span(max(span.start, at), span.end) for span in spans if span.end > at))
    if not _has_words(text, before) or not _has_words(text, after):
        raise UserError("There are no words on one side of the cut.", "Choose a place between two words.")
    return before, after


def union(text: str, contents: Iterable[Sequence[Span]]) -> tuple[Span, ...]:
    """Return all that the contents cover, as one span where no more than white space lies between."""
    found: list[Span] = []
    for span in sorted(span for content in contents for span in content):
        if found and not text[found[-1].end : span.start].strip():
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def checked(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans in order, without the white space around them, those that touch made one.

    Raises:
        UserError: They hold no words of the text.
    """
    content = _trimmed(text, union(text, [spans]))
    if not _has_words(text, content) or content[-1].end > len(text):
        raise UserError("No words are selected.", "Select the words of the quotation in the article first.")
    return content


def _edge(content: Sequence[Span], which: Which) -> int:
    return content[0].start if which == "start" else content[-1].end


def _begins_sentence(text: str, content: Sequence[Span]) -> bool:
    start = content[0].start
    before = text[max(start - 4, 0) : start]
    return not before.strip() or "\n" in before or _is_stop(text, start - len(before) + len(before.rstrip(' “‘«„"')))


def _ends_sentence(text: str, content: Sequence[Span]) -> bool:
    end = content[-1].end
    return _is_stop(text, end) or text[end : end + 1] in ("", "\n")


def _is_stop(text: str, end: int) -> bool:
    """Tell whether a sentence ends at `end`, as the engine would tell it: an initial or an abbreviation ends none."""
    from visavis.engine.speakers.prose import is_abbreviated

    first = max(end - 4, 0)
    found = _SENTENCE_END.search(text[first:end])
    if found is None:
        return False
    stop = first + found.start()
    return text[stop] != "." or not is_abbreviated(text, stop)


def _start_back(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    first, *others = content
    word = _last_word(text, first.start)
    return content if word is None else (Span(_start_of(text, word), first.end), *others)


def _start_on(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    first, *others = content
    _, following = _first_two(text, first)
    if following is not None:
        return (Span(_start_of(text, following), first.end), *others)
    return tuple(others) if _has_words(text, others) else content


def _end_on(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    *others, last = content
    word = _WORD.search(text, last.end)
    return content if word is None else (*others, Span(last.start, _end_of(text, _span(word))))


def _end_back(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    *others, last = content
    words = [_span(word) for word in _WORD.finditer(text, last.start, last.end)]
    if len(words) > 1:
        return (*others, Span(last.start, _end_of(text, words[-2])))
    return tuple(others) if _has_words(text, others) else content


_STEPS = {
    ("start", False): _start_back,
    ("start", True): _start_on,
    ("end", False): _end_back,
    ("end", True): _end_on,
}


def _start_of(text: str, word: Span) -> int:
    """Return where a quotation that begins with this word begins."""
    kept = text[word.start : word.end].lstrip(_NOT_FIRST)
    start = word.end - len(kept)
    mark = _OPENING.search(text, max(start - 2, 0), start)
    return mark.start() if mark else start


def _end_of(text: str, word: Span) -> int:
    """Return where a quotation that ends with this word ends."""
    end = word.start + len(text[word.start : word.end].rstrip(_NOT_LAST))
    mark = _CLOSING.match(text, end)
    return mark.end() if mark else end


def _last_word(text: str, before: int) -> Span | None:
    """Return the last word that begins before a place, as much of it as stands before it."""
    end = before
    while end > 0:
        start = end - 1
        while start > 0 and not text[start].isspace():
            start -= 1
        words = list(_WORD.finditer(text, start, before))
        if words:
            return _span(words[-1])
        end = start
    return None


def _first_two(text: str, span: Span) -> tuple[Span | None, Span | None]:
    """Return the first two words within a span."""
    words = _WORD.finditer(text, span.start, span.end)
    first, second = next(words, None), next(words, None)
    return _span(first) if first else None, _span(second) if second else None


def _span(word: re.Match[str]) -> Span:
    return Span(word.start(), word.end())


def _trimmed(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans without the white space at their ends; those of white space alone are left out."""
    found = []
    for span in spans:
        words = span.of(text)
        start = span.start + len(words) - len(words.lstrip())
        end = span.end - len(words) + len(words.rstrip())
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def _has_words(text: str, spans: Sequence[Span]) -> bool:
    return any(character.isalnum() for span in spans for character in span.of(text))
