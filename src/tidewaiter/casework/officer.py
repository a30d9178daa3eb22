"""The proving officer: inspects a unit with observations alone, as an expert would.

Papers, plates, weight, heartbeat, radiograph and seal first; every intrusive act has a ground in
the notebook; it goes no deeper than its grounds ask for. Signs of life end all else.
"""

from __future__ import annotations

from math import fsum, inf

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import message as paper
from tidewaiter.casework import reading
from tidewaiter.casework.crosscheck import ask_the_exporter
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.machine_reading import MOST_KG, has_machine, machine_excess_kg
from tidewaiter.casework.notebook import (
    HONEST_SIGNS,
    NO_SEAL,
    Notebook,
    box,
    go_further,
    looked,
    signs_of,
)
from tidewaiter.casework.probing import (
    behind_covers,
    behind_linings,
    behind_sheets,
    behind_the_front,
    covers_of,
    into_timber,
)
from tidewaiter.casework.reading import PlanRow
from tidewaiter.casework.scene import hand_over, lead_and_decision, suspect
from tidewaiter.casework.seventeen import go_over
from tidewaiter.casework.sounding import sound_the_leaves
from tidewaiter.casework.temperament import IMAGE_FIRST, Temperament
from tidewaiter.casework.unloading import IN_THE_LOAD, unload
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.events import Refusal
from tidewaiter.language.patches import PANELS, WIDE_MM
from tidewaiter.language.poses import Tool
from tidewaiter.language.values import Sighting

__all__ = ["Notebook", "Officer"]

#: The sign that no seal is on.
_MISSING = "missing"
_VENTILATE_MINUTES = 60
_MOST_VENTILATIONS = 4
#: Beside the standard kit.
_PACKED: tuple[Tool, ...] = ("drill", "fibrescope", "co2-probe", "density-meter")
#: For a unit with a machine.
_FOR_A_MACHINE: Tool = "pry-bar"
_BEAT, _QUIET, _BREATH = "beat-found", "no-beat", "co2-raised"
#: Times that one listens, as long as a beat was heard or the wind was too strong to tell.
_LISTENS = 4
#: A weight or a picture so many times over what is granted asks for all of the load.
_STRONG = 2.0
#: Where the dog searches: the gaskets of the doors, and every other piece of both sides.
_DOORS, _SIDES = (("right-door", 1), ("left-door", 1)), ("left-side", "right-side")
#: Indicators that speak of the goods.
_OF_GOODS = frozenset({"R05", "R07", "R08", "R09"})


class Officer:
    """An expert at a desk."""

    def __init__(self, desk: Desk, temperament: Temperament = IMAGE_FIRST) -> None:
        self._desk = desk
        self._temperament = temperament
        self.notes = Notebook()
        self._plan: tuple[PlanRow, ...] = ()

    def inspect(self) -> Notebook:
        """Take the case from the papers to the signed report.

        Raises:
            CaseRejected: an act that the officer needs is refused.
        """
        self._act(a.Talk("driver", "state-power"))
        self._read_papers()
        size_type = box(self.notes.documents["packing-list"], "size-type")
        for tool in _PACKED:
            self._act(a.Pack(tool))
        if has_machine(size_type):
            self._act(a.Pack(_FOR_A_MACHINE))
        self._at_the_gate()
        if self._somebody_is_in_there():
            self._call_for_help()
        else:
            self._at_the_scanner()
            self._at_the_bay()
            if self.notes.grounds and not self.notes.in_vehicle:
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
        ask_the_exporter(self._act, self.notes)
        for item, matters in self.notes.doubts.items():
            self.notes.pointed.add("papers")
            told = ", ".join(sorted(matters))
            self._ground("risk-indicator", f"line {item} was exported otherwise: {told}")
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
        elif self.notes.weight_excess_kg < -limit.light_at(declared_kg):
            self.notes.pointed.add("light")
            self._ground("weight-difference", "lighter than papers and tare allow")
        if abs(self.notes.weight_excess_kg) > _STRONG * limit.weight_at(declared_kg):
            self.notes.reach_m = inf

    def _pass_the_portal(self) -> None:
        """Pass the portal, and again on an alarm; two alarms are noted, goods often being why."""
        for setting in ("first-pass", "second-pass"):
            used = self._act(a.Use("radiation-portal", setting=setting))
            if not any(isinstance(event, e.Used) and "alarm" in event.signs for event in used):
                return
        self._act(a.RecordFinding("radiation-alarm", note="the portal alarmed on both passes"))

    def _somebody_is_in_there(self) -> bool:
        """Listen for a heart before the beam is switched on, and again where one was heard."""
        self._act(a.Go("scanner"))
        self._act(a.SwitchOn("heartbeat-detector"))
        heard = 0
        for _ in range(_LISTENS):
            signs = self._signs(a.Use("heartbeat-detector"))
            if _QUIET in signs:
                return False
            heard += _BEAT in signs
        return heard > 1

    def _call_for_help(self) -> None:
        """Call first; then learn at the gasket what those who come will breathe."""
        self.notes.people = True
        self.notes.pointed.add("people")
        self._ground("signs-of-people", "a heartbeat, heard twice")
        self._act(a.NameLead("rescue-service"))
        self._act(a.Call("rescue-service"))
        self._act(a.Go("bay"))
        self._act(a.MakeYardSafe())
        self._act(a.SwitchOn("co2-probe"))
        if _BREATH in self._signs(a.Use("co2-probe", setting="gasket")):
            self.notes.pointed.add("air")

    def _signs(self, action: a.Action) -> set[str]:
        return signs_of(self._act(action))

    def _at_the_scanner(self) -> None:
        size_type = box(self.notes.documents["packing-list"], "size-type")
        for event in self._act(a.Scan()):
            if isinstance(event, e.Scanned):
                self.notes.excess = self._desk.excess(event, self._plan, size_type)
                self._read_the_machine(event, size_type)
        found = self.notes.excess
        if found is None:
            raise CaseRejected("the scan gave no picture")
        limit = reading.thresholds()
        declared_kg = fsum(row.gross_kg for row in self._plan)
        if found.door_kg > limit.door_kg:
            self.notes.pointed.add("image-doors")
            self._ground("image-anomaly", "something stands behind the doors")
        if found.front_kg > limit.front_kg:
            self.notes.pointed.add("image-front")
            self._ground("image-anomaly", "something stands before the front wall")
        if found.roof_kg > limit.roof_kg:
            self.notes.pointed.add("image-roof")
            self._ground("image-anomaly", "something lies above the height of the doors")
        if found.total_kg > limit.total_at(declared_kg):
            self.notes.pointed.add("image-cargo")
            if found.total_kg > _STRONG * limit.total_at(declared_kg):
                self.notes.reach_m = inf
            self._ground("image-anomaly", "more in the picture than the loading plan accounts for")

    def _read_the_machine(self, scanned: e.Scanned, size_type: str) -> None:
        if not has_machine(size_type):
            return
        below_kg, above_kg = machine_excess_kg(self._desk.picture(scanned), size_type)
        if below_kg + above_kg > MOST_KG:
            self.notes.covers = covers_of(below_kg, above_kg)
            self.notes.pointed.add("image-machine")
            self._ground("image-anomaly", "more in the machine than belongs to it")

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
        size_type = box(self.notes.documents["packing-list"], "size-type")
        if sound_the_leaves(self._act, self.notes, size_type):
            self._ground("structure", "a leaf of the doors is dull, and reads more than a bare one")
        self._search_outside()

    def _search_outside(self) -> None:
        """Do what this temperament trusts in before anything is opened."""
        if self._temperament.dog:
            self._search_with_the_dog()
        if self._temperament.points:
            go_over(self._act, self.notes)
        if self._temperament.samples and self._goods_are_doubtful():
            self.notes.pointed.add("samples")
            self._ground("risk-indicator", "the risk note speaks of the goods")

    def _search_with_the_dog(self) -> None:
        """Let the dog search along the closed unit, until it alerts."""
        size_type = box(self.notes.documents["packing-list"], "size-type")
        columns = round(reading.inner_m(size_type) * 1000.0 / WIDE_MM)
        along = [(side, column) for column in range(1, columns + 1, 2) for side in _SIDES]
        for panel, column in (*_DOORS, *along):
            if "dog-alerts" in self._signs(a.Use("dog-team", panel, f"{column}-1")):
                self.notes.pointed.add("dog")
                self.notes.reach_m = max(self.notes.reach_m, (column + 1) * WIDE_MM / 1000.0)
                self._ground("dog-indication", f"the dog alerted at {panel}")
                return

    def _goods_are_doubtful(self) -> bool:
        note = self.notes.documents.get("risk-note")
        rows = (row for part in note.sections for row in part.rows) if note else ()
        return any(row.label in _OF_GOODS for row in rows)

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
        self._probe(seen)
        if self.notes.pointed & IN_THE_LOAD and not self.notes.suspects:
            size_type = box(self.notes.documents["packing-list"], "size-type")
            unload(self._act, self.notes, self._plan, reading.inner_m(size_type))

    def _probe(self, seen: dict[str, Sighting]) -> None:
        """Look behind what the grounds speak of, until something is found."""
        act, notes = self._act, self.notes
        if notes.pointed & {"leaf", "dog"} and not notes.suspects:
            behind_sheets(act, notes, seen)
        if "image-machine" in notes.pointed and not notes.suspects:
            behind_covers(act, notes)
        if "image-front" in notes.pointed and not notes.suspects:
            behind_the_front(act, notes)
        if notes.pointed & {"weight", "image-roof"} and not notes.suspects:
            behind_linings(act, notes, seen)
        if "image-doors" in notes.pointed and not notes.suspects:
            into_timber(act, notes, seen)

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
        decision: a.Decision
        if notes.people:
            decision, why = "hand-over", "signs of life: help was called, nothing was opened"
        elif notes.suspects:
            lead, decision = lead_and_decision(notes)
            hand_over(self._act, notes, lead)
            why = "undeclared things found, scene kept"
        elif notes.other_goods:
            self._act(a.NameLead("valuation"))
            decision, why = "hold", "other goods than declared"
        elif notes.misdeclared:
            self._act(a.NameLead("valuation"))
            decision, why = "hold", "the goods are not what the invoice states"
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
        found = (
            "people"
            if notes.people
            else "undeclared things"
            if notes.suspects
            else "other goods"
            if notes.other_goods
            else "misdeclared goods"
            if notes.misdeclared
            else "a surplus"
            if notes.surplus
            else "nothing"
        )
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
