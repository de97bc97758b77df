"""Credentials of a user's own scheme, checked where they come in."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any, NoReturn, cast

from ..clock import SYSTEM_CLOCK
from ..core.secrets import Hidden, hide
from ..errors import ConfigurationError
from .keys import FixedAuth, KeyAuth, PrivateKeyAuth

if TYPE_CHECKING:
    from ..clock import Clock
    from . import Auth
    from .function import KeyFunction

__all__ = ["CheckedAuth", "check_auth", "credentials", "credentials_of", "owner_of"]

_METHODS = ("cached_header", "fetch_header", "invalidate")


def check_auth(auth: Auth) -> Auth:
    """See that credentials are what :class:`klaviyo_async.auth.Auth` asks for.

    Args:
        auth: those of a user.

    Returns:
        The same, whose headers are hidden in tracebacks.

    Raises:
        ConfigurationError: they lack a method, or `owner` is no name.
    """
    if isinstance(auth, (FixedAuth, PrivateKeyAuth)):
        return auth
    name = type(auth).__name__
    for method in _METHODS:
        if not callable(getattr(auth, method, None)):
            raise ConfigurationError(
                f"auth: {name} has no method {method}; see klaviyo_async.Auth, and for a private key "
                "give api_key"
            )
    owner = getattr(auth, "owner", None)
    if not isinstance(owner, str) or not owner:
        raise ConfigurationError(f"auth: {name}.owner must be a string, the name of a quota")
    return CheckedAuth(auth)


def credentials(
    given: str | KeyFunction | Auth, *, owner: str | None = None, clock: Clock = SYSTEM_CLOCK
) -> Auth:
    """What gives the header.

    Args:
        given: a private key, a function that gives one, or credentials of a user's own.
        owner: name of the function's quota; None: its own name.
        clock: tells the time.

    Raises:
        ConfigurationError: it is none of them, or cannot be one.
    """
    if isinstance(given, str):
        return KeyAuth(given)
    if not callable(given) or hasattr(given, "cached_header"):
        return check_auth(cast("Auth", given))
    from .function import FunctionAuth  # most programs have no use for it

    return FunctionAuth(given, owner=owner, clock=clock)


def credentials_of(
    api_key: str | KeyFunction | None, auth: Auth | None, clock: Clock
) -> Auth | None:
    """The credentials of a client; None: it has none.

    Args:
        api_key: a private key, or a function that gives one.
        auth: credentials of a user's own.
        clock: tells the time.

    Raises:
        ConfigurationError: both are given, or one of them cannot be.
    """
    if api_key is None:
        return None if auth is None else check_auth(auth)
    if auth is not None:
        raise ConfigurationError("give either api_key or auth")
    return credentials(api_key, clock=clock) if callable(api_key) else KeyAuth(api_key)


def owner_of(
    auth: Auth | None, company_id: str | None, quota_owner: str | None, *, shared: bool
) -> str:
    """Name of the quota of a client: an account's private keys share one, an OAuth app has one of its own.

    Args:
        auth: its credentials.
        company_id: its account.
        quota_owner: the name that it was given.
        shared: whether its limiter may serve others, who have to name the quota alike.

    Raises:
        ConfigurationError: they could not.
    """
    given = quota_owner or getattr(auth, "given_owner", None)
    if given:
        return str(given)
    if company_id and (auth is None or isinstance(auth, PrivateKeyAuth)):
        return company_id
    if auth is None:
        return ""
    if shared and isinstance(auth, PrivateKeyAuth) and not isinstance(auth, KeyAuth):
        raise ConfigurationError(
            "api_key is a function, whose keys may change: give company_id or quota_owner too, by which "
            "those who share the limiter know the account's quota"
        )
    return auth.owner


class CheckedAuth:
    """Gives what the user's credentials give, if it can be a header.

    Args:
        auth: the user's credentials.
    """

    __slots__ = ("_auth", "_header")

    def __init__(self, auth: Auth) -> None:
        self._auth = auth
        self._header: Hidden | None = None

    @property
    def owner(self) -> str:
        """Name of the quota."""
        return self._auth.owner

    def cached_header(self) -> str | None:
        """See :meth:`klaviyo_async.auth.Auth.cached_header`.

        Raises:
            ConfigurationError: it cannot be a header.
        """
        header = hide(self._auth.cached_header())
        return None if header is None else self._checked(header)

    async def fetch_header(self) -> str:
        """See :meth:`klaviyo_async.auth.Auth.fetch_header`.

        Raises:
            ConfigurationError: it cannot be a header.
        """
        fetching = self._auth.fetch_header()
        if not isawaitable(fetching):
            fetching = None  # a traceback shows variables
            raise ConfigurationError(f"{self._name}.fetch_header must be `async def`")
        return self._checked(hide(await fetching))

    def invalidate(self, header: str) -> bool:
        """See :meth:`klaviyo_async.auth.Auth.invalidate`.

        Args:
            header: the value that was sent.
        """
        return bool(self._auth.invalidate(header))

    def _checked(self, header: Any) -> Hidden:
        if self._header is not None and header == self._header:
            return self._header
        if isinstance(header, str):
            if header.strip() and header.isascii() and header.isprintable():
                self._header = Hidden(header)
                return self._header
            what = "characters that no header has" if header.strip() else "an empty string"
        else:
            what = "bytes" if isinstance(header, bytes) else type(header).__name__
        header = None  # a traceback shows variables
        raise ConfigurationError(f"{self._name} gave {what} as the Authorization header")

    @property
    def _name(self) -> str:
        return type(self._auth).__name__

    def __repr__(self) -> str:
        return f"<{self._name}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not to be pickled")
