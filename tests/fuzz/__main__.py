"""Feeds damaged documents to the readers for a bounded time, and keeps each that brings one down.

python -m tests.fuzz [SECONDS] [SEED]

Where there is atheris, it looks which code a document reaches and goes on from there; else damage is done by chance.
"""

from __future__ import annotations

import importlib.util
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path

from tests.articles.hostile import CASES
from tests.articles.hostile.case import PAGE_OVERRUN
from tests.fuzz.documents import FORMS, makers
from tests.fuzz.ledger import LONGEST, Ledger
from tests.fuzz.reading import read
from visavis.app import sealing
from visavis.model import Source

SLOW = 5.0  # seconds for one document
LONGEST_SEED = 20_000  # bytes of a hostile file to start from: with longer ones a fuzzer gets nowhere
MOST_FAILURES = 5  # after so many it is time to mend some
# For one document: megabytes, and the seconds from which it is kept as slow; code that is watched takes several times
# what it takes else. The alarm of atheris never rings: its handler asks for memory, and waits for ever where it
# interrupts what asks for some.
LIMITS = ("-timeout=1000000", "-rss_limit_mb=3000", "-report_slow_units=20", f"-max_len={LONGEST}", "-verbosity=0")
PATIENCE = 60.0  # seconds for one document, as in the program; the start, too, takes some of them
# A page that takes too long ends the process by a signal, here as in the program, which tells of it: no fault.
OVERRUN = -sealing.PAGE_OVERRUN if sealing.PAGE_OVERRUN else None


def main() -> int:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    if importlib.util.find_spec("atheris") is None:
        say("no atheris for this Python: damage is done by chance, and nobody looks how far it reaches")
        return by_chance(seconds, seed)
    return guided(seconds, seed)


def guided(seconds: float, seed: int) -> int:
    """Run the guided fuzzer until the time is over, again after each failure."""
    folder = Path(tempfile.mkdtemp(prefix="visavis-fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, document in enumerate(seeds()):
        (corpus / f"{number:03}").write_bytes(document)
    ledger = Ledger(folder / "ledger")
    end, failures, overruns = time.monotonic() + seconds, 0, 0
    numbers = count(seed + 1)
    while (left := round(end - time.monotonic())) > 0 and failures < MOST_FAILURES:
        options = (*LIMITS, f"-seed={next(numbers)}", f"-max_total_time={left}", f"-artifact_prefix={folder}/")
        command = [sys.executable, "-m", "tests.fuzz.guided", str(folder / "ledger"), str(corpus), *options]
        ended, said = watched(command, lambda: sum(ledger.counts.values()))
        if ended == OVERRUN:
            overruns += 1
        elif ended:
            failures += 1
            say(f"{said[-4000:]}\n{kept(*ledger.document)} ended it with {ended}")
    say(f"{told(ledger.counts)}; {overruns} times a page that was given up; {failures} failures; seed {seed}")
    slow, different = len([*folder.glob("slow-unit-*")]), len([*corpus.iterdir()])
    say(f"{different} documents that reach different code, and {slow} slow ones, in {folder}")
    return 1 if failures else 0


def watched(command: list[str], progress: Callable[[], int], patience: float = PATIENCE) -> tuple[int, str]:
    """Run a command for as long as it gets on; return how it ended and what it said."""
    with tempfile.TemporaryFile("w+", errors="replace") as said:
        with subprocess.Popen(command, stdout=said, stderr=said) as process:
            at, since = -1, time.monotonic()
            while process.poll() is None:
                if progress() != at:
                    at, since = progress(), time.monotonic()
                elif time.monotonic() - since > patience:
                    process.send_signal(signal.SIGQUIT)  # it writes where it is
                    time.sleep(1)
                    process.kill()
                with suppress(subprocess.TimeoutExpired):
                    process.wait(min(1, patience))
        said.seek(0)
        return process.returncode, said.read()


def told(counts: Mapping[str, int]) -> str:
    each = ", ".join(f"{name} {number}" for name, number in sorted(counts.items()))
    return f"{sum(counts.values())} documents ({each})"


def seeds() -> list[bytes]:
    """Return a sound document of each format and the small ones of the hostile files."""
    by_ending = {name.rpartition(".")[2]: number for number, name in enumerate(FORMS) if FORMS[name][1] is bytes}
    found = [bytes([number]) + FORMS[name][0] for number, name in enumerate(FORMS)]
    for case in CASES:
        number = by_ending.get(case.name.rpartition(".")[2])
        is_end = case.ends == PAGE_OVERRUN  # of the process, each time it begins
        if number is not None and not is_end and len(data := case.make()) <= LONGEST_SEED:
            found.append(bytes([number]) + data)
    return found


def by_chance(seconds: float, seed: int) -> int:
    chance = random.Random(seed)
    made, failures = makers(chance), 0
    done: Counter[str] = Counter()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        name = chance.choice(sorted(made))
        data = made[name]()
        done[name] += 1
        start = time.perf_counter()
        try:
            read(Source(name, data))
        except Exception:
            failures += 1
            say(f"{kept(name, data)}\n{traceback.format_exc(limit=-4)}")
        if time.perf_counter() - start > SLOW:
            failures += 1
            say(f"{kept(name, data)} took {time.perf_counter() - start:.1f} s")
    say(f"{told(done)}; {failures} failures; seed {seed}")
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
