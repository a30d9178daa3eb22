"""Corridor: the transit legs that a case without a declaration travels.

Legs run where NCTS is real: up to the Georgian border of Türkiye, or from there on; what lies
beyond stands in dispatch and arrival. ``tables/corridor.csv``, from the collected corridor
points and the customs office list (SOURCES.md).
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from tidewaiter.language.values import Value


class Leg(Value):
    """One leg under transit.

    Attributes:
        origin, destination: names of the places, as people write them.
        departure_office, destination_office: NCTS reference numbers.
        transit_office: the office where another party of the convention is entered; may be empty.
        dispatch, arrival: countries where the goods come from and go to, ISO 3166.
        loading, unloading: UN/LOCODEs; may be empty.
        sea: the box came by ship, so a bill of lading goes with it.
    """

    origin: str
    destination: str
    departure_office: str
    transit_office: str
    destination_office: str
    dispatch: str
    arrival: str
    loading: str
    unloading: str
    sea: bool


@cache
def legs() -> tuple[Leg, ...]:
    """Give every leg, in the order of the table."""
    text = (files("tidewaiter.casework") / "tables" / "corridor.csv").read_text(encoding="utf-8")
    return tuple(
        Leg(
            origin=row["origin"],
            destination=row["destination"],
            departure_office=row["departure_office"],
            transit_office=row["transit_office"],
            destination_office=row["destination_office"],
            dispatch=row["dispatch"],
            arrival=row["arrival"],
            loading=row["loading"],
            unloading=row["unloading"],
            sea=row["sea"] == "1",
        )
        for row in csv.DictReader(text.splitlines())
    )


def place_of(office: str) -> str:
    """Name the place of a customs office that the corridor knows; empty where it knows none."""
    for leg in legs():
        if office == leg.departure_office:
            return leg.origin
        if office == leg.destination_office:
            return leg.destination
    return ""
