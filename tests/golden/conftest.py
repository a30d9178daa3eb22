"""``pytest tests/golden --update-golden`` writes the golden files anew and prints what changed."""

import pytest


def pytest_addoption(parser):
    parser.addoption(
        "--update-golden", action="store_true", default=False, help="write golden files anew"
    )


@pytest.fixture
def update_golden(request) -> bool:
    # The option is known only where this folder was asked for by name.
    return bool(request.config.getoption("--update-golden", default=False))
