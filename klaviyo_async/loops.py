"""What belongs to one event loop, for each loop that uses it: made there, closed as that loop ends.

A client outlives event loops: `asyncio.run` makes one and ends it, servers under WSGI do so for each
request, and several may run at once in threads. Connections, tasks and futures belong to one loop. So
whatever holds some keeps them in a :class:`PerLoop`.
"""

from __future__ import annotations

import asyncio
import os
import socket
from asyncio import AbstractEventLoop, get_running_loop
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import suppress
from enum import Enum
from typing import Any, Final, Generic, Protocol, TypeVar
from weakref import WeakSet, finalize, ref

from .errors import ConfigurationError

__all__ = ["Abandoned", "LoopBound", "PerLoop", "call_in", "close_socket", "finish_elsewhere"]

_MOST_STOPPED: Final = 8
"""Loops that neither run nor were closed, and may run again, of which something is kept."""
_LOOK: Final = 0.25
"""Seconds between looks at whether a loop that something is awaited in still runs."""


class Abandoned(Enum):
    """Why something is given up that cannot be closed in its loop."""

    ENDED = "ended"
    """The loop was closed: nothing of it runs any more."""
    STOPPED = "stopped"
    """The loop does not run, and may run again."""
    FORKED = "forked"
    """This process is a child: the loop, and what the system holds for it, are the parent's."""


class LoopBound(Protocol):
    """What belongs to an event loop."""

    @property
    def loop(self) -> AbstractEventLoop:
        """The loop."""
        ...

    async def aclose(self) -> None:
        """End it; called once, in its loop."""
        ...

    def abandon(self, why: Abandoned) -> None:
        """Let go of what the system holds for it, e.g. sockets; called once, in any thread, instead of
        :meth:`aclose`. It touches neither the loop nor, in a child, what the parent uses."""
        ...


T = TypeVar("T", bound=LoopBound)


class PerLoop(Generic[T]):
    """One of a kind for each event loop that asks for it.

    It is closed in its loop when that ends as asyncio's, uvloop's and asgiref's runners have it, which
    close asynchronous generators before the loop. If a loop is just closed, what belongs to it is
    abandoned as soon as another loop asks, or this goes. A forked child begins anew.

    To be used from any thread.

    Args:
        make: makes one for the running loop.
    """

    __slots__ = ("__weakref__", "_held", "_make", "last")

    def __init__(self, make: Callable[[AbstractEventLoop], T]) -> None:
        self._make = make
        # Neither needs a lock: only a loop itself adds what is its own, and whoever takes it out of
        # here, which one alone can do, ends it.
        self._held: dict[AbstractEventLoop, tuple[T, _Watch]] = {}
        self.last: T | None = None
        """That of the loop which asked last: a shortcut, for callers too."""
        finalize(self, _let_go, self._held)
        _all.add(self)

    def here(self) -> T:
        """That of the running loop.

        Raises:
            ConfigurationError: no event loop of asyncio's runs.
        """
        try:
            loop = get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "a client needs asyncio's event loop, or uvloop's: aiohttp does not run on trio"
            ) from None
        found = self._held.get(loop)
        if found is None:
            self._sweep()
            value = self._make(loop)
            found = self._held[loop] = value, _Watch(ref(self), self._held, value)
        self.last = found[0]
        return found[0]

    def everywhere(self) -> list[T]:
        """Those of all loops, ended ones too."""
        return [value for value, _ in list(self._held.values())]

    async def each(self, act: Callable[[T], Coroutine[Any, Any, object]]) -> None:
        """Act on those of all loops that run, each in its own, and wait until that is over.

        Args:
            act: a coroutine function.
        """
        here = get_running_loop()
        values = self.everywhere()
        elsewhere = [
            asyncio.ensure_future(finish_elsewhere(act(value), value.loop))
            for value in values
            if value.loop is not here and value.loop.is_running()
        ]
        try:
            for value in values:
                if value.loop is here:
                    await act(value)
            if elsewhere:
                await asyncio.gather(*elsewhere)
        finally:
            for one in elsewhere:
                one.cancel()

    async def aclose(self) -> None:
        """Close all, each in its loop, and abandon those whose loops do not run."""
        await self.each(self._close)
        self.last = None
        _let_go(self._held)

    async def _close(self, value: T) -> None:
        found = self._held.pop(value.loop, None)
        if found is not None:
            await _close_here(*found)

    def _sweep(self) -> None:
        """Abandon what belongs to loops that have ended."""
        stopped = []
        for loop in list(self._held):
            if loop.is_closed():
                self._abandon(loop, Abandoned.ENDED)
            elif not loop.is_running():
                stopped.append(loop)
        # Nothing tells a loop that will run again from one that was forgotten.
        for loop in stopped[:-_MOST_STOPPED]:
            self._abandon(loop, Abandoned.STOPPED)

    def _abandon(self, loop: AbstractEventLoop, why: Abandoned) -> None:
        found = self._held.pop(loop, None)
        if found is not None:
            if self.last is found[0]:
                self.last = None
            _abandon(*found, why)

    def forget(self) -> None:
        """This is a child: what there is belongs to loops of its parent."""
        held, self.last = dict(self._held), None
        self._held.clear()
        # Kept, as a loop that is destroyed here would take the parent's sockets from the selector that
        # both share.
        _of_parents.append(held)
        for value, _ in held.values():
            with suppress(Exception):
                value.abandon(Abandoned.FORKED)


def call_in(loop: AbstractEventLoop, function: Callable[[], object]) -> None:
    """Call a function in a loop: now if that runs here, else when it comes to it, if it ever does.

    For finalisers, which any thread runs: nothing in a loop but `call_soon_threadsafe` wakes it up from another.

    Args:
        loop: the loop.
        function: what is called; it must not raise.
    """
    if asyncio._get_running_loop() is loop:
        function()
    else:
        with suppress(RuntimeError):  # closed: so is what was to be ended
            loop.call_soon_threadsafe(function)


async def finish_elsewhere(work: Coroutine[Any, Any, Any], loop: AbstractEventLoop) -> None:
    """Run a coroutine in another loop, and wait until it has ended there, or the loop has. What it
    raises is passed over.

    Args:
        work: the coroutine; it is cancelled if the caller is.
        loop: the loop.
    """
    try:
        future = asyncio.run_coroutine_threadsafe(work, loop)
    except RuntimeError:  # closed just now
        work.close()
        return
    done = asyncio.wrap_future(future)
    try:
        while not done.done() and loop.is_running():
            await asyncio.wait([done], timeout=_LOOK)
    finally:
        if not done.cancel() and not done.cancelled():
            done.exception()  # seen


def close_socket(transport: Any, why: Abandoned) -> None:
    """Close the socket of a transport without its loop, which would do so only while it runs.

    Args:
        transport: asyncio's or uvloop's; None: there is none.
        why: as :meth:`LoopBound.abandon` is told. A loop that may run again still looks at the
            socket: it is left open, and closed there when the server closes it.
    """
    if why is Abandoned.STOPPED:
        return
    if hasattr(transport, "_ssl_protocol"):  # asyncio's, over another one
        inner = getattr(transport._ssl_protocol, "_transport", None)
        with suppress(AttributeError):
            transport._closed = True  # else it warns when it is destroyed
        transport = inner
    own = getattr(transport, "_sock", None)
    if isinstance(own, socket.socket):
        own.close()
        with suppress(AttributeError):
            transport._sock, transport._closing = None, True
    elif transport is not None:  # uvloop's
        with suppress(Exception):
            if why is Abandoned.FORKED:
                os.close(transport.get_extra_info("socket").fileno())
            else:
                transport.abort()  # its socket was closed with the loop; else it warns


class _Watch:
    """Closes a value in its loop when that ends: by a generator, which the loop closes before."""

    __slots__ = ("_generator", "_over")

    def __init__(
        self, owner: ref[PerLoop[T]], held: dict[AbstractEventLoop, tuple[T, _Watch]], value: T
    ) -> None:
        self._over = False
        self._generator: AsyncGenerator[None, None] | None = None
        if not getattr(value.loop, "_asyncgens_shutdown_called", False):
            # Else it has closed them already, and would warn of another one.
            self._generator = self._close_with_loop(owner, held, value)
            with suppress(StopIteration):
                self._generator.asend(None).send(None)

    async def _close_with_loop(
        self, owner: ref[PerLoop[T]], held: dict[AbstractEventLoop, tuple[T, _Watch]], value: T
    ) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            if held.pop(value.loop, None) is not None:
                per_loop = owner()
                if per_loop is not None and per_loop.last is value:
                    per_loop.last = None
                await value.aclose()
            elif not self._over and (closing := _closing_in(value.loop)):
                await asyncio.wait(closing)  # begun elsewhere, it would be lost with the loop

    def end(self) -> None:
        """There is nothing to close any more."""
        self._over = True
        if self._generator is not None:
            with suppress(StopIteration, RuntimeError):
                self._generator.aclose().send(None)


_closing: Final[set[asyncio.Task[Any]]] = set()
"""Tasks that close something in their loops."""


def _closing_in(loop: AbstractEventLoop) -> list[asyncio.Task[Any]]:
    return [task for task in list(_closing) if task.get_loop() is loop]


async def _close_here(value: LoopBound, watch: _Watch) -> None:
    task = asyncio.current_task()
    assert task is not None
    _closing.add(task)
    try:
        await value.aclose()
    finally:
        _closing.discard(task)
        watch.end()


def _abandon(value: LoopBound, watch: _Watch, why: Abandoned) -> None:
    watch.end()
    value.abandon(why)


def _let_go(held: dict[AbstractEventLoop, tuple[T, _Watch]]) -> None:
    """End what nobody uses any more: in its loop, if that runs."""
    for loop in list(held):
        found = held.pop(loop, None)
        if found is None:
            continue
        if loop.is_running():
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(_begin_to_close, *found)
                continue
        _abandon(*found, Abandoned.ENDED if loop.is_closed() else Abandoned.STOPPED)


def _begin_to_close(value: LoopBound, watch: _Watch) -> None:
    task = get_running_loop().create_task(_close_here(value, watch))
    _closing.add(task)  # a loop keeps no task alive
    task.add_done_callback(_closing.discard)


_all: Final[WeakSet[PerLoop[Any]]] = WeakSet()
_of_parents: Final[list[object]] = []


def _after_fork() -> None:
    _closing.clear()
    for one in list(_all):
        one.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
