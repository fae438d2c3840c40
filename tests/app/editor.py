"""A process that edits a session until it is killed; prints the number of each edit once it is on the disk.


Each line of standard input, "LIBRARY SESSION", starts one such process; its id is printed first, and "ended" last.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from tests.app.sorting import by_role
from visavis.app.database import Library
from visavis.app.session import Session


def edit(place: str, session_id: int) -> None:
    library = Library(Path(place))
    session = Session.load(library, session_id, sort=by_role)
    quotation = session.cards(session.articles[0].id)[0].quotation.id
    for number in count(len(session.history) + 1):
        session.move([quotation], ["east"] if number % 2 else ["west"])
        library.flush()
        print(number, flush=True)  # noqa: T201


def main() -> None:
    for line in sys.stdin:
        place, session_id = line.split()
        child = os.fork()
        if child == 0:
            print(os.getpid(), flush=True)  # noqa: T201
            edit(place, int(session_id))
        os.waitpid(child, 0)
        print("ended", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
