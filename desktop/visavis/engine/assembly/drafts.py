"""An attribution in the making: what the rules hand each other until it is whole."""

from __future__ import annotations

from dataclasses import dataclass, replace

from visavis.model import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """Content, cue and source as far as known; `rules` names what made or changed it, for the evidence."""

    content: tuple[Span, ...]  # in text order, apart from each other; empty where only a cue is known
    cue: Span | None = None
    source: Span | None = None
    probability: float = 1.0
    source_probability: float = 1.0
    rules: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Return where the draft begins: its content, else its cue."""
        return self.content[0].start if self.content else self.cue.start if self.cue else 0

    def covers(self, span: Span) -> bool:
        """Tell whether the content holds more than half of `span`."""
        shared = sum(max(0, min(own.end, span.end) - max(own.start, span.start)) for own in self.content)
        return 2 * shared > len(span)

    def extended(self, more: Draft, rule: str) -> Draft:
        """Return the draft with the content of `more` added, and its cue and source where this one has none."""
        known, other = (self, more) if self.cue else (more, self)
        return replace(
            known,
            content=merged((*self.content, *more.content)),
            source=known.source or other.source,
            probability=min(self.probability, more.probability),
            rules=(*self.rules, *more.rules, rule),
        )


def merged(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the spans in text order, those that touch or overlap made one."""
    if len(spans) < 2:
        return spans
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: span.start):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)
