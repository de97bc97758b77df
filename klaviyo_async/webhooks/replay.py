"""Replay guards: they remember deliveries, so that none is handled twice."""

from __future__ import annotations

from logging import getLogger
from typing import Any, Literal, Protocol

from ..clock import SYSTEM_CLOCK, Clock
from ..errors import ConfigurationError
from .errors import ReplayGuardFailed

__all__ = ["MemoryReplayGuard", "RedisReplayGuard", "ReplayGuard"]

_log = getLogger(__package__)


class ReplayGuard(Protocol):
    """Remembers the keys of deliveries for some time."""

    async def seen(self, key: str, ttl: float) -> bool:
        """Whether the key is remembered; if not, it is from now on.

        Of several calls with the same key at the same time, one at most returns False.

        Args:
            key: digest of the delivery, see :attr:`VerifiedDelivery.key`.
            ttl: seconds to remember it.

        Raises:
            ReplayGuardFailed: the guard cannot tell.
        """
        ...

    async def forget(self, key: str) -> None:
        """Forget the key.

        Args:
            key: digest of the delivery, see :attr:`VerifiedDelivery.key`.
        """
        ...


class MemoryReplayGuard:
    """Remembers keys in memory: for one process, until it ends.

    Args:
        capacity: keys at most; beyond that the oldest is forgotten early.
        clock: tells the time.

    Raises:
        ConfigurationError: the capacity is not positive.
    """

    def __init__(self, *, capacity: int = 100_000, clock: Clock = SYSTEM_CLOCK) -> None:
        if capacity < 1:
            raise ConfigurationError("the capacity of a replay guard is 1 at least")
        self._capacity = capacity
        self._clock = clock
        self._expires: dict[str, float] = {}

    async def seen(self, key: str, ttl: float) -> bool:
        """See :meth:`ReplayGuard.seen`."""
        now, expires = self._clock.monotonic(), self._expires
        known = expires.get(key)
        if known is not None and now < known:
            return True
        expires.pop(key, None)
        while expires:
            oldest = next(iter(expires))
            if len(expires) < self._capacity and now < expires[oldest]:
                break
            del expires[oldest]
        expires[key] = now + ttl
        return False

    async def forget(self, key: str) -> None:
        """Forget the key; see :meth:`ReplayGuard.forget`."""
        self._expires.pop(key, None)

    def __len__(self) -> int:
        return len(self._expires)

    def __repr__(self) -> str:
        return f"<MemoryReplayGuard {len(self)} of {self._capacity}>"


class RedisReplayGuard:
    """Remembers keys in Redis, for all processes that share it.

    Args:
        redis: a client of `redis.asyncio`, which is left open.
        prefix: prefix of the keys in Redis.
        on_error: what happens to a delivery while Redis does not answer: `refuse` (Klaviyo sends it
            again) or `accept` (it may be a replay).

    Raises:
        ConfigurationError: `on_error` is neither, or `redis` is not a client, but e.g. a URL.
    """

    def __init__(
        self,
        redis: Any,
        *,
        prefix: str = "klaviyo-async:webhook:",
        on_error: Literal["refuse", "accept"] = "refuse",
    ) -> None:
        if on_error not in ("refuse", "accept"):
            raise ConfigurationError("on_error is `refuse` or `accept`")
        if not callable(getattr(redis, "set", None)):
            raise ConfigurationError("give a client of redis.asyncio: `Redis.from_url(...)`")
        self._redis = redis
        self._prefix = prefix
        self._accept = on_error == "accept"

    async def seen(self, key: str, ttl: float) -> bool:
        """See :meth:`ReplayGuard.seen`.

        Raises:
            ReplayGuardFailed: Redis did not answer, and `on_error` is `refuse`.
        """
        milliseconds = max(1, round(ttl * 1000))
        try:
            return not await self._redis.set(self._prefix + key, b"1", nx=True, px=milliseconds)
        except Exception as error:  # however it fails
            _log.warning("the replay guard's Redis failed: %s", type(error).__name__)
        if self._accept:
            return False
        # Raised out here because Redis's error, which would be its context, may quote addresses.
        raise ReplayGuardFailed("the replay guard's Redis did not answer")

    async def forget(self, key: str) -> None:
        """Forget the key; see :meth:`ReplayGuard.forget`."""
        await self._redis.delete(self._prefix + key)

    def __repr__(self) -> str:
        return f"<RedisReplayGuard {self._prefix}>"
