"""Laws of named streams and handles."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.streams import digest, handle, stream

names = st.lists(st.one_of(st.text(max_size=8), st.integers(-9, 9)), max_size=4)


@given(key=st.text(max_size=8), path=names)
def test_a_stream_is_the_same_every_time(key: str, path: list[str | int]) -> None:
    first = stream(key, *path).integers(0, 2**63, 4)
    assert (first == stream(key, *path).integers(0, 2**63, 4)).all()


@given(one=names, other=names)
def test_different_paths_never_share_a_digest(one: list[str | int], other: list[str | int]) -> None:
    def typed(path: list[str | int]) -> list[tuple[bool, str]]:
        return [(isinstance(name, int), str(name)) for name in path]

    assert (digest("k", *one) == digest("k", *other)) == (typed(one) == typed(other))


def test_joining_names_differently_gives_another_digest() -> None:
    assert digest("k", "ab", "c") != digest("k", "a", "bc")
    assert digest("k", 1) != digest("k", "1")


def test_handles_are_short_plain_and_apart() -> None:
    made = [handle("case", "stack", i, j) for i in range(200) for j in range(20)]
    assert len(set(made)) == len(made)
    assert all(len(h) == 6 and h.isalnum() and h == h.lower() for h in made)
    assert made != sorted(made), "a handle must not tell its place in the order"


def test_the_hash_seed_of_the_process_changes_nothing() -> None:
    code = "from tidewaiter.base.streams import digest; print(digest('k', 'a', 1).hex())"
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "src"},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert said == {digest("k", "a", 1).hex() + "\n"}
