"""One article's way: bytes are read, quotations found, speakers sorted to parties; several at a time, for speed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from visavis.app import knowledge
from visavis.app.sources import Place
from visavis.errors import Bug, UserError
from visavis.messages import Words
from visavis.model import Analysed, Article, Profile, Quotation, Repair, Sorting, Source

ENGINE = "3"  # goes up whenever the engine finds something else, so that old sessions can be analysed again

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


class BrokenOff(UserError):  # noqa: N818 - it says what happened, as `Bug` does
    """A task that was given up; `at` is which of its inputs was to blame, counted from 0, where that is known."""

    def __init__(self, what: Words, remedy: Words, /, *, at: int | None = None, **parts: object) -> None:
        super().__init__(what, remedy, **parts)
        self.at = at


@dataclass(frozen=True, slots=True)
class Unpacked:
    """One input that holds several articles: the inputs to go on with in its place, those with an `error` included."""

    name: str
    inputs: tuple[Source | Place, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """One article with its quotations as they are printed, and the offer to put its letters right."""

    name: str
    repair: Repair | None
    pieces: tuple[bytes, ...]


Outcome = Analysed | Failure
Answer = Outcome | Unpacked  # of a process, to one input
Opened = Article | Failure | Unpacked
Other = TypeVar("Other", bound=Failure | Unpacked)


def read(source: Source) -> Article:
    """Return the article that the bytes hold.

    Raises:
        UserError: They hold none.
    """
    from visavis import articles

    return articles.read(source.name, source.data, source.path, repaired=source.repaired)


def unpack(source: Source) -> Unpacked | None:
    """Return the articles that the bytes hold, or None where they are one.

    Raises:
        UserError: They are damaged, or hold none.
    """
    from visavis import articles

    parts = articles.parts(source)
    if parts is None:
        return None
    return Unpacked(source.name, tuple(Place(source.name, error=p) if isinstance(p, UserError) else p for p in parts))


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


def analyse_group(inputs: Iterable[Input], sorting: Sorting, spread: Spread = map) -> tuple[Answer, ...]:
    """Analyse several inputs at once; each that fails is a `Failure` in its place, also where the fault is ours.

    One that holds several articles comes back `Unpacked`, for those to be sent one by one, as progress and limits are.
    """
    return analyse_opened(read_group(inputs), sorting, spread)


def analyse_opened(
    opened: Sequence[Article | Other], sorting: Sorting, spread: Spread = map
) -> tuple[Outcome | Other, ...]:
    """Analyse several articles at once, as `analyse_group` does; what is no article comes back as it is."""
    articles = [one for one in opened if isinstance(one, Article)]
    found: Iterator[Outcome]
    try:
        found = iter(find(articles, sorting, spread))
    except Exception:  # which of them it was shows when each goes alone, and the others are done
        found = (_found_alone(article, sorting) for article in articles)
    return tuple(next(found) if isinstance(one, Article) else one for one in opened)


def write_group(
    inputs: Iterable[Input], sorting: Sorting, *, write: Callable[[Analysed], Iterable[bytes]]
) -> tuple[Written | Failure | Unpacked, ...]:
    """Analyse several inputs at once and write each; what is written goes faster to another process than quotations."""
    found = analyse_group(inputs, sorting)
    return tuple(written(one, write) if isinstance(one, Analysed) else one for one in found)


def written(one: Analysed, write: Callable[[Analysed], Iterable[bytes]]) -> Written:
    """Write one article."""
    return Written(one.article.original.name, one.article.repair, tuple(write(one)))


def read_group(inputs: Iterable[Input]) -> tuple[Opened, ...]:
    """Read several inputs, without looking for quotations."""
    return tuple(open_input(one) for one in inputs)


def open_input(one: Input) -> Opened:
    """Read one input, without looking for quotations; an article is one already."""
    if isinstance(one, Article):
        return one
    try:
        source = one.read() if isinstance(one, Place) else one
        return unpack(source) or read(source)
    except Exception as error:
        return Failure(one.name, _told(error))


def warm_up() -> None:
    """Load everything that the first article would have to wait for."""
    import visavis.articles  # noqa: F401

    warm_up_engine()


def warm_up_engine() -> None:
    """Load what the first article that is read already would have to wait for."""
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
