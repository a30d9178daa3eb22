"""The little of Numba that the product uses; Numba itself carries no types."""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, overload

_P = ParamSpec("_P")
_R = TypeVar("_R")

@overload
def njit(function: Callable[_P, _R], /) -> Callable[_P, _R]: ...
@overload
def njit(**options: Any) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]: ...

config: Any
