"""A strict fixed-window server and saturated clients, on a virtual clock.

Yardsticks, for requests that reach the server within a given time:

* `agnostic_ceiling`: what a client sends that knows nothing of when windows turn and must keep
  to the limit in *any* span of a window's length, if it loses no time at all (sending and
  answering take none);
* `phase_known_maximum`: what the server would let through if one knew when its windows turn.

Both count from the first moment on, so they hold the burst at the beginning as well as the long
run; over many windows they approach the same rate.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, field
from math import ceil, floor
from typing import Any

import pytest
from klaviyo_openapi._runtime import Operation
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core.limit_headers import DAY, RateLimitHeaders
from klaviyo_async.core.tiers import WindowLimit, parse_windows
from klaviyo_async.limiter import Limiter
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

ROUNDING: dict[str, Callable[[float], int]] = {"up": ceil, "down": floor, "nearest": round}


def seeds(count: int, first: int = 0) -> list[Any]:
    """So many seeds: one for `make test`, the others for `make full`."""
    return [
        first,
        *(pytest.param(s, marks=pytest.mark.soak) for s in range(first + 1, first + count)),
    ]


def operation(*limits: str, name: str = "get_things", **more: Any) -> Operation:
    return Operation(name, "GET", f"/api/{name}", area="things", limits=limits, **more)


@dataclass
class Server:
    """Counts on arrival; refuses what is over any window's limit."""

    windows: Sequence[WindowLimit]
    phases: Sequence[float]
    headers: str | None = "steady"
    """Which window `RateLimit-Remaining` and `-Reset` are about: `steady` as documented, `live` as
    recorded of the API (the second, and what is left of the day in headers of its own), `switching`
    like `live` but about whichever has least left, `binding` that without the day; or None."""
    rounding: str = "up"
    refusals_count: bool = False
    """Whether a refused request uses quota up."""
    first_request_opens: bool = False
    """Windows begin with the first request after the last one's end, at no fixed phase."""
    retry_after: bool = True
    lie: Callable[[RateLimitHeaders, random.Random], RateLimitHeaders] | None = None
    """What becomes of the headers before they are sent."""
    accepted: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    foreign: int = 0
    foreign_tried: int = 0

    def __post_init__(self) -> None:
        self._rng = random.Random(0)
        self._used = [0] * len(self.windows)
        self._ends = [phase - w.seconds for w, phase in zip(self.windows, self.phases, strict=True)]

    def hit(
        self, now: float, *, foreign: bool = False
    ) -> tuple[int, RateLimitHeaders | None, float | None]:
        self._turn(now)
        full = [i for i, w in enumerate(self.windows) if self._used[i] >= w.limit]
        if not full or self.refusals_count:
            self._used = [used + 1 for used in self._used]
        self.foreign_tried += foreign
        if full:
            if not foreign:
                self.refused.append(now)
            wait = max(ROUNDING[self.rounding](self._ends[i] - now) for i in full)
            return 429, None, float(wait) if self.retry_after else None
        if foreign:
            self.foreign += 1
        else:
            self.accepted.append(now)
        return 200, self._headers(now), None

    def _turn(self, now: float) -> None:
        for i, window in enumerate(self.windows):
            if now >= self._ends[i]:
                start = now
                if not self.first_request_opens:
                    passed = floor((now - self._ends[i]) / window.seconds)
                    start = self._ends[i] + passed * window.seconds
                self._used[i] = 0
                self._ends[i] = start + window.seconds

    def _headers(self, now: float) -> RateLimitHeaders | None:
        if self.headers is None:
            return None
        left = [w.limit - used for w, used in zip(self.windows, self._used, strict=True)]
        i = {"steady": 1, "live": 0}.get(self.headers, min(range(len(left)), key=left.__getitem__))
        recorded = self.headers in ("live", "switching")
        headers = RateLimitHeaders(
            self.windows[i].limit,
            tuple((w.limit, int(w.seconds)) for w in self.windows),
            left[i],
            float(ROUNDING["down" if recorded else self.rounding](self._ends[i] - now)),
        )
        if recorded and self.windows[-1].seconds == DAY:
            headers = headers._replace(
                daily_remaining=left[-1], daily_reset=float(int(self._ends[-1] - now))
            )
        return headers if self.lie is None else self.lie(headers, self._rng)


@dataclass
class Saturation:
    """Workers that send as fast as they are let."""

    limits: Sequence[str]
    seconds: float
    workers: int = 40
    jitter: tuple[float, float] = (0.005, 0.05)
    """Bounds of the time on the way; drawn anew for request and answer."""
    seed: int = 0
    server: dict[str, Any] = field(default_factory=dict)
    limiter: dict[str, Any] = field(default_factory=dict)
    documented: Sequence[str] | None = None
    """The limits that the client takes from the document, if they are not the server's."""
    foreign: float = 0.0
    """Part of the steady quota that someone else takes at random moments."""
    steady_foreign: float = 0.0
    """Requests a second that someone else makes, at random moments."""
    windows: Sequence[WindowLimit] | None = None
    """The server's windows, if they cannot be written like documented ones."""

    def run(self) -> Server:
        self.rng = random.Random(self.seed)
        windows = self.windows or parse_windows(tuple(self.limits))
        phases = [self.rng.uniform(0, window.seconds) for window in windows]
        self.target = Server(windows, phases, **self.server)
        self.clock = VirtualClock()
        self.clock.run(self._main())
        return self.target

    async def _main(self) -> None:
        limiter = LocalLimiter(self.clock, **self.limiter)
        await self._let_work([self._work(limiter) for _ in range(self.workers)])

    async def _let_work(self, workers: Iterable[Coroutine[Any, Any, None]]) -> None:
        tasks = [asyncio.ensure_future(worker) for worker in workers]
        if self.foreign:
            tasks.append(asyncio.ensure_future(self._others()))
        if self.steady_foreign:
            tasks.append(asyncio.ensure_future(self._steady_others()))
        await asyncio.sleep(self.seconds)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _work(self, limiter: Limiter, answered: Callable[[], None] | None = None) -> None:
        target = operation(*(self.documented or self.limits))
        while True:
            permit = await limiter.acquire("account", target)
            await asyncio.sleep(self.rng.uniform(*self.jitter))
            answer = self.target.hit(self.clock.monotonic())
            await asyncio.sleep(self.rng.uniform(*self.jitter))
            limiter.observe(permit, *answer)
            if answered is not None:
                answered()

    async def _steady_others(self) -> None:
        while True:
            await asyncio.sleep(self.rng.expovariate(self.steady_foreign))
            self.target.hit(self.clock.monotonic(), foreign=True)

    async def _others(self) -> None:
        steady = self.target.windows[1]
        while True:
            share = self.rng.uniform(0, self.foreign)
            end = self.clock.monotonic() + steady.seconds
            rate = share * steady.limit / steady.seconds
            while (pause := self.rng.expovariate(rate)) < end - self.clock.monotonic():
                await asyncio.sleep(pause)
                self.target.hit(self.clock.monotonic(), foreign=True)
            await asyncio.sleep(max(0.0, end - self.clock.monotonic()))


def all_tiers() -> list[tuple[str, ...]]:
    """Every combination of limits in the document, those that depend on parameters too."""
    found = {tuple(one.limits) for one in OPERATIONS.values()}
    found |= {tuple(tier.limits) for one in OPERATIONS.values() for tier in one.tiers}
    return sorted(found, key=lambda limits: (len(limits), parse_windows(limits)))


def long_enough(limits: Sequence[str]) -> float:
    """Seconds in which the longest window passes a few times, and a thousand requests can be sent."""
    if len(limits) > 2:
        return 5 * 86400.0
    steady = parse_windows(tuple(limits))[1]
    return max(600.0, 1250 * steady.seconds / steady.limit)


def agnostic_ceiling(windows: Sequence[WindowLimit], seconds: float) -> int:
    times: list[float] = []
    at = 0.0
    while at < seconds:
        times.append(at)
        for window in windows:
            if len(times) >= window.limit:
                at = max(at, times[-window.limit] + window.seconds)
    return len(times)


def phase_known_maximum(
    windows: Sequence[WindowLimit], phases: Sequence[float], seconds: float
) -> int:
    server = Server(windows, phases)
    at = 0.0
    while at < seconds:
        status, _, _ = server.hit(at)
        if status == 429:
            at = max(
                end
                for end, used, window in zip(server._ends, server._used, windows, strict=True)
                if used >= window.limit
            )
    return len(server.accepted)


def most_in_any_span(times: Iterable[float], seconds: float) -> int:
    """The largest number of `times` within any half-open span of that length."""
    ordered = sorted(times)
    most = first = 0
    for last, time in enumerate(ordered):
        while time - ordered[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most
