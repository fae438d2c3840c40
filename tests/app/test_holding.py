"""Articles come and go: one dropped or removed by mistake must be gone or back in one step, with all that was done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.app.sorting import by_role
from tests.app.test_history import state
from tests.conftest import article_of, quotation_of
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.model import Analysed, Party, Profile, Touched

Reload = Callable[[], Session]


def another(number: int = 1) -> Analysed:
    article = article_of(f"The sea was rough, Otto Brandt said. {number}")
    return Analysed(article, (quotation_of(article, "The sea was rough", "Otto Brandt"),))


def ids(session: Session) -> list[str]:
    return [article.id for article in session.articles]


def test_what_a_session_begins_with_is_no_step(library: Library, profile: Profile, analysed: Analysed) -> None:
    session, drop = Session.create(library, "Harbour", profile, sort=by_role), object()
    session.add(analysed, batch=drop)
    session.add(another(), batch=drop)
    assert (session.history, len(session.articles)) == ((), 2), "undoing all corrections ends at the articles as read"


def test_an_article_that_came_in_is_undone_and_redone(session: Session, reload: Reload, analysed: Analysed) -> None:
    before = state(session)
    change = session.add(another())
    after = state(session)
    assert (change.touched, change.articles) == ({Touched.ARTICLES}, (another().article.id,))
    assert change.label == "Add “harbour.txt”"
    session.undo()
    assert state(session) == before == state(reload())
    again = reload()
    again.redo()
    assert state(again) == after == state(reload())


def test_what_comes_at_once_is_one_step(session: Session, library: Library) -> None:
    drop = object()
    for number in range(3):
        session.add(another(number), batch=drop)
    assert [edit.label for edit in session.history] == ["Add 3 articles"]
    session.add(another(3), batch=object())
    assert session.done == 2, "another drop is a step of its own"
    session.jump(0)
    assert len(session.articles) == 1
    session.redo()
    session.close()
    assert ids(Session.load(library, session.id, sort=by_role)) == ids(session)


def test_a_removed_article_comes_back_with_everything_in_its_place(
    session: Session, reload: Reload, analysed: Analysed
) -> None:
    first = analysed.quotations[0].id
    session.add(another())
    session.dismiss([first])
    session.tag([analysed.article.id], "ports")
    before = state(session)
    change = session.remove([analysed.article.id, "unknown"])
    assert change.articles == (analysed.article.id,)
    assert ids(session) == [another().article.id]
    assert session.beside(analysed.article.id) == another().article.id
    assert session.tags() == ()
    with pytest.raises(KeyError):
        session.card(first)
    again = reload()
    assert state(again) == state(session)
    again.undo()
    assert state(again) == before == state(reload()), "first in order, too"


def test_a_removed_article_is_sorted_along(session: Session, reload: Reload, analysed: Analysed) -> None:
    session.remove([analysed.article.id])
    session.set_profile(Profile("channel", "Channel", (Party("uk", "UK", "#111111", ("UK",)),)))
    again = reload()
    again.add(analysed)
    assert [card.quotation.parties for card in again.cards(analysed.article.id)] == [(), ("uk",), ()]


def test_opening_a_removed_article_brings_back_what_was_done_in_it(session: Session, analysed: Analysed) -> None:
    session.dismiss([analysed.quotations[0].id])
    before = state(session)
    session.remove([analysed.article.id])
    session.add(analysed)
    assert state(session) == before


def test_a_removed_article_is_found_by_no_search(session: Session, library: Library, analysed: Analysed) -> None:
    session.tag([analysed.article.id], "ports")
    assert library.search("patrols stay")
    assert library.search("ports")
    session.remove([analysed.article.id])
    assert library.search("patrols stay") == library.search("ports") == ()
    assert library.holding(analysed.article.id) is None
    assert library.entries()[0].articles == 0
    session.undo()
    assert library.search("patrols stay")


def test_what_can_never_come_back_leaves_the_library(session: Session, library: Library, reload: Reload) -> None:
    session.add(another())
    session.tag([another().article.id], "secret")
    session.jump(0)
    session.rename("Sea")
    library.flush()
    count = "select count(*) from articles"
    assert library.read(lambda store: store.database.execute(count).fetchone()) == (1,)
    assert library.check() == ()
    again = reload()
    again.add(another())
    assert again.tags() == (), "it comes as if for the first time"


def test_the_step_after_an_undone_removal_loses_nothing(session: Session, reload: Reload, analysed: Analysed) -> None:
    session.remove([analysed.article.id])
    session.undo()
    session.rename("Sea")
    assert ids(reload()) == [analysed.article.id]


def test_what_is_removed_again_after_an_undo_can_still_come_back(session: Session, reload: Reload) -> None:
    before = state(session)
    session.remove(ids(session))
    session.undo()
    session.remove(ids(session))
    again = reload()
    again.undo()
    assert state(again) == before == state(reload())


def test_removing_nothing_is_no_step(session: Session) -> None:
    assert not session.remove([])
    assert session.history == ()
