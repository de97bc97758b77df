"""Records from wherever they come from to Klaviyo, in batches, each to its settlement.

Data goes one way: source → :class:`.reader.Reader` → encoder → :meth:`Pipeline.put` (de-duplicate,
capacity, spool) → :class:`.batcher.Batcher` → :class:`.dispatcher.Dispatcher` →
:class:`.isolation.Isolation` → :class:`.settlement.Settlement`. What differs between kinds of records
is handed in as a :class:`.destination.Destination`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from logging import getLogger
from typing import TYPE_CHECKING, Any, Final

from anyio import CancelScope, create_task_group

from ..calls.counting import RequestCounter
from ..core.log_fields import log_fields
from ..core.tiers import parse_windows
from ..errors import ClientClosed, DeadlineExceeded
from .admission import Admission
from .before_send import BeforeSend
from .capacity import Capacity
from .completion import complete
from .dead_letters import open_dead_letters
from .dispatcher import Dispatcher
from .dropping import DroppingAdmission, drop_listener
from .errors import DeliveryStopped, not_delivered
from .partial import PartialFailures
from .receipts import Receipts
from .report import Report
from .settlement import Outcome, Settlement

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..clock import Timer
    from .destination import Destination
    from .options import PipelineSettings
    from .record import Record
    from .spooling import RecordSpool, SpoolLoader

__all__ = ["Pipeline"]

log: Final = getLogger("klaviyo_async")


class Pipeline:
    """One run: used once, in one event loop.

    Args:
        engine: what sends requests.
        settings: of the requests: the client's.
        destination: where the records go.
        options: how.
        overfill: whether what was read comes in though there is no room, so that only reading waits.
        wait_when_full: whether :meth:`put` waits for room; else it raises.
        open_spool: opens what keeps accepted records on disk; None: they are kept in memory alone.
    """

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        destination: Destination,
        options: PipelineSettings,
        *,
        overfill: bool = False,
        wait_when_full: bool = True,
        open_spool: Callable[[], Awaitable[RecordSpool]] | None = None,
    ) -> None:
        self.destination = destination
        self.report = report = options.report or Report()
        """What became of the records so far."""
        own = {"deadline": None, "lane": options.lane}
        settings = settings.merged(own).merged(options.options)
        wanted = options.partial or settings.partial
        # What was not taken is told here, and not for each request.
        settings = settings.merged({"partial": "ignore"})
        self.settings = settings.merged({"hooks": RequestCounter(report)})
        """Of requests that others make for its records."""
        requests = [settings.merged({"replay_safe": safe}) for safe in (False, True)]
        self.receipts = Receipts(partial_is_error=wanted == "error")
        clock = engine.clock
        letters = open_dead_letters(options.dead_letters, clock.wall)
        self.settlement = Settlement(
            report, destination.noun, destination.alone, destination.field_of, letters, clock.wall,
            options.on_progress,
        )  # fmt: skip
        partial = PartialFailures(destination, self.settlement, wanted, self.receipts.mark)
        self._dispatcher = Dispatcher(
            engine, destination, options, requests, self.settlement, partial,
            suspends=open_spool is not None,
            failed=self.failed_by_dispatcher, on_idle=self._give_up,
        )  # fmt: skip
        self.disabled = engine.disabled  # nothing is sent then
        self.before_send = BeforeSend.of(options.before_send, options.concurrency)
        self.admission = (DroppingAdmission if self.disabled else Admission)(
            Capacity(*options.capacity(destination)), self.settlement, self._dispatcher,
            overfill=overfill, wait_when_full=wait_when_full, began=self.begin,
        )  # fmt: skip
        self._dispatcher.crowded = self.admission.crowded
        self._engine = engine
        self.options = options
        self._open_spool = None if self.disabled else open_spool
        self._windows = (
            parse_windows(destination.batch.limits),
            parse_windows((destination.single or destination.batch).limits),
        )
        self._began: float | None = None
        self.failure: BaseException | None = None
        """Why nothing can be delivered any more."""
        self._reason = "stopped"
        """The same, in a few words that come before it."""
        self._drain_timer: Timer | None = None
        """How long what is under way at a failure may take."""
        self.companions: list[Callable[[], Coroutine[Any, Any, None]]] = []
        """What runs beside it until its end."""
        self.reading, self._scope = CancelScope(), CancelScope()
        """Of whoever feeds it: cancelled when nothing can be delivered any more."""
        self._started = self._stopping = self._given_up = self._left = self._broken_off = False
        self._ended, self._closed = asyncio.Event(), asyncio.Event()
        self.settlement.subscribe(self.receipts.on_outcome)
        self.settlement.subscribe(self.admission.release)
        self.settlement.subscribe(self._tick)
        if self.disabled or self.before_send is not None:
            self.settlement.subscribe(drop_listener(engine, destination, self.settings))

    # A run

    async def start(self) -> None:
        """Begin; records left in the spool are taken up.

        Raises:
            SpoolError: the spool cannot be used.
            ClientClosed: the client has been closed.
        """
        report = self.report
        report.interrupted, report.suspended, report.unsent_raw = False, None, []
        try:
            if self._open_spool is not None:
                spool = await self._open_spool()
                loader = self.admission.use(spool, len(spool), self.failed)
                self.companions.append(loader.run)
            await self._engine.lifecycle.background.start(self._work)
        except BaseException:
            self._stopping = True  # there is nothing to end
            if self._loader is not None:
                await self._loader.spool.aclose()
            raise
        self._started = True

    async def aclose(self, drain_timeout: float | None = None, *, broken_off: bool = False) -> None:
        """Accept no more, deliver what is left, and end.

        Args:
            drain_timeout: seconds to deliver in; None: as was said in the beginning.
            broken_off: whether nobody will hear what was not sent: it goes to the dead letters, if no
                source will give it again.

        Raises:
            DeliveryStopped: it was not all delivered, and no spool keeps the rest; `unsent` does.
        """
        if not self._started:
            return
        if self._stopping:
            await self._other_close(broken_off)
            return
        self._stopping, self._broken_off = True, broken_off
        self.admission.capacity.shut(self.closed)
        self._dispatcher.hasten()
        wait = self.options.drain_timeout if drain_timeout is None else drain_timeout
        try:
            if wait > 0 and not self._given_up:
                with suppress(DeliveryStopped):
                    await self._settled_within(wait)
        except BaseException:
            self._break_off()
            raise
        finally:
            await complete(self._end(), self._break_off)
        if self._left:
            raise self.stopped()

    async def _other_close(self, broken_off: bool) -> None:
        """Wait for the close that somebody else has begun: the client must not be closed before."""
        if self._closed.is_set():
            return
        if broken_off:
            self._break_off()
            self._give_up()
        try:
            await self._closed.wait()
        except asyncio.CancelledError:
            self._break_off()
            raise
        if self._left:
            raise self.stopped()

    def _break_off(self) -> None:
        self._broken_off = True

    async def _end(self) -> None:
        try:
            if self._loader is not None:
                await self._loader.stop()
            if self._drain_timer is not None:
                self._drain_timer.cancel()
            self._dispatcher.halt()
            self._scope.cancel()
            await self._ended.wait()
            self._give_up()
            self._tick()
            if self.report.suspended is not None:
                log.warning("closed: %s", self.stopped())
            if self._loader is not None:
                await self._loader.spool.aclose()
        finally:
            self._closed.set()

    # The client's task

    async def _work(self) -> None:
        """Send, write and acknowledge, until the end; does not raise."""
        try:
            with self._scope:
                async with create_task_group() as group:
                    for companion in self.companions:
                        group.start_soon(companion)
                    await self._dispatcher.run(group)
        except Exception as error:
            self.failed(error)
        finally:
            self._ended.set()
            if not self._scope.cancel_called:
                self.failed(ClientClosed("the client was closed before its sink"))

    # Records coming in

    def check(self) -> None:
        """See that records can be accepted.

        Raises:
            DeliveryStopped: nothing can be delivered any more, or it was closed.
        """
        if self._stopping or self.failure is not None:
            raise self.closed()

    def leave_out(self, records: Sequence[Record], error: BaseException) -> None:
        """List those of `records` as unsent that were not accepted because of `error`."""
        # Those that a cancelled one has left with the spool will be there.
        if self._loader is None or (
            isinstance(error, Exception) and not isinstance(error, ClientClosed)
        ):
            out = [record for record in records if record.epoch < 0]
            self._leave(out, broken_off=not isinstance(error, Exception))

    async def flush(self, timeout: float | None = None) -> None:
        """Wait until all records accepted so far are settled.

        Args:
            timeout: seconds to wait at most; None: no limit.

        Raises:
            DeliveryStopped: that will not be.
            DeadlineExceeded: it took longer; the message says what is still open.
        """
        if self._stopping or self._given_up:
            raise self.stopped()
        if timeout is None:
            await self.all_settled()
        elif not await self._settled_within(timeout):
            batcher, noun = self._dispatcher.batcher, self.destination.noun
            cause = f"; {self._cause}" if self._cause else ""
            raise DeadlineExceeded(
                f"after {timeout:g} s {self.report.pending:,} {noun}s are not settled: "
                f"{len(batcher) + batcher.held:,} wait, {self._dispatcher.open} batches are under way"
                f"{cause}"
            )

    async def _settled_within(self, seconds: float) -> bool:
        """Wait until everything is settled, or as long as allowed; whether it is.

        Raises:
            DeliveryStopped: that will not be.
        """
        waiting = asyncio.ensure_future(self.all_settled())
        timer = self._engine.clock.call_later(seconds, waiting.cancel)
        try:
            await asyncio.wait([waiting])
        finally:
            timer.cancel()
            waiting.cancel()
        if waiting.cancelled():
            return False
        waiting.result()
        return True

    @property
    def _loader(self) -> SpoolLoader | None:
        return self.admission.loader

    async def all_settled(self) -> None:
        """Wait until all records accepted so far are settled.

        Raises:
            DeliveryStopped: that will not be.
        """
        await self.admission.all_settled(self._engine.clock.sleep)
        if self.failure is not None:
            raise self.stopped()

    def begin(self) -> None:
        """From now on time counts."""
        if self._began is None:
            self._began = self._engine.clock.monotonic() - self.report.seconds

    def _tick(self, outcome: Outcome | None = None) -> None:
        """Note the time, and tell whoever shows progress."""
        if self._began is not None:
            batch, single = self._windows
            seconds = self._engine.clock.monotonic() - self._began
            self.report.tick(seconds, batch, self._dispatcher.singles, single)
        self.settlement.notify()

    # Trouble

    def failed(self, error: BaseException) -> None:
        """Nothing can be delivered any more."""
        self.failed_by_dispatcher(error)
        self._give_up()

    def failed_by_dispatcher(self, error: BaseException, reason: str = "stopped") -> None:
        """The same; but what is under way comes to its end first, if it does in time."""
        if self.failure is None:
            self.failure, self._reason = error, reason
            self.report.suspended = None
            fields = log_fields(error, account=self._engine.owner)
            noun = self.destination.noun
            log.error("%ss cannot be delivered any more: %s", noun, error, extra=fields)
            self.reading.cancel()
            self._dispatcher.halt()
            wait = self.options.drain_timeout
            self._drain_timer = self._engine.clock.call_later(wait, self._give_up)

    def _give_up(self) -> None:
        """List what was not sent, and tell all who wait that they do so in vain."""
        self._given_up = True
        rest = self._dispatcher.batcher.clear()
        if self._loader is None:
            self._leave(rest, broken_off=self._broken_off)
        self.receipts.fail(self.stopped)
        self.admission.capacity.fail(self.stopped)

    def _leave(self, records: Sequence[Record], *, broken_off: bool) -> None:
        """These are not sent, and no spool keeps them."""
        if not records:
            return
        self._left = True
        letters = []
        if broken_off:
            told = log_fields(records=len(records), account=self._engine.owner)
            log.warning(
                "broken off: %d %ss not sent", len(records), self.destination.noun, extra=told
            )
            letters = [
                self.settlement.letter(one, "not sent: broken off", uncertain=one.uncertain)
                for one in records
                if one.token is None
            ]
        self.settlement.settle("unsent", records, letters)

    def stopped(self) -> DeliveryStopped:
        """Says why it ended, and how much was not sent."""
        kept, unsent = self._loader is not None, len(self.report.unsent_raw)
        count, unsent = (self.report.pending, unsent) if kept else (unsent, 0)
        text = not_delivered(count, self.destination.noun, self._cause, kept=kept, unsent=unsent)
        return self.stopped_by(text, self.failure)

    def closed(self) -> DeliveryStopped:
        """Says that no more is taken in, and why."""
        cause = "it has been closed" if self.failure is None else self._cause
        return self.stopped_by(f"no more is taken in: {cause}", self.failure)

    @property
    def _cause(self) -> str | None:
        """Why nothing can be delivered any more."""
        if self.failure is not None:
            return f"{self._reason}: {self.failure}"
        if self.report.suspended is not None:
            return f"delivery is suspended: {self.report.suspended}"
        return None

    def stopped_by(self, text: str, cause: BaseException | None) -> DeliveryStopped:
        """Says that it ended."""
        stopped = DeliveryStopped(text, report=self.report)
        stopped.__cause__ = cause
        return stopped
