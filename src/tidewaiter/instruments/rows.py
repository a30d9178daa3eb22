"""Rows: the tables that instruments rest on, as they stand in ``tables/``."""

from __future__ import annotations

import csv
from importlib.resources import files


def rows(name: str) -> list[dict[str, str]]:
    """Read a table by its name, without the suffix."""
    text = (files("tidewaiter.instruments") / f"tables/{name}.csv").read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))
