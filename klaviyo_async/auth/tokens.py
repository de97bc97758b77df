"""OAuth tokens, the protocol of stores that keep them, and a store in memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, NoReturn, Protocol, Self

import msgspec
from attrs import frozen

from ..core.secrets import check_secret, hide
from ..errors import ConfigurationError

__all__ = [
    "MemoryTokenStore",
    "StoredTokens",
    "TokenCodec",
    "TokenStore",
    "Tokens",
    "decode_tokens",
    "encode_tokens",
]

_MAX_TIME: Final = 1e12
"""Unix seconds from which on a number is taken for a mistake: some thirty thousand years."""


@frozen(init=False, repr=False)
class Tokens:
    """Tokens of an account; never shown in a repr, and never pickled.

    Args:
        access_token: sent with each request.
        refresh_token: exchanged for new tokens.
        expires_at: when the access token expires, in unix seconds.
        scopes: scopes that the account has granted, as the OAuth server says.
        refreshing_since: see :attr:`refreshing_since`.

    Raises:
        ConfigurationError: a token is malformed, or a time is none. No message quotes it.
    """

    access_token: str
    refresh_token: str
    expires_at: float
    """When the access token expires, in unix seconds."""
    scopes: tuple[str, ...]
    refreshing_since: float | None
    """When a refresh of them began whose outcome has not been stored, in unix seconds; None: there is
    none. Written by whoever refreshes, before the server is asked."""

    def __init__(
        self,
        access_token: str,
        refresh_token: str,
        expires_at: float,
        scopes: Iterable[str] = (),
        refreshing_since: float | None = None,
    ) -> None:
        # By hand, and not by attrs: a traceback of this shows variables.
        access_token, refresh_token = hide(access_token), hide(refresh_token)
        check_secret("access token", access_token)
        check_secret("refresh token", refresh_token)
        expires_at = hide(expires_at)  # in case that they were mixed up
        if not _is_time(expires_at):
            raise ConfigurationError("expires_at is the time when the token ends, in unix seconds")
        refreshing_since = hide(refreshing_since)
        if refreshing_since is not None and not _is_time(refreshing_since):
            raise ConfigurationError("refreshing_since is None, or a time in unix seconds")
        if isinstance(scopes, str):
            raise ConfigurationError("scopes are a list, not one string: pass scopes.split()")
        made = (access_token, refresh_token, float(expires_at), tuple(scopes), refreshing_since)
        self.__attrs_init__(*made)  # pyright: ignore[reportAttributeAccessIssue]

    def to_dict(self) -> dict[str, Any]:
        """All fields in plain text, for a store of your own."""
        return {
            "access_token": str(self.access_token),
            "refresh_token": str(self.refresh_token),
            "expires_at": self.expires_at,
            "scopes": list(self.scopes),
            "refreshing_since": self.refreshing_since,
        }

    @classmethod
    def from_dict(cls, found: Any) -> Self:
        """Tokens from what :meth:`to_dict` returned.

        Args:
            found: that dict, as it was stored.

        Raises:
            ConfigurationError: it is no such dict.
        """
        try:
            ends, scopes = float(found["expires_at"]), found.get("scopes") or ()
            since = found.get("refreshing_since")
            return cls(found["access_token"], found["refresh_token"], ends, scopes, since)
        except (
            LookupError,
            TypeError,
            ValueError,
            ArithmeticError,
            AttributeError,
            ConfigurationError,
        ):
            found = None  # a traceback shows variables
        # Not from the error: that one would quote what it could not read.
        raise ConfigurationError("the token store holds something that is no token")

    def __repr__(self) -> str:
        if not hasattr(self, "scopes"):  # in a traceback, when its making has failed
            return "<Tokens, unfinished>"
        return f"Tokens(expires_at={self.expires_at!r}, scopes={self.scopes!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("tokens are not to be pickled; see to_dict")


def _is_time(value: object) -> bool:
    return isinstance(value, (int, float)) and abs(value) < _MAX_TIME


@frozen
class StoredTokens:
    """Tokens as a store keeps them.

    Args:
        tokens: the tokens.
        version: see :attr:`version`.
    """

    tokens: Tokens
    version: int
    """A number that differs after each change of the account's tokens."""


class TokenCodec(Protocol):
    """Encrypts the tokens in a store; a `Fernet` of the cryptography package is one."""

    def encrypt(self, data: bytes) -> bytes:
        """Encrypt.

        Args:
            data: the tokens, in plain text.
        """
        ...

    def decrypt(self, token: bytes) -> bytes:
        """Decrypt.

        Args:
            token: what :meth:`encrypt` returned.

        Raises:
            Exception: it did not.
        """
        ...


class TokenStore(Protocol):
    """Keeps the tokens of accounts, for one process or many.

    The lock lets one process refresh at a time, and `swap` lets none replace new tokens by old ones.
    All methods raise TokenStoreUnavailable where the store cannot be reached, and ConfigurationError
    where what it holds cannot be read.
    """

    async def load(self, account: str) -> StoredTokens | None:
        """The account's tokens; None if there are none.

        Args:
            account: name of the account.
        """
        ...

    async def swap(self, account: str, version: int | None, tokens: Tokens | None) -> bool:
        """Replace the account's tokens, if they have not changed since they were loaded.

        Args:
            account: name of the account.
            version: version of the tokens to replace; None: there must be none.
            tokens: the new ones; None: delete the account's.

        Returns:
            Whether they were replaced; if not, they had changed.
        """
        ...

    async def acquire(self, account: str, holder: str, seconds: float) -> bool:
        """Take the account's lock.

        Args:
            account: name of the account.
            holder: a random name of who takes it; the holder may take it again.
            seconds: how long it is held at most.

        Returns:
            False if another holder has it.
        """
        ...

    async def release(self, account: str, holder: str) -> None:
        """Release the account's lock.

        Args:
            account: name of the account.
            holder: as it was taken; without effect if another one has it.
        """
        ...

    async def accounts(self) -> list[str]:
        """Names of all accounts that have tokens."""
        ...


class MemoryTokenStore:
    """Keeps tokens in memory: for one process, until it ends."""

    def __init__(self) -> None:
        self._stored: dict[str, StoredTokens] = {}
        self._locks: dict[str, str] = {}
        self._version = 0

    async def load(self, account: str) -> StoredTokens | None:
        """See :class:`TokenStore`."""
        return self._stored.get(account)

    async def swap(self, account: str, version: int | None, tokens: Tokens | None) -> bool:
        """See :class:`TokenStore`."""
        found = self._stored.get(account)
        if (None if found is None else found.version) != version:
            return False
        self._version += 1
        if tokens is None:
            self._stored.pop(account, None)
        else:
            self._stored[account] = StoredTokens(tokens, self._version)
        return True

    async def acquire(self, account: str, holder: str, seconds: float) -> bool:
        """See :class:`TokenStore`; the lock does not expire, as its holder ends with the process."""
        return self._locks.setdefault(account, holder) == holder

    async def release(self, account: str, holder: str) -> None:
        """See :class:`TokenStore`."""
        if self._locks.get(account) == holder:
            del self._locks[account]

    async def accounts(self) -> list[str]:
        """See :class:`TokenStore`."""
        return list(self._stored)

    def __repr__(self) -> str:
        return f"<MemoryTokenStore of {len(self._stored)} accounts>"


def encode_tokens(tokens: Tokens, codec: TokenCodec | None) -> bytes:
    """Tokens as bytes for a store.

    Args:
        tokens: the tokens.
        codec: encrypts them; None: they stay in plain text.
    """
    raw = msgspec.json.encode(tokens.to_dict())
    return raw if codec is None else codec.encrypt(raw)


def decode_tokens(raw: bytes, codec: TokenCodec | None) -> Tokens:
    """Tokens from what :func:`encode_tokens` returned.

    Args:
        raw: those bytes.
        codec: the same one.

    Raises:
        ConfigurationError: these are not such bytes, or another codec encrypted them.
    """
    raw = hide(raw)
    try:
        return Tokens.from_dict(msgspec.json.decode(raw if codec is None else codec.decrypt(raw)))
    except ConfigurationError:
        raise
    except Exception:  # noqa: S110 - every codec has errors of its own
        pass
    raise ConfigurationError("the stored tokens cannot be read: another codec wrote them?")
