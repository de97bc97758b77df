"""An access token that somebody else keeps fresh."""

from __future__ import annotations

from hashlib import blake2b

from .keys import Hidden, check_secret, hide

__all__ = ["BearerAuth"]


class BearerAuth:
    """An OAuth access token as it is, for as long as it lasts: `KlaviyoClient(auth=BearerAuth(...))`.

    Args:
        token: the access token.
        owner: name of the account and app, whose quota it is, if tokens change; None: a digest of
            this one.

    Raises:
        ConfigurationError: the token cannot be one.
    """

    __slots__ = ("_header", "owner")

    owner: str

    def __init__(self, token: str, owner: str | None = None) -> None:
        token = hide(token)
        self._header = Hidden(f"Bearer {check_secret('access token', token)}")
        self.owner = owner or f"token:{blake2b(token.encode(), digest_size=6).hexdigest()}"

    def ready(self) -> str:
        """The `Authorization` header."""
        return self._header

    async def obtain(self) -> str:
        """The `Authorization` header."""
        return self._header

    def refused(self, header: str) -> bool:
        """There is no other."""
        return False

    def __repr__(self) -> str:
        return "BearerAuth(hidden)"

    def __reduce__(self) -> str:
        raise TypeError("credentials are not to be pickled")
