"""What a store gives (storage and a lock), and what limiters that share one inherit."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from klaviyo_async.core.tiers import WindowLimit
from klaviyo_async.errors import RateLimitWouldExceedDeadline
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.limiter.stores import StoredBucket
from klaviyo_async.limiter.waiting import WaitableBucket
from klaviyo_async.testing import VirtualClock

from .helpers import SMALL, USUAL, CountingClock, acquire, drain, ticks
from .rule_stores import Shelf
from .simulation import most_in_any_span


class SharingLimiter(LocalLimiter):
    """As one of several processes that share a store."""

    def __init__(self, shelf: Shelf, clock: VirtualClock, **options: Any) -> None:
        super().__init__(clock, **options)
        self.shelf = Shelf(shelf)
        self.shelf.now = clock.monotonic  # type: ignore[method-assign]

    def _new_bucket(
        self, owner: str, key: str, limits: tuple[WindowLimit, ...], share: float
    ) -> WaitableBucket:
        state, probes = self.shelf.state(f"{owner} {key}"), self._probe_daily
        return StoredBucket(self.shelf, state, limits, self._margin, probes, share)


@pytest.fixture
def pair(clock: CountingClock) -> tuple[SharingLimiter, SharingLimiter]:
    shelf = Shelf()
    return SharingLimiter(shelf, clock), SharingLimiter(shelf, clock)


async def test_they_share_the_quota(
    pair: tuple[SharingLimiter, SharingLimiter], clock: CountingClock
) -> None:
    sent: list[float] = []

    async def call(limiter: LocalLimiter) -> None:
        permit = await limiter.acquire("account", USUAL)
        sent.append(clock.monotonic())
        await clock.sleep(0.03)
        limiter.observe(permit, 200)

    await asyncio.gather(*(call(limiter) for limiter in pair * 100))
    assert most_in_any_span(sent, 1.0) == 10
    assert most_in_any_span(sent, 60.0) == 150
    assert clock.monotonic() < 66


async def test_what_one_returns_another_that_waits_gets(
    pair: tuple[SharingLimiter, SharingLimiter], clock: CountingClock
) -> None:
    permits = drain(pair[0])
    waiting = acquire(pair[1])
    await ticks()
    pair[0].release(permits[0])
    await clock.sleep(0.06)
    await ticks()
    assert waiting.done()


async def test_refusals_deadlines_and_estimates_are_of_all(
    pair: tuple[SharingLimiter, SharingLimiter], clock: CountingClock
) -> None:
    for permit in drain(pair[0]):
        pair[0].observe(permit, 429, None, 30.0)
    assert pair[1].acquire_nowait("account", SMALL) is None
    assert pair[1].estimate("account", SMALL) == pytest.approx(30.02)
    with pytest.raises(RateLimitWouldExceedDeadline) as caught:
        await pair[1].acquire("account", SMALL, deadline=5.0)
    assert caught.value.wait == pytest.approx(30.02)
    assert pair[1].snapshot()[0].closed_for == pytest.approx(30.02)


async def test_what_is_idle_is_deleted(
    pair: tuple[SharingLimiter, SharingLimiter], clock: CountingClock
) -> None:
    for permit in drain(pair[0]):
        pair[0].observe(permit, 200)
    assert len(pair[0].shelf.kept) == 1
    await clock.sleep(62)
    assert pair[0].snapshot() == []
    assert pair[0].shelf.kept == {}
    assert len(drain(pair[1])) == 2, "a new one"


async def test_what_a_dead_process_had_in_flight_counts_as_sent(
    pair: tuple[SharingLimiter, SharingLimiter], clock: CountingClock
) -> None:
    assert len(drain(pair[0])) == 2
    waiting = acquire(pair[1])
    await clock.sleep(10)
    assert not waiting.done(), "it lives"
    pair[0].shelf.dead.add(pair[0].shelf.own)
    await clock.sleep(1)
    assert not waiting.done(), "they may have been sent until now"
    await clock.sleep(2)
    assert waiting.done()


async def test_estimates_count_those_who_wait_elsewhere(
    pair: tuple[SharingLimiter, SharingLimiter], clock: CountingClock
) -> None:
    for permit in drain(pair[0]):
        pair[0].observe(permit, 200)
    alone = pair[1].estimate("account", SMALL, None, 2)
    waiting = [acquire(pair[0]) for _ in range(2)]
    await ticks()
    assert pair[1].estimate("account", SMALL, None, 2) > alone + 50
    for each in waiting:
        each.cancel()
    await ticks()


async def test_what_others_are_in_the_way_of_is_done_later(
    pair: tuple[SharingLimiter, SharingLimiter], clock: CountingClock
) -> None:
    permits = drain(pair[0])
    pair[0].shelf.locked.add(key := next(iter(pair[0].shelf.kept)))
    assert pair[1].acquire_nowait("account", SMALL) is None
    pair[0].observe(permits[0], 429, None, 30.0)
    pair[0].release(permits[1])
    pair[0].shelf.locked.remove(key)
    waiting = acquire(pair[0])
    await clock.sleep(1)
    assert pair[1].estimate("account", SMALL) == pytest.approx(29.02)
    assert not waiting.done()
    await clock.sleep(30)
    assert waiting.done()
