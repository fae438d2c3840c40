"""The whole explanation of a card in sentences, under the questions that a careful reader asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from visavis.app import knowledge
from visavis.app.cards import BY_ANALYST
from visavis.model import UNSURE_BELOW, Article, Card, Evidence, Kind, Part, Profile, Quotation, Span
from visavis.ui.language import say, say_name, say_role
from visavis.ui.models.faces import speaker_name, words_of
from visavis.ui.models.reasons import STEP
from visavis.ui.reader.rows import number_at

translate = QCoreApplication.translate

LONGEST = 90  # characters of a quotation's words in one sentence


class Way(Enum):
    """Where a sentence leads besides a place in the text."""

    PARTIES = "parties"  # the editor of the profile
    LEARNED = "learned"  # the list of what was learned
    ACCEPT = "accept"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thought; `span` is the place in the text that shows it, `part` what can be taken back."""

    words: str
    span: Span | None = None
    paragraph: int = 0
    way: Way | None = None
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """The sentences under one question."""

    name: str  # short and stable, for object names
    heading: str
    sentences: tuple[Sentence, ...]


# Rules by which evidence says how sure the engine is; those of sorting say why this party, all others why this speaker.
HOW_SURE = frozenset({"cue", "marks", "model", "negation", "modality"})
LEARNED, PROFILE = "learned", "profile"


def explain(card: Card, article: Article, profile: Profile) -> tuple[Section, ...]:
    """Return why this speaker, why this party, how sure, and what the analyst changed, where anything was."""
    evidence = [one for one in card.quotation.evidence if one.rule != BY_ANALYST]
    whose = [one for one in evidence if one.rule in knowledge.SORTING]
    how = [one for one in evidence if one.rule in HOW_SURE]
    who = [one for one in evidence if one not in whose and one not in how]
    sections = (
        Section("who", translate("Explanation", "Why this speaker"), tuple(_who(who, card, article))),
        Section("whose", translate("Explanation", "Why this party"), tuple(_whose(whose, card, article, profile))),
        Section("how_sure", translate("Explanation", "How sure"), tuple(_how_sure(how, card, article))),
        Section("changed", translate("Explanation", "What you changed"), tuple(_changed(card, article, profile))),
    )
    return tuple(section for section in sections if section.sentences)


def _who(evidence: Iterable[Evidence], card: Card, article: Article) -> Iterator[Sentence]:
    quotation = card.quotation
    speaker = quotation.speaker
    if speaker is None:
        yield Sentence(translate("Explanation", "The text does not say who speaks."))
    else:
        about = ", ".join(part for part in (say_role(speaker.role), speaker.body) if part)
        words = (
            translate("Explanation", "{name} speaks ({about}).")
            if about
            else translate("Explanation", "{name} speaks.")
        )
        yield Sentence(words.format(name=speaker_name(quotation), about=about))
    if card.correction is not None and card.correction.speaker is not None:
        yield Sentence(translate("Explanation", "You said so."))
    yield from (_said(one, article) for one in evidence)


def _whose(evidence: Iterable[Evidence], card: Card, article: Article, profile: Profile) -> Iterator[Sentence]:
    names = _parties(card.quotation.parties, profile)
    yield Sentence(translate("Explanation", "It stands under {party}.").format(party=names))
    if card.correction is not None and card.correction.parties is not None:
        yield Sentence(translate("Explanation", "You put it there."))
        before = _parties(card.found.parties, profile) if card.found else names
        if evidence and before != names:
            yield Sentence(translate("Explanation", "What spoke for {party}:").format(party=before))
    for one in evidence:
        way = Way.LEARNED if one.rule == LEARNED else Way.PARTIES if one.rule == PROFILE else None
        yield _said(one, article, way)
    if not card.quotation.parties:
        yield Sentence(
            translate("Explanation", "No party of the profile has this speaker or this side."), way=Way.PARTIES
        )


def _how_sure(evidence: Sequence[Evidence], card: Card, article: Article) -> Iterator[Sentence]:
    confidence = card.quotation.confidence
    if card.found is None:
        yield Sentence(translate("Explanation", "You marked these words yourself; nothing was left to guess."))
    else:
        sure = translate("Explanation", "Sure: of quotations read like this one, about {number} in 100 are right.")
        unsure = translate("Explanation", "Unsure: of quotations read like this one, about {number} in 100 are right.")
        words = sure if confidence >= UNSURE_BELOW else unsure
        yield Sentence(words.format(number=round(100 * min(confidence, 0.99))))
    yield from (_said(one, article) for one in evidence)
    if not card.reviewed and confidence < UNSURE_BELOW:
        yield from _would_help(card.quotation, evidence)
    if card.reviewed:
        yield Sentence(translate("Explanation", "You have reviewed it."))
    else:
        yield Sentence(translate("Explanation", "Your word settles it."), way=Way.ACCEPT)


def _would_help(quotation: Quotation, evidence: Iterable[Evidence]) -> Iterator[Sentence]:
    """Say what lowers the engine's confidence, and what would raise it; see engine.assembly.confidence."""
    rules = {one.rule for one in evidence}
    if quotation.source is None:
        words = translate(
            "Explanation", "No words beside it name the speaker. A speaker that you name would make it sure."
        )
        yield Sentence(words, way=Way.SPEAKER)
    if "cue" not in rules:
        yield Sentence(translate("Explanation", "No verb of saying leads to it."))
    if quotation.kind is Kind.INDIRECT:
        yield Sentence(
            translate(
                "Explanation",
                "It stands in no quotation marks, so where it begins and ends is a reading of the sentence.",
            )
        )


# ------------------------------------------------------------ what the analyst changed


def _changed(card: Card, article: Article, profile: Profile) -> Iterator[Sentence]:
    one, found = card.correction, card.found
    if one is None:
        return
    nobody, now = translate("Explanation", "nobody"), card.quotation
    if one.added is not None:
        yield Sentence(
            translate("Explanation", "Marked by you; Visavis had not found it."),
            part=None if one.dismissed else Part.ADDED,
        )
    if one.accepted:
        yield Sentence(translate("Explanation", "Accepted as it stands."), part=Part.ACCEPTED)
    if one.dismissed:
        yield Sentence(translate("Explanation", "Dismissed."), part=Part.DISMISSED)
    if one.parties is not None and one.added is None:
        before = _parties(found.parties if found else (), profile)
        yield _from_to(translate("Explanation", "Party"), before, _parties(now.parties, profile), Part.PARTIES)
    if one.speaker is not None:
        before = speaker_name(found) if found and found.speaker else nobody
        yield _from_to(translate("Explanation", "Speaker"), before, speaker_name(now), Part.SPEAKER)
    if one.relay is not None:
        before = found.relay.name if found and found.relay else nobody
        yield _from_to(
            translate("Explanation", "Reported by"), before, one.relay.by.name if one.relay.by else nobody, Part.RELAY
        )
    if one.edges is not None:
        whole = found or one.added or now
        yield _from_to(
            translate("Explanation", "Words"),
            _short(words_of(whole, article.text)),
            _short(words_of(now, article.text)),
            Part.EDGES,
        )


def _from_to(what: str, before: str, after: str, part: Part) -> Sentence:
    return Sentence(
        translate("Explanation", "{what}: {before} → {after}").format(what=what, before=before, after=after), part=part
    )


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST // 2].rstrip()} … {words[-LONGEST // 2 :].lstrip()}"


# ------------------------------------------------------------ words


def _said(one: Evidence, article: Article, way: Way | None = None) -> Sentence:
    said = say(one.note)
    mention, step, meant = said.partition(STEP)
    note = translate("Explanation", "{mention} stands for {meant}").format(mention=mention, meant=meant)
    words = note if step else said[:1].upper() + said[1:]
    words = words if words.endswith((".", "!", "?")) else f"{words}."
    number = number_at(article, one.span.start) if one.span else 0
    return Sentence(words, one.span, number, way)


def _parties(ids: Iterable[str], profile: Profile) -> str:
    wanted = set(ids)
    return ", ".join(say_name(party.name) for party in profile.parties if party.id in wanted) or translate(
        "Explanation", "Others"
    )
