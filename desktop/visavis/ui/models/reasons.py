"""Why a card says what it says, in the order in which a reader asks: who, for whom, by what sign, how sure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from visavis.model import Article, Card, Evidence, Profile, Span
from visavis.ui.language import say, say_name
from visavis.ui.models.faces import CUE_EDGES
from visavis.ui.reader.rows import number_at, paragraph_numbers

CUE = "cue"
FORM = ("marks", "runs on", "continued")  # rules that speak of the words' form
SUMMED_UP = ("model", "profile")  # the confidence says the one, the party at the chain's end the other
STEP = " → "  # the engine's sign between a mention and what it stands for
LONGEST = 56  # characters of the article shown in one link


class Reason(NamedTuple):
    """One piece of the explanation: its words, the place in the text that shows it, and the whole thought."""

    words: str
    span: Span | None = None
    note: str = ""
    paragraph: int = 0  # of the span; 0: none
    strong: bool = False


class Reasons(NamedTuple):
    """The chain from the words' source to the party, then the other reasons."""

    chain: tuple[Reason, ...]
    others: tuple[Reason, ...]
    notes: tuple[str, ...]  # every piece of evidence in full, in the engine's order


def reasons_of(card: Card, article: Article, profile: Profile) -> Reasons:
    """Return the reasons of one card."""
    evidence = card.quotation.evidence
    links = [one for one in evidence if one.rule not in (CUE, *FORM, *SUMMED_UP)]
    numbers = paragraph_numbers(article)
    chain = [
        *_without_repeats(_link(one, article, numbers) for one in links),
        Reason(_parties(card, profile), strong=True),
    ]
    cues = [_cue(one, article) for one in evidence if one.rule == CUE]
    form = [_whole(one) for one in evidence if one.rule in FORM]
    number = QLocale().toString(card.quotation.confidence, "f", 2)
    sure = Reason(QCoreApplication.translate("Reasons", "confidence {number}").format(number=number))
    return Reasons(tuple(chain), (*cues, *form, sure), tuple(say(one.note) for one in evidence))


def _link(one: Evidence, article: Article, numbers: Sequence[int]) -> Reason:
    """Return a link of the chain: the words of the text where it leads from mention to mention, else the thought."""
    note = say(one.note)
    words = note
    if one.span is not None and (one.rule == "source" or STEP in note):
        words = _quoted(one.span, article)
    number = number_at(article, one.span.start, numbers) if one.span else 0
    return Reason(words, one.span, note, number)


def _whole(one: Evidence) -> Reason:
    note = say(one.note)
    return Reason(note, one.span, note)


def _cue(one: Evidence, article: Article) -> Reason:
    if one.span is None:
        return Reason(say(one.note))
    words = QCoreApplication.translate("Reasons", "cue {words}").format(words=_quoted(one.span, article))
    return Reason(words, one.span, say(one.note))


def _quoted(span: Span, article: Article) -> str:
    words = " ".join(span.of(article.text).split()).strip(CUE_EDGES)
    shown = words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
    return QCoreApplication.translate("Reasons", "“{words}”").format(words=shown)


def _parties(card: Card, profile: Profile) -> str:
    names = [say_name(party.name) for party in profile.parties if party.id in card.quotation.parties]
    return ", ".join(names) or QCoreApplication.translate("Reasons", "Others")


def _without_repeats(links: Iterable[Reason]) -> list[Reason]:
    kept: list[Reason] = []
    for link in links:
        if not kept or link.words != kept[-1].words:
            kept.append(link)
    return kept
