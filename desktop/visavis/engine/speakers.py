"""From source mentions to speakers: for each attribution of an article, who speaks, through whom, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from visavis.engine.attribution import Attribution
from visavis.engine.cast import Cast, Figure
from visavis.engine.collectives import collective
from visavis.engine.continuing import continued_from
from visavis.engine.documents import document_speaker
from visavis.engine.mentions import Form, Mention, read_mention
from visavis.engine.names import Sort
from visavis.engine.phrases import before_participle, head_zone, plain, without_article
from visavis.engine.portraits import Portraits
from visavis.engine.pronouns import Antecedent, antecedent
from visavis.engine.prose import Reading
from visavis.engine.references import body_meant, countryman, last_body_speaker, role_bearer
from visavis.engine.relays import find_relay, split_source
from visavis.engine.roles import SpeakerLexicon, fold
from visavis.engine.story import Said, Story
from visavis.model import Block, Evidence, Kind, Span, Speaker


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
        mention = read_mention(self.cast, source)
        if mention is None:
            return
        found.figure, found.evidence = self._meant(mention, attribution)
        if relay is not None:
            found.relay = self._relay(relay)
            found.evidence += (Evidence("relay", f"through “{plain(relay.of(self.text))}”", relay),)
        if found.figure is not None:
            found.figure.mentions.append(mention.span)
            written = mention.form is Form.DOCUMENT or (found.figure.document and mention.form is Form.PRONOUN)
            self.story.add(Said(mention.span, found.figure, index, written))

    def _relay(self, span: Span) -> Figure | None:
        mention = read_mention(self.cast, span)
        return self._figure(mention, None) if mention is not None else None

    def _meant(self, mention: Mention, attribution: Attribution) -> tuple[Figure | None, tuple[Evidence, ...]]:
        if mention.form is Form.PRONOUN:
            return self._by_pronoun(mention, attribution)
        figure = self._figure(mention, attribution)
        return figure, self._link(mention, figure)

    def _by_pronoun(self, mention: Mention, attribution: Attribution) -> tuple[Figure | None, tuple[Evidence, ...]]:
        meant = self._antecedent(mention, attribution)
        if meant is None:
            return None, (Evidence("pronoun", f"nobody before fits “{mention.phrase}”", mention.span),)
        at = self.named_at.get(meant.at, meant.at)
        self.named_at[mention.span] = at
        word = plain(at.of(self.text))
        step = Evidence("pronoun", f"“{mention.phrase}” → “{word}”", at)
        return meant.figure, (step, *self._full_form(word, meant.figure))

    def _antecedent(self, mention: Mention, attribution: Attribution | None) -> Antecedent | None:
        content = attribution.content if attribution is not None else ()
        return antecedent(self.story, mention.head, mention.span, content, lambda other: self._figure(other, None))

    def _document(self, mention: Mention) -> Figure:
        return document_speaker(self.story, mention, lambda owner: self._figure(owner, None))

    def _link(self, mention: Mention, figure: Figure) -> tuple[Evidence, ...]:
        rule = mention.form.value
        if mention.form is Form.NAME:
            return self._full_form(mention.name.text if mention.name else mention.phrase, figure)
        if mention.form in (Form.SEVERAL, Form.OTHER) or fold(without_article(mention.phrase)) == fold(figure.name):
            return ()
        shown = figure.fullest
        return (Evidence(rule, f"“{mention.phrase}” → “{self._shown(figure)}”", shown),)

    def _full_form(self, word: str, figure: Figure) -> tuple[Evidence, ...]:
        shown = self._shown(figure)
        if figure.fullest is None or fold(word) in (fold(shown), fold(without_article(shown))):
            return ()
        return (Evidence("name", f"“{word}” → “{shown}”", figure.fullest),)

    def _shown(self, figure: Figure) -> str:
        return (
            plain(figure.fullest.of(self.text)) if figure.fullest is not None and not figure.document else figure.name
        )

    # ------------------------------------------------------------ forms of mention

    def _figure(self, mention: Mention, attribution: Attribution | None) -> Figure:
        match mention.form:
            case Form.NAME:
                return self._named(mention)
            case Form.SEVERAL:
                return self._several(mention, attribution)
            case Form.DOCUMENT:
                return self._document(mention)
            case Form.ROLE:
                return self._role(mention)
            case Form.COLLECTIVE:
                return self._collective(mention)
            case Form.BODY:
                return body_meant(self.story, mention) or self._unnamed(mention)
            case Form.PRONOUN:
                meant = self._antecedent(mention, attribution)
                return meant.figure if meant is not None else self._unnamed(mention)
            case _:
                return self._unnamed(mention)

    def _named(self, mention: Mention) -> Figure:
        figure, name = mention.figure, mention.name
        if figure is None or name is None:
            return self._unnamed(mention)
        if len(figure.mentions) <= 1 and self.cast.reading.in_headline(mention.span.start):
            figure = countryman(self.cast, name) or figure  # "…: Swiss" above "Swiss Foreign Minister X Y"
        if figure.sort is Sort.UNKNOWN and len(figure.words) > 1 and self.lexicon.role(mention.head):
            figure.sort = Sort.PERSON
        for start, end in ((mention.span.start, name.span.start), (name.span.end, mention.span.end)):
            words = plain(self.text[start:end]).strip(" ,’'").removeprefix("s ")
            if len(words.split()) > 1 and figure.sort is Sort.PERSON and head_zone(words, self.lexicon):
                figure.describe(words, self.lexicon)
        return figure

    def _several(self, mention: Mention, attribution: Attribution | None) -> Figure:
        members = [self._figure(part, attribution) for part in mention.parts]
        name = without_article(mention.phrase)
        figure = self.story.others.get(fold(name))
        if figure is None:
            figure = Figure(name=name, plural=True, members=list(dict.fromkeys(members)), fullest=mention.span)
            figure.describe(name, self.lexicon)
            self.story.others[fold(name)] = figure
        return figure

    def _role(self, mention: Mention) -> Figure:
        headline = self.cast.reading.in_headline(mention.span.start)
        bare = not mention.definite and not mention.indefinite
        if (mention.definite or bare) and not (mention.plural and bare):
            bearer = role_bearer(self.story, mention, ahead=True)
            if bearer is not None and not (bare and not headline and bearer.sort is not Sort.PERSON):
                return bearer
        return self._unnamed(mention, sort=Sort.PERSON)

    def _collective(self, mention: Mention) -> Figure:
        if not mention.plural:
            spoke = last_body_speaker(self.story, mention)
            if isinstance(spoke, Figure):
                return spoke
        meant = collective(self.cast, mention.head, mention.span.start)
        if meant is not None:
            return meant.figure
        body = body_meant(self.story, mention) if self.lexicon.sorts_of(self.lexicon.bodies, mention.head) else None
        return body or self._unnamed(mention)

    def _unnamed(self, mention: Mention, sort: Sort = Sort.UNKNOWN) -> Figure:
        """Return the figure of somebody without a name: called by his words, the same for the same words."""
        name = before_participle(without_article(mention.phrase), self.lexicon)
        figure = self.story.others.get(fold(name))
        if figure is None:
            role = self.lexicon.role(mention.head)
            sort = Sort.BODY if mention.form is Form.BODY else sort
            figure = Figure(name=name, sort=sort, plural=mention.plural, fullest=mention.span)
            figure.gender = role.gender if role is not None else ""
            figure.describe(mention.phrase, self.lexicon)
            self.story.others[fold(name)] = figure
        return figure

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
                "the words go on from the quotation before"
                if other < index
                else "the words lead to the quotation after"
            )
            step = Evidence("continued", f"{note}, by {figure.name}", self.attributions[other].source)
            self.found[index].evidence = (step,)
            figure.mentions.extend(())
            self.story.add(Said(Span(content.start, content.start), figure, index))
