"""Summary: the figures of a survey, and which goals it misses."""

from msgspec.structs import replace

from tests.casework.survey.rows import rows
from tidewaiter.casework.survey.facts import rejected
from tidewaiter.casework.survey.physics import Contradiction
from tidewaiter.casework.survey.summary import Survey, problems, spread


def summary(made):
    survey = Survey()
    for row in made:
        survey.add(row)
    return survey.summary()


def test_proved_rejected_and_false_alarms_are_counted():
    made = rows(100)
    made = [replace(row, pointed=("image",)) if n % 4 == 0 else row for n, row in enumerate(made)]
    found = summary([*made, *(rejected(900 + n, f"seed {900 + n}: no room") for n in range(5))])
    clean = [row for row in made if not row.guilty]
    assert (found.seeds, found.proved, found.rejected) == (105, 100, 5)
    assert found.reasons == {"no room": 5}
    assert found.guilty == 100 - len(clean)
    assert found.false_alarm_rate == round(sum(bool(r.pointed) for r in clean) / len(clean), 4)


def test_an_instrument_that_never_points_at_the_clean_is_told():
    made = [replace(row, pointed=("weight",)) if row.guilty else row for row in rows(300)]
    found = summary(made)
    (weight,) = found.pointings
    assert (weight.name, weight.fired, weight.clean) == ("weight", found.guilty, 0.0)
    assert any(one.startswith("weight fires in clean cases only 0%") for one in problems(found))


def test_contradictions_are_counted_and_told_with_their_seed():
    made = rows(30)
    made[3] = replace(made[3], contradictions=(Contradiction("overlap", "a and b overlap"),) * 2)
    found = summary(made)
    assert (found.contradictions, found.contradiction_kinds) == (2, {"overlap": 2})
    assert found.examples[0] == "seed 3: a and b overlap"
    assert "2 contradictions" in problems(found)


def test_a_survey_in_which_much_is_wrong_says_all_of_it():
    def plant(guilty, chance):
        tells = guilty and chance.random() < 0.5
        form = float(chance.normal()) + 3.0 * guilty
        country = "GE" if guilty else "TR"
        indicator = {"indicator R99": "fires"} if guilty else {}
        return {
            "texts": {"seal": "glued" if tells else "ok"} | indicator,
            "form": {"bytes": form},
            "identity": {"country": country},
        }

    made = rows(300, plant)
    wrong = problems(summary([*made, *(rejected(n, "x") for n in range(100))]))
    for words in ("rejected", "seal = glued", "R99 fires", "hangs on country", "AUC of form"):
        assert any(words in one for one in wrong), words


def test_noise_is_no_leak():
    found = summary(rows(60))
    assert not any("form" in one for one in problems(found))


def test_of_nothing_there_are_no_figures():
    found = summary([rejected(1, "no room")])
    assert found.false_alarm_rate is None
    assert found.form is None
    assert found.difficulty is None
    assert spread([]) is None
