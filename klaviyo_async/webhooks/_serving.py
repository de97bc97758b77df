"""Shared by the adapters for web frameworks: reading bodies, answering rejected deliveries."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from logging import getLogger
from typing import Any, Final

from .errors import Check, WebhookError
from .events import VerifiedDelivery

__all__ = [
    "MAX_BODY",
    "BodyTooLarge",
    "Handler",
    "HandlerFailed",
    "detail_of",
    "raise_if_failed",
    "read_body",
    "status_of",
]

MAX_BODY: Final = 16 * 2**20
"""Default of `max_body`, in bytes."""
Handler = Callable[[VerifiedDelivery], Awaitable[object]]
"""What is called with each delivery; it may return a response of the framework's."""
_STATUSES: Final[dict[Check, int]] = {
    "headers": 400,
    "body": 400,
    "signature": 401,
    "webhook_id": 401,
    "timestamp": 401,
    "replay": 200,
    "in_progress": 503,
    "guard": 503,
}
_log = getLogger(__package__)


class BodyTooLarge(Exception):  # noqa: N818
    """The body is larger than `max_body`."""


class HandlerFailed(Exception):  # noqa: N818
    """The handler returned a response that says that it failed.

    Args:
        response: the response.
    """

    def __init__(self, response: Any) -> None:
        super().__init__()
        self.response = response


def raise_if_failed(response: Any, status: object) -> None:
    """Raise in the block that holds a delivery, so that the delivery is handled when it comes again.

    Args:
        response: what the handler returned.
        status: its status.

    Raises:
        HandlerFailed: Klaviyo would take the status for a failure, and send the delivery again.
    """
    if isinstance(status, int) and not 200 <= status < 300:
        raise HandlerFailed(response)


async def read_body(chunks: AsyncIterable[bytes], declared: str | None, max_body: int) -> bytes:
    """Read a body, but not more of it than is allowed.

    Raises:
        BodyTooLarge: it has more than `max_body` bytes, or its Content-Length says so.
    """
    if declared is not None and declared.isdecimal() and int(declared[:20]) > max_body:
        raise BodyTooLarge
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > max_body:
            raise BodyTooLarge
    return bytes(body)


def status_of(error: WebhookError) -> int:
    """Log a rejected delivery, and return the HTTP status to answer it with."""
    status = _STATUSES[error.check]
    if status != 200:
        _log.warning("a webhook delivery was refused: %s", error.check)
    return status


def detail_of(error: WebhookError, detail: bool) -> str:
    """Text of the answer: empty, unless `detail` asks for the check that failed."""
    return error.check if detail else ""
