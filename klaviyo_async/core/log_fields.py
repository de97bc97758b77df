"""What log records carry beside their message, for those who log as JSON: `extra=log_fields(...)`."""

from __future__ import annotations

from typing import Any, Final

from ..errors import APIStatusError, KlaviyoError

__all__ = ["FIELDS", "log_fields"]

FIELDS: Final = (
    "account",
    "attempt",
    "delay",
    "duration",
    "error",
    "method",
    "operation",
    "path",
    "reason",
    "record",
    "records",
    "request_id",
    "spool",
    "status",
    "wait",
)
"""All there are; as attributes of a log record each has `klaviyo_` before it, so that it can be taken
for none of the record's own."""


def log_fields(error: BaseException | None = None, **fields: Any) -> dict[str, Any]:
    """The `extra` of a log record; what is None is left out.

    Args:
        error: what is logged: its class, and what it says of its call; `fields` win over it.
        fields: of :data:`FIELDS`. Times are seconds.
    """
    found: dict[str, Any] = {}
    if error is not None:
        found["error"] = type(error).__name__
    if isinstance(error, KlaviyoError):
        found.update(operation=error.operation, method=error.method, path=error.path)
        found["attempt"] = error.attempts or None
    if isinstance(error, APIStatusError):
        found.update(status=error.status or None, request_id=error.request_id)
    found.update(fields)
    return {f"klaviyo_{name}": value for name, value in found.items() if value is not None}
