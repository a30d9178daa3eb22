"""What makes a drawn declaration look like one of trade: codes, sequences, sums, dates."""

from collections.abc import Callable

import numpy as np
from lxml import etree

from tidewaiter.papers.schema import Member, Schema
from tidewaiter.standards import (
    code_lists,
    customs_offices,
    grn,
    hs,
    iso6346,
    mrn,
    packages,
    un_numbers,
    unlocode,
)

_ROLES = {"CL171": "DEP", "CL172": "DES", "CL173": "TRA", "CL175": "TXT", "CL141": ""}

# How often an optional part is there; 0.15 where nothing is said.
_CHANCES = {
    "TransportEquipment": 0.9,
    "containerIdentificationNumber": 0.9,
    "containerIndicator": 0.95,
    "Seal": 0.9,
    "CommodityCode": 0.9,
    "GoodsMeasure": 0.95,
    "grossMass": 0.9,
    "netMass": 0.8,
    "numberOfPackages": 0.95,
    "shippingMarks": 0.8,
    "name": 0.7,
    "Address": 0.7,
    "identificationNumber": 0.8,
    "CustomsOfficeOfTransitDeclared": 0.7,
    "DepartureTransportMeans": 0.8,
    "Consignor": 0.6,
    "Consignee": 0.6,
    "GuaranteeReference": 0.8,
    "GRN": 0.8,
    "DangerousGoods": 0.08,
    "TIRCarnetNumber": 0.03,
    "limitDate": 0.5,
    "AdditionalSupplyChainActor": 0.04,
    "ActiveBorderTransportMeans": 0.3,
    "PlaceOfLoading": 0.7,
    "combinedNomenclatureCode": 0.3,
}
# How many of a repeated part at most; 2 where nothing is said.
_MOST = {"HouseConsignment": 3, "ConsignmentItem": 4, "Packaging": 2, "Seal": 2, "Guarantee": 1}


def _at(element: etree._Element, path: str) -> etree._Element:
    found = element.find(path)
    assert found is not None
    return found


def _text(element: etree._Element, path: str) -> str:
    return _at(element, path).text or ""


class Plausible:
    """Draws counts and texts for one message, then settles its numbers."""

    def __init__(self, schema: Schema, message_type: str, rng: np.random.Generator) -> None:
        self.schema = schema
        self.message_type = message_type
        self.rng = rng
        self.country = self._one(("GB", "TR", "DE", "RO", "BG"))

    def count(self, member: Member, path: str) -> int:
        """How many of this member there shall be."""
        if member.least == 0 and self.rng.random() > _CHANCES.get(member.name, 0.15):
            return 0
        most = min(member.most, _MOST.get(member.name, 2))
        if member.name == "TransportEquipment" and self.rng.random() < 0.85:
            most = 1
        return 1 if most == 1 else int(self.rng.integers(1, most + 1))

    def text(self, member: Member, path: str) -> str | None:
        """A value for this element, or None where its facets alone decide."""
        if member.code_list == "CL232":
            return self._one(("T1", "T2"))
        if member.name in _VALUES:
            return _VALUES[member.name](self)
        if member.code_list:
            return self._code(member.code_list)
        if member.name.endswith("Name") or member.name == "name":
            return f"Drawn {self._one(('Trading', 'Cargo', 'Foods'))} {self.rng.integers(1, 99)}"
        return None

    def settle(self, root: etree._Element) -> None:
        """Number everything in sequence and make seals, sums and packages agree, mostly."""
        self._sequences(root)
        items = list(root.iter("ConsignmentItem"))
        for number, item in enumerate(items, 1):
            _at(item, "declarationGoodsItemNumber").text = str(number)
        for reference in root.iter("GoodsReference"):
            number = 1 + int(self.rng.integers(len(items)))
            _at(reference, "declarationGoodsItemNumber").text = str(number)
        for equipment in root.iter("TransportEquipment"):
            _at(equipment, "numberOfSeals").text = str(len(equipment.findall("Seal")))
        for packaging in root.iter("Packaging"):
            count = packaging.find("numberOfPackages")
            if count is not None and packages.parse(_text(packaging, "typeOfPackages")).is_bulk:
                packaging.remove(count)
        for goods in root.iter("Commodity"):
            code = goods.find("CommodityCode/harmonizedSystemSubHeadingCode")
            if code is not None and self.rng.random() < 0.9:
                _at(goods, "descriptionOfGoods").text = hs.name((code.text or "")[:4])[:500].strip()
        self._masses(root)
        _at(root, "messageType").text = self.message_type

    def _sequences(self, root: etree._Element) -> None:
        for parent in root.iter():
            seen: dict[str, int] = {}
            for child in parent:
                number = child.find("sequenceNumber")
                number = child.find("goodsItemNumber") if number is None else number
                if number is not None:
                    seen[child.tag] = seen.get(child.tag, 0) + 1
                    number.text = str(seen[child.tag])

    def _masses(self, root: etree._Element) -> None:
        total = 0.0
        for house in root.iter("HouseConsignment"):
            gross = 0.0
            for measure in house.iter("GoodsMeasure"):
                mass = round(float(self.rng.lognormal(6.3, 1.2)) + 1, 3)
                own, net = measure.find("grossMass"), measure.find("netMass")
                if own is not None:
                    own.text, gross = f"{mass:.3f}", gross + mass
                if net is not None:
                    net.text = f"{mass * self.rng.uniform(0.8, 0.98):.3f}"
            gross = round(gross or float(self.rng.integers(1, 20000)), 3)
            _at(house, "grossMass").text, total = f"{gross:.3f}", total + gross
        if self.rng.random() < 0.05:  # a sum that does not agree
            total *= 0.9
        _at(root, "Consignment/grossMass").text = f"{max(total, 0.001):.3f}"

    def _code(self, number: str) -> str | None:
        if number in _ROLES:
            offices = customs_offices.offices(
                _ROLES[number], self.country if number == "CL171" else ""
            )
            return self._one(offices).reference
        if number == "CL152":
            return self._one(hs.subheadings())
        if number == "CL101":
            return self._one(un_numbers.numbers())
        if number == "CL244":
            return self._one(unlocode.codes())
        if number == "CL192":
            return "EN"
        codes = tuple(code_lists.codes(number))
        return self._one(codes) if codes else None

    def _one(self, choices):
        return choices[int(self.rng.integers(len(choices)))]

    def _letters(self, count: int, letters: str = "ABCDEFGHJKLMNPRSTUVWXY0123456789") -> str:
        return "".join(self._one(letters) for _ in range(count))

    def container(self) -> str:
        """Right, or with a wrong check digit, or no number at all."""
        number = f"{self._letters(3, 'ABCDEFGHKLM')}U{self.rng.integers(10**6):06}"
        digit = int(iso6346.check_digit(number))
        draw = self.rng.random()
        if draw < 0.15:
            return "WGPCGR"
        return f"{number}{(digit + (draw < 0.3)) % 10}"

    def mrn(self) -> str:
        """An MRN with its right check digit."""
        body = f"26{self.country}{self._letters(12)}{self._one('JKLM')}"
        return body + mrn.check_digit(body)

    def grn(self) -> str:
        """A GRN, mostly with its right check digit."""
        body = f"26{self.country}{self._letters(12)}"
        wrong = self.rng.random() < 0.1
        return body + str((int(grn.check_digit(body)) + wrong) % 10)

    def kind(self) -> str:
        """A kind of packages: mostly the common ones."""
        common = ("CT", "BX", "BG", "PX", "DR", "RO", "CS", "PK", "BE", "NE", "VQ", "VO")
        return self._one(common if self.rng.random() < 0.8 else packages.codes())

    def packages_count(self) -> str:
        """A number of packages, 1 to 500 mostly."""
        return str(int(min(self.rng.lognormal(3.5, 1.4) + 1, 20_000)))

    def goods(self) -> str:
        """A description: the wording of some heading."""
        return hs.name(self._one(hs.subheadings())[:4])[:500].strip()

    def day(self) -> str:
        """A day of 2026."""
        return f"2026-{self.rng.integers(1, 13):02}-{self.rng.integers(1, 29):02}"


def _words(draw: Plausible, *words: str) -> str:
    return f"{draw._one(words)} {draw.rng.integers(1, 999)}"


_VALUES: dict[str, Callable[[Plausible], str]] = {
    "containerIdentificationNumber": Plausible.container,
    "LRN": lambda draw: f"LRN{draw.rng.integers(10**9):09}",
    "MRN": Plausible.mrn,
    "GRN": Plausible.grn,
    "typeOfPackages": Plausible.kind,
    "numberOfPackages": Plausible.packages_count,
    "descriptionOfGoods": Plausible.goods,
    "containerIndicator": lambda draw: "1" if draw.rng.random() < 0.95 else "0",
    "declarationType": lambda draw: draw._one(("T1", "T1", "T2", "T")),
    "security": lambda draw: draw._one("0012"),
    "preparationDateAndTime": lambda draw: f"{draw.day()}T10:00:00",
    "arrivalDateAndTimeEstimated": lambda draw: f"2027-01-{draw.rng.integers(1, 28):02}T12:00:00",
    "releaseDate": Plausible.day,
    "limitDate": lambda draw: f"2027-02-{draw.rng.integers(1, 28):02}",
    "sequenceNumber": lambda _: "1",
    "goodsItemNumber": lambda _: "1",
    "identifier": lambda draw: f"SEAL{draw.rng.integers(10**6):06}",
    "identificationNumber": lambda draw: f"{draw.country}{draw.rng.integers(10**12):012}",
    "streetAndNumber": lambda draw: _words(draw, "Harbour Road", "Station Street", "Mill Lane"),
    "postcode": lambda draw: f"AB{draw.rng.integers(10, 99)} {draw.rng.integers(1, 9)}CD",
    "city": lambda draw: draw._one(("Poti", "Mersin", "Constanta", "Dover", "Gdansk")),
    "phoneNumber": lambda draw: f"+00 {draw.rng.integers(10**8):08}",
    "shippingMarks": lambda draw: _words(draw, "LOT", "No marks", "FRAGILE", "CASE"),
    "messageSender": lambda draw: f"{draw.country}{draw.rng.integers(10**12):012}",
    "messageIdentification": lambda draw: f"MSG{draw.rng.integers(10**12):012}",
    "grossMass": lambda _: "1",
    "netMass": lambda _: "1",
}
