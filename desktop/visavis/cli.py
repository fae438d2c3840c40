"""The command line over `app`: results on standard output, messages on standard error."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from visavis import __version__, paths
from visavis.app import cores
from visavis.errors import Bug, UserError

if TYPE_CHECKING:
    import argparse

    from visavis.app.analysis import Failure, Outcome, Written
    from visavis.app.database import Library
    from visavis.model import Profile, Repair

Result = TypeVar("Result")
ShowWindow = Callable[[Sequence[Path], Path], int]  # files, library: exit code

DONE, UNREADABLE = 0, 1  # 2, wrong usage, is argparse's own
CUT_OFF, INTERRUPTED = 141, 130  # 128 and the number of the signal, as shells have it

COMMANDS = ("quotes", "text", "export", "library")
FORMATS = ("table", "json", "jsonl", "csv", "md")


def main(arguments: Sequence[str], show_window: ShowWindow | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 some input could not be read, 2 wrong usage.

    Args:
        arguments: Those of the process, without its name.
        show_window: Opens the window on files over a library, where the arguments hold no command.
    """
    if not arguments and show_window is not None:
        return _guarded(lambda: show_window([], paths.library()))  # nothing to read: argparse is not waited for
    parser = _parser() if command(arguments) else _window_parser()
    try:
        options = parser.parse_args(arguments)
    except SystemExit as end:  # argparse has said all there is to say
        return int(end.code or 0)
    return _guarded(lambda: _run(options, show_window))


def _guarded(act: Callable[[], int]) -> int:
    """Do something, and say what a user can mend; return the exit code."""
    try:
        return act()
    except UserError as error:
        _say(str(error))
        return UNREADABLE
    except KeyboardInterrupt:
        return INTERRUPTED


def command(arguments: Sequence[str]) -> str:
    """Return the command among the arguments: the first that is no option; `./quotes` is a file."""
    words = iter(arguments)
    for word in words:
        if word == "--library":
            next(words, None)
        elif not word.startswith("-") or word == "-":
            return word if word in COMMANDS else ""
    return ""


def _run(options: argparse.Namespace, show_window: ShowWindow | None) -> int:
    if options.command == "window":
        if show_window is None:
            raise Bug("the command line was asked for a window, and nobody opens one")
        return show_window([Path(file) for file in options.files], paths.library(options.library))
    cores.collect_seldom()
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    try:
        code = _COMMANDS[options.command](options)
        out.flush()
    except BrokenPipeError:  # whoever reads us has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
        return CUT_OFF
    return code


def _quotes(options: argparse.Namespace) -> int:
    from visavis.app import output

    told = _Told(options.paths)
    if options.format in output.JSON:
        outcomes = told.failures(_written(options, told))
        output.print_json((one.pieces for one in outcomes), options.format, sys.stdout.buffer)
        return told.end()
    profile, found = _analysed(options.paths, options, told)
    output.print_quotations(told.failures(found), options.format, profile, sys.stdout)
    return told.end()


def _written(options: argparse.Namespace, told: _Told) -> Iterable[Written | Failure]:
    """Return the inputs analysed and written as JSON, in the process that analysed them where that can be."""
    from visavis.app import batch, knowledge, output
    from visavis.app.analysis import Failure, written

    write = output.as_line if options.format == "jsonl" else output.as_item
    if options.profile == knowledge.AUTO:  # which nobody knows before all are analysed
        _, outcomes = _analysed(options.paths, options, told)
        return (one if isinstance(one, Failure) else written(one, write) for one in outcomes)
    profile = _profile(options)
    return told.watch.over(batch.write_all(options.paths, profile, write, jobs=options.jobs, repaired=options.repair))


def _text(options: argparse.Namespace) -> int:
    from visavis.app import batch, output

    told = _Told(options.paths)
    articles = told.watch.over(batch.read_all(options.paths, repaired=options.repair))
    output.print_texts(told.failures(articles), sys.stdout.buffer)
    return told.end()


def _export(options: argparse.Namespace) -> int:
    from visavis.app import output

    if len(options.what) == 1 and options.what[0] != "-" and not Path(options.what[0]).exists():
        return _export_session(options)
    told = _Told(options.what)
    profile, outcomes = _analysed(options.what, options, told)
    readings = [output.reading(result) for result in told.failures(outcomes)]
    if readings:
        output.export(readings, profile, options.output, language=options.language)
    return told.end()


def _analysed(inputs: Sequence[str], options: argparse.Namespace, told: _Told) -> tuple[Profile, Iterable[Outcome]]:
    """Return the inputs analysed, and the profile that they are sorted to."""
    from visavis.app import batch, knowledge

    if options.profile == knowledge.AUTO:
        every = batch.analyse_all(inputs, knowledge.profile(), jobs=options.jobs, repaired=options.repair)
        return batch.sorted_to_auto(told.watch.over(every))
    profile = _profile(options)
    return profile, told.watch.over(batch.analyse_all(inputs, profile, jobs=options.jobs, repaired=options.repair))


def _profile(options: argparse.Namespace) -> Profile:
    from visavis.app import knowledge

    return knowledge.profile(options.profile) if options.profile else knowledge.profile()


def _export_session(options: argparse.Namespace) -> int:
    from visavis.app import knowledge, output
    from visavis.app.database import Library

    with Library(paths.library(options.library), read_only=True) as library:
        session = output.session_by_name(library, options.what[0])
        if options.profile:
            auto = options.profile == knowledge.AUTO
            session.show_under(session.auto() if auto else knowledge.profile(options.profile))
        output.export(
            session.readings(), session.profile, options.output, title=session.name, language=options.language
        )
    return DONE


def _library(options: argparse.Namespace) -> int:
    place = paths.library(options.library)
    if options.action == "restore":
        from visavis.app.database import restore

        kept = restore(options.source, place)
        _say(f"restored {place}" + (f"; what was there is kept as {kept}" if kept else ""))
        return DONE
    from visavis.app.database import Library

    with Library(place, read_only=True) as library:
        return _LIBRARY_ACTIONS[options.action](library, options)


def _list(library: Library, _options: argparse.Namespace) -> int:
    for entry in library.entries():
        day = entry.changed.astimezone().strftime("%Y-%m-%d %H:%M")
        _print(entry.id, entry.name, entry.articles, entry.profile, day)
    return DONE


def _search(library: Library, options: argparse.Namespace) -> int:
    for hit in library.search(" ".join(options.words)):
        _print(hit.session_id, hit.session, hit.title, hit.speaker, hit.snippet)
    return DONE


def _check(library: Library, _options: argparse.Namespace) -> int:
    wrong = library.check()
    for sentence in wrong:
        _say(f"{library.path}: {sentence}")
    if not wrong:
        _print(f"{library.path}: all is well")
    return UNREADABLE if wrong else DONE


def _backup(library: Library, options: argparse.Namespace) -> int:
    library.backup(options.target)
    _say(f"wrote {options.target}, and checked it")
    return DONE


class _Told:
    """Passes results on, says on standard error how far they are and what failed, and knows the exit code."""

    def __init__(self, inputs: Sequence[str]) -> None:
        from visavis.app import sources, watching

        self.code = DONE
        self.watch = watching.Watch(sys.stderr, sum(1 for _ in sources.places(inputs)))

    def end(self) -> int:
        """Return the exit code; where Ctrl+C came before the end, say how much is done."""
        if not self.watch.stopped:
            return self.code
        _say(f"Stopped after {self.watch.done:,} articles; what is printed is whole.")
        return INTERRUPTED

    def failures(self, outcomes: Iterable[Result | Failure]) -> Iterator[Result]:
        from visavis.app.analysis import Failure, Written
        from visavis.model import Analysed, Article

        for outcome in outcomes:
            if isinstance(outcome, Failure):
                self.code = UNREADABLE
                _say(outcome.message)
                continue
            article = outcome.article if isinstance(outcome, Analysed) else outcome
            if isinstance(article, Article):
                self._offer(article.original.name, article.repair)
            elif isinstance(article, Written):
                self._offer(article.name, article.repair)
            yield outcome

    def _offer(self, name: str, repair: Repair | None) -> None:
        """Say that an article's letters can be put right."""
        if repair is not None:
            _say(
                f"“{name}” has wrong letters in {repair.places} of its paragraphs, "
                f"as in “{repair.before}” for “{repair.after}”. --repair puts them right."
            )


def _say(message: str) -> None:
    from visavis.export.plain import on_one_line

    print(f"visavis: {on_one_line(message)}", file=sys.stderr)  # noqa: T201


def _print(*cells: object) -> None:
    from visavis.export.plain import on_one_line

    print("\t".join(on_one_line(str(cell)) for cell in cells))  # noqa: T201


_COMMANDS = {"quotes": _quotes, "text": _text, "export": _export, "library": _library}
_LIBRARY_ACTIONS = {"list": _list, "search": _search, "check": _check, "backup": _backup}


def _window_parser() -> argparse.ArgumentParser:
    parser = _main_parser()
    parser.usage = (
        "visavis [FILE…]\n       visavis quotes PATH…\n       visavis text PATH…\n"
        "       visavis export SESSION|FILE… -o OUT\n       visavis library list|search|check|backup|restore"
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="articles to open in the window")
    parser.set_defaults(command="window")
    return parser


def _main_parser() -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(
        prog="visavis", description="Lay the positions of an article's parties side by side."
    )
    parser.add_argument("--version", action="version", version=f"visavis {__version__}")
    parser.add_argument("--library", metavar="FILE", help="the library (else $VISAVIS_LIBRARY)")
    return parser


def _parser() -> argparse.ArgumentParser:
    import argparse

    from visavis.app.tongues import CODES

    parser = _main_parser()
    place = argparse.ArgumentParser(add_help=False)
    place.add_argument("--library", metavar="FILE", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", required=True)

    quotes = commands.add_parser("quotes", parents=[place], help="print the quotations of articles")
    quotes.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    quotes.add_argument("--format", choices=FORMATS, default="table")
    _add_analysis(quotes)

    text = commands.add_parser("text", parents=[place], help="print the reading text of articles")
    text.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    text.add_argument("--format", choices=("jsonl",), default="jsonl")
    _add_repair(text)

    export = commands.add_parser("export", parents=[place], help="write a briefing")
    export.add_argument("what", nargs="+", metavar="SESSION|FILE", help="a session's number or name, or articles")
    export.add_argument(
        "-o", "--output", required=True, type=_output, metavar="OUT.EXT", help="md, html, csv, jsonl or json"
    )
    export.add_argument(
        "--language",
        choices=CODES,
        default="en",
        help="the language of what the briefing says beside the quotations",
    )
    _add_analysis(export)

    _add_library(commands.add_parser("library", parents=[place], help="look after the library"), place)
    return parser


def _add_analysis(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--profile", metavar="NAME|FILE|auto", help="the parties to sort to; auto: the sides that speak"
    )
    parser.add_argument(
        "--jobs", type=_positive, metavar="N", help="processes to use (default: one a core, where there is much to do)"
    )
    _add_repair(parser)


def _add_repair(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--repair", action="store_true", help="put letters right that were decoded wrongly (“cafÃ©”)")


def _add_library(parser: argparse.ArgumentParser, place: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("list", parents=[place], help="list the sessions")
    actions.add_parser("check", parents=[place], help="look the library over")
    search = actions.add_parser("search", parents=[place], help="find quotations and articles")
    search.add_argument("words", nargs="+", metavar="WORD")
    backup = actions.add_parser("backup", parents=[place], help="write a verified copy")
    backup.add_argument("target", type=Path, metavar="FILE")
    restore = actions.add_parser("restore", parents=[place], help="put a backup in the library's place")
    restore.add_argument("source", type=Path, metavar="FILE")


def _output(words: str) -> Path:
    import argparse

    from visavis.app import output

    try:
        output.ending(Path(words))
    except UserError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return Path(words)


def _positive(words: str) -> int:
    import argparse

    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number
