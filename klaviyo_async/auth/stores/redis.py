"""A token store in Redis."""

from __future__ import annotations

import asyncio
from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final, NoReturn

from ...closable import AsyncClosable
from ...core.secrets import hide
from ...deferred import Deferred
from ...errors import ConfigurationError
from ...loops import PerLoop
from ...redis_support.client import open_client
from ...redis_support.errors import reply_to
from ...redis_support.loops import LoopClient
from ...storage.threads import run_shielded
from ..tokens import StoredTokens, TokenCodec, Tokens, decode_tokens, encode_tokens
from .common import (
    TokenStoreUnavailable,
    acquire_or_release,
    decode_account,
    encode_account,
    foreign_content,
    new_version,
)

if TYPE_CHECKING:
    from redis import asyncio as aioredis
else:
    aioredis = Deferred("redis.asyncio")

__all__ = ["RedisTokenStore"]

_SWAP: Final = """
local found = redis.call('HGET', KEYS[1], ARGV[1])
local version = ''
if found then
  version = string.match(found, '^(%d+):')
  if not version then return -1 end
end
if found and found == ARGV[3] then return 1 end -- done before; the reply got lost
if version ~= ARGV[2] then return 0 end
if ARGV[3] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
end
return 1
"""
_ACQUIRE: Final = """
if redis.call('GET', KEYS[1]) == ARGV[1] then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 1
end
return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0
"""
_RELEASE: Final = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""
_MAX_CONCURRENT: Final = 32
"""Commands at a time at most, and so connections, whatever the number of accounts."""


class RedisTokenStore(AsyncClosable):
    """Keeps tokens in Redis, for any number of machines.

    Tokens are as durable as Redis is: with `appendonly yes` and `appendfsync everysec` it may lose
    those of the last second, and a refresh token that was replaced in it is lost with them; the
    account has to be connected again. Set no `maxmemory-policy` that evicts keys.

    Args:
        redis: URL, or a `redis.asyncio.Redis`, which is left open.
        prefix: prefix of the keys.
        codec: encrypts the tokens, e.g. a `Fernet` of the cryptography package.
        timeout: seconds for one answer of Redis.

    Raises:
        ConfigurationError: redis-py is not installed, or the URL cannot be understood. In calls:
            what is found is not of this store, cannot be decrypted, or Redis refuses.
        TokenStoreUnavailable: in calls: Redis cannot be reached.
    """

    def __init__(
        self,
        redis: aioredis.Redis | str,
        *,
        prefix: str = "klaviyo",
        codec: TokenCodec | None = None,
        timeout: float = 5.0,
    ) -> None:
        redis = hide(redis)
        self._codec = codec
        self._timeout = timeout
        self._prefix = prefix
        open_client(redis, user="RedisTokenStore", timeout=timeout)  # raises what there is to raise

        def make(loop: asyncio.AbstractEventLoop) -> LoopClient:
            client, owned = open_client(redis, user="RedisTokenStore", timeout=timeout)
            return LoopClient(loop, client, owned, _MAX_CONCURRENT)

        self._clients = PerLoop(make)

    @property
    def _redis(self) -> Any:
        """The client of the running event loop."""
        return self._clients.here().client

    async def load(self, account: str) -> StoredTokens | None:
        """See :class:`TokenStore`."""
        found = hide(
            await self._command(lambda: self._redis.hget(self._tokens, encode_account(account)))
        )
        if found is None:
            return None
        text = hide(found.decode("ascii", "replace") if isinstance(found, bytes) else found)
        version, _, body = map(hide, text.partition(":"))
        try:
            number, raw = int(version), hide(b64decode(body, validate=True))
        except (ValueError, NoBase64):
            raise foreign_content(f"the Redis key {self._tokens}") from None
        return StoredTokens(decode_tokens(raw, self._codec), number)

    async def swap(self, account: str, version: int | None, tokens: Tokens | None) -> bool:
        """See :class:`TokenStore`."""
        contents = hide("")
        if tokens is not None:
            body = hide(b64encode(encode_tokens(tokens, self._codec)).decode())
            contents = hide(f"{new_version()}:{body}")
        known = "" if version is None else str(version)
        done = await self._command(
            lambda: self._redis.eval(
                _SWAP, 1, self._tokens, encode_account(account), known, contents
            )
        )
        if done < 0:
            raise foreign_content(f"the Redis key {self._tokens}")
        return bool(done)

    async def acquire(self, account: str, holder: str, seconds: float) -> bool:
        """See :class:`TokenStore`."""
        ms = max(1, round(seconds * 1000))

        async def take() -> bool:
            return bool(
                await self._command(
                    lambda: self._redis.eval(_ACQUIRE, 1, self._lock(account), holder, ms)
                )
            )

        return await acquire_or_release(take(), lambda: self.release(account, holder))

    async def release(self, account: str, holder: str) -> None:
        """See :class:`TokenStore`."""
        await self._command(lambda: self._redis.eval(_RELEASE, 1, self._lock(account), holder))

    async def accounts(self) -> list[str]:
        """See :class:`TokenStore`."""
        names = await self._command(lambda: self._redis.hkeys(self._tokens))
        try:
            found = [
                decode_account(str(name, "ascii") if isinstance(name, bytes) else name)
                for name in names
            ]
        except ValueError:
            raise foreign_content(f"the Redis key {self._tokens}") from None
        return sorted(found)

    async def aclose(self) -> None:
        """Close the connections, unless the client was given."""
        await self._clients.aclose()

    @property
    def _tokens(self) -> str:
        return f"{self._prefix}:tokens"

    def _lock(self, account: str) -> str:
        return f"{self._prefix}:token-lock:{encode_account(account)}"

    async def _command(self, call: Callable[[], Awaitable[Any]]) -> Any:
        async with self._clients.here().slots:
            return await run_shielded(reply_to(call(), self._timeout, _failure))

    def __repr__(self) -> str:
        return f"<RedisTokenStore {self._prefix}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a token store is not to be pickled")


def _failure(passing: bool, reason: str) -> Exception:
    if passing:
        return TokenStoreUnavailable(f"the token store in Redis: {reason}")
    return ConfigurationError(f"the token store in Redis cannot work: {reason}")
