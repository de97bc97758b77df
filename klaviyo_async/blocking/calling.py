"""One blocking call: a coroutine in the loop thread, for which a thread waits."""

from __future__ import annotations

import asyncio
import sys
from _thread import allocate_lock
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..errors import ClientClosed

if TYPE_CHECKING:
    from queue import SimpleQueue

__all__ = ["BlockingCall"]

_GRACE: Final = 5.0
"""Seconds that a call which was interrupted has to end."""
_LOOK: Final = 0.2 if sys.platform == "win32" else -1
"""Seconds after which Python looks for signals while it waits; elsewhere they wake it up."""
_ENDING: Final = "the program is ending, and takes no more calls"


class LoopHost(Protocol):
    """The loop thread."""

    loop: asyncio.AbstractEventLoop
    ended: bool
    """Whether what is asked for from now on may never be begun."""


class BlockingCall:
    """A call, and the thread that waits for its end.

    Args:
        thread: the loop thread.
        function: what is called there, and its result awaited.
        args: its arguments.
        kwargs: likewise.
    """

    __slots__ = (
        "_args",
        "_ended",
        "_function",
        "_kwargs",
        "_loop",
        "_task",
        "_thread",
        "error",
        "result",
    )

    def __init__(
        self,
        thread: LoopHost,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> None:
        self._thread, self._loop = thread, thread.loop
        self._function, self._args, self._kwargs = function, args, kwargs
        # A bare lock: a Future of `concurrent.futures`, with its condition, costs three times as much.
        self._ended = allocate_lock()
        self._ended.acquire()
        self._task: asyncio.Task[None] | None = None
        self.result: Any = None
        self.error: BaseException | None = None

    def wait(self) -> Any:
        """Begin it, and wait for its end.

        Returns:
            Its result.

        Raises:
            BaseException: what it has raised; or what a signal handler has, which cancels it.
        """
        try:
            # The handle has a copy of the thread's context: the call sees its context variables.
            try:
                self._loop.call_soon_threadsafe(self._begin)
            except RuntimeError as ended:
                raise ClientClosed(_ENDING) from ended
            if self._thread.ended:  # it may have looked for the last time before
                self.error = ClientClosed(_ENDING)
            else:
                self._wait()
        except BaseException:
            self._abort()
            raise
        if self.error is None:
            return self.result
        error = self.error
        self.error = None  # or it would hold itself, by its traceback
        if isinstance(error, asyncio.CancelledError):
            raise ClientClosed("the call was cancelled in the background") from error
        # What stands below this frame is the call itself.
        raise error.with_traceback(error.__traceback__ and error.__traceback__.tb_next)

    def _wait(self) -> None:
        while not self._ended.acquire(True, _LOOK):
            pass

    def _abort(self) -> None:
        """Cancel it, and see it end."""
        if not self._thread.ended:
            self._loop.call_soon_threadsafe(self._cancel)
            self._ended.acquire(True, _GRACE)

    # In the event loop

    def _begin(self) -> None:
        self._task = self._loop.create_task(self._run())

    async def _run(self) -> None:
        try:
            self.result = await self._function(*self._args, **self._kwargs)
        except BaseException as error:
            self.error = error
        self._end()

    def _end(self) -> None:
        self._ended.release()

    def _cancel(self) -> None:
        task = self._task
        if task is not None and not task.done():
            task.add_done_callback(self._over)
            task.cancel()
        else:
            self._over(task)

    def _over(self, _: object) -> None:
        # Unlocked by itself, unless it was cancelled before its first step, or had ended before the interruption.
        if self._ended.locked():
            self._end()


class ServingCall(BlockingCall):
    """A call whose thread does what the call asks it to, while it waits.

    Args:
        thread: the loop thread.
        function: what is called there, and its result awaited.
        args: its arguments.
        kwargs: likewise.
        asked: what is to be done; None: the call has ended.
    """

    __slots__ = ("_asked",)

    def __init__(
        self,
        thread: LoopHost,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        asked: SimpleQueue[Callable[[], None] | None],
    ) -> None:
        super().__init__(thread, function, args, kwargs)
        self._asked = asked

    def _wait(self) -> None:
        while (work := self._next()) is not None:
            work()

    def _next(self) -> Callable[[], None] | None:
        from queue import Empty

        while True:
            try:
                return self._asked.get(timeout=None if _LOOK < 0 else _LOOK)
            except Empty:
                continue

    def _end(self) -> None:
        self._asked.put(None)
        super()._end()
