"""Reasons: which signs are there, and which of them the risk note names.

How many are named is drawn alike for every unit; how strongly each speaks leans a little to what is
hidden (`spread.strength`), as what a risk engine knows from elsewhere does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import fsum

from tidewaiter.base.errors import InputError
from tidewaiter.base.streams import stream
from tidewaiter.casework import measures, signs, terms
from tidewaiter.casework.lines import Line
from tidewaiter.casework.signs import SIGNS
from tidewaiter.casework.wish import Indicator
from tidewaiter.language.values import Document, Row, Section
from tidewaiter.papers.extras import Extras
from tidewaiter.standards import hs, iso6346

#: How many reasons a note names, where so many are there [estimate].
_NAMED = (0.20, 0.35, 0.27, 0.18)
#: Boxes that a sign stands in, on whichever paper.
_BOXES: dict[Indicator, frozenset[str]] = {
    "R03": frozenset({"freight"}),
    "R04": frozenset({"payment", "paid-by"}),
    "R06": frozenset({"vgm"}),
    "R08": frozenset({"goods-value", "total"}),
    "R10": frozenset({"instructions"}),
    "R11": frozenset({"deliver-to"}),
    "R14": frozenset({"set-point"}),
    "R17": frozenset({"treatment"}),
}


def found(
    drawn: Collection[Indicator],
    extras: Extras,
    lines: Sequence[Line],
    *,
    amiss: bool,
    set_oddly: bool = False,
) -> frozenset[Indicator]:
    """Say which signs are there, from what papers and registers say.

    Args:
        drawn: signs drawn for the consignment; of those that need special goods or a paper of a
            certain kind, only what truly stands there counts.
        extras: what the papers of the unit say.
        lines: of the packing list.
        amiss: time limit, office or guarantee of the movement are not as they ought to be.
        set_oddly: the unit is a reefer whose set-point is not one for its goods.
    """
    own = [line for line in lines if not line.groupage]
    codes = [line.hs for line in own]
    right_kg = extras.tare_kg + fsum(line.gross_kg for line in lines)
    differ = set(extras.seals) != set(extras.seals_seen)
    seen = {
        "R05": any(map(_is_unusual, own)),
        "R06": extras.vgm_kg > 0.0 and abs(extras.vgm_kg - right_kg) > terms.tolerance_kg(right_kg),
        "R07": any(signs.is_vague(line.description) for line in own),
        "R12": bool(extras.seals) and differ,
        "R13": _has_wrong_digit(extras.container_number),
        "R14": set_oddly,
        "R17": terms.lacks_treatment(extras.treatment, codes),
        "R18": any(map(measures.permit, codes)),
        "R19": amiss,
    }
    if extras.sale is not None:
        share = share_of(lines)
        seen["R03"] = terms.is_dear(extras.sale, extras.size_type, share)
        seen["R08"] = terms.is_odd_value(extras.sale)
    # Goods without a code are of no trade that a register could name.
    seen["R09"] = "R09" in drawn and hs.find(codes[0][:2]) is not None
    return frozenset(name for name in SIGNS if seen.get(name, name in drawn))


def share_of(lines: Sequence[Line]) -> float:
    """Give the share that the declared goods have of the load, by mass."""
    own = fsum(line.gross_kg for line in lines if not line.groupage)
    return own / fsum(line.gross_kg for line in lines)


def _is_unusual(line: Line) -> bool:
    if line.goods.level != "hs6" or line.kind != line.goods.kind or not line.declared_count:
        return False
    return signs.is_unusual(line.gross_kg / line.declared_count, line.goods.package_kg)


def _has_wrong_digit(number: str) -> bool:
    try:
        parsed = iso6346.parse(number)
    except InputError:
        return False
    return not number.endswith(parsed.right_check_digit)


def named(key: str, there: frozenset[Indicator], wished: Sequence[Indicator]) -> list[Indicator]:
    """Say which signs the note names, in order: the wished ones, else some of those there."""
    if wished:
        return [name for name in SIGNS if name in wished]
    chance = stream(key, "papers", "risk-note")
    order = signs.order(chance)
    most, pick = 1, float(chance.random())
    for share in _NAMED[:-1]:
        if pick < share:
            break
        pick -= share
        most += 1
    first = [name for name in order if name in there][:most]
    return [name for name in SIGNS if name in first]


def doubtful(
    there: Iterable[Indicator], documents: Iterable[Document]
) -> tuple[tuple[str, str], ...]:
    """Name the boxes, as (document, field), that are a reason to look closer and are not wrong.

    Args:
        there: signs that are there.
        documents: papers that come with the unit.
    """
    signs_there = frozenset(there)
    boxes = frozenset[str]().union(*(_BOXES.get(name, frozenset()) for name in signs_there))
    return tuple(
        (paper.kind, row.field)
        for paper in documents
        for section in paper.sections
        for row in section.rows
        if row.field in boxes or ("R07" in signs_there and signs.is_vague(row.value))
    )


def risk_note(
    number: str,
    extras: Extras,
    lines: Sequence[Line],
    names: Iterable[Indicator],
    strengths: Mapping[Indicator, int],
) -> Document:
    """Write the note that sends an officer to the unit.

    Args:
        number: of the declaration.
        extras: what the papers of the unit say.
        lines: of the packing list.
        names: signs that are named.
        strengths: how strongly each sign speaks, 1 to 5.
    """
    order = (
        Row("power", "Power", "Customs control of goods in transit; national law prevails"),
        Row(
            "task", "Task", "Control this unit. What you need and how far you go is yours to judge"
        ),
        Row("unit", "Unit", extras.container_number),
        Row("gross", "Declared load", f"{fsum(line.gross_kg for line in lines):.0f} kg"),
    )
    reasons: list[Row] = []
    for n, name in enumerate(names, 1):
        sign = SIGNS[name]
        reasons.append(Row(f"indicator-{n}", name, f"{sign.reason} (may be: {sign.twin})"))
        reasons.append(Row(f"strength-{n}", "Strength, 1 to 5", str(strengths[name])))
    return Document(
        "risk-note",
        f"RN-{number[-8:]}",
        terms.ARRIVED,
        "Risk note",
        (Section("Order", order), Section("Why this unit", tuple(reasons))),
    )
