"""How quick the window is: start, opening, a very long article, and every other step; parts in `ui_*.py`."""

from __future__ import annotations

import importlib
import pkgutil

import tests.bench


def run() -> None:
    """Run every part that there is."""
    for module in pkgutil.iter_modules(tests.bench.__path__):
        if module.name.startswith("ui_"):
            print(f"-- {module.name}", flush=True)
            importlib.import_module(f"tests.bench.{module.name}").run()
