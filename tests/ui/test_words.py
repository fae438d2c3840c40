"""What is said below the window, in its language: reasons, errors, names, and the briefing that is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from visavis import paths
from visavis.app import analysis, knowledge, sources
from visavis.errors import UserError
from visavis.export.briefing import build
from visavis.model import Analysed, Card, Evidence, Party, Profile, Reading
from visavis.ui import language
from visavis.ui.dialogs.member_list import MemberList
from visavis.ui.main_window import MainWindow
from visavis.ui.models.explanation import explain
from visavis.ui.models.reasons import reasons_of
from visavis.ui.panes.pane import Pane
from visavis.ui.paper import briefing_paper


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Let the next test speak English."""
    before = QLocale()
    yield
    language.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture(params=["fr", "uk"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> str:
    """Let what is made from now on speak a language."""
    language.install(qapp, request.param)
    return str(request.param)


@pytest.fixture(scope="module")
def harbour() -> Analysed:
    """Return the shipped sample as the engine and the parties see it."""
    source = sources.read(paths.resource("samples", "harbour-patrols.txt"))
    return analysis.analyse(source, knowledge.profile())


ENGLISH = re.compile(r"\b(?:the|stands for|is a|in 100|belongs to|words|speaks)\b")


def test_every_reason_is_in_the_language(spoken: str, harbour: Analysed) -> None:
    """Taken out of the quoted words of the article, no English is left."""
    for quotation in harbour.quotations:
        card = Card(quotation, quotation)
        reasons = reasons_of(card, harbour.article, knowledge.profile()).notes
        sentences = [
            one.words for part in explain(card, harbour.article, knowledge.profile()) for one in part.sentences
        ]
        for said in (*reasons, *sentences[1:]):
            own = re.sub("«[^»]*»", "", said)
            assert not ENGLISH.search(own), said


def test_a_file_that_is_not_there_is_told_in_the_language(spoken: str, window: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(UserError) as failed:
        sources.read(tmp_path / "none.docx")
    window.notice.show_error(failed.value)
    wanted = {"fr": "n’est pas un fichier lisible. Vérifiez", "uk": "не файл, який можна прочитати. Перевірте"}
    assert wanted[spoken] in window.notice.text


def test_why_a_profile_was_chosen_is_told_in_the_language(qapp: QApplication, harbour: Analysed) -> None:
    language.install(qapp, "fr")
    proposal = knowledge.propose(harbour.quotations, harbour.article, knowledge.profiles())
    assert language.say_name(proposal.profile.name) == "Russie / Royaume-Uni et France / Ukraine"
    assert language.say(proposal.reason).startswith("S’expriment ici\xa0: Russie, Royaume-Uni")


def test_names_are_shown_translated_and_saved_as_they_were(qapp: QApplication, window: MainWindow) -> None:
    language.install(qapp, "fr")
    window.desk.set_profile(knowledge.profile())
    for party, name in (("russia", "Russie"), ("uk-france", "Royaume-Uni / France")):
        pane = window.findChild(Pane, f"positions_{party}")
        assert isinstance(pane, Pane)
        assert pane.accessibleName() == f"Positions\xa0: {name}"
    assert window.desk.session is not None
    assert window.desk.session.profile == knowledge.profile()


def test_what_an_older_visavis_wrote_is_shown_as_it_stands(qapp: QApplication, harbour: Analysed) -> None:
    language.install(qapp, "fr")
    old = replace(harbour.quotations[0], evidence=(Evidence("cue", "“said” is a verb of saying"),))
    notes = reasons_of(Card(old, old), harbour.article, knowledge.profile()).notes
    assert notes == ("“said” is a verb of saying",)


def test_a_member_is_added_under_its_translated_name_and_kept_under_its_own(qapp: QApplication, qtbot: QtBot) -> None:
    language.install(qapp, "fr")
    members = MemberList(("Norway", "Sweden"))
    qtbot.addWidget(members)
    with qtbot.waitSignal(members.added) as added:
        members.field.entered.emit("norvège")
    assert added.args == ["Norway"]
    with qtbot.waitSignal(members.added) as added:
        members.field.entered.emit("Ada Brink")
    assert added.args == ["Ada Brink"]
    party = Party("north", "North", "#2b5fa8", ("Norway", "Ada Brink"))
    members.show_party(party, Profile("p", "P", (party,)))
    members.list.selectAll()
    assert [members.list.item(row).text() for row in range(2)] == ["Norvège", "Ada Brink"]
    assert members.selected == ["Norway", "Ada Brink"]


def test_a_printed_briefing_speaks_the_language(spoken: str, harbour: Analysed) -> None:
    cards = tuple(Card(one, one) for one in harbour.quotations)
    made = briefing_paper(build((Reading(harbour.article, cards),), knowledge.profile(), title="Harbour"))
    words = {"fr": ("Russie", "rapporté le 14 mars 2029"), "uk": ("Росія", "повідомлено 14 березня 2029")}
    assert all(one in made.toPlainText() for one in words[spoken])
