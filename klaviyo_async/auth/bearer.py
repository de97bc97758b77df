"""An access token that somebody else keeps fresh."""

from __future__ import annotations

from ..core.secrets import Hidden, check_secret, digest, hide
from .keys import FixedAuth

__all__ = ["BearerAuth"]


class BearerAuth(FixedAuth):
    """An OAuth access token as it is, for as long as it lasts: `KlaviyoClient(auth=BearerAuth(...))`.

    Args:
        token: the access token.
        owner: name of the account and app, whose quota it is, if tokens change; None: a digest of
            this one.

    Raises:
        ConfigurationError: the token cannot be one.
    """

    __slots__ = ()

    def __init__(self, token: str, owner: str | None = None) -> None:
        token = hide(token)
        header = Hidden(f"Bearer {check_secret('access token', token)}")
        super().__init__(header, owner or f"token:{digest(token)}")
