"""``tidewaiter case key``, ``pack``, ``verify``, ``list`` and ``unpack``."""

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.casework.packs.building import CARD, FILES, RECIPE, Raw, manifest_of, pack, zipped
from tests.cli.running import tidewaiter
from tidewaiter.casework.packs import reading

FACTS = ["--licence", "CC-BY-4.0", "--publisher", "An invented centre"]
FACTS += ["--provenance", "Invented for a test.", "--date", "2026-11-25"]
TITLES = ["--title", "Two weights", "--title", "az=İki çəki"]
WHOLE = pack()
FINGERPRINT = manifest_of(FILES)["publisher"]["fingerprint"]


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A folder with a key, a recipe and a card."""
    folder = tmp_path_factory.mktemp("desk")
    run = tidewaiter("case", "key", "-o", folder / "key.pem", "--public", folder / "public.pem")
    assert run.code == 0, run.err
    (folder / "rip-on.toml").write_bytes(RECIPE)
    (folder / "two-weights.toml").write_bytes(CARD)
    (folder / "fingerprint").write_text(run.last_line)
    return folder


@pytest.fixture(scope="module")
def packed(desk, cases):
    """A pack made by the command, with all it can hold."""
    out = desk / "lesson-1.zip"
    run = tidewaiter(
        *("case", "pack", cases["c01"], cases["clean"], "-o", out, "--key", desk / "key.pem"),
        *("--recipe", desk / "rip-on.toml", "--card", desk / "two-weights.toml"),
        *(*TITLES, *FACTS, "--description", "Weights that do not agree.", "--edition", 3),
    )
    assert run.code == 0, run.err
    return out


def refused(run):
    """Exit code 2, a word about it, no traceback, nothing on standard output."""
    assert run.code == 2, (run.out, run.err)
    assert run.out == ""
    assert len(run.err) > 10
    assert "Traceback" not in run.err
    return run.err


def test_a_key_is_for_its_owner_alone_and_never_written_over(desk):
    before = (desk / "key.pem").read_bytes()
    if os.name == "posix":
        assert (desk / "key.pem").stat().st_mode & 0o777 == 0o600
    assert "is there already" in refused(tidewaiter("case", "key", "-o", desk / "key.pem"))
    told = refused(tidewaiter("case", "key", "-o", desk / "k.pem", "--public", desk / "key.pem"))
    assert "is there already" in told
    refused(tidewaiter("case", "key", "-o", desk / "k.pem", "--public", desk / "k.pem"))
    refused(tidewaiter("case", "key", "-o", desk / "none" / "k.pem"))
    assert (desk / "key.pem").read_bytes() == before
    assert not (desk / "k.pem").exists()


def test_two_keys_are_two_keys(tmp_path):
    told = [tidewaiter("case", "key", "-o", tmp_path / name, "--json").out for name in "ab"]
    assert len({json.loads(one)["fingerprint"] for one in told}) == 2


def test_what_was_packed_comes_back_to_the_byte(packed, desk, cases, tmp_path):
    out = tmp_path / "lesson"
    run = tidewaiter("case", "unpack", packed, "-o", out, "--trust-key", desk / "public.pem")
    assert run.code == 0, run.err
    assert (out / "cases" / "c01.json").read_bytes() == cases["c01"].read_bytes()
    assert (out / "cases" / "clean.json").read_bytes() == cases["clean"].read_bytes()
    assert (out / "recipes" / "rip-on.toml").read_bytes() == RECIPE
    assert (out / "cards" / "two-weights.toml").read_bytes() == CARD
    files = {one.relative_to(out).as_posix() for one in out.rglob("*") if one.is_file()}
    assert files == set(reading.read(packed.read_bytes()).files)
    assert [one.name for one in tmp_path.iterdir()] == ["lesson"]
    assert tidewaiter("case", "show", out / "cases" / "c01.json").code == 0


def test_the_same_command_makes_the_same_bytes(desk):
    command = ["case", "pack", "--recipe", desk / "rip-on.toml", "--key", desk / "key.pem", "--id"]
    command += ["weights", *TITLES, *FACTS, "-o"]
    for name in ("one.zip", "two.zip"):
        assert tidewaiter(*command, desk / name).code == 0
    assert (desk / "one.zip").read_bytes() == (desk / "two.zip").read_bytes()


def test_verify_tells_who_signed_and_whether_they_are_known(packed, desk):
    name = (desk / "fingerprint").read_text()
    stranger = tidewaiter("case", "verify", packed)
    assert stranger.code == 0
    assert name in stranger.out
    assert "unknown here" in stranger.out
    for option in (("--trust", name.upper()), ("--trust-key", desk / "key.pem")):
        known = tidewaiter("case", "verify", packed, *option)
        assert known.code == 0
        assert "which is trusted" in known.out
    told = refused(tidewaiter("case", "verify", packed, "--trust", FINGERPRINT))
    assert "not trusted here" in told
    assert name in told
    assert tidewaiter("case", "verify", packed, "--trust", FINGERPRINT, "--trust", name).code == 0


def test_the_cases_of_a_pack_can_be_proved_again(packed, desk, cases, tmp_path):
    run = tidewaiter("case", "verify", packed, "--prove")
    assert run.code == 0, run.err
    assert "cases/c01.json: proved" in run.out
    assert "cases/clean.json: proved" in run.out
    hurried = json.loads(cases["clean"].read_text())
    hurried["case"]["public"]["budget_minutes"] = 1.0
    (tmp_path / "hurried.json").write_text(json.dumps(hurried))
    out = tmp_path / "hurried.zip"
    command = ["case", "pack", tmp_path / "hurried.json", "--key", desk / "key.pem", "-o", out]
    assert tidewaiter(*command, *TITLES, *FACTS).code == 0
    assert tidewaiter("case", "verify", out).code == 0
    told = refused(tidewaiter("case", "verify", out, "--prove"))
    assert "cases/hurried.json: cannot be proved" in told
    assert "minutes" in told


def test_list_tells_what_is_in_it_in_the_language_asked_for(packed):
    told = tidewaiter("case", "list", packed)
    assert told.code == 0, told.err
    for word in ("Two weights", "Weights that do not agree.", "lesson-1, edition 3", "CC-BY-4.0"):
        assert word in told.out
    for word in ("cases/c01.json", "recipes/rip-on.toml", "A seal of another number.", "Invented"):
        assert word in told.out
    told = tidewaiter("case", "list", packed, "--language", "az")
    assert told.out.startswith("İki çəki\n")
    assert "Sənədləri və tərəzini müqayisə etmək." in told.out
    assert tidewaiter("case", "list", packed, "--language", "fr").out.startswith("Two weights\n")


def test_programs_are_answered_in_json(packed, desk, tmp_path):
    name = (desk / "fingerprint").read_text()
    listed = json.loads(tidewaiter("case", "list", packed, "--json").out)
    assert listed["cards"]["cards/two-weights.toml"]["texts"]["en"]["title"] == "Two weights"
    assert len(listed["entries"]) == 4
    for options, trusted in (([], False), (["--trust", name], True)):
        told = json.loads(tidewaiter("case", "verify", packed, *options, "--json").out)
        assert told["trusted"] is trusted
        assert told["publisher"]["fingerprint"] == name
    out = tmp_path / "lesson"
    run = tidewaiter("case", "unpack", packed, "-o", out, "--trust", name, "--json")
    assert json.loads(run.out)["folder"] == str(out)


def test_nothing_of_an_untrusted_publisher_is_unpacked(packed, tmp_path):
    for options in ([], ["--trust", FINGERPRINT]):
        told = refused(tidewaiter("case", "unpack", packed, "-o", tmp_path / "lesson", *options))
        assert "compare, then trust it" in told
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_something_stays_as_it_was(packed, desk, tmp_path):
    trust = ["--trust-key", desk / "public.pem"]
    full, file, link = tmp_path / "full", tmp_path / "file", tmp_path / "link"
    full.mkdir()
    (full / "mine").write_text("mine")
    file.write_text("mine")
    link.symlink_to(tmp_path / "nowhere")
    for taken in (full, file, link):
        assert "already" in refused(tidewaiter("case", "unpack", packed, "-o", taken, *trust))
    assert [one.name for one in full.iterdir()] == ["mine"]
    assert file.read_text() == "mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "full", "link"]
    refused(tidewaiter("case", "unpack", packed, "-o", tmp_path / "none" / "deep", *trust))
    assert not (tmp_path / "none").exists()


def test_an_empty_folder_is_filled(packed, desk, tmp_path):
    (tmp_path / "empty").mkdir()
    trust = ["--trust-key", desk / "public.pem"]
    assert tidewaiter("case", "unpack", packed, "-o", tmp_path / "empty", *trust).code == 0
    assert (tmp_path / "empty" / "manifest.json").exists()


def test_a_disk_that_is_full_leaves_no_trace(packed, desk, tmp_path, monkeypatch):
    written = []

    def full(_handle):
        written.append(_handle)
        if len(written) == 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    trust = ["--trust-key", desk / "public.pem"]
    told = refused(tidewaiter("case", "unpack", packed, "-o", tmp_path / "lesson", *trust))
    assert "No space left" in told
    assert list(tmp_path.iterdir()) == []


HOSTILE = {
    "traversal": zipped([Raw(b"../../up.toml", b"a = 1")]),
    "absolute": zipped([Raw(b"/up.toml", b"a = 1")]),
    "link": zipped([Raw(b"recipes/a.toml", b"../../secret", mode=0o120777)]),
    "bomb": zipped([Raw(b"recipes/a.toml", bytes(60_000))]),
    "encrypted": zipped([Raw(b"recipes/a.toml", b"a = 1", flags=1)]),
    "unsigned": zipped([Raw(b"recipes/a.toml", b"a = 1")]),
    "newer": pack(manifest=manifest_of(FILES, version=2)),
    "tampered": pack({**FILES, "recipes/rip-on.toml": RECIPE + b"#"}, manifest=manifest_of(FILES)),
    "cut off": WHOLE[:-9],
    "empty": b"",
    "no zip": b"nonsense",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_pack_is_refused_and_leaves_no_trace(name, tmp_path):
    path = tmp_path / "hostile.zip"
    path.write_bytes(HOSTILE[name])
    commands = ["verify"], ["list"], ["unpack", "-o", tmp_path / "out", "--trust", FINGERPRINT]
    for command, *options in commands:
        assert str(path) in refused(tidewaiter("case", command, path, *options))
    assert [one.name for one in tmp_path.iterdir()] == ["hostile.zip"]


@settings(max_examples=30)
@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_a_changed_pack_leaves_no_trace_or_all_of_it(place, flip):
    changed = bytearray(WHOLE)
    changed[place] ^= flip
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "p.zip").write_bytes(changed)
        run = tidewaiter(
            "case", "unpack", folder / "p.zip", "-o", folder / "o", "--trust", FINGERPRINT
        )
        if run.code == 0:
            assert (folder / "o" / "recipes" / "rip-on.toml").read_bytes() == RECIPE
        else:
            refused(run)
            assert [one.name for one in folder.iterdir()] == ["p.zip"]


def test_every_wrong_file_of_a_pack_is_told_at_once(desk, tmp_path):
    (tmp_path / "Two Words.json").write_text("{}")
    (tmp_path / "rip-on.toml").write_text("=")
    out = tmp_path / "out.zip"
    command = ["case", "pack", tmp_path / "Two Words.json", "--card", tmp_path / "rip-on.toml"]
    told = refused(tidewaiter(*command, "--key", desk / "key.pem", *TITLES, *FACTS, "-o", out))
    assert "cases/Two Words.json" in told
    assert "cards/rip-on.toml" in told
    assert not out.exists()


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--title", "again"], "given twice"),
        (["--licence", "free of charge"], "licence"),
        (["--date", "tomorrow"], "created"),
        (["--publisher", ""], "publisher"),
        (["--id", "../up"], "id"),
        (["--edition", "0"], "edition"),
        (["--recipe", "none.toml"], "none.toml"),
        (["--key", "none.pem"], "none.pem"),
        (["-o", "none/out.zip"], "cannot be written"),
    ],
)
def test_an_option_that_cannot_be_used_is_refused(desk, tmp_path, monkeypatch, options, word):
    monkeypatch.chdir(tmp_path)
    command = ["case", "pack", "--recipe", desk / "rip-on.toml", "--key", desk / "key.pem"]
    told = refused(tidewaiter(*command, *TITLES, *FACTS, "-o", "out.zip", *options))
    assert word in told
    assert list(tmp_path.iterdir()) == []


def test_the_same_name_twice_is_refused(desk, tmp_path):
    (tmp_path / "rip-on.toml").write_bytes(RECIPE)
    twice = ["--recipe", desk / "rip-on.toml", "--recipe", tmp_path / "rip-on.toml"]
    out = ["--key", desk / "key.pem", "-o", tmp_path / "out.zip"]
    assert "a second time" in refused(tidewaiter("case", "pack", *twice, *TITLES, *FACTS, *out))


def test_a_key_without_its_secret_half_signs_nothing(desk, tmp_path):
    command = ["case", "pack", "--recipe", desk / "rip-on.toml", "--key", desk / "public.pem"]
    told = refused(tidewaiter(*command, *TITLES, *FACTS, "-o", tmp_path / "out.zip"))
    assert "no signing key" in told
    assert list(tmp_path.iterdir()) == []
