"""Reading opens the article, the program and nothing else: no socket, no file that a document names."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.fuzz.documents import FORMS
from tests.quality.gold import PROJECT
from visavis import paths

LURED = "lure.txt"  # what every document names
# Python and its libraries, the program, what the system's own libraries read, and the fonts that PDFium looks through.
SYSTEM = (
    *(
        "/lib",
        "/usr/lib",
        "/usr/local/lib",
        "/etc/ld.so.",
        "/etc/localtime",
        "/usr/share/zoneinfo",
        "/usr/share/locale",
    ),
    *("/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts", "/usr/X11R6", "/dev/null", "/dev/urandom"),
    *("/proc/self/", "/sys/devices/system/cpu", "/usr/share/locale", "/etc/ssl", "/usr/share/mime", "/etc/mime.types"),
)
QUOTES = ["quotes", "--format", "jsonl"]
_CALL = re.compile(r"^\d+ +(\w+)\((.*)$")
_PATH = re.compile(r'"([^"]*)"')


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a document of each format, each of which names a file, a server and a program."""
    lure = tmp_path / LURED
    lure.write_text("What nobody asked for.")
    articles = tmp_path / "articles"
    articles.mkdir()
    lures = f"file://{lure}", "http://strait.example/a.png"
    tags = "".join(f'<img src="{url}"/><link rel="stylesheet" href="{url}"/>' for url in lures)
    for name, (sound, pack) in FORMS.items():
        words = sound
        if name in ("a.html", "a.epub", "a.zip", "a.eml", "a.md"):
            words = sound.replace(b"<p>", f"{tags}<p>".encode()) + tags.encode()
        if name == "a.pdf":
            words = sound.replace(b"/Type /Catalog", b"/OpenAction << /S /Launch /F (/bin/sh) >> /Type /Catalog")
        (articles / name).write_bytes(pack(words))
    return articles


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("strace") is None, reason="needs strace, which is not here")
@pytest.mark.parametrize(
    "command", [["text"], ["quotes", "--format", "jsonl"], ["quotes", "--format", "jsonl", "--jobs", "2"]]
)
def test_reading_opens_the_article_and_nothing_else(folder: Path, command: list[str]) -> None:
    """A picture that is fetched tells its server who reads; a file that is read may end up in a briefing."""
    log = folder.parent / "calls"
    strace = ["strace", "-f", "-qq", "-e", "trace=%network,openat,open,execve", "-e", "signal=none", "-o", str(log)]
    program = [sys.executable, "-m", "visavis", *command, str(folder)]
    try:
        done = subprocess.run([*strace, *program], capture_output=True, check=False, timeout=120)
    except OSError as error:  # in some containers
        pytest.skip(f"strace does not run here: {error}")
    if b"ptrace" in done.stderr:
        pytest.skip("strace may not look at programs here")
    assert len(done.stdout.splitlines()) >= len(FORMS) - 1, done.stderr
    calls = [match.groups() for line in log.read_text(errors="replace").splitlines() if (match := _CALL.match(line))]
    assert not [words for name, words in calls if name in ("connect", "bind", "sendto", "getpeername")]
    assert not [words for name, words in calls if name == "socket"]
    assert [name for name, _ in calls].count("execve") == 1
    opened = [words for name, words in calls if name in ("open", "openat") and "ENOENT" not in words]
    assert not [words for words in opened if LURED in words]
    assert not [words for words in opened if not _is_expected(words, folder)]


def _is_expected(words: str, folder: Path) -> bool:
    found = _PATH.search(words)
    path = found[1] if found else ""
    own = (str(folder), str(PROJECT), str(paths.resource()), sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib"))
    if path.startswith(own) or path.startswith(SYSTEM) or not path.startswith("/"):
        written = any(flag in words for flag in ("O_WRONLY", "O_RDWR"))
        return not written or "__pycache__" in path or path == "/dev/null"
    return False
