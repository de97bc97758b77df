"""An OAuth access token that the program refreshes by itself."""

from __future__ import annotations

from ..core.secrets import Hidden, check_secret, digest, hide
from .keys import FixedAuth

__all__ = ["BearerAuth"]


class BearerAuth(FixedAuth):
    """A fixed OAuth access token, used until it expires: `KlaviyoClient(auth=BearerAuth(...))`.

    Args:
        token: the access token.
        owner: name of the quota, which is one for each account and app; needed where the token is
            replaced by another of the same account. None: a digest of this one.

    Raises:
        ConfigurationError: the token is empty, or not fit for a header.
    """

    __slots__ = ()

    def __init__(self, token: str, owner: str | None = None) -> None:
        token = hide(token)
        header = Hidden(f"Bearer {check_secret('access token', token)}")
        super().__init__(header, owner or f"token:{digest(token)}")
