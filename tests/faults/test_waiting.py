"""What the server says about waiting, and how a call's time is kept."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from klaviyo_async.errors import (
    APIStatusError,
    APITimeoutError,
    ClientClosed,
    DeadlineExceeded,
    KlaviyoError,
    RateLimitError,
    RateLimitWouldExceedDeadline,
    ServerError,
)
from klaviyo_async.limiter import BucketState
from klaviyo_async.limiter.local import LocalLimiter

from .bench import Bench, bench, failure

EVENT: Any = {
    "metric": {"name": "Viewed"},
    "profile": {"email": "ada@example.com"},
    "properties": {},
}
# A date has whole seconds, and time has passed since it was written.
ROUNDED = 1.5


async def timed(made: Bench, call: Awaitable[Any]) -> tuple[KlaviyoError | None, float]:
    """How a call ends, and after how many seconds."""
    start = made.clock.monotonic()
    error = await failure(call)
    return error, made.clock.monotonic() - start


def state(made: Bench, operation: str) -> BucketState:
    """The limiter's state for an operation."""
    (found,) = (one for one in made.client.limits.snapshot() if one.operation == operation)
    return found


def date(seconds: float) -> str:
    """The date so many seconds from the server's now, as HTTP writes it: its clock is the real one."""
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


class TestRetryAfter:
    @pytest.mark.parametrize("status", [429, 503])
    @pytest.mark.parametrize(
        ("header", "seconds"),
        [
            ("2", 2.0),
            ("1.5", 1.5),
            (" 3 ", 3.0),
            ("0", 0.0),
            ("-5", 0.0),
            ("1e3", 1000.0),
            ("nan", None),
            ("", None),
            ("soon", None),
            ("2 seconds", None),
            ("inf", 1e9),
            ("99999999999999", 1e9),
            ("Wed, 15 Jul 2020 00:00:00 GMT", 0.0),
            ("Fri, 31 Dec 9999 23:59:59 GMT", 1e9),
            ("Wed, 99 Jul 2026 00:00:00 GMT", None),
        ],
    )
    async def test_what_the_error_says(
        self, header: str, seconds: float | None, status: int
    ) -> None:
        async with bench(max_retries=0) as made:
            made.sandbox.fault("status", status=status, retry_after=header)
            error = await failure(made.client.lists.get_lists())
            assert isinstance(error, APIStatusError)
            assert error.retry_after == seconds
            made.nothing_leaks()

    @pytest.mark.parametrize("status", [429, 503])
    @pytest.mark.parametrize("header", ["2", "1.5", "0", "-5", "nan", "", "45", "59.9"])
    async def test_it_is_waited_for(self, header: str, status: int) -> None:
        async with bench() as made:
            made.sandbox.fault("status", status=status, retry_after=header)
            error, seconds = await timed(made, made.client.tags.get_tags())
            assert error is None
            assert made.requests == 2
            told = float(header) if header not in ("", "nan") else 0.0
            # Where nothing is named, a 429 closes the bucket for a second.
            assert max(told, 0.0) <= seconds <= max(told, 1.0) + ROUNDED
            await made.still_works()

    @pytest.mark.parametrize("status", [429, 503])
    @pytest.mark.parametrize("ahead", [30, -30])
    async def test_a_date(self, ahead: int, status: int) -> None:
        async with bench() as made:
            written = time.time()
            made.sandbox.fault("status", status=status, retry_after=date(ahead))
            error, seconds = await timed(made, made.client.tags.get_tags())
            assert error is None
            # So long it took at most until the server dated its answer.
            passed = time.time() - written
            assert max(ahead - passed, 0) - 1 <= seconds <= max(ahead, 0) + ROUNDED + 1
            assert made.requests == 2

    @pytest.mark.parametrize("status", [429, 503])
    async def test_more_than_max_delay_ends_the_call_at_once(self, status: int) -> None:
        async with bench() as made:
            for header, wait in (("61", 61.0), ("99999999999999", 1e9)):
                made.heal()
                made.mark()
                made.sandbox.fault("status", status=status, retry_after=header, count=None)
                operation = made.client.tags.get_tags if wait == 61 else made.client.forms.get_forms
                error, seconds = await timed(made, operation())
                assert isinstance(error, (RateLimitError, ServerError))
                assert (error.retry_after, error.attempts, made.requests) == (wait, 1, 1)
                assert seconds < 1
            await made.still_works()

    async def test_max_delay_can_be_longer(self) -> None:
        async with bench(max_delay=200.0) as made:
            made.sandbox.fault("status", status=429, retry_after="150")
            error, seconds = await timed(made, made.client.tags.get_tags())
            assert error is None
            assert 150 <= seconds <= 152

    @pytest.mark.parametrize("status", [429, 503])
    async def test_the_bucket_is_closed_no_longer_than_max_closed(self, status: int) -> None:
        async with bench(limiter=lambda clock: LocalLimiter(clock, max_closed=600.0)) as made:
            made.sandbox.fault("status", status=status, retry_after="99999999999999")
            await failure(made.client.tags.get_tags())
            assert state(made, "get_tags").closed_for == pytest.approx(600.0, abs=1.0)
            # The others of that operation wait for it, and those of other operations do not.
            error = await failure(made.client.tags.get_tags(options={"deadline": 5.0}))
            assert isinstance(error, RateLimitWouldExceedDeadline)
            assert error.attempts == 0
            assert error.wait == pytest.approx(600.0, abs=2.0)
            await made.still_works()
            error, seconds = await timed(made, made.client.tags.get_tags())
            assert error is None
            assert seconds == pytest.approx(600.0, abs=2.0)

    async def test_a_503_without_it_closes_nothing(self) -> None:
        async with bench(max_retries=0) as made:
            made.sandbox.fault("status", status=503)
            await failure(made.client.tags.get_tags())
            assert state(made, "get_tags").closed_for == 0

    async def test_a_503_closes_the_bucket_of_calls_that_it_ends(self) -> None:
        async with bench() as made:
            made.sandbox.fault("status", status=503, retry_after="20")
            body: Any = {"email": "ada@example.com"}
            error = await failure(made.client.profiles.create_profile(body))
            assert isinstance(error, ServerError)
            assert made.requests == 1
            assert state(made, "create_profile").closed_for == pytest.approx(20.0, abs=0.1)
            error, seconds = await timed(made, made.client.profiles.create_profile(body))
            assert error is None
            assert seconds == pytest.approx(20.0, abs=1.0)

    async def test_those_who_were_refused_together_come_again_one_after_another(self) -> None:
        async with bench() as made:
            made.sandbox.fault("status", status=429, retry_after="5", count=20)
            calls = [made.client.events.create_event(**EVENT, unique_id=str(n)) for n in range(20)]
            start = made.clock.monotonic()
            await asyncio.gather(*calls)
            assert made.clock.monotonic() - start >= 5
            assert made.requests == 40
            assert (made.sandbox.events.stored, made.sandbox.events.duplicates) == (20, 0)
            made.nothing_leaks()


class TestDeadline:
    @pytest.mark.parametrize("fault", ["hang", "drip", "delay"])
    async def test_it_ends_an_attempt(self, fault: str) -> None:
        async with bench(deadline=10.0) as made:
            made.sandbox.fault(fault, delay=50.0)
            error, seconds = await timed(made, made.client.lists.get_lists())
            assert type(error) is DeadlineExceeded
            assert error.attempts == 1
            assert seconds == pytest.approx(10.0)
            await made.still_works()

    async def test_it_counts_all_attempts(self) -> None:
        async with bench(deadline=70.0) as made:
            made.sandbox.fault("hang", count=None)
            error, seconds = await timed(made, made.client.lists.get_lists())
            assert type(error) is DeadlineExceeded
            assert error.attempts == 3
            assert seconds == pytest.approx(70.0)
            await made.still_works()

    @pytest.mark.parametrize("status", [429, 503])
    async def test_a_wait_beyond_it_is_not_begun(self, status: int) -> None:
        async with bench(deadline=5.0) as made:
            made.sandbox.fault("status", status=status, retry_after="10")
            error, seconds = await timed(made, made.client.tags.get_tags())
            assert isinstance(error, (RateLimitError, ServerError))
            assert (error.retry_after, error.attempts) == (10.0, 1)
            assert seconds < 1
            await made.still_works()

    async def test_a_timeout_within_it_stays_what_it_is(self) -> None:
        async with bench(deadline=100.0, max_retries=0) as made:
            made.sandbox.fault("hang")
            error, seconds = await timed(made, made.client.lists.get_lists())
            assert type(error) is APITimeoutError
            assert seconds == pytest.approx(30.0)


class TestLeaving:
    @pytest.mark.parametrize("seconds", [0.0, 1.0, 20.0])
    @pytest.mark.parametrize("fault", ["hang", "drip", "reset", "status"])
    async def test_a_cancelled_call_leaves_nothing(self, fault: str, seconds: float) -> None:
        async with bench(max_retries=100, max_delay=10.0) as made:
            made.sandbox.fault(fault, delay=55.0, retry_after="2", status=429, count=None)
            task = asyncio.ensure_future(made.client.lists.get_lists().__aiter__().__anext__())
            await made.clock.sleep(seconds)
            task.cancel()
            await asyncio.wait([task])
            assert task.cancelled()
            made.heal()
            await made.clock.sleep(5)
            made.nothing_leaks()

    @pytest.mark.parametrize(("grace", "answered"), [(5.0, True), (1.0, False), (0.0, False)])
    async def test_closing_waits_for_requests_under_way(self, grace: float, answered: bool) -> None:
        async with bench() as made:
            made.sandbox.fault("delay", delay=3.0)
            task = asyncio.ensure_future(failure(made.client.events.create_event(EVENT)))
            await made.clock.sleep(0.5)
            start = made.clock.monotonic()
            await made.client.aclose(grace)
            error = await task
            assert isinstance(error, ClientClosed) is not answered
            assert made.clock.monotonic() - start == pytest.approx(min(grace, 2.5), abs=0.1)

    @pytest.mark.parametrize(
        "fault", [{"kind": "status", "status": 429, "retry_after": "20"}, {"kind": "reset"}]
    )
    async def test_closing_ends_those_who_wait_at_once(self, fault: dict[str, Any]) -> None:
        async with bench(max_retries=100, max_delay=40.0) as made:
            made.client._engine.jitter = lambda: 0.99
            made.sandbox.fault(**fault, count=None)
            task = asyncio.ensure_future(failure(made.client.tags.get_tags().pages().__anext__()))
            await made.clock.sleep(15.0)
            start = made.clock.monotonic()
            await made.client.aclose()
            assert isinstance(await task, ClientClosed)
            assert made.clock.monotonic() == start


class TestBudget:
    @pytest.mark.slow
    async def test_an_outage_is_not_multiplied(self) -> None:
        async with bench() as made:
            made.sandbox.fault("status", status=500, count=None)
            errors = [await failure(made.client.lists.get_lists()) for _ in range(60)]
            # 500 tokens, 5 for each repetition: 100, where three for each call would be 180.
            assert made.requests == 60 + 100
            assert errors[0] is not None
            assert errors[-1] is not None
            assert (errors[0].attempts, errors[-1].attempts) == (4, 1)
            assert type(errors[-1]) is ServerError
            assert any("retry_budget" in note for note in errors[-1].__notes__)
            await made.still_works()

    async def test_timeouts_cost_twice_as_much(self) -> None:
        async with bench(retry_budget=40) as made:
            made.sandbox.fault("hang", count=None)
            for _ in range(3):
                await failure(made.client.lists.get_lists())
            assert made.requests == 3 + 4

    @pytest.mark.parametrize(("status", "requests"), [(429, 4), (503, 1)])
    async def test_a_refusal_for_quota_is_free(self, status: int, requests: int) -> None:
        """A 503 that names a time is an outage, however polite."""
        async with bench(retry_budget=0) as made:
            made.sandbox.fault("status", status=status, retry_after="2", count=3)
            error = await failure(made.client.lists.get_lists())
            assert (error is None) == (status == 429)
            assert made.requests == requests
