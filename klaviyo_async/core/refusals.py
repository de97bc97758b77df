"""What counts as a refusal: only what Klaviyo says itself.

In front of Klaviyo stand proxies and Cloudflare, which answer in its place with any status, now and then
for a single request. What they say is over after a while, so long runs wait for its end as for that of any
other outage. Klaviyo's own refusals are JSON:API documents in which each error has a code.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ..errors import (
    AccountDisconnected,
    ApiError,
    APIStatusError,
    ClientClosed,
    ConfigurationError,
    InvalidRequest,
    KlaviyoError,
    OAuthError,
    PaginationError,
)

__all__ = ["are_klaviyos", "may_pass", "refuses", "refuses_credentials"]

_CREDENTIALS: Final = frozenset((401, 403))
_LATER: Final = frozenset((408, 425, 429))
"""Client errors that say to come again."""
_APPS: Final = frozenset(("invalid_client", "unauthorized_client"))
"""Codes of RFC 6749 with which an OAuth server refuses an app."""


def are_klaviyos(errors: Iterable[ApiError]) -> bool:
    """Whether these are errors as Klaviyo writes them: of a code, and something for people.

    Lists called `errors` occur elsewhere too: Cloudflare's and GraphQL's entries have a `message`.
    """
    return any(error.code and (error.detail or error.title) for error in errors)


def refuses(error: BaseException) -> bool:
    """Whether Klaviyo itself has refused the request, and will do so again: a 4xx of its own."""
    return (
        isinstance(error, APIStatusError)
        and 400 <= error.status < 500
        and error.status not in _LATER
        and are_klaviyos(error.errors)
    )


def refuses_credentials(error: BaseException) -> bool:
    """Whether Klaviyo itself has refused the credentials, or denied them a right: a 401 or 403 of its own,
    an account whose grant has ended, an OAuth app that it does not know."""
    if isinstance(error, OAuthError):
        return isinstance(error, AccountDisconnected) or error.error in _APPS
    return refuses(error) and getattr(error, "status", None) in _CREDENTIALS


def may_pass(error: BaseException) -> bool:
    """Whether the same request may succeed later: nobody has refused it who has a say in that, and it was
    not made wrongly."""
    return (
        isinstance(error, KlaviyoError)
        and not isinstance(
            error, (ClientClosed, ConfigurationError, InvalidRequest, PaginationError)
        )
        and not refuses(error)
        and not refuses_credentials(error)
    )
