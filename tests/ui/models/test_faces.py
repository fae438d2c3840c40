"""The faces of cards: a word lost or a role misplaced, and the card says what nobody said."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.article import PROFILE, analysed, article, span
from visavis.model import Annotation, Card, Correction, Evidence, Kind, Quotation, Span, Speaker
from visavis.ui.models.faces import OTHERS, Face, FaceMaker, parties_of, words_of
from visavis.ui.models.reasons import reasons_of

CARDS = {quotation.id: Card(quotation, quotation) for quotation in analysed().quotations}


def face(pane: str, card: Card) -> Face:
    return FaceMaker(article(), PROFILE, "#666666").face(card, pane)


def test_split_words_are_joined_by_an_ellipsis_in_brackets() -> None:
    gates = face("estuary", CARDS["gates"])
    assert gates.words == "“The gates,” […] “are older than our grandmothers 🚢 and just as tired.”"
    assert (gates.kind_words, gates.place, gates.about) == ("direct, split", "¶2", "lock keeper · said")


def test_words_that_run_on_over_paragraphs_are_not_split() -> None:
    text = "“One.\n\n“Two.”"
    quotation = Quotation("q", Kind.DIRECT, (Span(0, 5), Span(7, 13)))
    assert words_of(quotation, text) == "“One. “Two.”"


def test_marks_that_turn_words_round_are_shown_and_not_obeyed() -> None:
    text = "“We \u202eevom\u202c on,” Otto \u2067Vries\u2069 said."
    speaker = Speaker("Otto \u2067Vries\u2069", role="keeper\u202e")
    quotation = Quotation("q", Kind.DIRECT, (Span(0, 15),), speaker=speaker, relay=speaker)
    other = replace(article(), text=text)
    card = Card(quotation, quotation, annotation=Annotation(tags=("a\u202eb",)))
    shown = FaceMaker(other, PROFILE, "#666666").face(card, OTHERS)
    assert (shown.words, shown.name, shown.about) == ("“We ⇠evom⇥ on,”", "Otto ⇠Vries⇥", "keeper⇠")
    assert (shown.via, shown.tags) == ("via Otto ⇠Vries⇥", ("a⇠b",))


def test_a_joint_paper_says_so_in_every_pane() -> None:
    paper = CARDS["paper"]
    assert face("coast", paper).joint == face("marsh", paper).joint == "joint: Coast, Marsh"


def test_unsure_ends_with_a_correction() -> None:
    wall = CARDS["wall"]
    maker = FaceMaker(article(), PROFILE, "#666666")
    assert maker.face(wall, "coast").unsure
    decided = Card(wall.quotation, wall.found, Correction("wall", parties=("coast",)))
    assert not maker.face(decided, "coast").unsure


def test_a_speaker_whom_nobody_knows_stands_in_others_and_says_so() -> None:
    nobody = replace(CARDS["wall"].quotation, speaker=None, parties=("gone",), source=None)
    assert parties_of(nobody, [party.id for party in PROFILE.parties]) == [OTHERS]
    assert face(OTHERS, Card(nobody, nobody)).name == "Unknown speaker"


def test_the_reasons_lead_from_the_mention_to_the_party() -> None:
    one = article()
    evidence = (
        Evidence("cue", "“said” is a verb of saying", span("said on Monday", one)),
        Evidence("model", "82 in 100 sure"),
        Evidence("source", "“He” is who says so", span("He asked", one)),
        Evidence("pronoun", "“He” → “Otto Vries of Coast”", span("Otto Vries of Coast", one)),
        Evidence("gazetteer", "“Coast” stands for Coast", span("Otto Vries of Coast", one)),
    )
    quotation = replace(CARDS["wall"].quotation, evidence=evidence)
    reasons = reasons_of(Card(quotation, quotation), one, PROFILE)
    assert [reason.words for reason in reasons.chain] == [
        "“He asked”", "“Otto Vries of Coast”", "“Coast” stands for Coast", "Coast",
    ]  # fmt: skip
    assert [reason.paragraph for reason in reasons.chain] == [3, 3, 3, 0]
    assert [reason.words for reason in reasons.others] == ["cue “said on Monday”", "confidence 0.40"]
    assert reasons.notes[1] == "82 in 100 sure"


def test_a_card_names_whom_its_speaker_quotes_and_through_whom_the_words_came() -> None:
    first = replace(CARDS["ban"].quotation, quoted=Speaker("Otto Vries"), relay=Speaker("the Gazette"))
    shown = face("estuary", Card(first, first))
    assert shown.chips == ("quoting Otto Vries", "via the Gazette")
    assert "quoting Otto Vries, via the Gazette" in shown.spoken


def test_what_the_signs_of_a_card_show_is_read_out_too() -> None:
    remarked = replace(CARDS["wall"], annotation=Annotation("Ask again.", ("locks", "anger"), starred=True))
    assert face("coast", remarked).spoken.endswith("to be checked, starred, has a note, tagged locks, anger")
    accepted = replace(CARDS["wall"], correction=Correction("wall", parties=("coast",)))
    assert face("coast", accepted).spoken.endswith("hinges.”, reviewed")


def test_the_face_of_a_card_is_made_once() -> None:
    maker = FaceMaker(article(), PROFILE, "#666666")
    assert maker.face(CARDS["wall"], "coast") is maker.face(CARDS["wall"], "coast")
