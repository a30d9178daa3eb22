"""Routes: the legs on which a drawn movement runs under NCTS papers, by the setting they stand for.

Offices are real ones of the NCTS list, which has none of Azerbaijan (no party to the convention)
and, in its edition of 2024-11-05, none of Georgia. So a setting there is played on the leg of the
same road on which NCTS papers are real (customs guide, section 2); beyond it goods travel under
TIR, SMGS or national transit.

- Alat ferry, Red Bridge road: the leg through Türkiye from or to the Georgian border (Sarp,
  Türkgözü, Aktaş): what crosses the Caspian at Alat or the bridge between Georgia and Azerbaijan
  came, or goes on, over one of the three.
- Astara road: the leg from or to Gürbulak or Kapıköy, where the road from Azerbaijan through Iran
  reaches Türkiye, or Dilucu, where it does through Nakhchivan.
- Baku rail: the leg from or to Kars, where the line from Baku through Georgia ends; the box is
  controlled on the lorry that takes it to or from the terminal, so its papers say road.
- EU sea port: from a port of the union, entering Türkiye by land or by ro-ro ferry.
- Free-zone shed: from an office of a Turkish free zone, where the box was stuffed.

The goods come from farther than the office of departure and go farther than that of destination:
each leg lists the countries of dispatch and of destination of which one is drawn, with a stream of
its own [estimate: by the lie of the land; no trade statistics were used].
"""

from __future__ import annotations

from functools import cache

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.casework.wish import Setting

Route = dict[str, str]


@cache
def routes(setting: Setting | str = "") -> tuple[Route, ...]:
    """Give the legs of a setting; all of them without one.

    >>> [route["departure_place"] for route in routes("free-zone-shed")][:3]
    ['Mersin free zone', 'Ege free zone', 'Trakya free zone']
    """
    table = rows("casework", "routes")
    return tuple(row for row in table if not setting or setting in row["setting"].split("|"))


def countries(key: str, route: Route) -> tuple[str, str]:
    """Draw the country of dispatch and that of destination of goods on a leg."""
    chance = stream(key, "declare", "countries")
    start, end = (route[name].split("|") for name in ("dispatch", "destination_country"))
    dispatch = start[int(chance.integers(len(start)))]
    # Goods that end where they began do not travel.
    others = [country for country in end if country != dispatch]
    return dispatch, others[int(chance.integers(len(others)))]
