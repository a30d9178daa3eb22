"""Air: what the unit's air holds, drawn alike for clean and guilty units.

Off-gassing of goods and residues of fumigation: a share of 10 to 20 % of units over a limit is
published for European ports (domain guide, section 9); training takes a quarter.
"""

from __future__ import annotations

from tidewaiter.base.streams import stream
from tidewaiter.casework.wish import AirWish
from tidewaiter.world.model import Gas

_OVER = 0.25
#: What the rest of a fumigation is, of the gases that a meter here tells (domain guide, section 9).
_FUMIGANT = "phosphine"
# substance, unit, usual range, range over the limit, outside, half-life under ventilation (minutes)
_GASES = (
    ("carbon-dioxide", "ppm", (420.0, 1500.0), (6000.0, 9000.0), 420.0, 12.0),
    ("formaldehyde", "ppm", (0.0, 0.15), (0.5, 1.2), 0.0, 15.0),
    ("oxygen", "%", (20.7, 20.9), (20.6, 20.9), 20.9, 12.0),
    ("phosphine", "ppm", (0.0, 0.03), (0.2, 0.6), 0.0, 15.0),
    ("toluene", "ppm", (0.0, 8.0), (70.0, 120.0), 0.0, 15.0),
)
#: A sample through the gasket shows this share of the excess deep inside [estimate].
_AT_GASKET = (0.75, 0.95)


def draw_air(key: str, wish: AirWish = "as-drawn") -> tuple[Gas, ...]:
    """Draw the air of a unit, sorted by substance.

    Args:
        key: key of the case.
        wish: ``clear`` leaves nothing over a limit, ``fumigated`` the fumigant alone.
    """
    chance = stream(key, "air")
    high = ""
    if chance.random() < _OVER:
        high = ("carbon-dioxide", "formaldehyde", "phosphine", "toluene")[int(chance.integers(4))]
    if wish != "as-drawn":
        high = _FUMIGANT if wish == "fumigated" else ""
    gases: list[Gas] = []
    for substance, unit, usual, over, outside, half in _GASES:
        low, top = over if substance == high else usual
        inside = float(chance.uniform(low, top))
        share = float(chance.uniform(*_AT_GASKET))
        gases.append(
            Gas(
                substance=substance,
                unit="%" if unit == "%" else "ppm",
                gasket=round(outside + (inside - outside) * share, 4),
                inside=round(inside, 4),
                outside=outside,
                half_minutes=half,
            )
        )
    return tuple(gases)
