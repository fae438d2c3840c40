"""Name a quotation: the same article and content give the same id, whatever version of the engine found it."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from visavis.model import Span

LENGTH = 16  # hexadecimal digits: two among a billion quotations meet with a chance of 1 in 37


def quotation_id(article_id: str, content: Sequence[Span]) -> str:
    """Return the stable id of the quotation with this content in this article."""
    place = ",".join(f"{span.start}-{span.end}" for span in content)
    return sha256(f"{article_id} {place}".encode()).hexdigest()[:LENGTH]
