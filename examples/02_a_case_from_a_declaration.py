# ruff: noqa: INP001, T201  (an example is a single program that prints)
"""Put an NCTS declaration in, get a proved case out, and read where it comes from."""

import sys
from pathlib import Path

from tidewaiter.base.errors import CaseRejected, InputError
from tidewaiter.casework import declare, draw

# A path to a CC015C or CC029C; without one, a declaration is drawn.
data = Path(sys.argv[1]).read_bytes() if sys.argv[1:] else declare.drawn_message("an example")

try:
    made = draw.from_declaration(data, seed=1)
except InputError as error:
    sys.exit(f"this declaration cannot be used:\n{error}")
except CaseRejected as error:
    sys.exit(f"no fair case can be made of it: {error}")

print(made.case.public.title["en"])
for statement in made.provenance.statements:
    print("-", statement)
print(f"{len(made.provenance.unchecked)} rules and lists were not checked")
