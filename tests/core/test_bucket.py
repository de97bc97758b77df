"""All windows of one quota together, and what the server says about them."""

from __future__ import annotations

from math import inf

import pytest

from klaviyo_async.core.bucket import Bucket
from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.core.stated_limits import AGREEMENT
from klaviyo_async.core.tiers import WindowLimit

MARGIN = 0.02
BURST, STEADY = WindowLimit(3, 1.0), WindowLimit(12, 60.0)


class TestBucket:
    def bucket(self) -> Bucket:
        return Bucket((BURST, STEADY), MARGIN)

    def send(self, bucket: Bucket, now: float, headers: RateLimitHeaders | None = None) -> None:
        assert bucket.room(now) > 0
        bucket.take()
        bucket.observe(now, now, 200, headers)

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
        bucket.release(0.0)
        assert bucket.room(1000.0) == 1

    def test_a_lost_request_may_still_arrive(self) -> None:
        bucket = self.bucket()
        bucket.take(3)
        bucket.mark_unknown(10.0)
        assert bucket.room(11.9) == 0
        assert bucket.room(12.1) == 1

    def test_limits_are_those_the_server_states(self) -> None:
        bucket = self.bucket()
        windows = ((5, 1), (40, 60), (100, 86400), (0, 3600))
        for left in (39, 38, 37):
            assert [(m.limit, m.seconds) for m in bucket.windows] == [(3, 1), (12, 60)]
            self.send(bucket, 0.0, RateLimitHeaders(40, windows, left, 60.0))
        assert [(m.limit, m.seconds) for m in bucket.windows] == [(5, 1), (40, 60), (100, 86400)]
        assert bucket.windows[2].spent == 3, "what was sent before it was believed counts in it"
        assert bucket.room(0.0) == 2

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
        for _ in range(AGREEMENT):
            assert [window.limit for window in bucket.windows] == [3, 12]
            bucket.take()
            bucket.observe(0.0, 0.0, 200, headers)
        assert [window.limit for window in bucket.windows] == limits

    def test_numbers_of_the_burst_window_are_not_taken_for_the_steady_one(self) -> None:
        bucket = self.bucket()
        self.send(bucket, 0.0, RateLimitHeaders(3, ((3, 1), (12, 60)), 2, 1.0))
        assert bucket.windows[1].room() == 11
        bucket.room(30.0)
        assert bucket.windows[1].spent == 1

    def test_others_on_the_account_make_it_careful(self) -> None:
        bucket = Bucket((WindowLimit(10, 1), WindowLimit(150, 60)), MARGIN)
        headers = RateLimitHeaders(150, ((10, 1), (150, 60)), 100, 40.0)
        self.send(bucket, 0.0, headers)
        assert bucket.windows[0].cap == 5
        assert bucket.room(1.1) == 5
        assert bucket.room(300.0) == 10, "until they are gone"

    def test_what_is_left_bounds_what_may_go_without_a_look(self) -> None:
        bucket = Bucket((WindowLimit(1000, 1), WindowLimit(150, 60)), MARGIN)
        bucket.take(145)
        for _ in range(144):
            bucket.observe(0.0, 0.0, 200)
        bucket.free = bucket.room(0.0)
        assert bucket.free == 5
        bucket.observe(0.0, 0.1, 200, RateLimitHeaders(150, ((1000, 1), (150, 60)), 2, 40.0))
        assert bucket.shared_until < 0, "too few others to matter"
        assert bucket.free == 2

    def test_a_shorter_retry_after_does_not_open_it(self) -> None:
        bucket = self.bucket()
        bucket.take(2)
        for pause in (30.0, 5.0):
            bucket.observe(0.0, 0.1, 429, retry_after=pause)
        assert bucket.ready(0.2) == pytest.approx(30.1 + MARGIN)

    def test_closed_until_retry_after(self) -> None:
        bucket = self.bucket()
        bucket.take()
        bucket.observe(0.0, 0.1, 429, retry_after=30.0)
        assert bucket.room(30.0) == 0
        assert bucket.ready(5.0) == bucket.closed_until == pytest.approx(30.1 + MARGIN)
        assert bucket.room(30.2) == 1, "one to see whether it is open"

    def test_when_others_were_faster_it_waits_for_the_window_to_turn(self) -> None:
        """`Retry-After` may be rounded down; where the turn is known, both count."""
        bucket = Bucket((WindowLimit(10, 1), WindowLimit(150, 60)), MARGIN)
        headers = RateLimitHeaders(150, ((10, 1), (150, 60)), 3, 21.0)
        self.send(bucket, 100.0, headers)
        bucket.take()
        bucket.observe(101.0, 101.0, 429, retry_after=19.0)
        assert bucket.ready(bucket.closed_until + 0.01) == pytest.approx(121.0 + MARGIN)
        assert bucket.doubt_until < 0, "it explains the refusal, so what was learnt still holds"

    def test_an_unexplained_refusal_casts_doubt_on_what_was_learnt(self) -> None:
        bucket = Bucket((WindowLimit(10, 1), WindowLimit(150, 60)), MARGIN)
        headers = RateLimitHeaders(150, ((10, 1), (150, 60)), 149, 21.0)
        self.send(bucket, 100.0, headers)
        bucket.take()
        bucket.observe(101.0, 101.0, 429, retry_after=40.0)
        bucket.room(150.0)
        assert bucket.windows[1].spent == 2
        assert bucket.room(162.0) > 0
        assert bucket.windows[1].spent == 0

    def test_a_refusal_tells_when_the_quota_comes_back(self) -> None:
        """What was used comes back when `Retry-After` says, not one window after its use."""
        bucket = Bucket((WindowLimit(10, 1), WindowLimit(150, 60)), MARGIN)
        for now in (100.0, 101.0, 102.0):
            self.send(bucket, now)
        bucket.take()
        bucket.observe(103.0, 103.0, 429, retry_after=10.0)
        bucket.room(114.1)
        assert bucket.windows[1].spent == 0

    def test_a_day_that_is_full_says_nothing_against_the_minute(self) -> None:
        bucket = Bucket((WindowLimit(10, 1), WindowLimit(150, 60), WindowLimit(225, 86400)), MARGIN)
        self.send(bucket, 100.0, RateLimitHeaders(150, (), 149, 21.0))
        bucket.take()
        bucket.observe(101.0, 101.0, 429, retry_after=7000.0)
        assert bucket.doubt_until < 0
        assert bucket.ready(102.0) == pytest.approx(7101.0 + MARGIN)

    def day(self, probes: bool = True) -> Bucket:
        """Two a day, both of which have been used."""
        bucket = Bucket(
            (WindowLimit(1, 1), WindowLimit(15, 60), WindowLimit(2, 86400)), MARGIN, probes
        )
        for now in (1000.0, 1002.0):
            self.send(bucket, now)
        return bucket

    def refuse(self, bucket: Bucket, now: float, retry_after: float | None) -> None:
        bucket.take()
        bucket.observe(now, now, 429, retry_after=retry_after)

    def test_a_day_is_probed_once(self) -> None:
        bucket = self.day()
        assert bucket.room(1004.0) == 1
        assert bucket.probing
        self.refuse(bucket, 1004.0, 7000.0)
        assert bucket.ready(1004.0) == pytest.approx(8004.0 + MARGIN)
        for now in (8006.0, 8008.0):
            self.send(bucket, now)
        assert bucket.room(8010.0) == 0, "the next day's end is known"
        assert bucket.ready(8010.0) == pytest.approx(8006.0 + 86400, rel=1e-3)

    def test_no_probe_without_leave(self) -> None:
        bucket = self.day(probes=False)
        assert bucket.room(1004.0) == 0
        assert bucket.ready(1004.0) > 87400
        assert not bucket.probing

    def test_one_probe_at_a_time(self) -> None:
        bucket = self.day()
        bucket.take(bucket.room(1004.0))
        assert bucket.room(1010.0) == 0

    @pytest.mark.parametrize("retry_after", [None, 1.0, 30.0])
    def test_a_probe_that_taught_nothing_is_not_repeated_soon(
        self, retry_after: float | None
    ) -> None:
        bucket = self.day()
        self.refuse(bucket, 1004.0, retry_after)
        assert bucket.room(1100.0) == 0
        assert bucket.ready(1100.0) == pytest.approx(4604.0)
        assert bucket.room(4604.1) == 1

    def test_opens_step_by_step(self) -> None:
        bucket = Bucket((WindowLimit(100, 1), WindowLimit(1000, 60)), MARGIN)
        bucket.take()
        bucket.observe(0.0, 0.0, 429, retry_after=5.0)
        now, rooms = 5.1, []
        while bucket.ramp is not None:
            rooms.append(room := bucket.room(now))
            bucket.take(room)
            for _ in range(room):
                bucket.observe(now, now + 0.01, 200)
            now += 0.01
        assert rooms == [1, 2, 4, 8, 16, 32, 37]

    def test_opens_even_if_the_first_answer_never_comes(self) -> None:
        bucket = Bucket((WindowLimit(100, 1), WindowLimit(1000, 60)), MARGIN)
        bucket.take()
        bucket.observe(0.0, 0.0, 429, retry_after=5.0)
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
            bucket.observe(now, now, 429, retry_after=None)
            closed.append(round(bucket.closed_until - now - MARGIN, 3))
            now = bucket.closed_until
        assert closed == [1, 2, 4, 8, 16, 32, 60, 60]

    def test_refusals_of_requests_sent_together_count_once(self) -> None:
        bucket = self.bucket()
        bucket.take(3)
        for _ in range(3):
            bucket.observe(0.0, 0.1, 429, retry_after=None)
        assert bucket.refusals == 1
        assert bucket.closed_until == pytest.approx(1.1 + MARGIN)

    def test_expected(self) -> None:
        bucket = self.bucket()
        assert bucket.expected(3, 0.0) == 0.0
        assert bucket.expected(4, 0.0) == pytest.approx(1.0, abs=0.05)
        assert bucket.expected(12, 0.0) == pytest.approx(3.0, abs=0.1)
        assert bucket.expected(13, 0.0) == pytest.approx(60.0, abs=0.1)
        assert bucket.expected(12 * 10, 0.0) == pytest.approx(543.0, abs=1)

    def test_expected_with_a_daily_cap(self) -> None:
        bucket = Bucket((WindowLimit(1, 1), WindowLimit(2, 60), WindowLimit(225, 86400)), MARGIN)
        assert bucket.expected(225, 0.0) == pytest.approx(112 * 60, abs=10)
        assert bucket.expected(226, 0.0) == pytest.approx(86400, rel=1e-3)

    def test_idle_once_all_is_back(self) -> None:
        bucket = self.bucket()
        assert bucket.idle(0.0)
        bucket.take()
        assert not bucket.idle(1000.0)
        bucket.observe(0.0, 0.0, 200)
        assert not bucket.idle(59.0)
        assert bucket.idle(61.0)
