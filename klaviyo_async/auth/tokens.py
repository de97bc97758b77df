"""OAuth tokens, and where they are kept."""

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
"""No time: about thirty thousand years from now."""


@frozen(init=False, repr=False)
class Tokens:
    """What an account has granted; never shown, and not to be pickled by accident.

    Raises:
        ConfigurationError: a token cannot be one, or `expires_at` is no time. No message quotes it.
    """

    access_token: str
    refresh_token: str
    expires_at: float
    """When the access token ends, in unix seconds."""
    scopes: tuple[str, ...]

    def __init__(
        self,
        access_token: str,
        refresh_token: str,
        expires_at: float,
        scopes: Iterable[str] = (),
    ) -> None:
        # By hand, and not by attrs: a traceback of this shows variables.
        access_token, refresh_token = hide(access_token), hide(refresh_token)
        check_secret("access token", access_token)
        check_secret("refresh token", refresh_token)
        expires_at = hide(expires_at)  # in case that they were mixed up
        if not isinstance(expires_at, (int, float)) or not abs(expires_at) < _MAX_TIME:
            raise ConfigurationError("expires_at is the time when the token ends, in unix seconds")
        if isinstance(scopes, str):
            raise ConfigurationError("scopes are a list, not one string: pass scopes.split()")
        made = (access_token, refresh_token, float(expires_at), tuple(scopes))
        self.__attrs_init__(*made)  # pyright: ignore[reportAttributeAccessIssue]

    def to_dict(self) -> dict[str, Any]:
        """Everything, in the open: for a store of one's own."""
        return {
            "access_token": str(self.access_token),
            "refresh_token": str(self.refresh_token),
            "expires_at": self.expires_at,
            "scopes": list(self.scopes),
        }

    @classmethod
    def from_dict(cls, found: Any) -> Self:
        """What :meth:`to_dict` gave.

        Raises:
            ConfigurationError: it did not.
        """
        try:
            ends, scopes = float(found["expires_at"]), found.get("scopes") or ()
            return cls(found["access_token"], found["refresh_token"], ends, scopes)
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


@frozen
class StoredTokens:
    """Tokens as a store has them."""

    tokens: Tokens
    version: int
    """Another one after each change."""


class TokenCodec(Protocol):
    """Encrypts what a store keeps, e.g. with a `Fernet` of the cryptography package."""

    def encrypt(self, data: bytes) -> bytes:
        """To what may be stored."""
        ...

    def decrypt(self, token: bytes) -> bytes:
        """And back."""
        ...


class TokenStore(Protocol):
    """Keeps the tokens of accounts, for one process or many.

    `swap` and the lock together see to it that of all processes one refreshes at a time, and that
    none puts old tokens over new ones.
    """

    async def load(self, account: str) -> StoredTokens | None:
        """The account's tokens; None if there are none."""
        ...

    async def swap(self, account: str, version: int | None, tokens: Tokens | None) -> bool:
        """Replace the account's tokens, if they are still those of `version`.

        Args:
            account: whose.
            version: of those to replace; None: there must be none.
            tokens: the new ones; None: forget the account.

        Returns:
            Whether they were; if not, somebody else was faster.
        """
        ...

    async def acquire(self, account: str, holder: str, seconds: float) -> bool:
        """Take the account's lock, for so long at most; False if somebody else has it."""
        ...

    async def release(self, account: str, holder: str) -> None:
        """Give it back; without effect for those who do not have it."""
        ...

    async def accounts(self) -> list[str]:
        """All accounts that there are tokens of."""
        ...


class MemoryTokenStore:
    """For one process, and as long as it lives."""

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
        """See :class:`TokenStore`; one process does not die in the middle, so it is for good."""
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
    """Tokens as a store writes them."""
    raw = msgspec.json.encode(tokens.to_dict())
    return raw if codec is None else codec.encrypt(raw)


def decode_tokens(raw: bytes, codec: TokenCodec | None) -> Tokens:
    """And back.

    Raises:
        ConfigurationError: it is not what `pack` wrote, or was encrypted in another way.
    """
    raw = hide(raw)
    try:
        return Tokens.from_dict(msgspec.json.decode(raw if codec is None else codec.decrypt(raw)))
    except ConfigurationError:
        raise
    except Exception:  # noqa: S110 - every codec has errors of its own
        pass
    raise ConfigurationError("the stored tokens cannot be read: another codec wrote them?")
