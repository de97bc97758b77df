"""The state machines by themselves, against a strict server, with no event loop."""

from __future__ import annotations

from heapq import heappop, heappush
from math import inf

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klaviyo_async.core.bucket import Bucket
from klaviyo_async.core.response import RateLimitHeaders
from klaviyo_async.core.tiers import Window
from klaviyo_async.core.windows import Meter
from tests.limiter.simulation import ROUNDING, Server, most_in_any_span

MARGIN = 0.02
BURST, STEADY = Window(3, 1.0), Window(12, 60.0)


def told(remaining: int, reset: float, limit: int = 12) -> RateLimitHeaders:
    return RateLimitHeaders(limit, ((3, 1), (limit, 60)), remaining, reset)


class TestMeter:
    def test_a_token_comes_back_one_window_after_the_answer(self) -> None:
        meter = Meter(2, 60.0, MARGIN)
        meter.spend(100.0)
        meter.expire(160.0)
        assert meter.room() == 1
        assert 160.0 < meter.ready(2, 160.0) < 160.1
        meter.expire(meter.ready(2, 160.0))
        assert meter.room() == 2

    def test_tokens_come_back_one_by_one(self) -> None:
        meter = Meter(5, 60.0, 0.0)
        for now in range(5):
            meter.spend(now * 10.0)
        rooms = []
        for now in range(60, 110, 10):
            meter.expire(now + 0.1)
            rooms.append(meter.room())
        assert rooms == [1, 2, 3, 4, 5]

    def test_many_tokens_take_little_memory(self) -> None:
        meter = Meter(100_000, 60.0, MARGIN)
        for n in range(100_000):
            meter.spend(n * 60.0 / 100_000)
        assert meter.resting == 100_000
        assert len(meter.times) <= 520
        meter.expire(121.0)
        assert meter.room() == 100_000

    def test_a_token_told_a_longer_rest_keeps_it(self) -> None:
        meter = Meter(10, 60.0, 0.0)
        meter.spend_until(200.0)
        for now in (100.0, 100.01, 120.0):
            meter.spend(now)
        assert list(meter.times) == sorted(meter.times)
        meter.expire(199.0)
        assert meter.resting == 1
        assert meter.ready(10, 199.0) == 200.0

    def test_ready_is_infinite_if_all_is_under_way(self) -> None:
        assert Meter(3, 1.0, 0.0).ready(4, 0.0) == inf

    @pytest.mark.parametrize("rounding", ROUNDING)
    @pytest.mark.parametrize("phase", [0.0, 0.3, 0.5, 0.9])
    def test_reset_brackets_the_end_of_the_window(self, rounding: str, phase: float) -> None:
        meter = Meter(100, 60.0, MARGIN)
        end = 140.0 + phase
        for n in range(50):
            now = 100 + n * 0.77
            meter.learn(now - 0.05, now, None, float(ROUNDING[rounding](end - now + 0.02)), 0)
            assert meter.turn is not None
            assert meter.turn.earliest <= end <= meter.turn.latest <= end + 2 + MARGIN
        assert meter.turn is not None
        assert meter.turn.latest - meter.turn.earliest < 1.2
        meter.expire(meter.turn.latest)
        assert meter.room() == 100

    def test_a_request_counted_later_frees_the_window_before(self) -> None:
        meter = Meter(10, 60.0, MARGIN)
        for n in range(5):
            meter.learn(100.0 + n, 100.1 + n, 9 - n, 10.0 - n, 0)
        assert meter.resting == 5
        assert meter.learn(110.5, 110.6, 9, 60.0, 0)
        assert meter.resting == 1
        assert meter.turn is not None
        assert meter.turn.left == 9

    def test_resets_that_contradict_each_other_are_forgotten(self) -> None:
        meter = Meter(10, 60.0, MARGIN)
        assert meter.learn(100.0, 100.1, None, 30.0, 0)
        assert not meter.learn(101.0, 101.1, None, 50.0, 0)
        assert meter.turn is None
        assert meter.resting == 2
        meter.expire(160.0)
        assert meter.resting == 2

    def test_answers_without_reset_come_back_with_the_turn(self) -> None:
        meter = Meter(10, 60.0, MARGIN)
        for now in (100.0, 100.5, 101.0):
            meter.spend_unseen(now)
        meter.learn(101.5, 101.6, None, 20.0, 0)
        meter.spend_unseen(110.0)
        meter.expire(123.0)
        assert meter.resting == 0

    def test_an_answer_near_the_turn_is_not_taken_for_the_window_before(self) -> None:
        meter = Meter(10, 60.0, MARGIN)
        meter.learn(100.0, 100.1, None, 20.0, 0)
        meter.spend_unseen(120.0)
        meter.expire(121.2)
        assert meter.resting == 1

    def test_remaining_counts_others(self) -> None:
        meter = Meter(10, 60.0, MARGIN)
        meter.learn(100.0, 100.1, 3, 20.0, 0)
        assert meter.room() == 3
        meter.learn(100.0, 100.2, 4, 20.0, 0)
        assert meter.room() == 3, "an answer overtaken by another is no news"
        meter.learn(100.3, 100.4, 5, 20.0, 0)
        assert meter.room() == 5, "one that was sent later is"

    def test_remaining_without_reset_counts_others_for_one_window(self) -> None:
        meter = Meter(10, 60.0, MARGIN)
        meter.learn(100.0, 100.1, 3, None, 0)
        assert meter.room() == 3
        meter.expire(160.2)
        assert meter.room() == 10


class TestBucket:
    def bucket(self) -> Bucket:
        return Bucket((BURST, STEADY), MARGIN)

    def send(self, bucket: Bucket, now: float, headers: RateLimitHeaders | None = None) -> None:
        assert bucket.room(now) > 0
        bucket.take()
        bucket.settle(now, now, headers)

    def test_every_window_counts(self) -> None:
        bucket = self.bucket()
        now, sent = 0.0, 0
        while now < 60:
            while bucket.room(now):
                self.send(bucket, now)
                sent += 1
            now = bucket.ready(now)
        assert sent == 12
        assert now == pytest.approx(60.05)

    def test_tokens_under_way_count_until_answered(self) -> None:
        bucket = self.bucket()
        bucket.take(3)
        assert bucket.room(1000.0) == 0
        assert bucket.ready(1000.0) == inf
        bucket.give_back()
        assert bucket.room(1000.0) == 1

    def test_a_lost_request_may_still_arrive(self) -> None:
        bucket = self.bucket()
        bucket.take(3)
        bucket.lose(10.0)
        assert bucket.room(11.9) == 0
        assert bucket.room(12.1) == 1

    def test_limits_are_those_the_server_states(self) -> None:
        bucket = self.bucket()
        windows = ((5, 1), (40, 60), (100, 86400), (0, 3600))
        self.send(bucket, 0.0, RateLimitHeaders(40, windows, 39, 60.0))
        assert [(m.limit, m.seconds) for m in bucket.meters] == [(5, 1), (40, 60), (100, 86400)]
        assert bucket.room(0.0) == 4

    @pytest.mark.parametrize(
        ("headers", "limits"),
        [
            (RateLimitHeaders(20, (), 19, 40.0), [3, 20]),
            (RateLimitHeaders(8, (), 7, 40.0), [3, 8]),
            (RateLimitHeaders(20, (), 19, 1.0), [3, 12]),
            (RateLimitHeaders(0, (), 0, 40.0), [3, 12]),
            (RateLimitHeaders(8, (), 9, 40.0), [3, 12]),
            (RateLimitHeaders(None, (), None, None), [3, 12]),
            (RateLimitHeaders(12, (), None, 1.7e9), [3, 12]),
        ],
    )
    def test_a_bare_limit_is_the_steady_one(
        self, headers: RateLimitHeaders, limits: list[int]
    ) -> None:
        bucket = self.bucket()
        self.send(bucket, 0.0, headers)
        assert [meter.limit for meter in bucket.meters] == limits

    def test_numbers_of_the_burst_window_are_not_taken_for_the_steady_one(self) -> None:
        bucket = self.bucket()
        self.send(bucket, 0.0, RateLimitHeaders(3, ((3, 1), (12, 60)), 2, 1.0))
        assert bucket.meters[1].room() == 11
        bucket.room(30.0)
        assert bucket.meters[1].resting == 1

    def test_others_on_the_account_make_it_careful(self) -> None:
        bucket = Bucket((Window(10, 1), Window(150, 60)), MARGIN)
        headers = RateLimitHeaders(150, ((10, 1), (150, 60)), 100, 40.0)
        self.send(bucket, 0.0, headers)
        assert bucket.meters[0].cap == 5
        assert bucket.room(1.1) == 5
        assert bucket.room(300.0) == 10, "until they are gone"

    def test_closed_until_retry_after(self) -> None:
        bucket = self.bucket()
        bucket.take()
        bucket.settle(0.0, 0.1, None)
        bucket.refuse(0.0, 0.1, 30.0, 429)
        assert bucket.room(30.0) == 0
        assert bucket.ready(5.0) == bucket.closed_until == pytest.approx(30.1 + MARGIN)
        assert bucket.room(30.2) == 1, "one to see whether it is open"

    def test_opens_step_by_step(self) -> None:
        bucket = Bucket((Window(100, 1), Window(1000, 60)), MARGIN)
        bucket.take()
        bucket.settle(0.0, 0.0, None)
        bucket.refuse(0.0, 0.0, 5.0, 429)
        now, rooms = 5.1, []
        while bucket.ramp is not None:
            rooms.append(room := bucket.room(now))
            bucket.take(room)
            for _ in range(room):
                bucket.settle(now, now + 0.01, None)
                bucket.relax(now)
            now += 0.01
        assert rooms == [1, 2, 4, 8, 16, 32, 37]

    def test_opens_even_if_the_first_answer_never_comes(self) -> None:
        bucket = Bucket((Window(100, 1), Window(1000, 60)), MARGIN)
        bucket.take()
        bucket.settle(0.0, 0.0, None)
        bucket.refuse(0.0, 0.0, 5.0, 429)
        now, sent = 5.1, 0
        while sent < 5:
            if bucket.room(now):
                bucket.take()
                sent += 1
            else:
                now = bucket.ready(now)
        assert now == pytest.approx(9.1, abs=0.2)

    def test_without_retry_after_it_closes_longer_each_time(self) -> None:
        bucket = self.bucket()
        now, closed = 0.0, []
        for _ in range(8):
            bucket.take()
            bucket.settle(now, now, None)
            bucket.refuse(now, now, None, 429)
            closed.append(round(bucket.closed_until - now - MARGIN, 3))
            now = bucket.closed_until
        assert closed == [1, 2, 4, 8, 16, 32, 60, 60]

    def test_refusals_of_requests_sent_together_count_once(self) -> None:
        bucket = self.bucket()
        bucket.take(3)
        for _ in range(3):
            bucket.settle(0.0, 0.1, None)
            bucket.refuse(0.0, 0.1, None, 429)
        assert bucket.strikes == 1
        assert bucket.closed_until == pytest.approx(1.1 + MARGIN)

    def test_expected(self) -> None:
        bucket = self.bucket()
        assert bucket.expected(3, 0.0) == 0.0
        assert bucket.expected(4, 0.0) == pytest.approx(1.0, abs=0.05)
        assert bucket.expected(12, 0.0) == pytest.approx(3.0, abs=0.1)
        assert bucket.expected(13, 0.0) == pytest.approx(60.0, abs=0.1)
        assert bucket.expected(12 * 10, 0.0) == pytest.approx(543.0, abs=1)

    def test_expected_with_a_daily_cap(self) -> None:
        bucket = Bucket((Window(1, 1), Window(2, 60), Window(225, 86400)), MARGIN)
        assert bucket.expected(225, 0.0) == pytest.approx(112 * 60, abs=10)
        assert bucket.expected(226, 0.0) == pytest.approx(86400, rel=1e-3)

    def test_idle_once_all_is_back(self) -> None:
        bucket = self.bucket()
        assert bucket.idle(0.0)
        bucket.take()
        assert not bucket.idle(1000.0)
        bucket.settle(0.0, 0.0, None)
        assert not bucket.idle(59.0)
        assert bucket.idle(61.0)


@st.composite
def worlds(draw: st.DrawFn) -> Server:
    windows = draw(
        st.sampled_from(
            [
                (BURST, STEADY),
                (Window(1, 1.0), Window(2, 60.0)),
                (Window(5, 1.0), Window(7, 12.0)),
                (Window(2, 1.0), Window(4, 10.0), Window(9, 100.0)),
            ]
        )
    )
    return Server(
        windows,
        [draw(st.floats(0, window.seconds)) for window in windows],
        headers=draw(st.sampled_from([None, "steady", "binding"])),
        rounding=draw(st.sampled_from(sorted(ROUNDING))),
        first_request_opens=draw(st.booleans()),
    )


FATES = st.sampled_from(["answered"] * 8 + ["lost before", "lost after", "not sent", "no headers"])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(worlds(), st.data())
def test_a_strict_server_never_refuses(server: Server, data: st.DataObject) -> None:
    """Whatever phases, latencies and losses: no refusal, and in the end every token is back."""
    bucket = Bucket(server.windows, MARGIN)
    latencies = data.draw(st.lists(st.floats(0, 0.5), min_size=1, max_size=12))
    pauses = data.draw(st.lists(st.sampled_from([0.0, 0.0, 0.0, 0.4, 7.0]), min_size=1, max_size=5))
    fates = data.draw(st.lists(FATES, min_size=1, max_size=12))
    _drive(bucket, server, latencies, pauses, fates, requests=70)
    assert server.refused == []
    assert bucket.inflight == 0
    bucket.room(1e9)
    assert [m.room() for m in bucket.meters] == [w.limit for w in server.windows]
    if server.headers is None:
        for window in server.windows:
            assert most_in_any_span(server.accepted, window.seconds) <= window.limit


def _drive(
    bucket: Bucket,
    server: Server,
    latencies: list[float],
    pauses: list[float],
    fates: list[str],
    requests: int,
) -> None:
    """Send whenever there is room, and play the events that follow in order of time."""
    events: list[tuple[float, int, str, float, tuple[int, RateLimitHeaders | None]]] = []
    now, sent = 0.0, 0
    while sent < requests or events:
        if sent < requests and bucket.room(now) > 0:
            bucket.take()
            there = now + latencies[sent % len(latencies)]
            heappush(events, (there, sent, fates[sent % len(fates)], now, (0, None)))
            sent += 1
            now += pauses[sent % len(pauses)] if not events or events[0][0] > now + 7 else 0
            continue
        due = bucket.ready(now) if sent < requests else inf
        if not events or due <= events[0][0]:
            assert now < due < inf, "nothing under way, so a time must be known"
            now = due
            continue
        at, number, fate, began, answer = heappop(events)
        now = max(now, at)
        if fate == "not sent":
            bucket.give_back()
        elif fate == "lost before":
            bucket.lose(now)
            heappush(events, (now + 0.3, number, "late", began, answer))
        elif fate == "late":
            server.hit(now)
        elif fate == "lost after":
            server.hit(now)
            bucket.lose(now)
        elif fate == "answer":
            bucket.settle(began, now, answer[1])
        else:
            status, headers, _ = server.hit(now)
            kept = (status, None if fate == "no headers" else headers)
            back = now + latencies[(number * 7 + 3) % len(latencies)]
            heappush(events, (back, number, "answer", began, kept))
