"""Writes a briefing as Markdown with footnotes, in which no quotation can act as markup."""

from __future__ import annotations

import re

from visavis.export.briefing import Briefing, Position, Source, Statement
from visavis.export.plain import on_one_line
from visavis.export.wording import Wording
from visavis.messages import ENGLISH, Tongue, message

# Every ASCII sign that CommonMark, GitHub's dialect or Python-Markdown may read as markup within a line.
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&^$@!])")
_LINK = re.compile(r"(?<=:)//|(?<=www)\.", re.IGNORECASE)
# What would open a list or a heading at the start of a line; a backslash before the sign takes that away.
_OPENING = re.compile(r"^(\d*)([-+=.):])(?=\s|$|[-+=])")


def escaped(words: str) -> str:
    """Return the words on one line, every sign meaning only itself."""
    line = _SIGNS.sub(r"\\\1", on_one_line(words))
    line = _LINK.sub(lambda match: "".join("\\" + sign for sign in match[0]), line)
    return _OPENING.sub(r"\1\\\2", line)


def markdown(briefing: Briefing, tongue: Tongue = ENGLISH) -> str:
    """Return the whole document."""
    wording = Wording(tongue)
    names = tuple(escaped(wording.name(position.party)) for position in briefing.positions)
    parts = [f"# {escaped(briefing.title)}", wording.say(message("Positions side by side: {names}.", names=names))]
    parts += [_on_source(source, wording) for source in briefing.sources if source.remark]
    parts += [_position(position, wording) for position in briefing.positions]
    notes = [_note(statement, wording) for position in briefing.positions for statement in position.statements]
    parts += ["\n".join(notes)] if notes else []
    return "\n\n".join(parts) + "\n"


def _position(position: Position, wording: Wording) -> str:
    head = f"## {escaped(wording.name(position.party))}"
    if position.gap:
        return f"{head}\n\n*{wording.say(position.gap)}*"
    return "\n\n".join([head, *(_statement(one, wording) for one in position.statements)])


def _statement(statement: Statement, wording: Wording) -> str:
    who = f"**{escaped(wording.speaker(statement))}**"
    if about_speaker := wording.about(statement):
        who += f", {escaped(about_speaker)}"
    cue = escaped(wording.quoted(statement.cue)) if statement.cue else ""
    about = [
        who,
        wording.kind(statement.kind) + (f", {cue}" if cue else ""),
        escaped(wording.said(statement)),
        *(f"*{escaped(remark)}*" for remark in wording.remarks(statement)),
    ]
    line = " · ".join(part for part in about if part)
    note = statement.remark.note
    below = f"\n>\n> {wording.say(message('Note: {note}', note=escaped(note)))}" if note else ""
    return f"> {escaped(statement.words)}\n>\n> {line}[^{statement.number}]{below}"


def _on_source(source: Source, wording: Wording) -> str:
    said = [*map(escaped, wording.marks(source.remark)), escaped(source.remark.note)]
    remarks = " · ".join(part for part in said if part)
    return wording.say(message("On “{title}”: {remarks}", title=escaped(source.title), remarks=remarks))


def _note(statement: Statement, wording: Wording) -> str:
    reference = wording.citation(statement.source, statement.paragraph)
    return f"[^{statement.number}]: " + ", ".join(map(escaped, reference)) + "."
