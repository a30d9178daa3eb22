"""The little of scikit-learn that the product uses; scikit-learn itself carries no types."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

class HistGradientBoostingClassifier:
    def __init__(
        self,
        *,
        learning_rate: float = ...,
        max_iter: int = ...,
        max_leaf_nodes: int = ...,
        categorical_features: NDArray[np.bool_] | None = ...,
        early_stopping: bool = ...,
        random_state: int | None = ...,
    ) -> None: ...
    def fit(self, X: NDArray[Any], y: NDArray[Any]) -> HistGradientBoostingClassifier: ...
    def predict_proba(self, X: NDArray[Any]) -> NDArray[np.float64]: ...
