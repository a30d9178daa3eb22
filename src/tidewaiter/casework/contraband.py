"""Contraband: of which class what is hidden is, drawn for a hide from a stream of its own.

Classes, densities and who leads are those of the domain guide (sections 1 and 7), at class level:
``tables/contraband.csv`` says what each is made of, what the eye calls it, how dense it is as it
is packed (kg/m³), and in which hides it is drawn; shares are estimates.
"""

from __future__ import annotations

from functools import cache
from math import fsum, prod
from typing import cast

from msgspec.structs import replace

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.casework.hides.laid import Laid
from tidewaiter.exercise.case import HideClass
from tidewaiter.language.actions import Category, Decision, Lead
from tidewaiter.language.values import Value
from tidewaiter.world.linings import LINING
from tidewaiter.world.model import Package

_PACKED = "narcotics"


class Contraband(Value):
    """One class.

    Attributes:
        name: of the class.
        category: the finding that names it.
        lead: who leads once it is found.
        decisions: that are right.
        material: a name in `matter`.
        contents: what the eye calls it.
        low, high: mass over volume as it is packed, kg/m³.
        share: among the classes of a hide.
        hides: in which it is drawn.
    """

    name: str
    category: Category
    lead: Lead
    decisions: tuple[Decision, ...]
    material: str
    contents: str
    low: float
    high: float
    share: float
    hides: tuple[str, ...]


@cache
def classes() -> tuple[Contraband, ...]:
    """Give the classes in the order of the table."""
    return tuple(
        Contraband(
            row["class"],
            cast("Category", row["category"]),
            cast("Lead", row["lead"]),
            cast("tuple[Decision, ...]", tuple(row["decisions"].split("|"))),
            row["material"],
            row["contents"],
            float(row["low"]),
            float(row["high"]),
            float(row["share"]),
            tuple(row["hides"].split("|")),
        )
        for row in rows("casework", "contraband")
    )


def by_contents() -> dict[str, Contraband]:
    """Give each class by what the eye calls it."""
    return {one.contents: one for one in classes()}


def drawn(hide: HideClass, key: str) -> Contraband:
    """Draw the class of what lies in a hide."""
    able = [one for one in classes() if hide in one.hides] or [classes()[0]]
    pick = float(stream(key, "contraband", hide).random()) * fsum(one.share for one in able)
    for one in able:
        if pick < one.share:
            return one
        pick -= one.share
    return able[-1]


def classed(laid: Laid, key: str) -> Laid:
    """Make what a hide holds a thing of the class that is drawn for it; places stay.

    Args:
        laid: as the hide lays it, all of one class; what hides no contraband stays as it is.
        key: key of the case.
    """
    if len(laid.hides) != 1 or laid.hides[0].category != _PACKED:
        return laid
    (hide,) = laid.hides
    kind = drawn(hide.recipe, key)
    if kind.name == _PACKED:
        return laid
    chance = stream(key, "contraband", hide.recipe, "packed")
    dense = float(chance.uniform(kind.low, kind.high))

    def filled(one: Package) -> Package:
        if one.handle not in hide.handles:
            return one
        if one.kind == LINING:
            # The lining itself; who opens it sees what lies behind.
            return replace(one, contents=kind.contents)
        most = dense * prod(one.size_m)
        return replace(
            one,
            material=kind.material,
            contents=kind.contents,
            gross_kg=round(min(one.gross_kg, most), 1),
        )

    return replace(
        laid,
        hidden=tuple(map(filled, laid.hidden)),
        refilled=tuple(map(filled, laid.refilled)),
        hides=(replace(hide, category=kind.category, lead=kind.lead, decisions=kind.decisions),),
    )
