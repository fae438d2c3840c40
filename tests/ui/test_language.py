"""The language of the window: chosen, kept, and Qt's own words with it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from visavis import paths
from visavis.ui import language

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


def test_french_and_ukrainian_ship_with_the_program() -> None:
    assert [path.stem for path in FILES] == ["visavis_fr", "visavis_uk"]


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
    assert len(contexts) > 30
    assert not [name for name in contexts if not name[:1].isupper()]
