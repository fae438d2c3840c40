"""The values that cross a border between the program's folders, all of them frozen.

Offsets are Python code points into `Article.text`, half open: `text[span.start:span.end]`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from visavis.model.articles import (
    WITHIN,
    Article,
    Block,
    BlockKind,
    Link,
    Metadata,
    Original,
    Repair,
    Source,
    article_id,
)
from visavis.model.parties import Analysed, Party, Profile, Proposal, Rule, Sorting
from visavis.model.quotations import Evidence, Kind, Quotation, Speaker
from visavis.model.span import Span

if TYPE_CHECKING:
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
    from visavis.model.sessions import CardOrder, Hit, PaneView, SessionEntry, TagCount, ViewState

__all__ = [
    "NO_ANNOTATION",
    "UNSURE_BELOW",
    "WITHIN",
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
    "Link",
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
    "Repair",
    "Resorted",
    "Rule",
    "SessionEntry",
    "Sorting",
    "Source",
    "Span",
    "Speaker",
    "StepName",
    "TagCount",
    "Taught",
    "Thing",
    "Touched",
    "Verb",
    "ViewState",
    "article_id",
]

# Of the work on a session: loaded when first asked for, as the command line does without, and a dataclass takes time.
_LATER = ("decisions", "sessions", "history")


def __getattr__(name: str) -> object:
    if name in __all__:
        for module in map(import_module, (f"{__name__}.{later}" for later in _LATER)):
            if hasattr(module, name):
                return globals().setdefault(name, getattr(module, name))
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
