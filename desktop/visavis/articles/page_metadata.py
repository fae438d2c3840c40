"""Reads what a web page says of itself: JSON-LD, Open Graph and meta tags first, then what the page shows."""

from __future__ import annotations

from lxml import etree

from visavis.model import Metadata


def metadata(tree: etree._Element) -> Metadata:
    """Return the page's metadata."""
    h = tree.findall(".//h1")
    return Metadata(title="".join(h[0].itertext()).strip() if h else "")
