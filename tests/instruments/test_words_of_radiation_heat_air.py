"""Words: what instruments of radiation, weight, heat, people and air tell, in five languages."""

import pytest

from tidewaiter.instruments import multi_gas
from tidewaiter.instruments.axle_scale import GROUPS
from tidewaiter.instruments.nuclides import nuclides
from tidewaiter.instruments.radiation_portal import SPEED_M_S
from tidewaiter.language.instruments import catalogue
from tidewaiter.language.sentences import maybe

SIGNS = {
    *(f"nuclide-{name.lower()}" for name in [*nuclides(), "none", "unknown"]),
    *(f"alarm-{third}" for third in ("cab", "front", "middle", "rear")),
    *("alarm", "neutron-alarm", "response-level", "natural-only", "no-return"),
    *("warm-spot", "even-warmth", "beat-found", "no-beat", "too-windy", "co2-raised", "co2-usual"),
}
QUANTITIES = {
    *multi_gas.SHOWN,
    *("vapours", "count-rate", "background", "neutrons", "dose-rate", "axle-load"),
    *("backscatter", "backscatter-low", "backscatter-high", "surface-difference", "beat-index"),
    *("length", "length-to-cargo", "carbon-dioxide"),
}
PLACES = {
    *GROUPS,
    *SPEED_M_S,
    *catalogue()["laser"].settings,
    *catalogue()["multi-gas"].settings,
    *catalogue()["co2-probe"].settings,
    *("background", "unit"),
}


@pytest.mark.parametrize("language", ["en", "az", "ru", "fr", "tr"])
def test_every_sign_quantity_and_place_has_its_word(language):
    keys = [f"sign-{one}" for one in SIGNS]
    keys += [f"quantity-{one}" for one in QUANTITIES] + [f"place-{one}" for one in PLACES]
    assert [key for key in keys if not maybe(key, language=language)] == []
