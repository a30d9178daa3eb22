"""Khronos' validator finds nothing to warn of in fifty scenes."""

import json
import subprocess

import pytest

from scripts.npm import CLIENT, command, environment
from tests.exercise.playing import OPENING, Play, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import draw
from tidewaiter.exercise.debrief import debrief
from tidewaiter.language.events import Refusal
from tidewaiter.scenery.debriefing import box_glb
from tidewaiter.scenery.glb import glb
from tidewaiter.scenery.stage import fold, whole

SCENES = 50
RECIPES = ("clean", "c01", "quantity")
WALKS = (
    (),
    ("go gate", "look at plates", "look at vehicle"),
    ("go scanner", "scan"),
    ("go bay", "yard safe", "seal verify", "look at right-door"),
    OPENING,
    (*OPENING, "enter"),
    (*OPENING, "unload 1.5"),
    (*OPENING, "unload 12"),
)


def _drawn(seed, recipe):
    while True:
        try:
            return draw.unproved(seed, recipe)
        except CaseRejected:
            seed += 1


def _play(case, walk):
    play = Play(case)
    for line in walk:
        play.act(line)
    return play


def _scenes():
    for n, recipe in enumerate(RECIPES):
        for seed in (40 + n, 60 + n):
            case = _drawn(seed, recipe)
            for walk in WALKS:
                yield _play(case, walk)
    # Two that went any way.
    for seed in (1, 2):
        play = Play(small_case("c01"))
        actions = random_actions(play, seed)
        done = 0
        while done < 60:
            done += not isinstance(play.act(next(actions)), Refusal)
        yield play


def _file(play):
    return glb(whole(fold(event for record in play.records for event in record.events)), 9)


@pytest.mark.slow
def test_fifty_scenes_are_valid(tmp_path):
    if not (CLIENT / "node_modules" / "gltf-validator").is_dir():
        pytest.fail("client/node_modules lacks gltf-validator: `make client` installs it")
    names = []
    for n, play in enumerate(_scenes()):
        names.append(tmp_path / f"{n}.glb")
        names[-1].write_bytes(_file(play))
    assert len(names) == SCENES
    box = tmp_path / "box.glb"
    box.write_bytes(box_glb(debrief(play.case, play.records).box))
    node = command()[0]
    script = str(CLIENT.parent / "tests" / "scenery" / "validate.mjs")
    done = subprocess.run(
        [node, script, str(CLIENT)],
        input="\n".join(map(str, [*names, box])),
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(reports) == SCENES + 1
    assert not [(one["name"], one["messages"]) for one in reports if one["messages"]]
    assert [one for one in reports if one["extensions"] == ["EXT_mesh_gpu_instancing"]]
