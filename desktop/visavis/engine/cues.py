"""Know cues: what kind of word attributes, and whether it is negated or modal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from visavis.errors import UserError
from visavis.model import Span

# For a reader, what each class of the word list is.
NAMES: Mapping[str, str] = {
    "saying": "a verb of saying",
    "writing": "a verb of writing",
    "manner": "a verb of saying",
    "claiming": "a verb of claiming",
    "admitting": "a verb of admitting",
    "denying": "a verb of denying",
    "thinking": "a verb of thinking",
    "wanting": "a verb of wanting",
    "promising": "a verb of promising",
    "position": "a verb that takes a position",
    "naming": "a verb of naming",
    "asking": "a verb of asking",
    "showing": "a verb used of documents",
    "noun": "a noun of saying",
    "phrase": "a phrase that names a source",
}

_ENTRY = re.compile(r"([a-z-]+)(?:\(([a-z,-]+)\))?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_REACH = 60  # code points before a cue's head within which its auxiliaries stand
_CHAIN = re.compile(
    r"(?:\b(?:[a-z]+n['’]t|not|never|no longer|cannot|would|could|might|may|should|must|will|shall|can|ought|do|does|did|"
    r"have|has|had|having|be|been|being|is|are|was|were|am|also|ever|even|just|still|yet|later|then|to|so far|[a-z]+ly|"
    r"['’](?:d|ll|ve))\s+)+$",
    re.IGNORECASE,
)
_NEGATION = re.compile(r"n['’]t\b|\b(?:not|never|no longer|cannot)\b", re.IGNORECASE)
_MODAL = re.compile(
    r"\b(would|could|might|may|should|must|ought|will|can)\b|\b(can)not\b|\b(wo|ca)n['’]t\b", re.IGNORECASE
)
_SHORTENED = {"wo": "will", "ca": "can"}


@dataclass(frozen=True, slots=True)
class Cues:
    """The word list of cues: every form with its class."""

    classes: Mapping[str, str]

    def head(self, text: str, cue: Span) -> Span | None:
        """Return the first word of `cue` that is in the list, None where none is."""
        for word in _WORD.finditer(text, cue.start, cue.end):
            if word[0].lower() in self.classes:
                return Span(*word.span())
        return None

    def name(self, text: str, cue: Span) -> str:
        """Return in a reader's words what kind of cue this is, empty where the list does not know it."""
        head = self.head(text, cue)
        return NAMES[self.classes[head.of(text).lower()]] if head else ""

    def is_known(self, word: str) -> bool:
        """Tell whether `word` can attribute."""
        return word.lower() in self.classes


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
            raise UserError(f"{name}, line {number}: not a list of cues: {line}", "Restore the file from the program.")
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


@dataclass(frozen=True, slots=True)
class Mood:
    """Whether a cue is said not to hold, or only to hold perhaps."""

    negated: bool = False
    modal: str = ""


def mood(text: str, cue: Span, head: Span | None) -> Mood:
    """Read negation and modality off the auxiliaries of a cue ("did not say", "would say")."""
    at = head.start if head else cue.start
    before = text[max(0, at - _REACH) : at]
    chain = _CHAIN.search(before)
    if chain is None:
        return Mood()
    modal = _MODAL.search(chain[0])
    word = next((part.lower() for part in modal.groups() if part), "") if modal else ""
    return Mood(_NEGATION.search(chain[0]) is not None, _SHORTENED.get(word, word))
