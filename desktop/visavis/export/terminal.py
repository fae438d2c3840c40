"""Lays the parties' positions side by side in the terminal: a column a party, and one for the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from rich import box
from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from visavis.export.places import paragraph_number
from visavis.export.rows import words
from visavis.model import Article, Kind, Party, Profile, Quotation, Reading

NARROWEST = 24  # characters in which a sentence can still be read; below it the panes stand one under the other
PLAIN_WIDTH = 120  # where the output is no terminal and has no width of its own
UNSURE = 0.5  # below it the engine rather guesses

KIND_SIGNS = {Kind.DIRECT: "“ ”", Kind.MIXED: "“…", Kind.INDIRECT: "→"}


def print_readings(readings: Iterable[Reading], profile: Profile, out: TextIO) -> None:
    """Print each article's panes side by side, with colours where `out` is a terminal."""
    console = Console(file=out, highlight=False, emoji=False, width=None if out.isatty() else PLAIN_WIDTH)
    for reading in readings:
        _print(reading, profile, console)


def _print(reading: Reading, profile: Profile, console: Console) -> None:
    article = reading.article
    console.print(Text(article.metadata.title or article.original.name, style="bold"))
    about = (article.metadata.outlet, article.metadata.published, article.original.name)
    console.print(Text(" · ".join(str(part) for part in about if part), style="dim"))
    panes = _panes(reading, profile)
    if console.width >= NARROWEST * len(panes):
        console.print(_side_by_side(article, panes))
    else:
        for party, quotations in panes:
            console.print(_one_column(article, party, quotations))
    console.print()


def _panes(reading: Reading, profile: Profile) -> list[tuple[Party | None, list[Quotation]]]:
    standing = [card.quotation for card in reading.cards if not card.dismissed]
    panes: list[tuple[Party | None, list[Quotation]]] = [
        (party, [one for one in standing if party.id in one.parties]) for party in profile.parties
    ]
    known = {party.id for party in profile.parties}
    panes.append((None, [one for one in standing if not known.intersection(one.parties)]))
    return panes


def _side_by_side(article: Article, panes: list[tuple[Party | None, list[Quotation]]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1))
    for party, quotations in panes:
        table.add_column(_heading(party, quotations), ratio=2 if party else 1, overflow="fold")
    table.add_row(*(_cards(article, party, quotations) for party, quotations in panes))
    return table


def _one_column(article: Article, party: Party | None, quotations: list[Quotation]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 0))
    table.add_column(_heading(party, quotations), overflow="fold")
    table.add_row(_cards(article, party, quotations))
    return table


def _heading(party: Party | None, quotations: list[Quotation]) -> Text:
    name = party.name if party else "Others"
    return Text(f"{name} ({len(quotations)})", style=f"bold {party.colour}" if party else "bold")


def _cards(article: Article, party: Party | None, quotations: list[Quotation]) -> Group:
    if not quotations:
        return Group(Text("nothing found in this text", style="dim italic"))
    return Group(*(_card(article, party, quotation) for quotation in quotations))


def _card(article: Article, party: Party | None, quotation: Quotation) -> Text:
    speaker = quotation.speaker
    card = Text()
    card.append(printable(speaker.name) if speaker else "Unnamed", style=f"bold {party.colour}" if party else "bold")
    if speaker and speaker.role:
        card.append(f", {printable(speaker.role)}")
    card.append(f"\n{printable(words(quotation, article.text))}\n")
    card.append(_below(article, quotation) + "\n", style="dim")
    return card


def _below(article: Article, quotation: Quotation) -> str:
    parts = [
        f"{KIND_SIGNS[quotation.kind]} {quotation.kind.value}",
        printable(quotation.cue.of(article.text)) if quotation.cue else "",
        f"¶{paragraph_number(article, quotation.content[0].start)}",
        "joint" if len(quotation.parties) > 1 else "",
        "unsure" if quotation.confidence < UNSURE else "",
    ]
    return " · ".join(part for part in parts if part)


def printable(words_of_text: str) -> str:
    """Return the words on one line, without the control characters that would steer a terminal."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words_of_text).split())
