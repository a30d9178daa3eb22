"""The zip form: what our writer writes and nothing else, whatever a zip can be made to say."""

import io
import struct
import tracemalloc
import zipfile
from dataclasses import replace

import pytest

from tests.casework.packs.building import FILES, Raw, raws_of, squeezed, zipped
from tidewaiter.base.errors import InputError
from tidewaiter.casework.packs import limits, zipform

NAMED = {
    "recipes/a.toml": b"a = 1\n" * 9,
    "recipes/b.toml": b"",
    "recipes/c.toml": bytes(range(99)),
}
BOMB = bytes(60_000)


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as error:
        zipform.read(data)
    assert all(one.wrong and one.right for one in error.value.problems)
    return str(error.value)


def hostile(**changes) -> bytes:
    """A zip of two entries of which the second is changed."""
    good = Raw(b"recipes/a.toml", b"a = 1\n" * 9)
    return zipped([good, replace(Raw(b"recipes/b.toml", b"b = 1\n" * 9), **changes)])


def test_reads_what_it_wrote():
    assert zipform.read(zipform.write(NAMED)) == NAMED
    assert list(zipform.read(zipform.write(NAMED))) == list(NAMED)


def test_another_program_reads_it_too():
    with zipfile.ZipFile(io.BytesIO(zipform.write(NAMED))) as archive:
        assert archive.testzip() is None
        assert {one: archive.read(one) for one in archive.namelist()} == NAMED
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {one.external_attr >> 16 for one in archive.infolist()} == {0o100644}


def test_it_is_written_as_the_zip_built_by_hand():
    assert zipform.write(dict.fromkeys(["recipes/a.toml"], b"a = 1\n" * 9)) == zipped(
        [Raw(b"recipes/a.toml", b"a = 1\n" * 9)]
    )
    assert zipform.read(hostile()) == {
        "recipes/a.toml": b"a = 1\n" * 9,
        "recipes/b.toml": b"b = 1\n" * 9,
    }


def test_what_shrinks_like_a_bomb_is_stored_and_read_again():
    data = zipform.write({"recipes/a.toml": BOMB})
    assert len(data) > len(BOMB)
    assert zipform.read(data) == {"recipes/a.toml": BOMB}


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"data": BOMB}, "would grow"),
        ({"size": 70_000}, "too big"),
        ({"size": 2**32 - 1}, "too big"),
        ({"size": 20}, "holds more than the 20 bytes"),
        ({"size": 0}, "holds more than the 0 bytes"),
        ({"size": 60}, "is damaged"),
        ({"crc": 7}, "is damaged"),
        ({"packed": b"nonsense"}, "is damaged"),
        ({"packed": squeezed(b"b = 1\n" * 9) + b"more"}, "is damaged"),
        ({"packed": squeezed(b"b = 1\n" * 9)[:-1]}, "is damaged"),
        ({"method": 0, "size": 60}, "is damaged"),
        ({"method": 0, "size": 20}, "holds more"),
        ({"method": 12}, "method 12"),
        ({"method": 14}, "method 14"),
        ({"method": 99}, "method 99"),
        ({"flags": 1}, "is encrypted"),
        ({"flags": 0x2000}, "is encrypted"),
        ({"flags": 8}, "header differs"),
        ({"mode": 0o120777}, "is a link"),
        ({"mode": 0o040755}, "is a link, a folder"),
        ({"mode": 0o020666}, "or a device"),
        ({"mode": 0o060666}, "or a device"),
        ({"mode": 0o010644}, "or a device"),
        ({"mode": 0o104755}, "header differs"),
        ({"dos": 0x10}, "a folder"),
        ({"made_by": 20}, "header differs"),
        ({"day": 0}, "header differs"),
        ({"extra": b"\1\0\4\0abcd"}, "header differs"),
        ({"comment": b"look here"}, "header differs"),
        ({"local_name": b"recipes/x.toml"}, "header differs"),
        ({"local_name": b"recipes/longer.toml"}, "header differs"),
        ({"offset": 0}, "header differs"),
        ({"offset": 2**32 - 1}, "is cut off"),
        ({"packed_size": 2**32 - 1}, "is cut off"),
        ({"packed_size": 3}, "header differs"),
    ],
)
def test_a_hostile_entry_is_refused_with_a_word(changes, word):
    assert word in refused(hostile(**changes))


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("../recipes/a.toml", "leads out"),
        ("recipes/../../a.toml", "leads out"),
        ("..", "leads out"),
        ("/etc/passwd", "root"),
        ("//server/share/a.toml", "root"),
        ("recipes\\b.toml", "backslash"),
        ("..\\..\\b.toml", "backslash"),
        ("C:/b.toml", "drive"),
        ("c:b.toml", "drive"),
        ("recipes/b.toml:stream", "drive"),
        ("recipes/", "is a folder"),
        ("recipes//b.toml", "shortest form"),
        ("./recipes/b.toml", "shortest form"),
        ("recipes/./b.toml", "shortest form"),
        ("", "no name"),
        ("recipes/b\0.toml", "control"),
        ("recipes/b\n.toml", "control"),
        ("recipes/b\x1b[2J.toml", "control"),
        ("recipes/\u202eb.toml", "control"),
        ("recipes/b\u2028.toml", "control"),
        ("recipes/con.toml", "no name that a pack holds"),
        ("recipes/nul.toml", "no name that a pack holds"),
        ("recipes/com1.toml", "no name that a pack holds"),
        ("recipes/b.toml.", "no name that a pack holds"),
        ("recipes/b .toml", "no name that a pack holds"),
        ("recipes/b.exe", "no name that a pack holds"),
        ("recipes/.toml", "no name that a pack holds"),
        ("recipes/-b.toml", "no name that a pack holds"),
        ("recipes/b", "no name that a pack holds"),
        ("recipes/sub/b.toml", "no name that a pack holds"),
        ("cases/b.toml", "no name that a pack holds"),
        ("b.toml", "no name that a pack holds"),
        ("readme.txt", "no name that a pack holds"),
        (".", "shortest form"),
        ("recipes/çəki.toml", "no name that a pack holds"),
        ("recipes/" + "b" * 65 + ".toml", "no name that a pack holds"),
    ],
)
def test_a_hostile_name_is_refused_with_a_word(name, word):
    told = refused(hostile(name=name.encode()))
    assert word in told
    assert told.isascii()
    assert all(line.isprintable() for line in told.splitlines())


def test_a_name_that_is_no_text_is_refused():
    assert "control" in refused(hostile(name=b"recipes/\xff\xfe.toml"))


@pytest.mark.parametrize("name", ["recipes/a.toml", "recipes/A.toml", "RECIPES/a.TOML"])
def test_the_same_name_twice_is_refused(name):
    assert "is the same name as recipes/a.toml" in refused(hostile(name=name.encode()))


def test_names_that_differ_in_how_an_accent_is_written_are_the_same():
    names = ("recipes/\u00e9.toml", "recipes/e\u0301.toml")
    told = refused(zipped([Raw(one.encode(), b"a = 1") for one in names]))
    assert "is the same name as" in told


def test_every_problem_is_told_at_once():
    raws = [Raw(b"/a", b"x"), Raw(b"recipes/b.toml", BOMB, flags=1, mode=0o120777)]
    told = refused(zipped(raws))
    for word in ("root", "link", "encrypted", "would grow"):
        assert word in told


@pytest.mark.parametrize(
    ("damage", "word"),
    [
        ({"before": b"MZ"}, "something stands before"),
        ({"between": b"hidden"}, "something stands before"),
        ({"after": b"\n"}, "something follows"),
        ({"comment": b"hello"}, "something follows"),
        ({"count": 3}, "directory"),
        ({"count": 1}, "more than it counts"),
        ({"count": 513}, "too many entries"),
        ({"count": 65535}, "too many entries"),
    ],
)
def test_a_hostile_archive_is_refused_with_a_word(damage, word):
    raws = [Raw(b"recipes/a.toml", b"a = 1"), Raw(b"recipes/b.toml", b"b = 1")]
    assert word in refused(zipped(raws, **damage))


def test_too_many_entries_are_refused():
    most = limits.MOST_ENTRIES
    raws = [Raw(f"recipes/r{n}.toml".encode(), b"") for n in range(most)]
    assert len(zipform.read(zipped([replace(one, method=0) for one in raws]))) == most
    raws.append(Raw(b"recipes/more.toml", b""))
    assert "too many entries" in refused(zipped(raws))


def test_too_much_in_all_is_refused_before_anything_is_unpacked():
    # 17 entries that each tell an allowed size; none of them holds so much.
    most = limits.most_bytes("cases/a.json")
    packed = bytes(most // limits.MOST_RATIO + 1)
    raws = [
        Raw(f"cases/c{n}.json".encode(), b"", packed=packed, size=most)
        for n in range(limits.MOST_UNPACKED_BYTES // most + 1)
    ]
    assert "too big together" in refused(zipped(raws))


def test_a_pack_that_is_too_big_is_refused():
    assert "too big" in refused(bytes(limits.MOST_PACK_BYTES + 1))


def test_entries_that_lie_over_each_other_are_refused_without_taking_memory():
    # Every line of the directory points at one and the same half megabyte.
    data = bytes(range(256)) * 2048
    first = Raw(b"cases/c0.json", data, method=0)
    over = [replace(first, name=f"cases/c{n}.json".encode(), offset=0) for n in range(1, 500)]
    whole = zipped([first])
    directory = zipped([first, *[replace(one, packed=b"", packed_size=len(data)) for one in over]])
    crafted = _pointing_at(whole, directory, len(data))
    tracemalloc.start()
    assert "lie over each other" in refused(crafted)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 * 2**20


def _pointing_at(whole: bytes, directory: bytes, size: int) -> bytes:
    """Join the first entry of one zip with the directory of another."""
    lines = directory[directory.index(b"PK\1\2") : -22]
    count = struct.unpack_from("<H", directory, len(directory) - 12)[0]
    body = whole[: whole.index(b"PK\1\2")]
    assert len(body) > size
    return (
        body
        + lines
        + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(lines), len(body), 0)
    )


def test_a_bomb_that_lies_about_its_size_is_stopped_at_the_bound():
    # It tells 6 kB, packs 100 kB and would unpack to 100 MB.
    bomb = squeezed(bytes(100_000_000))
    data = hostile(packed=bomb, size=6000)
    tracemalloc.start()
    assert "holds more than the 6000 bytes" in refused(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2**20


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\5\6", b"nonsense" * 99, b"PK\3\4" + bytes(40)])
def test_what_is_no_zip_is_refused(data):
    assert "no whole zip" in refused(data) or "follows" in refused(data)


def test_every_beginning_of_a_pack_is_refused():
    whole = zipped(raws_of(FILES))
    for length in range(len(whole)):
        refused(whole[:length])


def test_an_empty_zip_is_an_empty_archive():
    assert zipform.read(zipped([])) == {}
