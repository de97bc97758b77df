"""The state machines by themselves, against a strict server, with no event loop."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaviyo_async.core.bucket import Bucket
from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.core.tiers import WindowLimit
from klaviyo_async.core.windows import Window

from ..limiter.simulation import ROUNDING, Server, most_in_any_span

Answer = tuple[int, RateLimitHeaders | None, float | None]

MARGIN = 0.02
BURST, STEADY = WindowLimit(3, 1.0), WindowLimit(12, 60.0)


class TestWindow:
    def test_an_answer_that_comes_after_its_window_has_ended(self) -> None:
        """What it says was left then says nothing of now, nor of others on the account."""
        window = Window(200, 60.0, MARGIN)
        for _ in range(49):
            window.learn(0.0, 0.1, 151, 8.0, 1)
        window.expire(9.2)
        window.learn(7.7, 9.2, 150, 0.0, 0)
        assert (window.room(), window.reset) == (199, None)
        window.expire(10.3)
        assert window.room() == 200

    def test_a_token_comes_back_one_window_after_the_answer(self) -> None:
        window = Window(2, 60.0, MARGIN)
        window.spend(100.0)
        window.expire(160.0)
        assert window.room() == 1
        assert 160.0 < window.ready(2, 160.0) < 160.1
        window.expire(window.ready(2, 160.0))
        assert window.room() == 2

    def test_tokens_come_back_one_by_one(self) -> None:
        window = Window(5, 60.0, 0.0)
        for now in range(5):
            window.spend(now * 10.0)
        rooms = []
        for now in range(60, 110, 10):
            window.expire(now + 0.1)
            rooms.append(window.room())
        assert rooms == [1, 2, 3, 4, 5]

    def test_many_tokens_take_little_memory(self) -> None:
        window = Window(100_000, 60.0, MARGIN)
        for n in range(100_000):
            window.spend(n * 60.0 / 100_000)
        assert window.spent == 100_000
        assert len(window.times) <= 520
        window.expire(121.0)
        assert window.room() == 100_000

    def test_a_token_told_a_longer_rest_keeps_it(self) -> None:
        window = Window(10, 60.0, 0.0)
        window.spend_until(200.0)
        for now in (100.0, 100.01, 120.0):
            window.spend(now)
        assert list(window.times) == sorted(window.times)
        window.expire(199.0)
        assert window.spent == 1
        assert window.ready(10, 199.0) == 200.0

    def test_ready_is_infinite_if_all_is_under_way(self) -> None:
        assert Window(3, 1.0, 0.0).ready(4, 0.0) == inf

    @pytest.mark.parametrize("rounding", ROUNDING)
    @pytest.mark.parametrize("phase", [0.0, 0.3, 0.5, 0.9])
    def test_reset_brackets_the_end_of_the_window(self, rounding: str, phase: float) -> None:
        window = Window(100, 60.0, MARGIN)
        end = 140.0 + phase
        for n in range(50):
            now = 100 + n * 0.77
            window.learn(now - 0.05, now, None, float(ROUNDING[rounding](end - now + 0.02)), 0)
            assert window.reset is not None
            assert window.reset.earliest <= end <= window.reset.latest <= end + 2 + MARGIN
        assert window.reset is not None
        assert window.reset.latest - window.reset.earliest < 1.2
        window.expire(window.reset.latest)
        assert window.room() == 100

    def test_a_request_counted_later_frees_the_window_before(self) -> None:
        window = Window(10, 60.0, MARGIN)
        for n in range(5):
            window.learn(100.0 + n, 100.1 + n, 9 - n, 10.0 - n, 0)
        assert window.spent == 5
        assert window.learn(110.5, 110.6, 9, 60.0, 0)
        assert window.spent == 1
        assert window.reset is not None
        assert window.reset.remaining == 9

    def test_resets_that_contradict_each_other_are_forgotten(self) -> None:
        window = Window(10, 60.0, MARGIN)
        assert window.learn(100.0, 100.1, None, 30.0, 0)
        assert not window.learn(101.0, 101.1, None, 50.0, 0)
        assert window.reset is None
        assert window.spent == 2
        window.expire(160.0)
        assert window.spent == 2

    def test_answers_without_reset_come_back_with_the_turn(self) -> None:
        window = Window(10, 60.0, MARGIN)
        for now in (100.0, 100.5, 101.0):
            window.spend_unseen(now, now)
        window.learn(101.5, 101.6, None, 20.0, 0)
        window.spend_unseen(110.0, 110.0)
        window.expire(123.0)
        assert window.spent == 0

    def test_gathered_tokens_leave_no_group_behind(self) -> None:
        window = Window(10, 60.0, MARGIN)
        window.spend(100.0)
        window.learn(100.01, 100.02, None, 20.0, 0)
        window.spend(100.05)
        assert window.spent == 3
        window.expire(122.0)
        assert window.spent == 1

    def test_an_answer_near_the_turn_is_not_taken_for_the_window_before(self) -> None:
        window = Window(10, 60.0, MARGIN)
        window.learn(100.0, 100.1, None, 20.0, 0)
        window.spend_unseen(120.0, 120.0)
        window.expire(121.2)
        assert window.spent == 1

    def test_an_answer_overtaken_over_the_turn_does_not_free_later_tokens(self) -> None:
        """One request was counted at 149.9, before the reset at 150, the other at 150.1, after
        it; the latter's answer came first."""
        window = Window(10, 60.0, MARGIN)
        window.spend_unseen(150.2, 150.2)
        window.learn(149.8, 150.3, None, 1.0, 0)
        window.expire(155.0)
        assert window.spent == 1

    def test_what_was_left_of_the_last_window_is_not_what_is_left_of_this_one(self) -> None:
        window = Window(150, 60.0, MARGIN)
        window.learn(60.0, 60.05, 149, 60.0, 1)
        window.learn(59.9, 60.06, 0, 1.0, 0)
        assert window.room() == 148

    def test_remaining_counts_others(self) -> None:
        window = Window(10, 60.0, MARGIN)
        window.learn(100.0, 100.1, 3, 20.0, 0)
        assert window.room() == 3
        window.learn(100.0, 100.2, 4, 20.0, 0)
        assert window.room() == 3, "an answer overtaken by another is no news"
        window.learn(100.3, 100.4, 5, 20.0, 0)
        assert window.room() == 5, "one that was sent later is"

    def test_remaining_without_reset_counts_others_for_one_window(self) -> None:
        window = Window(10, 60.0, MARGIN)
        window.learn(100.0, 100.1, 3, None, 0)
        assert window.room() == 3
        window.expire(160.2)
        assert window.room() == 10

    @pytest.mark.parametrize("rounding", sorted(ROUNDING))
    @pytest.mark.parametrize("phase", [0.0, 0.3, 0.5, 0.9])
    def test_a_refusal_tells_when_its_window_turns(self, rounding: str, phase: float) -> None:
        window = Window(3, 60.0, MARGIN)
        for now in (100.0, 101.0, 102.0):
            window.spend(now)
        window.learn_from_refusal(102.5, 102.7, ROUNDING[rounding](17.4 + phase))
        reset = window.reset
        assert reset is not None
        assert reset.count == 3
        assert reset.earliest <= 102.6 + 17.4 + phase <= reset.latest
        assert window.ready(1, 103.0) == reset.latest

    def test_a_refusal_narrows_down_what_is_known(self) -> None:
        window = Window(3, 60.0, MARGIN)
        window.learn(100.0, 100.1, 2, 20.0, 0)
        window.learn_from_refusal(105.4, 105.5, 15.0)
        reset = window.reset
        assert reset is not None
        assert reset.earliest == pytest.approx(119.4)
        assert reset.latest == pytest.approx(121.12)
        assert reset.remaining == 0

    def test_the_turn_after_a_known_one_is_known(self) -> None:
        window = Window(3, 60.0, MARGIN)
        window.learn_from_refusal(100.0, 100.1, 20.0)
        window.expire(122.0)
        window.spend_unseen(122.0, 122.2)
        reset = window.reset
        assert reset is not None
        assert reset.earliest == pytest.approx(179, abs=0.1)
        assert reset.latest == 122.2 + window.hold

    def test_nothing_is_foreseen_from_a_request_sent_before_the_turn(self) -> None:
        window = Window(3, 60.0, MARGIN)
        window.learn_from_refusal(100.0, 100.1, 20.0)
        window.expire(122.0)
        window.spend_unseen(120.5, 122.2)
        assert window.reset is None

    def test_nothing_is_foreseen_once_a_window_has_passed(self) -> None:
        window = Window(3, 60.0, MARGIN)
        window.learn_from_refusal(100.0, 100.1, 20.0)
        window.expire(122.0)
        window.spend_unseen(180.0, 180.1)
        assert window.reset is None


USUAL = [
    (BURST, STEADY),
    (WindowLimit(1, 1.0), WindowLimit(2, 60.0)),
    (WindowLimit(5, 1.0), WindowLimit(7, 12.0)),
    (WindowLimit(2, 1.0), WindowLimit(4, 10.0), WindowLimit(9, 100.0)),
]


@st.composite
def worlds(draw: st.DrawFn, tiers: Sequence[Sequence[WindowLimit]] = USUAL) -> Server:
    windows = draw(st.sampled_from(tiers))
    return Server(
        windows,
        [draw(st.floats(0, window.seconds)) for window in windows],
        headers=draw(st.sampled_from([None, "steady", "binding"])),
        rounding=draw(st.sampled_from(sorted(ROUNDING))),
        first_request_opens=draw(st.booleans()),
    )


FATES = st.sampled_from(["answered"] * 8 + ["lost before", "lost after", "not sent", "no headers"])


@pytest.mark.slow
@settings(max_examples=150)
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
    assert [m.room() for m in bucket.windows] == [w.limit for w in server.windows]
    if server.headers is None:
        for window in server.windows:
            assert most_in_any_span(server.accepted, window.seconds) <= window.limit


@pytest.mark.slow
@settings(max_examples=100)
@given(worlds([(WindowLimit(2, 1.0), WindowLimit(4, 10.0), WindowLimit(9, 5000.0))]), st.data())
def test_one_probe_is_refused_and_nothing_else(server: Server, data: st.DataObject) -> None:
    bucket = Bucket(server.windows, MARGIN, probes=True)
    latencies = data.draw(st.lists(st.floats(0, 0.5), min_size=1, max_size=12))
    _drive(bucket, server, latencies, [0.0], ["answered"], requests=70)
    assert len(server.refused) <= 1
    assert server.accepted[-1] <= 5000 * (1 + 70 // 9) + 60, "no day is lost"


def _drive(
    bucket: Bucket,
    server: Server,
    latencies: list[float],
    pauses: list[float],
    fates: list[str],
    requests: int,
) -> None:
    """Send whenever there is room, and play the events that follow in order of time."""
    events: list[tuple[float, int, str, float, Answer]] = []
    now, sent = 0.0, 0
    while sent < requests or events:
        if sent < requests and bucket.room(now) > 0:
            bucket.take()
            there = now + latencies[sent % len(latencies)]
            heappush(events, (there, sent, fates[sent % len(fates)], now, (0, None, None)))
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
            bucket.release(began)
        elif fate == "lost before":
            bucket.mark_unknown(now)
            heappush(events, (now + 0.3, number, "late", began, answer))
        elif fate == "late":
            server.hit(now)
        elif fate == "lost after":
            server.hit(now)
            bucket.mark_unknown(now)
        elif fate == "answer":
            status, headers, retry_after = answer
            bucket.observe(began, now, status, headers, retry_after)
        else:
            status, headers, retry_after = server.hit(now)
            kept = (status, None if fate == "no headers" else headers, retry_after)
            back = now + latencies[(number * 7 + 3) % len(latencies)]
            heappush(events, (back, number, "answer", began, kept))
