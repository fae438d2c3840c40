"""Versions of one article: which is the earlier one, and what changed since."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from urllib.parse import urlsplit

from visavis.model import Article, Card, Quotation, Reading
from visavis.values import dataclass

# Of two paragraphs, or two quotations, as difflib counts it: above it the one is the other, changed; below, two others.
# Tried on corrected and updated reports: a sentence more or less stays above, another statement of one man below.
ALIKE = 0.6
# Of the paragraphs of the shorter text: below it two articles that share a title ("The week ahead") are two articles.
LEAST_SHARED = 0.3
MOST_PAIRS = 40_000  # comparisons of quotations, a second's work; of more changes than that nobody reads the list


ADDRESS, TITLE = "url", "title"


class What(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a paragraph that both versions have, or one alone."""

    words: str
    what: What


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph in the later version, or one that is gone from it."""

    what: What
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation in either version; None where it is not there."""

    before: Card | None
    after: Card | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one version to the other."""

    passages: tuple[Passage, ...]
    same: tuple[Said, ...]
    changed: tuple[Said, ...]
    new: tuple[Said, ...]
    gone: tuple[Said, ...]

    def count(self, what: What) -> int:
        """Return how many paragraphs that became of."""
        return sum(one.what is what for one in self.passages)


# ------------------------------------------------------------ which is the earlier one


class Versions:
    """The articles of a session by what the versions of one have in common."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._by_key: dict[tuple[str, str], list[Article]] = defaultdict(list)
        for article in articles:
            self.add(article)

    def add(self, article: Article) -> None:
        """Take in one more."""
        for key in _keys(article):
            self._by_key[key].append(article)

    def earlier(self, article: Article) -> Article | None:
        """Return the last of the others that is an earlier version of this one; None where none is."""
        for key in sorted(_keys(article), key=lambda key: key[0] != ADDRESS):  # an address says more than a title
            others = [one for one in reversed(self._by_key.get(key, ())) if _is_other(one, article)]
            found = next((one for one in others if key[0] == ADDRESS or _shares(article, one)), None)
            if found is not None:
                return found
        return None


def _is_other(one: Article, other: Article) -> bool:
    """Tell whether two articles were made of other bytes; the same ones with letters put right are no new version."""
    return one.original.sha256 != other.original.sha256


def _keys(article: Article) -> set[tuple[str, str]]:
    """Return what versions of one article have in common: the address, or title and outlet."""
    known = article.metadata
    title = _plain(known.title)
    keys = {(TITLE, _plain(known.outlet) + "\n" + title)} if title else set()
    address = urlsplit(known.url)
    if address.netloc and address.path.strip("/"):
        keys.add((ADDRESS, address.netloc.casefold() + address.path.rstrip("/") + "?" + address.query))
    return keys


def _shares(one: Article, other: Article) -> bool:
    """Tell whether two articles of one title have much more than that in common."""
    ours, theirs = (set(_paragraphs(article)) - {_joined(article.metadata.title)} for article in (one, other))
    return bool(ours & theirs) and len(ours & theirs) >= LEAST_SHARED * min(len(ours), len(theirs))


def _paragraphs(article: Article) -> list[str]:
    return [_joined(block.span.of(article.text)) for block in article.blocks if not block.boilerplate]


def _joined(words: str) -> str:
    return " ".join(words.split())


def _plain(words: str) -> str:
    return _joined(words).casefold()


# ------------------------------------------------------------ what changed


def compare(before: Reading, after: Reading) -> Comparison:
    """Return what changed from one version to the other; dismissed quotations count for nothing."""
    old, new = ([card for card in one.cards if not card.dismissed] for one in (before, after))
    kept, olds, news = same(old, before.article, new, after.article)
    changed = _changed(olds, before.article, news, after.article)
    were, are = {id(one.before) for one in changed}, {id(one.after) for one in changed}
    return Comparison(
        tuple(_passages(_paragraphs(before.article), _paragraphs(after.article))),
        tuple(kept),
        tuple(changed),
        tuple(Said(None, card) for card in news if id(card) not in are),
        tuple(Said(card, None) for card in olds if id(card) not in were),
    )


def _passages(old: list[str], new: list[str]) -> Iterator[Passage]:
    for tag, i, j, k, m in SequenceMatcher(None, old, new).get_opcodes():
        if tag == "equal":
            yield from (Passage(What.SAME, (Piece(words, What.SAME),)) for words in new[k:m])
        else:
            yield from _replaced(old[i:j], new[k:m])


def _replaced(old: list[str], new: list[str]) -> Iterator[Passage]:
    """Pair each new paragraph with the next old one that it is like; those passed over are gone."""
    at = 0
    for words in new:
        found = next((place for place in range(at, len(old)) if _alike(old[place], words)), None)
        if found is None:
            yield Passage(What.NEW, (Piece(words, What.NEW),))
            continue
        yield from (Passage(What.GONE, (Piece(gone, What.GONE),)) for gone in old[at:found])
        yield Passage(What.CHANGED, tuple(pieces(old[found].split(), words.split())))
        at = found + 1
    yield from (Passage(What.GONE, (Piece(gone, What.GONE),)) for gone in old[at:])


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one.split(), other.split())
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    """Return the words of two paragraphs as runs that both have, or one alone."""
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(" ".join(new[k:m]), What.SAME)
            continue
        if j > i:
            yield Piece(" ".join(old[i:j]), What.GONE)
        if m > k:
            yield Piece(" ".join(new[k:m]), What.NEW)


def words_of(quotation: Quotation, article: Article) -> str:
    """Return the words of a quotation, however the lines are broken."""
    return " […] ".join(_joined(span.of(article.text)) for span in quotation.content)


def same(
    old: Sequence[Card], before: Article, new: Sequence[Card], after: Article
) -> tuple[list[Said], list[Card], list[Card]]:
    """Return the quotations whose words are the same, and those that are left over on both sides."""
    by_words: dict[str, deque[Card]] = defaultdict(deque)
    for card in old:
        by_words[words_of(card.quotation, before)].append(card)
    same, left = [], []
    for card in new:
        waiting = by_words[words_of(card.quotation, after)]
        if waiting:
            same.append(Said(waiting.popleft(), card))
        else:
            left.append(card)
    kept = {id(one.before) for one in same}
    return same, [card for card in old if id(card) not in kept], left


def _changed(olds: Sequence[Card], before: Article, news: Sequence[Card], after: Article) -> list[Said]:
    if len(olds) * len(news) > MOST_PAIRS:
        return []
    waiting, changed = list(olds), []
    for card in news:
        words = words_of(card.quotation, after)
        found = next((one for one in waiting if _alike(words_of(one.quotation, before), words)), None)
        if found is not None:
            waiting.remove(found)
            changed.append(Said(found, card))
    return changed
