"""What every test shares: the Hypothesis profiles."""

import os

from hypothesis import HealthCheck, settings

# Without deadline: two busy cores and a kernel compiling once would make an honest test fail.
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=300, deadline=None, derandomize=True)
settings.register_profile(
    "nightly", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))
