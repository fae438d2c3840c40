"""Which figure of the article a mention means: who bears the name or role, a body, an issuer, or somebody new."""

from __future__ import annotations

import re

from visavis.engine.speakers.bodies import body_meant, last_body_speaker
from visavis.engine.speakers.collectives import collective
from visavis.engine.speakers.documents import document_speaker
from visavis.engine.speakers.figures import Figure
from visavis.engine.speakers.mentions import Form, Mention
from visavis.engine.speakers.names import Sort
from visavis.engine.speakers.phrases import before_participle, head_word, head_zone, plain, without_article
from visavis.engine.speakers.pronouns import Antecedent, antecedent
from visavis.engine.speakers.references import countryman, role_bearer
from visavis.engine.speakers.roles import fold
from visavis.engine.speakers.story import Story
from visavis.engine.speakers.together import parties_before
from visavis.model import Span

_ASIDE = re.compile(r",[ ](?=(?:a|an|the|who|which|speaking|citing)\b)|[ ][—–-][ ]")  # after it, more of the same
_DEEPEST = 6  # steps from "its statement" to "it" to "the letter" …; a chain that is longer leads nowhere
_TOGETHER = re.compile(
    r"(?:both|the two|the three|these two)[ \xa0]|the[ \xa0](?:sides|parties|pair|neighbours|neighbors)$", re.I
)
_OWNERS = ("his", "her", "its", "their")
_NOT_OWNED = ("counterpart", "opponent", "rival", "successor", "predecessor")  # who speak for somebody else


def shown(text: str, figure: Figure) -> str:
    """Return the fullest form in which the article names a figure, on one line."""
    return plain(figure.fullest.of(text)) if figure.fullest is not None and not figure.document else figure.name


class Meaning:
    """The way from a mention to its figure, given all that the article has told so far."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.cast = story.cast
        self.text = story.cast.reading.text
        self.lexicon = story.cast.lexicon
        self._depth = 0

    def meant(self, mention: Mention, content: tuple[Span, ...] = ()) -> Figure:
        """Return the figure that `mention` means; one that nothing else in the article explains is a new one.

        `content` are the words that are attributed to it.
        """
        if self._depth >= _DEEPEST:
            return self._unnamed(mention, name=without_article(mention.phrase))
        self._depth += 1
        try:
            return self._meant(mention, content)
        finally:
            self._depth -= 1

    def antecedent(self, mention: Mention, content: tuple[Span, ...]) -> Antecedent | None:
        """Return whom the pronoun `mention` means, and where the text says so."""
        return antecedent(self.story, mention.head, mention.span, content, self.meant)

    def _meant(self, mention: Mention, content: tuple[Span, ...]) -> Figure:
        match mention.form:
            case Form.NAME:
                return self._named(mention)
            case Form.SEVERAL:
                return self._several(mention)
            case Form.DOCUMENT:
                return document_speaker(self.story, mention, self.meant)
            case Form.ROLE:
                return self._role(mention)
            case Form.COLLECTIVE:
                return self._collective(mention)
            case Form.BODY:
                return body_meant(self.story, mention) or self._group_or_unnamed(mention)
            case Form.PRONOUN:
                found = self.antecedent(mention, content)
                return found.figure if found is not None else self._unnamed(mention)
            case _:
                return self._group_or_unnamed(mention)

    # ------------------------------------------------------------ the named

    def _named(self, mention: Mention) -> Figure:
        figure, name = mention.figure, mention.name
        if figure is None:
            return self._unnamed(mention)
        if name is None:
            return figure
        if len(figure.mentions) <= 1 and self.cast.reading.in_headline(mention.span.start):
            figure = countryman(self.cast, name) or figure  # "…: Czech" above "Czech envoy X Y"
        if figure.sort is not Sort.BODY:
            self._describe(figure, mention, name.span)
        return figure

    def _describe(self, figure: Figure, mention: Mention, name: Span) -> None:
        """Keep what the source says of the figure beside its name."""
        for start, end in ((mention.span.start, name.start), (name.end, mention.span.end)):
            words = plain(self.text[start:end]).strip(" ,’'").removeprefix("s ")
            if len(words.split()) < 2 or not head_zone(words, self.lexicon):
                continue
            head = head_word(words, self.lexicon)
            words = self._owned(figure, words, self.text.index(words[0], start))
            if figure.sort is Sort.UNKNOWN and len(figure.words) > 1 and self.lexicon.role(head):
                figure.sort = Sort.PERSON
            elif figure.sort is Sort.UNKNOWN and head in self.lexicon.bodies:  # "Alder Relief, a rights group,"
                figure.sort, figure.plural = Sort.BODY, False
            figure.describe(words, self.lexicon)

    def _owned(self, figure: Figure, words: str, start: int) -> str:
        """Return "its spokesman" as "the Senate’s spokesman": alone it would not say for whom the figure speaks."""
        word = words.partition(" ")[0]
        if word.lower() not in _OWNERS or words.endswith(_NOT_OWNED):
            return words
        owner = antecedent(self.story, word.lower(), Span(start, start + len(word)), (), self.meant)
        if owner is None or owner.figure is figure:
            return words
        figure.descriptions = [known for known in figure.descriptions if not known.startswith(words)]
        return f"{without_article(shown(self.text, owner.figure))}’s{words.removeprefix(word)}"

    def _several(self, mention: Mention) -> Figure:
        members = [self.meant(part) for part in mention.parts]
        return self._unnamed(mention, name=without_article(mention.phrase), members=members)

    # ------------------------------------------------------------ roles and groups

    def _role(self, mention: Mention) -> Figure:
        bare = not mention.definite and not mention.indefinite
        if mention.plural:
            return self._group(mention)
        owned = mention.phrase.split(" ", 1)[0].lower() in _OWNERS  # "his spokesman" is somebody else
        if (mention.definite or bare) and not owned:
            bearer = role_bearer(self.story, mention, ahead=True)
            headline = self.cast.reading.in_headline(mention.span.start)
            if bearer is not None and (mention.definite or headline or bearer.sort is Sort.PERSON):
                if not bearer.descriptions and mention.definite:
                    bearer.describe(mention.phrase, self.lexicon)  # "the harbour minister", the one word on who he is
                return bearer
        return self._unnamed(mention, sort=Sort.PERSON)

    def _group(self, mention: Mention) -> Figure:
        """Return "the two leaders" with those who met last, "officials" as they are called."""
        if not mention.definite:
            return self._unnamed(mention, sort=Sort.PERSON)
        known = role_bearer(self.story, mention, ahead=False)
        if known is not None:
            return known
        parties = [figure for figure in self._together(mention) if figure.sort is Sort.PERSON]
        return self._unnamed(mention, sort=Sort.PERSON, members=parties)

    def _group_or_unnamed(self, mention: Mention) -> Figure:
        """Return "the two countries" with those who spoke or met together last."""
        joint = mention.plural and _TOGETHER.match(mention.phrase) is not None
        return self._unnamed(mention, members=self._together(mention) if joint else None)

    def _together(self, mention: Mention) -> list[Figure]:
        spoke = (said.figure.members for said in self.story.said_before(mention.span.start))
        return next((members for members in spoke if members), None) or parties_before(self.story, mention.span.start)

    def _collective(self, mention: Mention) -> Figure:
        if not mention.plural:
            spoke = last_body_speaker(self.story, mention)
            if spoke is not None:
                return spoke
        named = collective(self.cast, mention.head, mention.span.start)
        if named is not None:
            return named.figure
        return body_meant(self.story, mention) or self._unnamed(mention)

    # ------------------------------------------------------------ the unnamed

    def _unnamed(
        self, mention: Mention, *, name: str = "", sort: Sort = Sort.UNKNOWN, members: list[Figure] | None = None
    ) -> Figure:
        """Return the figure of somebody without a name: called by his words, the same for the same words."""
        name, description = (name, name) if name else self._called(mention)
        figure = self.story.others.get(fold(name))
        if figure is None:
            role = self.lexicon.role(mention.head)
            sort = Sort.BODY if mention.form is Form.BODY else sort
            figure = Figure(name=name, sort=sort, plural=mention.plural, fullest=mention.span)
            figure.gender = role.gender if role is not None else ""
            figure.members = list(dict.fromkeys(members or ()))
            figure.describe(description, self.lexicon)
            self.story.others[fold(name)] = figure
        return figure

    def _called(self, mention: Mention) -> tuple[str, str]:
        """Return name and description of somebody unnamed; "his" and "its" give way to whose he is."""
        phrase = mention.phrase
        name = before_participle(_ASIDE.split(without_article(phrase), maxsplit=1)[0], self.lexicon)
        word, _, rest = phrase.partition(" ")
        if word.lower() not in _OWNERS or not rest:
            return name, phrase
        at = Span(mention.span.start, mention.span.start + len(word))
        owner = antecedent(self.story, word.lower(), at, (), self.meant)
        if owner is None:
            return name, phrase
        return f"{owner.figure.called}’s {rest}", f"{without_article(shown(self.text, owner.figure))}’s {rest}"
