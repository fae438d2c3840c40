"""How accurate and how fast the engine is, alone and as the command `visavis quotes`; every figure with its command."""

from __future__ import annotations

import resource
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.conftest import article_of
from tests.quality.gold import BENCH, PROJECT
from visavis import articles, engine
from visavis.app.knowledge import knowledge
from visavis.model import Article

GOLD = ("polnear/dev.jsonl.gz", "ukraine/visible.jsonl", "ukraine/western-troops.jsonl")
SAMPLE = PROJECT / "resources" / "samples" / "harbour-patrols.txt"
SIZES = (1_000, 10_000, 100_000, 1_000_000)  # words
JOBS_WORDS = (70_000, 500_000)  # as many as PolNeAR's development part, and enough to forget the start
ARTICLE = 600  # words of an article, about PolNeAR's mean
HARDSHIPS = {
    "a million quotation marks": '"' * 1_000_000,
    "a million opening marks": "“" * 1_000_000,
    "a million brackets": "(" * 1_000_000,
    "a sentence of 200,000 words": "and the ferry sailed " * 50_000,
}


def run() -> None:
    """Print all figures; those on gold data only where the data are."""
    if (BENCH / "bench.py").is_file():
        for gold in GOLD:
            _accuracy(gold)
    else:
        print(f"no gold data in {BENCH}: set VISAVIS_BENCH to measure accuracy\n")
    _engine_alone()
    _first_result()
    _jobs()
    _growth()
    _hardships()


def _accuracy(gold: str) -> None:
    one_process = ("--format", "jsonl", "--jobs", "1")  # by default there is one a core
    command = (BENCH / "bench.py", BENCH / gold, "--", _visavis(), "quotes", "{dir}", *one_process)
    _run([sys.executable, *map(str, command)])


def _visavis() -> str:
    return str(Path(sys.executable).with_name("visavis"))


def _run(command: Sequence[str]) -> None:
    print(f"$ {shlex.join(command)}", flush=True)
    subprocess.run(command, check=False)
    print(flush=True)


def _engine_alone() -> None:
    """Time the engine on articles that are read already, without process start and parties."""
    texts = _articles(100_000)
    words = sum(len(article.text.split()) for article in texts)
    knowledge()
    started = time.perf_counter()
    found = sum(len(several) for several in engine.analyse_all(texts, knowledge()))
    seconds = time.perf_counter() - started
    print(f"engine alone: {words / seconds:,.0f} words/s ({words:,} words, {found:,} quotations, {seconds:.2f} s)\n")


def _articles(words: int) -> list[Article]:
    """Return articles of some ARTICLE words each, the sample's paragraphs over and over, `words` in all."""
    return [articles.read("bench.txt", text.encode()) for text in _texts(words)]


def _texts(words: int) -> Iterator[str]:
    paragraphs = SAMPLE.read_text(encoding="utf-8").split("\n\n")
    at = made = 0
    while made < words:
        several: list[str] = []
        size = 0
        while size < min(ARTICLE, words - made):
            several.append(paragraphs[at % len(paragraphs)])
            size += len(several[-1].split())
            at += 1
        made += size
        yield "\n\n".join(several)


def _first_result() -> None:
    command = [_visavis(), "quotes", str(SAMPLE), "--format", "jsonl"]
    best = min(_seconds(command) for _ in range(3))
    print(f"first result of a short article, the best of 3: {best:.2f} s  $ {shlex.join(command)}\n", flush=True)


def _seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def _jobs() -> None:
    """Print what the whole command takes in one process and in two, the best of 3."""
    print(f"{'words':>10} {'1 job':>8} {'2 jobs':>8} {'ratio':>6}")
    for words in JOBS_WORDS:
        with tempfile.TemporaryDirectory() as folder:
            for number, text in enumerate(_texts(words)):
                Path(folder, f"{number:05}.txt").write_text(text, encoding="utf-8")
            command = [_visavis(), "quotes", folder, "--format", "jsonl", "--jobs"]
            one, two = (min(_seconds([*command, jobs]) for _ in range(3)) for jobs in ("1", "2"))
        print(f"{words:>10,} {one:>7.2f}s {two:>7.2f}s {two / one:>6.2f}", flush=True)
    print()


def _growth() -> None:
    """Print time and peak memory of the whole command for ever more articles, and for one ever longer one."""
    print(f"{'words':>10} {'articles':>9} {'seconds':>8} {'words/s':>9} {'peak MB':>8}")
    for size in SIZES:
        texts = list(_texts(size))
        _row(size, texts)
        if len(texts) > 1:
            _row(size, ["\n\n".join(texts)])
    print()


def _row(words: int, texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, f"{number:05}.txt").write_text(text, encoding="utf-8")
        seconds, peak = _measured([_visavis(), "quotes", folder, "--format", "jsonl", "--jobs", "1"])
    print(f"{words:>10,} {len(texts):>9,} {seconds:>8.2f} {words / seconds:>9,.0f} {peak:>8.0f}", flush=True)


def _measured(command: list[str]) -> tuple[float, float]:
    """Return the seconds and the peak memory in megabytes of a command, measured in a process between."""
    script = (
        "import resource, subprocess, sys, time; started = time.perf_counter(); "
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); "
        "print(time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", script, *command], check=True, capture_output=True, text=True)
    seconds, peak = map(float, done.stdout.split())
    return seconds, peak / (2**20 if sys.platform == "darwin" else 2**10)


def _hardships() -> None:
    """Print what the worst texts take, at a quarter of their length and whole: four times is linear."""
    knowledge()
    print(f"{'engine alone on':30} {'quarter':>8} {'whole':>8} {'ratio':>6}")
    for name, text in HARDSHIPS.items():
        quarter, whole = (_alone(text[: len(text) // parts]) for parts in (4, 1))
        print(f"{name:30} {quarter:>7.2f}s {whole:>7.2f}s {whole / quarter:>6.1f}", flush=True)
    print(f"peak memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB\n")


def _alone(text: str) -> float:
    article = article_of(text.strip())
    started = time.perf_counter()
    engine.analyse(article, knowledge())
    return time.perf_counter() - started
