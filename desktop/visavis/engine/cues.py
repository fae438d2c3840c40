"""Know cues: what kind of word attributes, and whether it is negated or modal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from visavis.errors import UserError
from visavis.messages import Message, message
from visavis.model import Span

# For a reader, what each class of the word list is.
NAMES: Mapping[str, Message] = {
    "saying": message("a verb of saying"),
    "writing": message("a verb of writing"),
    "manner": message("a verb of saying"),
    "claiming": message("a verb of claiming"),
    "admitting": message("a verb of admitting"),
    "denying": message("a verb of denying"),
    "thinking": message("a verb of thinking"),
    "wanting": message("a verb of wanting"),
    "promising": message("a verb of promising"),
    "position": message("a verb that takes a position"),
    "naming": message("a verb of naming"),
    "asking": message("a verb of asking"),
    "showing": message("a verb used of documents"),
    "deed": message("a verb of doing that takes a position"),
    "noun": message("a noun of saying"),
    "phrase": message("a phrase that names a source"),
}

_ENTRY = re.compile(r"([a-z-]+)(?:\(([a-z,-]+)\))?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_REACH = 60  # code points before a cue's head within which its auxiliaries stand

_NEGATIONS = frozenset(("not", "never", "cannot"))
_MODALS = {word: word for word in ("would", "could", "might", "may", "should", "must", "ought", "will", "shall", "can")}
_MODALS |= {"cannot": "can", "won't": "will", "can't": "can", "shan't": "shall"}
_MODALS |= {f"{word}n't": word for word in ("would", "could", "might", "should", "must")}
_AUXILIARIES = frozenset(
    ("do", "does", "did", "have", "has", "had", "having", "be", "been", "being", "is", "are", "was", "were", "am", "to")
)
_BETWEEN = frozenset(("also", "ever", "even", "just", "still", "yet", "later", "then", "so", "far", "no", "longer"))


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue as the word list and its auxiliaries let it be read."""

    span: Span
    sort: str  # its class in the word list, empty where the list does not know it
    negated: bool  # "did not say"
    modal: str  # "would", "may"

    @property
    def name(self) -> Message | None:
        """Return what kind of cue this is in a reader's words, None where the list does not know it."""
        return NAMES.get(self.sort)


@dataclass(frozen=True, slots=True)
class Cues:
    """The word list of cues: every form with its class."""

    classes: Mapping[str, str]

    def read(self, text: str, span: Span) -> Cue:
        """Return what is known of the cue at `span`; its head is the first word of it that is in the list."""
        for word in _WORD.finditer(text, span.start, span.end):
            if sort := self.classes.get(word[0].lower()):
                return Cue(span, sort, *_mood(text, word.start()))
        return Cue(span, "", *_mood(text, span.start))


def load(source: bytes, name: str) -> Cues:
    """Read the word list; `name` is what an error calls the file.

    Raises:
        UserError: A line is not "class | forms" or names an unknown class.
    """
    classes: dict[str, str] = {}
    for number, line in enumerate(source.decode().splitlines(), 1):
        kind, bar, words = (part.strip() for part in line.partition("|"))
        if not line.strip() or line.startswith("#"):
            continue
        if not bar or kind not in NAMES or _ENTRY.sub("", words).strip():
            raise UserError(
                "{name}, line {number}: not a list of cues: {line}",
                "Restore the file from the program.",
                name=name,
                number=str(number),
                line=line,
            )
        for entry in _ENTRY.finditer(words):
            for form in _forms(entry[1], entry[2], kind):
                classes.setdefault(form, kind)
    return Cues(classes)


def _forms(base: str, irregular: str | None, kind: str) -> Iterator[str]:
    """Yield the forms of a word; some regular ones do not exist ("sayed"), which does no harm."""
    yield base
    yield from irregular.split(",") if irregular else ()
    if kind == "phrase":
        return
    stem = base[:-1] if base.endswith(("e", "y")) and not base.endswith(("ay", "ey", "oy", "ee")) else base
    middle = "i" if base.endswith("y") and stem != base else ""
    yield from (base + "s", stem + middle + "es")
    if kind != "noun":
        yield from (stem + middle + "ed", (base if base.endswith("y") else stem) + "ing")
        yield from (base + base[-1] + "ed", base + base[-1] + "ing")


def _mood(text: str, at: int) -> tuple[bool, str]:
    """Read negation and modality off the auxiliaries before a cue's head."""
    words = text[max(0, at - _REACH) : at].lower().replace("’", "'").split()
    negated, modal = False, ""
    for word in reversed(words):
        if not _is_auxiliary(word):
            break
        negated = negated or word in _NEGATIONS or word.endswith("n't") or (word == "no" and "longer" in words)
        modal = _MODALS.get(word, modal)
    return negated, modal


def _is_auxiliary(word: str) -> bool:
    if word in _AUXILIARIES or word in _MODALS or word in _NEGATIONS or word in _BETWEEN:
        return True
    return word.endswith(("n't", "ly"))
