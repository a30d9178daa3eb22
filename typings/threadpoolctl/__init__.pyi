"""The little of threadpoolctl that the product uses; it carries no types."""

from contextlib import AbstractContextManager

def threadpool_limits(
    limits: int | None = ..., user_api: str | None = ...
) -> AbstractContextManager[object]: ...
