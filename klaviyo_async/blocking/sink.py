"""A sink for threads: posts and sends from any of them, closed at the latest when the program ends."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Sequence
from functools import partial
from logging import getLogger
from types import TracebackType
from typing import Any, Final, Literal, Self, overload

from ..errors import DeadlineExceeded
from ..ingest import sink
from ..ingest.settings import IngestOptions
from ..pipeline import receipts
from ..pipeline.report import Report
from .areas import Grouped
from .fronts import Front
from .thread import briefly, loop_thread, run

__all__ = ["Receipt", "Sink"]

log: Final = getLogger("klaviyo_async")


class Receipt:
    """Promise of a record's delivery.

    Args:
        receipt: of the async client.
    """

    __slots__ = ("_receipt",)

    def __init__(self, receipt: receipts.Receipt) -> None:
        self._receipt = receipt

    @property
    def unique_id(self) -> str:
        """The record's."""
        return self._receipt.unique_id

    @property
    def partial_failure(self) -> tuple[str, ...]:
        """Fields that Klaviyo did not take of the record; empty until it is settled."""
        return self._receipt.partial_failure

    @property
    def ambiguous(self) -> bool:
        """Whether `partial_failure` may be about another record of its batch."""
        return self._receipt.ambiguous

    @property
    def dropped(self) -> bool:
        """Whether the record was not to be sent: `before_send` gave None for it, or the client is disabled."""
        return self._receipt.dropped

    def done(self) -> bool:
        """Whether the record is settled."""
        return self._receipt.done()

    def wait(self, timeout: float | None = None) -> None:
        """Wait until the record is settled.

        Args:
            timeout: seconds to wait at most; None: no limit. Who gives up waiting does not give up the
                record.

        Raises:
            DeadlineExceeded: it took longer.
            RecordRejected: Klaviyo refused the record.
            PartialFailure: with `partial="error"`: it took the record but for some field.
            DeliveryStopped: the sink ended before the record was sent.
        """
        run(_kept, self._receipt, timeout)

    def __repr__(self) -> str:
        return repr(self._receipt)


async def _kept(receipt: receipts.Receipt, timeout: float | None) -> None:
    limit = asyncio.timeout(timeout)
    try:
        async with limit:
            await receipt
    except TimeoutError:
        if not limit.expired():
            raise  # what the record's own settlement says
        said = f"the record {receipt.unique_id} was not settled within {timeout:g} s"
        raise DeadlineExceeded(said) from None


class Sink(Front[sink.Sink]):
    """Takes events from any number of threads; opened by `klaviyo.ingest(...)`.

    Used in `with`, or for the life of the process: one that is open when the program ends is closed
    then, within `drain_timeout`. What is not delivered by then is logged.

    In a process that was forked it is opened anew when it is first used there; the events that it has
    are its first process's. A spool belongs to one process.

    Args:
        owner: the client.
        options: see :class:`klaviyo_async.ingest.settings.IngestSettings`.

    Raises:
        ConfigurationError: an option does not exist, or its value is not valid.
        SpoolError: the spool cannot be used.
    """

    def __init__(self, owner: Grouped, options: IngestOptions) -> None:
        self._client = owner
        self._options: dict[str, Any] = {**options}
        self._signals: Sequence[int] = self._options.pop("shutdown_on", ())
        self._before: dict[int, Any] = {}
        super().__init__(self._open)
        self._thread = loop_thread()
        if threading.current_thread() is threading.main_thread():
            for number in self._signals:
                self._before[number] = signal.signal(number, self._on_signal)

    def _open(self) -> sink.Sink:
        client = self._client._here()

        async def start() -> sink.Sink:
            made: sink.Sink = client.ingest(**self._options)
            return await made.start()

        opened = briefly(start)
        loop_thread().keep(self)
        return opened

    @property
    def report(self) -> Report:
        """What became of the events so far."""
        return self._here().report

    def post(self, event: Any, *, on_full: Literal["return", "raise"] = "return") -> bool:
        """Take an event without waiting; see :meth:`klaviyo_async.ingest.sink.Sink.post`.

        Args:
            event: an `EventCreate`, a flat dict of its fields, or the raw envelope.
            on_full: what happens where it cannot be taken: `return` False, or `raise`.

        Returns:
            Whether it was taken: then it is delivered, in the spool, or told of in the report.

        Raises:
            InvalidEvent: Klaviyo would not take it, or what `before_send` has made of it. Nothing else is
                affected.
            BufferFull: there is no room, with `on_full="raise"`.
            DeliveryStopped: nothing can be delivered any more, or the sink was closed; likewise.
            ConfigurationError: `before_send` is async, and :meth:`send` alone waits for it.
            Exception: what `before_send` raises, with `before_send_errors="raise"`.
        """
        return self._here().post(event, on_full=on_full)

    @overload
    def send(self, event: Any, *, receipt: Literal[True]) -> Receipt: ...
    @overload
    def send(self, event: Any, *, receipt: Literal[False] = False) -> None: ...
    def send(self, event: Any, *, receipt: bool = False) -> Receipt | None:
        """Accept an event: when this returns, it is in memory, or on disk with a spool.

        Args:
            event: an `EventCreate`, a flat dict of its fields, or the raw envelope.
            receipt: return something to wait for the event's delivery with.

        Raises:
            InvalidEvent: Klaviyo would not take it. Nothing else is affected.
            BufferFull: there is no room, with `on_full="raise"`.
            DeliveryStopped: nothing can be delivered any more, or the sink was closed.
            SpoolError: the spool could not keep it.
        """
        here = self._here()
        if not receipt:
            run(here.send, event)
            return None
        return Receipt(run(partial(here.send, receipt=True), event))

    def flush(self, timeout: float | None = None) -> None:
        """Wait until all events taken so far have been delivered, or are in the dead letters.

        Args:
            timeout: seconds to wait at most; None: no limit.

        Raises:
            DeliveryStopped: that will not be.
            DeadlineExceeded: it took longer; the message says what is still open.
        """
        run(self._here().flush, timeout)

    def close(self, drain_timeout: float | None = None) -> None:
        """Accept no more, deliver what is left, and end.

        Args:
            drain_timeout: seconds to deliver in; None: as the sink was told.

        Raises:
            DeliveryStopped: it was not all delivered, and no spool keeps the rest; `unsent` does.
        """
        here = self._here()
        self._restore()
        try:
            run(here.aclose, drain_timeout)
        finally:
            loop_thread().forget(self)

    def _uses(self, engine: object) -> bool:
        """Whether its events go through this engine."""
        return self._client._here()._engine is engine

    def _close_at_exit(self) -> None:
        """Close it when the program ends."""
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        here = self._here()
        self._restore()
        try:
            run(here.__aexit__, kind, error, traceback)
        finally:
            loop_thread().forget(self)

    # Signals

    def _on_signal(self, number: int, frame: object) -> None:
        """Deliver what there is in the background, and then let the signal do what it does."""
        self._restore()
        thread = self._thread
        if thread is not None:
            thread.begin(self._shut_down(number))

    async def _shut_down(self, number: int) -> None:
        try:
            await self._original.aclose()
        except Exception as error:
            log.warning("closing after a signal: %s", error)
        if hasattr(signal, "pthread_kill"):  # the main thread may sleep, and is to notice
            signal.pthread_kill(threading.main_thread().ident or 0, number)
        else:
            signal.raise_signal(number)

    def _restore(self) -> None:
        if threading.current_thread() is threading.main_thread():
            for number, handler in self._before.items():
                if signal.getsignal(number) == self._on_signal:
                    signal.signal(number, handler)
            self._before.clear()
