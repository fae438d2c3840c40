"""Lays the parties' positions side by side in the terminal: a column a party, and one for the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from rich import box
from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from visavis.export.places import Paragraphs
from visavis.export.plain import on_one_line
from visavis.export.rows import read_words
from visavis.export.sides import Side, sides
from visavis.model import Card, Kind, Profile, Reading

NARROWEST = 24  # characters in which a sentence can still be read; below it the panes stand one under the other
PLAIN_WIDTH = 120  # where the output is no terminal and has no width of its own

KIND_SIGNS = {Kind.DIRECT: "“ ”", Kind.MIXED: "“…", Kind.INDIRECT: "→"}


def print_readings(readings: Iterable[Reading], profile: Profile, out: TextIO) -> None:
    """Print each article's panes side by side, with colours where `out` is a terminal."""
    console = Console(file=out, highlight=False, emoji=False, width=None if out.isatty() else PLAIN_WIDTH)
    for reading in readings:
        _print(reading, profile, console)


@dataclass(frozen=True, slots=True)
class _Page:
    """What every card of an article needs."""

    text: str
    paragraphs: Paragraphs


def _print(reading: Reading, profile: Profile, console: Console) -> None:
    article = reading.article
    page = _Page(article.text, Paragraphs.of(article))
    console.print(Text(on_one_line(article.metadata.title or article.original.name), style="bold"))
    about = (article.metadata.outlet, article.metadata.published, article.original.name)
    console.print(Text(" · ".join(on_one_line(str(part)) for part in about if part), style="dim"))
    laid_out = sides(reading.cards, profile)
    if console.width >= NARROWEST * len(laid_out):
        console.print(_table(page, laid_out))
    else:
        for side in laid_out:
            console.print(_table(page, (side,)))
    console.print()


def _table(page: _Page, laid_out: tuple[Side, ...]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1))
    for side in laid_out:
        heading = Text(f"{side.name} ({len(side.cards)})", style=f"bold {side.colour}")
        table.add_column(heading, ratio=2 if side.party else 1, overflow="fold")
    table.add_row(*(_cards(page, side) for side in laid_out))
    return table


def _cards(page: _Page, side: Side) -> Group:
    if not side.cards:
        return Group(Text("nothing found in this text", style="dim italic"))
    return Group(*(_card(page, side, card) for card in side.cards))


def _card(page: _Page, side: Side, standing: Card) -> Text:
    quotation = standing.quotation
    speaker = quotation.speaker
    card = Text()
    card.append(on_one_line(speaker.name) if speaker else "Unnamed", style=f"bold {side.colour}")
    if speaker and speaker.role:
        card.append(f", {on_one_line(speaker.role)}")
    card.append(f"\n{on_one_line(read_words(quotation, page.text))}\n")
    card.append(_below(page, standing) + "\n", style="dim")
    return card


def _below(page: _Page, card: Card) -> str:
    quotation = card.quotation
    parts = [
        f"{KIND_SIGNS[quotation.kind]} {quotation.kind.value}",
        on_one_line(quotation.cue.of(page.text)) if quotation.cue else "",
        f"¶{page.paragraphs.number(quotation.content[0].start)}",
        "joint" if len(quotation.parties) > 1 else "",
        "unsure" if card.unsure else "",
    ]
    return " · ".join(part for part in parts if part)
