"""Runs the admission script in Redis; errors are of two kinds, and hold no secrets."""

from __future__ import annotations

import asyncio
from hashlib import sha1
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ...core.secrets import hide
from ...redis_support.client import open_client
from ...redis_support.diagnosis import find_fault
from ...redis_support.errors import (
    breaks_off,
    describe,
    is_about_credentials,
    is_late,
    passes_by_itself,
)
from ...redis_support.loops import abandon_client

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from redis.asyncio import Redis

    from ...loops import Abandoned

__all__ = ["Late", "Misconfigured", "ScriptConnection", "Unavailable"]

_SCRIPT: Final = "".join(
    files("klaviyo_async.limiter.redis").joinpath(name).read_text("utf-8")
    for name in ("windows.lua", "admission.lua")
)
_SHA: Final = sha1(_SCRIPT.encode(), usedforsecurity=False).hexdigest()
_PROBE: Final = "return redis.call('SET', KEYS[1], '', 'PX', 1000)"


class Unavailable(Exception):  # noqa: N818
    """Redis cannot be reached now."""


class Late(Unavailable):
    """Redis does not answer in time; on a busy host it may have, and its reader be late."""


class Misconfigured(Exception):  # noqa: N818
    """Redis can be reached, and refuses."""


class ScriptConnection:
    """Runs the admission script, and a probe after an outage.

    Args:
        redis: URL, or a client, which is not closed.
        timeout: seconds for one run.

    Raises:
        ConfigurationError: redis-py is not installed, or the URL cannot be understood.
    """

    def __init__(self, redis: Redis | str, timeout: float) -> None:
        redis = hide(redis)
        self.timeout = timeout
        self._reached = False
        """Whether Redis has ever answered."""
        self._examined = False
        """Whether it was looked at what else there may be."""
        # Connections are made when they are needed, in the event loop that runs then. One repetition: a connection that was idle may have been closed, and that is no outage.
        self._redis, self.owned = open_client(
            redis, user="RedisLimiter", timeout=timeout, retries=1
        )

    def address(self) -> list[str]:
        """What tells this Redis from others, as far as the client says."""
        pool = getattr(self._redis, "connection_pool", None)
        options = getattr(pool, "connection_kwargs", {})
        names = [str(options.get(name, "")) for name in ("host", "port", "path", "db")]
        return [*names, str(getattr(pool, "service_name", ""))]

    def abandon(self, why: Abandoned) -> None:
        """Let go of the connections, as their event loop does not run."""
        if self.owned:
            abandon_client(self._redis, why)

    async def run(self, key: str, request: dict[str, Any]) -> list[Any]:
        """The script's reply.

        Raises:
            Unavailable: Redis cannot be reached.
            Late: it does not answer in time.
            Misconfigured: it refuses.
        """
        from redis.exceptions import NoScriptError

        # Lua's JSON has no word for nothing.
        told = {name: value for name, value in request.items() if value is not None}
        text = msgspec.json.encode(told).decode()

        async def call() -> Any:
            try:
                return await self._redis.evalsha(_SHA, 1, key, text)
            except NoScriptError:
                return await self._redis.eval(_SCRIPT, 1, key, text)

        reply: list[Any] = msgspec.json.decode(await self._guarded(call))
        return reply

    async def probe(self, key: str) -> None:
        """See that Redis can be reached, and takes scripts that write; raises what :meth:`run` does."""
        await self._guarded(lambda: self._redis.eval(_PROBE, 1, key))

    async def _guarded(self, call: Callable[[], Awaitable[Any]]) -> Any:
        from redis.exceptions import RedisClusterException, RedisError, ResponseError

        failure: Exception
        try:
            async with asyncio.timeout(self.timeout):
                reply = await call()
        except (RedisError, RedisClusterException, OSError) as error:
            self._reached = self._reached or isinstance(error, ResponseError)
            failure = await self._judge(error)
        else:
            self._reached = True
            return reply
        raise failure  # out here, as what redis-py says names the server

    async def _judge(self, error: Exception) -> Misconfigured | Unavailable:
        reason = describe(error)
        if not passes_by_itself(error):
            # Later on whoever answers is known to be Redis, and what is wrong with TLS may pass.
            lasting = not self._reached or _refuses(error)
            return Misconfigured(reason) if lasting else Unavailable(reason)
        if not self._reached and not self._examined and breaks_off(error):
            self._examined = True
            fault = await find_fault(self._redis, self.timeout / 2)
            if fault is not None:
                return Misconfigured(fault)
        return Late(reason) if is_late(error) else Unavailable(reason)

    async def aclose(self) -> None:
        """Close the connections, if they are its own."""
        if self.owned:
            await self._redis.aclose()


def _refuses(error: Exception) -> bool:
    """Whether it is Redis itself that does not want to."""
    from redis.exceptions import ResponseError

    return isinstance(error, ResponseError) or is_about_credentials(error)
