"""Learn: what gradient-boosted trees can tell of guilt from cues, cross-validated.

Five stratified folds, drawn from a named stream; a figure is the mean area under the curve of the
folds, each judged by trees that never saw it. 0.5 is chance, 1 is certainty.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.streams import stream
from tidewaiter.casework.survey.ledger import Categories, Floats
from tidewaiter.language.values import Value

FOLDS = 5
#: Below so many cases of either kind there is nothing to learn from.
LEAST_OF_A_KIND = 10
_SHUFFLES = 1999
#: A category that fewer cases show stands with the other rare ones.
_LEAST_CASES = 20
_MOST_CATEGORIES = 60
_TREES, _LEAVES, _RATE = 80, 8, 0.08

Guilt = NDArray[np.bool_]


class Learned(Value):
    """What could be learned.

    Attributes:
        auc: mean area under the curve of the folds.
        p: share of shuffles of guilt within the folds whose area is as far from 0.5, itself
            counted.
        cues: columns learned from.
    """

    auc: float
    p: float
    cues: int


def learned(
    guilty: Guilt, numbers: Mapping[str, Floats], texts: Mapping[str, Categories] | None = None
) -> Learned | None:
    """Learn guilt from columns; None where there are too few cases, or no column that varies.

    Args:
        guilty: (cases,).
        numbers: (cases,) each; not a number where a case has none.
        texts: columns of categories.
    """
    if min(guilty.sum(), (~guilty).sum()) < LEAST_OF_A_KIND:
        return None
    columns = [column for column in numbers.values() if _varies(column)]
    coded = [_coded(column) for column in (texts or {}).values()]
    named = [column for column in coded if _varies(column)]
    if not columns and not named:
        return None
    table = np.column_stack([*columns, *named])
    is_named = np.array([False] * len(columns) + [True] * len(named))
    fold = folds(guilty)
    told = _scores(table, is_named, guilty, fold)
    return Learned(
        auc=round(_mean_auc(told, guilty, fold), 4),
        p=round(permutation_p(told, guilty, fold), 4),
        cues=table.shape[1],
    )


def folds(guilty: Guilt) -> NDArray[np.int64]:
    """Deal cases to folds, guilty and clean ones alike: (cases,), 0 and up."""
    fold = np.zeros(len(guilty), dtype=np.int64)
    for kind in (False, True):
        places = stream("survey", "folds", str(kind)).permutation(np.flatnonzero(guilty == kind))
        fold[places] = np.arange(len(places)) % FOLDS
    return fold


def area(told: Floats, guilty: Guilt) -> float:
    """Give the area under the curve: how often a guilty case is ranked above a clean one.

    >>> area(np.array([0.1, 0.4, 0.35, 0.8]), np.array([False, False, True, True]))
    0.75
    """
    n = int(guilty.sum())
    return _area(float(_ranks(told)[guilty].sum()), n, len(guilty) - n)


def permutation_p(told: Floats, guilty: Guilt, fold: NDArray[np.int64]) -> float:
    """Give the share of shuffles of guilt, within folds, that lie as far from chance.

    What was told of a fold was learned without it, so its labels may be shuffled under it: no
    trees need be grown anew.
    """
    found = abs(_mean_auc(told, guilty, fold) - 0.5)
    chance = stream("survey", "permutation")
    areas = np.zeros(_SHUFFLES)
    for n in range(FOLDS):
        ranks, here = _ranks(told[fold == n]), int(guilty[fold == n].sum())
        clean = len(ranks) - here
        # As many as are guilty, at random, have their ranks summed.
        areas += [
            _area(float(chance.permutation(ranks)[:here].sum()), here, clean)
            for _ in range(_SHUFFLES)
        ]
    farther = int((np.abs(areas / FOLDS - 0.5) >= found - 1e-12).sum())
    return (1 + farther) / (1 + _SHUFFLES)


def _ranks(told: Floats) -> Floats:
    """Give the rank of each, from 1; ties share the middle of theirs."""
    _, place, count = np.unique(told, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2.0)[place]


def _area(rank_sum: float, guilty: int, clean: int) -> float:
    """Give the area from the sum of the ranks of the guilty (Mann and Whitney 1947)."""
    return (rank_sum - guilty * (guilty + 1) / 2.0) / (guilty * clean)


def _mean_auc(told: Floats, guilty: Guilt, fold: NDArray[np.int64]) -> float:
    return float(np.mean([area(told[fold == n], guilty[fold == n]) for n in range(FOLDS)]))


def _scores(table: Floats, named: Guilt, guilty: Guilt, fold: NDArray[np.int64]) -> Floats:
    """Tell the chance of guilt of each case, by trees that never saw its fold."""
    # A second to import, and asked for by one command alone.
    from sklearn.ensemble import HistGradientBoostingClassifier  # noqa: PLC0415
    from threadpoolctl import threadpool_limits  # noqa: PLC0415

    told = np.zeros(len(guilty))
    # One thread: so few cases gain nothing by more, which wait for each other on a busy machine.
    with threadpool_limits(limits=1, user_api="openmp"):
        for n in range(FOLDS):
            # What stands in none of the cases to learn from has no values to divide.
            known = ~np.isnan(table[fold != n]).all(axis=0)
            trees = HistGradientBoostingClassifier(
                learning_rate=_RATE,
                max_iter=_TREES,
                max_leaf_nodes=_LEAVES,
                categorical_features=named[known],
                early_stopping=False,
                random_state=n,
            )
            trees.fit(table[fold != n][:, known], guilty[fold != n])
            told[fold == n] = trees.predict_proba(table[fold == n][:, known])[:, 1]
    return told


def _coded(column: Categories) -> Floats:
    """Give codes, commonest first; rare ones share the last, missing is not a number."""
    codes = column.codes
    shown = np.bincount(codes[codes >= 0], minlength=len(column.names))
    order = np.argsort(-shown, kind="stable")
    kept = order[shown[order] >= _LEAST_CASES][:_MOST_CATEGORIES]
    to = np.full(len(column.names), len(kept), dtype=float)
    to[kept] = np.arange(len(kept))
    return np.where(codes >= 0, to[np.maximum(codes, 0)], np.nan)


def _varies(column: Floats) -> bool:
    known = column[~np.isnan(column)]
    missing = len(known) < len(column)
    return len(known) > 0 and bool(missing or (known != known[0]).any())
