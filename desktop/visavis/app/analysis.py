"""One article's way: bytes are read, quotations found, speakers sorted to parties."""

from __future__ import annotations

from visavis.app import knowledge
from visavis.app.sources import Source
from visavis.model import Analysed, Article, Profile

ENGINE = "1"  # goes up whenever the engine finds something else, so that old sessions can be analysed again


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
    return find(read(source), profile)


def find(article: Article, profile: Profile) -> Analysed:
    """Return the article with its quotations sorted to the parties of the profile."""
    from visavis import engine

    quotations = engine.analyse(article, knowledge.knowledge())
    return Analysed(article, knowledge.sort(quotations, article, profile))


def warm_up() -> None:
    """Load everything that the first article would have to wait for."""
    import visavis.articles
    import visavis.engine
    import visavis.parties  # noqa: F401

    knowledge.knowledge()
    knowledge.gazetteer()
    knowledge.profiles()
