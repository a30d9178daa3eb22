"""Poses as a page in the bay sends them."""

#: 0.1 s between poses, as `language.poses.POSES_PER_S` asks.
STEP_S = 0.1


def pose(at_s, head_m=(0.0, 1.6, 3.0), **more):
    """One pose, before the doors and looking at them unless said otherwise."""
    return {"at_s": at_s, "head_m": list(head_m), "head_turn": [0.0, 0.0, 0.0, 1.0], **more}


def second(begin_s, **more):
    """The poses of one second."""
    return {"poses": [pose(round(begin_s + n * STEP_S, 3), **more) for n in range(10)]}
