"""Who calls: credentials, and what must never be one."""

from __future__ import annotations

from typing import Protocol

__all__ = ["Auth"]


class Auth(Protocol):
    """Where the `Authorization` header comes from; asked before each attempt, after its wait."""

    @property
    def owner(self) -> str:
        """Name of the quota that these credentials use; tells nothing secret."""
        ...

    def cached_header(self) -> str | None:
        """The header's value, if it is at hand and will do; else None."""
        ...

    async def fetch_header(self) -> str:
        """The header's value, got from elsewhere if need be."""
        ...

    def invalidate(self, header: str) -> bool:
        """The server did not accept the header; whether another one may be had."""
        ...
