"""The invoice: lines, sums and terms as sold; none comes along without a sale."""

from msgspec.structs import replace

from tests.papers.messages import draw_message
from tidewaiter.papers.claims import Party
from tidewaiter.papers.declared import declared_from
from tidewaiter.papers.documents import loaded, render
from tidewaiter.papers.extras import Extras, Sale, SaleLine
from tidewaiter.papers.reader import read

DECLARED = declared_from(read(draw_message(6, "CC015C", 3)))
LINES = (
    SaleLine(
        item="1",
        description="Rice",
        hs6="100630",
        net_mass_kg=1000.0,
        price=0.6,
        amount=600.0,
        origin="TR, UZ",
    ),
    SaleLine(
        item="2", description="Toys", hs6="950300", net_mass_kg=None, price=6.125, amount=61.25
    ),
)
SALE = Sale(
    currency="USD",
    incoterm="CPT",
    place="Kars",
    lines=LINES,
    freight=90.0,
    freight_by="seller",
    payment="bank transfer before dispatch",
    paid_by="the buyer",
)
EXTRAS = Extras(
    container_number="CSQU3054383",
    container_number_on_box="CSQU3054383",
    size_type="22G1",
    tare_kg=2230.0,
)


def papers(**changes):
    return {one.kind: one for one in render(DECLARED, replace(EXTRAS, **changes))}


def boxes(document):
    return {row.field: row.value for part in document.sections for row in part.rows}


def test_the_lines_stand_as_sold_and_add_up():
    bill = papers(sale=SALE)["invoice"]
    (goods,) = [part for part in bill.sections if part.table]
    assert goods.table == (
        ("1", "Rice", "100630", "TR, UZ", "1000", "0.600", "600.00"),
        ("2", "Toys", "950300", "", "", "6.125", "61.25"),
    )
    found = boxes(bill)
    assert found["goods-value"] == "661.25 USD"
    assert found["total"] == "751.25 USD"
    assert found["incoterm"] == "CPT Kars, Incoterms 2020"


def test_freight_that_the_buyer_bears_is_not_in_the_total():
    found = boxes(papers(sale=replace(SALE, incoterm="FCA", freight_by="buyer"))["invoice"])
    assert found["total"] == found["goods-value"]
    assert "buyer" in found["freight-by"]


def test_seller_and_buyer_are_those_of_the_declaration():
    seller, buyer = Party(name="North (invented)"), Party(name="South (invented)")
    declared = replace(DECLARED, consignor=seller, consignee=buyer)
    bill = next(
        one for one in render(declared, replace(EXTRAS, sale=SALE)) if one.kind == "invoice"
    )
    assert boxes(bill)["consignor"] == "North (invented)"
    assert boxes(bill)["consignee"] == "South (invented)"


def test_it_lies_between_the_carriage_and_the_packing_list():
    assert list(papers(sale=SALE)) == ["tad", "cmr", "invoice", "packing-list", "gate-record"]
    assert "invoice" not in papers()


def test_what_is_not_stated_has_no_box():
    bare, full = papers(), papers(vgm_kg=9_000.0, treatment="none stated", deliver_to="somebody")
    assert "vgm" not in boxes(bare["cmr"])
    assert "treatment" not in boxes(bare["packing-list"])
    assert boxes(full["cmr"])["vgm"] == "9000 kg"
    assert boxes(full["cmr"])["deliver-to"] == "somebody"
    assert boxes(full["packing-list"])["treatment"] == "none stated"


def test_items_are_those_of_the_unit():
    numbers = tuple(item.declaration_number for item in DECLARED.items)
    assert loaded(DECLARED, ()) == DECLARED.items
    assert [one.declaration_number for one in loaded(DECLARED, numbers[:1])] == [numbers[0]]
