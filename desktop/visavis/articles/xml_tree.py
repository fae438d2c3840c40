"""Parses XML from strangers: no entity is expanded, no document type loaded, nothing fetched."""

from __future__ import annotations

import re

from lxml import etree

from visavis.articles.limits import MOST_XML_TAGS
from visavis.errors import UserError

_ENTITY = re.compile(rb"<!ENTITY|<\0!\0E\0N\0T\0I\0T\0Y\0", re.I)


def xml_tree(name: str, data: bytes, *, forgiving: bool = False) -> etree._Element:
    """Return the root of an XML document.

    With `forgiving`, a stray "&" or an unclosed element is passed over, as in feeds, which programs write carelessly.

    Raises:
        UserError: It is damaged, or it declares entities, which no article needs and which attacks are made of.
    """
    if _ENTITY.search(data):
        raise UserError(
            "“{name}” declares entities, as files made to do harm do.", "Do not open it; ask its sender.", name=name
        )
    if data.count(b"<") > MOST_XML_TAGS:
        raise UserError(
            "“{name}” has more parts than a text can have.", "Save its text alone and open that.", name=name
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=forgiving,
    )
    try:
        root = etree.fromstring(data, parser)
        if root is None:
            raise ValueError("no element can be read in it")
        return root
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError(
            "“{name}” is damaged: {error}.",
            "Open it in the program that wrote it, save it again and open it here.",
            name=name,
            error=error,
        ) from error
