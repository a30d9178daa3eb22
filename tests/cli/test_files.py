"""Files appear whole or stay as they were."""

import os

import pytest

from tidewaiter.base.errors import InputError
from tidewaiter.cli import files


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "case.json"
    files.write(path, b"first")
    files.write(path, b"second")
    assert path.read_bytes() == b"second"
    assert [one.name for one in tmp_path.iterdir()] == ["case.json"]


def test_a_failed_write_leaves_what_was(tmp_path, monkeypatch):
    path = tmp_path / "case.json"
    path.write_bytes(b"first")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError) as error:
        files.write(path, b"second")
    assert "No space left" in str(error.value)
    assert path.read_bytes() == b"first"
    assert [one.name for one in tmp_path.iterdir()] == ["case.json"]


def test_a_written_file_may_be_read_as_any_other(tmp_path):
    before = os.umask(0o027)
    try:
        files.write(tmp_path / "case.json", b"")
    finally:
        os.umask(before)
    assert (tmp_path / "case.json").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("name", ["none/case.json", "."])
def test_what_cannot_be_written_is_an_error_of_input(tmp_path, name):
    with pytest.raises(InputError):
        files.write(tmp_path / name, b"")


def test_what_cannot_be_read_is_an_error_of_input(tmp_path, monkeypatch):
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(InputError):
            files.read(path)
    (tmp_path / "big").write_bytes(b"1234")
    monkeypatch.setattr(files, "LIMIT_BYTES", 3)
    with pytest.raises(InputError):
        files.read(tmp_path / "big")


def test_a_folder_appears_whole_or_not_at_all(tmp_path, monkeypatch):
    files.write_folder(tmp_path / "new", {"a": b"1", "in/b": b"2"})
    assert (tmp_path / "new" / "in" / "b").read_bytes() == b"2"
    (tmp_path / "empty").mkdir()
    files.write_folder(tmp_path / "empty", {"a": b"1"})
    assert (tmp_path / "empty" / "a").read_bytes() == b"1"
    with pytest.raises(InputError):
        files.write_folder(tmp_path / "new", {"a": b"3"})
    assert (tmp_path / "new" / "a").read_bytes() == b"1"
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        files.write_folder(tmp_path / "other", {"a": b"1"})
    assert sorted(one.name for one in tmp_path.iterdir()) == ["empty", "new"]


def test_a_secret_is_for_its_owner_alone(tmp_path):
    files.write(tmp_path / "key.pem", b"", mode=0o600)
    assert (tmp_path / "key.pem").stat().st_mode & 0o777 == 0o600
