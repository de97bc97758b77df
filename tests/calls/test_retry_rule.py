"""The option `retry`: what a rule is told, what it can bring about, and what it cannot."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from klaviyo_async import FailedAttempt, RetryRule
from klaviyo_async.calls.budget import RetryBudget
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ClientClosed,
    DeadlineExceeded,
    KlaviyoError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from klaviyo_async.limiter import Probe
from klaviyo_async.testing import VirtualClock

from ..support import ScriptedTransport, Sent, cancel_at, problem, reply
from .helpers import OK, Ledger, Renewable, Steps, engine, event, get, post, settings

BROKEN = APIConnectionError("x", sent=True)
UNSENT = APIConnectionError("x", sent=False)


class Rule:
    """Answers the same every time, and remembers what it was asked."""

    def __init__(self, *verdicts: Any) -> None:
        self.verdicts = list(verdicts)
        self.asked: list[tuple[FailedAttempt, KlaviyoError]] = []

    def __call__(self, attempt: FailedAttempt, error: KlaviyoError) -> Any:
        self.asked.append((attempt, error))
        verdict = self.verdicts.pop(0) if len(self.verdicts) > 1 else self.verdicts[0]
        if isinstance(verdict, BaseException):
            raise verdict
        return verdict


class TestVerdicts:
    @pytest.mark.parametrize(
        ("outcome", "verdict", "get_s", "post_s"),
        [
            # As usual.
            (reply(503), None, 4, 1),
            (reply(404), None, 1, 1),
            (reply(429), None, 4, 4),
            # Never.
            (reply(503), False, 1, 1),
            (reply(429), False, 1, 1),
            (UNSENT, False, 1, 1),
            # What was refused was not done; what may have been done is not done again.
            (reply(404), True, 4, 4),
            (reply(409), True, 4, 4),
            (reply(302), True, 4, 4),
            (reply(503), True, 4, 1),
            (reply(503, headers={"Retry-After": "1"}), True, 4, 1),
            (reply(501), True, 4, 1),
            (reply(408), True, 4, 1),
            (reply(200, b"<html>"), True, 4, 1),
            (BROKEN, True, 4, 1),
            (APITimeoutError("x"), True, 4, 1),
            (APIConnectionError("x", sent=None), True, 4, 1),
            (UNSENT, True, 4, 4),
            # Unless that is said by name.
            (reply(503), "unsafe", 4, 4),
            (BROKEN, "unsafe", 4, 4),
            (reply(404), "unsafe", 4, 4),
        ],
    )
    async def test_which_requests_are_repeated(
        self, clock: VirtualClock, outcome: Any, verdict: Any, get_s: int, post_s: int
    ) -> None:
        for request, times in ((get, get_s), (post, post_s), (event, post_s)):
            transport, limiter = ScriptedTransport(outcome), Ledger()
            made = engine(clock, transport, limiter)
            with pytest.raises(KlaviyoError) as caught:
                await made.execute(request(made), settings(retry=Rule(verdict)))
            assert len(transport.sent) == caught.value.attempts == times, request
            assert limiter.given == len(limiter.back) == times

    async def test_a_rule_that_says_yes_to_all_never_sends_a_post_twice(
        self, clock: VirtualClock
    ) -> None:
        """Whatever happens after it may have been processed; and the error says why."""
        for status in (*range(200, 300), *range(500, 600), 408, 499):
            transport = ScriptedTransport(reply(status, b"<html>"))
            made = engine(clock, transport)
            with pytest.raises(KlaviyoError) as caught:
                await made.execute(post(made), settings(retry=lambda attempt, error: True))
            assert len(transport.sent) == 1, status
            assert "'unsafe'" in caught.value.__notes__[0]

    async def test_what_the_caller_declares_counts(self, clock: VirtualClock) -> None:
        for request, safe, times in ((post, True, 4), (get, False, 1)):
            transport = ScriptedTransport(reply(503))
            made = engine(clock, transport)
            with pytest.raises(ServerError):
                await made.execute(request(made), settings(retry=Rule(True), replay_safe=safe))
            assert len(transport.sent) == times

    async def test_success_after_what_is_usually_final(self, clock: VirtualClock) -> None:
        """A profile that was made a moment ago may not be found yet."""
        transport = ScriptedTransport(reply(404, problem(404)), reply(404, problem(404)), OK)
        steps = Steps()
        made = engine(clock, transport)
        rule = Rule(True)
        await made.execute(get(made), settings(retry=rule, hooks=steps))
        assert [step.split()[0] for step in steps.steps] == [
            "attempt",
            "retry",
            "attempt",
            "retry",
            "attempt",
        ]
        assert clock.monotonic() == pytest.approx(0.25 + 0.5), "with the usual backoff"
        assert [type(error) for _, error in rule.asked] == [NotFoundError] * 2


class TestBounds:
    async def test_attempts(self, clock: VirtualClock) -> None:
        for most in (0, 2):
            transport, rule = ScriptedTransport(reply(404)), Rule("unsafe")
            made = engine(clock, transport)
            with pytest.raises(NotFoundError):
                await made.execute(get(made), settings(retry=rule, max_retries=most))
            assert len(transport.sent) == most + 1
            assert len(rule.asked) == most, "not asked where it can change nothing"

    async def test_the_retry_budget(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(reply(404))
        made = engine(clock, transport, budget=RetryBudget(10))
        with pytest.raises(NotFoundError) as caught:
            await made.execute(get(made), settings(retry=Rule("unsafe"), max_retries=99))
        assert len(transport.sent) == 3
        assert "retry_budget" in caught.value.__notes__[0]

    async def test_the_longest_delay_and_retry_after(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(reply(404, headers={"Retry-After": "7"}), OK)
        made = engine(clock, transport)
        await made.execute(get(made), settings(retry=Rule(True)))
        assert clock.monotonic() == 7.0
        transport = ScriptedTransport(reply(404, headers={"Retry-After": "61"}))
        made = engine(clock, transport)
        with pytest.raises(NotFoundError):
            await made.execute(get(made), settings(retry=Rule(True)))
        assert len(transport.sent) == 1

    async def test_the_deadline(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(reply(404, headers={"Retry-After": "7"}))
        made = engine(clock, transport)
        with pytest.raises(NotFoundError):
            await made.execute(get(made), settings(retry=Rule(True), deadline=6.0))
        assert clock.monotonic() == 0.0

    async def test_new_credentials_come_first(self, clock: VirtualClock) -> None:
        """A 401 is answered with new ones once, whatever the rule says; the next one is its business."""
        transport = ScriptedTransport(reply(401))
        rule = Rule(False)
        made = engine(clock, transport, auth=Renewable())
        with pytest.raises(AuthenticationError):
            await made.execute(get(made), settings(retry=rule))
        assert len(transport.sent) == 2
        assert len(rule.asked) == 1

    async def test_probes_of_the_limiter_are_not_its_business(self, clock: VirtualClock) -> None:
        transport, rule = ScriptedTransport(reply(429), OK), Rule(False)
        made = engine(clock, transport, Ledger(kind=Probe))
        await made.execute(get(made), settings(retry=rule, max_retries=0))
        assert rule.asked == []


class TestWhatItIsTold:
    async def test_of_an_answer(self, clock: VirtualClock) -> None:
        async def late(_: Sent) -> Any:
            await clock.sleep(2.0)
            return reply(503, problem(503), {"X-Thing": "a", "Set-Cookie": "secret"})

        rule = Rule(None, False)
        limiter = Ledger(suspends=True)
        made = engine(clock, ScriptedTransport(late), limiter)
        with pytest.raises(ServerError):
            await made.execute(get(made), settings(retry=rule))
        (first, error), (second, _) = rule.asked
        assert isinstance(error, ServerError)
        assert first.operation.name == "get_profile"
        assert (first.path, first.number, first.status) == ("/api/profiles/01G", 1, 503)
        assert first.headers["x-thing"] == "a"
        assert "set-cookie" not in first.headers
        assert (first.maybe_processed, first.safe, first.default) == (True, True, True)
        assert first.elapsed == 2.0
        assert (second.number, second.elapsed) == (2, 4.25)
        with pytest.raises(AttributeError):
            first.number = 7  # type: ignore[misc]

    @pytest.mark.parametrize(
        ("request_", "outcome", "maybe", "safe", "default"),
        [
            (post, reply(503), True, False, False),
            (post, reply(429), False, True, True),
            (post, reply(404), False, True, False),
            (post, BROKEN, True, False, False),
            (post, UNSENT, False, True, True),
            (get, BROKEN, True, True, True),
        ],
    )
    async def test_of_what_may_have_happened(
        self,
        clock: VirtualClock,
        request_: Any,
        outcome: Any,
        *,
        maybe: bool,
        safe: bool,
        default: bool,
    ) -> None:
        rule = Rule(False)
        made = engine(clock, ScriptedTransport(outcome))
        with pytest.raises(KlaviyoError):
            await made.execute(request_(made), settings(retry=rule))
        [(attempt, error)] = rule.asked
        assert (attempt.maybe_processed, attempt.safe, attempt.default) == (maybe, safe, default)
        assert attempt.status == getattr(error, "status", None)


class TestFailingRules:
    @pytest.mark.parametrize(
        "verdict", [ValueError("my own fault"), 1, 0, 1.0, "yes", "", [], object()]
    )
    async def test_the_error_stays_and_says_so(
        self, clock: VirtualClock, caplog: pytest.LogCaptureFixture, verdict: Any
    ) -> None:
        limiter = Ledger()
        transport = ScriptedTransport(reply(503, problem(503)))
        made = engine(clock, transport, limiter)
        with pytest.raises(ServerError) as caught, caplog.at_level(logging.ERROR):
            await made.execute(get(made), settings(retry=Rule(verdict)))
        assert len(transport.sent) == 1
        raised = (
            "ValueError: my own fault"
            if isinstance(verdict, ValueError)
            else "TypeError: a retry rule"
        )
        assert raised in caught.value.__notes__[0]
        assert "the retry rule failed, on get_profile" in caplog.text
        assert limiter.back == ["observed"]

    async def test_an_interruption_is_none(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(reply(503)))
        with pytest.raises(asyncio.CancelledError):
            await made.execute(get(made), settings(retry=Rule(asyncio.CancelledError())))


class TestAsyncRules:
    @staticmethod
    def slow(clock: VirtualClock, verdict: Any) -> RetryRule:
        async def rule(attempt: FailedAttempt, error: KlaviyoError) -> Any:
            await clock.sleep(3.0)
            return verdict

        return rule

    async def test_it_is_awaited(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(reply(404), OK)
        made = engine(clock, transport)
        await made.execute(get(made), settings(retry=self.slow(clock, True)))
        assert clock.monotonic() == 3.25

    async def test_the_deadline_holds(self, clock: VirtualClock) -> None:
        async def never(attempt: FailedAttempt, error: KlaviyoError) -> bool:
            await asyncio.Event().wait()
            return True

        made = engine(clock, ScriptedTransport(reply(404)))
        with pytest.raises(DeadlineExceeded):
            await made.execute(get(made), settings(retry=never, deadline=0.01))

    async def test_closing_ends_it(self, clock: VirtualClock) -> None:
        limiter = Ledger()
        made = engine(clock, ScriptedTransport(reply(404)), limiter)
        call = asyncio.ensure_future(
            made.execute(get(made), settings(retry=self.slow(clock, True)))
        )
        await clock.sleep(1.0)
        await made.aclose()
        with pytest.raises(ClientClosed) as caught:
            await call
        assert isinstance(caught.value.__cause__, NotFoundError)
        assert caught.value.attempts == 1
        assert limiter.back == ["observed"]

    @pytest.mark.parametrize("late", [False, True])
    async def test_cancelled_anywhere(self, clock: VirtualClock, late: bool) -> None:
        step = 0
        for step in range(1, 20):
            limiter = Ledger()
            made = engine(clock, ScriptedTransport(reply(404), reply(429), OK), limiter)
            call = made.execute(get(made), settings(retry=self.slow(clock, True)))
            reached = await cancel_at(step, call, late=late)
            assert limiter.given == len(limiter.back)
            if not reached:
                break
        assert step > 3


async def test_a_call_replaces_the_rule_of_its_client(clock: VirtualClock) -> None:
    transport = ScriptedTransport(reply(429))
    made = engine(clock, transport)
    client = settings(retry=Rule(False))
    with pytest.raises(RateLimitError):
        await made.execute(get(made), client.merged({"retry": None, "max_retries": 1}))
    assert len(transport.sent) == 2
