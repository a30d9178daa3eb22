"""One-sided strategies: each does one thing, whatever it is told.

They are played as well as their one idea allows: the point is that no such idea pays.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.casework import message as paper
from tidewaiter.casework import reading
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.strategies.program import Program
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.patches import PANELS
from tidewaiter.language.values import LEAVES, STATIONS

#: Acts of a random officer before it goes back to the desk [estimate: as many as a careful walk].
_RANDOM_ACTS = 60


def always_release(desk: Desk, _: np.random.Generator) -> None:
    """Release without a look: the fastest way through any yard."""
    Program(desk).sign("release", "nothing speaks against it", 90)


def always_unload(desk: Desk, _: np.random.Generator) -> None:
    """Unload every unit to the front wall, safely, on a note that says nothing."""
    one = Program(desk)
    one.read("packing-list")
    one.act(a.RecordFinding("risk-indicator", note="every unit is unloaded here"))
    for station in STATIONS[1:]:
        one.act(a.Go(station))
    one.act(a.MakeYardSafe())
    one.act(a.TestAir("gasket"))
    one.open_up()
    one.clear_the_air()
    one.act(a.Unload(round(max(row.to_m for row in one.plan) + 0.6, 2)))
    suspects = one.suspects()
    if suspects:
        for name in suspects:
            one.act(a.RecordFinding("narcotics", target=name, note="not on any paper"))
        one.sign("hand-over", "undeclared bags came out", 95, lead="drug-unit")
    elif one.surplus():
        one.act(a.RecordFinding("quantity", note="more counted than declared"))
        one.sign("hold", "more packages counted than declared", 95, lead="valuation")
    else:
        one.close_up()
        one.sign("release", "all was unloaded and nothing was found", 95)


def papers_only(desk: Desk, _: np.random.Generator) -> None:
    """Read every paper as the expert does, and never leave the desk."""
    one = Program(desk)
    one.read()
    wrong = paper.wrong_fields(one.documents[paper.KIND])
    for where, rule in wrong.items():
        one.act(a.RecordFinding("paper-error", document=paper.KIND, field=where, note=rule))
    if wrong:
        one.sign("correct-and-release", "errors on the papers, nothing else", 80)
    else:
        one.sign("release", "the papers agree with each other", 80)


def scan_only(desk: Desk, _: np.random.Generator) -> None:
    """Let the picture decide: hold where it shows more than the loading plan, release elsewhere."""
    one = Program(desk)
    one.read("packing-list")
    for station in ("gate", "scanner"):
        one.act(a.Go(station))
    size_type = one.field("packing-list", "size-type")
    limit = reading.thresholds()
    declared_kg = sum(row.gross_kg for row in one.plan)
    for event in one.act(a.Scan()):
        if isinstance(event, e.Scanned):
            found = reading.excess(desk.picture(event), one.plan, size_type)
            if found.door_kg > limit.door_kg or found.total_kg > limit.total_at(declared_kg):
                one.act(a.RecordFinding("image-anomaly", note="more than the plan accounts for"))
                one.sign("hold", "the picture shows more than is declared", 70, lead="supervisor")
                return
    one.sign("release", "the picture agrees with the papers", 80)


def at_random(desk: Desk, rng: np.random.Generator) -> None:
    """Do whatever comes to mind, and decide by the throw of a die."""
    one = Program(desk)
    decisions: tuple[a.Decision, ...] = a.Decision.__args__
    for _ in range(_RANDOM_ACTS):
        one.act(_some_act(one, rng))
    decision = decisions[int(rng.integers(len(decisions)))]
    lead: a.Lead = a.Lead.__args__[int(rng.integers(len(a.Lead.__args__)))]
    one.sign(decision, "it came to mind", int(rng.integers(0, 101)), lead=lead)


def _some_act(one: Program, rng: np.random.Generator) -> a.Action:
    seen = sorted(one.sighted) or ["plates"]
    began = one.desk.first.events[0]
    papers = began.documents if isinstance(began, e.Began) else ()
    target = seen[int(rng.integers(len(seen)))]
    acts: tuple[a.Action, ...] = (
        *(a.Go(station) for station in STATIONS),
        *(a.Read(kind) for kind in papers),
        *(a.CheckSeal(how) for how in a.SEAL_STEPS),
        *(a.OpenLeaf(leaf) for leaf in LEAVES),
        *(a.HookLeaf(leaf) for leaf in LEAVES),
        *(a.RecordFinding(category, target=target) for category in a.Category.__args__),
        a.LookAt(target),
        a.LookAt(PANELS[int(rng.integers(len(PANELS)))]),
        a.Photograph(target),
        a.OpenPackage(target),
        a.Weigh(),
        a.Scan(),
        a.MakeYardSafe(),
        a.TestAir("gasket"),
        a.TestAir("inside"),
        a.CutSeal(),
        a.Enter(),
        a.Leave(),
        a.Unload(round(float(rng.uniform(0.5, 12.0)), 1)),
    )
    return acts[int(rng.integers(len(acts)))]
