"""One window rule: every store admits the same."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klaviyo_async.limiter.redis.connection import ScriptConnection

from ..redis_server import RedisServer
from .learning_cases import LEARNING
from .rule_stores import FileStore, Limits, LockedStore, MemoryStore, RuleStore, ScriptStore
from .stated_cases import STATED
from .window_cases import QUOTA, SMALL, TEN, WIDE, Answer, Ask, Case, Release, Step, Unknown

Make = Callable[[Limits, float], RuleStore]


@pytest.fixture(params=["memory", "lock", "file", "redis"])
async def make(request: pytest.FixtureRequest) -> AsyncIterator[Make]:
    if request.param == "memory":
        yield MemoryStore
    elif request.param == "lock":
        yield LockedStore
    elif request.param == "file":
        yield FileStore
    else:
        server: RedisServer = request.getfixturevalue("redis_server")
        link = ScriptConnection(server.url, 5.0)
        yield lambda limits, share: ScriptStore(limits, link, share)
        await link.aclose()


@pytest.mark.slow
@pytest.mark.parametrize("case", [*QUOTA, *STATED, *LEARNING], ids=lambda case: case.name)
async def test_every_store_admits_the_same(make: Make, case: Case) -> None:
    store = make(case.limits, case.share)
    for step in case.steps:
        found = await store.play(step)
        if isinstance(step, Ask):
            assert (step.at, found) == (step.at, step.granted), step


class Event(NamedTuple):
    """What happens next; which request it happens to is drawn too."""

    kind: str
    pause: float
    number: int
    requests: int
    remaining: int | None
    reset: int | None
    retry_after: int | None
    stated: str


EVENTS = st.lists(
    st.builds(
        Event,
        st.sampled_from(
            ["ask"] * 4
            + ["answer"] * 4
            + ["plain"] * 2
            + ["429", "503", "500", "release", "unknown"]
        ),
        # Between the moments at which tokens are released, so that rounding decides nothing.
        st.sampled_from([0.0, 0.0, 0.25, 0.5, 1.25, 7.0, 20.0, 61.0]),
        st.integers(0, 9),
        st.integers(1, 6),
        st.none() | st.integers(0, 30),
        st.none() | st.integers(0, 60),
        st.none() | st.sampled_from([0, 1, 5, 30, 70]),
        st.sampled_from(["all"] * 4 + ["live", "daily", "more", "others", "bare", "none"]),
    ),
    max_size=60,
)
TIERS = [SMALL, TEN, WIDE, ((1, 1.0), (15, 60.0)), ((3, 1.0), (60, 60.0), (200, 3600.0))]
TIERS += [((3, 1.0), (15, 60.0), (30, 86400.0))]
SHARES = st.sampled_from([1.0, 1.0, 0.5, 0.3])


class Comparison:
    """Plays events to one store, and the steps that come of them to the other."""

    def __init__(self, limits: Limits, one: RuleStore, other: RuleStore) -> None:
        self.limits = limits
        self.stores = (one, other)
        self.now = 0.0
        self.sent: list[float] = []
        self.steps: list[Step] = []

    async def play(self, event: Event) -> None:
        self.now += event.pause
        step = self._step(event)
        if step is None:
            return
        self.steps.append(step)
        found, same = [await store.play(step) for store in self.stores]
        assert found == same, self.steps
        self.sent += [self.now] * found

    def _step(self, event: Event) -> Step | None:
        now = self.now
        if event.kind == "ask":
            return Ask(now, 3 * event.requests, -1)
        if not self.sent:
            return None
        sent = self.sent.pop(event.number % len(self.sent))
        if event.kind == "release":
            return Release(now, 1, sent)
        if event.kind == "unknown":
            return Unknown(now)
        if event.kind == "plain":
            return Answer(now, sent)
        if event.kind != "answer":
            return Answer(now, sent, 1, int(event.kind), retry_after=event.retry_after)
        return self._answer(
            event, Answer(now, sent, 1, 200, None, (), event.remaining, event.reset)
        )

    def _answer(self, event: Event, answer: Answer) -> Answer:
        windows = tuple((limit, int(seconds)) for limit, seconds in self.limits)
        if event.stated == "none":
            return answer._replace(remaining=None, reset=None)
        if event.stated == "bare":
            return answer._replace(limit=9)
        if event.stated == "others":
            return answer._replace(limit=30, windows=((30, 1), (40, 20)))
        if event.stated == "more":
            return answer._replace(limit=25, windows=(*windows, (25, 600)))
        if event.stated == "live":
            return answer._replace(limit=windows[0][0], windows=windows, reset=0)
        answer = answer._replace(limit=windows[1][0], windows=windows)
        if event.stated == "daily" and event.reset is not None:
            return answer._replace(daily_remaining=event.remaining, daily_reset=1000 * event.reset)
        return answer


@pytest.mark.slow
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from(TIERS), EVENTS, SHARES)
async def test_memory_and_redis_admit_the_same(
    redis_server: RedisServer, limits: Limits, events: list[Event], share: float
) -> None:
    link = ScriptConnection(redis_server.url, 5.0)
    try:
        stores = MemoryStore(limits, share), ScriptStore(limits, link, share)
        comparison = Comparison(limits, *stores)
        for event in events:
            await comparison.play(event)
    finally:
        await link.aclose()


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(st.sampled_from(TIERS), EVENTS, SHARES)
async def test_memory_and_a_store_with_a_lock_admit_the_same(
    limits: Limits, events: list[Event], share: float
) -> None:
    comparison = Comparison(limits, MemoryStore(limits, share), LockedStore(limits, share))
    for event in events:
        await comparison.play(event)


@pytest.mark.slow
@settings(max_examples=80, deadline=None)
@given(st.sampled_from(TIERS), EVENTS, SHARES)
async def test_memory_and_files_admit_the_same(
    limits: Limits, events: list[Event], share: float
) -> None:
    comparison = Comparison(limits, MemoryStore(limits, share), FileStore(limits, share))
    for event in events:
        await comparison.play(event)
