"""What every test shares: the Hypothesis profiles."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Without deadline: two busy cores and a kernel compiling once would make an honest test fail.
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=300, deadline=None, derandomize=True)
settings.register_profile(
    "nightly", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))

HERE = Path(__file__).parent
#: Left out of `make test-fast`, as what is marked one by one: real servers, whole cases, and walks
#: at random take minutes together.
SLOW = tuple(
    HERE / name
    for name in (
        "cli",
        "laws",
        "service",
        "casework/packs",
        "casework/recipes",
        "casework/survey",
        "casework/test_casefile.py",
        "casework/test_content.py",
        "casework/test_document.py",
        "casework/test_draw.py",
        "casework/test_fairness.py",
        "casework/test_stow.py",
        "exercise/test_hints_whole.py",
        "exercise/test_leaks.py",
        "exercise/test_local_rules.py",
        "exercise/test_moments.py",
        "exercise/test_points.py",
        "exercise/test_random_officers.py",
        "exercise/test_sightlines.py",
        "exercise/test_slices.py",
        "golden",
        "instruments/test_density_meter.py",
        "instruments/test_loupe.py",
        "instruments/test_panel_marks.py",
        "instruments/test_trace_swab.py",
        "language/test_protocol_fresh.py",
        "papers/test_agreement.py",
        "scenery/test_stage.py",
        "xray/test_archive.py",
        "xray/test_beam.py",
        "xray/test_chords.py",
        "xray/test_radiograph.py",
        "xray/test_shown.py",
        "xray/test_standalone.py",
    )
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is slow as a whole."""
    for item in items:
        if any(item.path.is_relative_to(one) for one in SLOW):
            item.add_marker(pytest.mark.slow)
