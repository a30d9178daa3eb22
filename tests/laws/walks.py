"""Random walks on twins: two exercises side by side, until an act can see the difference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from msgspec.structs import replace

from tests.exercise.posing import somewhere, staring
from tidewaiter.base.streams import stream
from tidewaiter.exercise import decide as deciding
from tidewaiter.exercise import observe as observing
from tidewaiter.exercise import options as offering
from tidewaiter.exercise import refuse as refusing
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.coverage import STILL, Gaze, coverage
from tidewaiter.exercise.decide import begin
from tidewaiter.exercise.footprint import touches
from tidewaiter.exercise.seen import NOTHING, Seen, seen_in
from tidewaiter.exercise.state import State, fold
from tidewaiter.language import actions as a
from tidewaiter.language import text
from tidewaiter.language.events import Refusal, record_encoder
from tidewaiter.language.instruments import Instrument, catalogue
from tidewaiter.language.observations import FromServer
from tidewaiter.language.patches import PANELS
from tidewaiter.language.poses import BELT, BELT_HOLDS, Pose, Tool

Differs = frozenset[str]
Refuse = Callable[[Case, State, a.Action], Refusal | None]

MOST_STEPS = 75
# So often an officer looks about between two acts, some seconds each time.
_LOOKS, _SECONDS = 0.4, 3
# Most acts that would end a walk are passed over, so that walks go far.
_PATIENCE = 0.9


def public_refuse(case: Case, state: State, action: a.Action) -> Refusal | None:
    """Refuse as the engine does: from the public part and the state."""
    return refusing.refuse(case.public, state, action)


@dataclass(slots=True)
class Player:
    """One exercise and all bytes that its officer was sent."""

    case: Case
    refuse: Refuse
    state: State = field(init=False)
    seq: int = 1
    did: bool = False
    seen: Seen = NOTHING
    gaze: Gaze = STILL

    def __post_init__(self) -> None:
        self.state = fold(begin(self.case))
        self.seen = seen_in(begin(self.case))

    def look(self, poses: tuple[Pose, ...]) -> a.LookAt | None:
        """Look for a second; give what the server makes of it."""
        self.gaze, act = coverage(self.state, self.seen, self.gaze, poses)
        return act

    def first(self) -> bytes:
        return self._sent(FromServer(1, observation=self._told(begin(self.case))))

    def do(self, action: a.Action, action_id: str) -> bytes:
        """Do an action; give what comes back, options and clock included."""
        refusal = self.refuse(self.case, self.state, action)
        self.did = refusal is None
        if refusal is not None:
            return self._sent(FromServer(self.seq, action_id, refusal=refusal))
        events = deciding.decide(self.case, self.state, action, 0.0)
        self.state = fold(events, self.state)
        self.seen = seen_in(events, self.seen)
        self.seq += 1
        return self._sent(FromServer(self.seq, action_id, observation=self._told(events)))

    def _told(self, events):
        return observing.observe(self.state, events, "officer")

    def _sent(self, message: FromServer) -> bytes:
        offered = "\n".join(offering.options(self.case.public, self.state))
        return record_encoder.encode(message) + f"{self.state.minute!r}\n{offered}".encode()


@dataclass(slots=True)
class Walk:
    """How a walk went.

    Attributes:
        steps: actions that were compared, in text form.
        leak: the action whose bytes differed though nothing could see the difference; or "".
        opened, unloaded: doors were opened, and load taken out, among the compared actions.
        used: instruments that were used, not refused.
        looks: how many of them came of poses.
    """

    steps: list[str] = field(default_factory=list)
    leak: str = ""
    opened: bool = False
    unloaded: bool = False
    looks: int = 0
    used: set[str] = field(default_factory=set[str])


def walk(twins: tuple[Case, Case], differs: Differs, seed: int, refuse: Refuse) -> Walk:
    """Walk two twins alike until an action's footprint takes in the difference."""
    chance = stream(f"walk-{seed}", "officer")
    one, other = (Player(case, refuse) for case in twins)
    done = Walk()
    if one.first() != other.first():
        done.leak = "begin"
    path = _path(chance)
    for n in range(MOST_STEPS):
        if done.leak:
            break
        looked = _look(one, other, n, chance) if chance.random() < _LOOKS else None
        if isinstance(looked, str):
            done.leak = looked
            break
        done.looks += looked is not None
        action = looked or _next(one, path, differs, chance)
        if _touches(action, (one, other), differs):
            if chance.random() < _PATIENCE:
                continue
            break
        told = one.do(action, f"{n}")
        if told != other.do(action, f"{n}"):
            done.leak = text.format(action)
        done.steps.append(text.format(action))
        if isinstance(action, a.Use) and one.did:
            done.used.add(action.instrument)
        done.opened = done.opened or one.state.leaf_open
        done.unloaded = done.unloaded or bool(one.state.within_reach)
    return done


def _look(one: Player, other: Player, n: int, chance: np.random.Generator) -> a.LookAt | str | None:
    """Let both stand and look alike; give what comes of it, or what differs."""
    at, to, torch = somewhere(one.seen, chance)
    for second in range(_SECONDS):
        since_s = float(_SECONDS * n + second)
        poses = staring(at, to, since_s=since_s, torch=torch)
        act = one.look(poses)
        if act != other.look(poses):
            return f"poses {n}"
        if act is not None:
            return act
    return None


def _path(chance: np.random.Generator) -> list[str]:
    """Give acts that lead into the unit; a hasty officer leaves some out."""
    chosen: list[int] = chance.permutation(len(KIT)).tolist()
    kit: list[Tool] = [KIT[n] for n in chosen[: BELT_HOLDS - len(BELT)]]
    acts = [f"pack {tool}" for tool in kit]
    acts += [
        f"switch on {one.name}" for one in catalogue().values() if one.switch and _in(one, kit)
    ]
    chance.shuffle(acts)
    # What is switched on is taken along; first comes the kit, at the desk.
    acts.sort(key=lambda act: not act.startswith("pack "))
    packed, on = acts[: len(kit)], acts[len(kit) :]
    acts = ["talk driver ask-route", "look up seal", *packed, "read tad", "go gate", "go bay", *on]
    acts += ["yard safe", "seal view", "test air gasket", "strap", "cut seal"]
    acts += ["open right-door", "hook right-door", "open left-door", "hook left-door"]
    acts += ["test air inside", "ventilate 60", "test air inside", "unload 0.6"]
    depth = 0.6
    while depth < 11.0:
        depth = round(depth + float(chance.uniform(0.3, 1.6)), 2)
        acts.append(f"unload {depth}")
    return [act for act in acts if chance.random() > 0.02]


#: Tools that an officer has to pack before they can be used.
KIT: tuple[Tool, ...] = tuple(
    dict.fromkeys(one.kit for one in catalogue().values() if one.kit and one.kit not in BELT)
)


def _in(one: Instrument, kit: list[Tool]) -> bool:
    return (one.kit is None and "bay" in one.stations) or one.kit in kit


def _next(
    player: Player, path: list[str], differs: Differs, chance: np.random.Generator
) -> a.Action:
    """Take the next act of the path, or any act that comes to mind, sensible or not."""
    if path and chance.random() < 0.6:
        return text.parse(path.pop(0))
    state = player.state
    if chance.random() < 0.5:
        offered = offering.options(player.case.public, state)
        tools = [act for act in offered if act.startswith(("use ", "switch on "))]
        free = tools if chance.random() < 0.7 else [one for one in offered if one not in FREE]
        if free:
            return _elsewhere(text.parse(free[int(chance.integers(len(free)))]), state, chance)
    names = sorted(state.sighted) + sorted(differs) + ["zzzzzz"]
    # Names of things that are there and were not seen: trying them must tell nothing.
    load = player.case.world.load
    names += [load[int(n)].handle for n in chance.integers(len(load), size=4)]
    name = names[int(chance.integers(len(names)))]
    acts: list[a.Action] = [a.LookAt(name), a.OpenPackage(name), a.Photograph(name)]
    acts += [a.RecordFinding("load-disturbed", target=name), a.Read(name), a.MarkPlace(name)]
    acts += [a.TakeExhibit(name), a.Use("trace-swab", name), a.Use("dog-team", name)]
    return acts[int(chance.integers(len(acts)))]


def _elsewhere(act: a.Action, state: State, chance: np.random.Generator) -> a.Action:
    """Hold an instrument for panels at any patch of any panel."""
    if not isinstance(act, a.Use) or act.target not in PANELS or chance.random() < 0.3:
        return act
    panel = PANELS[int(chance.integers(len(PANELS)))]
    columns, rows = state.grids.get(panel, (1, 1))
    patch = f"{int(chance.integers(columns)) + 1}-{int(chance.integers(rows)) + 1}"
    return replace(act, target=panel, patch=patch)


FREE = frozenset({"record", "decide", "report", "sign"})


def _touches(action: a.Action, players: tuple[Player, Player], differs: Differs) -> bool:
    """Say whether the outcome of an action can depend on the packages that differ.

    A refusal reads public facts alone, so refused acts are compared whatever they name.
    """
    return any(
        refusing.refuse(player.case.public, player.state, action) is None
        and touches(player.case, player.state, action, differs)
        for player in players
    )
