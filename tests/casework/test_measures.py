"""Measures: bands of value, permits and treatments by tariff code."""

from tidewaiter.base.tables import rows
from tidewaiter.casework import measures
from tidewaiter.casework.goods import trade_names
from tidewaiter.standards import hs


def test_every_commodity_has_a_band_and_a_heading_spans_its_own():
    for code in trade_names():
        band = measures.band(code)
        assert 0.0 < band.low < band.high
        for digits in (2, 4):
            wider = measures.band(code[:digits])
            assert wider.low <= band.low
            assert wider.high >= band.high


def test_what_has_no_band_of_its_own_has_that_of_most_goods():
    assert measures.band("") == measures.band("nonsense") == measures.band("970110")


def test_every_measure_is_of_a_code_that_the_tariff_has_and_says_why():
    table = rows("casework", "measures")
    assert [row["key"] for row in table] == sorted(row["key"] for row in table)
    for row in table:
        assert hs.find(row["key"]) is not None, row["key"]
        assert row["measure"] in {"permit", "treatment"}
        assert bool(row["what"]) == (row["measure"] == "permit")
        assert row["source"]


def test_timber_needs_proof_and_nuts_are_treated():
    assert "felling" in measures.permit("440712")
    assert measures.is_treated("080222")
    assert not measures.permit("610910")
    assert not measures.is_treated("610910")
