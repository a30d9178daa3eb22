"""Tables: the CSV files that a layer ships with, as rows of words."""

from __future__ import annotations

import csv
from importlib.resources import files


def rows(layer: str, table: str) -> list[dict[str, str]]:
    """Read ``tables/<table>.csv`` of a layer of the package.

    >>> rows("exercise", "limits")[0]["substance"]
    'oxygen'
    """
    path = files(f"tidewaiter.{layer}") / f"tables/{table}.csv"
    return list(csv.DictReader(path.read_text("utf-8").splitlines()))
