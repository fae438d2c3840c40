"""An RTF file becomes an article: its text without its formatting, read as plain text is."""

from __future__ import annotations

from dataclasses import replace

from striprtf.striprtf import rtf_to_text

from visavis.articles import plain
from visavis.articles.decode import bounded
from visavis.articles.reading import Reading
from visavis.errors import UserError

MEDIA_TYPE = "application/rtf"


def read(name: str, data: bytes) -> Reading:
    """Read an RTF file.

    Raises:
        UserError: It is damaged, too long, or holds no words.
    """
    try:
        text = rtf_to_text(data.decode("latin-1"), errors="replace")  # RTF is ASCII, and names its encoding inside
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
    return replace(plain.arrange(bounded(name, text)), media_type=MEDIA_TYPE)
