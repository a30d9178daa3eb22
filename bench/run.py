"""Print the measures, one JSON object a line, and nothing else on standard output.

Every ``bench/bench_*.py`` has ``measures() -> Iterator[dict]``; each dict carries the six fields
of ``FIELDS``, where ``reference`` and ``ratio`` are null unless a peer or a limit ran in the same
run. ``python bench/run.py xray case`` runs only those modules.
"""

import contextlib
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FIELDS = ("name", "value", "unit", "goal", "reference", "ratio")


def modules(wanted: list[str]) -> Iterator[Path]:
    """Find the bench modules, in the order of their names."""
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if not wanted or path.stem.removeprefix("bench_") in wanted:
            yield path


def measures(path: Path) -> Iterator[dict[str, Any]]:
    """Run one bench module and check the shape of what it yields."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    for measure in module.measures():
        if not set(measure) <= set(FIELDS) or not {"name", "value", "unit"} <= set(measure):
            message = f"{path.name}: a measure has the fields {FIELDS}, not {tuple(measure)}"
            raise ValueError(message)
        yield {field: measure.get(field) for field in FIELDS}


def main() -> None:
    """Print every measure as soon as it is taken; chatter goes to standard error."""
    out = sys.stdout
    with contextlib.redirect_stdout(sys.stderr):
        for path in modules(sys.argv[1:]):
            for measure in measures(path):
                print(json.dumps(measure), file=out, flush=True)


if __name__ == "__main__":
    main()
