"""Readings of quota buckets, for metric exporters in any thread."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from threading import Lock
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from ..limiter.concurrency import concurrency_states, quota_limiter

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable, Iterator, Mapping

    from ..client.client import KlaviyoClient
    from ..limiter import BucketState, Limiter

__all__ = ["CONCURRENCY_GAUGES", "GAUGES", "QuotaGauges"]

GAUGES: Final[Mapping[str, tuple[str, str]]] = {
    "left": ("{request}", "Requests that could be sent now, as far as this window is concerned."),
    "limit": ("{request}", "Requests per window."),
    "waiting": ("{call}", "Calls that wait for quota."),
    "closed": ("s", "Time until the bucket opens again after a refusal."),
}
"""Name of a gauge -> its unit and its description."""

CONCURRENCY_GAUGES: Final[Mapping[str, tuple[str, str]]] = {
    "limit": ("{request}", "Requests at a time at most."),
    "active": ("{request}", "Requests under way, of those with such a limit."),
    "waiting": ("{call}", "Calls that wait until one of them ends."),
}
"""Name of a gauge of `max_concurrency` -> its unit and its description."""

LOOP_TIMEOUT: Final = 1.0
"""Seconds that a busy event loop has to answer, and for which its answer is used."""

# Where several accounts are one series, it shows the worst of them, and the sum of waiting calls.
_AGGREGATIONS: Final[Mapping[str, Callable[[float, float], float]]] = {
    "left": min,
    "limit": min,
    "waiting": lambda one, other: one + other,
    "closed": max,
}

_Reading = tuple["BucketState", bool]
# Limiter -> owners of the quotas to be read -> whether a series is named after the owner.
_Quotas = dict["Limiter", dict[str, bool]]


class QuotaGauges:
    """Gauges of the quota buckets of clients, to which weak references are kept."""

    __slots__ = ("_clients", "_gauges_read", "_lock", "_states", "_taken_at")

    def __init__(self) -> None:
        self._clients: WeakKeyDictionary[KlaviyoClient, tuple[AbstractEventLoop, bool]] = (
            WeakKeyDictionary()
        )
        self._lock = Lock()
        self._states: list[_Reading] = []
        self._taken_at = float("-inf")
        self._gauges_read: frozenset[str] = frozenset(GAUGES)

    def add(self, client: KlaviyoClient, *, account: bool = False) -> None:
        """Include a client's buckets.

        Args:
            client: the client.
            account: whether its account is a series of its own.

        Raises:
            RuntimeError: no event loop is running; it has to be the client's.
        """
        loop = asyncio.get_running_loop()
        with self._lock:
            self._clients[client] = (loop, account)

    def levels(self, gauge: str) -> list[tuple[float, dict[str, str]]]:
        """All values of one of :data:`GAUGES`, each with its attributes."""
        found: dict[tuple[tuple[str, str], ...], float] = {}
        aggregate = _AGGREGATIONS[gauge]
        for state, account in self._current_states(gauge):
            attributes = [("klaviyo.operation", state.operation), ("klaviyo.tier", state.tier)]
            if account:
                attributes.append(("klaviyo.account", state.owner))
            for more, value in _values(gauge, state):
                key = (*attributes, *more)
                found[key] = aggregate(found[key], value) if key in found else value
        return [(value, dict(key)) for key, value in found.items()]

    def concurrency(self, gauge: str) -> list[tuple[float, dict[str, str]]]:
        """All values of one of :data:`CONCURRENCY_GAUGES`, each with its attributes."""
        with self._lock:
            limiters = {one._engine.limiter for one in self._clients if not one._engine.closed}
        found: dict[str, int] = {}
        for limiter in limiters:
            for state in concurrency_states(limiter):  # plain numbers, which any thread may read
                value = getattr(state, gauge)
                found[state.operation] = found.get(state.operation, 0) + value
        return [(value, {"klaviyo.operation": name}) for name, value in found.items()]

    def _current_states(self, gauge: str) -> list[_Reading]:
        """States of the buckets, read anew when a gauge asks again: once per collection."""
        if gauge in self._gauges_read or time.monotonic() - self._taken_at > LOOP_TIMEOUT:
            self._states = [
                state
                for loop, quotas in self._quotas().items()
                for state in _states_in_loop(loop, quotas)
            ]
            self._taken_at, self._gauges_read = time.monotonic(), frozenset()
        self._gauges_read |= {gauge}
        return self._states

    def _quotas(self) -> dict[AbstractEventLoop, _Quotas]:
        """Limiters and the owners whose quotas are read, by the event loop they belong to."""
        with self._lock:
            clients = list(self._clients.items())
        found: dict[AbstractEventLoop, _Quotas] = {}
        for client, (loop, account) in clients:
            engine = client._engine
            if not engine.closed:
                limiter = quota_limiter(engine.limiter)
                owners = found.setdefault(loop, {}).setdefault(limiter, {})
                owners[engine.owner] = account or owners.get(engine.owner, False)
        return found


def _values(gauge: str, state: BucketState) -> Iterator[tuple[tuple[tuple[str, str], ...], float]]:
    if gauge == "waiting":
        yield (), state.waiting
    elif gauge == "closed":
        yield (), state.closed_for
    else:
        for window in state.windows:
            value = window.left if gauge == "left" else window.limit
            yield (("klaviyo.window", f"{window.seconds:g}s"),), value


def _states_in_loop(loop: AbstractEventLoop, quotas: _Quotas) -> list[_Reading]:
    """States of buckets, read in the loop's thread, as limiters are not thread-safe.

    Empty where the loop does not run, or is too busy to answer.
    """

    def snapshot() -> list[_Reading]:
        return [
            (state, owners[state.owner])
            for limiter, owners in quotas.items()
            for state in limiter.snapshot()
            if state.owner in owners
        ]

    if _running() is loop:
        return snapshot()
    if not loop.is_running():
        return []
    future: Future[list[_Reading]] = Future()

    def fulfil() -> None:
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(snapshot())
            except Exception as error:
                future.set_exception(error)

    try:
        loop.call_soon_threadsafe(fulfil)
        return future.result(LOOP_TIMEOUT)
    except (RuntimeError, FutureTimeout):
        # The loop was closed just now, or something in it blocks.
        future.cancel()
        return []


def _running() -> AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
