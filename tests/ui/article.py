"""The article of the window's tests: invented, with every kind of quotation, and letters that trip offsets up."""

from __future__ import annotations

import hashlib

from visavis.model import (
    Analysed,
    Article,
    Block,
    BlockKind,
    Evidence,
    Kind,
    Metadata,
    Original,
    Party,
    Profile,
    Quotation,
    Span,
    Speaker,
)

PROFILE = Profile(
    "three",
    "Estuary / Coast / Marsh",
    (
        Party("estuary", "Estuary", "#a63a50", ("Estuary",)),
        Party("coast", "Coast", "#2b5fa8", ("Coast",)),
        Party("marsh", "Marsh", "#8a6a00", ("Marsh",)),
    ),
)

PARTS = (
    (BlockKind.PARAGRAPH, "menu", "Skip to the news"),
    (BlockKind.PARAGRAPH, "menu", "Sections"),
    (BlockKind.TITLE, "", "Three towns argue over the old lock 🚢"),
    (BlockKind.PARAGRAPH, "", "Estuary said on Monday that no barge would pass the lock at night."),
    (BlockKind.PARAGRAPH, "", "“The gates,” Ada Brink said, “are older than our grandmothers 🚢 and just as tired.”"),
    (
        BlockKind.PARAGRAPH,
        "",
        "Otto Vries of Coast called the ban\u00a0“a wall with hinges.” He asked for a timetable.",
    ),
    (BlockKind.PARAGRAPH, "", "Coast and Marsh said in a joint paper that both would pay for new gates."),
    (BlockKind.PARAGRAPH, "", "“Nobody asked the eels,” said Lena Dorn, who keeps the fish ladder."),
    *(
        (BlockKind.PARAGRAPH, "", f"The water fell by {n} centimetres, and the pumps went on. " * 6)
        for n in range(2, 40)
    ),
    (BlockKind.PARAGRAPH, "", "Marsh wants the lock to open at dawn."),
    (BlockKind.PARAGRAPH, "share buttons", "Share this page"),
)


def article() -> Article:
    """Return the article."""
    blocks, start = [], 0
    for kind, furniture, words in PARTS:
        blocks.append(Block(Span(start, start + len(words)), kind, furniture, 1 if kind is BlockKind.TITLE else 0))
        start += len(words) + 2
    text = "\n\n".join(words for _, _, words in PARTS)
    data = text.encode()
    digest = hashlib.sha256(data).hexdigest()
    title = PARTS[2][2]
    known = Metadata(title, "The Lock Gazette", ("B. Quill",), None, "en")
    return Article(digest, text, tuple(blocks), known, Original("lock.txt", data, digest, "text/plain"))


def span(words: str, within: Article) -> Span:
    """Return where words stand, which must be there once."""
    assert within.text.count(words) == 1, words
    start = within.text.index(words)
    return Span(start, start + len(words))


def analysed() -> Analysed:
    """Return the article with its quotations."""
    one = article()

    def at(words: str) -> Span:
        return span(words, one)

    def first(count: int, words: str) -> Span:
        return Span(at(words).start, at(words).start + count)

    brink = Speaker("Ada Brink", "lock keeper", descriptions=("lock keeper",))
    joint = Speaker("Joint paper", members=(Speaker("Coast"), Speaker("Marsh")))
    why = (Evidence("source", "“Ada Brink” is who says so", at("Ada Brink")), Evidence("gazetteer", "keeps the lock"))
    quotations = (
        Quotation(
            "ban",
            Kind.INDIRECT,
            (at("that no barge would pass the lock at night"),),
            at("said on Monday"),
            first(7, "Estuary said"),
            Speaker("Estuary"),
            affiliations=("Estuary",),
            parties=("estuary",),
        ),
        Quotation(
            "gates",
            Kind.DIRECT,
            (at("“The gates,”"), at("“are older than our grandmothers 🚢 and just as tired.”")),
            first(4, "said, “are older"),
            at("Ada Brink"),
            brink,
            affiliations=("Estuary",),
            parties=("estuary",),
            evidence=why,
        ),
        Quotation(
            "wall",
            Kind.MIXED,
            (at("the ban\u00a0“a wall with hinges.”"),),
            at("called"),
            at("Otto Vries of Coast"),
            Speaker("Otto Vries", "harbour master"),
            affiliations=("Coast",),
            parties=("coast",),
            confidence=0.4,
        ),
        Quotation(
            "paper",
            Kind.INDIRECT,
            (at("that both would pay for new gates"),),
            at("said in a joint paper"),
            at("Coast and Marsh"),
            joint,
            affiliations=("Coast", "Marsh"),
            parties=("coast", "marsh"),
        ),
        Quotation(
            "eels",
            Kind.DIRECT,
            (at("“Nobody asked the eels,”"),),
            first(4, "said Lena"),
            at("Lena Dorn"),
            Speaker("Lena Dorn"),
        ),
        Quotation(
            "dawn",
            Kind.INDIRECT,
            (at("the lock to open at dawn"),),
            at("wants"),
            first(5, "Marsh wants"),
            Speaker("Marsh"),
            affiliations=("Marsh",),
            parties=("marsh",),
        ),
    )
    return Analysed(one, quotations)
