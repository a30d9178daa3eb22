"""What a centre may say of its own: values that its text holds, before they are applied."""

from __future__ import annotations

from tidewaiter.language.actions import Decision, Lead
from tidewaiter.language.rules import Dialogue, GateKind
from tidewaiter.language.values import Value


class LocalStep(Value):
    """What a centre says of one step.

    Attributes:
        gates: the gates in place of ours; None leaves ours.
        after: further steps that come first.
        note: a sentence to show.
    """

    gates: tuple[GateKind, ...] | None = None
    after: tuple[str, ...] = ()
    note: str = ""


class LocalLimit(Value):
    """A centre's own limit; a bound that is not given stays as it is.

    Attributes:
        low, high: bounds in ``unit``.
        unit: that of the meter's sensor.
        averaging: averaging time; empty leaves ours.
        source: law, regulation or instruction that it comes from.
        date: date of that source, ISO 8601.
    """

    low: float | None
    high: float | None
    unit: str
    source: str
    date: str
    averaging: str = ""


class LocalPartner(Value):
    """Who leads upon a finding, and whom to call.

    Attributes:
        leads: in place of ours; empty leaves ours.
        name, phone: to show; empty for none.
    """

    leads: tuple[Lead, ...] = ()
    name: str = ""
    phone: str = ""


class Signature(Value):
    """The safety adviser's signature.

    Attributes:
        who: name.
        role: office.
        date: ISO 8601.
        digest: of everything but the signature; see `local_rules.digest`.
    """

    who: str
    role: str
    date: str
    digest: str


class LocalRules(Value):
    """A centre's local rules.

    Attributes:
        centre: name of the centre.
        steps: by id of the step.
        limits: by substance.
        powers: by id of the finding, the decisions that an officer may take.
        partners: by id of the finding.
        dialogue: switches; what is not named stays as it is.
        costs: by action, the fixed minutes.
        signs_of_life: whether cases may hold people in danger; None leaves it as it is.
        signature: who signed all this, if anybody has.
    """

    centre: str = ""
    steps: dict[str, LocalStep] = {}
    limits: dict[str, LocalLimit] = {}
    powers: dict[str, tuple[Decision, ...]] = {}
    partners: dict[str, LocalPartner] = {}
    dialogue: dict[Dialogue, bool] = {}
    costs: dict[str, float] = {}
    signs_of_life: bool | None = None
    signature: Signature | None = None
