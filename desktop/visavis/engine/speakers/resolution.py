"""From source mentions to speakers: for each attribution of an article, who speaks, through whom, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visavis.engine.attribution import Attribution
from visavis.engine.speakers.cast import Cast
from visavis.engine.speakers.continuing import continued_from
from visavis.engine.speakers.figures import Figure
from visavis.engine.speakers.meaning import Meaning, shown
from visavis.engine.speakers.mentions import Form, Mention, read_mention
from visavis.engine.speakers.phrases import plain, without_article
from visavis.engine.speakers.portraits import Portraits
from visavis.engine.speakers.prose import Reading
from visavis.engine.speakers.relays import find_relay, split_source
from visavis.engine.speakers.roles import SpeakerLexicon, fold
from visavis.engine.speakers.story import Said, Story
from visavis.messages import Message, message
from visavis.model import Block, Evidence, Kind, Span, Speaker

_ANSWER = ("A", "ANSWER", "Answer")  # the label of one who is interviewed


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who speaks in one attribution, through whom the words reached us, and the chain that leads there."""

    speaker: Speaker | None
    relay: Speaker | None
    evidence: tuple[Evidence, ...]


def resolve(
    text: str, blocks: Sequence[Block], attributions: Sequence[Attribution], lexicon: SpeakerLexicon
) -> tuple[Resolution, ...]:
    """Return one resolution for each of `attributions`, in their order.

    Args:
        text: The article's text.
        blocks: Its blocks; boilerplate is not read. Without any, every line is one.
        attributions: What the finder found; offsets are code points into `text`.
        lexicon: The word lists, from `roles.parse`.
    """
    if not attributions:
        return ()
    return _Resolver(text, blocks, attributions, lexicon).run()


@dataclass(slots=True)
class _Found:
    """What is known of one attribution while the article is being resolved."""

    figure: Figure | None = None
    relay: Figure | None = None
    evidence: tuple[Evidence, ...] = ()


class _Resolver:
    """The way through one article: sources in text order first, then the contents without a source."""

    def __init__(
        self, text: str, blocks: Sequence[Block], attributions: Sequence[Attribution], lexicon: SpeakerLexicon
    ) -> None:
        quoted = [span for a in attributions if a.kind is Kind.DIRECT for span in a.content]
        self.text = text
        self.lexicon = lexicon
        self.attributions = attributions
        self.cast = Cast(Reading(text, blocks, quoted), lexicon)
        self.story = Story(self.cast, attributions)
        self.meaning = Meaning(self.story)
        self.found = [_Found() for _ in attributions]
        self.named_at: dict[Span, Span] = {}  # a pronoun → the words that it goes back to in the end

    def run(self) -> tuple[Resolution, ...]:
        sourced = [index for index, a in enumerate(self.attributions) if a.source is not None and len(a.source)]
        for index in sorted(sourced, key=lambda i: self.attributions[i].source or Span(0, 0)):
            self._from_source(index)
        for index in sorted(set(range(len(self.found))) - set(sourced), key=lambda i: self.attributions[i].content[0]):
            self._without_source(index)
        portraits = Portraits(self.lexicon, len(self.text))
        return tuple(
            Resolution(portraits.of(found.figure), portraits.of(found.relay), found.evidence) for found in self.found
        )

    # ------------------------------------------------------------ with a source

    def _from_source(self, index: int) -> None:
        attribution, found = self.attributions[index], self.found[index]
        source = attribution.source
        if source is None or source.start >= len(self.text):
            return
        split = split_source(self.cast.reading, source, attribution.cue)
        relay: Span | None
        if split is not None:
            source, relay = split.speaker, split.relay
        else:
            relay = find_relay(self.cast.reading, self.lexicon, source, attribution.cue, attribution.content)
        mention = read_mention(self.cast, source, attribution.content)
        if mention is None:
            return
        found.figure, found.evidence = self._meant(mention, attribution)
        if relay is not None:
            found.relay = self._relay(relay)
            found.evidence += (Evidence("relay", message("through “{name}”", name=plain(relay.of(self.text))), relay),)
        if found.figure is not None:
            found.figure.mentions.append(mention.span)
            written = mention.form is Form.DOCUMENT or (found.figure.document and mention.form is Form.PRONOUN)
            self.story.add(Said(mention.span, found.figure, index, written))

    def _relay(self, span: Span) -> Figure | None:
        mention = read_mention(self.cast, span)
        return self.meaning.meant(mention) if mention is not None else None

    def _meant(self, mention: Mention, attribution: Attribution) -> tuple[Figure | None, tuple[Evidence, ...]]:
        if mention.form is Form.PRONOUN:
            return self._by_pronoun(mention, attribution)
        if mention.phrase in _ANSWER and (answering := self._answering(mention.span.start)) is not None:
            note = _stands_for(mention.phrase, shown(self.text, answering))
            return answering, (Evidence("role", note, answering.fullest),)
        figure = self.meaning.meant(mention, attribution.content)
        return figure, self._link(mention, figure)

    def _by_pronoun(self, mention: Mention, attribution: Attribution) -> tuple[Figure | None, tuple[Evidence, ...]]:
        meant = self.meaning.antecedent(mention, attribution.content)
        if meant is None:
            note = message("nobody before fits “{mention}”", mention=mention.phrase)
            return None, (Evidence("pronoun", note, mention.span),)
        at = self.named_at.get(meant.at, meant.at)
        self.named_at[mention.span] = at
        word = plain(at.of(self.text))
        step = Evidence("pronoun", _stands_for(mention.phrase, word), at)
        return meant.figure, (step, *self._full_form(word, meant.figure))

    def _answering(self, offset: int) -> Figure | None:
        """Return the person whom an interview brings in before its first question: the first one named in full."""
        ahead = (entry.figure for entry in self.cast.timeline[: self.cast.before(offset)] if not entry.quoted)
        return next((figure for figure in ahead if figure.is_person and len(figure.words) > 1), None)

    def _link(self, mention: Mention, figure: Figure) -> tuple[Evidence, ...]:
        rule = mention.form.value
        if mention.form is Form.NAME:
            return self._full_form(mention.name.text if mention.name else mention.phrase, figure)
        if mention.form in (Form.SEVERAL, Form.OTHER) or fold(without_article(mention.phrase)) == fold(figure.name):
            return ()
        return (Evidence(rule, _stands_for(mention.phrase, shown(self.text, figure)), figure.fullest),)

    def _full_form(self, word: str, figure: Figure) -> tuple[Evidence, ...]:
        fullest = shown(self.text, figure)
        if figure.fullest is None or fold(word) in (fold(fullest), fold(without_article(fullest))):
            return ()
        return (Evidence("name", _stands_for(word, fullest), figure.fullest),)

    # ------------------------------------------------------------ without a source

    def _without_source(self, index: int) -> None:
        other = continued_from(self.cast.reading, self.attributions, index)
        if other is None or self.found[other].figure is None:
            return
        speaker = self.found[other]
        content = self.attributions[index].content[0]
        self.found[index].figure, self.found[index].relay = speaker.figure, speaker.relay
        figure = speaker.figure
        if figure is not None:
            note = (
                message("the words go on from the quotation before, by {name}", name=figure.name)
                if other < index
                else message("the words lead to the quotation after, by {name}", name=figure.name)
            )
            step = Evidence("continued", note, self.attributions[other].source)
            self.found[index].evidence = (step,)
            self.story.add(Said(Span(content.start, content.start), figure, index))


def _stands_for(mention: str, meant: str) -> Message:
    return message("“{mention}” → “{meant}”", mention=mention, meant=meant)
