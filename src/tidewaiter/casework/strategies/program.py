"""Program: what every strategy shares - hands, memory, and the way back to the desk."""

from __future__ import annotations

from tidewaiter.casework.desk import Desk
from tidewaiter.casework.notebook import HONEST_SIGNS, NOT_CARGO
from tidewaiter.casework.reading import PlanRow, declared_packages, loading_plan
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.events import Refusal
from tidewaiter.language.values import Document, Sighting, TallyLine

_LEAVES = ("right-door", "left-door")


class Program:
    """An officer at a desk who takes a refusal as an answer.

    Attributes:
        documents: papers read, by kind.
        sighted: things seen, by handle.
        weighed_kg: what the weighbridge showed; None before.
        tally: the last one.
        over: substances over a limit at the last test of the air.
        signs: what the seal showed that honest seals do not.
        new_seal: number of the official seal put on.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.documents: dict[str, Document] = {}
        self.sighted: dict[str, Sighting] = {}
        self.weighed_kg: float | None = None
        self.tally: tuple[TallyLine, ...] = ()
        self.over: tuple[str, ...] = ()
        self.signs: set[str] = set()
        self.new_seal = ""

    def act(self, action: a.Action) -> tuple[e.Event, ...]:
        """Act; nothing happens where it is refused."""
        told = self.desk.act(action)
        if isinstance(told, Refusal):
            return ()
        for event in told.events:
            self._remember(event)
        return told.events

    def read(self, *kinds: str) -> None:
        """Read these papers, or all that lie on the desk."""
        began = self.desk.first.events[0]
        on_desk = began.documents if isinstance(began, e.Began) else ()
        for kind in kinds or on_desk:
            self.act(a.Read(kind))

    @property
    def plan(self) -> tuple[PlanRow, ...]:
        """The loading plan, once the packing list was read."""
        return loading_plan(self.documents["packing-list"])

    def field(self, kind: str, name: str) -> str:
        """Give what stands in a box of a paper; empty where there is none."""
        rows = (row for part in self.documents[kind].sections for row in part.rows)
        return next((row.value for row in rows if row.field == name), "")

    def look_at(self, target: str) -> dict[str, str]:
        """Look at something, and give what can be told of it."""
        for event in self.act(a.LookAt(target)):
            if isinstance(event, e.Looked) and event.sightings:
                return event.sightings[0].look
        return {}

    def check_seal(self, *steps: a.SealStep) -> None:
        """Check the seal in these steps."""
        for how in steps:
            self.act(a.CheckSeal(how))

    def open_up(self) -> None:
        """Cut the seal, strap the rods and open both leaves one after the other, hooked back."""
        self.act(a.CutSeal())
        self.act(a.Strap())
        for leaf in _LEAVES:
            self.act(a.OpenLeaf(leaf))
            self.act(a.HookLeaf(leaf))

    def clear_the_air(self) -> None:
        """Test the air inside, and ventilate an hour at a time until it is clear."""
        for _ in range(4):
            self.act(a.TestAir("inside"))
            if not self.over:
                return
            self.act(a.Ventilate(60))

    def suspects(self) -> list[str]:
        """Give what was seen that no packing list names."""
        return sorted(name for name, one in self.sighted.items() if one.kind in NOT_CARGO)

    def surplus(self) -> bool:
        """Say whether the last tally exceeds what is declared of some line."""
        return any(
            line.item and line.counted > declared_packages(self.plan, line.item)
            for line in self.tally
        )

    def close_up(self) -> None:
        """Close the leaves and seal the unit."""
        for leaf in _LEAVES[::-1]:
            self.act(a.CloseLeaf(leaf))
        for event in self.act(a.Reseal()):
            if isinstance(event, e.Resealed):
                self.new_seal = event.new

    def sign(
        self,
        decision: a.Decision,
        ground: str,
        confidence: int,
        *,
        lead: a.Lead | None = None,
    ) -> None:
        """Decide, report and sign."""
        if lead:
            self.act(a.NameLead(lead))
        self.act(a.Go("desk"))
        self.act(a.Decide(decision, ground, confidence))
        self.act(
            a.Report(
                conform=decision == "release",
                seals_ok=not self.signs,
                weighed_kg=self.weighed_kg,
                counted_packages=sum(one.counted for one in self.tally if one.item) or None,
                new_seal=self.new_seal,
                remarks=ground,
            )
        )
        self.act(a.Sign())

    def _remember(self, event: e.Event) -> None:
        match event:
            case e.DocumentRead():
                self.documents[event.document.kind] = event.document
            case e.InstrumentRead():
                for one in event.readings:
                    if one.instrument == "weighbridge":
                        self.weighed_kg = one.value
            case e.SealChecked():
                self.signs |= set(event.signs) - HONEST_SIGNS
            case e.AirTested():
                self.over = event.over
            case e.Unloaded():
                self.tally = event.tally
                self._see(*event.taken_out, *event.revealed)
            case e.Looked() | e.LeafMoved() | e.Went() | e.Entered():
                self._see(*event.sightings)
            case _:
                return

    def _see(self, *seen: Sighting) -> None:
        self.sighted |= {one.handle: one for one in seen}
