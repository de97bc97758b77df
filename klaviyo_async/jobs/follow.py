"""A job followed to its end.

Its status is asked for again and again, with pauses that grow, so that a short job is noticed soon
and a long one costs few requests. The requests go in the `bulk` lane, and all jobs followed by one
client together use half of what their status operation's tier allows at most.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator
from contextlib import aclosing
from typing import Any, Final
from weakref import WeakKeyDictionary

import attrs
from anyio import CancelScope
from attrs import frozen

from ..calls.engine import Engine
from ..calls.options import Settings
from ..calls.patience import Patience, PatientCall
from ..clock import Clock
from ..core.log_fields import log_fields
from ..core.refusals import may_pass, refuses
from ..core.runtime import Operation
from ..core.tiers import parse_windows
from ..errors import ConfigurationError, DeadlineExceeded, KlaviyoError, NotFoundError
from ..loops import Abandoned, PerLoop
from ..pipeline.settlement import notify
from .errors import JobFailed
from .job_types import JobType
from .state import JobState

__all__ = ["Following", "Job", "JobState", "Pace"]

_log: Final = logging.getLogger("klaviyo_async")
# Only the first is documented; a job that ended like one of the others would never be over.
_GROWTH: Final = 1.5
_SHARE: Final = 0.5
"""Share of the status operation's quota that following may use."""
_UNKNOWN_FOR: Final = 30.0
"""Seconds for which a job may not be found, as just after it was made."""


def _seconds(one: Following, field: attrs.Attribute[Any], value: Any) -> None:
    if value is None and field.name in ("timeout", "give_up_after"):
        return
    number = value if isinstance(value, (int, float)) and not isinstance(value, bool) else 0
    if not 0 < number < float("inf"):
        raise ConfigurationError(f"{field.name} must be a number of seconds, not {value!r}")


@frozen(kw_only=True)
class Following:
    """How a job is followed.

    Args:
        timeout: seconds that waiting may take in all; None: no limit.
        min_delay: seconds between the job's creation and the first look at it, and about those
            between the first two looks.
        max_delay: longest pause between two looks, in seconds, unless so many jobs are followed
            that the quota asks for more.
        give_up_after: seconds for which every look may fail, from the beginning of the first that does,
            before the failure is raised; None: no limit.

    Raises:
        ConfigurationError: one of them cannot be.
    """

    timeout: float | None = attrs.field(default=None, validator=_seconds)
    min_delay: float = attrs.field(default=1.0, validator=_seconds)
    max_delay: float = attrs.field(default=30.0, validator=_seconds)
    give_up_after: float | None = attrs.field(default=600.0, validator=_seconds)

    def __attrs_post_init__(self) -> None:
        if self.max_delay < self.min_delay:
            raise ConfigurationError("max_delay must not be less than min_delay")


class _Uncounted:
    """Whoever counts a look does so by a hook."""

    requests = retries = throttled = 0


class _Queues:
    """Those who wait to look, in one event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.by_operation: dict[str, asyncio.Lock] = {}

    async def aclose(self) -> None:
        """Nothing is to be done."""

    def abandon(self, why: Abandoned) -> None:
        """Nothing is to be done."""


class Pace:
    """Spreads the looks at all jobs that a client follows over time, by operation."""

    def __init__(self) -> None:
        self._next: dict[str, float] = {}
        self._queues = PerLoop(_Queues)

    @classmethod
    def of(cls, engine: Engine) -> Pace:
        """That of a client, and of all views of it."""
        return _PACES.setdefault(engine, cls())

    async def turn(self, operation: Operation, clock: Clock) -> None:
        """Wait until a look may be taken, behind those who came before."""
        # A queue, not a timetable: who stops waiting leaves no gap in it.
        queues = self._queues.here().by_operation
        async with queues.setdefault(operation.name, asyncio.Lock()):
            now = clock.monotonic()
            at = max(now, self._next.get(operation.name, 0.0))
            if at > now:
                await clock.sleep(at - now)
            longest = parse_windows(operation.limits)[-1]
            self._next[operation.name] = at + longest.seconds / longest.limit / _SHARE


_PACES: Final[WeakKeyDictionary[Engine, Pace]] = WeakKeyDictionary()


class Job:
    """A job at Klaviyo: `await` it for its end, or iterate over its states.

    ::

        job = klaviyo.jobs.follow(created)
        async for state in job:
            print(state.status, state.done, "of", state.total)
        resource = await job

    Args:
        engine: what sends requests.
        settings: of these requests.
        kind: what type of job it is.
        id: its id.
        following: how it is followed.
        pace: shared by all jobs of a client.
        created: the job as the server showed it when it was made, if it did.
        raise_on_failure: whether `await` raises if it was cancelled or has failed.
        on_progress: called with each new state.
    """

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        kind: JobType,
        id: str,
        following: Following,
        pace: Pace,
        *,
        created: Any = None,
        raise_on_failure: bool = True,
        on_progress: Callable[[JobState], object] | None = None,
    ) -> None:
        self.type = kind.type
        self.id = id
        self.state: JobState | None = None
        """The last one known."""
        if created is not None and isinstance(getattr(created, "status", None), str):
            self.state = JobState.of(created)
        self._engine = engine
        self._settings = settings
        self._kind = kind
        self._following = following
        self._pace = pace
        self._raise_on_failure = raise_on_failure
        self._on_progress = on_progress
        self._since = engine.clock.monotonic()
        """When it was last known to exist."""

    def __await__(self) -> Generator[Any, None, Any]:
        return self._end().__await__()

    async def __aiter__(self) -> AsyncIterator[JobState]:
        """The states that it goes through, from the one it is in to its last one, which is one that
        is `over`; nothing is raised for how it ended.

        Raises:
            DeadlineExceeded: `timeout` has passed.
            NotFoundError: there is no such job.
            KlaviyoError: what any call can raise; not for trouble that passes.
        """
        before = None
        async with aclosing(self._looks()) as looks:
            async for state in looks:
                if before is None or state.counts != before.counts:
                    before = state
                    if self._on_progress is not None:
                        notify(self._on_progress, state)
                    yield state

    async def refresh(self) -> JobState:
        """Look at the job now.

        Raises:
            KlaviyoError: what any call can raise.
        """
        return await self._look(self._settings)

    def __repr__(self) -> str:
        status = f", {self.state.status}" if self.state is not None else ""
        return f"<Job {self.type} {self.id}{status}>"

    async def _end(self) -> Any:
        async for _ in self:
            pass
        state = self.state
        assert state is not None
        if state.failure and self._raise_on_failure:
            raise JobFailed(f"the {self._told(state)}", state=state)
        return state.resource

    def _told(self, state: JobState | None) -> str:
        if state is None:
            return f"{self.type} {self.id} has not been seen"
        counts = [
            f"{value} {name}"
            for name, value in (("done", state.done), ("failed", state.failed))
            if value is not None
        ]
        of = f" of {state.total}" if state.total is not None and counts else ""
        counted = f" ({', '.join(counts)}{of})" if counts else ""
        return f"{self.type} {self.id} is {state.status or 'of unknown status'}{counted}"

    async def _looks(self) -> AsyncGenerator[JobState, None]:
        """Its state now, and at every look, until it is over."""
        clock, how = self._engine.clock, self._following
        deadline = None if how.timeout is None else clock.monotonic() + how.timeout
        delay = how.min_delay
        patience = Patience(clock, how.give_up_after)
        trouble: KlaviyoError | None = None
        pause = 0.0
        if self.state is not None:
            yield self.state
            if self.state.over:
                return
            pause = self._since + how.min_delay - clock.monotonic()
        while True:
            await self._wait(self._turn(pause), deadline, trouble)
            try:
                state = await self._look(self._hurried(deadline), patience)
            except KlaviyoError as error:
                trouble = self._judged(error, patience, deadline)
            else:
                trouble = None
                patience.succeeded()
                yield state
                if state.over:
                    return
            # Downwards, so that `max_delay` is what it says.
            pause = delay * (0.75 + 0.25 * self._engine.jitter())
            pause = max(pause, (trouble and getattr(trouble, "retry_after", None)) or 0.0)
            delay = min(delay * _GROWTH, how.max_delay)

    async def _turn(self, pause: float) -> None:
        """Sleep, and then wait until a look may be taken."""
        clock = self._engine.clock
        if pause > 0:
            await clock.sleep(pause)
        await self._pace.turn(self._kind.status, clock)

    async def _look(self, settings: Settings, patience: Patience | None = None) -> JobState:
        engine = self._engine
        request = engine.prepare(self._kind.status, (self.id,))
        call = None if patience is None else PatientCall(request, settings, _Uncounted(), patience)
        try:
            resource = (await engine.execute(request, settings, call)).decode()
        except Exception:
            if call is not None:
                call.failed()
            raise
        self._since = engine.clock.monotonic()
        self.state = JobState.of(resource)
        return self.state

    def _hurried(self, deadline: float | None) -> Settings:
        if deadline is None:
            return self._settings
        left = deadline - self._engine.clock.monotonic()
        return self._settings.merged({"deadline": max(left, 0.001)})

    async def _wait(
        self,
        waiting: Coroutine[Any, Any, None],
        deadline: float | None,
        trouble: KlaviyoError | None,
    ) -> None:
        life, clock = self._engine.lifecycle, self._engine.clock
        if deadline is None:
            await life.wait(waiting)
            return
        with CancelScope() as scope:
            timer = clock.call_later(max(0.0, deadline - clock.monotonic()), scope.cancel)
            try:
                await life.wait(waiting)
            finally:
                timer.cancel()
        if clock.monotonic() >= deadline:
            raise self._late() from trouble

    def _judged(
        self,
        error: KlaviyoError,
        patience: Patience,
        deadline: float | None,
    ) -> KlaviyoError:
        """The same error; raises what is not to be waited for."""
        now = self._engine.clock.monotonic()
        if isinstance(error, DeadlineExceeded) and deadline is not None:
            raise self._late() from error
        if isinstance(error, NotFoundError) and refuses(error):
            final = now - self._since >= _UNKNOWN_FOR
        else:
            final = not may_pass(error) or patience.left() <= 0
        if final:
            raise error
        fields = log_fields(error, account=self._engine.owner)
        what = (self.type, self.id, error)
        _log.info("asking about %s %s failed, and is repeated: %s", *what, extra=fields)
        return error

    def _late(self) -> DeadlineExceeded:
        waited = self._following.timeout
        return DeadlineExceeded(f"after {waited:g} s the {self._told(self.state)}")
