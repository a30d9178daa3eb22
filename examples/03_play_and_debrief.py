# ruff: noqa: INP001, T201  (an example is a single program that prints)
"""Play a case by text actions, as an officer would, and read the debrief."""

from tidewaiter.casework import draw
from tidewaiter.casework.desk import Desk
from tidewaiter.exercise.debrief import debrief
from tidewaiter.language import text
from tidewaiter.language.events import Refusal

case = draw.from_seed(7, "c01").case
desk = Desk(case)
for line in (
    "read tad",
    "go scanner",
    "scan",
    "open right-door",  # refused: the unit is sealed, and not in the bay
    "go desk",
    'decide release ground="the papers agree" confidence=60',
    "report conform=yes seals_ok=yes",
    "sign",
):
    answer = desk.act(text.parse(line))
    told = answer.code if isinstance(answer, Refusal) else f"minute {answer.status.minute:g}"
    print(f"{line:60} {told}")

after = debrief(case, desk.records)
print("outcome:", after.score.outcome.code)
for axis in after.score.axes:
    print(f"  {axis.name}: {axis.gained:g} of {axis.possible:g}")
for one in after.truth:
    print("there was:", one.code, "- recorded" if one.found else "- not recorded")
