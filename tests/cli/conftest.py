"""One case of each recipe, made by the command itself."""

import pytest

from tests.cli.running import tidewaiter


@pytest.fixture(scope="session")
def cases(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cases")
    made = {}
    for seed, recipe in enumerate(("clean", "c01", "quantity"), 7):
        made[recipe] = folder / f"{recipe}.json"
        run = tidewaiter("case", "new", "--seed", seed, "--recipe", recipe, "-o", made[recipe])
        assert run.code == 0, run.err
    return made
