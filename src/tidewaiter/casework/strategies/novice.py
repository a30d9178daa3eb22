"""The careful novice: keeps every safety rule and works by the card, but sees less.

It compares the papers by eye and knows few of their rules, takes the textbook's 3 % or 500 kg for
a difference in weight (domain guide, section 6), wants an anomaly in the picture to be plain,
forgets half of the seal check and half of the walk round, and once it opens for the cargo's sake
has all of it unloaded.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.casework import reading
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.notebook import NO_SEAL
from tidewaiter.casework.strategies.program import Program
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.patches import PANELS

#: Rule R06 of the domain guide, section 6.
_WEIGHT_SHARE, _WEIGHT_KG = 0.03, 500.0
#: How much plainer than to an expert a thing must show to be seen in a picture [estimate].
_PLAINER = 1.5


def novice(desk: Desk, _: np.random.Generator) -> None:
    """Take a case from the papers to the signed report."""
    one = _Novice(desk)
    one.at_the_desk()
    one.at_the_gate()
    one.at_the_scanner()
    one.at_the_bay()
    one.close_the_case()


class _Novice(Program):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._grounds: set[str] = set()
        self._in_cargo = False
        self._papers_differ = False

    def at_the_desk(self) -> None:
        self.read()
        carriage = next(kind for kind in self.documents if kind in {"cmr", "bill-of-lading"})
        named, seen = self.field(carriage, "seals"), self.field("gate-record", "seals")
        if named not in {seen, NO_SEAL} and not self.field("gate-record", "seal-remark"):
            self._papers_differ = True
            self.act(
                a.RecordFinding(
                    "number-mismatch",
                    document="gate-record",
                    field="seals",
                    note="the gate saw another seal",
                )
            )

    def at_the_gate(self) -> None:
        self.act(a.Go("gate"))
        self.act(a.Talk("driver", "state-power"))
        tare_kg = float(self.look_at("plates")["tare-kg"])
        self.act(a.Weigh())
        declared_kg = sum(row.gross_kg for row in self.plan)
        more_kg = (self.weighed_kg or 0.0) - tare_kg - declared_kg
        if more_kg > min(_WEIGHT_KG, _WEIGHT_SHARE * declared_kg):
            self._in_cargo = True
            self._ground("weight-difference", "heavier than the papers say")

    def at_the_scanner(self) -> None:
        self.act(a.Go("scanner"))
        size_type = self.field("packing-list", "size-type")
        declared_kg = sum(row.gross_kg for row in self.plan)
        limit = reading.thresholds()
        for event in self.act(a.Scan()):
            if isinstance(event, e.Scanned):
                found = reading.excess(self.desk.picture(event), self.plan, size_type)
                if found.door_kg > _PLAINER * limit.door_kg:
                    self._ground("image-anomaly", "something dark behind the doors")
                if found.total_kg > _PLAINER * limit.total_at(declared_kg):
                    self._in_cargo = True
                    self._ground("image-anomaly", "more cargo in the picture than in the plan")

    def at_the_bay(self) -> None:
        self.act(a.Go("bay"))
        self.act(a.MakeYardSafe())
        for panel in PANELS[::2]:
            self.act(a.LookAt(panel))
        self.check_seal("view", "verify")
        if self.signs or self._papers_differ:
            self._ground("seal-anomaly", "the seal is not the one that was put on")
        if not self._grounds:
            return
        self.act(a.TestAir("gasket"))
        self.open_up()
        self.clear_the_air()
        if self._in_cargo and not self.suspects():
            self.act(a.Unload(round(max(row.to_m for row in self.plan) + 0.6, 2)))

    def close_the_case(self) -> None:
        suspects = self.suspects()
        if suspects:
            for name in suspects:
                self.act(a.Photograph(name))
                self.act(a.RecordFinding("narcotics", target=name, note="not on any paper"))
            self.sign("hand-over", "undeclared bags behind the doors", 80, lead="drug-unit")
        elif self.surplus():
            self.act(a.RecordFinding("quantity", note="more counted than declared"))
            self.sign("hold", "more packages counted than declared", 80, lead="valuation")
        else:
            if self._grounds:
                self.close_up()
            decision = "correct-and-release" if self._papers_differ else "release"
            self.sign(decision, "papers, weight, picture and seal agree", 75)

    def _ground(self, category: a.Category, note: str) -> None:
        self._grounds.add(category)
        self.act(a.RecordFinding(category, note=note))
