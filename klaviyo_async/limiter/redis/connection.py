"""Runs the admission script in Redis; errors are of two kinds, and hold no secrets."""

from __future__ import annotations

import asyncio
from hashlib import sha1
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ...core.secrets import hide
from ...redis_support.client import open_client
from ...redis_support.errors import may_pass
from ...redis_support.loops import abandon_client

if TYPE_CHECKING:
    from redis.asyncio import Redis

    from ...loops import Abandoned

__all__ = ["Misconfigured", "ScriptConnection", "Unavailable"]

_SCRIPT: Final = "".join(
    files("klaviyo_async.limiter.redis").joinpath(name).read_text("utf-8")
    for name in ("windows.lua", "admission.lua")
)
_SHA: Final = sha1(_SCRIPT.encode(), usedforsecurity=False).hexdigest()
_PROBE: Final = "return redis.call('SET', KEYS[1], '', 'PX', 1000)"


class Unavailable(Exception):  # noqa: N818
    """Redis cannot be reached now."""


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
        self._source = hide(redis)
        self.timeout = timeout
        self.open()

    def open(self) -> None:
        """Use connections of the running event loop, which are made when they are needed."""
        # One repetition: a connection that was idle may have been closed, and that is no outage.
        self._redis, self.owned = open_client(
            self._source, user="RedisLimiter", timeout=self.timeout, retries=1
        )

    def abandon(self, why: Abandoned) -> None:
        """Let go of the connections, as their event loop does not run."""
        if self.owned:
            abandon_client(self._redis, why)

    async def run(self, key: str, request: dict[str, Any]) -> list[Any]:
        """The script's reply.

        Raises:
            Unavailable: Redis cannot be reached, or does not answer in time.
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

        reply: list[Any] = msgspec.json.decode(await self._guarded(call()))
        return reply

    async def probe(self, key: str) -> None:
        """See that Redis can be reached, and takes scripts that write; raises what :meth:`run` does."""
        await self._guarded(self._redis.eval(_PROBE, 1, key))

    async def _guarded(self, call: Any) -> Any:
        from redis import exceptions as redis

        try:
            async with asyncio.timeout(self.timeout):
                return await call
        except (redis.AuthenticationError, redis.AuthorizationError, redis.NoPermissionError) as e:
            reason = f"Redis refuses the credentials: {type(e).__name__}"
        except redis.MovedError:
            reason = "Redis is a cluster: RedisLimiter needs a redis.asyncio.RedisCluster"
        except redis.ResponseError as error:
            if may_pass(error):
                raise Unavailable(f"{type(error).__name__}: {str(error)[:60]}") from None
            reason = f"Redis refuses: {str(error)[:200]}"
        except (redis.RedisError, OSError, TimeoutError) as error:
            raise Unavailable(type(error).__name__) from None
        raise Misconfigured(reason)

    async def aclose(self) -> None:
        """Close the connections, if they are its own."""
        if self.owned:
            await self._redis.aclose()
