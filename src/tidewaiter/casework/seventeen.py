"""The seventeen points: how the proving officer goes over the tractor (domain guide, section 2).

Each point is looked at. A space is compared with what an empty one counts: where it is filled to
the top the dog is led there, and where the dog alerts the fibrescope goes in through what is open
anyway. Full spaces are found on honest tractors; none of it is a verdict before something is seen.
"""

from __future__ import annotations

from tidewaiter.casework.notebook import NOT_CARGO, Act, Notebook, go_further, signs_of
from tidewaiter.casework.scene import found
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import POINTS
from tidewaiter.world.tractor import SPACES

#: An empty space behind its sheet counts less than this everywhere, 1/s; so an officer has learned.
_FILLED = 85.0
#: Times that the dog passes a place, as long as it does not alert.
_PASSES = 2
_LOWEST, _ALERT = "backscatter-low", "dog-alerts"


def go_over(act: Act, notes: Notebook) -> None:
    """Look at each point of the tractor, and look into what is filled to the top."""
    for name in POINTS:
        act(a.LookAt(name))
    if not notes.meter_on:
        act(a.SwitchOn("density-meter"))
        notes.meter_on = True
    for name in sorted(SPACES):
        if _lowest(act(a.Use("density-meter", name))) < _FILLED:
            continue
        notes.pointed.add(f"density {name}")
        if any(_ALERT in signs_of(act(a.Use("dog-team", name))) for _ in range(_PASSES)):
            notes.pointed.add(f"dog {name}")
            notes.grounds.add("dog-indication")
            act(a.RecordFinding("dog-indication", note=f"the dog alerted at {name}"))
            _look_into(act, notes, name)


def _lowest(events: tuple[e.Event, ...]) -> float:
    readings = [one for event in events if isinstance(event, e.Used) for one in event.readings]
    return next((one.value for one in readings if one.quantity == _LOWEST), 0.0)


def _look_into(act: Act, notes: Notebook, name: str) -> None:
    go_further(act, notes, "partial")
    if not notes.scope_on:
        act(a.SwitchOn("fibrescope"))
        notes.scope_on = True
    for event in act(a.Use("fibrescope", name, setting="vent")):
        for one in event.sightings if isinstance(event, e.Used) else ():
            if one.kind in NOT_CARGO and name not in notes.in_vehicle:
                found(act, notes, name, one.handle, one.look.get("opening", ""))
                notes.in_vehicle.add(name)
            if one.kind in NOT_CARGO:
                notes.suspects.add(one.handle)
