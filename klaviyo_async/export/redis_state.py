"""A state store in Redis."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final, NoReturn

from ..closable import AsyncClosable
from ..core.secrets import hide
from ..deferred import Deferred
from ..errors import ConfigurationError, KlaviyoError
from ..loops import PerLoop
from ..redis_support.client import open_client
from ..redis_support.errors import reply_to
from ..redis_support.loops import LoopClient
from ..storage.threads import run_shielded

if TYPE_CHECKING:
    from redis import asyncio as aioredis
else:
    aioredis = Deferred("redis.asyncio")

__all__ = ["RedisStateStore"]

_MAX_CONCURRENT: Final = 8
"""Commands at a time at most, and so connections."""


class RedisStateStore(AsyncClosable):
    """Keeps the state of an export in Redis, as a hash with a field for each stream.

    It is as durable as Redis is: what Redis has lost is written again into the folder's parts by the next
    run, which the folder refuses. Set `appendonly yes`, and no `maxmemory-policy` that evicts keys.

    Args:
        redis: URL, or a `redis.asyncio.Redis`, which is left open.
        name: of the export; each account and folder has one of its own.
        prefix: prefix of the key.
        timeout: seconds for one answer of Redis.

    Raises:
        ConfigurationError: redis-py is not installed, or the URL cannot be understood. In calls: what is
            found is none of this store, or Redis refuses.
        KlaviyoError: in calls: Redis cannot be reached.
    """

    def __init__(
        self,
        redis: aioredis.Redis | str,
        name: str,
        *,
        prefix: str = "klaviyo",
        timeout: float = 5.0,
    ) -> None:
        if not isinstance(name, str) or not name:
            raise ConfigurationError(
                "an export state in Redis has a name, e.g. that of the account"
            )
        redis = hide(redis)
        self._key = f"{prefix}:export:{name}"
        self._timeout = timeout
        open_client(redis, user="RedisStateStore", timeout=timeout)  # raises what there is to raise

        def make(loop: asyncio.AbstractEventLoop) -> LoopClient:
            client, owned = open_client(redis, user="RedisStateStore", timeout=timeout)
            return LoopClient(loop, client, owned, _MAX_CONCURRENT)

        self._clients = PerLoop(make)

    async def load(self, stream: str) -> bytes | None:
        """See :class:`klaviyo_async.export.state.StateStore`.

        Raises:
            ConfigurationError: the key is something else, or Redis refuses.
            KlaviyoError: Redis cannot be reached.
        """
        found = await self._command(lambda client: client.hget(self._key, stream))
        return found.encode() if isinstance(found, str) else found

    async def save(self, stream: str, document: bytes) -> None:
        """See :class:`klaviyo_async.export.state.StateStore`.

        Raises:
            ConfigurationError: the key is something else, or Redis refuses.
            KlaviyoError: Redis cannot be reached.
        """
        await self._command(lambda client: client.hset(self._key, stream, document))

    async def aclose(self) -> None:
        """Close the connections, unless the client was given."""
        await self._clients.aclose()

    async def _command(self, call: Callable[[Any], Awaitable[Any]]) -> Any:
        here = self._clients.here()
        async with here.slots:
            return await run_shielded(reply_to(call(here.client), self._timeout, _failure))

    def __repr__(self) -> str:
        return f"<RedisStateStore {self._key}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a state store is not to be pickled")


def _failure(passing: bool, reason: str) -> Exception:
    if passing:
        return KlaviyoError(f"the export state in Redis cannot be used now: {reason}")
    return ConfigurationError(f"the export state in Redis cannot work: {reason}")
