"""How a sink goes about an outage, as the server sees it: one request at a time, ever more rarely."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from klaviyo_async.core.response import RawResponse
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, client, event

pytestmark = pytest.mark.slow

LATENCY = 1.0
BEGIN, END = 5.0, 600.0
"""When the server is out of order, in seconds."""


class WatchedKlaviyo(FakeKlaviyo):
    """Notes when each request came, and how many were under way then, itself included."""

    def __init__(self, clock: VirtualClock) -> None:
        super().__init__()
        self.clock = clock
        self.latency = LATENCY
        self.came: list[tuple[float, int]] = []
        self.trouble = lambda _: 503 if BEGIN <= clock.monotonic() < END else None

    async def send(
        self, method: str, url: str, headers: Any, body: bytes, timeout: Any
    ) -> RawResponse:
        self.came.append((self.clock.monotonic(), self.inside + 1))
        return await super().send(method, url, headers, body, timeout)

    def under_way(self, begin: float, end: float) -> list[int]:
        """Requests under way at a time, as each came in a span."""
        return [inside for at, inside in self.came if begin <= at < end]

    @property
    def recovered(self) -> float:
        """When the first success after the outage was answered; a request is judged as its answer
        goes out."""
        return next(at for at, _ in self.came if at >= END - LATENCY) + LATENCY


async def deliver(clock: VirtualClock, server: WatchedKlaviyo, count: int, **options: Any) -> None:
    """Give a sink so many events at once, and see them through."""
    # The calls themselves repeat nothing, so that each request is one of the sink's decisions.
    async with client(clock, server, max_retries=0) as klaviyo:
        options = {"mode": "bulk", "max_buffered": count, **options}
        async with klaviyo.ingest(**options) as sink:
            for number in range(count):
                await sink.send(event(number, f"who{number}"))
            await sink.flush()
        assert sink.report.delivered == server.count == count


@pytest.fixture(scope="module")
def backlog() -> WatchedKlaviyo:
    """A server after an outage, to which there was more to send all the time than went out."""
    clock = VirtualClock()
    server = WatchedKlaviyo(clock)
    clock.run(deliver(clock, server, 50_000, concurrency=8))
    return server


def test_one_request_at_a_time_until_the_next_success(backlog: WatchedKlaviyo) -> None:
    assert max(backlog.under_way(0, BEGIN)) > 2, "there is more to send than goes out"
    # What was under way when the first request failed comes to its end.
    during = backlog.under_way(BEGIN + LATENCY, backlog.recovered)
    assert len(during) > 10
    assert set(during) == {1}


def test_more_at_a_time_after_it(backlog: WatchedKlaviyo) -> None:
    """One more with each success, so twice as many at most with each round of requests."""
    begin = backlog.recovered
    rounds = [
        max(
            backlog.under_way(begin + number * LATENCY, begin + (number + 0.9) * LATENCY), default=0
        )
        for number in range(4)
    ]
    assert all(most <= 2 ** (number + 1) for number, most in enumerate(rounds)), rounds
    assert max(rounds) > 2


@pytest.mark.parametrize(
    ("mode", "count"),
    [
        ("single", 200),
        ("auto", 8),
    ],
)
async def test_one_at_a_time_where_events_go_alone(
    clock: VirtualClock, mode: str, count: int
) -> None:
    server = WatchedKlaviyo(clock)
    server.trouble = lambda _: 503 if clock.monotonic() < END else None
    await deliver(clock, server, count, mode=mode, concurrency=8)
    during = server.under_way(LATENCY, END - LATENCY)
    assert len(during) > 10
    assert set(during) == {1}


async def test_requests_that_fail_together_are_one_failure(clock: VirtualClock) -> None:
    """What is under way when an outage begins does not make the first pause the longest."""
    server = WatchedKlaviyo(clock)
    blip = (BEGIN, BEGIN + 1.5 * LATENCY)
    server.trouble = lambda _: 503 if blip[0] <= clock.monotonic() < blip[1] else None
    await deliver(clock, server, 50_000, concurrency=8)
    assert max(server.under_way(0, blip[0])) > 4
    assert server.under_way(blip[1], blip[1] + 10 * LATENCY)


async def test_pauses_grow_up_to_a_minute(clock: VirtualClock) -> None:
    server = WatchedKlaviyo(clock)
    await deliver(clock, server, 12_000, concurrency=1)
    came = [at for at, _ in server.came if BEGIN - LATENCY <= at < END]
    pauses = [later - earlier - LATENCY for earlier, later in pairwise(came)]
    growing = [pause for pause in pauses if pause < 30]
    assert len(growing) > 4
    for earlier, later in pairwise([*growing, pauses[len(growing)]]):
        assert 1.5 * earlier <= later <= 2.5 * earlier
    longest = pauses[len(growing) :]
    assert len(longest) > 4
    assert all(30 <= pause <= 60 for pause in longest)
