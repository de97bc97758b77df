"""Shared by the adapters for web frameworks: reading bodies, answering rejected deliveries."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from logging import getLogger
from typing import Final

from .errors import Check, WebhookError
from .verifier import VerifiedDelivery

__all__ = ["MAX_BODY", "BodyTooLarge", "Handler", "detail_of", "read_body", "status_of"]

MAX_BODY: Final = 16 * 2**20
"""Default of `max_body`, in bytes."""
Handler = Callable[[VerifiedDelivery], Awaitable[object]]
"""What is called with each delivery."""
_STATUSES: Final[dict[Check, int]] = {
    "headers": 400,
    "body": 400,
    "signature": 401,
    "webhook_id": 401,
    "timestamp": 401,
    "replay": 200,
    "guard": 503,
}
_log = getLogger(__package__)


class BodyTooLarge(Exception):  # noqa: N818
    """The body is larger than `max_body`."""


async def read_body(chunks: AsyncIterable[bytes], declared: str | None, max_body: int) -> bytes:
    """Read a body, but not more of it than is allowed.

    Raises:
        TooLarge: it has more than `max_body` bytes, or its Content-Length says so.
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
