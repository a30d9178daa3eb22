"""Yard cards: for each tool what is trained here, what is not, and what to try in the yard.

A simulator trains choosing, order, reading and limits; hands, weight and muscle memory need the
real thing. Each card is a page of A5 that goes along to the yard.
"""

from __future__ import annotations

from collections.abc import Sequence

from tidewaiter.base.errors import InputError
from tidewaiter.language.sentences import say
from tidewaiter.service.print.sheet import Blanks, Rows, Section, Sheet, Words

#: Each tool, in the order of the procedure, with the steps that it serves.
TOOLS: dict[str, tuple[str, ...]] = {
    "register": ("S01", "S05", "S10"),
    "radiation-portal": ("S06",),
    "pager": ("S06", "S15"),
    "riid": ("S06", "S21"),
    "weighbridge": ("S07",),
    "axle-scale": ("S07",),
    "platform-scale": ("S17",),
    "radiograph": ("S08",),
    "backscatter": ("S08",),
    "torch": ("S09", "S14", "S15", "S18"),
    "raking-light": ("S09", "S18"),
    "magnet": ("S09", "S18"),
    "paint-gauge": ("S09", "S18"),
    "mirror": ("S09",),
    "under-vehicle-camera": ("S09",),
    "pole-camera": ("S09", "S14"),
    "seal-gauge": ("S10",),
    "loupe": ("S10",),
    "uv-lamp": ("S01", "S10"),
    "gas-lance": ("S11", "S12"),
    "multi-gas": ("S11", "S12", "S15"),
    "ventilator": ("S12",),
    "bolt-cutter": ("S13",),
    "dog-team": ("S16",),
    "trace-swab": ("S10", "S16"),
    "thermal-camera": ("S09", "S14"),
    "co2-probe": ("S08", "S11"),
    "heartbeat-detector": ("S08",),
    "devanning-team": ("S17",),
    "interim-seal": ("S17",),
    "tape": ("S18",),
    "laser": ("S18",),
    "mallet": ("S09", "S18"),
    "density-meter": ("S09", "S18"),
    "fibrescope": ("S18",),
    "drill": ("S18",),
    "pry-bar": ("S17", "S18"),
    "camera": ("S09", "S10", "S19"),
    "evidence-bag": ("S13", "S19", "S21"),
    "presumptive-test": ("S21",),
    "radio": ("S06", "S19", "S20"),
    "official-seal": ("S23",),
}


def sheet(language: str, tools: Sequence[str] = ()) -> Sheet:
    """Lay out the cards of some tools, or of all.

    Raises:
        InputError: there is no card of a tool.
    """
    wrong = [tool for tool in tools if tool not in TOOLS]
    if wrong:
        right = ", ".join(sorted(TOOLS))
        raise InputError.of("tool", f"no card is called {', '.join(wrong)}", right)
    chosen = [tool for tool in TOOLS if not tools or tool in tools]
    return Sheet(
        language=language,
        paper="a5",
        title=say("pdf-cards-title", language=language),
        overline="Tidewaiter",
        sections=tuple(part for tool in chosen for part in _card(tool, language)),
        foot=f"{say('pdf-cards-title', language=language)}. {say('pdf-law', language=language)}",
        page_of=say("pdf-page", {"page": "{page}", "pages": "{pages}"}, language),
    )


def _card(tool: str, language: str) -> tuple[Section, ...]:
    def told(code: str) -> str:
        return say(f"pdf-card-{code}", language=language)

    steps = "\n".join(f"{step} {say(f'step-{step}', language=language)}" for step in TOOLS[tool])
    parts = ("trained", "not-trained", "yard")
    return (
        Section(
            say(f"card-{tool}", language=language),
            (Rows(((told("steps"), steps),)),),
            new_page=True,
        ),
        *(
            Section(told(part), (Words(say(f"card-{tool}-{part}", language=language)),), 2)
            for part in parts
        ),
        Section(told("noticed"), (Blanks(("", "", "", told("done"), told("with"))),), 2),
    )
