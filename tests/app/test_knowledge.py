"""Knowledge: the program's own files must be there, and a mistyped profile must not sort a briefing."""

from __future__ import annotations

from pathlib import Path

import pytest

from visavis import paths
from visavis.app import analysis, knowledge
from visavis.app.sources import read
from visavis.errors import UserError


def test_the_default_profile_comes_first() -> None:
    assert knowledge.profiles()[0].id == knowledge.DEFAULT_PROFILE
    assert knowledge.profile() == knowledge.profiles()[0]
    assert [party.name for party in knowledge.profile().parties] == ["Russia", "UK / France", "Ukraine"]


def test_a_profile_is_found_by_id_name_and_file(tmp_path: Path) -> None:
    first = knowledge.profiles()[0]
    assert knowledge.profile(first.name.upper()) == first
    file = tmp_path / "mine.toml"
    file.write_bytes(paths.resource("profiles", f"{first.id}.toml").read_bytes())
    assert knowledge.profile(str(file)) == first


def test_no_such_profile_is_said() -> None:
    with pytest.raises(UserError, match="no profile atlantis"):
        knowledge.profile("atlantis")


def test_a_damaged_profile_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("id = [")
    with pytest.raises(UserError, match=r"mine\.toml"):
        knowledge.profile(str(tmp_path / "mine.toml"))


def test_sorting_again_is_no_harm() -> None:
    profile = knowledge.profile()
    analysed = analysis.analyse(read(paths.resource("samples", "harbour-patrols.txt")), profile)
    assert {quotation.parties for quotation in analysed.quotations} != {()}, "something is sorted at all"
    assert knowledge.sort(analysed.quotations, analysed.article, profile) == analysed.quotations


def test_a_broken_installation_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    knowledge.profiles.cache_clear()
    with pytest.raises(UserError, match="Install Visavis again"):
        knowledge.profiles()
