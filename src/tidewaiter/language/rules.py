"""Rules in force: gates, minutes and limits, frozen into the first record of an exercise."""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.values import Value

GateKind = Literal["H", "O", "E"]


class Step(Value):
    """One step of the procedure (shared shape: domain guide, section 1).

    Attributes:
        id: ``S00`` to ``S24``.
        name: what is done.
        place: station.
        gates: ``H`` hard (a safety or legal failure), ``O`` order, ``E`` evidence required.
        actions: tags of the actions that perform it.
        after: ids of steps that come first.
    """

    id: str
    name: str
    place: str
    gates: tuple[GateKind, ...]
    actions: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


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


class Rules(Value):
    """All rules in force; national law prevails over every one of them."""

    edition: str
    steps: tuple[Step, ...]
    costs: tuple[Cost, ...]
    limits: tuple[Limit, ...]
