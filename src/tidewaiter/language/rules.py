"""Rules in force: procedure, minutes, limits and powers, frozen into an exercise's first record.

Sentences about them stand in the catalogues under codes made of the ids, so that the record stays
small: ``step-S04``, ``step-S04-check`` (what must hold before), ``step-S04-failure`` (what often
goes wrong); ``spot-floor``, ``-normal``, ``-abnormal``; ``tier-partial``, ``-about``;
``row-narcotics``; ``first-freeze-scene``; ``may-inspect``; ``paper-custody-log``;
``dialogue-pressure``. National law prevails over every one of them.
"""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.actions import Category, Decision, Lead, Tier
from tidewaiter.language.values import Value

GateKind = Literal["H", "O", "E"]
Checklist = Literal["container", "vehicle"]
Dialogue = Literal["pressure", "inducement"]


class Step(Value):
    """One step of the procedure (shared shape: domain guide, section 1).

    Attributes:
        id: ``S00`` to ``S24``.
        name: what is done.
        place: station.
        gates: ``H`` hard (a safety or legal failure), ``O`` order, ``E`` evidence required.
        actions: what performs it: tags of actions, names of instruments and routines.
        after: ids of steps that come first.
        source: tags of `exercise/tables/sources.csv`.
        note: what the centre adds, in its own words.
    """

    id: str
    name: str
    place: str
    gates: tuple[GateKind, ...]
    actions: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    source: str = ""
    note: str = ""


class Cost(Value):
    """Simulated minutes of an action: fixed, plus per unit of what it is counted by.

    ``per`` is ``""``, ``minute`` (asked for), ``package`` (declared ones only), so that
    nothing unseen can be read from the clock.
    """

    action: str
    minutes: float
    per: str = ""
    minutes_per: float = 0.0


class Limit(Value):
    """An exposure limit: ``below`` or ``above`` it the unit must not be entered.

    Attributes:
        substance: as the meter names it.
        low: lowest allowed value, or None.
        high: highest allowed value, or None.
        unit: ``ppm`` or ``%``.
        averaging: averaging time.
        source: where the value comes from, with its date.
    """

    substance: str
    low: float | None
    high: float | None
    unit: str
    averaging: str
    source: str

    def is_outside(self, value: float) -> bool:
        """Say whether a value lies below the lower bound or above the upper one."""
        too_low = self.low is not None and value < self.low
        return too_low or (self.high is not None and value > self.high)


class Spot(Value):
    """One point of a checklist: the seven points of a container, the seventeen of a vehicle.

    Attributes:
        id: what is looked at.
        lists: the checklists it stands on, in the order of the table.
        parts: handles of the unit's parts that it means; empty for what only shows inside.
        only: ``reefer`` or ``open-top`` where only such units have it.
        source: tags of `exercise/tables/sources.csv`.
    """

    id: str
    lists: tuple[Checklist, ...]
    parts: tuple[str, ...] = ()
    only: str = ""
    source: str = ""


class TierRow(Value):
    """How deep an inspection goes.

    Attributes:
        id: the tier; each allows what those before it allow.
        acts: what it adds: tags of actions, names of instruments and routines.
        depth_share: how much of the inside length may be unloaded, 0 to 1.
        source: tags of `exercise/tables/sources.csv`.
    """

    id: Tier
    acts: tuple[str, ...]
    depth_share: float = 0.0
    source: str = ""


class FindingRow(Value):
    """What follows from a finding: first act, who leads, what may be decided, on which paper.

    Attributes:
        id: the finding.
        categories: entries of the notebook that mean it.
        first: code of the first act.
        leads: who leads; any of them is rightly named, the first is called first.
        decisions: what the officer may decide; nothing else.
        may: codes of what else the officer may do.
        papers: codes of the papers that it asks for.
        source: tags of `exercise/tables/sources.csv`; empty for the domain guide's own table.
    """

    id: str
    categories: tuple[Category, ...]
    first: str
    leads: tuple[Lead, ...]
    decisions: tuple[Decision, ...]
    may: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    source: str = ""


class Contact(Value):
    """Whom a centre calls: the id of the finding, a name and a telephone number to show."""

    finding: str
    name: str
    phone: str = ""


class Rules(Value):
    """All rules in force; national law prevails over every one of them.

    Attributes:
        edition: which defaults they come from.
        centre: whose local rules were applied; empty for none.
        dialogue: the moves in a dialogue that are switched on beside questions and consent.
        signs_of_life: whether cases may hold people in danger.
        signed_by: the safety adviser, with the role, who signed them; empty where nobody has, and
            the strictest of defaults and local rules hold.
        signed_on: date of the signature, ISO 8601.
    """

    edition: str
    steps: tuple[Step, ...]
    costs: tuple[Cost, ...]
    limits: tuple[Limit, ...]
    spots: tuple[Spot, ...] = ()
    tiers: tuple[TierRow, ...] = ()
    findings: tuple[FindingRow, ...] = ()
    contacts: tuple[Contact, ...] = ()
    centre: str = ""
    dialogue: tuple[Dialogue, ...] = ()
    signs_of_life: bool = True
    signed_by: str = ""
    signed_on: str = ""
