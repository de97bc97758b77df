"""Which errors of Redis are temporary."""

from __future__ import annotations

from typing import Final

__all__ = ["may_pass"]

_PASSING: Final = {
    *("BUSY", "CLUSTERDOWN", "LOADING", "MASTERDOWN", "MISCONF"),
    *("NOREPLICAS", "OOM", "READONLY", "TRYAGAIN", "UNKILLABLE"),
}


def may_pass(error: Exception) -> bool:
    """Whether to try again makes sense: Redis is not there, not ready, full or read-only."""
    from redis import exceptions as redis

    if isinstance(error, (redis.AuthenticationError, redis.AuthorizationError)):
        return False
    if isinstance(error, (redis.ConnectionError, redis.TimeoutError, OSError)):
        return True
    if isinstance(error, (redis.ReadOnlyError, redis.OutOfMemoryError)):
        return True
    if not isinstance(error, redis.ResponseError):
        return False
    # Codes are first, but in what older servers say about scripts, where they follow a dash.
    words = str(error).replace("-", " ").split()
    return not _PASSING.isdisjoint(words)
