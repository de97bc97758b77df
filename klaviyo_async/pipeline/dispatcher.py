"""From waiting records to answered requests: what is sent when, how many at a time, and what trouble
means."""

from __future__ import annotations

import asyncio
from asyncio import sleep
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from ..calls.counting import CountedCall
from ..calls.extras import extra_size
from ..calls.patience import Patience, PatientCall
from ..calls.retrying import maybe_processed
from ..core.request import Request
from ..errors import (
    APIStatusError,
    KlaviyoError,
)
from .batcher import Batcher
from .destination import Follow
from .isolation import Isolation
from .outage import Outage

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..clock import Timer
    from .destination import Destination
    from .options import PipelineSettings
    from .partial import PartialFailures
    from .record import Record
    from .settlement import Settlement

__all__ = ["Dispatcher"]

_FEW: Final = 8
"""Records that are worth single requests, in `auto` mode."""


class Dispatcher:
    """Paces and sends; one loop, and a task for each batch until its records are settled. A task whose
    record went alone takes the next one: to make a task costs an eighth of such a request.

    Requests at a time adapt: they grow by one with each success while there is more to send than
    goes out, and fall to a single one when one fails for no fault of the records.

    Args:
        engine: what sends requests.
        destination: what is sent.
        options: how.
        settings: of requests that may not be made again, and of those that may.
        settlement: told what became of records.
        partial: told of answers that are successes but for some field.
        suspends: whether refused credentials suspend delivery; else they end it.
        failed: told that nothing can be sent any more, and in a few words why not.
        on_idle: called, after :meth:`halt`, that nothing is under way any more.
    """

    def __init__(
        self,
        engine: Engine,
        destination: Destination,
        options: PipelineSettings,
        settings: Sequence[Settings],
        settlement: Settlement,
        partial: PartialFailures,
        *,
        suspends: bool,
        failed: Callable[[BaseException, str], None],
        on_idle: Callable[[], None],
    ) -> None:
        self.batcher: Batcher[Record] = Batcher(
            destination.items,
            destination.room,
            destination.costs,
            destination.overhead + extra_size(settings[0]),
            ordered=destination.ordered,
        )
        self.open = self.singles = 0
        """Batches that are not settled; requests of one record each."""
        self.crowded: Callable[[], bool]
        """Whether more records wait for room than will come in before some have gone out."""
        self._engine = engine
        self._destination = destination
        self._mode = destination.mode
        self._options = options
        self._report = settlement.report
        self._settings = settings
        self._settlement = settlement
        self._partial = partial
        self._isolation = Isolation(destination, settlement)
        patience = Patience(engine.clock, options.give_up_after)
        self._patience = None if options.give_up_after is None else patience
        self.outage = Outage(
            engine, destination, settings[0].hooks, settlement.report, patience,
            suspends=suspends, notify=settlement.notify,
        )  # fmt: skip
        self._failed = failed
        self._on_idle = on_idle
        self._wake = asyncio.Event()
        self._linger: Timer | None = None
        self._lingered = self._halted = False
        self._hurried = 0
        """Records at the front that are not to wait for others."""
        self._sending = 0
        self._width = 2
        self._group: TaskGroup

    # Records coming in

    def add(self, records: Sequence[Record]) -> None:
        """More records to send."""
        batcher = self.batcher
        idle = not len(batcher)
        batcher.add(records)
        # The loop need not look at every record: the first begins the wait for others, and a full
        # batch ends it.
        if idle or batcher.full:
            self._wake.set()

    def flush(self) -> None:
        """Send what there is, without waiting for more."""
        self._hurried = len(self.batcher) + self.batcher.held
        if self._hurried:
            self._wake.set()

    def backpressure(self) -> None:
        """There is no room for more: what cannot come need not be waited for."""
        if not self.open:
            self._wake.set()

    def halt(self) -> None:
        """Begin no more requests."""
        self._halted = True
        self.outage.close()
        if self._linger is not None:
            self._linger.cancel()

    def hasten(self) -> None:
        """Time is short: an outage is not waited for any longer before the next request."""
        self.outage.hasten()
        self._wake.set()

    # The loop

    async def run(self, group: TaskGroup) -> None:
        """Send, until cancelled.

        Args:
            group: where the batches' tasks run.
        """
        self._group = group
        while True:
            self._wake.clear()
            self._dispatch()
            await self._wake.wait()

    def _dispatch(self) -> None:
        """Begin as many requests as should be under way now."""
        while (next_ := self._next()) is not None:
            self._group.start_soon(self._work, *next_)

    def _next(self) -> tuple[Sequence[Record], bool] | None:
        """Take what is to be sent now, and whether in requests of one record; None: nothing is."""
        batcher = self.batcher
        if len(batcher) and self._free() and not (self._halted or self.outage.resting):
            single = self._single()
            at_once = single or self._hurried > 0 or self._lingered or self._pressed()
            if not (at_once or batcher.full):
                self._start_linger()
                return None
            records = batcher.take(1 if single else None)
            if not records:
                return None  # all that are left wait for others of their identity
            if not (at_once or len(batcher) or len(records) == batcher.items):
                # Less than it seemed, for the same reason.
                batcher.put_back(records)
                self._start_linger()
                return None
            self._lingered = False
            self._hurried -= len(records)
            self._sending += 1
            self.open += 1
            return records, single
        return None

    def _free(self) -> bool:
        """Whether one more may be under way."""
        most = self._options.concurrency
        if self.open >= most:
            return False
        if self._sending < self._width:
            return True
        return not self.outage.streak and (self._mode == "single" or self._few())

    def _pressed(self) -> bool:
        return not self.open and self.crowded()

    def _few(self) -> bool:
        return self._mode == "auto" and len(self.batcher) + self._sending <= _FEW

    def _single(self) -> bool:
        """Whether the next record goes in a request of its own."""
        single = self._destination.single
        if self._mode != "auto" or single is None:
            return self._mode == "single"
        if self.outage.streak or not self._few():
            return False
        engine = self._engine
        return engine.limiter.estimate(engine.owner, single, None, _FEW) <= 0

    def _start_linger(self) -> None:
        wait = self._options.linger
        if self._linger is None and wait is not None:
            self._linger = self._engine.clock.call_later(wait, self._linger_over)

    def _linger_over(self) -> None:
        self._linger, self._lingered = None, True
        self._wake.set()

    # One batch

    async def _work(self, records: Sequence[Record], single: bool) -> None:
        """Deliver these; after a record that went alone, whatever is next."""
        try:
            await self._deliver(records, single)
            while single:
                await sleep(0)  # others have their turn, even where answers are at hand
                found = self._next()
                if found is None:
                    break
                if self._free():
                    self._look_again()  # there may be more, as those of one identity have waited
                records, single = found
                await self._deliver(records, single)
        except Exception as error:  # the limiter's, which is asked whether to send single records
            self.fail(error)
        finally:
            self._look_again()

    async def _deliver(self, records: Sequence[Record], single: bool) -> None:
        """Send these until each has been taken or rejected, or put them back; then follow them."""
        parts, followed, streak = deque((records,)), list[Follow](), self.outage.streak
        try:
            try:
                while parts:
                    await self._attempt(parts, single, followed)
            except Exception as error:
                self._on_outage(error, together=streak != self.outage.streak)
            finally:
                self._sending -= 1
                self._return(records, parts)
            if followed:
                self._look_again()  # others may go meanwhile
            for follow in followed:
                await follow()
        except Exception as error:
            self.fail(error)
        finally:
            self.open -= 1
            if self._halted and not self.open:
                self._on_idle()

    def _look_again(self) -> None:
        """One more may be sent, if there is one."""
        if len(self.batcher):
            self._wake.set()

    def _return(self, records: Sequence[Record], parts: deque[Sequence[Record]]) -> None:
        """Put back what is left of these."""
        if not parts:
            self.batcher.done(records)
        else:
            rest = [record for part in parts for record in part]
            left = set(map(id, rest))
            self.batcher.done([record for record in records if id(record) not in left])
            self.batcher.put_back(rest)
            self._hurried = max(0, self._hurried) + len(rest)  # they have waited for others before

    async def _attempt(
        self, parts: deque[Sequence[Record]], single: bool, followed: list[Follow]
    ) -> None:
        """Send the first of these; in its place comes what is still to be sent of it."""
        records, destination = parts[0], self._destination
        if single:
            operation, body = destination.single or destination.batch, destination.alone(records[0])
            self.singles += 1
        else:
            operation, body = destination.batch, destination.body(records)
            self._report.batches += 1
        safe = destination.replayable(body)
        request = Request(
            operation, f"{self._engine.base}{operation.path}", operation.path, body=body
        )
        settings = self._settings[safe]
        request = settings.extended(request)
        patience = self._patience
        if patience is None:
            call = CountedCall(request, settings, self._report)
        else:
            call = PatientCall(request, settings, self._report, patience)
        self._report.sent += len(records)
        try:
            answer = await self._engine.execute(request, settings, call)
        except BaseException as error:
            if isinstance(error, APIStatusError) and self._isolation.concerns(error):
                self._isolation.take_apart(parts, error)
                return
            if call.attempts and maybe_processed(error):
                for record in records:
                    record.uncertain = True
                if not safe and isinstance(error, KlaviyoError):
                    self._give_up(records, error)
                    parts.popleft()  # the failure is one all the same
            if isinstance(call, PatientCall):
                call.failed()
            raise
        self._went_well(single)
        self._report.submitted += len(records)
        letters = self._partial.note(records, answer) if answer.partial_failure else []
        if destination.taken is None:
            self._settlement.settle("delivered", records)
        elif (follow := destination.taken(records, answer, self._settlement)) is not None:
            followed.append(follow)
        parts.popleft()
        self._partial.keep(letters)  # may fail; they are delivered, and not to be sent again

    def _give_up(self, records: Sequence[Record], error: KlaviyoError) -> None:
        """These may have been taken, and must not be sent twice."""
        reason = f"no answer of Klaviyo's came, so it may have been taken: {error}"
        letters = [self._settlement.letter(record, reason, uncertain=True) for record in records]
        self._settlement.settle("uncertain", records, letters)

    # How it goes

    def _went_well(self, single: bool) -> None:
        self._isolation.proven = True
        if self._patience is not None:
            self._patience.succeeded()
        if self.outage.streak:
            self.outage.over()
        if not single and self.batcher.full and self._width < self._options.concurrency:
            self._width += 1

    def fail(self, error: BaseException) -> None:
        """Send nothing more; what is under way may come to its end."""
        reason = self.outage.reason()
        self.halt()
        self._failed(error, reason)
        if not self.open:
            self._on_idle()

    def _on_outage(self, error: Exception, *, together: bool) -> None:
        """What failed is not the records' fault: wait, or end.

        Args:
            error: what it failed with.
            together: whether others have failed since it was begun: then it is the same failure.
        """
        self._width = 1
        pause = self.outage.failed(error, together=together)
        if pause is None:
            self.fail(error)
        else:
            self._engine.clock.call_later(pause, self._wake.set)
