"""Facts: one case as a small flat row, which can be sent from process to process."""

from __future__ import annotations

import re

from tidewaiter.base.streams import digest
from tidewaiter.casework import reading
from tidewaiter.casework.casefile import CaseFile, Proof
from tidewaiter.casework.survey.classing import categories, pattern, prefix
from tidewaiter.casework.survey.physics import Contradiction, contradictions
from tidewaiter.casework.survey.walk import Seen, look_over
from tidewaiter.exercise.case import Case
from tidewaiter.language.values import Document, Value

#: Buckets that first words of names are put into.
BUCKETS = 8
_IMAGE, _WEIGHT = "record image-anomaly", "record weight-difference"


class Row(Value, kw_only=True):
    """One seed of a survey.

    Attributes:
        seed: which one.
        reason: why no fair case could be made of it; empty where one was proved.
        recipe: what it holds.
        guilty: something is hidden.
        minutes: simulated minutes of the proof.
        difficulty: see `difficulty`.
        pointed: instruments of the proving officer that pointed: ``image``, ``weight``.
        contradictions: what cannot be together.
        texts, numbers, form: see `walk.Seen`.
        identity: what guilt must not hang on, see `identity`.
    """

    seed: int
    reason: str = ""
    recipe: str = ""
    guilty: bool = False
    minutes: float = 0.0
    difficulty: float = 0.0
    pointed: tuple[str, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    texts: dict[str, str] = {}
    numbers: dict[str, float] = {}
    form: dict[str, float] = {}
    identity: dict[str, str] = {}

    @property
    def proved(self) -> bool:
        """A case was made of it and solved."""
        return not self.reason


def rejected(seed: int, reason: str) -> Row:
    """Give the row of a seed of which no fair case can be made; numbers in reasons are left out."""
    told = re.sub(rf"^(recipe [a-z0-9-]+, )?seed {seed}: ", "", reason)
    return Row(seed=seed, reason=re.sub(r"[0-9]+(?:\.[0-9]+)?", "#", told))


def facts(file: CaseFile) -> Row:
    """Play a proved case as far as nothing is opened, and take down what a survey counts."""
    case, seed = file.case, file.provenance.seed
    seen = look_over(case)
    walk = file.proof.walk
    pointed = {
        "image": any(line.startswith(_IMAGE) for line in walk),
        "weight": any(line.startswith(_WEIGHT) for line in walk),
    }
    return Row(
        seed=seed,
        recipe=file.provenance.recipe,
        guilty=bool(case.key.hides or case.world.people),
        minutes=file.proof.minutes,
        difficulty=round(difficulty(case, file.proof, _declared_kg(seen)), 4),
        pointed=tuple(name for name, points in pointed.items() if points),
        contradictions=contradictions(case, seen.numbers["weighbridge platform gross-mass"]),
        texts=seen.texts | _of_ids(seed, seen),
        numbers=seen.numbers,
        form=seen.form,
        identity=identity(seen),
    )


def difficulty(case: Case, proof: Proof, declared_kg: float) -> float:
    """Estimate how hard a case is, from 0 to 1 [estimate].

    The mean of two shares: the expert's minutes over those allowed, and how close the clearest
    excess (picture or weighbridge) comes to its threshold, from either side: 1 at the threshold,
    0 far from it. A find that barely shows and a clean unit that nearly alarms are hard alike.

    Args:
        case: its budget is read.
        proof: of the case.
        declared_kg: mass of the declared load.
    """
    limit = reading.thresholds()
    ratios = (
        proof.weight_excess_kg / limit.weight_at(declared_kg),
        proof.image_excess_kg / (limit.door_kg + limit.total_at(declared_kg)),
    )
    clearest = max(ratios)
    near = 0.0 if clearest <= 0.0 else min(clearest, 1.0 / clearest)
    return (min(1.0, proof.minutes / case.public.budget_minutes) + near) / 2.0


def _declared_kg(seen: Seen) -> float:
    plan = reading.loading_plan(seen.documents["packing-list"])
    return sum(row.gross_kg for row in plan)


def _of_ids(seed: int, seen: Seen) -> dict[str, str]:
    """Give the looks of ids: of the seed, which no officer sees, and of each paper's number."""
    ids = {"seed parity": str(seed % 2), "seed last": str(seed % 10), "seed by 7": str(seed % 7)}
    for kind, document in seen.documents.items():
        ids |= categories(f"{kind} id", document.number)
    return ids


def identity(seen: Seen) -> dict[str, str]:
    """Give what guilt must not hang on, as printed: countries, language, parties, plate, prefix.

    Names go by their first word, addresses by their country, so that many cases share a category:
    of names that each stand once nothing could be tested.

    Args:
        seen: what was noticed of a case: its papers, never its truth.
    """
    tad, gate = seen.documents["tad"], seen.documents["gate-record"]
    carriage = next(
        one for kind, one in seen.documents.items() if kind in {"cmr", "bill-of-lading"}
    )
    consignor, consignee = (_row(carriage, role) for role in ("consignor", "consignee"))
    plate, number = _row(gate, "vehicle"), _row(gate, "container-number")
    trailer = _row(gate, "trailer")
    return {
        "country of dispatch": _row(tad, "country-of-dispatch"),
        "country of destination": _row(tad, "country-of-destination"),
        "nationality of the vehicle": _row(tad, "nationality"),
        "language": _row(gate, "driver-language"),
        "consignor": _bucket(consignor),
        "consignor country": _country(consignor),
        "consignee": _bucket(consignee),
        "consignee country": _country(consignee),
        "driver": _bucket(_row(gate, "driver")),
        "carrier": _bucket(_row(carriage, "carrier")),
        "plate pattern": f"{prefix(plate)} {pattern(plate)}",
        "plate last": plate[-1:],
        "owner prefix": prefix(number),
        "trailer plate pattern": f"{prefix(trailer)} {pattern(trailer)}",
    }


def _row(document: Document, name: str) -> str:
    rows = (row for part in document.sections for row in part.rows)
    return next((row.value for row in rows if row.field.rpartition(".")[2] == name), "")


def _bucket(name: str) -> str:
    first = re.split(r"[ ,-]", name, maxsplit=1)[0]
    return str(digest("survey", "name", first)[0] % BUCKETS)


def _country(party: str) -> str:
    """Read the country off a party in one line: after the last comma, before a number."""
    return party.rpartition(", ")[2].partition(" (")[0] if ", " in party else ""
