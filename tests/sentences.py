"""Finds what the program says below its window, and the names that it ships, for the translators' tool.

That tool knows Qt's own marks alone; this writes them for every `message("…")` and `UserError("…", "…")`, so that
sentences in `articles`, `engine` or `store` need none. A sentence that cannot be translated is named as a fault.
"""

from __future__ import annotations

import ast
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

from visavis import paths

SOURCE = Path(__file__).parents[1] / "desktop" / "visavis"
LITERALS = {"message": 1, "UserError": 2, "BrokenOff": 2}  # how many of a call's first arguments are sentences
CONTEXT = "Messages"


def sentences() -> list[str]:
    """Return every sentence and name once, sorted."""
    return sorted({*_in_code(), *_names()})


def faults() -> Iterator[str]:
    """Yield the places of sentences that are put together before anybody could translate them."""
    for path, scope, argument in _arguments():
        if path.is_relative_to(SOURCE / "ui") and not isinstance(argument, ast.JoinedStr):
            continue  # words in the window come from tr()
        made = [argument] if not isinstance(argument, ast.Name) else _values(scope, argument.id)
        for one in made:
            if not isinstance(one, ast.Constant | ast.Name | ast.Subscript | ast.IfExp) and not _is_message(one):
                yield f"{path.relative_to(SOURCE)}:{argument.lineno}"


def marked(words: list[str]) -> str:
    """Return the sentences as the translators' tool reads them."""
    return "".join(
        f"QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(one, ensure_ascii=False)})\n" for one in words
    )


def _in_code() -> Iterator[str]:
    for _, scope, argument in _arguments():
        values = [argument] if not isinstance(argument, ast.Name) else _values(scope, argument.id)
        yield from (one.value for one in values if isinstance(one, ast.Constant) and isinstance(one.value, str))


def _arguments() -> Iterator[tuple[Path, ast.AST, ast.expr]]:
    """Yield each argument that is a sentence, with the function or module that it stands in."""
    for path in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        scopes = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in LITERALS:
                inside = [one for one in scopes if one.lineno <= call.lineno <= (one.end_lineno or 0)]
                for argument in call.args[: LITERALS[call.func.id]]:
                    yield path, inside[-1] if inside else tree, argument


def _values(scope: ast.AST, name: str) -> list[ast.expr]:
    """Return what a scope puts under a name."""
    return [
        node.value
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign)
        and any(isinstance(target, ast.Name) and target.id == name for target in node.targets)
    ]


def _is_message(value: ast.expr) -> bool:
    """Tell whether a value can be a message in parts: one made beside it, or taken from a table of them."""
    if not isinstance(value, ast.Call):
        return False
    called = value.func
    return (isinstance(called, ast.Name) and called.id == "message") or (
        isinstance(called, ast.Attribute) and called.attr == "get"
    )


def _names() -> Iterator[str]:
    """Yield the shipped names: of profiles, of their parties, and of sides that have no country's code."""
    for path in paths.resource("profiles").glob("*.toml"):
        profile = tomllib.loads(path.read_text(encoding="utf-8"))
        yield profile["name"]
        yield from (party["name"] for party in profile["party"])
    for file in ("countries", "bodies", "groups"):
        lines = paths.resource(f"gazetteer/{file}.tsv").read_text(encoding="utf-8").splitlines()
        header, *entries = [line.split("\t") for line in lines if line and not line.startswith("#")]
        for entry in entries:
            cells = dict(zip(header, entry, strict=False))
            if cells["label"] != "-" and cells.get("code", "-") == "-":
                yield cells["label"]


if __name__ == "__main__":
    print(marked(sentences()), end="")  # noqa: T201
