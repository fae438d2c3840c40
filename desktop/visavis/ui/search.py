"""What the search field finds: places in the article."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject

from visavis.model import Article, Span

MOST_PLACES = 5000  # more are no help to anybody, and cost paint time


class Search(QObject):
    """One search over one article; white space in it stands for any white space, case does not matter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pattern: re.Pattern[str] | None = None
        self._at = -1
        self.places: tuple[Span, ...] = ()

    def look_for(self, words: str, article: Article | None) -> None:
        """Search for other words."""
        parts = [re.escape(part) for part in words.split()]
        self._pattern = re.compile(r"\s+".join(parts), re.IGNORECASE) if parts else None
        self._at, found = -1, []
        if self._pattern is not None and article is not None:
            for match in self._pattern.finditer(article.text):
                found.append(Span(*match.span()))
                if len(found) == MOST_PLACES:
                    break
        self.places = tuple(found)

    @property
    def active(self) -> bool:
        """Tell whether anything is sought."""
        return self._pattern is not None

    def next_place(self) -> Span | None:
        """Return the next place, the first again after the last."""
        if not self.places:
            return None
        self._at = (self._at + 1) % len(self.places)
        return self.places[self._at]
