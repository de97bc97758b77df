"""Promises of delivery."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from typing import Any

from .record import Record

__all__ = ["Receipt", "Receipts"]


class Receipt:
    """Promise of an event's delivery: `await` it.

    Raises:
        EventRejected: when awaited: Klaviyo refused the event.
        IngestStopped: when awaited: the sink ended before the event was sent.
    """

    __slots__ = ("_future", "unique_id")

    def __init__(self, unique_id: str, future: asyncio.Future[None]) -> None:
        self.unique_id = unique_id
        self._future = future

    def done(self) -> bool:
        """Whether the event's fate is known."""
        return self._future.done()

    def __await__(self) -> Generator[Any, None, None]:
        # Who gives up waiting does not give up the event.
        return asyncio.shield(self._future).__await__()

    def __repr__(self) -> str:
        return f"<Receipt of {self.unique_id}, {'done' if self.done() else 'pending'}>"


class Receipts:
    """Those of one sink whose events' fates are not known."""

    def __init__(self) -> None:
        self._open: set[asyncio.Future[None]] = set()

    def issue(self, record: Record) -> Receipt:
        """The receipt of an event."""
        future = record.receipt = asyncio.get_running_loop().create_future()
        self._open.add(future)
        future.add_done_callback(self._settled)
        return Receipt(record.unique_id, future)

    def withdraw(self, record: Record) -> None:
        """The event was not accepted, or nobody was given its receipt."""
        if record.receipt is not None:
            self._open.discard(record.receipt)

    def fail(self, error: BaseException) -> None:
        """None of them will be known."""
        for future in self._open:
            if not future.done():
                future.set_exception(error)

    def _settled(self, future: asyncio.Future[None]) -> None:
        self._open.discard(future)
        if not future.cancelled():
            future.exception()  # a receipt that nobody awaits is no error that nobody handled
