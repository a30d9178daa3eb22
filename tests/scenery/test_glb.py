"""The file: what is drawn stands in it, whole, finite and small."""

import gzip
from dataclasses import replace as with_

import msgspec
import numpy as np
import pytest

from tests.exercise.playing import OPENING, Play
from tests.exercise.small_case import small_case
from tests.scenery.files import ours, parse
from tidewaiter.language import events as e
from tidewaiter.language.scene import Lettering
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.colours import linear
from tidewaiter.scenery.glb import glb
from tidewaiter.scenery.paint.glyphs import BELOW, BOXED, HIGH, glyphs
from tidewaiter.scenery.stage import fold, whole

#: The client guide allows half a megabyte.
LIMIT_BYTES = 480_000


@pytest.fixture(scope="module")
def unloaded():
    play = Play(small_case("c01"))
    play.walk(*OPENING, "unload 2.6")
    carton = next(iter(sorted(play.state.within_reach)))
    play.walk(f"look at {carton}", "look at plates")
    return fold(event for record in play.records for event in record.events)


@pytest.fixture(scope="module")
def file(unloaded):
    return parse(glb(whole(unloaded), 12))


def test_all_that_is_drawn_stands_in_it_once(file, unloaded):
    shown = whole(unloaded)
    grouped = [one for node in file.groups for one in ours(node)["ids"]]
    single = [ours(node)["id"] for node in file.shown if "id" in ours(node)]
    assert sorted(grouped + single) == [one.id for one in shown.put]
    assert {one for node in file.groups for one in ours(node)["ids"]} == {
        one.id for one in shown.put if one.role == "package"
    }
    (letters,) = [ours(node)["letters"] for node in file.shown if "letters" in ours(node)]
    assert tuple(msgspec.convert(one, Lettering) for one in letters) == shown.letters
    extras = file.extras
    assert (extras["seq"], extras["station"]) == (12, "bay")
    names = [node["name"] for node in file.document["nodes"]]
    assert len(names) == len(set(names))


def test_instances_are_as_many_as_their_ids_finite_and_turned_by_unit_quaternions(file, unloaded):
    assert file.document["extensionsUsed"] == ["EXT_mesh_gpu_instancing"]
    assert file.document["extensionsRequired"] == ["EXT_mesh_gpu_instancing"]
    things = {one.id: one for one in whole(unloaded).put}
    keys = [(ours(node)["mesh"], ours(node)["role"]) for node in file.groups]
    assert len(keys) == len(set(keys))
    for node in file.groups:
        said = ours(node)
        attributes = node["extensions"]["EXT_mesh_gpu_instancing"]["attributes"]
        values = {name: file.values(number) for name, number in attributes.items()}
        assert set(values) == {"TRANSLATION", "ROTATION", "SCALE", "_COLOR_0"}
        assert {len(one) for one in values.values()} == {len(said["ids"])}
        assert len(said["handles"]) == len(said["ids"])
        assert all(np.isfinite(one).all() for one in values.values())
        assert np.allclose(np.linalg.norm(values["ROTATION"], axis=1), 1.0, atol=1e-6)
        assert (values["SCALE"] > 0).all()
        for n, (name, handle) in enumerate(zip(said["ids"], said["handles"], strict=True)):
            thing = things[name]
            assert (thing.handle, thing.mesh, thing.role) == (handle, said["mesh"], said["role"])
            assert np.allclose(values["TRANSLATION"][n], thing.at_m, atol=1e-5)
            assert np.allclose(values["SCALE"][n], thing.size_m, atol=1e-5)
            assert np.allclose(values["_COLOR_0"][n], linear(thing.tint), atol=1e-6)


def test_single_things_say_what_they_are_and_show_their_tint_to_any_viewer(file, unloaded):
    things = {one.id: one for one in whole(unloaded).put}
    document = file.document
    for node in file.shown:
        said = ours(node)
        if "id" not in said:
            continue
        thing = things[said["id"]]
        assert said["handle"] == thing.handle
        assert said["role"] == thing.role
        assert said.get("walkable", False) == thing.walkable
        assert tuple(said["hinge_m"]) == thing.hinge_m if thing.hinge_m else "hinge_m" not in said
        assert abs(np.linalg.norm(node["rotation"]) - 1.0) < 1e-6
        mesh = document["meshes"][node["mesh"]]
        assert mesh["name"].partition(" ")[0] == thing.mesh == said["mesh"]
        material = document["materials"][mesh["primitives"][0]["material"]]
        factor = material["pbrMetallicRoughness"].get("baseColorFactor", [1.0] * 4)
        assert np.allclose(factor[:3], linear(thing.tint))


def test_letters_are_quads_of_their_glyphs(file, unloaded):
    (node,) = [one for one in file.shown if one["name"] == "letters"]
    primitive = file.document["meshes"][node["mesh"]]["primitives"][0]
    count = sum(
        1
        for one in whole(unloaded).letters
        for line in one.lines
        for char in line
        if glyphs().get(char, glyphs()["?"]).width
    )
    positions = file.values(primitive["attributes"]["POSITION"])
    assert len(positions) == 4 * count
    assert np.isfinite(positions).all()
    assert len(file.values(primitive["indices"])) == 6 * count
    uvs = file.values(primitive["attributes"]["TEXCOORD_0"])
    assert uvs.min() >= 0
    assert uvs.max() <= 1


def test_the_metrics_are_told(file):
    told = file.extras["glyphs"]
    assert (told["high"], told["below"]) == (HIGH, BELOW)
    assert set("ABCXYZ0123456789 -/") | {BOXED} <= set(told["chars"])
    digits = {told["chars"][digit][6] for digit in "0123456789"}
    assert len(digits) == 1
    # The box closes round the digit before it.
    left, width = told["chars"][BOXED][4:6]
    assert left < -digits.pop() / 2 < left + width


def test_what_is_empty_is_a_file_too():
    file = parse(glb(whole(fold(())), 0))
    assert not file.shown
    assert "extensionsUsed" not in file.document


def test_the_same_is_written_alike(unloaded):
    shown = whole(unloaded)
    assert glb(shown, 3) == glb(shown, 3)
    again = with_(unloaded, packages=dict(reversed(unloaded.packages.items())))
    assert glb(whole(again), 3) == glb(shown, 3)


def test_four_thousand_packages_make_a_small_file():
    chance = np.random.default_rng(4)  # noqa: TID251  (no case: only places to press together)
    letters = list("bcdfghjkmnpqrstvwxyz0123456789")
    names = ["".join(chance.choice(letters, 6)) for _ in range(4_000)]
    size, look = (600, 400, 400), {"colour": "#b98b5a", "form": "box"}
    seen: list[Sighting] = []
    for n, name in enumerate(names):
        x, y, z = (5 * int(value) for value in chance.integers(0, 2_000, 3))
        seen.append(Sighting(name, ("carton", "sack")[n % 2], (x, y, z), size, 0.0, look))
    play = Play(small_case())
    play.walk("go bay")
    stage = fold(event for record in play.records for event in record.events)
    stage = fold((e.Unloaded(9_000, tuple(seen), (), ()),), stage)
    made = glb(whole(stage), 1)
    assert len(gzip.compress(made)) <= LIMIT_BYTES
