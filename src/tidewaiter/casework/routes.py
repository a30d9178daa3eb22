"""Routes: the legs on which a drawn movement runs under NCTS papers, by the setting they stand for.

Offices are real ones of the NCTS list, which has none of Azerbaijan (no party to the convention)
and, in its edition of 2024-11-05, none of Georgia. So a setting there is played on the leg of the
same road on which NCTS papers are real (customs guide, section 2); beyond it goods travel under
TIR, SMGS or national transit.

- Alat ferry, Red Bridge road: the leg through Türkiye from or to the Georgian border (Sarp,
  Türkgözü): what crosses the Caspian at Alat or the bridge between Georgia and Azerbaijan came, or
  goes on, over one of the two.
- Astara road: the leg from or to Gürbulak, where the road from Azerbaijan through Iran reaches
  Türkiye.
- Baku rail: the leg from or to Kars, where the line from Baku through Georgia ends; the box is
  controlled on the lorry that takes it to or from the terminal, so its papers say road.
- EU sea port: from a Black Sea or Aegean port of the union, entering Türkiye by land.
- Free-zone shed: from an office of a Turkish free zone, where the box was stuffed.
"""

from __future__ import annotations

from functools import cache

from tidewaiter.base.tables import rows
from tidewaiter.casework.wish import Setting

Route = dict[str, str]


@cache
def routes(setting: Setting | str = "") -> tuple[Route, ...]:
    """Give the legs of a setting; without one those that any draw is made from.

    >>> [route["departure_place"] for route in routes("free-zone-shed")]
    ['Mersin free zone', 'Ege free zone', 'Trakya free zone']
    """
    table = rows("casework", "routes")
    if not setting:
        # Further legs serve settings alone: a draw without a wish stays what it was.
        return tuple(row for row in table if row["drawn"] == "1")
    return tuple(row for row in table if setting in row["setting"].split("|"))
