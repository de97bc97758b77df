"""Slots of requests at a time, and the calls that wait for one, in any number of event loops."""

from __future__ import annotations

from asyncio import AbstractEventLoop, TimerHandle, _get_running_loop, get_running_loop
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from ..errors import ClientClosed
from .lanes import Lanes, Waiter

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import RLock

__all__ = ["Lookout", "Slots", "closed"]

_BULK_SHARE: Final = 0.1
_LOOK: Final = 0.25
"""Seconds between looks at whether the other loops still run."""


class Slots:
    """A number of slots, and the queue for them: whoever waits has the next that comes free.

    A call is given its slot in its own event loop. One whose loop does not run is passed over, and
    comes first when that runs again.

    Args:
        limit: how many there are.
        lock: is held by whoever calls a method, :meth:`wait` excepted.
    """

    __slots__ = ("_lock", "_on_their_way", "_passed_over", "active", "closed", "lanes", "limit")

    def __init__(self, limit: int, lock: RLock) -> None:
        self.limit = limit
        self.closed = False
        self.renew(lock)

    def renew(self, lock: RLock) -> None:
        """Forget whoever has a slot, or waits for one: this is a child, and they are the parent's."""
        self._lock = lock
        self.active = 0
        self.lanes = Lanes(_BULK_SHARE)
        self._on_their_way: set[Waiter] = set()
        """Calls of other loops that have a slot, and are about to be told."""
        self._passed_over: set[Waiter] = set()
        """Calls whose loops did not run when it was their turn."""

    @property
    def waiting(self) -> int:
        """Calls that wait for a slot."""
        return len(self.lanes) + len(self._passed_over)

    def take(self) -> bool:
        """Take a slot if there is one; while somebody waits who can be told there is none."""
        if self.active >= self.limit:
            return False
        self.active += 1
        return True

    async def wait(self, lane: int, since: float | None) -> None:
        """Wait for a slot, if there is none; without the lock.

        Raises:
            ClientClosed: the limiter has been, or was meanwhile, closed.
        """
        with self._lock:
            if self.closed:
                raise closed()
            if self.take():
                return
            waiter = Waiter(get_running_loop().create_future(), lane, since)
            self.lanes.join(waiter, None)
        try:
            await waiter.future
        except BaseException:
            with self._lock:
                self._withdraw(waiter)
            raise

    def _withdraw(self, waiter: Waiter) -> None:
        """A call waits no more: it was cancelled, or destroyed with its loop."""
        future = waiter.future
        self._passed_over.discard(waiter)
        if waiter in self._on_their_way:
            self._on_their_way.remove(waiter)
            self.leave()
        elif waiter.waiting:
            self.lanes.leave(waiter)
        elif future.done() and not future.cancelled() and future.exception() is None:
            self.leave()  # given and cancelled in the same breath

    def leave(self) -> None:
        """Leave a slot to who is next."""
        here = _get_running_loop()
        while (waiter := self.lanes.next()) is not None:
            if waiter.future.get_loop() is here:
                waiter.future.set_result(None)
                return
            if self._send(waiter):
                return
        self.active -= 1

    def _send(self, waiter: Waiter) -> bool:
        """Tell a call of another loop that it has a slot; False if that loop does not run."""
        loop = waiter.future.get_loop()
        running = loop.is_running()
        try:
            loop.call_soon_threadsafe(self._arrive, waiter)
        except RuntimeError:  # it has been closed, and nobody waits there
            return False
        (self._on_their_way if running else self._passed_over).add(waiter)
        return running

    def _arrive(self, waiter: Waiter) -> None:
        """In the loop of a call: it has its slot, or, if it was passed over, comes first now."""
        with self._lock:
            future = waiter.future
            if waiter in self._on_their_way:
                self._on_their_way.remove(waiter)
                if future.done():
                    self.leave()
                else:
                    future.set_result(None)
            elif waiter in self._passed_over:
                self._passed_over.remove(waiter)
                if future.done():
                    return
                if self.closed:
                    future.set_exception(closed())
                elif self.take():
                    future.set_result(None)
                else:
                    waiter.waiting, waiter.since = True, waiter.since or 0.0
                    self.lanes.join(waiter, None)

    def take_back(self) -> None:
        """Take slots back that have not arrived, as the loop does not run any more."""
        for waiter in list(self._on_their_way):
            if waiter in self._on_their_way and not waiter.future.get_loop().is_running():
                self._on_their_way.remove(waiter)
                self._passed_over.add(waiter)
                self.leave()

    def close(self) -> None:
        """Fail everyone who waits, now and later."""
        self.closed = True
        here = _get_running_loop()
        for waiter in self.lanes.clear():
            loop = waiter.future.get_loop()
            if loop is here:
                waiter.future.set_exception(closed())
                continue
            try:
                loop.call_soon_threadsafe(self._arrive, waiter)
            except RuntimeError:  # it has been closed, and nobody waits there
                continue
            self._passed_over.add(waiter)


class Lookout:
    """Looks from time to time whether other event loops still run, in each loop in which calls wait.

    A loop that stops, or is closed, tells nobody. As long as all calls are of one loop there is nothing
    to look at, and no timer.

    Args:
        look: what is to be done then; called with the lock, in any loop.
        lock: is held by whoever calls a method.
    """

    __slots__ = ("_last", "_lock", "_look", "_loops", "_timers", "_waiting")

    def __init__(self, look: Callable[[], None], lock: RLock) -> None:
        self._look = look
        self.renew(lock)

    def renew(self, lock: RLock) -> None:
        """Forget the loops: this is a child, and they are the parent's."""
        self._lock = lock
        self._last: AbstractEventLoop | None = None
        self._loops: set[AbstractEventLoop] = set()
        self._waiting: dict[AbstractEventLoop, int] = {}
        self._timers: dict[AbstractEventLoop, TimerHandle | None] = {}
        """Of the loops that look; None: in a moment."""

    def note(self, loop: AbstractEventLoop | None) -> None:
        """A call is in this loop."""
        if loop is self._last or loop is None:
            return
        self._last = loop
        ended = {one for one in self._loops if one.is_closed()}
        self._loops = (self._loops - ended) | {loop}
        for one in ended:
            self._forget(one)
        for one in list(self._waiting):
            self._arm(one)
        if ended:
            self._look()

    def enter(self, loop: AbstractEventLoop) -> None:
        """A call waits in the running loop."""
        self._waiting[loop] = self._waiting.get(loop, 0) + 1
        self._arm(loop)

    def leave(self, loop: AbstractEventLoop) -> None:
        """It waits no more."""
        left = self._waiting.get(loop, 0) - 1
        if left > 0:
            self._waiting[loop] = left
        else:
            self._forget(loop)

    def _forget(self, loop: AbstractEventLoop) -> None:
        self._waiting.pop(loop, None)
        timer = self._timers.pop(loop, None)
        if timer is not None and loop is _get_running_loop():
            timer.cancel()

    def _arm(self, loop: AbstractEventLoop) -> None:
        if len(self._loops) > 1 and loop not in self._timers:
            with suppress(RuntimeError):  # it has been closed, and nobody waits there
                loop.call_soon_threadsafe(self._set, loop)
                self._timers[loop] = None

    def _set(self, loop: AbstractEventLoop) -> None:
        with self._lock:
            if loop in self._timers and self._timers[loop] is None:
                self._timers[loop] = loop.call_later(_LOOK, self._ring, loop)

    def _ring(self, loop: AbstractEventLoop) -> None:
        with self._lock:
            if self._timers.pop(loop, None) is None:
                return
            self._look()
            if loop in self._waiting:
                self._arm(loop)


def closed() -> ClientClosed:
    """What is raised once the limiter has been closed."""
    return ClientClosed("the limiter has been closed")
