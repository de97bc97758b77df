"""A replay guard in Redis."""

from __future__ import annotations

from collections.abc import Awaitable
from logging import getLogger
from typing import Any, Final, Literal

from ...errors import ConfigurationError
from ..errors import ReplayGuardFailed
from .guard import Claim

__all__ = ["RedisReplayGuard"]

_log = getLogger("klaviyo_async.webhooks")
_DONE: Final = b"done"
_RENEW: Final = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 0
"""
_RELEASE: Final = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


class RedisReplayGuard:
    """Remembers deliveries in Redis, for all processes that share it.

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
        prefix: str = "klaviyo:webhook:",
        on_error: Literal["refuse", "accept"] = "refuse",
    ) -> None:
        if on_error not in ("refuse", "accept"):
            raise ConfigurationError("on_error is `refuse` or `accept`")
        if not callable(getattr(redis, "set", None)):
            raise ConfigurationError("give a client of redis.asyncio: `Redis.from_url(...)`")
        self._redis = redis
        self._prefix = prefix
        self._accept = on_error == "accept"

    async def claim(self, key: str, holder: str, seconds: float) -> Claim:
        """See :meth:`ReplayGuard.claim`.

        Raises:
            ReplayGuardFailed: Redis did not answer, and `on_error` is `refuse`.
        """
        name, mark = self._prefix + key, _mark(holder)
        try:
            if await self._redis.set(name, mark, nx=True, px=_milliseconds(seconds)):
                return "claimed"
            found = await self._redis.get(name)
        except Exception as error:  # however it fails
            _log.warning("the replay guard's Redis failed: %s", type(error).__name__)
        else:
            # Gone since: whoever had it has released it, and the next attempt is handled.
            return "done" if found in (_DONE, "done") else "in_progress"
        if self._accept:
            return "claimed"
        # Raised out here because Redis's error, which would be its context, may quote addresses.
        raise ReplayGuardFailed("the replay guard's Redis did not answer")

    async def renew(self, key: str, holder: str, seconds: float) -> None:
        """See :meth:`ReplayGuard.renew`.

        Raises:
            ReplayGuardFailed: Redis did not answer.
        """
        name, mark = self._prefix + key, _mark(holder)
        await _tell(self._redis.eval(_RENEW, 1, name, mark, _milliseconds(seconds)))

    async def confirm(self, key: str, seconds: float) -> None:
        """See :meth:`ReplayGuard.confirm`.

        Raises:
            ReplayGuardFailed: Redis did not answer.
        """
        await _tell(self._redis.set(self._prefix + key, _DONE, px=_milliseconds(seconds)))

    async def release(self, key: str, holder: str) -> None:
        """See :meth:`ReplayGuard.release`.

        Raises:
            ReplayGuardFailed: Redis did not answer.
        """
        await _tell(self._redis.eval(_RELEASE, 1, self._prefix + key, _mark(holder)))

    def __repr__(self) -> str:
        return f"<RedisReplayGuard {self._prefix}>"


def _mark(holder: str) -> bytes:
    return b"claimed by " + holder.encode()


def _milliseconds(seconds: float) -> int:
    return max(1, round(seconds * 1000))


async def _tell(command: Awaitable[Any]) -> None:
    try:
        await command
    except Exception as error:  # however it fails
        reason = type(error).__name__
    else:
        return
    raise ReplayGuardFailed(f"the replay guard's Redis failed: {reason}")
