"""`give_up_after` counts from the beginning of the first request that failed, and no request outlasts it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import APITimeoutError, DeliveryStopped, ServerError
from klaviyo_async.core.response import RawResponse
from klaviyo_async.http.timeouts import Timeout
from klaviyo_async.testing import VirtualClock

from ..ingest.fake import FakeKlaviyo, client, event
from ..support import problem, reply


class Hanging(FakeKlaviyo):
    """Minds its timeouts, as connections do; does not answer while `hangs` says so."""

    def __init__(self, clock: VirtualClock) -> None:
        super().__init__()
        self.clock = clock
        self.hangs: Any = lambda number: True
        self.came: list[float] = []

    async def send(
        self, method: str, url: str, headers: Any, body: bytes, timeout: Timeout
    ) -> RawResponse:
        self.came.append(self.clock.monotonic())
        try:
            async with asyncio.timeout(min(limit or 1e9 for limit in timeout[1:])):
                if self.hangs(len(self.came) - 1):
                    await asyncio.sleep(1e6)
                return await super().send(method, url, headers, body, timeout)
        except TimeoutError:
            raise APITimeoutError("no answer", sent=True) from None


@pytest.mark.parametrize("seconds", [1.0, 10.0, 45.0, 60.0, 200.0])
@pytest.mark.parametrize("mode", ["bulk", "single"])
async def test_a_server_that_hangs_is_given_up_in_time(
    clock: VirtualClock, seconds: float, mode: Any
) -> None:
    server = Hanging(clock)
    async with client(clock, server) as klaviyo:
        said = rf"stopped after {seconds:.0f} s without a success"
        with pytest.raises(DeliveryStopped, match=said) as caught:
            await klaviyo.ingest_all(map(event, range(5)), mode=mode, give_up_after=seconds)
    assert isinstance(caught.value.__cause__, APITimeoutError)
    assert len(caught.value.unsent) == 5
    assert clock.monotonic() - server.came[0] == pytest.approx(seconds, abs=0.1)


async def test_the_last_request_has_a_moment_for_its_answer(clock: VirtualClock) -> None:
    """Those before it fail at once; it is made when time is up, and hangs."""
    server = Hanging(clock)
    server.trouble, server.hangs = lambda number: 503, lambda number: clock.monotonic() > 59
    async with client(clock, server, max_retries=0) as klaviyo:
        with pytest.raises(DeliveryStopped):
            await klaviyo.ingest_all([event(1)], give_up_after=60)
    assert server.came[-1] == pytest.approx(60, abs=1)
    assert clock.monotonic() == pytest.approx(65, abs=1)


async def test_none_at_all_is_for_the_first_failure(clock: VirtualClock) -> None:
    server = Hanging(clock)
    server.hangs = lambda number: number > 0
    async with client(clock, server, max_retries=0) as klaviyo:
        report = await klaviyo.ingest_all([event(1)], give_up_after=0)
        assert report.delivered == 1
        with pytest.raises(DeliveryStopped):
            await klaviyo.ingest_all([event(2)], give_up_after=0)
    assert len(server.came) == 2
    assert clock.monotonic() == pytest.approx(30, abs=2)


async def test_one_that_works_again_by_then_is_not_given_up(clock: VirtualClock) -> None:
    server = Hanging(clock)
    server.hangs = lambda number: clock.monotonic() < 25
    async with client(clock, server) as klaviyo:
        report = await klaviyo.ingest_all([event(1)], give_up_after=60)
    assert report.delivered == 1


@pytest.mark.parametrize("wait", [None, 20, 50])
async def test_repetitions_within_a_call_count(clock: VirtualClock, wait: int | None) -> None:
    away = reply(503, problem(503), {} if wait is None else {"Retry-After": str(wait)})
    server = Hanging(clock)
    server.trouble, server.hangs = lambda number: away, lambda number: False
    async with client(clock, server, max_retries=20) as klaviyo:
        with pytest.raises(DeliveryStopped) as caught:
            await klaviyo.ingest_all([event(1)], give_up_after=60)
    assert isinstance(caught.value.__cause__, ServerError)
    assert clock.monotonic() == pytest.approx(60, abs=5)


async def test_one_that_hangs_beside_others_that_succeed_is_no_outage(clock: VirtualClock) -> None:
    server = Hanging(clock)
    server.hangs = lambda number: number == 0
    async with client(clock, server, max_retries=0, timeout=100.0) as klaviyo:
        async with klaviyo.ingest(mode="single", give_up_after=10, concurrency=4) as sink:
            for number in range(100):
                await sink.send(event(number, f"who{number}"))
                await clock.sleep(1)
        assert sink.report.delivered == 100


async def test_waiting_for_quota_is_no_failure(clock: VirtualClock) -> None:
    """However long, before the first request and after a 429."""
    full = reply(429, problem(429), {"Retry-After": "50"})
    server = Hanging(clock)
    server.hangs, server.trouble = lambda number: False, lambda number: (full, full, None)[number]
    async with client(clock, server) as klaviyo:
        limiter, owner = klaviyo._engine.limiter, klaviyo._engine.owner
        batch = OPERATIONS["bulk_create_events"]
        for number in range(150):  # all that there is for a minute
            if number % 10 == 0:
                await clock.sleep(3)
            permit = limiter.acquire_nowait(owner, batch, {})
            assert permit is not None
            limiter.abandon(permit)
        report = await klaviyo.ingest_all([event(1)], mode="bulk", give_up_after=5)
    assert report.delivered == 1
    assert server.came[0] > 59
    assert server.came[2] - server.came[0] >= 100


async def test_a_deadline_of_the_callers_stays(
    clock: VirtualClock, caplog: pytest.LogCaptureFixture
) -> None:
    server = Hanging(clock)
    async with client(clock, server) as klaviyo:
        with pytest.raises(DeliveryStopped):
            await klaviyo.ingest_all(
                [event(1)], give_up_after=60, options={"deadline": 7.0, "timeout": None}
            )
    assert "DeadlineExceeded" in caplog.messages[0]
    assert server.came[1] == pytest.approx(7.4, abs=0.2)
    assert clock.monotonic() == pytest.approx(65, abs=1)


async def test_without_it_there_is_no_end(clock: VirtualClock) -> None:
    server = Hanging(clock)
    server.hangs = lambda number: clock.monotonic() < 1000
    async with client(clock, server) as klaviyo:
        report = await klaviyo.ingest_all([event(1)])
    assert report.delivered == 1
