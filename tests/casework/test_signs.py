"""Signs: drawn alike for all, true on papers and registers, and in clean cases too."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date

import numpy as np
import pytest

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import digest
from tidewaiter.casework import declare, draw, measures, signs, spread
from tidewaiter.casework.cold import kept_at
from tidewaiter.casework.goods import look_up
from tidewaiter.casework.load import load_of
from tidewaiter.casework.wish import INDICATORS, Indicator, Wish
from tidewaiter.papers import reader
from tidewaiter.standards import hs, iso6346

#: What has to be wished besides, so that a sign can be there.
ALONG = {
    "R12": {"seal": "wrong-number"},
    "R13": {"papers": "faulty", "fault": "check-digit"},
    "R14": {"hs": ("0803", "0207")},
    "R17": {"hs": ("0802", "4407")},
    "R18": {"hs": ("4407", "8415")},
}
KEYS = [digest("signs", n).hex() for n in range(4000)]


# --------------------------------------------------- what an attentive reader of the papers finds


def boxes(document):
    return {row.field: row.value for part in document.sections for row in part.rows}


def paper(case, kind):
    return boxes(next(one for one in case.documents if one.kind == kind))


def register(case, name):
    return boxes(case.registers.extracts[name])


def money(text):
    return float(text.removesuffix(" USD"))


def prices(case):
    bill = next(one for one in case.documents if one.kind == "invoice")
    table = next(part.table for part in bill.sections if part.table)
    return [(row[2], float(row[5])) for row in table]


def codes(case):
    return [code for code, _ in prices(case)]


def stated_kg(case):
    plan = next(one for one in case.documents if one.kind == "packing-list").sections[-1]
    gate = paper(case, "gate-record")
    return float(gate["tare"].split()[0]) + sum(float(row[-1]) for row in plan.table)


def unusual_packages(case):
    packed = paper(case, "packing-list")
    for field, code in packed.items():
        if field.endswith(".hs6"):
            base = field.removesuffix(".hs6")
            each = float(packed[f"{base}.gross-mass"].split()[0]) / int(
                packed[f"{base}.packages-1.count"]
            )
            yield not 0.75 < each / look_up(code).package_kg < 1.32


def freight_is_high(case):
    bill, packed = paper(case, "invoice"), paper(case, "packing-list")
    usual = 3600.0 if packed["size-type"].startswith("2") else 4800.0
    own = sum(float(kg.split()[0]) for box, kg in packed.items() if box.endswith(".gross-mass"))
    share = max(0.3, own / (stated_kg(case) - float(paper(case, "gate-record")["tare"].split()[0])))
    freight, value = money(bill["freight"]), money(bill["goods-value"])
    return freight >= 0.4 * value or freight > 1.45 * usual * share


def section_of(code):
    return hs.section_name(hs.parse(code[:2]).section)


def set_oddly(case):
    stated = paper(case, "packing-list").get("set-point", "")
    if not stated or "NOR" in stated:
        return bool(stated)
    kept = [at for at in map(kept_at, codes(case)) if at]
    return not all(low - 1.0 <= float(stated.split()[0]) <= high + 1.0 for low, high in kept)


def guarantee(case):
    tad = paper(case, "tad")
    (amount,) = [
        text for field, text in tad.items() if field.endswith("guarantee-reference-1.currency")
    ]
    return float(amount.split()[0])


STANDS = {
    "R01": lambda case: register(case, "consignee")["movements"] == "0",
    "R02": lambda case: "note-route" in register(case, "movement"),
    "R03": freight_is_high,
    "R04": lambda case: (
        "cash" in paper(case, "invoice")["payment"]
        or paper(case, "invoice")["paid-by"] != "the buyer"
    ),
    "R05": lambda case: any(unusual_packages(case)),
    # Only containers are weighed for a ship.
    "R06": lambda case: (
        "vgm" in paper(case, "cmr")
        and abs(float(paper(case, "cmr")["vgm"].split()[0]) - stated_kg(case)) > 490
    ),
    "R07": lambda case: bool(set(paper(case, "packing-list").values()) & set(signs.VAGUE)),
    "R08": lambda case: any(
        not measures.band(code).low <= price <= measures.band(code).high
        for code, price in prices(case)
    ),
    "R09": lambda case: register(case, "consignee")["trade"] != section_of(codes(case)[0]),
    "R10": lambda case: "Amended" in paper(case, "cmr")["instructions"],
    "R11": lambda case: paper(case, "cmr")["deliver-to"] != "the consignee",
    "R12": lambda case: paper(case, "cmr")["seals"] != paper(case, "gate-record")["seals"],
    "R13": lambda case: (
        "container-number" in paper(case, "cmr")
        and paper(case, "cmr")["container-number"][-1]
        != iso6346.check_digit(paper(case, "cmr")["container-number"][:-1])
    ),
    "R14": set_oddly,
    "R15": lambda case: "note-waiver" in register(case, "movement"),
    "R16": lambda case: "note-gap" in register(case, "movement"),
    "R17": lambda case: paper(case, "packing-list")["treatment"] == "none stated",
    "R18": lambda case: any(
        "on file" in value or "applied for" in value for value in register(case, "tariff").values()
    ),
    "R19": lambda case: (
        date.fromisoformat(register(case, "movement")["limit"])
        < date.fromisoformat(register(case, "movement")["presented"])
        or register(case, "movement")["presented-at"] != register(case, "movement")["destination"]
        or guarantee(case) < 0.8 * float(register(case, "movement")["debt"].split()[0])
    ),
    "R20": lambda case: "same name" in register(case, "consignee")["irregularities"],
}


def named(case):
    note = next(one for one in case.documents if one.kind == "risk-note")
    return [
        row.label
        for part in note.sections
        for row in part.rows
        if row.field.startswith("indicator")
    ]


def test_every_sign_can_be_read_up():
    assert set(STANDS) == set(INDICATORS) == set(signs.SIGNS)


def test_what_the_note_names_stands_on_papers_and_registers(unproved):
    for cases in unproved.values():
        for case in cases:
            assert 1 <= len(named(case)) <= 4
            for name in named(case):
                assert STANDS[name](case), name


@pytest.mark.parametrize("name", INDICATORS)
def test_a_wished_sign_is_there_and_named(name):
    wish = Wish(indicators=(name,), **ALONG.get(name, {}))
    for seed in range(6):
        key = digest("wished-sign", name, seed).hex()
        with suppress(CaseRejected):
            message = reader.read(declare.drawn_message(key, wish))
            case = load_of(message, key, None, wish).case("clean")
            assert named(case) == [name]
            assert STANDS[name](case)
            break
    else:
        pytest.fail(f"no case with {name}")


def test_most_signs_are_absent_where_they_are_not_drawn(unproved):
    """A sign that stood everywhere would say nothing."""
    cases = [case for some in unproved.values() for case in some]
    for name, stands in STANDS.items():
        if name == "R17":
            continue  # its box is read with the goods alone
        share = np.mean([stands(case) for case in cases])
        assert share < 0.45, name


def test_the_agent_presses_where_the_scan_is_to_be_left_out(unproved):
    for cases in unproved.values():
        for case in cases:
            said = {one.move: one.code for one in case.answers if one.who == "agent"}
            if STANDS["R15"](case):
                assert said["state-power"] == "answer-power-hurry"
                assert said["decline-haste"] == "answer-haste-complains"


# -------------------------------------------------------------------------------------- the draw


def test_signs_are_drawn_as_often_as_they_say():
    fired = Counter(name for key in KEYS for name in signs.drawn(key))
    for name, sign in signs.SIGNS.items():
        # One of those that any consignment may have is drawn where none is.
        assert sign.often - 0.02 < fired[name] / len(KEYS) < sign.often + 0.12, name
        assert bool(fired[name]) == bool(sign.often)


def test_each_sign_has_a_stream_of_its_own():
    """Two signs stand together as often as chance has it."""
    pairs: tuple[tuple[Indicator, Indicator], ...]
    pairs = (("R04", "R05"), ("R06", "R08"), ("R09", "R11"))
    for one, other in pairs:
        both = np.array([[signs.is_drawn(key, n) for n in (one, other)] for key in KEYS])
        assert abs(np.corrcoef(both.T)[0, 1]) < 4.0 / len(KEYS) ** 0.5


def test_a_consignment_has_a_sign_at_least():
    assert all(signs.drawn(key) for key in KEYS)
    assert "R08" in signs.drawn(KEYS[0], ("R08",))


def test_a_package_is_usual_or_clearly_not():
    factors = [signs.package_factor(key, 20.0) for key in KEYS]
    odd = [one for one in factors if one != 1.0]
    assert 0.08 < len(odd) / len(factors) < 0.16
    assert {one < 1.0 for one in odd} == {True, False}
    assert all(signs.is_unusual(20.0 * one * off, 20.0) for one in odd for off in (0.98, 1.02))
    assert not any(signs.is_unusual(20.0 * off, 20.0) for off in (0.98, 1.0, 1.02))
    heavy = [signs.package_factor(key, 900.0, ("R05",)) for key in KEYS[:200]]
    assert max(heavy) < 1.0


def test_a_text_that_says_little_is_told_from_a_trade_name():
    assert all(signs.is_vague(signs.goods_text(key, "Rice", ("R07",))) for key in KEYS[:50])
    assert not any(map(signs.is_vague, ("Rice", "Vehicle parts", "T-shirts")))


# ---------------------------------------------------------------------------------- innocent twins


def test_reasons_speak_a_little_louder_of_the_guilty():
    """Two distributions that overlap: every strength in both, and alone they tell little."""
    clean, guilty = (
        np.array([spread.strengths(key, guilty=one) for key in KEYS[:1500]])
        for one in (False, True)
    )
    for strength in range(1, 6):
        shares = (clean == strength).mean(), (guilty == strength).mean()
        assert min(shares) > 0.05
        assert max(shares) < 2.0 * min(shares)
    assert np.all(guilty >= clean)
    one, other = clean[:, :2].sum(axis=1), guilty[:, :2].sum(axis=1)
    auc = (other[:, None] > one).mean() + (other[:, None] == one).mean() / 2
    assert 0.53 < auc < 0.65


@pytest.mark.slow
def test_each_sign_also_fires_in_clean_cases():
    """At least one time in ten firings, and as many are named for the clean as for the guilty."""
    fired = {True: Counter(), False: Counter()}
    number = {True: [], False: []}
    for seed in range(43_000, 43_250):
        for recipe in ("clean", "c01", "quantity"):
            with suppress(CaseRejected):
                case = draw.unproved(seed, recipe)
                guilty = bool(case.key.hides)
                fired[guilty].update(named(case))
                number[guilty].append(len(named(case)))
    for name in INDICATORS:
        clean, every = fired[False][name], fired[False][name] + fired[True][name]
        # There are two guilty cases to a clean one.
        assert every >= 8, name
        assert clean >= every / 10, name
        assert fired[True][name] > 0, name
    # What differs is the seal alone (R12), which is changed oftener on the guilty.
    assert abs(np.mean(number[True]) - np.mean(number[False])) < 0.2
