"""Runs the benchmarks by name: `./dev bench engine`; without a name, all of them."""

from __future__ import annotations

import importlib
import pkgutil
import sys

import tests.bench
from visavis.app import cores


def main(names: list[str]) -> int:
    """Run the benchmarks named, each a module of this package with a function `run`; return 2 for an unknown name."""
    known = sorted(module.name for module in pkgutil.iter_modules(tests.bench.__path__) if module.name[0] != "_")
    unknown = set(names) - set(known)
    if unknown:
        print(f"no such benchmark: {', '.join(sorted(unknown))}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    cores.one_thread_a_sum()  # as the program does; before anything loads NumPy
    parts = {name for name in known if any(name.startswith(f"{whole}_") for whole in known)}  # run by their whole
    for name in names or [one for one in known if one not in parts]:
        print(f"== {name}", flush=True)
        importlib.import_module(f"tests.bench.{name}").run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
