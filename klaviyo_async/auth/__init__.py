"""Credentials: private keys, OAuth tokens, and the stores that keep tokens."""

from __future__ import annotations

from typing import Protocol

__all__ = ["Auth"]


class Auth(Protocol):
    """Credentials of a client: gives the `Authorization` header, before each attempt.

    Anything with these methods is one: `KlaviyoClient(auth=...)`, or what `KlaviyoAccounts(keys=...)`
    returns. They are called in the client's event loop, by all calls that run at the time.
    """

    @property
    def owner(self) -> str:
        """Name of the quota that these credentials use, which must not be secret."""
        ...

    def cached_header(self) -> str | None:
        """The header's value, if it is known and valid now; else None."""
        ...

    async def fetch_header(self) -> str:
        """The header's value, fetched or refreshed first if need be.

        Asked for when `cached_header` gave None, by every call that waits: share one fetch among them.

        Raises:
            KlaviyoError: there is none. The call raises this, or what else is raised, and is not repeated.
        """
        ...

    def invalidate(self, header: str) -> bool:
        """Note that the server answered 401 to this header.

        Args:
            header: the value that was sent.

        Returns:
            Whether there may be another one, to attempt the call with once more, if it can be repeated.
        """
        ...
