"""A clock that jumps ahead as soon as everything waits for it.

While it is active, the running event loop lives on virtual time: `asyncio.sleep`,
`asyncio.timeout`, anyio's deadlines, aiohttp's timeouts and everything in this package that
waits on a :class:`~klaviyo_async.clock.Clock` see the same time. Whenever the loop has nothing
left to do but wait, the clock jumps to the next timer instead of sleeping; while a thread works
for the loop, time stands still, unless it seems to wait for time itself. A run that depends
on nothing but time is the same every time; timers due at the very same moment run in an order
that is always the same, but not always that in which they were made (asyncio's own trait).
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, TypeVar

from ..clock import Timer

__all__ = ["VirtualClock"]

T = TypeVar("T")

_START_TIME = 1_784_073_600.0  # 2026-07-15T00:00:00Z: a fixed date keeps runs alike
_PASSES = 64
_PATIENCE = 10.0
"""Real seconds after which a thread is taken to wait for time itself: for much more than a disk takes."""


class VirtualClock:
    """A clock that jumps ahead as soon as everything waits for it.

    Use it as an asynchronous context manager inside a running loop, or let :meth:`run` start a
    loop for one coroutine. Outside of a loop it is a plain counter that :meth:`advance_now` moves.

    Args:
        start: first value of :meth:`monotonic`, in seconds.
        wall: value of :meth:`wall` at that moment, in unix seconds.
        autojump: jump when idle. With `False`, time stands still until :meth:`advance`.
        grace: real seconds to wait for sockets before each jump. Zero is right where all waiting
            is for timers, for work that this loop has given to threads (`asyncio.to_thread`, anyio's,
            the spool's), or for sockets both ends of which belong to this loop; raise it (0.01, say)
            where another loop or process has to answer first, or timeouts will fire early.
    """

    def __init__(
        self,
        start: float = 0.0,
        *,
        wall: float = _START_TIME,
        autojump: bool = True,
        grace: float = 0.0,
    ) -> None:
        self._now = start
        self._wall_offset = wall - start
        self._autojump = autojump
        self._grace = grace
        self._loop: Any = None
        self._asked: set[object] = set()
        """What executors have been asked for, and have not done."""
        self._stuck: set[object] = set()
        """Of all that threads are at, what was not waited for any more."""

    def monotonic(self) -> float:
        """Virtual seconds."""
        return self._now

    def wall(self) -> float:
        """Virtual unix seconds."""
        return self._now + self._wall_offset

    async def sleep(self, seconds: float) -> None:
        """Suspend the calling task.

        Args:
            seconds: of virtual time.

        Raises:
            RuntimeError: the clock is not active in the running loop.
        """
        self._active_loop()
        await asyncio.sleep(seconds)

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any) -> Timer:
        """Call `callback(*args)` later, in the event loop.

        Args:
            delay: seconds of virtual time.
            callback: what to call.
            args: its positional arguments.

        Returns:
            A timer that can be cancelled.

        Raises:
            RuntimeError: the clock is not active in the running loop.
        """
        handle: Timer = self._active_loop().call_later(delay, callback, *args)
        return handle

    def advance_now(self, seconds: float) -> None:
        """Move time without running anything: for code that only reads the clock.

        Args:
            seconds: how far, 0 or more.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError("time does not go back")
        self._now += seconds

    async def advance(self, seconds: float) -> None:
        """Let time pass, and run on the way whatever falls due, each thing at its time.

        Args:
            seconds: how far, 0 or more.

        Raises:
            RuntimeError: the clock is not active in the running loop.
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError("time does not go back")
        loop, end = self._active_loop(), self._now + seconds
        await _run_ready()
        while (due := _next_timer(loop)) is not None and due <= end:
            self._now = max(self._now, due)
            await _run_ready()
        self._now = max(self._now, end)
        await _run_ready()

    def run(self, main: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in a new event loop that lives on this clock.

        Args:
            main: the coroutine.

        Returns:
            Its result; what it raises is raised here.

        Raises:
            RuntimeError: another loop runs in this thread, or it is not asyncio's own.
        """

        async def inside() -> T:
            async with self:
                return await main

        return asyncio.run(inside())

    async def __aenter__(self) -> VirtualClock:
        loop: Any = asyncio.get_running_loop()
        if not hasattr(loop, "_selector") or not hasattr(loop, "_scheduled"):
            raise RuntimeError(
                "VirtualClock needs asyncio's own event loop (uvloop keeps its own time)"
            )
        if self._loop is not None or "time" in vars(loop):
            raise RuntimeError("a virtual clock is active already")
        self._loop = loop
        self._selector = loop._selector
        loop._selector = _JumpingSelector(self._selector, self)
        # Late in time, a nanosecond is lost in rounding, and a timer that is due would not be taken
        # for it.
        self._resolution = loop._clock_resolution
        loop._clock_resolution = 1e-6
        vars(loop).update(time=self.monotonic, run_in_executor=self._run_in_executor)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        loop, self._loop = self._loop, None
        loop._selector = self._selector
        loop._clock_resolution = self._resolution
        del vars(loop)["time"], vars(loop)["run_in_executor"]
        self._asked.clear()
        self._stuck.clear()

    def __repr__(self) -> str:
        return f"<VirtualClock at {self._now:.6f} s>"

    def _run_in_executor(self, executor: Any, work: Callable[..., T], *args: Any) -> Any:
        future = type(self._loop).run_in_executor(self._loop, executor, work, *args)
        self._asked.add(future)
        future.add_done_callback(self._asked.discard)
        return future

    def _at_work(self) -> set[object]:
        """What threads are at whose end the loop will hear of."""
        loop = self._loop
        found = self._asked | {each for each in threading.enumerate() if _works_for(each, loop)}
        self._stuck &= found
        return found - self._stuck

    def _active_loop(self) -> Any:
        if self._loop is None or self._loop is not asyncio.get_running_loop():
            raise RuntimeError(
                "enter the virtual clock first: `async with VirtualClock() as clock:`"
            )
        return self._loop


class _JumpingSelector:
    """A selector that moves the clock where the real one would sleep until the next timer."""

    def __init__(self, inner: Any, clock: VirtualClock) -> None:
        self._inner = inner
        self._clock = clock

    def select(self, timeout: float | None = None) -> Any:
        # The loop asks for a pause only when no callback is ready.
        if timeout is not None and timeout <= 0:
            return self._inner.select(timeout)
        clock = self._clock
        if timeout is None or not clock._autojump:
            return self._inner.select(None)
        # Threads first: one that is at its end has made the loop's own socket readable before.
        ready = self._wait_for_threads() or self._inner.select(clock._grace)
        if not ready:
            clock._now += timeout
        return ready

    def _wait_for_threads(self) -> Any:
        """Wait until none works for the loop, or something has come."""
        pause = waited = 0.001
        while working := self._clock._at_work():
            if ready := self._inner.select(pause):
                return ready
            if waited > _PATIENCE:
                self._clock._stuck |= working
                break
            pause = min(2 * pause, 0.05)
            waited += pause
        return None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def _works_for(thread: threading.Thread, loop: Any) -> bool:
    """Whether it is one of those with a queue, the spool's or one of anyio's, that does something for a loop."""
    if getattr(thread, "loop", None) is not loop:
        return False
    return getattr(getattr(thread, "queue", None), "unfinished_tasks", 0) > 0


def _next_timer(loop: Any) -> float | None:
    due = [handle.when() for handle in loop._scheduled if not handle.cancelled()]
    return min(due, default=None)


async def _run_ready() -> None:
    """Give callbacks that are ready, and those they make ready in turn, a chance to run."""
    for _ in range(_PASSES):
        await asyncio.sleep(0)
