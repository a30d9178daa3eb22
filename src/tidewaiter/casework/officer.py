"""The proving officer: inspects a unit with observations alone, as an expert would.

Papers, plates, weight, radiograph and seal first; every intrusive act has a ground in the
notebook; it goes no deeper than its grounds ask for.
"""

from __future__ import annotations

from math import fsum

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import message as paper
from tidewaiter.casework import reading
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.notebook import (
    HONEST_SIGNS,
    NO_SEAL,
    Notebook,
    box,
    go_further,
    looked,
)
from tidewaiter.casework.reading import PlanRow
from tidewaiter.casework.scene import hand_over, suspect
from tidewaiter.casework.unloading import unload
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.events import Refusal
from tidewaiter.language.patches import PANELS
from tidewaiter.language.values import Sighting

__all__ = ["Notebook", "Officer"]

#: The sign that no seal is on.
_MISSING = "missing"
_VENTILATE_MINUTES = 60
_MOST_VENTILATIONS = 4


class Officer:
    """An expert at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.notes = Notebook()
        self._plan: tuple[PlanRow, ...] = ()

    def inspect(self) -> Notebook:
        """Take the case from the papers to the signed report.

        Raises:
            CaseRejected: an act that the officer needs is refused.
        """
        self._act(a.Talk("driver", "state-power"))
        self._read_papers()
        self._at_the_gate()
        self._at_the_scanner()
        self._at_the_bay()
        if self.notes.grounds:
            self._open_up()
        self._close_the_case()
        return self.notes

    def _act(self, action: a.Action) -> tuple[e.Event, ...]:
        told = self._desk.act(action)
        if isinstance(told, Refusal):
            raise CaseRejected(f"the proving officer is refused: {action} ({told.code})")
        return told.events

    def _ground(self, category: a.Category, note: str) -> None:
        self.notes.grounds.add(category)
        self._act(a.RecordFinding(category, note=note))

    def _read_papers(self) -> None:
        began = self._desk.first.events[0]
        kinds = began.documents if isinstance(began, e.Began) else ()
        for kind in kinds:
            for event in self._act(a.Read(kind)):
                if isinstance(event, e.DocumentRead):
                    self.notes.documents[kind] = event.document
        self._plan = reading.loading_plan(self.notes.documents["packing-list"])
        wrong = paper.wrong_fields(self.notes.documents[paper.KIND])
        for where, rule in wrong.items():
            self._act(a.RecordFinding("paper-error", document=paper.KIND, field=where, note=rule))
        self.notes.paper_errors = len(wrong)
        self._compare_seals()
        self._act(a.LookUp("seal"))
        go_further(self._act, self.notes, "door-end" if self.notes.seals_differ else "scan")

    def _compare_seals(self) -> None:
        gate = self.notes.documents["gate-record"]
        carriage = next(
            one for kind, one in self.notes.documents.items() if kind in {"cmr", "bill-of-lading"}
        )
        named, seen = box(carriage, "seals"), box(gate, "seals")
        if named in {seen, NO_SEAL} or "seal-remark" in paper.fields_of(gate):
            return
        self.notes.seals_differ = True
        self.notes.paper_errors += 1
        note = "the gate saw another seal than the papers name"
        self._act(
            a.RecordFinding("number-mismatch", document="gate-record", field="seals", note=note)
        )

    def _at_the_gate(self) -> None:
        self._act(a.Go("gate"))
        self._pass_the_portal()
        plates = looked(self._act(a.LookAt("plates")))
        self._act(a.LookAt("vehicle"))
        tare_kg = float(plates["tare-kg"])
        for event in self._act(a.Weigh()):
            if isinstance(event, e.InstrumentRead):
                self.notes.weighed_kg = event.readings[0].value
        declared_kg = fsum(row.gross_kg for row in self._plan)
        self.notes.weight_excess_kg = self.notes.weighed_kg - tare_kg - declared_kg
        limit = reading.thresholds()
        if self.notes.weight_excess_kg > limit.weight_at(declared_kg):
            self.notes.pointed.add("weight")
            self._ground("weight-difference", "heavier than papers and tare allow")

    def _pass_the_portal(self) -> None:
        """Pass the portal, and again on an alarm; two alarms are noted, goods often being why."""
        for setting in ("first-pass", "second-pass"):
            used = self._act(a.Use("radiation-portal", setting=setting))
            if not any(isinstance(event, e.Used) and "alarm" in event.signs for event in used):
                return
        self._act(a.RecordFinding("radiation-alarm", note="the portal alarmed on both passes"))

    def _at_the_scanner(self) -> None:
        self._act(a.Go("scanner"))
        size_type = box(self.notes.documents["packing-list"], "size-type")
        for event in self._act(a.Scan()):
            if isinstance(event, e.Scanned):
                found = reading.excess(self._desk.picture(event), self._plan, size_type)
                self.notes.excess = found
        found = self.notes.excess
        if found is None:
            raise CaseRejected("the scan gave no picture")
        limit = reading.thresholds()
        declared_kg = fsum(row.gross_kg for row in self._plan)
        if found.door_kg > limit.door_kg:
            self.notes.pointed.add("image-doors")
            self._ground("image-anomaly", "something stands behind the doors")
        if found.total_kg > limit.total_at(declared_kg):
            self.notes.pointed.add("image-cargo")
            self._ground("image-anomaly", "more in the picture than the loading plan accounts for")

    def _at_the_bay(self) -> None:
        self._act(a.Go("bay"))
        self._act(a.MakeYardSafe())
        for panel in PANELS:
            self._act(a.LookAt(panel))
        signs: set[str] = set()
        for how in a.SEAL_STEPS:
            for event in self._act(a.CheckSeal(how)):
                if isinstance(event, e.SealChecked):
                    signs |= set(event.signs)
        self.notes.seal_missing = _MISSING in signs
        if self.notes.seals_differ or signs - HONEST_SIGNS:
            self._ground("seal-anomaly", "the seal is not as it was put on")
        if not self.notes.seal_missing:
            self._act(a.Photograph("seal"))

    def _open_up(self) -> None:
        go_further(self._act, self.notes, "door-end")
        self._act(a.TestAir("gasket"))
        if not self.notes.seal_missing:
            self._act(a.CutSeal())
        # In the order of the domain guide (S13); a strap put on before the cut holds as well.
        self._act(a.Strap())
        seen: dict[str, Sighting] = {}
        for act in (
            a.OpenLeaf("right-door"),
            a.HookLeaf("right-door"),
            a.OpenLeaf("left-door"),
            a.HookLeaf("left-door"),
        ):
            for event in self._act(act):
                if isinstance(event, e.LeafMoved):
                    seen |= {one.handle: one for one in event.sightings}
        self._clear_the_air()
        suspect(self._act, self.notes, seen)
        if self.notes.pointed & {"weight", "image-cargo"} and not self.notes.suspects:
            size_type = box(self.notes.documents["packing-list"], "size-type")
            unload(self._act, self.notes, self._plan, reading.inner_m(size_type))

    def _clear_the_air(self) -> None:
        for _ in range(_MOST_VENTILATIONS):
            over = [
                event.over
                for event in self._act(a.TestAir("inside"))
                if isinstance(event, e.AirTested)
            ]
            if not over[0]:
                return
            self._act(a.Ventilate(_VENTILATE_MINUTES))

    def _close_the_case(self) -> None:
        notes = self.notes
        if notes.suspects:
            hand_over(self._act, notes, "drug-unit")
            decision, why = "hand-over", "undeclared bags behind the cargo, scene kept"
        elif notes.surplus:
            self._act(a.RecordFinding("quantity", note="the tally exceeds what is declared"))
            self._act(a.NameLead("valuation"))
            decision, why = "hold", "more packages counted than declared"
        else:
            self._reseal()
            errors = bool(notes.paper_errors)
            decision = "correct-and-release" if errors else "release"
            why = "papers, plates, weight, picture and seal agree with the load"
        self._act(a.Go("desk"))
        self._act(a.Decide(decision, why, 90))
        self._act(
            a.Report(
                conform=decision == "release",
                seals_ok="seal-anomaly" not in notes.grounds,
                weighed_kg=notes.weighed_kg,
                counted_packages=notes.counted,
                new_seal=notes.new_seal,
                remarks=why,
                feedback=self._feedback(),
            )
        )
        self._act(a.Sign())

    def _feedback(self) -> str:
        """Say what the risk engine should learn: of a find, and of none as well."""
        notes = self.notes
        found = "bags" if notes.suspects else "a surplus" if notes.surplus else "nothing"
        grounds = ", ".join(sorted(notes.grounds)) or "no ground to open"
        return (
            f"Found {found}; {grounds}; weight {notes.weight_excess_kg:+.0f} kg against the papers"
        )

    def _reseal(self) -> None:
        if not self.notes.grounds:
            return
        self._act(a.CloseLeaf("left-door"))
        self._act(a.CloseLeaf("right-door"))
        for event in self._act(a.Reseal()):
            if isinstance(event, e.Resealed):
                self.notes.new_seal = event.new
