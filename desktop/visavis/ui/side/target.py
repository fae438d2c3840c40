"""What the panel’s remarks belong to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """What is remarked on: an article, or one of its quotations."""

    article_id: str
    quotation_id: str = ""

    def __bool__(self) -> bool:
        return bool(self.article_id)
