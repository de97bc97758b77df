"""A replay guard in memory."""

from __future__ import annotations

import os
from threading import Lock

from ...clock import SYSTEM_CLOCK, Clock
from ...errors import ConfigurationError
from .guard import Claim

__all__ = ["MemoryReplayGuard"]

_lock = Lock()
if hasattr(os, "register_at_fork"):  # a child has not the thread that holds it
    os.register_at_fork(after_in_child=lambda: globals().update(_lock=Lock()))


class MemoryReplayGuard:
    """Remembers deliveries in memory: for one process and all of its threads, until it ends.

    Args:
        capacity: deliveries at most; beyond that the oldest is forgotten early.
        clock: tells the time.

    Raises:
        ConfigurationError: the capacity is not positive.
    """

    def __init__(self, *, capacity: int = 100_000, clock: Clock = SYSTEM_CLOCK) -> None:
        if capacity < 1:
            raise ConfigurationError("the capacity of a replay guard is 1 at least")
        self._capacity = capacity
        self._clock = clock
        self._known: dict[str, tuple[str | None, float]] = {}
        """By key, oldest first: the holder, None once it is confirmed, and when that expires."""

    async def claim(self, key: str, holder: str, seconds: float) -> Claim:
        """See :meth:`ReplayGuard.claim`."""
        now = self._clock.monotonic()
        with _lock:
            found = self._known.get(key)
            if found is not None and now < found[1]:
                return "done" if found[0] is None else "in_progress"
            self._remember(key, holder, now, seconds)
        return "claimed"

    async def renew(self, key: str, holder: str, seconds: float) -> None:
        """See :meth:`ReplayGuard.renew`."""
        now = self._clock.monotonic()
        with _lock:
            if self._is_held(key, holder):
                self._remember(key, holder, now, seconds)

    async def confirm(self, key: str, seconds: float) -> None:
        """See :meth:`ReplayGuard.confirm`."""
        now = self._clock.monotonic()
        with _lock:
            self._remember(key, None, now, seconds)

    async def release(self, key: str, holder: str) -> None:
        """See :meth:`ReplayGuard.release`."""
        with _lock:
            if self._is_held(key, holder):
                del self._known[key]

    def _is_held(self, key: str, holder: str) -> bool:
        found = self._known.get(key)
        return found is not None and found[0] == holder

    def _remember(self, key: str, holder: str | None, now: float, seconds: float) -> None:
        known = self._known
        known.pop(key, None)
        while known:
            oldest = next(iter(known))
            if len(known) < self._capacity and now < known[oldest][1]:
                break
            del known[oldest]
        known[key] = holder, now + seconds

    def __len__(self) -> int:
        return len(self._known)

    def __repr__(self) -> str:
        return f"<MemoryReplayGuard {len(self)} of {self._capacity}>"
