"""Where events are sent to: accepted at once, delivered in the background."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from logging import getLogger
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self, overload

from ..calls.engine import Engine
from ..calls.options import Settings
from ..errors import ConfigurationError
from ..pipeline.before_send import Failure, Unmade, UnmadePosted
from ..pipeline.errors import DeliveryStopped
from ..pipeline.inbox import Inbox
from ..pipeline.pipeline import Pipeline
from ..pipeline.receipts import Receipt
from ..pipeline.signals import listening
from .destination import EventDestination
from .record import EventRecord
from .settings import IngestSettings

if TYPE_CHECKING:
    from ..pipeline.record import Record
    from ..pipeline.spooling import RecordSpool

__all__ = ["Receipt", "Sink", "event_pipeline"]

log: Final = getLogger("klaviyo_async")


def event_pipeline(
    engine: Engine, settings: Settings, options: IngestSettings, package: str
) -> Pipeline:
    """A pipeline for events.

    Args:
        engine: what sends requests.
        settings: of the requests.
        options: how they are sent.
        package: the generated package whose operations are used.

    Raises:
        ConfigurationError: the options contradict each other.
    """
    path = options.spool
    if path is not None and options.on_full == "raise":
        raise ConfigurationError("with a spool there is room on disk: leave out on_full")

    async def open_spool() -> RecordSpool:
        from .spool import Spool

        assert path is not None
        return await Spool.open(path, synchronous=options.synchronous, clock=engine.clock)

    return Pipeline(
        engine,
        settings,
        EventDestination(
            package, engine.clock.wall, options.mode, options.phone_region, options.normalize
        ),
        options,
        wait_when_full=options.on_full == "wait",
        open_spool=None if path is None else open_spool,
    )


class Sink:
    """Takes events from any number of tasks, and with :meth:`post` of threads; made by `klaviyo.ingest(...)`.

    Use it as an asynchronous context manager: leaving it delivers what is left, within
    `drain_timeout`. One event loop, one process.

    Outages are waited for. Credentials that Klaviyo itself refuses end delivery; with a spool they only
    suspend it, which `report.suspended` tells.
    """

    def __init__(
        self, engine: Engine, settings: Settings, options: IngestSettings, package: str
    ) -> None:
        self._pipeline = event_pipeline(engine, settings, options, package)
        self._encode = self._pipeline.destination.encode
        self._before_send = self._pipeline.before_send
        self._inbox = Inbox(self._pipeline)
        self._shutdown_on = options.shutdown_on
        self._signals = ExitStack()
        self._closing: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = 0
        self.report = self._pipeline.report
        """What became of the events so far."""

    async def start(self) -> Self:
        """Begin; what `async with` does first. Events left in the spool are taken up.

        Raises:
            SpoolError: the spool cannot be used.
        """
        if self._loop is not None:
            raise ConfigurationError("a sink is used once")
        self._loop, self._process = asyncio.get_running_loop(), os.getpid()
        await self._pipeline.start()
        self._inbox.open(self._loop)
        if self._shutdown_on:
            self._signals.enter_context(listening(self._shut_down, numbers=self._shutdown_on))
        return self

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            await self.aclose()
            return
        with suppress(DeliveryStopped):
            if isinstance(error, Exception):
                await self.aclose()
            else:
                await self._close(0.0, broken_off=True)

    async def aclose(self, drain_timeout: float | None = None) -> None:
        """Accept no more, deliver what is left, and end. If that is cancelled, what was not sent goes
        to the dead letters. Where it is being closed already, this waits for that.

        Args:
            drain_timeout: seconds to deliver in; None: as the sink was told.

        Raises:
            DeliveryStopped: it was not all delivered, and no spool keeps the rest; `unsent` does.
            ConfigurationError: this is another process or event loop.
        """
        await self._close(drain_timeout, broken_off=False)

    async def _close(self, drain_timeout: float | None, *, broken_off: bool) -> None:
        if self._loop is None:
            return
        self._see_it_is_here()
        self._inbox.close()
        try:
            await self._pipeline.aclose(drain_timeout, broken_off=broken_off)
        finally:
            self._signals.close()

    def _shut_down(self, number: int) -> None:
        """Deliver what there is, and then let the signal do what it does."""

        async def shut_down() -> None:
            try:
                await self.aclose()
            except Exception as error:
                log.warning("closing after a signal: %s", error)
            signal.raise_signal(number)

        self._closing = asyncio.ensure_future(shut_down())

    @overload
    async def send(self, event: Any, *, receipt: Literal[True]) -> Receipt: ...
    @overload
    async def send(self, event: Any, *, receipt: Literal[False] = False) -> None: ...
    async def send(self, event: Any, *, receipt: bool = False) -> Receipt | None:
        """Accept an event: when this returns, it is in memory, or on disk with a spool.

        Args:
            event: an `EventCreate`, a flat dict of its fields, or the raw envelope.
            receipt: return something to await the event's delivery with.

        Raises:
            InvalidEvent: Klaviyo would not take it, or what `before_send` has made of it. Nothing else is
                affected.
            BufferFull: there is no room, with `on_full="raise"`.
            DeliveryStopped: nothing can be delivered any more, or the sink was closed.
            SpoolError: the spool could not keep it.
        """
        before = self._before_send
        if before is not None:
            self._see_it_is_here()
            self._pipeline.check()
            return await before.in_turn(
                event, lambda made: self._send_made(event, made, receipt=receipt)
            )
        record = self.accept(event)
        if not receipt:
            await self._pipeline.admission.put([record])
            return None
        return await self._put_for_receipt(record)

    async def _send_made(self, event: Any, made: Any, *, receipt: bool) -> Receipt | None:
        """Accept what `before_send` has made of an event."""
        pipeline = self._pipeline
        pipeline.check()
        if made is not None and not isinstance(made, Failure):
            record = self._encode(made)
            if receipt:
                return await self._put_for_receipt(record)
            await pipeline.admission.put([record])
            return None
        if made is not None and pipeline.options.before_send_errors == "raise":
            raise made.error
        place = Unmade()
        given = pipeline.receipts.issue(place) if receipt else None
        if made is None:
            pipeline.settlement.settle("dropped", [place])
        else:
            pipeline.settlement.refuse_unfit([(place, event, made.rejection())])
        return given

    async def _put_for_receipt(self, record: EventRecord) -> Receipt:
        receipts = self._pipeline.receipts
        given = receipts.issue(record)
        try:
            await self._pipeline.admission.put([record])
        except BaseException:
            receipts.withdraw(record)
            raise
        return given

    def post(self, event: Any, *, on_full: Literal["return", "raise"] = "return") -> bool:
        """Take an event without waiting, from any thread, whether an event loop runs in it or not: a
        logging handler, a signal handler, a view.

        It is checked and encoded now, after `before_send` if that is a plain function, which is called in
        this thread; and accepted by the sink's event loop in a moment. Until then, and that is less than
        with :meth:`send`, it is in memory even if there is a spool. `flush` and
        `aclose` see to all that were posted before. Events of one thread stay in order.

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
            ConfigurationError: the sink was not begun, or belongs to another process; or `before_send`
                is async, and :meth:`send` alone waits for it.
            Exception: what `before_send` raises, with `before_send_errors="raise"`.
        """
        if on_full not in ("return", "raise"):
            raise ConfigurationError(f"on_full must be one of return, raise, not {on_full!r}")
        self._see_it_has_begun_here()
        try:
            self._inbox.post(self._posted(event))
        except DeliveryStopped:
            if on_full == "raise":
                raise
            return False
        return True

    def _posted(self, event: Any) -> Record:
        """The record of an event that is posted, or what stands for it where `before_send` made none."""
        before = self._before_send
        made = event if before is None else before.at_once(event)
        if before is None or not (made is None or isinstance(made, Failure)):
            record: EventRecord = self._encode(made)
            return record
        if made is not None and self._pipeline.options.before_send_errors == "raise":
            raise made.error
        return UnmadePosted(given=event, rejection=None if made is None else made.rejection())

    def accept(self, event: Any) -> EventRecord:
        """Check, stamp and encode an event, to be :meth:`put`.

        Raises:
            InvalidEvent: Klaviyo would not take it.
            DeliveryStopped: nothing can be delivered any more, or the sink was closed.
            ConfigurationError: this is another process or event loop, or there is a `before_send`, which
                :meth:`send` alone waits for.
        """
        if self._before_send is not None:
            raise ConfigurationError("with before_send use send(), which waits for it")
        self._see_it_is_here()
        self._pipeline.check()
        record: EventRecord = self._encode(event)
        return record

    async def put(self, records: Sequence[EventRecord]) -> None:
        """Accept events that are fit to be sent; see :meth:`send`."""
        self._see_it_is_here()
        self._pipeline.check()
        await self._pipeline.admission.put(records)

    async def flush(self, timeout: float | None = None) -> None:
        """Wait until all events accepted so far have been delivered, or are in the dead letters.

        Args:
            timeout: seconds to wait at most; None: no limit.

        Raises:
            DeliveryStopped: that will not be.
            DeadlineExceeded: it took longer; the message says what is still open.
        """
        self._see_it_is_here()
        self._inbox.take_in()
        await self._pipeline.flush(timeout)

    def _see_it_is_here(self) -> None:
        if self._loop is asyncio.get_running_loop() and self._process == os.getpid():
            return
        self._see_it_has_begun_here()
        raise ConfigurationError(
            "this sink belongs to another event loop: events are sent in the loop that opened it"
        )

    def _see_it_has_begun_here(self) -> None:
        if self._loop is None:
            raise ConfigurationError("use `async with klaviyo.ingest(...) as sink:`")
        if self._process != os.getpid():
            raise ConfigurationError("this sink belongs to the process that forked this one")

    def __repr__(self) -> str:
        return f"<Sink with {self.report.pending} events>"
