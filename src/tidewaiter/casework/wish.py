"""Wish: what a draw is narrowed to; whoever wishes for nothing gets the draw as it always was.

A wish narrows choices and never adds a cue of its own: what it asks for is drawn from the same
tables as without it, and whether something is hidden stands apart from all of it.
"""

from __future__ import annotations

from typing import Literal, get_args

from tidewaiter.language.values import Value
from tidewaiter.world.model import SealState, SizeType

#: Where the control takes place, as far as the papers go there: see `routes`.
Setting = Literal[
    "alat-ferry", "astara-road", "baku-rail", "eu-sea-port", "free-zone-shed", "red-bridge-road"
]
#: An error of its own that a drawn declaration may carry.
Fault = Literal["check-digit", "consignment-mass", "net-mass", "seal-count"]
PapersWish = Literal["as-drawn", "sound", "faulty"]
SealWish = Literal[
    "as-drawn", "ok", "reseal-recorded", "wrong-number", "glued", "not-locked", "missing"
]
AirWish = Literal["as-drawn", "clear", "fumigated"]
#: Why a unit is looked at, as the risk note says (domain guide, section 6).
Indicator = Literal[
    "R01",
    "R02",
    "R03",
    "R04",
    "R05",
    "R06",
    "R07",
    "R08",
    "R09",
    "R10",
    "R11",
    "R12",
    "R13",
    "R14",
    "R15",
    "R16",
    "R17",
    "R18",
    "R19",
    "R20",
]

SETTINGS: tuple[Setting, ...] = get_args(Setting)
FAULTS: tuple[Fault, ...] = get_args(Fault)
INDICATORS: tuple[Indicator, ...] = get_args(Indicator)
#: Minutes that the whole procedure may take, unloading on a ground included [estimate].
BUDGET_MINUTES = 300.0


class Wish(Value):
    """What a draw is narrowed to; an empty field narrows nothing.

    Attributes:
        setting: where; its routes alone are drawn.
        hs: chapters, headings or subheadings of which the declared goods are.
        packages: kinds of package that they come in.
        sizes: ISO 6346 size types that the unit may have.
        papers: whether the declaration carries an error of its own.
        fault: which; empty draws it. Goes with ``papers`` = ``faulty``.
        seal: how the seal is found.
        air: what the unit's air holds: nothing over a limit, or the rest of a fumigation.
        indicators: what the risk note names, and papers, registers or persons say; () draws them.
        minutes: simulated minutes that the procedure may take.
    """

    setting: Setting | Literal[""] = ""
    hs: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    sizes: tuple[SizeType, ...] = ()
    papers: PapersWish = "as-drawn"
    fault: Fault | Literal[""] = ""
    seal: SealWish = "as-drawn"
    air: AirWish = "as-drawn"
    indicators: tuple[Indicator, ...] = ()
    minutes: float = BUDGET_MINUTES

    @property
    def seal_state(self) -> SealState | None:
        """How the seal is found; None: as drawn."""
        return None if self.seal == "as-drawn" else self.seal


#: Everything as drawn.
NO_WISH = Wish()
