"""Feeds damaged documents to the readers for a bounded time, and keeps each that brings one down.

python -m tests.fuzz [SECONDS] [SEED]
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.fuzz.documents import makers
from visavis import articles
from visavis.errors import UserError

SLOW = 5.0  # seconds for one document


def main() -> int:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    chance = random.Random(seed)
    made, count, failures = makers(chance), 0, 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        name = chance.choice(sorted(made))
        data = made[name]()
        count += 1
        start = time.perf_counter()
        try:
            articles.read(name, data)
        except UserError:
            pass
        except Exception:
            failures += 1
            say(f"{kept(name, data)}\n{traceback.format_exc(limit=-4)}")
        if time.perf_counter() - start > SLOW:
            failures += 1
            say(f"{kept(name, data)} took {time.perf_counter() - start:.1f} s")
    say(f"{count} documents, seed {seed}, {failures} failures")
    return 1 if failures else 0


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def kept(name: str, data: bytes) -> Path:
    with tempfile.NamedTemporaryFile(prefix="visavis-", suffix=f"-{name}", delete=False) as file:
        file.write(data)
    return Path(file.name)


if __name__ == "__main__":
    sys.exit(main())
