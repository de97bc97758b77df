"""Where events are sent to: accepted at once, delivered in the background."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Generator, Sequence
from logging import getLogger
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self, overload

import msgspec
from anyio import CancelScope

from ..core.tiers import parse_windows
from ..errors import BufferFull, ConfigurationError, EventRejected, IngestStopped
from .dead_letters import DeadLetter, open_dead_letters
from .delivery import Delivery
from .intake import Intake
from .ledger import Ledger
from .record import Record
from .report import IngestReport, Tally
from .spooling import Spooling

if TYPE_CHECKING:
    from ..engine import Engine
    from ..options import Settings
    from .delivery import Route
    from .settings import IngestSettings

__all__ = ["Receipt", "Sink"]

log: Final = getLogger("klaviyo_async.ingest")

_KNOWN: Final = 65_536
_LOGGED: Final = 10


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


class Sink:
    """Takes events from any number of tasks; made by `klaviyo.ingest(...)`.

    Use it as an asynchronous context manager: leaving it delivers what is left, within
    `drain_timeout`. One event loop, one process.
    """

    def __init__(
        self, engine: Engine, route: Route, settings: Settings, options: IngestSettings
    ) -> None:
        self.report = options.report or IngestReport()
        """What became of the events so far."""
        self.on_settled: Callable[[Sequence[Record]], None] | None = None
        """Called with those that were delivered, or are in the dead letters."""
        self._engine = engine
        self._options = options
        intake = Intake(route.bulk, engine.clock.wall)
        self._prefix = intake.prefix
        self.intake = intake.accept
        """Checks, stamps and encodes an event."""
        self._ledger = Ledger(options.max_buffered, options.max_buffered_bytes)
        self._windows = parse_windows(route.bulk.limits)
        self._dead_letters = open_dead_letters(options.dead_letters, engine.clock.wall)
        self._known: dict[tuple[str, str, bytes], None] = {}
        self._began: float | None = None
        self._closing = False
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = 0
        self._spooling: Spooling | None = None
        counted = settings.merged({"hooks": Tally(self.report)})
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
        background = self._engine.life.background
        if self._options.spool is not None:
            from .spool import Spool

            spool = await Spool.open(self._options.spool, synchronous=self._options.synchronous)
            self.report.resumed = len(spool)
            self._spooling = Spooling(spool, self._ledger, self._enter)
            await background.start(self._spooling.run)
        await background.start(self._delivery.run)
        return self

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
        """
        if self._loop is None or self._closing:
            return
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
        self._clock_in()
        if self._spooling is not None:
            await self._spooling.spool.aclose()
        else:
            self.report.unsent += [msgspec.json.decode(record.envelope()) for record in rest]
        stopped = self._stopped("the sink was closed before the event was sent")
        receipts = [record.receipt for record in rest if record.receipt is not None]
        receipts += self._spooling.unkept() if self._spooling is not None else []
        for receipt in receipts:
            if not receipt.done():
                receipt.set_exception(stopped)
        self._ledger.fail(stopped)

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
        given = None
        if receipt:
            assert self._loop is not None
            record.receipt = self._loop.create_future()
            record.receipt.add_done_callback(_seen)
            given = Receipt(record.unique_id, record.receipt)
        await self.put([record])
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
        if self._loop is not asyncio.get_running_loop() or self._process != os.getpid():
            raise self._misused()
        if self._closing or self._failure is not None:
            raise self._stopped("the sink takes no more events")

    async def put(self, records: Sequence[Record]) -> None:
        """Accept events that are fit to be sent; see :meth:`send`."""
        ours = self._prefix
        fresh = [one for one in records if one.unique_id.startswith(ours) or self._is_new(one)]
        if not fresh:
            return
        done = 0
        try:
            if self._spooling is not None:
                await self._spooling.append(fresh)
                done = len(fresh)
            elif self._ledger.has_room_for(fresh):
                self._enter(fresh)
                done = len(fresh)
            else:
                for record in fresh:
                    if not self._ledger.has_room_for([record]):
                        await self._until_room(record)
                    self._enter([record])
                    done += 1
        finally:
            self.report.accepted += done
            for record in fresh[done:]:
                self._forget(record)

    def _enter(self, records: Sequence[Record]) -> None:
        if self._began is None:
            self._began = self._engine.clock.monotonic()
        self._ledger.enter(records)
        self._delivery.add(records)

    def left_out(self, records: Sequence[Record]) -> None:
        """List those of `records` as unsent that a broken-off :meth:`put` did not accept."""
        if self._spooling is None:
            out = [record for record in records if record.epoch < 0]
            self.report.unsent += [msgspec.json.decode(record.envelope()) for record in out]

    async def _until_room(self, record: Record) -> None:
        if self._options.on_full == "raise":
            raise BufferFull(f"{self._ledger.events} events wait to be sent already")
        self._delivery.press()
        await self._ledger.until_room(record.size)

    def _is_new(self, record: Record) -> bool:
        """Whether no earlier event is the same to Klaviyo; those that we named always are."""
        key = (record.identity, record.unique_id, record.metric)
        if key not in self._known:
            if len(self._known) >= _KNOWN:
                del self._known[next(iter(self._known))]
            self._known[key] = None
            return True
        self.report.duplicates += 1
        if record.receipt is not None:
            record.receipt.set_result(None)
        if self.on_settled is not None:
            self.on_settled([record])
        return False

    def _forget(self, record: Record) -> None:
        self._known.pop((record.identity, record.unique_id, record.metric), None)

    async def flush(self) -> None:
        """Wait until all events accepted so far have been delivered, or are in the dead letters.

        Raises:
            IngestStopped: that will not be.
        """
        if self._loop is not asyncio.get_running_loop():
            raise self._misused()
        if self._closing or self._failure is not None:
            raise self._stopped("not everything was sent")
        await self._all_settled()

    async def _all_settled(self) -> None:
        while True:
            # Looked at first: what comes back from the spool meanwhile has to be waited for too.
            behind = self._spooling is not None and self._spooling.behind
            self._delivery.hurry()
            await self._ledger.until_settled()
            if self._failure is not None:
                raise self._stopped("not everything was sent")
            if self._spooling is None or not behind:
                return
            self._spooling.refill()
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
        self.bury(DeadLetter(envelope, error.message, record.unique_id, errors=error.errors))
        self._forget(record)
        if record.receipt is not None and not record.receipt.done():
            record.receipt.set_exception(error)
        self._settle([record])

    def bury(self, letter: DeadLetter) -> None:
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
        self._ledger.fail(self._stopped("not everything was sent"))

    def _settle(self, records: Sequence[Record]) -> None:
        if self._spooling is not None:
            self._spooling.spool.settle([record.number for record in records])
        self._ledger.leave(records)
        if self._spooling is not None:
            self._spooling.refill()
        if self.on_settled is not None:
            self.on_settled(records)
        self._clock_in()

    def _clock_in(self) -> None:
        report = self.report
        report.pending = self._ledger.events
        report.sent, report.jobs = self._delivery.sent, self._delivery.jobs
        if self._began is not None:
            report.update(self._engine.clock.monotonic() - self._began, self._windows)

    # Trouble

    def _stopped(self, message: str) -> IngestStopped:
        stopped = IngestStopped(message, unsent=tuple(self.report.unsent))
        stopped.__cause__ = self._failure
        return stopped

    def _misused(self) -> ConfigurationError:
        if self._loop is None:
            return ConfigurationError("use `async with klaviyo.ingest(...) as sink:`")
        if self._process != os.getpid():
            return ConfigurationError("this sink belongs to the process that forked this one")
        return ConfigurationError("this sink belongs to another event loop")

    def __repr__(self) -> str:
        return f"<Sink with {self._ledger.events} events{', closing' if self._closing else ''}>"


def _seen(future: asyncio.Future[None]) -> None:
    """A receipt that nobody awaits is no error that nobody handled."""
    if not future.cancelled():
        future.exception()
