"""What the web frameworks' adapters have in common."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from logging import getLogger
from typing import Final

from .errors import Check, WebhookError
from .verifier import VerifiedDelivery

__all__ = ["MAX_BODY", "BodyTooLarge", "Handler", "detail_of", "read_body", "status_of"]

MAX_BODY: Final = 16 * 2**20
"""Bytes of a body at most, unless told otherwise."""
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
    """The body is larger than it may be."""


async def read_body(chunks: AsyncIterable[bytes], declared: str | None, max_body: int) -> bytes:
    """The body, unless it is too large; what goes beyond is not read.

    Raises:
        TooLarge: it has more than `at_most` bytes, or says so.
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
    """The status that answers a refused delivery, which is noted in the log."""
    status = _STATUSES[error.check]
    if status != 200:
        _log.warning("a webhook delivery was refused: %s", error.check)
    return status


def detail_of(error: WebhookError, detail: bool) -> str:
    """What the answer says: nothing, unless it is to say which check failed."""
    return error.check if detail else ""
