"""What the OAuth server's answers say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from ..core.response import RawResponse

__all__ = ["confirms", "json_object"]


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
