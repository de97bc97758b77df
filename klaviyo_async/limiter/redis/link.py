"""Redis, as the limiter needs it: one script, errors of two kinds, no secrets."""

from __future__ import annotations

import asyncio
from hashlib import sha1
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ...auth.keys import hide
from ...errors import ConfigurationError

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["Link", "Misconfigured", "Unavailable"]

_SCRIPT: Final = files("klaviyo_async.limiter.redis").joinpath("script.lua").read_text("utf-8")
_SHA: Final = sha1(_SCRIPT.encode(), usedforsecurity=False).hexdigest()


class Unavailable(Exception):  # noqa: N818
    """Redis cannot be reached now."""


class Misconfigured(Exception):  # noqa: N818
    """Redis can be reached, and refuses."""


class Link:
    """Runs the script.

    Args:
        redis: URL, or a client, which is not closed.
        timeout: seconds for one run.

    Raises:
        ConfigurationError: redis-py is not installed, or the URL cannot be understood.
    """

    def __init__(self, redis: Redis | str, timeout: float) -> None:
        redis = hide(redis)
        self._timeout = timeout
        self._owned = isinstance(redis, str)
        self._redis: Any = _connect(redis, timeout) if isinstance(redis, str) else redis

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

    async def ping(self) -> None:
        """See that Redis can be reached; raises what :meth:`run` raises."""
        await self._guarded(self._redis.ping())

    async def _guarded(self, call: Any) -> Any:
        from redis.exceptions import (
            AuthenticationError,
            AuthorizationError,
            NoPermissionError,
            ReadOnlyError,
            RedisError,
            ResponseError,
        )

        try:
            async with asyncio.timeout(self._timeout):
                return await call
        except (AuthenticationError, AuthorizationError, NoPermissionError) as error:
            reason = f"Redis refuses the credentials: {type(error).__name__}"
        except ReadOnlyError:
            raise Unavailable("Redis is read-only") from None
        except ResponseError as error:
            if str(error).startswith(("LOADING", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN", "BUSY")):
                raise Unavailable(str(error)[:80]) from None
            reason = f"Redis refuses: {str(error)[:200]}"
        except (RedisError, OSError, TimeoutError) as error:
            raise Unavailable(type(error).__name__) from None
        raise Misconfigured(reason)

    async def aclose(self) -> None:
        """Close the connections, if they are its own."""
        if self._owned:
            await self._redis.aclose()


def _connect(url: str, timeout: float) -> Any:
    try:
        from redis.asyncio import Redis
    except ImportError:
        raise ConfigurationError(
            "RedisLimiter needs redis: pip install klaviyo-async[redis]"
        ) from None
    try:
        return Redis.from_url(
            url, socket_timeout=timeout, socket_connect_timeout=timeout, retry_on_timeout=False
        )
    except ValueError:
        pass
    # The URL may hold a password, and so may the error that quotes it.
    raise ConfigurationError("the Redis URL cannot be understood: redis://host:port/0 is one")
