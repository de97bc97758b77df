"""What the stores have in common: names of accounts, versions, and errors."""

from __future__ import annotations

from secrets import randbits
from typing import Final
from urllib.parse import unquote_to_bytes

from ...errors import ConfigurationError, KlaviyoError

__all__ = ["TokenStoreUnavailable", "decode", "encode", "foreign", "new_version", "raw"]

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
