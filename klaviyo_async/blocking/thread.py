"""The loop thread: one for the process, begun by the first call, ended with the interpreter."""

from __future__ import annotations

import asyncio
import atexit
import os
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from logging import getLogger
from queue import SimpleQueue
from typing import Any, Final, ParamSpec, Protocol, TypeVar
from weakref import WeakKeyDictionary

from ..errors import KlaviyoError
from .calling import BlockingCall, ServingCall
from .errors import RunningLoop
from .workers import Workers

__all__ = ["Closing", "LoopThread", "briefly", "in_loop", "loop_thread", "run", "serving", "soon"]

log: Final = getLogger("klaviyo_async")

_JOIN: Final = 5.0
"""Seconds that the thread has to end, once all is closed."""

P = ParamSpec("P")
R = TypeVar("R")


class Closing(Protocol):
    """A sink, which is closed when the interpreter ends."""

    def close(self) -> None:
        """Close it, within a bound."""

    def _close_at_exit(self) -> None:
        """The same, when the interpreter ends."""

    def _uses(self, engine: object) -> bool:
        """Whether its events go through this engine."""
        ...


class LoopThread:
    """A thread with an event loop, in which all blocking clients of the process make their calls."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.loop.set_default_executor(Workers())
        self.sinks: dict[Closing, None] = {}
        """Those that are open, in the order of their opening: closed at exit, whoever still knows them."""
        self.clients: WeakKeyDictionary[Any, None] = WeakKeyDictionary()
        """Likewise, but for those that are forgotten before."""
        self.ended = False
        """Whether what is asked for from now on may never be begun."""
        self._tasks: set[asyncio.Task[object]] = set()
        self._thread = threading.Thread(
            target=self._work, name="klaviyo_async blocking", daemon=True
        )
        self._thread.start()

    def keep(self, sink: Closing) -> None:
        """Close it at exit."""
        self.sinks[sink] = None
        # Last registered, first called: what a sink uses has an end of its own.
        atexit.unregister(_at_exit)
        atexit.register(_at_exit)

    def forget(self, sink: Closing) -> None:
        """It is closed."""
        self.sinks.pop(sink, None)

    def close_later(self, client: Any) -> None:
        """Close a client that nobody has any more, without waiting."""
        self.begin(client.aclose())

    def begin(self, work: Coroutine[Any, Any, object]) -> None:
        """Have something done, and do not wait for it; it must not raise."""

        def start() -> None:
            task = self.loop.create_task(work)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        try:
            self.loop.call_soon_threadsafe(start)
        except RuntimeError:  # the loop has been closed
            work.close()

    def end(self) -> None:
        """Close what is open, and end the thread."""
        # Threads that nobody waits for go on, and open others: both are copied at once.
        clients = [client for known in self.clients.keyrefs() if (client := known()) is not None]
        for one in [*reversed(self.sinks.copy()), *clients]:
            try:
                one._close_at_exit()
            except KlaviyoError as error:
                log.warning("when the program ended: %s", error)
            except Exception:
                log.exception("when the program ended")
        self.sinks.clear()
        self.clients.clear()  # it may be called once more: by `multiprocessing`, and by `atexit`
        with suppress(RuntimeError):  # ended already
            self.loop.call_soon_threadsafe(self.loop.stop)
            self._thread.join(_JOIN)

    def _work(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            while not self._serve():
                pass
            self.ended = True
            self.loop.run_until_complete(asyncio.sleep(0))  # begins what was asked for before
            left = asyncio.all_tasks(self.loop)
            for task in left:
                task.cancel()
            if left:
                self.loop.run_until_complete(asyncio.wait(left, timeout=1.0))
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        finally:
            self.ended = True
            self.loop.close()

    def _serve(self) -> bool:
        """Run the loop; returns whether it was stopped."""
        try:
            self.loop.run_forever()
        except (SystemExit, KeyboardInterrupt):
            # asyncio lets these through, from a task or callback: who waits here would do so for ever.
            log.exception("in the background, where it ends nothing")
            return False
        return True


_lock = threading.RLock()
_thread: LoopThread | None = None


def loop_thread() -> LoopThread:
    """That of this process, begun now if there is none."""
    return _thread or _begin()


def _begin() -> LoopThread:
    global _thread
    with _lock:
        if _thread is None:
            made = LoopThread()
            if _thread is not None:  # a signal handler has called meanwhile, and begun its own
                made.end()
                return _thread
            _thread = made
            atexit.register(_at_exit)
            processes = sys.modules.get("multiprocessing.process")
            if processes is not None and processes.parent_process() is not None:
                # Older versions leave `atexit` out where such a process ends.
                from multiprocessing.util import Finalize

                Finalize(None, _at_exit, exitpriority=100)
        return _thread


def _at_exit() -> None:
    if _thread is not None:
        _thread.end()


def _after_fork() -> None:
    """The thread has stayed behind."""
    global _thread, _lock
    _thread, _lock = None, threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def run(function: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs) -> R:
    """Call an async function in the background, and wait for its result.

    For what has no blocking form of its own: `run(app.exchange, url, authorization)`.

    Args:
        function: it, or whatever can be awaited when it has been called.
        args: its arguments.
        kwargs: likewise.

    Raises:
        RunningLoop: this thread has an event loop that runs.
        BaseException: what it raises. KeyboardInterrupt cancels it first.
    """
    if asyncio._get_running_loop() is not None:
        see_it_may_wait()
    result: R = BlockingCall(loop_thread(), function, args, kwargs).wait()
    return result


def briefly(function: Callable[[], Awaitable[R]]) -> R:
    """Call an async function that waits for no server, and wait for its result, where an event loop runs too.

    Servers import an application in their loop, which is held up by the import itself anyway.

    Args:
        function: it.

    Raises:
        RunningLoop: this thread's event loop is the one that it would run in.
    """
    if _thread is not None and asyncio._get_running_loop() is _thread.loop:
        see_it_may_wait()
    result: R = BlockingCall(loop_thread(), function, (), {}).wait()
    return result


def in_loop(function: Callable[..., R], /, *args: Any, **kwargs: Any) -> R:
    """Call a function that does not wait in the background: what it reads changes there.

    Args:
        function: it.
        args: its arguments.
        kwargs: likewise.

    Raises:
        RunningLoop: this thread has an event loop that runs.
    """

    async def call() -> R:
        return function(*args, **kwargs)

    return run(call)


def soon(function: Callable[[], object]) -> None:
    """Call a function in the background, and do not wait; nothing happens where nothing runs any more.

    Args:
        function: it.
    """
    thread = _thread
    if thread is not None:
        with suppress(RuntimeError):  # the loop has been closed
            thread.loop.call_soon_threadsafe(function)


def serving(
    function: Callable[..., Awaitable[R]], asked: SimpleQueue[Callable[[], None] | None]
) -> R:
    """Call an async function in the background, and do meanwhile what it asks for, in this thread.

    Args:
        function: it.
        asked: what is to be done.

    Raises:
        RunningLoop: this thread has an event loop that runs.
    """
    if asyncio._get_running_loop() is not None:
        see_it_may_wait()
    result: R = ServingCall(loop_thread(), function, (), {}, asked).wait()
    return result


def see_it_may_wait() -> None:
    """See that this thread may wait, though an event loop runs in it.

    Raises:
        RunningLoop: it may not.
    """
    if _thread is not None and asyncio._get_running_loop() is _thread.loop:
        raise RunningLoop(
            "a blocking call in a hook or callback of a blocking client would wait for itself: "
            "make it in another thread"
        )
    if not _in_notebook():
        raise RunningLoop(
            "an event loop runs in this thread, and a blocking call would hold it up: await "
            "klaviyo_async.KlaviyoClient here, or make the call in `await asyncio.to_thread(...)`"
        )


def _in_notebook() -> bool:
    """Whether the loop is a notebook's, which stands still anyway while a cell is at work."""
    module = sys.modules.get("IPython")
    shell = module.get_ipython() if module is not None else None
    return getattr(shell, "kernel", None) is not None
