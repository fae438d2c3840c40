"""A process that edits a session until it is killed; prints the number of each edit once it is on the disk.

Each line of standard input, "LIBRARY SESSION WHAT", starts one such process, which moves a quotation ("move") or types
a note ("note"); its id is printed first, and "ended" last.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from tests.app.sorting import by_role
from visavis.app.database import Library
from visavis.app.session import Session


def edit(place: str, session_id: int, what: str) -> None:
    library = Library(Path(place))
    session = Session.load(library, session_id, sort=by_role)
    for number in _moves(session) if what == "move" else _notes(session):
        library.flush()
        print(number, flush=True)  # noqa: T201


def _moves(session: Session) -> Iterator[int]:
    quotation = session.cards(session.articles[0].id)[0].quotation.id
    for number in count(len(session.history) + 1):
        session.move([quotation], ["east"] if number % 2 else ["west"])
        yield number


def _notes(session: Session) -> Iterator[int]:
    """Type a note on, a letter at a time; it says how many letters it has."""
    article = session.articles[0].id
    quotation = session.cards(article)[0].quotation.id
    for number in count(len(session.card(quotation).annotation.note) + 1):
        session.set_note(article, quotation, "x" * number, going_on=True)
        yield number


def main() -> None:
    for line in sys.stdin:
        place, session_id, what = line.split()
        child = os.fork()
        if child == 0:
            print(os.getpid(), flush=True)  # noqa: T201
            edit(place, int(session_id), what)
        os.waitpid(child, 0)
        print("ended", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
