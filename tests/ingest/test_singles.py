"""Events that go one by one: how many tasks send them, and who has a turn meanwhile."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import ClientClosed
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.pipeline.errors import DeliveryStopped
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, client, event


class Watching(FakeKlaviyo):
    """Notes which tasks send."""

    def __init__(self) -> None:
        super().__init__()
        self.tasks: set[Any] = set()
        self.crowd: list[int] = []
        """Requests under way when each one came, itself included."""

    async def send(self, *arguments: Any, **named: Any) -> RawResponse:
        self.tasks.add(asyncio.current_task())
        self.crowd.append(self.inside + 1)
        return await super().send(*arguments, **named)


class AtOnce(FakeKlaviyo):
    """Answers without giving anybody else a turn."""

    async def send(self, *arguments: Any, **named: Any) -> RawResponse:
        coroutine = super().send(*arguments, **named)
        while True:
            try:
                coroutine.send(None)
            except StopIteration as ended:
                found: RawResponse = ended.value
                return found


async def test_no_more_tasks_are_made_than_send_at_a_time(clock: VirtualClock) -> None:
    server = Watching()
    async with client(clock, server) as klaviyo:
        report = await _delivered(klaviyo, 60, concurrency=3)
    assert report.requests == 60
    assert server.most_inside == len(server.tasks) == 3


async def test_others_have_their_turn_where_answers_are_at_hand(clock: VirtualClock) -> None:
    server = AtOnce()
    server.latency = 0.0
    turns: list[int] = []

    async def look() -> None:
        while True:
            turns.append(len(server.requests))
            await asyncio.sleep(0)

    async with client(clock, server) as klaviyo:
        looking = asyncio.create_task(look())
        try:
            await _delivered(klaviyo, 60, concurrency=1)
        finally:
            looking.cancel()
    # Each number of requests was seen by somebody else.
    assert set(range(60)) <= set(turns)


async def test_after_an_outage_as_many_are_under_way_as_before(clock: VirtualClock) -> None:
    server = Watching()
    server.trouble = lambda number: 503 if number < 3 else None
    async with client(clock, server, max_retries=0) as klaviyo:
        report = await _delivered(klaviyo, 60, concurrency=3)
    assert report.requests == len(server.crowd) >= 63
    assert max(server.crowd[-30:]) == 3


async def test_those_of_one_profile_that_have_waited_are_sent_by_all(clock: VirtualClock) -> None:
    server = Watching()
    names = ["ada"] * 5 + [f"somebody{number}" for number in range(40)]
    async with client(clock, server) as klaviyo:
        events = [event(number, who) for number, who in enumerate(names)]
        report = await klaviyo.ingest_all(events, mode="single", concurrency=4)
    assert report.delivered == 45
    assert server.stored["ada@example.com"] == [0, 1, 2, 3, 4]
    assert server.most_inside == 4


async def test_a_limiter_that_fails_is_the_reason_of_the_end(clock: VirtualClock) -> None:
    """It is asked, between two requests of a task too, whether single ones may go at once."""

    class Failing(LocalLimiter):
        asked = 0

        def estimate(self, *arguments: Any, **named: Any) -> float:
            self.asked += 1
            if self.asked > 1:
                raise ClientClosed("no more")
            return super().estimate(*arguments, **named)

    server, limiter = FakeKlaviyo(), Failing(clock)
    async with client(clock, server, limiter=limiter) as klaviyo:
        with pytest.raises(DeliveryStopped, match="no more") as caught:
            await klaviyo.ingest_all(
                [event(number) for number in range(5)], mode="auto", concurrency=1
            )
    assert isinstance(caught.value.__cause__, ClientClosed)
    assert server.requests == [1]
    report = caught.value.report
    assert report is not None
    assert len(report.unsent) == 4
    assert clock.monotonic() < 1.0  # what is under way has come to its end: nothing is waited for


async def _delivered(klaviyo: KlaviyoClient, count: int, **options: Any) -> Any:
    events = [event(number, f"somebody{number}") for number in range(count)]
    report = await klaviyo.ingest_all(events, mode="single", **options)
    assert report.delivered == count
    return report
