"""What the stores have in common: names of accounts, versions, errors, what cancelling does."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from secrets import randbits
from typing import Any, Final, TypeVar
from urllib.parse import unquote_to_bytes

import anyio.to_thread

from ...errors import ConfigurationError, KlaviyoError

__all__ = [
    "TokenStoreUnavailable",
    "decode",
    "encode",
    "finished",
    "foreign",
    "in_thread",
    "new_version",
    "or_release",
    "raw",
]

_T = TypeVar("_T")

_PLAIN: Final = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789-_")


class TokenStoreUnavailable(KlaviyoError):  # noqa: N818
    """Tokens cannot be read or written now: a full disk, a database that does not answer."""


def raw(account: str) -> bytes:
    """An account's name as bytes, whatever it is made of."""
    return account.encode("utf-8", "surrogatepass")


def encode(account: str) -> str:
    """An account's name as a file may be called, or a key; no two accounts have the same.

    Capitals are encoded too, as some file systems do not tell them from small letters.
    """
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02x}" for byte in raw(account))


def decode(name: str) -> str:
    """And back.

    Raises:
        ValueError: `encode` gave no such name.
    """
    account = unquote_to_bytes(name).decode("utf-8", "surrogatepass")
    if encode(account) != name:
        raise ValueError(name)
    return account


def new_version() -> int:
    """One that no tokens had before, not even those of an account that was forgotten."""
    return randbits(62)


def foreign(where: str) -> ConfigurationError:
    """The error about contents that are not the store's; it does not quote them."""
    return ConfigurationError(f"{where} holds something that is no token: another program's?")


async def finished(work: Coroutine[Any, Any, _T]) -> _T:
    """What `work` returns; a caller that is cancelled learns of it when the work is over."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # it has been looked at
        raise


async def in_thread(work: Callable[[], _T]) -> _T:
    """The same for a function, in a thread."""
    return await finished(anyio.to_thread.run_sync(work))


async def or_release(taking: Awaitable[bool], release: Callable[[], Awaitable[object]]) -> bool:
    """Take a lock; a caller that is cancelled meanwhile does not have it."""
    try:
        return await taking
    except asyncio.CancelledError:
        with suppress(TokenStoreUnavailable):  # it ends by itself
            await release()
        raise
