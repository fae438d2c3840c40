"""Versions: a correction that lands on other words, or is lost with the old version, puts words into a mouth."""

from __future__ import annotations

import pytest

from tests.app.sorting import by_role
from tests.conftest import article_of, quotation_of
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.app.versions import Versions, What
from visavis.model import Analysed, Article, Profile, Span, Speaker

FIRST = (
    "Harbour patrols begin on Monday",
    "“The patrols stay in port,” Irina Sokolova said in Moscow.",
    "Britain and France would send ships, Tom Aldous said.",
    "A fisherman said that the sea was calm.",
    "The pumps went on through the night.",
)
LATER = (
    "Harbour patrols begin on Monday",
    "Two ferries stayed away all day.",
    "“The patrols stay in port,” Irina Sokolova said in Moscow.",
    "Britain and France would send three ships, Tom Aldous said.",
    "“We sail at dawn,” Tom Aldous added.",
    "The pumps went on through the night.",
)
SHIPS = "Britain and France would send ships"


def version(paragraphs: tuple[str, ...], *words: str, name: str) -> Analysed:
    article = article_of(*paragraphs, name=name, title=FIRST[0], outlet="The Quay")
    return Analysed(article, tuple(quotation_of(article, one, "Somebody") for one in words))


@pytest.fixture
def before() -> Analysed:
    return version(FIRST, "“The patrols stay in port,”", SHIPS, "that the sea was calm", name="first.txt")


@pytest.fixture
def after() -> Analysed:
    changed = "Britain and France would send three ships"
    return version(LATER, "“The patrols stay in port,”", changed, "“We sail at dawn,”", name="later.txt")


@pytest.fixture
def both(library: Library, profile: Profile, before: Analysed, after: Analysed) -> Session:
    session = Session.create(library, "Harbour", profile, sort=by_role)
    session.add(before)
    session.add(after)
    return session


def earlier(article: Article, *others: Article) -> str:
    found = Versions(others).earlier(article)
    return found.original.name if found else ""


def test_title_and_outlet_with_much_the_same_words_make_a_version(before: Analysed, after: Analysed) -> None:
    other = article_of(
        "Harbour patrols begin on Monday", "Nothing else is the same.", title=FIRST[0], outlet="The Pier"
    )
    assert earlier(after.article, other, before.article) == "first.txt"
    assert earlier(after.article, other) == ""


def test_two_articles_under_one_standing_title_are_two(before: Analysed) -> None:
    week = article_of(
        "The week", "Ferries are late.", "Gulls are early.", name="b.txt", title="The week", outlet="Quay"
    )
    next_one = article_of("The week ", "Nobody came.", "Rain fell.", "Snow too.", title="The week", outlet="Quay")
    assert earlier(next_one, week, before.article) == ""


def test_the_same_address_makes_a_version_whatever_it_says() -> None:
    old = article_of("Ships leave.", name="a.html", title="Ships leave", url="https://quay.example/news/1/")
    new = article_of("No ship left.", name="b.html", title="No ship left", url="https://QUAY.example/news/1#top")
    front = article_of("News of today.", name="c.html", title="Quay", url="https://quay.example/")
    assert earlier(new, old, front) == "a.html"
    assert earlier(article_of("Other news.", url="https://quay.example/"), front) == ""


def test_what_changed_is_told_paragraph_by_paragraph_and_quotation_by_quotation(both: Session) -> None:
    old, new = both.articles
    found = both.compare(old.id, new.id)
    assert [(one.what, one.pieces[0].words) for one in found.passages if one.what is not What.CHANGED] == [
        (What.SAME, FIRST[0]),
        (What.NEW, LATER[1]),
        (What.SAME, FIRST[1]),
        (What.NEW, LATER[4]),
        (What.GONE, FIRST[3]),
        (What.SAME, FIRST[4]),
    ]
    (changed,) = [one for one in found.passages if one.what is What.CHANGED]
    assert [piece.words for piece in changed.pieces if piece.what is What.NEW] == ["three"]
    assert (len(found.same), len(found.changed), len(found.new), len(found.gone)) == (1, 1, 1, 1)


def test_work_goes_along_where_the_words_are_the_same_and_comes_back_by_undo(both: Session, after: Analysed) -> None:
    old, new = both.articles
    patrols, ships, _ = (card.quotation.id for card in both.cards(old.id))
    both.respeak([patrols, ships], Speaker("The harbour master"))
    both.set_note(old.id, patrols, "Ask again.")
    both.star([old.id])
    night = old.text.index("The pumps went on")
    both.mark(old.id, Span(night, night + len("The pumps went on")), ["west"], Speaker("The keeper"))
    both.supersede(old.id, new.id)
    assert both.articles == (after.article,)
    cards = {
        after.article.text[c.quotation.content[0].start : c.quotation.content[0].end]: c for c in both.cards(new.id)
    }
    speakers = {words: card.quotation.speaker.name for words, card in cards.items() if card.quotation.speaker}
    assert speakers == {
        "“The patrols stay in port,”": "The harbour master",
        "Britain and France would send three ships": "Somebody",  # other words: nobody has decided who says them
        "“We sail at dawn,”": "Somebody",
        "The pumps went on": "The keeper",
    }
    assert cards["“The patrols stay in port,”"].annotation.note == "Ask again."
    assert both.annotation(new.id).starred
    both.undo()
    assert [article.id for article in both.articles] == [old.id, new.id]
    assert both.card(ships).quotation.speaker == Speaker("The harbour master")
    assert not any(card.corrected for card in both.cards(new.id))


def test_what_does_not_go_along_is_counted(both: Session) -> None:
    old, new = both.articles
    patrols, ships, sea = (card.quotation.id for card in both.cards(old.id))
    both.accept([patrols, ships])
    both.dismiss([sea])
    carried = both.carried(old.id, new.id)
    assert (len(carried.corrected), carried.lost) == (1, 2)


def test_what_is_decided_of_the_later_version_stays(both: Session) -> None:
    old, new = both.articles
    both.respeak([both.cards(old.id)[0].quotation.id], Speaker("The old one"))
    patrols = both.cards(new.id)[0].quotation.id
    both.respeak([patrols], Speaker("The new one"))
    both.supersede(old.id, new.id)
    assert both.card(patrols).quotation.speaker == Speaker("The new one")


def test_all_of_it_is_there_after_a_restart(both: Session, library: Library) -> None:
    old, new = both.articles
    both.dismiss([both.cards(old.id)[0].quotation.id])
    both.supersede(old.id, new.id)
    library.flush()
    again = Session.load(library, both.id, sort=by_role)
    assert [article.id for article in again.articles] == [new.id]
    assert again.cards(new.id)[0].dismissed
    again.undo()
    assert [article.id for article in again.articles] == [old.id, new.id]
