"""One article's way: bytes are read, quotations found, speakers sorted to parties; several at a time, for speed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from visavis.app import knowledge
from visavis.app.sources import Place, Source
from visavis.errors import Bug, UserError
from visavis.model import Analysed, Article, Profile, Quotation, Sorting

ENGINE = "2"  # goes up whenever the engine finds something else, so that old sessions can be analysed again

if TYPE_CHECKING:
    from visavis.engine.spreading import Spread

Input = Place | Source | Article


@dataclass(frozen=True, slots=True)
class Failure:
    """One input that brought no article, and why."""

    name: str
    error: UserError | Bug

    @property
    def message(self) -> str:
        """Return what happened, in words that name the input."""
        if isinstance(self.error, UserError):
            return str(self.error) if self.name in self.error.what else f"{self.name}: {self.error}"
        last = str(self.error).strip().splitlines()[-1]
        return f"{self.name}: a fault of Visavis itself ({last}). Please report it; the other articles were done."


Outcome = Analysed | Failure


def read(source: Source) -> Article:
    """Return the article that the bytes hold.

    Raises:
        UserError: They hold none.
    """
    from visavis import articles

    return articles.read(source.name, source.data, source.path)


def analyse(source: Source, profile: Profile) -> Analysed:
    """Return the article that the bytes hold, with its quotations sorted to the parties of the profile.

    Raises:
        UserError: They hold no article.
    """
    return find([read(source)], Sorting(profile))[0]


def find(articles: Sequence[Article], sorting: Sorting, spread: Spread = map) -> tuple[Analysed, ...]:
    """Return the articles with their quotations, sorted as asked for."""
    from visavis import engine

    found = engine.analyse_all(articles, knowledge.knowledge(), spread)
    return tuple(_sorted(article, quotations, sorting) for article, quotations in zip(articles, found, strict=True))


def _sorted(article: Article, quotations: Sequence[Quotation], sorting: Sorting) -> Analysed:
    """Return the article sorted to the profile, or to the one proposed where one is to be."""
    known = knowledge.sort(quotations, article, sorting.profile, sorting.learned)
    if not sorting.profiles:
        return Analysed(article, known)
    proposal = knowledge.propose(known, article, sorting.profiles)
    if proposal.profile != sorting.profile:
        known = knowledge.sort(known, article, proposal.profile, sorting.learned)
    return Analysed(article, known, proposal)


def analyse_group(inputs: Sequence[Input], sorting: Sorting, spread: Spread = map) -> tuple[Outcome, ...]:
    """Analyse several inputs at once; each that fails is a `Failure` in its place, also where the fault is ours."""
    opened = [open_article(one) for one in inputs]
    articles = [one for one in opened if isinstance(one, Article)]
    found: Iterator[Outcome]
    try:
        found = iter(find(articles, sorting, spread))
    except Exception:  # which of them it was shows when each goes alone, and the others are done
        found = (_found_alone(article, sorting) for article in articles)
    return tuple(one if isinstance(one, Failure) else next(found) for one in opened)


def write_group(
    inputs: Sequence[Input], sorting: Sorting, *, write: Callable[[Analysed], Iterable[bytes]]
) -> tuple[tuple[bytes, ...] | Failure, ...]:
    """Analyse several inputs at once and write each; what is written goes faster to another process than quotations."""
    found = analyse_group(inputs, sorting)
    return tuple(one if isinstance(one, Failure) else tuple(write(one)) for one in found)


def open_article(one: Input) -> Article | Failure:
    """Read one input, without looking for quotations; an article is one already."""
    if isinstance(one, Article):
        return one
    try:
        return read(one.read() if isinstance(one, Place) else one)
    except Exception as error:
        return Failure(one.name, _told(error))


def warm_up() -> None:
    """Load everything that the first article would have to wait for."""
    import visavis.articles
    import visavis.engine
    import visavis.parties  # noqa: F401

    knowledge.knowledge()
    knowledge.gazetteer()


def _found_alone(article: Article, sorting: Sorting) -> Outcome:
    try:
        return find([article], sorting)[0]
    except Exception as error:
        return Failure(article.original.name, _told(error))


def _told(error: Exception) -> UserError | Bug:
    if isinstance(error, UserError):
        return error
    if isinstance(error, MemoryError):
        return UserError("The article needs more memory than one may take.", "Save its text alone in a file.")
    import traceback

    return Bug("".join(traceback.format_exception(error)))
