"""Reads the compact tables beside this module (made by ``scripts/standards_tables.py``)."""

from __future__ import annotations

import csv
import gzip
from importlib.resources import files


def rows(name: str) -> list[list[str]]:
    """Read a CSV table of this package, gzip or plain, without its header row."""
    data = files("tidewaiter.standards").joinpath("tables", name).read_bytes()
    if name.endswith(".gz"):
        data = gzip.decompress(data)
    return list(csv.reader(data.decode().splitlines()))[1:]
