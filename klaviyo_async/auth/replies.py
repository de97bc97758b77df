"""What the OAuth server's answers say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeGuard

import msgspec

from .tokens import Tokens

if TYPE_CHECKING:
    from ..core.response import RawResponse

__all__ = ["confirms", "is_token", "json_object", "parse_tokens", "single_line"]

_DEFAULT_LIFETIME: Final = 3600.0
_MAX_LIFETIME: Final = 1e10
"""Seconds from which on a token's lifetime in a response is taken for a mistake."""


def json_object(reply: RawResponse) -> dict[str, Any] | None:
    """The JSON object that an answer holds; None if it holds none."""
    try:
        found = msgspec.json.decode(reply.body)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def confirms(reply: RawResponse) -> bool:
    """Whether an answer says that what was asked for is done. RFC 7009 asks for no body; a page is
    somebody else's."""
    if not 200 <= reply.status < 300 or "html" in reply.headers.get("Content-Type", "").lower():
        return False
    found = json_object(reply)
    return not reply.body.strip() if found is None else "error" not in found


def parse_tokens(
    reply: RawResponse, requested_at: float, old: Tokens | None, scopes: tuple[str, ...]
) -> Tokens | None:
    """The tokens in a response; raises nothing, as a traceback would show its variables.

    Args:
        reply: the response.
        requested_at: when it was asked for, in unix seconds.
        old: the tokens that were refreshed; None: there were none.
        scopes: scopes that were asked for.

    Returns:
        None: there are no tokens in it.
    """
    found = json_object(reply) or {}
    access, scope = found.get("access_token"), found.get("scope")
    refresh = found.get("refresh_token") or (old.refresh_token if old else None)
    if not is_token(access) or not is_token(refresh):
        return None
    seconds = found.get("expires_in")
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool):
        seconds = _DEFAULT_LIFETIME
    granted = tuple(scope.split()) if isinstance(scope, str) else None
    return Tokens(
        access,
        refresh,
        # From the time of the request: the response may have taken a while.
        requested_at + (seconds if 0 < seconds < _MAX_LIFETIME else _DEFAULT_LIFETIME),
        granted or (old.scopes if old else scopes),
    )


def is_token(value: object) -> TypeGuard[str]:
    """Whether a value is a token that can be sent in a header."""
    if not isinstance(value, str) or value == "" or " " in value:
        return False
    return value.isascii() and value.isprintable()


def single_line(text: str) -> str:
    """The text without line breaks and control characters, for errors and logs."""
    return "".join(char if char.isprintable() else " " for char in text)
