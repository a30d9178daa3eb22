"""Recipe: one written wish for cases, with what it trains and its share in a mix."""

from __future__ import annotations

from typing import Literal, get_args

from tidewaiter.casework.casefile import RecipeName
from tidewaiter.casework.patterns import PatternKey
from tidewaiter.casework.wish import AirWish, Fault, Indicator, PapersWish, SealWish, Setting, Wish
from tidewaiter.language.values import Value
from tidewaiter.world.model import SizeType

#: What is hidden: nothing; bags behind the doors (c01); something among the goods (c02) or built
#: into them (c03), behind a lining of front wall, roof or floor (c04, c05, c06), in the leaves of
#: the doors (c08), in the machine of a reefer (c09), in dunnage (c12), in the vehicle (c13); goods
#: of another kind or more of them than declared (c15); people (c14); goods of another value, origin
#: or tariff subheading than declared (c15).
HideWish = Literal[
    "none",
    "doors",
    "goods",
    "built-in",
    "front",
    "roof",
    "floor",
    "leaf",
    "machine",
    "dunnage",
    "vehicle",
    "kind",
    "surplus",
    "people",
    "value",
    "origin",
    "tariff",
]
#: What a case trains, and what a mix is made of (domain guide, section 11).
Family = Literal["clean", "papers", "contraband", "safety"]
FAMILIES: tuple[Family, ...] = get_args(Family)

_HIDES: dict[HideWish, RecipeName] = {
    "none": "clean",
    "doors": "c01",
    "goods": "c02",
    "built-in": "c03",
    "front": "c04",
    "roof": "c05",
    "floor": "c06",
    "leaf": "c08",
    "machine": "c09",
    "dunnage": "c12",
    "vehicle": "c13",
    "kind": "kind",
    "surplus": "quantity",
    "people": "people",
    "value": "value",
    "origin": "origin",
    "tariff": "tariff",
}


class Recipe(Value, kw_only=True):
    """One recipe.

    Attributes:
        name: its short name, small letters, digits and hyphens.
        title: language map; trainees may see it, so it never tells what is in the case.
        note: a line for instructors; it may tell.
        family: what it counts as in a mix.
        setting: where the control takes place.
        hs: chapters, headings or subheadings of the declared goods; () is any.
        packages: kinds of package that they come in; () is any.
        sizes: size types that the unit may have; () is the smallest that holds the load.
        hide: what is hidden.
        pattern: the published pattern that it follows; empty for none.
        papers: whether the declaration carries an error of its own.
        fault: which; empty draws it.
        seal: how the seal is found.
        air: what the unit's air holds.
        indicators: what the risk note names; () draws one to three.
        skills: steps of the procedure that it exercises.
        difficulty: from 1 to 5.
        minutes: simulated minutes that the procedure may take.
        weight: its share in a mix, against those of other recipes.
    """

    name: str
    title: dict[str, str]
    note: str = ""
    family: Family
    setting: Setting
    hs: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    sizes: tuple[SizeType, ...] = ()
    hide: HideWish = "none"
    pattern: PatternKey | Literal[""] = ""
    papers: PapersWish = "as-drawn"
    fault: Fault | Literal[""] = ""
    seal: SealWish = "as-drawn"
    air: AirWish = "as-drawn"
    indicators: tuple[Indicator, ...] = ()
    skills: tuple[str, ...]
    difficulty: int
    minutes: int = 300
    weight: int = 10

    @property
    def hides(self) -> RecipeName:
        """What the draw hides."""
        return _HIDES[self.hide]

    @property
    def wish(self) -> Wish:
        """What the draw is narrowed to; what is hidden stands apart from it."""
        return Wish(
            setting=self.setting,
            hs=self.hs,
            packages=self.packages,
            sizes=self.sizes,
            papers=self.papers,
            fault=self.fault,
            seal=self.seal,
            air=self.air,
            indicators=self.indicators,
            minutes=float(self.minutes),
        )
