"""The language of the window: chosen, kept, and Qt's own words with it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from tests.sentences import faults, marked, sentences
from visavis import paths
from visavis.model import Edit, StepName, Verb
from visavis.ui import language
from visavis.ui.counts import counts
from visavis.ui.dialogs.about import AboutDialog
from visavis.ui.dialogs.accept import AcceptDialog
from visavis.ui.dialogs.bulk import BulkDialog
from visavis.ui.dialogs.facts import FactsDialog
from visavis.ui.dialogs.history import HistoryDialog
from visavis.ui.dialogs.keys import KeysDialog
from visavis.ui.dialogs.learned import LearnedDialog
from visavis.ui.dialogs.printing import PrintDialog
from visavis.ui.dialogs.profile_editor import ProfileEditor
from visavis.ui.dialogs.relay import RelayDialog
from visavis.ui.dialogs.sessions import SessionsDialog
from visavis.ui.dialogs.settings import SettingsDialog
from visavis.ui.dialogs.speaker import SpeakerDialog, speakers_of
from visavis.ui.dialogs.tags import TagsDialog
from visavis.ui.main_window import MainWindow
from visavis.ui.models.steps import step_words
from visavis.ui.reader.byline import date_words

FILES = sorted(paths.resource("translations").glob("*.ts"))


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Let the next test speak English."""
    before = QLocale()
    yield
    language.install(qapp, "en")
    QLocale.setDefault(before)


def test_qts_own_words_dates_and_numbers_follow(qapp: QApplication) -> None:
    language.install(qapp, "fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().monthName(3) == "mars"
    language.install(qapp, "uk")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Скасувати"
    language.install(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert not qapp.findChildren(QTranslator) or language.locale_of("en").language() == QLocale.Language.English


@pytest.mark.parametrize("code", ["C", "de"])
def test_who_has_set_no_language_of_ours_reads_english_with_plurals_and_large_numbers(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """“1 were in this session already” and “25827 left” is what a German, or a bare container, would see."""
    monkeypatch.setattr(language, "locale_of", lambda _chosen: QLocale(code))
    language.install(qapp, "system")
    assert counts.twins(1) == "1 was in this session already."
    assert counts.left(25_827) in {"25,827 left", "25.827 left"}
    assert language.number(25_827) in {"25,827", "25.827"}
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_what_a_speaker_is_stands_in_the_windows_language_where_it_is_a_plain_word(qapp: QApplication) -> None:
    """A French briefing that calls a man “spokesperson” looks unfinished; what is no plain word stays the article's."""
    language.install(qapp, "fr")
    assert language.say_role("Spokesperson") == "porte-parole"
    assert language.say_role("harbour master of Lisna") == "harbour master of Lisna"
    language.install(qapp, "uk")
    assert language.say_role("spokesperson") == "речник"
    language.install(qapp, "en")
    assert language.say_role("Spokesperson") == "Spokesperson"


def test_french_and_ukrainian_ship_with_the_program_and_the_plurals_of_english() -> None:
    assert [path.stem for path in FILES] == ["visavis_en", "visavis_fr", "visavis_uk"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_translated_is_what_the_program_loads(path: Path, tmp_path: Path) -> None:
    made = tmp_path / path.with_suffix(".qm").name
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, path, "-qm", made], check=True, capture_output=True)
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes(), "run ./dev translations"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_word_has_the_context_that_the_program_asks_for(path: Path) -> None:
    """A context that Qt's tool could not make out is asked for by nobody, so its words stay English."""
    contexts = [name.text or "" for name in ElementTree.parse(path).getroot().iter("name")]
    assert contexts
    assert not [name for name in contexts if not name[:1].isupper()]


# ------------------------------------------------------------ the translations as the translators left them

TOOLS = Path(sys.executable).parent
PLACES = re.compile(r"\{\w+\}|%L?n")


def messages(path: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(path).getroot().iter("message"))


def forms(message: ElementTree.Element) -> list[str]:
    plural = [form.text or "" for form in message.iter("numerusform")]
    return plural or [message.findtext("translation") or ""]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_left_in_another_language(path: Path) -> None:
    assert not [
        message.findtext("source")
        for message in messages(path)
        if message.find("translation").get("type") or not all(forms(message))  # type: ignore[union-attr]
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_place_for_names_and_numbers_is_kept(path: Path) -> None:
    """A place that a translation lost is a name that the user does not see; one too many is a crash."""
    for message in messages(path):
        wanted = Counter(PLACES.findall(message.findtext("source") or ""))
        *first, last = forms(message)
        assert Counter(PLACES.findall(last)) == wanted, last
        for form in first:  # “the one” needs no number
            assert Counter(PLACES.findall(form)) | Counter({"%Ln": wanted["%Ln"]}) == wanted, form


def test_every_string_of_the_window_is_in_the_translations(tmp_path: Path) -> None:
    """Words that the tool finds in the code and not in the files would stay English."""
    below = tmp_path / "messages.py"
    below.write_text(marked(sentences()), encoding="utf-8")
    sources = [*sorted(Path(language.__file__).parent.rglob("*.py")), below]
    for path in FILES:
        copy = tmp_path / path.name
        shutil.copy(path, copy)
        only = ["-pluralonly"] if path.stem.endswith("_en") else []
        lupdate = [TOOLS / "pyside6-lupdate", "-no-obsolete", "-locations", "none", *only, *sources, "-ts", copy]
        subprocess.run(lupdate, check=True, capture_output=True)
        assert [one.findtext("source") for one in messages(copy)] == [one.findtext("source") for one in messages(path)]


def test_nothing_said_below_the_window_is_put_together_before_it_can_be_translated() -> None:
    """An f-string in a UserError would stay English in every window."""
    assert not list(faults())


# ------------------------------------------------------------ the window in another language


@pytest.fixture(params=["fr", "uk"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> str:
    """Let what is made from now on speak a language."""
    language.install(qapp, request.param)
    return str(request.param)


def menus_of(menu: QMenuBar | QMenu) -> Iterator[QMenuBar | QMenu]:
    yield menu
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            inner.aboutToShow.emit()
            yield from menus_of(inner)


def test_the_letters_that_alt_presses_are_one_to_a_command(spoken: str, window: MainWindow) -> None:
    for menu in menus_of(window.top_bar.menus):
        words = [action.text().replace("&&", "") for action in menu.actions()]
        letters = [found[1].lower() for found in (re.search("&(.)", one) for one in words) if found]
        assert len(letters) == len(set(letters)), (spoken, words)
        assert not [one for one in letters if one in "éèàçêù"], (spoken, words)


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "about": AboutDialog,
    "settings": SettingsDialog,
    "keys": lambda window: KeysDialog(window.commands.keymap, window),
    "accept": lambda window: AcceptDialog(window.desk.cards, window.desk.session.profile, window),  # type: ignore[union-attr]
    "bulk": lambda window: BulkDialog("?", "!", window.desk.cards, window.desk.article, window),  # type: ignore[arg-type]
    "facts": lambda window: FactsDialog(window.desk.article.metadata, window),  # type: ignore[union-attr]
    "history": lambda window: HistoryDialog(window.desk, window.preferences.look, window),
    "learned": lambda window: LearnedDialog(window.desk, window.notice, window),
    "print": lambda window: PrintDialog(window.desk.session, window.desk.article, window),  # type: ignore[arg-type]
    "editor": lambda window: ProfileEditor(
        window.desk.session,  # type: ignore[arg-type]
        window.opener.shelf,  # type: ignore[union-attr]
        window.preferences.look,
        window,
    ),
    "relay": lambda window: RelayDialog(window.desk.cards[0], window.desk.cards, window),
    "sessions": lambda window: SessionsDialog(window.opener, window.desk, window),  # type: ignore[arg-type]
    "speaker": lambda window: SpeakerDialog(window.desk.cards[0], speakers_of(window.desk.cards), window),
    "tags": lambda window: TagsDialog(window.desk, window),
}


def clipped(dialog: QWidget) -> list[str]:
    """Return the words of buttons and of labels in one line that have less room than they need."""
    buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    labels = [one for one in dialog.findChildren(QLabel) if one.isVisible() and not one.wordWrap()]
    dialog.layout().activate()  # type: ignore[union-attr]
    return [one.text() for one in (*buttons, *labels) if one.text() and one.width() < one.minimumSizeHint().width()]


@pytest.mark.parametrize("zoom", [100, 150])
def test_no_dialog_clips_its_words(spoken: str, window: MainWindow, qtbot: QtBot, zoom: int) -> None:
    window.preferences.change(zoom=zoom)
    window.desk.step(1)
    for name, make in DIALOGS.items():
        dialog = make(window)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        for _page in pages(dialog):
            assert not clipped(dialog), (spoken, zoom, name)
        dialog.close()


def pages(dialog: QDialog) -> Iterator[int]:
    """Show one page of the settings after the other; other dialogs are one page."""
    rows = dialog.list.count() if isinstance(dialog, SettingsDialog) else 1
    for row in range(rows):
        if isinstance(dialog, SettingsDialog):
            dialog.list.setCurrentRow(row)
            assert not dialog.list.horizontalScrollBar().isVisible()
        yield row


def test_the_steps_of_the_history_speak_the_language(qapp: QApplication, window: MainWindow) -> None:
    language.install(qapp, "fr")
    session = window.desk.session
    assert session is not None
    session.accept([card.quotation.id for card in window.desk.cards[:2]])
    assert window.commands.actions["undo"].text().endswith("Accepter 2 citations")
    assert step_words(Edit("As it was called", named=None)) == "As it was called"
    assert step_words(Edit("Of a later Visavis", named=StepName("fly"))) == "Of a later Visavis"
    assert step_words(Edit("", named=StepName(Verb.MOVE, what="Ada", to=("Kyiv", "Paris")))) == (
        "Déplacer une citation de Ada vers Kyiv et Paris"
    )


def test_numbers_take_the_plural_form_of_the_language(qapp: QApplication) -> None:
    said = {code: [] for code in ("en", "fr", "uk")}  # type: dict[str, list[str]]
    for code, words in said.items():
        language.install(qapp, code)
        words += [counts.words(number) for number in (1, 2, 5)]
    assert said["en"] == ["1 word", "2 words", "5 words"]
    assert said["fr"] == ["1 mot", "2 mots", "5 mots"]
    assert said["uk"] == ["1 слово", "2 слова", "5 слів"]


def test_english_steps_are_called_as_in_the_library(qapp: QApplication, window: MainWindow) -> None:
    """Edit labels are kept in English; the window must not call the same step otherwise."""
    session = window.desk.session
    assert session is not None
    first = window.desk.cards[0].quotation.id
    session.tag([first], "water")
    session.star([first])
    session.accept([card.quotation.id for card in window.desk.cards[:2]])
    assert [step_words(edit) for edit in session.history] == [edit.label for edit in session.history]


def test_no_plural_stands_in_a_class_that_others_build_on() -> None:
    """PySide looks for a plural under the subclass first, and takes the English words with the number for found."""
    french = ElementTree.parse(next(path for path in FILES if path.stem == "visavis_fr")).getroot()
    with_plurals = {
        context.findtext("name")
        for context in french.iter("context")
        if next(context.iter("numerusform"), None) is not None
    }
    bases = {
        base.id
        for source in Path(language.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if isinstance(base, ast.Name)
    }
    assert "Page" in bases
    assert not with_plurals & bases


@pytest.mark.parametrize(
    ("code", "words"), [("en", "March 14, 2029"), ("fr", "14 mars 2029"), ("uk", "14 березня 2029\u202fр.")]
)
def test_a_date_has_no_day_of_the_week(qapp: QApplication, window: MainWindow, code: str, words: str) -> None:
    language.install(qapp, code)
    article = window.desk.article
    assert article is not None
    assert date_words(replace(article, metadata=replace(article.metadata, published=date(2029, 3, 14)))) == words
