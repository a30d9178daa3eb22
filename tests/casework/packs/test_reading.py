"""Reading a pack: everything holds, or nothing is given and a word says why."""

import json

import pytest

from tests.casework.packs.building import (
    CARD,
    FILES,
    KEY,
    OTHER_KEY,
    RECIPE,
    Raw,
    manifest_of,
    pack,
    raw,
    raws_of,
    written,
    zipped,
)
from tidewaiter.base.errors import InputError
from tidewaiter.casework import casefile
from tidewaiter.casework.packs import limits, reading, signing
from tidewaiter.casework.recipes import shelf


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as error:
        reading.read(data)
    told = str(error.value)
    assert len(error.value.problems) <= limits.MOST_PROBLEMS + 1
    assert all(line.isprintable() for line in told.splitlines())
    return told


def with_manifest(**changes) -> bytes:
    return pack(manifest=manifest_of(FILES, **changes))


def test_a_pack_built_by_hand_is_read(proved):
    case = casefile.encode(proved["c01"])
    files = {**FILES, "cases/rip-on.json": case}
    found = reading.read(pack(files))
    assert found.manifest.title == {"en": "Two weights", "az": "İki çəki"}
    assert found.contents.cases == {"cases/rip-on.json": proved["c01"]}
    assert found.contents.recipes == {"recipes/rip-on.toml": shelf.shipped("alat-ferry-1")}
    card = found.contents.cards["cards/two-weights.toml"]
    assert card.texts["en"].look_for[1] == "A seal of another number."
    assert set(card.texts) == {"en", "az"}
    assert {name: found.files[name] for name in files} == files
    assert found.fingerprint == signing.fingerprint(KEY.public_key().public_bytes_raw())


@pytest.mark.parametrize("version", [2, 3, 99, 10**30])
def test_a_newer_version_is_refused_by_name(version):
    told = refused(with_manifest(version=version, entirely_new="field"))
    assert "newer than this program" in told
    assert "$.version" in told
    assert "entirely_new" not in told


@pytest.mark.parametrize("version", [0, -1, "1", 1.5, True, [], None])
def test_a_version_that_is_none_is_refused_by_name(version):
    assert "$.version" in refused(with_manifest(version=version))


def test_another_format_is_refused_by_name():
    assert "$.format: is 'other'" in refused(with_manifest(format="other"))
    assert "$.format: is missing" in refused(with_manifest(format=None))


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"id": "../x"}, "$.id"),
        ({"id": "Two Weights"}, "$.id"),
        ({"id": ""}, "$.id"),
        ({"edition": 0}, "$.edition"),
        ({"edition": 1.5}, "$.edition"),
        ({"edition": None}, "$.edition"),
        ({"title": {}}, "$.title"),
        ({"title": {"en": ""}}, "$.title.en"),
        ({"title": {"en": "x" * 201}}, "$.title.en"),
        ({"title": {"en": "two\nlines"}}, "$.title.en"),
        ({"title": {"en": "\x1b[2J"}}, "$.title.en"),
        ({"title": {"en": "\u202ereversed"}}, "$.title.en"),
        ({"title": {"english": "x"}}, "no language"),
        ({"title": {f"{a}{b}": "x" for a in "abcdefg" for b in "abcdefg"}}, "49 languages"),
        ({"title": "Two weights"}, "$.title"),
        ({"description": {"en": " "}}, "$.description.en"),
        ({"licence": "CC BY 4.0"}, "$.licence"),
        ({"licence": ""}, "$.licence"),
        ({"provenance": []}, "$.provenance"),
        ({"provenance": ["x"] * 51}, "51 sentences"),
        ({"provenance": ["x\ty"]}, "$.provenance[0]"),
        ({"created": "25.11.2026"}, "$.created"),
        ({"created": "2026-02-30"}, "$.created"),
        ({"created": "20261125"}, "$.created"),
        ({"publisher": {"name": "x"}}, "$.publisher.public_key"),
        ({"entries": []}, "$.entries"),
        ({"entries": None}, "$.entries"),
        ({"entries": [{"\x1b[2J": 1}]}, "unknown field `\\x1b[2J`"),
        ({"surprise": 1}, "$.surprise"),
        ({"\x1b[2J": 1}, "unknown field"),
    ],
)
def test_a_manifest_that_cannot_be_is_refused(changes, word):
    assert word in refused(with_manifest(**changes))


def test_all_problems_of_a_manifest_are_told_at_once():
    told = refused(with_manifest(id="", licence="", created="", edition=0, provenance=[]))
    for field in ("id", "licence", "created", "edition", "provenance"):
        assert f"$.{field}" in told


def test_problems_without_end_are_cut():
    names = {f"cards/c{n}.toml": b"=" for n in range(200)}
    told = refused(pack(names))
    assert "and 160 more problems" in told


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"{", b"\xff", b'{"a":' * 50_000])
def test_a_manifest_that_is_no_json_is_refused(data):
    assert "manifest.json" in refused(pack(manifest=data))


def test_a_manifest_written_in_another_form_is_refused():
    told = manifest_of(FILES)
    for data in (
        json.dumps(told, sort_keys=True).encode(),
        json.dumps(told, separators=(",", ":"), ensure_ascii=False).encode(),
        written(told) + b"\n",
        written(told).replace(b'"edition":1', b'"edition":1,"edition":1'),
    ):
        assert "one form" in refused(pack(manifest=data))


def test_a_wrong_signature_is_refused():
    mine, _, *rest = raws_of(FILES)
    for signature in (
        OTHER_KEY.sign(mine.data),
        KEY.sign(mine.data + b" "),
        bytes(64),
        b"",
        KEY.sign(mine.data)[:-1],
    ):
        wrong = raw("manifest.sig", signature)
        assert "manifest.sig: is not that of the publisher" in refused(zipped([mine, wrong, *rest]))


def test_a_pack_signed_again_by_another_says_so():
    # Whoever signs is in the manifest: the new signer cannot keep the old name of the key.
    assert "is not that of the publisher" in refused(
        pack(manifest=manifest_of(FILES, KEY), key=OTHER_KEY)
    )
    theirs = reading.read(pack(key=OTHER_KEY))
    mine = reading.read(pack())
    assert theirs.manifest.publisher.name == mine.manifest.publisher.name
    assert theirs.fingerprint != mine.fingerprint
    reading.check_trust(mine, frozenset({mine.fingerprint}))
    for trusted in (frozenset[str](), frozenset({mine.fingerprint})):
        with pytest.raises(InputError) as error:
            reading.check_trust(theirs, trusted)
        assert theirs.fingerprint in str(error.value)


def test_a_fingerprint_of_another_key_is_refused():
    publisher = manifest_of(FILES)["publisher"]
    other = manifest_of(FILES, OTHER_KEY)["publisher"]["fingerprint"]
    told = refused(with_manifest(publisher={**publisher, "fingerprint": other}))
    assert "that of another key" in told


@pytest.mark.parametrize("key", ["", "00" * 31, "zz" * 32, "AB" * 32])
def test_a_public_key_that_is_no_key_is_refused(key):
    publisher = {**manifest_of(FILES)["publisher"], "public_key": key}
    assert "$.publisher.public_key" in refused(with_manifest(publisher=publisher))


@pytest.mark.parametrize("key", ["00" * 32, "ff" * 32])
def test_a_public_key_that_nobody_holds_signs_nothing(key):
    name = signing.fingerprint(bytes.fromhex(key))
    publisher = {"name": "x", "public_key": key, "fingerprint": name}
    assert "manifest.sig: is not that" in refused(with_manifest(publisher=publisher))


@pytest.mark.parametrize("missing", ["manifest.json", "manifest.sig"])
def test_an_unsigned_pack_is_refused(missing):
    raws = [one for one in raws_of(FILES) if one.name.decode() != missing]
    assert f"{missing}: is missing" in refused(zipped(raws))


def test_a_signature_that_is_too_long_is_refused():
    mine, _, *rest = raws_of(FILES)
    wrong = Raw(b"manifest.sig", bytes(range(65)), method=0)
    assert "too big" in refused(zipped([mine, wrong, *rest]))


def test_changed_missing_and_added_entries_are_told_at_once():
    head = raws_of(FILES)[:2]
    changed = raw("cards/two-weights.toml", CARD.replace(b"above", b"below"))
    added = raw("recipes/added.toml", b"")
    told = refused(zipped([*head, changed, added]))
    assert "cards/two-weights.toml: is not what the manifest says" in told
    assert "recipes/added.toml: is not in the manifest" in told
    assert "recipes/rip-on.toml: is missing" in told


def test_entries_in_another_order_are_refused():
    first, second, *rest = raws_of(FILES)
    for raws in ([second, first, *rest], [first, second, *reversed(rest)], [*rest, first, second]):
        assert "another order" in refused(zipped(raws))


def test_an_entry_of_another_kind_or_size_is_refused():
    entries = manifest_of(FILES)["entries"]
    kind = [{**entries[0], "kind": "case"}, entries[1]]
    assert "entries[0].kind" in refused(with_manifest(entries=kind))
    size = [{**entries[0], "size_bytes": 1}, entries[1]]
    assert "is not what the manifest says" in refused(with_manifest(entries=size))
    assert "not sorted" in refused(with_manifest(entries=entries[::-1]))
    assert "not sorted" in refused(with_manifest(entries=[entries[0], *entries]))
    path = [{**entries[0], "path": "../up.toml"}, entries[1]]
    assert "no name that a pack holds" in refused(with_manifest(entries=path))


def test_every_entry_that_is_not_what_its_name_says_is_told_at_once():
    files = {
        "cards/a.toml": b"\xff",
        "cards/b.toml": b"a = ",
        "cases/a.json": b"{}",
        "cases/b.json": b'{"x":' * 50_000,
        "cases/c.json": b'{"format":"tidewaiter-case","version":2}',
        "recipes/a.toml": b"a = " + b"[" * 50_000,
        "recipes/b.toml": b"a = 1\na = 2",
        "recipes/c.toml": RECIPE.replace(b"alat-ferry", b"the moon"),
    }
    told = refused(pack(files))
    for name in files:
        assert name in told
    assert "cases/c.json $.version: is 2" in told


def test_a_card_about_what_is_not_there_is_refused():
    files = {"cards/two-weights.toml": CARD}
    assert "cards/two-weights.toml $.about[0]: 'recipes/rip-on.toml' is not here" in refused(
        pack(files)
    )
