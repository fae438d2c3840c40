"""A library and a session for tests of what the program can do without a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.app.sorting import by_role
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.model import Analysed, Profile


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def session(library: Library, profile: Profile, analysed: Analysed) -> Session:
    made = Session.create(library, "Harbour", profile, sort=by_role)
    made.add(analysed)
    return made


@pytest.fixture
def reload(session: Session, library: Library) -> Callable[[], Session]:
    """Return a way to open the session anew, as the next start does."""

    def again() -> Session:
        library.flush()
        return Session.load(library, session.id, sort=by_role)

    return again
