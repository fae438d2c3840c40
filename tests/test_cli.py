"""The command line: scripts are built on what it prints, where, and with which exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import jsonschema
import pytest

from tests.app.sorting import by_role
from visavis import __version__, cli, paths
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.model import Analysed, Metadata, Profile

SAMPLE = str(paths.resource("samples", "harbour-patrols.txt"))
SCHEMA = json.loads(paths.resource("schemas", "quotes.schema.json").read_text(encoding="utf-8"))

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def session_id(own_folders: Path, profile: Profile, analysed: Analysed) -> int:
    """Return the id of a session in the library of $VISAVIS_LIBRARY, one quotation of it moved."""
    with Library(own_folders / "library.sqlite") as library:
        session = Session.create(library, "Harbour", profile, sort=by_role)
        session.add(analysed)
        session.move([analysed.quotations[2].id], ["west"])
        session.close()
        return session.id


def run(*arguments: str, stdin: bytes = b"", encoding: str = "ascii") -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    command = [sys.executable, "-m", "visavis", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, env=environment)


# ---------------------------------------------------------------- quotes and text


def test_a_line_an_article(capsys: Captured, tmp_path: Path) -> None:
    other = tmp_path / "short.txt"
    other.write_text("“The sea is calm,” said Otto Brandt, the German minister of the sea.\n", encoding="utf-8")
    assert cli.main(["quotes", SAMPLE, str(other), "--format", "jsonl"]) == 0
    printed = capsys.readouterr()
    rows = [json.loads(line) for line in printed.out.splitlines()]
    assert [row["id"] for row in rows] == ["harbour-patrols", "short"]
    for row in rows:
        jsonschema.validate(row, SCHEMA, format_checker=jsonschema.FormatChecker())
        assert row["quotes"]
    assert rows[0]["text"] == Path(SAMPLE).read_text(encoding="utf-8")
    assert printed.err == ""


def test_every_format_prints(capsys: Captured) -> None:
    printed = {}
    for form in cli.FORMATS:
        assert cli.main(["quotes", SAMPLE, "--format", form]) == 0
        printed[form] = capsys.readouterr().out
    (row,) = json.loads(printed["json"])
    assert row == json.loads(printed["jsonl"])
    assert len(list(csv.reader(io.StringIO(printed["csv"], newline="")))) == len(row["quotes"]) + 1
    assert printed["md"].count("\n> ") >= len(row["quotes"])
    assert "Russia" in printed["table"]
    assert "\x1b" not in printed["table"], "no colours where there is no terminal"


def test_the_reading_text(capsys: Captured) -> None:
    assert cli.main(["text", SAMPLE, "--format", "jsonl"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert list(row) == ["id", "text", "title", "authors", "published", "outlet", "language"]
    assert row["text"]
    assert len(row["text"]) < len(Path(SAMPLE).read_text(encoding="utf-8")), "boilerplate is left out"


def test_wrong_letters_are_said_and_put_right_on_demand(capsys: Captured, tmp_path: Path) -> None:
    words = "« On n’a pas été prévenus », a déclaré l’officier du port."
    with zipfile.ZipFile(tmp_path / "news.zip", "w") as news:
        news.writestr("wrong.txt", words.encode().decode("latin-1"))
        news.writestr("empty.txt", "")
        news.writestr("right.txt", words)
    assert cli.main(["text", str(tmp_path)]) == 1
    printed = capsys.readouterr()
    rows = [json.loads(line) for line in printed.out.splitlines()]
    assert [row["id"] for row in rows] == ["news.zip › right.txt", "news.zip › wrong.txt"]
    assert rows[1]["text"] != words
    assert "“empty.txt” in “news.zip” is empty" in printed.err
    assert "“news.zip › wrong.txt” has wrong letters" in printed.err and "--repair" in printed.err
    assert cli.main(["text", str(tmp_path), "--repair"]) == 1
    printed = capsys.readouterr()
    assert [json.loads(line)["text"] for line in printed.out.splitlines()] == [words, words]
    assert "--repair" not in printed.err


def test_one_bad_file_costs_itself(capsys: Captured, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "line.txt").write_bytes(b"word " * 10_000_000)
    gone = str(tmp_path / "gone.txt")
    assert cli.main(["quotes", str(tmp_path), gone, SAMPLE, "--format", "jsonl"]) == 1
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 1
    complaints = printed.err.splitlines()
    assert len(complaints) == 4
    for complaint, name in zip(complaints, ("binary.txt", "empty.txt", "line.txt", "gone.txt"), strict=True):
        assert complaint.startswith("visavis: ")
        assert name in complaint


def test_standard_input_and_output_are_utf_8_whatever_the_locale_says() -> None:
    done = run("quotes", "-", "--format", "jsonl", stdin=Path(SAMPLE).read_bytes(), encoding="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    row = json.loads(done.stdout)
    assert row["id"] == "standard input"
    assert "“" in row["text"]
    assert run("quotes", SAMPLE, encoding="ascii").returncode == 0


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text(f"Calm sea number {number}. " * 30)
    command = [sys.executable, "-m", "visavis", "text", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(timeout=60) in (0, cli.CUT_OFF)
        assert process.stderr.read() == b""


# ---------------------------------------------------------------- usage


@pytest.mark.parametrize(
    "arguments",
    [
        ["quotes"],
        ["quotes", "a", "--format", "xml"],
        ["quotes", "a", "--jobs", "0"],
        ["library"],
        ["library", "burn"],
        ["export", "a"],
        ["export", "a", "-o", "out.pdf"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str], capsys: Captured) -> None:
    assert cli.main(arguments) == 2
    assert "usage" in capsys.readouterr().err


def test_the_version(capsys: Captured) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"visavis {__version__}\n"


def test_auto_sorts_to_the_sides_that_speak(capsys: Captured, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text("Kenya said that the road was open. Uganda’s foreign minister said that the road was closed.\n")
    assert cli.main(["quotes", str(file), "--profile", "auto", "--format", "jsonl"]) == 0
    quotes = json.loads(capsys.readouterr().out)["quotes"]
    assert [quote["parties"] for quote in quotes] == [["kenya"], ["uganda"]]


def test_a_profile_that_is_not_there(capsys: Captured) -> None:
    assert cli.main(["quotes", SAMPLE, "--profile", "atlantis"]) == 1
    assert "no profile atlantis" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["quotes", "a"], "quotes"),
        (["--library", "quotes", "text", "a"], "text"),
        (["./quotes"], ""),
        (["article.txt", "quotes"], ""),
        (["--library", "x"], ""),
        ([], ""),
    ],
)
def test_a_file_may_be_named_like_a_command(arguments: list[str], command: str) -> None:
    assert cli.command(arguments) == command


def test_without_a_command_the_window_opens(tmp_path: Path, own_folders: Path) -> None:
    opened: list[object] = []

    def window(files: Sequence[Path], library: Path) -> int:
        opened.append((files, library))
        return 7

    assert cli.main(["a.txt", "./quotes"], window) == 7
    assert cli.main(["--library", str(tmp_path / "mine.sqlite")], window) == 7
    assert opened == [
        ([Path("a.txt"), Path("quotes")], own_folders / "library.sqlite"),
        ([], tmp_path / "mine.sqlite"),
    ]


@pytest.mark.parametrize(
    ("arguments", "forbidden"),
    [
        (["--version"], ("numpy", "rich", "sqlite3", "PySide6", "msgspec", "jinja2", "visavis.model", "platformdirs")),
        (
            ["quotes", SAMPLE, "--format", "jsonl"],
            (
                *("sqlite3", "rich", "trafilatura", "PySide6", "jinja2", "lxml", "markdown", "email"),
                *("charset_normalizer", "platformdirs", "visavis.model.history"),
            ),
        ),
    ],
)
def test_what_is_not_needed_is_not_loaded(arguments: list[str], forbidden: tuple[str, ...]) -> None:
    code = "import sys; from visavis import cli; cli.main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, check=True)
    assert set(done.stderr.decode().split()).isdisjoint(forbidden)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process has no limit of memory")
@pytest.mark.parametrize("command", [["quotes", "--format", "jsonl"], ["text"]])
def test_a_file_that_kills_hangs_or_fills_its_reader_costs_itself_alone(command: list[str], tmp_path: Path) -> None:
    """Else one file in a folder of a thousand ends the night's run with nothing done."""
    for name in ("a-calm", "crash", "greedy", "hang", "z-calm"):
        (tmp_path / f"{name}.txt").write_bytes(Path(SAMPLE).read_bytes())
    call = [sys.executable, "-m", "tests.app.poisoned", *command, str(tmp_path)]
    done = subprocess.run(call, capture_output=True, check=False, timeout=60)
    assert done.returncode == cli.UNREADABLE, done.stderr
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a-calm", "z-calm"]
    told = done.stderr.decode().splitlines()
    assert len(told) == 3
    for line, name, words in zip(
        told, ("crash", "greedy", "hang"), ("broke off", "more memory", "longer than"), strict=True
    ):
        assert f"{name}.txt" in line
        assert words in line


# ---------------------------------------------------------------- export


def test_files_are_exported_whole(capsys: Captured, tmp_path: Path) -> None:
    for ending in ("md", "html", "csv", "jsonl", "json"):
        out = tmp_path / f"out.{ending}"
        assert cli.main(["export", SAMPLE, "-o", str(out)]) == 0
        assert out.stat().st_size > 1000
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("code", "heading", "day"), [("fr", "## Russie", "14 mars 2029"), ("uk", "## Росія", "14 березня 2029")]
)
def test_a_briefing_speaks_the_language_asked_for(code: str, heading: str, day: str, tmp_path: Path) -> None:
    for ending in ("md", "html", "csv"):
        out = tmp_path / f"out.{ending}"
        assert cli.main(["export", SAMPLE, "-o", str(out), "--language", code]) == 0
    written = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert heading in written
    assert day in written
    assert "reported" not in written.partition("\n[^1]:")[0].replace("reported that", "")
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert f'<html lang="{code}">' in page
    assert day in page
    assert "Russia" in (tmp_path / "out.csv").read_text(encoding="utf-8"), "a table is for programs"


@pytest.mark.parametrize("wanted", ["1", "Harbour"])
def test_a_session_is_exported_with_its_corrections(session_id: int, wanted: str, tmp_path: Path) -> None:
    assert session_id == 1
    assert cli.main(["export", wanted, "-o", str(tmp_path / "out.md")]) == 0
    briefing = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert briefing.startswith("# Harbour\n")
    assert "party set by the analyst" in briefing.split("## West")[1].split("## Others")[0]


def test_a_session_is_exported_with_all_that_was_remarked(
    session_id: int, tmp_path: Path, own_folders: Path, analysed: Analysed
) -> None:
    first, second, _ = (quotation.id for quotation in analysed.quotations)
    with Library(own_folders / "library.sqlite") as library:
        session = Session.load(library, session_id, sort=by_role)
        session.tag([first], "ports")
        session.accept([second])
        session.describe(analysed.article.id, Metadata("Ports", "The Quay"))
        session.close()
    out = tmp_path / "out.json"
    assert cli.main(["export", "Harbour", "-o", str(out)]) == 0
    (row,) = json.loads(out.read_bytes())
    schema = json.loads(paths.resource("schemas", "session.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(row, schema, format_checker=jsonschema.FormatChecker())
    assert (row["title"], [quote["review"] for quote in row["quotes"]]) == ("Ports", ["", "accepted", "corrected"])
    assert row["quotes"][0]["tags"] == ["ports"]


def test_a_session_is_exported_under_another_profile(session_id: int, tmp_path: Path, own_folders: Path) -> None:
    before = (own_folders / "library.sqlite").read_bytes()
    out = tmp_path / "out.md"
    assert cli.main(["export", "Harbour", "-o", str(out), "--profile", "russia-uk-france-ukraine"]) == 0
    assert "\n## Ukraine\n" in out.read_text(encoding="utf-8")
    assert (own_folders / "library.sqlite").read_bytes() == before


def test_an_export_that_cannot_be_is_said(capsys: Captured, tmp_path: Path, session_id: int) -> None:
    for arguments, words in (
        (["nothing", "-o", str(tmp_path / "out.md")], "no session nothing"),
        ([SAMPLE, "-o", str(tmp_path / "no folder" / "out.md")], "could not be written"),
    ):
        assert cli.main(["export", *arguments]) == 1
        assert words in capsys.readouterr().err


# ---------------------------------------------------------------- library


def test_the_library_is_listed_searched_and_checked(capsys: Captured, session_id: int) -> None:
    assert cli.main(["library", "list"]) == 0
    assert capsys.readouterr().out.startswith("1\tHarbour\t1\tEast / West\t")
    assert cli.main(["library", "search", "patrols", "port"]) == 0
    first, *_ = capsys.readouterr().out.splitlines()
    assert first.split("\t")[:4] == ["1", "Harbour", "Harbour patrols begin on Monday", "Irina Sokolova"]
    assert cli.main(["library", "check"]) == 0
    assert "all is well" in capsys.readouterr().out


def test_a_backup_brings_a_session_back(capsys: Captured, session_id: int, tmp_path: Path, own_folders: Path) -> None:
    copy, elsewhere = str(tmp_path / "copy.sqlite"), str(tmp_path / "elsewhere.sqlite")
    assert cli.main(["library", "backup", copy]) == 0
    (own_folders / "library.sqlite").write_bytes(b"rubbish" * 1000)
    assert cli.main(["library", "check"]) == 1
    assert "no Visavis library" in capsys.readouterr().err
    assert cli.main(["library", "restore", copy]) == 0
    assert "is kept as" in capsys.readouterr().err
    assert cli.main(["library", "list"]) == 0
    assert "Harbour" in capsys.readouterr().out
    assert cli.main(["--library", elsewhere, "library", "restore", copy]) == 0
    assert cli.main(["library", "list", "--library", elsewhere]) == 0
    assert "Harbour" in capsys.readouterr().out


def test_no_title_can_steer_the_terminal(capsys: Captured, own_folders: Path, profile: Profile) -> None:
    with Library(own_folders / "library.sqlite") as library:
        Session.create(library, "\x1b[2Jname\tand\nmore\x9b", profile).close()
    assert cli.main(["library", "list"]) == 0
    line = capsys.readouterr().out
    assert line.startswith("1\t[2Jname and more\t0\tEast / West\t")
    assert cli.main(["text", "\x1b[2J.txt"]) == 1
    assert "\x1b" not in capsys.readouterr().err


def test_a_library_that_is_not_there_is_not_made(capsys: Captured, own_folders: Path) -> None:
    assert cli.main(["library", "list"]) == 1
    assert "no library" in capsys.readouterr().err
    assert list(own_folders.iterdir()) == []


# ---------------------------------------------------------------- many articles


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_leaves_whole_articles_and_says_how_many(tmp_path: Path, jobs: str) -> None:
    for number in range(400):
        (tmp_path / f"{number:03}.txt").write_bytes(Path(SAMPLE).read_bytes() + b"\n" * number)
    command = [sys.executable, "-m", "visavis", "quotes", str(tmp_path), "--format", "json", "--jobs", jobs]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        begun = started.stdout.read(1000)
        started.send_signal(signal.SIGINT)
        printed, said = begun + started.stdout.read(), started.stderr.read()
    rows = json.loads(printed)
    assert 0 < len(rows) < 400
    assert started.returncode == cli.INTERRUPTED, said
    assert said.decode() == f"visavis: Stopped after {len(rows)} articles; what is printed is whole.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_terminal_is_told_how_far_it_is(tmp_path: Path) -> None:
    import pty

    for number in range(200):
        (tmp_path / f"{number:03}.txt").write_bytes(Path(SAMPLE).read_bytes() + b"\n" * number)
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "visavis", "quotes", str(tmp_path), "--format", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs) as started:
        os.close(theirs)
        assert started.stdout is not None
        assert len(started.stdout.read().splitlines()) == 200
    told = os.read(ours, 100_000).decode()
    os.close(ours)
    assert "of 200 articles" in told
    assert told.endswith("\x1b[K")
