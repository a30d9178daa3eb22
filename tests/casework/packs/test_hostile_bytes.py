"""Whatever is done to the bytes of a pack: read as it was, or refused; never anything else."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.casework.packs.building import FILES, manifest_of, pack
from tidewaiter.base.errors import InputError
from tidewaiter.casework import casefile
from tidewaiter.casework.packs import reading, zipform

WHOLE = pack()
READ = reading.read(WHOLE)

#: Bytes, and where they go: far more than chance alone would hit a header.
changes = st.lists(
    st.tuples(
        st.integers(0, len(WHOLE)),
        st.integers(0, 8),
        st.one_of(st.binary(max_size=8), st.sampled_from([b"PK\1\2", b"PK\5\6", b"\xff" * 4])),
    ),
    min_size=1,
    max_size=4,
)


def read_or_refused(data: bytes) -> reading.Pack | None:
    """Read a pack; any other error than one of input comes through."""
    try:
        return reading.read(data)
    except InputError as error:
        told = error
    assert told.problems
    assert all(one.wrong for one in told.problems)
    assert all(line.isprintable() for line in str(told).splitlines())
    return None


@given(changes)
def test_a_changed_pack_is_refused_or_holds_the_same(done):
    data = WHOLE
    for place, cut, put in done:
        data = data[:place] + put + data[place + cut :]
    found = read_or_refused(data)
    # The last bits of a deflated entry mean nothing; beyond them every bit is signed or compared.
    assert found is None or found.files == READ.files


def test_every_single_byte_counts():
    for place in range(len(WHOLE)):
        for flip in (1, 0x80):
            changed = bytearray(WHOLE)
            changed[place] ^= flip
            found = read_or_refused(bytes(changed))
            assert found is None or found.files == READ.files, place


@given(st.binary(max_size=400))
def test_nonsense_is_refused(data):
    assert read_or_refused(data) is None
    assert read_or_refused(b"PK\3\4" + data + WHOLE[-22:]) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(field=st.sampled_from(sorted(manifest_of(FILES))), value=json_values)
def test_a_hostile_publisher_can_say_what_they_like(field, value):
    told = manifest_of(FILES)
    told[field] = value
    read_or_refused(pack(manifest=json.dumps(told, allow_nan=True).encode()))
    data = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    read_or_refused(pack(manifest=data.encode(errors="replace")))


@pytest.fixture(scope="module")
def case(proved):
    return json.loads(casefile.encode(proved["c01"]))


@given(data=st.data(), value=json_values)
def test_a_hostile_publisher_can_pack_what_they_like(case, data, value):
    # One value anywhere in a case is another; the pack is signed as it should be.
    path: list[Any] = []
    node: Any = case
    while isinstance(node, dict | list) and node and (not path or data.draw(st.integers(0, 5))):
        keys = sorted(node) if isinstance(node, dict) else range(len(node))
        path.append(data.draw(st.sampled_from(list(keys))))
        node = node[path[-1]]
    text = json.dumps(_changed(case, path, value)).encode(errors="replace")
    files = {"cases/a.json": text}
    found = read_or_refused(pack(files))
    assert found is None or list(found.contents.cases) == ["cases/a.json"]


def _changed(node, path, value):
    if not path:
        return value
    copy = node.copy()
    copy[path[0]] = _changed(node[path[0]], path[1:], value)
    return copy


@given(st.dictionaries(st.text(max_size=12), st.binary(max_size=64), min_size=1, max_size=4))
def test_names_that_no_pack_holds_are_refused(files):
    with pytest.raises(InputError):
        zipform.read(zipform.write(files))
