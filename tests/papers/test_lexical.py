"""Values at the edge of each simple type, by the words of XML Schema part 2."""

import pytest

from tidewaiter.base.errors import DefectError
from tidewaiter.papers.lexical import normalize, wanted, wrong_with
from tidewaiter.papers.patterns import translate
from tidewaiter.papers.schema import SimpleType, load

TYPES = load(6).types


@pytest.mark.parametrize(
    ("name", "text", "right"),
    [
        ("GrossMassContentType01", "1000.000000", True),
        ("GrossMassContentType01", "1000.0000001", False),
        ("GrossMassContentType01", "1000.0000000", True),  # zeros at the end are no digits
        ("GrossMassContentType01", "0", False),
        ("GrossMassContentType01", "0.000001", True),
        ("GrossMassContentType01", "01", False),
        ("GrossMassContentType01", "+1", False),
        ("GrossMassContentType01", "1e3", False),
        ("GrossMassContentType01", "1,5", False),
        ("GrossMassContentType01", " 1 ", True),
        ("GrossMassContentType01", "1234567890.123456", True),
        ("GrossMassContentType01", "12345678901.123456", False),
        ("GrossMassContentType01", "\u0661", False),  # an Arabic digit matches \d, but is no number
        ("SequenceNumberContentType", "99999", True),
        ("SequenceNumberContentType", "100000", False),
        ("SequenceNumberContentType", "9" * 5000, False),
        ("DeclarationGoodsItemNumberContentType01", "1999", True),
        ("DeclarationGoodsItemNumberContentType01", "2000", False),
        ("ReleaseDateContentType", "2024-02-29", True),
        ("ReleaseDateContentType", "2026-02-29", False),
        ("ReleaseDateContentType", "2026-02-28Z", False),
        ("ReleaseDateContentType", "0000-01-01", False),
        ("PreparationDateAndTimeContentType", "2026-01-01T24:00:00", True),
        ("PreparationDateAndTimeContentType", "2026-01-01T24:00:01", False),
        ("PreparationDateAndTimeContentType", "2026-01-01T23:59:60", False),
        ("PreparationDateAndTimeContentType", "2026-01-01 10:00:00", False),
        ("LRNContentType03", "a b", True),
        ("LRNContentType03", " a", False),
        ("LRNContentType03", "a\u00a0", False),
        ("LRNContentType03", "a\u200b", True),  # no separator by its category
        ("LRNContentType03", "a" * 22, True),
        ("LRNContentType03", "a" * 23, False),
        ("LRNContentType03", "😀" * 22, True),  # a character is a code point
        ("TypeOfPackagesContentType", " BX ", True),
        ("TypeOfPackagesContentType", "B", False),
        ("Flag", "1", True),
        ("Flag", "true", False),
        ("EMailAddressContentType02", "a@b.c", True),
        ("EMailAddressContentType02", "é@b.c", False),
        ("EMailAddressContentType02", "a@b", False),
        ("MrnContentType05", "26GB000246W8GCGKJ3", True),
        ("MrnContentType05", "26GB000246W8GCGKA3", False),
    ],
)
def test_values(name, text, right):
    kind = TYPES[name]
    reason = wrong_with(kind, normalize(kind, text))
    assert (reason is None) == right
    assert wanted(kind)


def test_white_space_is_replaced_or_collapsed():
    assert normalize(SimpleType("token"), " a \t\n b\u00a0") == "a b\u00a0"
    assert normalize(SimpleType("normalizedString"), "\ta\n") == " a "


def test_every_pattern_of_the_tables_translates():
    for phase in (5, 6):
        for kind in load(phase).types.values():
            for step in kind.patterns:
                assert all(translate(pattern) for pattern in step)


@pytest.mark.parametrize("pattern", [r"\w", r"\i\c*", r"[a-z-[aeiou]]", "^a", "a$", r"\p{Lu}", "("])
def test_an_unknown_pattern_is_a_defect_not_a_guess(pattern):
    with pytest.raises(DefectError):
        translate(pattern)
