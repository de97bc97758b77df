"""Where events are sent to: accepted at once, delivered in the background."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from logging import getLogger
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self, overload

import msgspec
from anyio import CancelScope

from ..core.tiers import parse_windows
from ..errors import BufferFull, ConfigurationError, EventRejected, IngestStopped
from .admission import AdmissionControl
from .dead_letters import DeadLetter, open_dead_letters
from .deduplication import Deduplicator
from .delivery import Delivery
from .encoding import EventEncoder
from .receipts import Receipt, Receipts
from .record import Record
from .report import IngestReport, RequestCounter
from .spool.errors import SpoolError
from .spool_loader import SpoolLoader

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.options import Settings
    from .delivery import EventOperations
    from .settings import IngestSettings

__all__ = ["Receipt", "Sink"]

log: Final = getLogger("klaviyo_async.ingest")

_LOGGED: Final = 10


class Sink:
    """Takes events from any number of tasks; made by `klaviyo.ingest(...)`.

    Use it as an asynchronous context manager: leaving it delivers what is left, within
    `drain_timeout`. One event loop, one process.
    """

    def __init__(
        self, engine: Engine, route: EventOperations, settings: Settings, options: IngestSettings
    ) -> None:
        self.report = options.report or IngestReport()
        """What became of the events so far."""
        self.on_settled: Callable[[Sequence[Record]], None] | None = None
        """Called with those that were delivered, or are in the dead letters."""
        self.overfill = False
        """Whether those whose :meth:`put` is cancelled come in without room: no more will follow."""
        self.dead_letters = options.dead_letters
        """Where events go that cannot be delivered."""
        self._engine = engine
        self._options = options
        intake = EventEncoder(route.bulk, engine.clock.wall)
        self.intake = intake.accept
        """Checks, stamps and encodes an event."""
        self._ledger = AdmissionControl(options.max_buffered, options.max_buffered_bytes)
        self._windows = parse_windows(route.bulk.limits), parse_windows(route.single.limits)
        self._dead_letters = open_dead_letters(options.dead_letters, engine.clock.wall)
        self._receipts = Receipts()
        self._seen = Deduplicator(intake.prefix)
        self._began: float | None = None
        self._closing = False
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = 0
        self._spooling: SpoolLoader | None = None
        counted = settings.merged({"hooks": RequestCounter(self.report)})
        self._delivery = Delivery(engine, route, counted, options, self)

    # Life

    async def start(self) -> Self:
        """Begin; what `async with` does first. Events left in the spool are taken up.

        Raises:
            SpoolError: the spool cannot be used.
        """
        if self._loop is not None:
            raise ConfigurationError("a sink is used once")
        self._loop, self._process = asyncio.get_running_loop(), os.getpid()
        background = self._engine.lifecycle.background
        try:
            if self._options.spool is not None:
                self._spooling = await self._open_spool(self._options.spool)
                await background.start(self._spooling.run)
            await background.start(self._delivery.run)
        except BaseException:
            self._closing = True  # there is nothing to end
            if self._spooling is not None:
                await self._spooling.spool.aclose()
            raise
        return self

    async def _open_spool(self, path: str | os.PathLike[str]) -> SpoolLoader:
        from .spool import Spool

        spool = await Spool.open(path, synchronous=self._options.synchronous)
        self.report.resumed = self.report.pending = len(spool)
        return SpoolLoader(spool, self._ledger, self._enter, self._accepted, self.failed)

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        cancelled = error is not None and not isinstance(error, Exception)
        try:
            await self.aclose(0.0 if cancelled else None)
        except IngestStopped:
            if error is None:
                raise

    async def aclose(self, drain_timeout: float | None = None) -> None:
        """Accept no more, deliver what is left, and end.

        Args:
            drain_timeout: seconds to deliver in; None: as the sink was told.

        Raises:
            IngestStopped: it was not all delivered, and no spool keeps the rest; `unsent` does.
            ConfigurationError: this is another process or event loop.
        """
        if self._loop is None or self._closing:
            return
        self._see_it_is_here()
        self._closing = True
        self._ledger.shut(self._stopped("the sink takes no more events"))
        wait = self._options.drain_timeout if drain_timeout is None else drain_timeout
        try:
            if wait > 0 and self._failure is None:
                await self._drain(wait)
        finally:
            with CancelScope(shield=True):
                await self._end()
        if self.report.unsent:
            raise self._stopped(f"{len(self.report.unsent)} events were not sent")

    async def _drain(self, seconds: float) -> None:
        """Wait until everything is settled, or as long as allowed."""
        drained = asyncio.ensure_future(self._all_settled())
        timer = self._engine.clock.call_later(seconds, drained.cancel)
        try:
            await asyncio.wait([drained])
        finally:
            timer.cancel()
            drained.cancel()
        if not drained.cancelled():
            drained.exception()  # said by who waits for it

    async def _end(self) -> None:
        if self._spooling is not None:
            await self._spooling.stop()
        await self._delivery.stop()
        rest = self._delivery.leftover()
        self._update_report()
        if self._spooling is not None:
            await self._spooling.spool.aclose()
        else:
            self.report.unsent += [msgspec.json.decode(record.envelope()) for record in rest]
        self._give_up("the sink was closed before the event was sent")

    # Events

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
            InvalidEvent: Klaviyo would not take it. Nothing else is affected.
            BufferFull: there is no room, with `on_full="raise"`.
            IngestStopped: nothing can be delivered any more, or the sink was closed.
            SpoolError: the spool could not keep it.
        """
        record = self.accept(event)
        if not receipt:
            await self.put([record])
            return None
        given = self._receipts.issue(record)
        try:
            await self.put([record])
        except BaseException:
            self._receipts.withdraw(record)
            raise
        return given

    def accept(self, event: Any) -> Record:
        """Check, stamp and encode an event, to be :meth:`put`.

        Raises:
            InvalidEvent: Klaviyo would not take it.
            IngestStopped: nothing can be delivered any more, or the sink was closed.
        """
        self.check()
        return self.intake(event)

    def check(self) -> None:
        """See that events can be accepted here and now.

        Raises:
            IngestStopped: nothing can be delivered any more, or the sink was closed.
            ConfigurationError: this is another process or event loop.
        """
        self._see_it_is_here()
        if self._closing or self._failure is not None:
            raise self._stopped("the sink takes no more events")

    def _see_it_is_here(self) -> None:
        if self._loop is not asyncio.get_running_loop() or self._process != os.getpid():
            raise self._misused()

    async def put(self, records: Sequence[Record]) -> None:
        """Accept events that are fit to be sent; see :meth:`send`."""
        again: list[Record] = []
        records = self._seen.filter(records, again.append)
        for record in again:
            record.epoch = 0  # not left out
        self.report.duplicates += len(again)
        if not records:
            pass
        elif self._spooling is not None:
            await self._spooling.append(records)
            self._seen.remember(records)
        elif self._ledger.has_room_for(records):
            self._seen.remember(records)
            self._enter(records)
            self._accepted(len(records))
        else:
            await self._put_one_by_one(records)
        if again and self.on_settled is not None:
            self._tell_with_others(again, self.on_settled)

    def _accepted(self, count: int) -> None:
        self.report.accepted += count
        self.report.pending = self._pending()

    def _pending(self) -> int:
        return self._ledger.events if self._spooling is None else len(self._spooling.spool)

    def _enter(self, records: Sequence[Record]) -> None:
        self._ledger.enter(records)
        self._hand_on(records)

    def _hand_on(self, records: Sequence[Record]) -> None:
        if self._began is None:
            self._began = self._engine.clock.monotonic()
        self._delivery.add(records)

    def left_out(self, records: Sequence[Record], error: BaseException) -> None:
        """List those of `records` as unsent that a :meth:`put` did not accept because of `error`."""
        # Those that a cancelled one has left with the spool will be there.
        if self._spooling is None or isinstance(error, (SpoolError, IngestStopped)):
            out = [record for record in records if record.epoch < 0]
            self.report.unsent += [msgspec.json.decode(record.envelope()) for record in out]

    async def _put_one_by_one(self, records: Sequence[Record]) -> None:
        """Accept these one by one, as there is room."""
        try:
            for record in records:
                if self._ledger.has_room_for([record]):
                    self._enter([record])
                elif self._options.on_full == "raise":
                    raise BufferFull(f"{self._ledger.events} events wait to be sent already")
                else:
                    self._delivery.backpressure()
                    await self._ledger.wait_for_room(record)
                    self._hand_on([record])
                self._seen.remember([record])
                self._accepted(1)
        except asyncio.CancelledError:
            if self.overfill:
                rest = [record for record in records if record.epoch < 0]
                self._enter(rest)
                self._seen.remember(rest)
                self._accepted(len(rest))
            raise

    def _tell_with_others(
        self, again: Sequence[Record], told: Callable[[Sequence[Record]], None]
    ) -> None:
        """Given again, they are settled when the first ones are, or when those are on disk."""
        if self._spooling is not None:
            told(again)
            return

        def over(settled: asyncio.Future[None]) -> None:
            if settled.exception() is None:
                told(again)

        self._ledger.settled().add_done_callback(over)

    async def flush(self) -> None:
        """Wait until all events accepted so far have been delivered, or are in the dead letters.

        Raises:
            IngestStopped: that will not be.
        """
        self._see_it_is_here()
        if self._closing or self._failure is not None:
            raise self._stopped("not everything was sent")
        await self._all_settled()

    async def _all_settled(self) -> None:
        spooling = self._spooling
        newest = 0 if spooling is None else spooling.spool.newest
        while True:
            # Looked at first: what comes back from the spool meanwhile has to be waited for too.
            last = spooling is None or not spooling.behind or spooling.last >= newest
            self._delivery.flush()
            await self._ledger.settled()
            if self._failure is not None:
                raise self._stopped("not everything was sent")
            if spooling is None or last:
                return
            spooling.refill()
            await self._engine.clock.sleep(0.01)

    # What became of them (see Outcome)

    def delivered(self, records: Sequence[Record]) -> None:
        """Klaviyo has these."""
        self.report.delivered += len(records)
        for record in records:
            if record.receipt is not None and not record.receipt.done():
                record.receipt.set_result(None)
        self._settle(records)

    def rejected(self, record: Record, error: EventRejected) -> None:
        """Klaviyo does not want this one."""
        envelope = msgspec.Raw(record.envelope())
        self.dead_letter(DeadLetter(envelope, error.message, record.unique_id, errors=error.errors))
        self._seen.forget(record)
        if record.receipt is not None and not record.receipt.done():
            record.receipt.set_exception(error)
        self._settle([record])

    def dead_letter(self, letter: DeadLetter) -> None:
        """Put one among the dead letters."""
        if self._dead_letters is not None:
            self._dead_letters([letter])
        elif self.report.rejected < _LOGGED:
            log.warning("event %s rejected: %s", letter.unique_id or "", letter.reason)
        elif self.report.rejected == _LOGGED:
            log.warning("more events rejected; give dead_letters= to see them all")
        self.report.rejected += 1

    def failed(self, error: BaseException) -> None:
        """Nothing can be delivered any more."""
        if self._failure is None:
            self._failure = error
            log.error("events cannot be delivered any more: %s", error)
        self._give_up("not everything was sent")

    def crowded(self) -> bool:
        """Whether more events wait for room than will come in before some have gone out."""
        if self._spooling is None:
            return self._ledger.crowded
        return self._spooling.behind and not self._ledger.half_empty

    def _settle(self, records: Sequence[Record]) -> None:
        if self._spooling is not None:
            self._spooling.spool.settle([record.number for record in records])
        self._ledger.leave(records)
        if self._spooling is not None:
            self._spooling.refill()
        if self.on_settled is not None:
            self.on_settled(records)
        self._update_report()

    def _update_report(self) -> None:
        report = self.report
        report.pending = self._pending()
        delivery = self._delivery
        report.sent, report.jobs = delivery.sent, delivery.jobs
        if self._began is not None:
            bulk, single = self._windows
            seconds = self._engine.clock.monotonic() - self._began
            report.update(seconds, bulk, delivery.singles, single)

    # Trouble

    def _stopped(self, message: str) -> IngestStopped:
        stopped = IngestStopped(message, unsent=tuple(self.report.unsent))
        stopped.__cause__ = self._failure
        return stopped

    def _give_up(self, message: str) -> None:
        """Tell all who wait that they do so in vain."""
        stopped = self._stopped(message)
        self._receipts.fail(stopped)
        self._ledger.fail(stopped)

    def _misused(self) -> ConfigurationError:
        if self._loop is None:
            return ConfigurationError("use `async with klaviyo.ingest(...) as sink:`")
        if self._process != os.getpid():
            return ConfigurationError("this sink belongs to the process that forked this one")
        return ConfigurationError("this sink belongs to another event loop")

    def __repr__(self) -> str:
        return f"<Sink with {self._ledger.events} events{', closing' if self._closing else ''}>"
