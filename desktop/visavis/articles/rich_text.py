"""An RTF file becomes an article: its text without its formatting, read as plain text is."""

from __future__ import annotations

import re
from dataclasses import replace

from striprtf.striprtf import rtf_to_text

from visavis.articles import plain
from visavis.articles.decode import bounded
from visavis.articles.page_blocks import CELL_BORDER
from visavis.articles.reading import Reading
from visavis.errors import UserError
from visavis.model import Block, BlockKind

_ROW = re.compile(r"^((?:[^|\n]+\|){2,})$", re.M)  # as striprtf writes the row of a table
_ITEM = re.compile(r"^[ \t]*([•▪◦‣·]|\d{1,3}[.)])\t", re.M)
_UNNUMBERED = re.compile(
    rb"\\uc(?![a-z0-9-])"
)  # 1 where it has no figure (RTF 1.9.1, Unicode RTF); striprtf fails at it
MEDIA_TYPE = "application/rtf"


def read(name: str, data: bytes) -> Reading:
    """Read an RTF file.

    Raises:
        UserError: It is damaged, too long, or holds no words.
    """
    try:
        marked = _UNNUMBERED.sub(rb"\\uc1", data)
        text = rtf_to_text(marked.decode("latin-1"), errors="replace")  # RTF is ASCII, and names its encoding inside
    except (ValueError, LookupError, OverflowError) as error:
        raise UserError(
            "“{name}” is damaged: {error}.",
            "Open it in the program that wrote it, save it again and open it here.",
            name=name,
            error=error,
        ) from error
    if not text.strip():
        raise UserError("“{name}” holds no words.", "Choose a file with an article in it.", name=name)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    text = _ROW.sub(lambda row: CELL_BORDER.join(filter(None, map(str.strip, row[1].split("|")))), text)
    text = _ITEM.sub(lambda item: f"{item[1]} ", text)
    reading = plain.arrange(bounded(name, text))
    return replace(reading, blocks=tuple(_with_kind(block, text) for block in reading.blocks), media_type=MEDIA_TYPE)


def _with_kind(block: Block, text: str) -> Block:
    return replace(block, kind=BlockKind.TABLE) if CELL_BORDER in block.span.of(text) else block
