# ruff: noqa: INP001, T201  (an example is a single program that prints)
"""Make a proved case from a seed and look at what anybody may know of it."""

from tidewaiter.casework import casefile, draw

made = draw.from_seed(2041, "clean")
print(made.case.public.title["en"])
print(made.case.public.briefing["en"])
print("papers:", ", ".join(made.case.public.documents))

# The proof is an inspection by observations alone, as text actions.
print(f"proved in {made.proof.minutes:g} simulated minutes, {len(made.proof.walk)} actions:")
for action in made.proof.walk[:5]:
    print("  ", action)

# The same seed gives the same bytes, here and elsewhere.
assert casefile.encode(made) == casefile.encode(draw.from_seed(2041, "clean"))  # noqa: S101
