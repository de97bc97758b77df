"""Shared by the stores: encoding of account names, versions, errors, cancellation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from secrets import randbits
from typing import Final
from urllib.parse import unquote_to_bytes

from ...errors import ConfigurationError, KlaviyoError

__all__ = [
    "TokenStoreUnavailable",
    "account_bytes",
    "acquire_or_release",
    "decode_account",
    "encode_account",
    "foreign_content",
    "new_version",
]

_PLAIN: Final = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789-_")


class TokenStoreUnavailable(KlaviyoError):  # noqa: N818
    """Tokens cannot be read or written now, e.g. as the disk is full or a database does not answer."""


def account_bytes(account: str) -> bytes:
    """An account's name as bytes, whatever characters it has."""
    return account.encode("utf-8", "surrogatepass")


def encode_account(account: str) -> str:
    """An account's name as part of a file name or key; no two accounts have the same.

    Capitals are encoded too, as some file systems do not tell them from small letters.
    """
    return "".join(
        chr(byte) if byte in _PLAIN else f"%{byte:02x}" for byte in account_bytes(account)
    )


def decode_account(name: str) -> str:
    """The account's name from :func:`encode_account`.

    Raises:
        ValueError: :func:`encode_account` gave no such name.
    """
    account = unquote_to_bytes(name).decode("utf-8", "surrogatepass")
    if encode_account(account) != name:
        raise ValueError(name)
    return account


def new_version() -> int:
    """A random version, so that none recurs, not even for an account that was deleted."""
    return randbits(62)


def foreign_content(where: str) -> ConfigurationError:
    """The error about contents that are not the store's; it does not quote them."""
    return ConfigurationError(f"{where} holds something that is no token: another program's?")


async def acquire_or_release(
    taking: Awaitable[bool], release: Callable[[], Awaitable[object]]
) -> bool:
    """Take a lock, and release it again if the caller is cancelled meanwhile."""
    try:
        return await taking
    except asyncio.CancelledError:
        with suppress(TokenStoreUnavailable):  # the lock expires by itself
            await release()
        raise
