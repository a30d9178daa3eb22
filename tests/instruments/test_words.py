"""Words: what instruments of seal, structure, sight and trace tell is said in five languages."""

import pytest

from tidewaiter.instruments import (
    drill,
    panel_marks,
    presumptive_test,
    seal_marks,
    trace_swab,
)
from tidewaiter.language.sentences import maybe

SIGNS = {
    *drill.drillings().values(),
    *(sign for rows in panel_marks._rows().values() for _, sign, _ in rows),
    *(f"colour-{kind}" for kind, _ in presumptive_test.answers().values()),
    *(sign for _, _, sign, _ in seal_marks._marks()),
    *(f"alarm-{one.kind}" for one in trace_swab.channels()),
    *("no-alarm", "no-colour", "colour-unclear", "mixed-crumbs", "holds", "slips", "no-reading"),
    *("dog-alerts", "dog-interested", "dog-unchanged", "fits-gauge", "off-gauge"),
    *("no-vent", "nothing-inside", "nothing-near"),
}
QUANTITIES = ("match", "play", "hold", "coating", "gross-mass")


@pytest.mark.parametrize("language", ["en", "az", "ru", "fr", "tr"])
def test_every_sign_and_quantity_has_its_word(language):
    keys = [f"sign-{sign}" for sign in SIGNS] + [f"quantity-{one}" for one in QUANTITIES]
    assert [key for key in keys if not maybe(key, language=language)] == []
