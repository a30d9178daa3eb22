"""A count table as a guard: how many different observations officers at random come to see.

Whatever changes what is told, refused or offered changes a count; as with the moves of a board
game, a table of counts is cheap to keep and hard to be right by chance. Officers of one seed walk
alike on twins, so the rows also show how much of a case a seed reaches.
"""

import json
from pathlib import Path

from tests.exercise.playing import OPENING, Play, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.exercise.observe import observe
from tidewaiter.language.events import Refusal, record_encoder

TABLE = Path(__file__).parent / "counts.json"
SEEDS, DEPTHS, OFFICERS = range(3), (1, 2, 4, 8, 16), 10
CASES = {
    "clean": small_case(),
    "c01": small_case("c01", seal="glued", phosphine=0.4),
    "quantity": small_case("quantity", seal="missing", with_paper_error=True),
}


def counted(case, seed):
    """Count the different observations and refusals of officers up to each depth."""
    seen: dict[int, set[bytes]] = {depth: set() for depth in DEPTHS}
    for officer in range(OFFICERS):
        play = Play(case)
        if officer % 2:
            for line in OPENING:  # what this case refuses of it is left out
                play.act(line)
        actions = random_actions(play, 1000 * seed + officer)
        for depth in range(1, max(DEPTHS) + 1):
            outcome = play.act(next(actions))
            if not isinstance(outcome, Refusal):
                outcome = observe(play.state, outcome, "officer")
            for at in DEPTHS:
                if depth <= at:
                    seen[at].add(record_encoder.encode(outcome))
    return {str(depth): len(told) for depth, told in seen.items()}


def test_as_many_different_observations_are_made_as_before(update_golden):
    now = {name: {str(seed): counted(case, seed) for seed in SEEDS} for name, case in CASES.items()}
    if update_golden:
        TABLE.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
        return
    # Changed counts need a line in the change note; --update-golden writes them anew.
    assert now == json.loads(TABLE.read_text(encoding="utf-8"))
