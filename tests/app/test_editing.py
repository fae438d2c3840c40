"""Review: what an analyst confirms, cuts, joins or corrects stands as he left it, and goes when he takes it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.conftest import article_of, quotation_of
from visavis.app import edges, knowledge
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.errors import UserError
from visavis.model import (
    Analysed,
    Evidence,
    Kind,
    Metadata,
    Part,
    Party,
    Profile,
    Span,
    Speaker,
    StepName,
    Thing,
    Touched,
    Verb,
)

Reload = Callable[[], Session]

CHANNEL = Profile("channel", "Channel", (Party("uk", "UK", "#111111", ("UK",)),))


def ids(analysed: Analysed) -> list[str]:
    return [quotation.id for quotation in analysed.quotations]


def words(session: Session, quotation_id: str) -> list[str]:
    text = session.articles[0].text
    return [span.of(text) for span in session.card(quotation_id).quotation.content]


def standing(session: Session, article_id: str) -> list[str]:
    return [card.quotation.id for card in session.cards(article_id) if not card.dismissed]


# ---------------------------------------------------------------- accept


def test_accepting_confirms_and_goes_on_following_the_profile(
    session: Session, reload: Reload, analysed: Analysed
) -> None:
    first, second, _ = ids(analysed)
    change = session.accept([first, second])
    assert (change.label, set(change.quotations)) == ("Accept 2 quotations", {first, second})
    card = reload().card(first)
    assert (card.accepted, card.reviewed, card.corrected, card.unsure) == (True, True, False, False)
    assert card.quotation == analysed.quotations[0]
    session.set_profile(CHANNEL)
    assert session.card(first).quotation.parties == ()
    session.undo()
    session.undo()
    assert session.card(first).correction is None


def test_accepting_leaves_what_was_reviewed_as_it_is(session: Session, analysed: Analysed) -> None:
    first, second, third = ids(analysed)
    session.move([first], ["west"])
    session.dismiss([second])
    assert session.accept([first, second, third]).label == "Accept a quotation"
    assert not session.card(first).accepted
    assert session.card(second).dismissed
    assert not session.accept([first, second, third]), "a second time changes nothing"


def test_what_is_corrected_after_all_is_no_longer_accepted(session: Session, analysed: Analysed) -> None:
    first = ids(analysed)[0]
    session.accept([first])
    session.dismiss([first])
    assert not session.card(first).accepted
    session.restore([first])
    assert not session.card(first).reviewed


# ---------------------------------------------------------------- edges


def test_edges_that_were_moved_stay_moved_and_tell_the_kind(
    session: Session, reload: Reload, analysed: Analysed
) -> None:
    first, text = analysed.quotations[0], analysed.article.text
    longer = edges.moved(text, first.content, "end", 3)
    session.set_edges(first.id, longer)
    again = reload()
    assert words(again, first.id) == ["“The patrols stay in port,” Irina Sokolova said"]
    card = again.card(first.id)
    assert (card.quotation.kind, card.found) == (Kind.MIXED, first)
    assert card.quotation.parties == ("east",), "the party still follows"
    session.set_edges(first.id, first.content)
    assert session.card(first.id).correction is None, "edges as they were found are no correction"
    session.undo()
    session.undo()
    assert session.card(first.id).quotation == first


@pytest.mark.parametrize("spans", [[], [Span(0, 0)], [Span(31, 32)], [Span(150, 100_000)]])
def test_edges_without_words_are_refused(session: Session, analysed: Analysed, spans: list[Span]) -> None:
    with pytest.raises(UserError, match="No words"):
        session.set_edges(ids(analysed)[0], spans)


def test_edges_outlive_another_run_of_the_engine(session: Session, reload: Reload, analysed: Analysed) -> None:
    first = analysed.quotations[0]
    cut = edges.moved(analysed.article.text, first.content, "start", 1)
    session.set_edges(first.id, cut)
    shorter = replace(first, id="new-first", content=(Span(first.content[0].start + 1, first.content[0].end - 2),))
    session.replace_findings(analysed.article.id, (shorter, *analysed.quotations[1:]))
    for one in (session, reload()):
        assert one.card("new-first").quotation.content == cut
        assert one.orphans(analysed.article.id) == ()
    session.set_edges("new-first", edges.moved(analysed.article.text, cut, "start", 1))
    assert words(session, "new-first") == ["stay in port,”"]
    session.undo()
    session.undo()
    assert session.card("new-first").quotation.content == shorter.content


def test_words_that_were_cut_off_are_not_found_in_the_quotation(
    session: Session, library: Library, analysed: Analysed
) -> None:
    second = analysed.quotations[1]
    session.set_edges(second.id, edges.moved(analysed.article.text, second.content, "start", 2))
    assert [hit.quotation_id for hit in library.search("Britain")] == [""]
    (hit, _) = library.search("aldous ships")
    assert (hit.quotation_id, hit.speaker) == (second.id, "Tom Aldous")


# ---------------------------------------------------------------- split and join


def test_a_quotation_is_split_in_two_of_the_same_speaker(session: Session, reload: Reload, analysed: Analysed) -> None:
    second, article_id = analysed.quotations[1].id, analysed.article.id
    change = session.split(second, analysed.article.text.index(" would send"))
    assert change.label == "Split a quotation of Tom Aldous"
    first_half, second_half = change.quotations
    assert first_half == second
    again = reload()
    assert words(again, first_half) == ["Britain and France"]
    assert words(again, second_half) == ["would send ships"]
    card = again.card(second_half)
    assert card.quotation.speaker == Speaker("Tom Aldous")
    assert (card.quotation.parties, card.quotation.cue, card.found) == (("west",), None, None)
    session.set_profile(CHANNEL)
    assert session.card(second_half).quotation.parties == ("uk",), "both halves follow the profile"
    session.undo()
    session.undo()
    assert standing(session, article_id) == ids(analysed)
    assert session.card(second).quotation == analysed.quotations[1]
    session.redo()
    assert len(standing(session, article_id)) == 4


def test_a_half_takes_the_place_of_no_other_quotation(session: Session, reload: Reload, analysed: Analysed) -> None:
    second, text = ids(analysed)[1], analysed.article.text
    start = text.index("would send ships")
    (marked,) = session.mark(analysed.article.id, Span(start, start + 16), ["east"], Speaker("Otto Brandt")).quotations
    _, half = session.split(second, start).quotations
    again = reload()
    assert words(again, half) == words(again, marked) == ["would send ships"]
    assert again.card(marked).quotation.speaker == Speaker("Otto Brandt")
    assert again.card(half).quotation.speaker == Speaker("Tom Aldous")
    session.set_edges(marked, [Span(start, start + 10)])
    (third,) = session.mark(analysed.article.id, Span(start, start + 16), ["east"]).quotations
    assert words(session, marked) == ["would send"], "what was cut since stays where it is"
    assert third != marked


def test_a_half_of_a_moved_quotation_stays_where_it_was_moved(session: Session, analysed: Analysed) -> None:
    second = ids(analysed)[1]
    session.move([second], ["east"])
    _, half = session.split(second, analysed.article.text.index("and France")).quotations
    assert session.card(half).quotation.parties == ("east",)


def test_a_cut_that_leaves_a_side_without_words_is_refused(session: Session, analysed: Analysed) -> None:
    with pytest.raises(UserError, match="no words on one side"):
        session.split(ids(analysed)[0], analysed.quotations[0].content[0].start + 1)
    assert session.history == ()


def test_joining_undoes_a_split_and_bridges_what_lies_between(
    session: Session, reload: Reload, analysed: Analysed
) -> None:
    second = ids(analysed)[1]
    halves = session.split(second, analysed.article.text.index("would send")).quotations
    change = session.join(reversed(halves))
    assert (change.label, change.quotations[0]) == ("Join 2 quotations", second)
    again = reload()
    assert words(again, second) == ["Britain and France would send ships"]
    assert standing(again, analysed.article.id) == ids(analysed)
    session.join(ids(analysed)[:2])
    first = ids(analysed)[0]
    assert words(session, first) == ["“The patrols stay in port,”", "Britain and France would send ships"]
    assert session.card(first).quotation.speaker == Speaker("Irina Sokolova")
    assert session.card(first).quotation.kind is Kind.MIXED
    session.undo()
    assert words(session, first) == ["“The patrols stay in port,”"]
    assert not session.join([first]), "one alone is joined already"


def test_quotations_of_two_articles_cannot_be_joined(session: Session, analysed: Analysed) -> None:
    other = article_of("The sea was rough, Otto Brandt said.", name="other.txt")
    session.add(Analysed(other, (quotation_of(other, "The sea was rough", "Otto Brandt"),)))
    with pytest.raises(UserError, match="several articles"):
        session.join([ids(analysed)[0], session.cards(other.id)[0].quotation.id])


# ---------------------------------------------------------------- relay

RELAYED = (
    "“We hold the harbour,” the Russian foreign minister, Ilya Gromov, said.",
    "“They fire on the town,” Russian officials said, the Ukrainian president, Petro Hrytsak, said.",
)


@pytest.fixture
def told(library: Library) -> Session:
    """Return a session in which a Russian speaks, sorted as the program sorts."""
    article = article_of(*RELAYED)
    speaker = Speaker("Ilya Gromov", "Russian foreign minister", descriptions=("the Russian foreign minister",))
    found = replace(quotation_of(article, "“We hold the harbour,”"), speaker=speaker)
    session = Session.create(library, "Told", knowledge.profile())
    session.add(Analysed(article, knowledge.sort((found,), article, session.profile)))
    return session


def test_words_that_an_agency_passes_on_stay_with_their_speaker(told: Session) -> None:
    (card,) = told.cards(told.articles[0].id)
    change = told.relay([card.quotation.id], Speaker("Interfax"))
    assert change.label == "Mark a quotation of Ilya Gromov as reported by Interfax"
    after = told.card(card.quotation.id)
    assert (after.quotation.parties, after.quotation.relay) == (("russia",), Speaker("Interfax"))
    assert any("Interfax" in one.note for one in after.quotation.evidence)
    told.relay([card.quotation.id], None)
    assert told.card(card.quotation.id) == card, "taking it back leaves no trace"
    told.undo()
    assert told.card(card.quotation.id) == after


def test_one_sides_account_of_another_goes_to_its_own_pane(told: Session, library: Library) -> None:
    (card,) = told.cards(told.articles[0].id)
    ukrainian = Speaker("Petro Hrytsak", "Ukrainian president", descriptions=("the Ukrainian president",))
    told.relay([card.quotation.id], ukrainian)
    library.flush()
    for one in (told, Session.load(library, told.id)):
        after = one.card(card.quotation.id).quotation
        assert after.parties == ("ukraine",)
        assert after.speaker is not None
        assert after.quoted is not None
        assert (after.speaker.name, after.quoted.name) == ("Petro Hrytsak", "Ilya Gromov")
    told.respeak([card.quotation.id], ukrainian)
    assert told.card(card.quotation.id).quotation.quoted is None, "then he speaks for himself"


def test_the_engines_relay_can_be_denied(library: Library) -> None:
    article = article_of(*RELAYED)
    speaker = Speaker("Ilya Gromov", descriptions=("the Russian foreign minister",))
    relay = Speaker("Petro Hrytsak", descriptions=("the Ukrainian president",))
    reason = Evidence("relay", "through “the Ukrainian president”")
    found = replace(quotation_of(article, "“We hold the harbour,”"), speaker=speaker, relay=relay, evidence=(reason,))
    session = Session.create(library, "Told", knowledge.profile())
    session.add(Analysed(article, knowledge.sort((found,), article, session.profile)))
    assert session.card(found.id).quotation.parties == ("ukraine",)
    assert session.relay([found.id], None).label == "Mark a quotation of Petro Hrytsak as reported by nobody else"
    after = session.card(found.id).quotation
    assert (after.parties, after.speaker, after.relay, after.quoted) == (("russia",), speaker, None, None)
    session.relay([found.id], relay)
    assert session.card(found.id).correction is None, "as the engine had it"


# ---------------------------------------------------------------- what is known of the article


def test_metadata_can_be_corrected_and_what_was_read_comes_back(
    session: Session, reload: Reload, library: Library, analysed: Analysed
) -> None:
    article_id, read = analysed.article.id, analysed.article.metadata
    better = Metadata("Patrols stay", "Quay Weekly", ("Orla Finch",), date(2025, 3, 4), "en", "https://example.org/a")
    change = session.describe(article_id, better)
    assert (change.touched, change.articles) == (frozenset({Touched.METADATA}), (article_id,))
    assert change.label == "Correct what is known of “Harbour patrols begin on Monday”"
    assert not session.describe(article_id, better)
    again = reload()
    assert (again.article(article_id).metadata, again.as_read(article_id)) == (better, read)
    assert again.readings()[0].article.metadata == better
    assert {hit.title for hit in library.search("patrols")} == {"Patrols stay"}
    assert [hit.article_id for hit in library.search("orla weekly")] == [article_id]
    session.describe(article_id, read)
    assert session.article(article_id) == analysed.article
    assert library.search("orla") == ()
    session.undo()
    assert session.article(article_id).metadata == better


def test_a_corrected_day_sorts_the_office_holders_of_that_day(library: Library) -> None:
    article = article_of("“The state goes on,” Mr Sand said.", published=date(2025, 1, 1))

    def by_day(quotations: tuple, article: object, profile: object, learned: object = ()) -> tuple:  # type: ignore[type-arg]
        day = article.metadata.published  # type: ignore[attr-defined]
        return tuple(replace(one, parties=("uk",) if day and day.year < 2020 else ()) for one in quotations)

    session = Session.create(library, "Days", CHANNEL, sort=by_day)
    session.add(Analysed(article, (quotation_of(article, "“The state goes on,”", "Mr Sand"),)))
    session.describe(article.id, replace(article.metadata, published=date(2010, 1, 1)))
    library.flush()
    for one in (session, Session.load(library, session.id, sort=by_day)):
        assert one.cards(article.id)[0].quotation.parties == ("uk",)
    session.undo()
    library.flush()
    for one in (session, Session.load(library, session.id, sort=by_day)):
        assert one.cards(article.id)[0].quotation.parties == ()


def test_every_step_has_a_name_in_parts(session: Session, analysed: Analysed) -> None:
    first, second, third = ids(analysed)
    session.move([first], [])
    session.respeak([second], Speaker("Marc Lenoir"))
    session.tag([first, third], "ports")
    session.star([analysed.article.id])
    session.rename("Sea")
    session.set_profile(CHANNEL)
    assert [edit.named for edit in session.history] == [
        StepName(Verb.MOVE, Thing.QUOTATION, 1, "Irina Sokolova", ()),
        StepName(Verb.RESPEAK, Thing.QUOTATION, 1, "Tom Aldous", ("Marc Lenoir",)),
        StepName(Verb.TAG, Thing.QUOTATION, 2, "", ("ports",)),
        StepName(Verb.STAR, Thing.ARTICLE, 1, "Harbour patrols begin on Monday"),
        StepName(Verb.RENAME, Thing.SESSION, 1, "Harbour", ("Sea",)),
        StepName(Verb.SWITCH, Thing.SESSION, 1, "", ("Channel",)),
    ]
    assert [edit.label for edit in session.history] == [
        "Move a quotation of Irina Sokolova to Others",
        "Change the speaker of a quotation of Tom Aldous to Marc Lenoir",
        "Tag 2 quotations “ports”",
        "Star “Harbour patrols begin on Monday”",
        "Rename the session to “Sea”",
        "Switch to the profile Channel",
    ]


# ---------------------------------------------------------------- taking one decision back


def test_one_decision_is_taken_back_and_the_others_stay(session: Session, reload: Reload, analysed: Analysed) -> None:
    first, *_ = ids(analysed)
    session.respeak([first], Speaker("Tom Aldous"))
    session.move([first], ["west"])
    change = session.take_back([first], Part.PARTIES)
    assert change.label == "Take back a decision on a quotation of Tom Aldous"
    for one in (session, reload()):
        correction = one.card(first).correction
        assert correction is not None
        assert (correction.parties, correction.speaker) == (None, Speaker("Tom Aldous"))
    session.take_back([first], Part.SPEAKER)
    assert session.card(first).quotation == analysed.quotations[0]
    assert not session.card(first).reviewed
    assert not session.take_back([first], Part.SPEAKER), "there is nothing left to take back"


def test_taking_back_a_marked_quotation_puts_it_aside(session: Session, analysed: Analysed) -> None:
    place = session.articles[0].text.index("The patrols stay")
    (marked,) = session.mark(analysed.article.id, Span(place, place + 11), ["east"]).quotations
    session.take_back([marked], Part.ADDED)
    assert session.card(marked).dismissed


def test_a_card_is_shown_as_it_would_be_cut_and_nothing_is_decided(session: Session, analysed: Analysed) -> None:
    first, *_ = ids(analysed)
    (whole,) = analysed.quotations[0].content
    tried = session.as_cut(first, (Span(whole.start + 1, whole.end - 2),))
    assert tried.quotation.content == (Span(whole.start + 1, whole.end - 2),)
    assert session.card(first).quotation == analysed.quotations[0]
    assert session.history == ()
