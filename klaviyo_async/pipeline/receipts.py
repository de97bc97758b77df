"""Promises of delivery."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Literal

from ..calls.partial_failure import PartialFailure
from .errors import RecordRejected

if TYPE_CHECKING:
    from .record import Record
    from .settlement import Outcome

__all__ = ["Receipt", "Receipts"]


_Result = PartialFailure | Literal["dropped"] | None


class Receipt:
    """Promise of a record's delivery: `await` it.

    Raises:
        RecordRejected: when awaited: Klaviyo refused the record.
        PartialFailure: when awaited, with `partial="error"`: it took the record but for some field.
        DeliveryStopped: when awaited: the sink ended before the record was sent.
    """

    __slots__ = ("_future", "unique_id")

    def __init__(self, unique_id: str, future: asyncio.Future[_Result]) -> None:
        self.unique_id = unique_id
        self._future = future

    @property
    def partial_failure(self) -> tuple[str, ...]:
        """Fields that Klaviyo did not take of the record, though it took the rest; `ambiguous` says
        whether they may be another one's. Empty until the record is settled."""
        found = self._found()
        return () if found is None else found.fields

    @property
    def ambiguous(self) -> bool:
        """Whether `partial_failure` may be about another record of its batch: Klaviyo does not say."""
        found = self._found()
        return found is not None and found.ambiguous

    @property
    def dropped(self) -> bool:
        """Whether the record was not to be sent: `before_send` gave None for it, or the client is
        disabled. Awaiting the receipt raises nothing then."""
        future = self._future
        ended = future.done() and not future.cancelled() and future.exception() is None
        return ended and future.result() == "dropped"

    def done(self) -> bool:
        """Whether the record is settled."""
        return self._future.done()

    def __await__(self) -> Generator[Any, None, None]:
        # Who gives up waiting does not give up the record.
        yield from asyncio.shield(self._future).__await__()

    def _found(self) -> PartialFailure | None:
        if not self._future.done() or self._future.cancelled():
            return None
        error = self._future.exception()
        if error is not None:
            return error if isinstance(error, PartialFailure) else None
        found = self._future.result()
        return found if isinstance(found, PartialFailure) else None

    def __repr__(self) -> str:
        return f"<Receipt of {self.unique_id}, {'done' if self.done() else 'pending'}>"


class Receipts:
    """Those of records that are not settled.

    Args:
        partial_is_error: whether those of records that were taken but for some field raise.
    """

    def __init__(self, *, partial_is_error: bool = False) -> None:
        self._open: set[asyncio.Future[_Result]] = set()
        self._partial: dict[asyncio.Future[_Result], PartialFailure] = {}
        self._partial_is_error = partial_is_error

    def issue(self, record: Record) -> Receipt:
        """The receipt of a record."""
        future = record.receipt = asyncio.get_running_loop().create_future()
        self._open.add(future)
        future.add_done_callback(self._closed)
        return Receipt(record.unique_id, future)

    def withdraw(self, record: Record) -> None:
        """The record was not accepted, or nobody was given its receipt."""
        if record.receipt is not None:
            self._open.discard(record.receipt)

    def mark(self, record: Record, partial: Callable[[], PartialFailure]) -> None:
        """The record will be delivered, but for some field."""
        if record.receipt is not None and record.receipt in self._open:
            self._partial[record.receipt] = partial()

    def fail(self, error: Callable[[], BaseException]) -> None:
        """None of them will be known."""
        for future in self._open:
            if not future.done():
                future.set_exception(error())

    def on_outcome(self, outcome: Outcome) -> None:
        """Keep the promises of these; see :mod:`.settlement`."""
        if not self._open:
            return
        for record in outcome.records:
            future = record.receipt
            if future is None or future.done() or outcome.status == "duplicate":
                continue
            if outcome.status == "rejected":
                future.set_exception(_rejection(record, outcome))
            elif outcome.settled:
                partial = self._partial.get(future)
                if outcome.status == "dropped":
                    future.set_result("dropped")
                elif partial is not None and self._partial_is_error:
                    future.set_exception(partial)
                else:
                    future.set_result(partial)

    def _closed(self, future: asyncio.Future[_Result]) -> None:
        self._open.discard(future)
        self._partial.pop(future, None)
        if not future.cancelled():
            future.exception()  # a receipt that nobody awaits is no error that nobody handled


def _rejection(record: Record, outcome: Outcome) -> RecordRejected:
    letter, error = outcome.letters[0], outcome.error
    found = RecordRejected(letter.reason, unique_id=record.unique_id, errors=letter.errors)
    if error is None:
        return found
    return found.attach_call(
        error.operation or "", error.method or "", error.path or "", error.attempts
    )
