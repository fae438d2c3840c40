"""The values that cross a border between the program's folders, all of them frozen.

Offsets are Python code points into `Article.text`, half open: `text[span.start:span.end]`.
"""

from visavis.model.articles import Article, Block, BlockKind, Metadata, Original
from visavis.model.decisions import (
    NO_ANNOTATION,
    UNSURE_BELOW,
    Annotation,
    Card,
    Correction,
    Part,
    Pinned,
    Reading,
    Relayed,
)
from visavis.model.history import (
    Annotated,
    Change,
    Corrected,
    Described,
    Edit,
    Held,
    Renamed,
    Resorted,
    StepName,
    Taught,
    Thing,
    Touched,
    Verb,
)
from visavis.model.parties import Analysed, Party, Profile, Proposal, Rule, Sorting
from visavis.model.quotations import Evidence, Kind, Quotation, Speaker
from visavis.model.sessions import CardOrder, Hit, PaneView, SessionEntry, TagCount, ViewState
from visavis.model.span import Span

__all__ = [
    "NO_ANNOTATION",
    "UNSURE_BELOW",
    "Analysed",
    "Annotated",
    "Annotation",
    "Article",
    "Block",
    "BlockKind",
    "Card",
    "CardOrder",
    "Change",
    "Corrected",
    "Correction",
    "Described",
    "Edit",
    "Evidence",
    "Held",
    "Hit",
    "Kind",
    "Metadata",
    "Original",
    "PaneView",
    "Part",
    "Party",
    "Pinned",
    "Profile",
    "Proposal",
    "Quotation",
    "Reading",
    "Relayed",
    "Renamed",
    "Resorted",
    "Rule",
    "SessionEntry",
    "Sorting",
    "Span",
    "Speaker",
    "StepName",
    "TagCount",
    "Taught",
    "Thing",
    "Touched",
    "Verb",
    "ViewState",
]
