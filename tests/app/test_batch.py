"""Batches: one bad file among a thousand must cost that file alone, and never change the order."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from visavis import paths
from visavis.app import batch, cores, knowledge, output
from visavis.app.analysis import Failure, Outcome, analyse_group
from visavis.app.sources import Place, places
from visavis.errors import Bug, UserError
from visavis.model import Analysed, Article, Profile, Sorting

SAMPLE = paths.resource("samples", "harbour-patrols.txt")
LATIN = "“Ça va,” said Élodie Marchand, the French foreign minister, in a café.".encode("cp1252")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a-sample.txt").write_bytes(SAMPLE.read_bytes())
    (tmp_path / "b-empty.txt").write_bytes(b"")
    (tmp_path / "c-binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "d-short.txt").write_text("“The sea is calm,” said Otto Brandt, a German minister.\n")
    return tmp_path


def summary(outcomes: list[Outcome]) -> list[str]:
    return [
        "failed" if isinstance(outcome, Failure) else outcome.article.original.name.removesuffix(".txt")
        for outcome in outcomes
    ]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_can_be_read_is_done_in_order(folder: Path, jobs: int) -> None:
    outcomes = list(batch.analyse_all([folder, folder / "gone.txt", SAMPLE], knowledge.profile(), jobs=jobs))
    assert summary(outcomes) == ["a-sample", "failed", "failed", "d-short", "failed", "harbour-patrols"]
    failures = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    for failure, name in zip(failures, ("b-empty", "c-binary", "gone"), strict=True):
        assert isinstance(failure.error, UserError)
        assert name in failure.message
    first, last = outcomes[0], outcomes[-1]
    assert isinstance(first, Analysed)
    assert isinstance(last, Analysed)
    assert first.quotations == last.quotations != ()


def test_fifty_megabytes_of_one_line_are_refused(tmp_path: Path) -> None:
    (tmp_path / "line.txt").write_bytes(b"word " * 10_000_000)
    (failure,) = batch.analyse_all([tmp_path], knowledge.profile())
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, UserError)
    assert "line.txt" in failure.message
    assert failure.error.remedy


def test_an_article_can_be_analysed_again(profile: Profile) -> None:
    (first,) = batch.analyse_all([SAMPLE], profile)
    assert isinstance(first, Analysed)
    assert analyse_group([first.article], Sorting(profile)) == (first,)


def test_processes_find_what_one_finds(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_bytes(SAMPLE.read_bytes() + b"\n" * number)
    two, one = (list(batch.analyse_all([tmp_path], knowledge.profile(), jobs=jobs)) for jobs in (2, 1))
    assert two == one


def test_more_processes_are_used_only_where_there_is_work_for_them(tmp_path: Path) -> None:
    def inputs(count: int, size: int) -> list[Place]:
        folder = tmp_path / f"{count} of {size}"
        folder.mkdir()
        for number in range(count):
            (folder / f"{number}.txt").write_bytes(b"a" * size)
        return list(places([folder]))

    assert batch.paying_jobs([]) == 1
    assert batch.paying_jobs(inputs(20, 100)) == 1  # one is done before another has begun
    assert batch.paying_jobs(inputs(1, 1_000_000)) == 1  # nobody else could help
    assert batch.paying_jobs(inputs(50, 10_000)) == (cores.processes() if sys.platform == "linux" else 1)


def test_processes_write_what_one_writes(folder: Path) -> None:
    def written(jobs: int) -> list[bytes | str]:
        found = batch.write_all([folder, folder / "gone.txt"], knowledge.profile(), output.as_line, jobs=jobs)
        return [one.message if isinstance(one, Failure) else b"".join(one.pieces) for one in found]

    first, *_, last = written(1)
    assert isinstance(first, bytes)
    assert first.startswith(b'{"id":"a-sample"')
    assert "gone.txt" in str(last)
    assert written(2) == written(1), "the same lines and the same failures, in the same places"


def test_a_fault_of_ours_costs_one_article(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sort = knowledge.sort

    def faulty(quotations: object, article: Article, profile: object, learned: object) -> object:
        if article.original.name.startswith("a-"):
            raise ZeroDivisionError("division by zero")
        return sort(quotations, article, profile)  # type: ignore[arg-type]

    monkeypatch.setattr(knowledge, "sort", faulty)
    first, *_, last = batch.analyse_all([folder / "a-sample.txt", folder / "d-short.txt"], knowledge.profile())
    assert isinstance(first, Failure)
    assert isinstance(first.error, Bug)
    assert "a-sample.txt: a fault of Visavis itself (ZeroDivisionError: division by zero)" in first.message
    assert isinstance(last, Analysed)


def test_a_damaged_encoding_is_read_or_named(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes(LATIN)
    (tmp_path / "damaged.txt").write_bytes("“Calm,” he said. ".encode() * 20 + b"\xff\xfe\x80" + "“Cold.”".encode())
    for outcome in batch.analyse_all([tmp_path], knowledge.profile()):
        assert isinstance(outcome, Analysed) or isinstance(outcome.error, UserError)


@pytest.mark.parametrize("jobs", [1, 2])
def test_groups_keep_the_order_and_stay_small(jobs: int) -> None:
    inputs = [Place("-"), *(Place(str(SAMPLE), SAMPLE) for _ in range(200))]
    grouped = list(batch.groups(inputs, jobs))
    assert [place for group in grouped for place in group] == inputs
    assert len(grouped) > 2
    assert all(len(group) * SAMPLE.stat().st_size < batch.GROUP_BYTES + 10_000 for group in grouped)


def test_the_last_groups_are_small_so_that_no_process_waits_long_for_another() -> None:
    sizes = [len(group) for group in batch.groups([Place(str(SAMPLE), SAMPLE)] * 200, 2)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] * 2 * 2 * 2 < sum(sizes)
