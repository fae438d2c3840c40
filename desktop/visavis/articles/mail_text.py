"""What is peculiar to the text of mails: quoted lines, the headers of forwarded ones, signatures, no headline."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

from visavis.articles import plain
from visavis.articles.page_kept import letters
from visavis.articles.reading import Reading
from visavis.model import Block, BlockKind

LONGEST_HEADER = 220  # letters
_QUOTED = re.compile(r"(?:>[ \t]?)+")
_FIELDS = (
    r"from|sent|to|cc|date|subject|von|gesendet|an|betreff|datum|de|envoyé|à|objet|от|кому|дата|тема|від|надіслано"
)
# Above a forwarded or answered mail: "---- Forwarded message ----", "From: …", "On Monday, … wrote:"
_HEADER = re.compile(
    rf"[-_—]{{3,}}[^.!?]{{0,60}}[-_—]*|(?:{_FIELDS})\s?:\s.{{1,200}}"
    r"|(?:on|am|le) .{5,150}(?:wrote|schrieb.{0,60}|a écrit)\s?:",
    re.I,
)
_SIGNATURE = re.compile(r"^--\s*$|(?:sent|gesendet|envoyé) (?:from|von|de(?:puis)?) (?:my|meinem|mon) .{2,40}", re.I)


def arrange(text: str) -> Reading:
    """Find the blocks of a plain mail; quoted lines are block quotations, without the signs before them."""
    pieces: list[str] = []
    quoted: list[tuple[int, int]] = []
    at = 0
    for is_quoted, lines in groupby(text.split("\n"), key=lambda line: line.startswith(">")):
        piece = "\n".join(_QUOTED.sub("", line, count=1) if is_quoted else line for line in lines) + "\n\n"
        if is_quoted:
            quoted.append((at, at + len(piece)))
        pieces.append(piece)
        at += len(piece)
    reading = plain.arrange("".join(pieces).rstrip("\n") + "\n")
    blocks = tuple(
        replace(block, kind=BlockKind.BLOCK_QUOTE, level=0)
        if any(start <= block.span.start < end for start, end in quoted)
        else block
        for block in reading.blocks
    )
    return replace(reading, blocks=blocks)


def marked(reading: Reading, subject: str) -> tuple[Block, ...]:
    """Return the blocks with headers and signature marked; a title is only what the subject says too."""
    found: list[Block] = []
    signed = False
    for block in reading.blocks:
        words = block.span.of(reading.text)
        signed = signed or bool(_SIGNATURE.match(words))
        is_header = len(words) <= LONGEST_HEADER and _HEADER.fullmatch(words)
        reason = block.boilerplate or ("signature" if signed else "mail header" if is_header else "")
        if block.kind is BlockKind.TITLE and letters(words) != letters(subject):
            kind = BlockKind.HEADING if reading.media_type == "text/html" else BlockKind.PARAGRAPH
            found.append(replace(block, kind=kind, boilerplate=reason, level=1 if kind is BlockKind.HEADING else 0))
        else:
            found.append(replace(block, boilerplate=reason))
    return tuple(found)
