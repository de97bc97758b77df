"""From waiting events to answered requests: what is sent when, and what becomes of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from logging import getLogger
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from anyio import CancelScope, create_task_group
from anyio.abc import TaskGroup

from ..core.request import Request
from ..core.retry import backoff
from ..errors import (
    ApiError,
    APIStatusError,
    ClientClosed,
    ConfigurationError,
    EventRejected,
    KlaviyoError,
    RateLimitError,
    ServerError,
)
from .batching import BatchRequest, EventBatcher, about_event, halves
from .record import Record

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..clock import Timer
    from ..core.runtime import Operation
    from .settings import IngestSettings

__all__ = ["Delivery", "DeliveryObserver", "EventOperations"]

log: Final = getLogger("klaviyo_async.ingest")

_FEW: Final = 8
"""Events that are worth single requests, in `auto` mode."""
_MAX_PAUSE: Final = 60.0
_HOPELESS: Final = 20
"""Events refused on their own, for nothing that is in them, before the first is taken: then it is
the requests that are wrong, and not the events."""
_DATA_STATUSES: Final = frozenset((400, 409, 413, 422))
"""Refusals of what was sent, not of who sent it."""


class DeliveryObserver(Protocol):
    """Who is told what became of events."""

    def delivered(self, records: Sequence[Record]) -> None:
        """Klaviyo has them."""

    def rejected(self, record: Record, error: EventRejected) -> None:
        """Klaviyo does not want this one."""

    def failed(self, error: BaseException) -> None:
        """No more can be delivered."""

    def crowded(self) -> bool:
        """Whether more events wait for room than will come in before some have gone out."""
        ...


class EventOperations(NamedTuple):
    """The two operations, and where they are."""

    bulk: Operation
    single: Operation
    base: str


class Delivery:
    """Packs, paces and sends; one dispatcher, and a task for each request under way.

    Concurrency adapts: it grows by one with each success while there is more to send than goes
    out, and falls to a single request when one fails for no fault of the events.
    """

    def __init__(
        self,
        engine: Engine,
        route: EventOperations,
        settings: Settings,
        options: IngestSettings,
        outcome: DeliveryObserver,
    ) -> None:
        self._engine = engine
        self._route = route
        self._settings = settings
        self._options = options
        self._outcome = outcome
        caps = route.bulk.caps or {}
        self._packer = EventBatcher(caps.get("items", 1000), caps.get("bytes", 5_000_000))
        self._wake = asyncio.Event()
        self._linger: Timer | None = None
        self._lingered = False
        self._hurried = 0
        """Events at the front that are not to wait for others."""
        self._under_way = 0
        self._width = 2
        self._streak = 0
        self._paused_until = 0.0
        self._since = 0.0
        """When the present trouble began."""
        self._scope = CancelScope()
        self._group: TaskGroup
        self._stopping = self._failed = False
        self._proven = False
        """Whether any request has succeeded."""
        self._doubtful = 0
        self.ended = asyncio.Event()
        self.sent = self.jobs = self.singles = 0

    # Events coming in

    def add(self, records: Sequence[Record]) -> None:
        """More events to send."""
        packer = self._packer
        idle = not len(packer)
        packer.add(records)
        # The dispatcher need not look at every event: the first begins the wait for others, and a
        # full job ends it.
        if idle or packer.full:
            self._wake.set()

    def flush(self) -> None:
        """Send what there is, without waiting for more."""
        self._hurried = len(self._packer) + self._packer.held
        self._wake.set()

    def backpressure(self) -> None:
        """There is no room for more: what cannot come need not be waited for."""
        if not self._under_way:
            self._wake.set()

    # The dispatcher

    async def run(self) -> None:
        """Send, until stopped; does not raise."""
        try:
            with self._scope:
                async with create_task_group() as self._group:
                    while True:
                        self._wake.clear()
                        self._dispatch()
                        await self._wake.wait()
        finally:
            self.ended.set()
            if not self._stopping:
                self._outcome.failed(ClientClosed("the client was closed before its sink"))

    async def stop(self) -> None:
        """Give up what is under way, and end."""
        self._stopping = True
        if self._linger is not None:
            self._linger.cancel()
        self._scope.cancel()
        await self.ended.wait()

    def leftover(self) -> list[Record]:
        """Take out the events that were not delivered, once it has ended."""
        return self._packer.clear()

    def _dispatch(self) -> None:
        """Begin as many requests as should be under way now."""
        packer = self._packer
        while len(packer) and self._under_way < self._limit() and not self._resting():
            single = self._single()
            at_once = single or self._hurried > 0 or self._lingered or self._pressed()
            if not (at_once or packer.full):
                self._start_linger()
                return
            records = packer.take(1 if single else None)
            if not records:
                return  # all that are left wait for others of their profile
            if not (at_once or len(packer) or len(records) == packer.max_events):
                # Less than it seemed, for the same reason.
                packer.put_back(records)
                self._start_linger()
                return
            self._lingered = False
            self._hurried -= len(records)
            self._begin(records, single)

    def _limit(self) -> int:
        if self._options.mode == "single" or self._few():
            return max(self._width, self._options.max_in_flight)
        return min(self._width, self._options.max_in_flight)

    def _pressed(self) -> bool:
        return not self._under_way and self._outcome.crowded()

    def _few(self) -> bool:
        return len(self._packer) + self._under_way <= _FEW

    def _single(self) -> bool:
        """Whether the next event goes in a request of its own."""
        mode = self._options.mode
        if mode != "auto":
            return mode == "single"
        if not self._few() or self._streak:
            return False
        engine = self._engine
        return engine.limiter.estimate(engine.owner, self._route.single, None, _FEW) <= 0

    def _start_linger(self) -> None:
        if self._linger is None:
            self._linger = self._engine.clock.call_later(self._options.linger, self._linger_over)

    def _linger_over(self) -> None:
        self._linger, self._lingered = None, True
        self._wake.set()

    def _resting(self) -> bool:
        """Whether to wait, after trouble, before the next request."""
        if self._failed:
            return True
        return self._streak > 0 and self._engine.clock.monotonic() < self._paused_until

    def _begin(self, records: Sequence[Record], single: bool) -> None:
        self._under_way += 1
        self._group.start_soon(self._deliver, records, single)

    # One request

    async def _deliver(self, records: Sequence[Record], single: bool) -> None:
        """Send these until each has been delivered or rejected, or put them back."""
        parts = [records]
        try:
            while parts:
                await self._attempt(parts, single)
        except Exception as error:
            self._on_outage(error)
        finally:
            rest = [record for part in reversed(parts) for record in part]
            done = set(map(id, rest))
            self._packer.done([record for record in records if id(record) not in done])
            if rest:
                self._packer.put_back(rest)
            self._under_way -= 1
            self._wake.set()

    async def _attempt(self, parts: list[Sequence[Record]], single: bool) -> None:
        """Send the last of these; in its place comes what is still to be sent of it, the first
        part last."""
        records = parts[-1]
        job = BatchRequest(records)
        operation = self._route.single if single else self._route.bulk
        body = records[0].envelope() if single else job.body()
        path = operation.path
        request = Request(operation, f"{self._route.base}{path}", path, body=body)
        self.sent += len(records)
        self.jobs += not single
        self.singles += single
        try:
            await self._engine.execute(request, self._settings)
        except APIStatusError as error:
            if error.status not in _DATA_STATUSES:
                raise
            self._refused(parts, job, error)
            return
        self._went_well(single)
        self._outcome.delivered(records)
        parts.pop()

    def _refused(
        self, parts: list[Sequence[Record]], job: BatchRequest, error: APIStatusError
    ) -> None:
        """Find those at fault; the others are to be sent again."""
        records = job.records
        culprits: dict[Record, tuple[ApiError, ...]]
        if len(records) == 1:
            self._doubt(error)
            culprits = {records[0]: error.errors}
        else:
            culprits = job.culprits(error.errors) if error.status != 413 else {}
            if not culprits:
                first, second = halves(records)
                parts[-1:] = [second, first]
                return
        rest = dict.fromkeys(records)
        try:
            for record, errors in culprits.items():
                self._outcome.rejected(record, _rejection(record, errors, error))
                del rest[record]
        finally:  # whoever keeps the dead letters may fail in the middle
            parts[-1:] = [list(rest)] if rest else []

    # How it goes

    def _doubt(self, error: APIStatusError) -> None:
        """See whether it can be this event's fault.

        Raises:
            APIStatusError: so many were refused in this way that it is not.
        """
        if self._proven or error.status == 413 or about_event(error.errors):
            return
        self._doubtful += 1
        if self._doubtful >= _HOPELESS:
            raise error

    def _went_well(self, single: bool) -> None:
        self._proven = True
        if self._streak:
            log.info("events can be delivered again")
            self._streak = 0
        if not single and self._packer.full and self._width < self._options.max_in_flight:
            self._width += 1

    def _fail(self, error: BaseException) -> None:
        """Send nothing more; what is under way may come to its end."""
        self._failed = True
        self._outcome.failed(error)

    def _on_outage(self, error: Exception) -> None:
        """What failed is not the events' fault: wait, or end."""
        clock = self._engine.clock
        self._width = 1
        if not self._streak:
            self._since = clock.monotonic()
        self._streak += 1
        give_up = self._options.give_up_after
        late = give_up is not None and clock.monotonic() - self._since >= give_up
        if late or not _passing(error):
            self._fail(error)
            return
        # Between half and all of a bound that doubles: never at once, never all clients together.
        pause = backoff(self._streak, max_delay=_MAX_PAUSE, jitter=0.5 + self._engine.jitter() / 2)
        wait = getattr(error, "retry_after", None) or 0.0
        self._paused_until = clock.monotonic() + max(pause, min(wait, _MAX_PAUSE))
        clock.call_later(self._paused_until - clock.monotonic(), self._wake.set)
        log.warning("events cannot be delivered (%s); again in %.1f s", type(error).__name__, pause)


def _passing(error: Exception) -> bool:
    """Whether it may be over after a while."""
    if isinstance(error, APIStatusError):
        return isinstance(error, (ServerError, RateLimitError)) or error.status == 408
    return isinstance(error, KlaviyoError) and not isinstance(
        error, (ClientClosed, ConfigurationError)
    )


def _rejection(
    record: Record, errors: tuple[ApiError, ...], error: APIStatusError
) -> EventRejected:
    said = "; ".join(filter(None, (one.detail or one.title for one in errors))) or error.message
    rejection = EventRejected(said, unique_id=record.unique_id, errors=errors)
    operation = error.operation or ""
    return rejection.attach_call(operation, error.method or "", error.path or "", error.attempts)
