"""Read a source span: a pronoun, a name, a role, a body, a document, several of them, or somebody unnamed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from visavis.engine.speakers.cast import Cast
from visavis.engine.speakers.figures import Figure, Mentioned
from visavis.engine.speakers.names import Name, Sort
from visavis.engine.speakers.phrases import (
    head_word,
    head_zone,
    is_definite,
    is_indefinite,
    is_plural,
    plain,
    trimmed,
    without_article,
)
from visavis.engine.speakers.roles import SpeakerLexicon
from visavis.engine.speakers.sources import mended
from visavis.model import Span


class Form(StrEnum):
    """How a mention refers to somebody."""

    PRONOUN = "pronoun"
    NAME = "name"
    ROLE = "role"  # "the spokesperson", "a senior official"
    BODY = "body"  # "the ministry", "Norland's health ministry"
    DOCUMENT = "document"  # "the letter", "a joint statement"
    COLLECTIVE = "collective"  # "Allies", "the bloc"
    SEVERAL = "several"  # "Starmer and Macron"
    OTHER = "other"  # "eyewitnesses", "the other side"


@dataclass(frozen=True, slots=True)
class Mention:
    """One source as it reads: its form, its head in lower case and singular, and the name in head position."""

    span: Span
    form: Form
    phrase: str  # in one line, as in the text
    head: str = ""
    plural: bool = False
    name: Name | None = None
    figure: Figure | None = None  # of the name
    parts: tuple[Mention, ...] = ()
    issuer: Mention | None = None  # of a document

    @property
    def definite(self) -> bool:
        """Tell whether the mention points back at somebody known."""
        return is_definite(self.phrase)

    @property
    def indefinite(self) -> bool:
        """Tell whether the mention brings in somebody new."""
        return is_indefinite(self.phrase)


_JOINS = re.compile(r",?[ \xa0\n](?:and|as well as|together with|along with|&)[ \xa0\n]|,[ \xa0\n](?=\S)")
_AND = re.compile(r"[ \xa0\n](?:and|as well as|together with|along with|&)[ \xa0\n]")
_BY = re.compile(r"\b(?:of|by|from|on|for|issued by|signed by)[ \xa0](?=\S)")
_SHORT_PRONOUN = re.compile(r"(\w+)(?:[ \xa0](?:also|too|both|himself|herself|itself|all|then|later))?$", re.IGNORECASE)
_BRACKET = re.compile(r"^(?:\([\w.&-]{2,12})?\) ")  # "Green Front (GF) leader Jon Reek" is Reek
_ACRONYM_END = re.compile(r" \([\w.&-]{2,12}\)$")
_FIRST_WORD = re.compile(r"\w+")
_OWN = re.compile(r"[’']s?$")
_POSSESSOR = re.compile(r"((?:(?:the|his|her|its|their)[ \xa0])?[\w. -]{2,60}?)[’']s?(?=[ \xa0])", re.IGNORECASE)
# Which as often end the name of the second of two: "Hamas and the like Movement", "Labour and the Green Party".
_UNSURE_HEADS = frozenset({"movement", "party", "front", "group", "army", "company", "republic", "government", "bank"})
_SINGLE = ("bloc", "alliance", "grouping", "league", "pact", "coalition")  # "a member" is no bloc


def read_mention(cast: Cast, source: Span, content: tuple[Span, ...] = ()) -> Mention | None:
    """Return what the source at `source` is, or None where nothing is left of it; `content` is no part of it."""
    span = mended(cast, source, content)
    return _Reader(cast).read(span) if span is not None else None


class _Reader:
    """The steps from a source's words to a mention."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.text = cast.reading.text
        self.lexicon: SpeakerLexicon = cast.lexicon

    def read(self, span: Span, depth: int = 0) -> Mention:
        phrase = plain(span.of(self.text))
        short = _SHORT_PRONOUN.match(phrase)
        if short is not None and short[1].lower() in self.lexicon.pronouns and short[1] != "US":
            return Mention(span, Form.PRONOUN, phrase, head=short[1].lower())
        names = self._names(span)
        if len(names) == 1 and names[0].name.span == span:  # most sources
            return Mention(span, Form.NAME, phrase, name=names[0].name, figure=names[0].figure)
        if depth == 0 and _AND.search(self.text, span.start, span.end) and self._is_one_body(span, names):
            return self._unnamed(span, phrase, head_word(phrase, self.lexicon), depth)
        if depth == 0 and (parts := self._parts(span, names)):
            return Mention(span, Form.SEVERAL, phrase, plural=True, parts=parts)
        if not names and (bearer := self.cast.bearer_of(phrase)) is not None:
            return Mention(span, Form.NAME, phrase, figure=bearer)
        named = self._named_head(span, names)
        head = head_word(phrase, self.lexicon)
        if named is not None and not self._is_document(head, named, span):
            return Mention(span, Form.NAME, phrase, head=head, name=named.name, figure=named.figure)
        return self._unnamed(span, phrase, head, depth)

    def _names(self, span: Span) -> list[Mentioned]:
        if self.cast.reading.in_headline(span.start):
            return self.cast.named_in(span)
        names = self.cast.overlapping(span)
        if any(not span.contains(m.name.span) for m in names):  # a headline in capitals, or a source cut short
            known = self.cast.named_in(span, known_only=True)
            return known or names
        return names

    # ------------------------------------------------------------ one name in head position

    def _named_head(self, span: Span, names: list[Mentioned]) -> Mentioned | None:
        return next((mentioned for mentioned in names if self._is_head(mentioned, span)), None)

    def _is_head(self, mentioned: Mentioned, span: Span) -> bool:
        name = mentioned.name
        if name.possessive and name.span.end + 2 < span.end:
            return False
        before = self.text[span.start : max(span.start, name.whole.start)]
        opening = before[before.rfind(",") + 1 :]
        if self._crosses_preposition(opening) and not self._object_is_full(opening, name, span):
            return False
        after = _BRACKET.sub("", plain(self.text[name.span.end : span.end]))
        if name.sort is Sort.PERSON and after[:1].islower() and self._is_noun(after.split()[0].strip(",")):
            return False  # "Holt supporters", "the Holt campaign"
        return name.sort is Sort.PERSON or not re.match(r"(?:[’']s?[ \xa0])?[a-z]\w+", after) or self._goes_on(after)

    def _is_noun(self, word: str) -> bool:
        lexicon = self.lexicon
        return word in lexicon.role_words or word in lexicon.body_words or word in lexicon.documents

    def _goes_on(self, after: str) -> bool:
        first = after.split()[0].lower().strip(",")
        return first in self.lexicon.stops or first in ("who", "which")

    def _crosses_preposition(self, words: str) -> bool:
        bounds = self.lexicon.words["preposition"], self.lexicon.words["relative"]
        return any(word.lower() in sort for word in words.split() for sort in bounds)

    def _object_is_full(self, opening: str, name: Name, span: Span) -> bool:
        """Tell whether the preposition before a name has its object already ("head of the Green party Jon Reek")."""
        words = opening.split()
        places = [index for index, word in enumerate(words) if word.lower() in self.lexicon.words["preposition"]]
        inside = words[places[-1] + 1 :] if places else []
        full = opening.rstrip().endswith(")") or any(word.lower() in self.lexicon.body_words for word in inside)
        return full and name.span.end >= span.end

    # ------------------------------------------------------------ several

    def _parts(self, span: Span, names: list[Mentioned]) -> tuple[Mention, ...]:
        if not _AND.search(self.text, span.start, span.end):
            return ()
        pieces = self._pieces(span, names)
        if len(pieces) < 2 or not all(self._stands_alone(piece, names) for piece in pieces):
            return ()
        parts = tuple(self.read(piece, depth=1) for piece in pieces)
        return parts if len(parts) > 1 else ()

    def _is_one_body(self, span: Span, names: list[Mentioned]) -> bool:
        """Tell whether "and" stands within a body's name: "Food and Water Agency", "Pilots, Cooks and Sailors Union".

        The last word is a body's, all begin with a capital, and what stands before "and" is named nowhere else.
        """
        words = _ACRONYM_END.sub("", without_article(plain(span.of(self.text)))).split()
        last = words[-1].lower() if words else ""
        if last not in self.lexicon.body_words or last in _UNSURE_HEADS or not all(map(_is_name_word, words)):
            return False
        return all(len(m.figure.mentions) <= 1 and m.figure.sort is not Sort.PERSON for m in names[:1])

    def _pieces(self, span: Span, names: list[Mentioned]) -> list[Span]:
        """Cut at commas and conjunctions outside names; an apposition stays with the name before it."""
        pieces: list[Span] = []
        low = span.start
        for found in [*_JOINS.finditer(self.text, span.start, span.end), None]:
            at, after = (found.start(), found.end()) if found else (span.end, span.end)
            if any(m.name.span.start < at < m.name.span.end for m in names) and found:
                continue
            start, end = trimmed(self.text, low, at)
            low = after
            if start >= end:
                continue
            piece = Span(start, end)
            if pieces and self._is_apposition(piece, pieces[-1], names):
                pieces[-1] = Span(pieces[-1].start, end)
            else:
                pieces.append(piece)
        return pieces

    def _is_apposition(self, piece: Span, before: Span, names: list[Mentioned]) -> bool:
        """Tell whether `piece` tells more of the name in the piece before it, instead of naming somebody else."""
        if not any(m.name.span.overlaps(before) and self._is_head(m, before) for m in names):
            return False
        if any(m.name.span.overlaps(piece) and self._is_head(m, piece) for m in names):
            return False
        by_comma = self.text[before.end] in ",("
        return (by_comma or "," in before.of(self.text)) and not is_plural(piece.of(self.text), self.lexicon)

    def _stands_alone(self, piece: Span, names: list[Mentioned]) -> bool:
        phrase = plain(piece.of(self.text))
        if any(m.name.span.overlaps(piece) and self._is_head(m, piece) for m in names):
            return True
        if len(phrase.split()) == 1 and phrase[0].isupper():
            return self.lexicon.role(phrase) is None
        if is_plural(phrase, self.lexicon):
            return True
        return is_definite(phrase) or is_indefinite(phrase)

    # ------------------------------------------------------------ no name in head position

    def _is_document(self, head: str, named: Mentioned, span: Span) -> bool:
        return (
            head in self.lexicon.documents and named.name.span.end + 1 < span.end and named.name.sort is not Sort.PERSON
        )

    def _unnamed(self, span: Span, phrase: str, head: str, depth: int) -> Mention:
        lexicon = self.lexicon
        plural = is_plural(phrase, lexicon)
        if lexicon.sorts_of(lexicon.documents, head):
            return Mention(span, Form.DOCUMENT, phrase, head, plural, issuer=self._issuer(span, depth))
        if head in lexicon.words["utterance"] and (issuer := self._possessor(span, depth)) is not None:
            return Mention(span, Form.DOCUMENT, phrase, head, plural, issuer=issuer)
        zone = head_zone(phrase, lexicon)
        whole = is_definite(phrase) and not plural and without_article(phrase) == " ".join(zone).lower()
        sole = len(zone) == 1 or whole  # "the regional bloc"
        if head in lexicon.collectives and sole and (plural or head in lexicon.bodies or head in _SINGLE):
            return Mention(span, Form.COLLECTIVE, phrase, head, plural)
        if lexicon.role(head) is not None:
            return Mention(span, Form.ROLE, phrase, head, plural)
        if lexicon.sorts_of(lexicon.bodies, head):
            return Mention(span, Form.BODY, phrase, head, plural)
        return Mention(span, Form.OTHER, phrase, head, plural)

    def _issuer(self, span: Span, depth: int) -> Mention | None:
        """Return whose document it is where the phrase says so: before the noun, or after "of", "by", "from", "on"."""
        if depth > 1:
            return None
        noun = self._noun_offset(span)
        behind = self._issuer_behind(Span(noun, span.end), depth)
        if behind is not None and behind.figure is not None and behind.figure.sort is not Sort.UNKNOWN:
            return behind
        start, end = trimmed(self.text, span.start, noun)
        before = self._owner(Span(start, end), depth) if start < end else None
        return before or behind

    def _issuer_behind(self, span: Span, depth: int) -> Mention | None:
        by = _BY.search(self.text, span.start, span.end)
        if by is None:
            return None
        after = Span(by.end(), span.end)
        return self._possessor(after, depth) if by[0].startswith("on") else self._owner(after, depth)

    def _noun_offset(self, span: Span) -> int:
        for found in re.finditer(r"\w+", span.of(self.text)):
            if self.lexicon.sorts_of(self.lexicon.documents, found[0]):
                return span.start + found.start()
        return span.end

    def _owner(self, span: Span, depth: int) -> Mention | None:
        bare = _OWN.search(self.text, span.start, span.end)
        span = Span(span.start, bare.start()) if bare else span
        phrase = plain(span.of(self.text))
        names = self._names(span)
        if names and (names[-1].figure.sort is Sort.PERSON or names[-1].name.span.end + 2 >= span.end):
            last = names[-1]
            return Mention(last.name.span, Form.NAME, phrase, name=last.name, figure=last.figure)
        head = head_word(without_article(phrase), self.lexicon)
        if self.lexicon.sorts_of(self.lexicon.bodies, head) or self.lexicon.role(head) is not None:
            return self.read(span, depth + 1)
        return self._possessor(span, depth)

    def _possessor(self, span: Span, depth: int) -> Mention | None:
        """Return whose thing the phrase at `span` names: "the ministry's website", "their observations"."""
        first = _FIRST_WORD.match(self.text, span.start, span.end)
        if first is not None and first[0].lower() in ("his", "her", "its", "their"):
            return Mention(Span(*first.span()), Form.PRONOUN, first[0], head=first[0].lower())
        found = _POSSESSOR.match(self.text, span.start, span.end)
        return self.read(Span(found.start(1), found.end(1)), depth + 1) if found else None


def _is_name_word(word: str) -> bool:
    return word[0].isupper() or word in ("and", "of", "&", "for", "the")
