"""The picture: one GLB on joining, and a patch beside each observation, alike for ever."""

import gzip
import json
import struct
from urllib.error import HTTPError

import msgspec
import pytest

from tests.exercise.playing import OPENING
from tests.service.served import serving
from tests.service.test_tracks import SIGNING, fetched
from tidewaiter.casework import casefile
from tidewaiter.language.observations import FromServer
from tidewaiter.scenery import stage
from tidewaiter.scenery.glb import glb

SCENE = "&as=bay&scene=1"
WALK = (
    "read tad",
    "go gate",
    "look at plates",
    *OPENING,
    "unload 1",
    "measure inner-width",
    "go desk",
    "go bay",
    "unload 12",
)


@pytest.fixture(scope="module")
def walked(served):
    """An exercise walked in the bay while a desk listens too; what both heard, as it came."""
    exercise = served.begin()
    with served.line(exercise, asked=SCENE) as bay, served.line(exercise) as desk:
        in_bay, at_desk = [bay.recv()], [desk.recv()]
        for n, action in enumerate(WALK):
            bay.say(action, f"a{n}")
            in_bay.append(bay.recv(60))
            at_desk.append(desk.recv())
            assert "observation" in json.loads(in_bay[-1]), action
    return exercise, in_bay, at_desk


def decoded(message):
    return msgspec.json.decode(message, type=FromServer)


def test_a_patch_comes_beside_each_observation_to_who_asked(walked):
    _, in_bay, at_desk = walked
    for bay, desk in zip(in_bay, at_desk, strict=True):
        with_patch, without = json.loads(bay), json.loads(desk)
        assert with_patch.pop("patch")["station"] == without["observation"]["status"]["station"]
        assert with_patch == without
        # As the encoder itself would write it.
        assert msgspec.json.encode(decoded(bay)).decode() == bay


def test_patches_in_order_make_the_scene_of_all_that_was_told(walked):
    _, in_bay, _ = walked
    shown, letters, at = {}, {}, stage.EMPTY
    for message in map(decoded, in_bay):
        assert message.patch
        assert message.observation
        for name in message.patch.gone:
            assert (name in shown) or (name in letters)
            shown.pop(name, None)
            letters.pop(name, None)
        shown.update((one.id, one) for one in message.patch.put)
        letters.update((one.id, one) for one in message.patch.letters)
        at = stage.fold(message.observation.events, at)
        whole = stage.whole(at)
        assert shown == {one.id: one for one in whole.put}
        assert letters == {one.id: one for one in whole.letters}
    assert len(shown) > 100


def test_what_was_missed_comes_with_its_patches(served, walked):
    exercise, in_bay, at_desk = walked
    for after in (0, 1, 5, len(in_bay) - 1, len(in_bay)):
        for who in ("officer", "instructor"):
            with served.line(exercise, after, who, SCENE) as line:
                assert [line.recv() for _ in in_bay[after:]] == in_bay[after:]
    with served.line(exercise, asked="&as=bay&scene=0") as line:
        assert [line.recv() for _ in at_desk] == at_desk
        # Asked again, the answer comes as this listener asked to be told.
        line.say("go bay", "a3")
        assert line.recv() == at_desk[4]
    with served.line(exercise, 3, asked=SCENE) as line:
        line.say("go bay", "a3")
        assert [line.recv() for _ in in_bay[3:]] == in_bay[3:]
        assert line.recv() == in_bay[4]


def parts(body):
    """Give the JSON part of a GLB, its frame checked."""
    magic, version, total = struct.unpack_from("<4sII", body)
    assert (magic, version, total) == (b"glTF", 2, len(body))
    length, kind = struct.unpack_from("<I4s", body, 12)
    assert kind == b"JSON"
    return json.loads(body[20 : 20 + length])


def seq_in(body):
    return parts(body)["scenes"][0]["extras"]["tidewaiter"]["seq"]


def test_the_scene_holds_all_up_to_its_number(served, walked):
    exercise, in_bay, _ = walked
    at = stage.EMPTY
    for message in map(decoded, in_bay):
        assert message.observation
        at = stage.fold(message.observation.events, at)
    expected = glb(stage.whole(at), len(in_bay))
    address = f"/api/exercises/{exercise}/scene.glb"
    headers, body = fetched(served, address)
    assert body == expected
    assert headers["content-type"] == "model/gltf-binary"
    assert headers["cache-control"] == "no-store"
    assert int(headers["content-length"]) == len(body)
    assert "content-encoding" not in headers
    assert not {"etag", "last-modified"} & {name.lower() for name in headers}
    assert fetched(served, address, "instructor")[1] == expected
    with served.line(exercise, asked=SCENE) as line:  # the same from memory
        assert [line.recv() for _ in in_bay] == in_bay
        assert fetched(served, address)[1] == expected
    with pytest.raises(HTTPError) as foreign:
        fetched(served, address, "other")
    assert foreign.value.code == 404
    foreign.value.close()


@pytest.mark.parametrize(
    ("accepted", "is_packed"),
    [
        ("gzip", True),
        ("gzip, deflate, br, zstd", True),
        ("br;q=1.0, gzip;q=0.8", True),
        ("identity", False),
        ("", False),
        ("gzip;q=0", False),
        ("br", False),
    ],
)
def test_the_scene_is_packed_where_that_is_taken(served, walked, accepted, is_packed):
    address = f"/api/exercises/{walked[0]}/scene.glb"
    headers, body = fetched(served, address, **{"accept-encoding": accepted})
    assert (headers.get("content-encoding") == "gzip") == is_packed
    assert headers["vary"] == "Accept-Encoding"
    assert int(headers["content-length"]) == len(body)
    assert "transfer-encoding" not in headers
    if is_packed:
        assert fetched(served, address, **{"accept-encoding": accepted})[1] == body
        assert gzip.decompress(body) == fetched(served, address)[1]


def test_the_scene_is_there_at_every_station_and_patches_join_on(served):
    """Whoever loads the scene and plays the patches after its number sees what is there."""
    exercise = served.begin()
    with served.line(exercise, asked=SCENE) as line:
        line.hear()
        address = f"/api/exercises/{exercise}/scene.glb"
        for n, action in enumerate(("go gate", "go scanner", "go bay", "go desk")):
            station = line.act(action)["observation"]["status"]["station"]
            document = parts(fetched(served, address)[1])
            said = document["scenes"][0]["extras"]["tidewaiter"]
            assert (said["seq"], said["station"]) == (n + 2, station)


def test_a_restart_changes_no_byte_of_the_picture(tmp_path, made):
    heard = []
    with serving(tmp_path, made) as served:
        exercise = served.begin()
        address = f"/api/exercises/{exercise}/scene.glb"
        with served.line(exercise, asked=SCENE) as line:
            heard.append(line.recv())
            for n, action in enumerate(WALK[3:15]):
                line.say(action, f"a{n}")
                heard.append(line.recv(60))
        scene = fetched(served, address, **{"accept-encoding": "gzip"})[1]
    with serving(tmp_path, made) as served:
        assert fetched(served, address, **{"accept-encoding": "gzip"})[1] == scene
        with served.line(exercise, asked=SCENE) as line:
            assert [line.recv() for _ in heard] == heard


def test_the_box_is_drawn_after_the_signature_alone(served, made):
    exercise = served.begin()
    address = f"/api/exercises/{exercise}/debrief/scene.glb"
    with pytest.raises(HTTPError) as early:
        fetched(served, address)
    assert early.value.code == 409
    assert json.load(early.value)["error"]["code"] == "not-signed"
    early.value.close()
    with served.line(exercise, asked=SCENE) as line:
        for action in SIGNING:
            assert "refusal" not in line.act(action), action
    headers, body = fetched(served, address, **{"accept-encoding": "gzip"})
    assert headers["content-type"] == "model/gltf-binary"
    text = json.dumps(parts(gzip.decompress(body)))
    world = casefile.decode(made.file).case.world
    unseen = [package.handle for package in world.load]
    assert unseen
    assert all(handle in text for handle in unseen)
    # The scene itself stays what the officer saw.
    scene = json.dumps(parts(fetched(served, f"/api/exercises/{exercise}/scene.glb")[1]))
    assert not any(handle in scene for handle in unseen)
