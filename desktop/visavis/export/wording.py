"""Words that a briefing's formats share, in the language of the briefing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from visavis.export.briefing import Source, Statement
from visavis.messages import ENGLISH, Message, Tongue, Words, joined, message, worded, worded_name, worded_role
from visavis.model import Annotation, Kind

UNNAMED = message("Unnamed speaker")
KINDS = {Kind.DIRECT: message("direct"), Kind.MIXED: message("mixed"), Kind.INDIRECT: message("indirect")}


@dataclass(frozen=True, slots=True)
class Wording:
    """How a language words what a briefing says beside the quotations."""

    tongue: Tongue = ENGLISH

    def say(self, words: Words) -> str:
        """Return a message in the language."""
        return worded(words, self.tongue)

    def name(self, name: str) -> str:
        """Return the name of a party or profile; one that the program does not ship stays as it is."""
        return worded_name(name, self.tongue)

    def quoted(self, words: str) -> str:
        """Return words between the language's quotation marks."""
        return self.say(message("“{words}”", words=words))

    def kind(self, kind: Kind) -> str:
        """Return the name of a kind of quotation."""
        return self.say(KINDS[kind])

    def speaker(self, statement: Statement) -> str:
        """Return who speaks."""
        return statement.speaker or self.say(UNNAMED)

    def day(self, value: date | None) -> str:
        """Return "3 March 2025", or nothing where the day is not known."""
        return self.say(_date(value)) if value else ""

    def said(self, statement: Statement) -> str:
        """Return when it was said: the day with the text's own words, else the day on which it was reported."""
        resolved, own = self.day(statement.said.day), statement.said.words
        if own and resolved:
            return resolved if own.replace(",", "") == resolved else f"{resolved} ({self.quoted(own)})"
        if own:
            return self.quoted(own)
        return self.say(message("reported {day}", day=resolved)) if resolved else ""

    def about(self, statement: Statement) -> str:
        """Return what the speaker is, and for whom."""
        return ", ".join(part for part in (worded_role(statement.role, self.tongue), statement.body) if part)

    def remarks(self, statement: Statement) -> tuple[str, ...]:
        """Return what a careful reader has to know about the statement."""
        partners = tuple(map(self.name, statement.joint_with))
        found = [
            message("jointly with {names}", names=joined(partners)) if partners else None,
            message("via {name}", name=statement.relay) if statement.relay else None,
            message("quoting {name}", name=statement.quoted) if statement.quoted else None,
            message("denied or not said") if statement.negated else None,
            message("unsure: please check") if statement.unsure else None,
            *statement.corrected,
        ]
        return (*(self.say(remark) for remark in found if remark), *self.marks(statement.remark))

    def marks(self, remark: Annotation) -> tuple[str, ...]:
        """Return the star and the tags of a remark; its note is a text of its own."""
        starred = self.say(message("starred")) if remark.starred else ""
        tags = self.say(message("tagged {tags}", tags=remark.tags)) if remark.tags else ""
        return tuple(mark for mark in (starred, tags) if mark)

    def place(self, paragraph: int) -> str:
        """Return where in an article something stands."""
        return self.say(message("paragraph {number}", number=paragraph) if paragraph else message("headline"))

    def outlet(self, source: Source) -> str:
        """Return who published it, and the agency whose text it is where it credits one."""
        relay = self.say(message("via {name}", name=source.relay)) if source.relay else ""
        return " ".join(part for part in (source.outlet, relay) if part)

    def citation(self, source: Source, paragraph: int) -> tuple[str, ...]:
        """Return the parts of a reference: outlet, title, day, paragraph, file."""
        title, day = self.quoted(source.title), self.day(source.published)
        parts = (self.outlet(source), title, day, self.place(paragraph), source.file)
        return tuple(part for part in parts if part)


def _date(value: date) -> Message:
    """Return a day in words: a sentence a month, for languages decline it, and some put it before the day."""
    day, year = value.day, str(value.year)  # a year has no commas
    return (
        message("{day} January {year}", day=day, year=year),
        message("{day} February {year}", day=day, year=year),
        message("{day} March {year}", day=day, year=year),
        message("{day} April {year}", day=day, year=year),
        message("{day} May {year}", day=day, year=year),
        message("{day} June {year}", day=day, year=year),
        message("{day} July {year}", day=day, year=year),
        message("{day} August {year}", day=day, year=year),
        message("{day} September {year}", day=day, year=year),
        message("{day} October {year}", day=day, year=year),
        message("{day} November {year}", day=day, year=year),
        message("{day} December {year}", day=day, year=year),
    )[value.month - 1]
