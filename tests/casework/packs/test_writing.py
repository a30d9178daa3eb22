"""Writing packs: the same bytes again, nothing that a reader would refuse."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.casework.packs.building import FILES, KEY, OTHER_KEY, RECIPE, pack
from tidewaiter.base.errors import InputError
from tidewaiter.casework import casefile
from tidewaiter.casework.packs import limits, reading, writing
from tidewaiter.casework.packs.writing import Facts

FACTS = Facts(
    id="two-weights",
    edition=1,
    title={"az": "İki çəki", "en": "Two weights"},
    description={},
    licence="CC-BY-4.0",
    provenance=("Invented for a test.",),
    publisher="An invented centre",
    created="2026-11-25",
)


def refused(facts=FACTS, files=FILES) -> str:
    with pytest.raises(InputError) as error:
        writing.write(facts, files, KEY)
    return str(error.value)


def test_it_writes_what_the_pack_built_by_hand_holds():
    assert writing.write(FACTS, FILES, KEY) == pack()


def test_reads_what_it_wrote(proved):
    cases = {f"cases/{name}.json": casefile.encode(one) for name, one in proved.items()}
    found = reading.read(writing.write(FACTS, {**FILES, **cases}, KEY))
    assert {path: found.files[path] for path in {**FILES, **cases}} == {**FILES, **cases}
    assert found.manifest.publisher.name == FACTS.publisher
    assert list(found.contents.cases.values()) == [proved[one] for one in sorted(proved)]


def test_the_order_of_what_is_given_does_not_matter():
    turned = dict(reversed(FILES.items()))
    title = dict(reversed(list(FACTS.title.items())))
    assert list(turned) != list(FILES)
    assert writing.write(replace(FACTS, title=title), turned, KEY) == writing.write(
        FACTS, FILES, KEY
    )


def test_another_process_writes_the_same_bytes():
    program = (
        "import sys\n"
        "from tests.casework.packs import building, test_writing\n"
        "from tidewaiter.casework.packs import writing\n"
        "data = writing.write(test_writing.FACTS, building.FILES, building.KEY)\n"
        "sys.stdout.buffer.write(data)\n"
    )
    paths = os.pathsep.join(one for one in sys.path if one)
    env = {**os.environ, "PYTHONHASHSEED": "77", "PYTHONPATH": paths}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=env)
    assert done.stdout == writing.write(FACTS, FILES, KEY)


@pytest.mark.parametrize(
    "changed",
    [
        replace(FACTS, edition=2),
        replace(FACTS, created="2026-11-26"),
        replace(FACTS, title={"en": "Two weights"}),
        replace(FACTS, provenance=("Invented for a test.", "Twice.")),
    ],
)
def test_another_fact_is_another_pack_and_another_signature(changed):
    one, other = (reading.read(writing.write(facts, FILES, KEY)) for facts in (FACTS, changed))
    assert one.files["manifest.sig"] != other.files["manifest.sig"]


def test_another_key_is_another_publisher():
    theirs = reading.read(writing.write(FACTS, FILES, OTHER_KEY))
    assert theirs.fingerprint != reading.read(writing.write(FACTS, FILES, KEY)).fingerprint


def test_every_problem_is_told_at_once():
    wrong = replace(FACTS, id="Two Weights", licence="free", title={}, created="today", edition=0)
    files = {
        "cards/a.toml": b"",
        "recipes/A.toml": b"=",
        "cases/a.json": b"{}",
        "recipes/big.toml": b"#" * (limits.most_bytes("recipes/big.toml") + 1),
        "manifest.json": b"{}",
    }
    told = refused(wrong, files)
    for word in ("$.id", "$.title", "$.created", "$.edition", *files):
        assert word in told


def test_a_pack_of_nothing_is_refused():
    assert "$.entries" in refused(files={})


def test_more_than_a_reader_takes_is_not_written():
    files = {f"recipes/r{n}.toml": RECIPE for n in range(limits.MOST_ENTRIES - 1)}
    assert "too many entries" in refused(files=files)


def test_what_shrinks_like_a_bomb_is_packed_and_read_again():
    files = {**FILES, "recipes/spaces.toml": RECIPE + b"\n" * 14_000}
    assert (
        reading.read(writing.write(FACTS, files, KEY)).files["recipes/spaces.toml"]
        == (files["recipes/spaces.toml"])
    )
