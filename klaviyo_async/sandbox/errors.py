"""Error responses of the sandbox, in Klaviyo's format; and what is wrong with its fixtures."""

from __future__ import annotations

import itertools
from typing import Any

from ..errors import ConfigurationError

_IDS = itertools.count(1)

_CODES = {
    400: ("invalid", "Invalid input."),
    401: ("not_authenticated", "Authentication credentials were not provided."),
    403: ("permission_denied", "The key lacks a scope."),
    404: ("not_found", "Not found."),
    405: ("method_not_allowed", "Method not allowed."),
    409: ("conflict", "Conflict."),
    410: ("gone", "This endpoint has been retired."),
    413: ("payload_too_large", "The payload is too large."),
    415: ("unsupported_media_type", "Unsupported media type."),
    429: ("throttled", "Request was throttled."),
    500: ("error", "A server error occurred."),
    503: ("service_unavailable", "The service is unavailable."),
}
_POINTERS = {401: "/data/", 403: "/data/", 404: "/data/", 429: "/data", 500: "/data/"}
"""Where the fault is said to be, where nothing is said of it."""
_BRIEF = frozenset({401, 403, 404})
"""Errors without links and meta."""
_LIMITS = "https://developers.klaviyo.com/en/docs/rate_limits_and_error_handling"


class RejectedRequest(Exception):  # noqa: N818 - it is an answer, not a failure of ours
    """Ends a request with an error answer.

    Args:
        status: HTTP status.
        detail: what is wrong.
        pointer: JSON pointer into the body, of what is at fault.
        parameter: query parameter or header at fault.
        code: stable name; None: the usual one of the status.
        meta: further facts.
    """

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        pointer: str | None = None,
        parameter: str | None = None,
        code: str | None = None,
        meta: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.pointer = pointer
        self.parameter = parameter
        self.code = code
        self.meta = meta or {}

    def document(self) -> dict[str, Any]:
        """The answer's body."""
        usual, title = _CODES.get(self.status, ("error", "Error."))
        source: dict[str, str] = {}
        if self.pointer is None and self.parameter is None and self.status in _POINTERS:
            source["pointer"] = _POINTERS[self.status]
        if self.pointer is not None:
            source["pointer"] = self.pointer
        if self.parameter is not None:
            source["parameter"] = self.parameter
        error: dict[str, Any] = {
            "id": f"00000000-0000-4000-8000-{next(_IDS):012x}",
            "status": self.status,
            "code": self.code or usual,
            "title": title,
            "detail": self.detail,
            "source": source,
        }
        if self.status not in _BRIEF or self.meta:
            links = {"type": _LIMITS} if self.status == 429 else {}
            error |= {"links": links, "meta": self.meta}
        return {"errors": [error]}


class FixtureError(ConfigurationError):
    """What the sandbox was to be seeded with is not valid. Nothing was put in.

    Args:
        message: what is wrong.
        item: where: a JSON pointer into the fixtures; empty: it is about all of them.
    """

    def __init__(self, message: str = "", item: str = "") -> None:
        super().__init__(message)
        self.item = item

    def __str__(self) -> str:
        return f"{self.item}: {super().__str__()}" if self.item else super().__str__()
