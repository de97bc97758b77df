"""The script of the limiter that processes share, on a real Redis and a time of its own."""

from __future__ import annotations

import random
import uuid
from collections.abc import AsyncIterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klaviyo_async.limiter.redis.connection import ScriptConnection

from ..redis_server import RedisServer
from .redis_helpers import Bucket
from .simulation import most_in_any_span


@pytest.fixture
async def bucket(redis_server: RedisServer) -> AsyncIterator[Bucket]:
    link = ScriptConnection(redis_server.url, 5.0)
    yield Bucket(link, f"script-{random.random()}", [(5, 1.0), (20, 60.0)])
    await link.aclose()


class TestScript:
    async def test_no_more_than_there_is(self, bucket: Bucket) -> None:
        assert (await bucket(want=3, waiting=3)).granted == 3
        found = await bucket("b", want=3, waiting=3)
        assert found.granted == 2
        assert found.next == pytest.approx(1050)
        assert found.processes == 2

    async def test_tokens_come_back_one_window_after_the_answer(self, bucket: Bucket) -> None:
        await bucket(want=5, waiting=5)
        bucket.now += 500
        found = await bucket(answered=[[100, 5]], want=5, waiting=5)
        assert (found.granted, found.next) == (0, 950)
        bucket.now += 949
        assert (await bucket(want=5, waiting=5)).granted == 0
        bucket.now += 2
        assert (await bucket(want=5, waiting=5)).granted == 5

    async def test_the_long_window(self, bucket: Bucket) -> None:
        for _ in range(4):
            assert (await bucket(want=5, waiting=5)).granted == 5
            await bucket(answered=[[0, 5]])
            bucket.now += 1051
        found = await bucket(want=5, waiting=5)
        assert found.granted == 0
        assert found.next == pytest.approx(60_050 - 4 * 1051)

    async def test_returned_tokens_are_free(self, bucket: Bucket) -> None:
        await bucket(want=5, waiting=5)
        assert (await bucket(returned=3, want=9, waiting=9)).granted == 3

    async def test_those_of_the_dead_are_spent(self, bucket: Bucket) -> None:
        await bucket(want=5, waiting=5)
        bucket.now += 10_001
        assert (await bucket("b", want=5, waiting=5)).granted == 0
        bucket.now += 1050
        assert (await bucket("b", want=5, waiting=5)).granted == 5
        # It was not dead, only slow: what it reports has been counted.
        assert (await bucket(answered=[[5000, 5]])).granted == 0
        levels = (await bucket("b")).levels
        assert levels[1][2] == 20 - 10

    async def test_shares_by_demand(self, bucket: Bucket) -> None:
        bucket.windows = [[40, 1000, 1050], [200, 60_000, 60_050]]
        await bucket("big", want=40, waiting=100)
        await bucket("small", waiting=20, want=20)
        bucket.now += 100
        await bucket("big", answered=[[0, 40]], waiting=60)
        bucket.now += 1051
        big = (await bucket("big", want=60, waiting=60)).granted
        small = (await bucket("small", want=20, waiting=20)).granted
        assert big == 30
        while more := (await bucket("small", want=20 - small, waiting=20 - small)).granted:
            small += more
        assert small >= 9, "what is left goes round in ever smaller parts"

    async def test_a_refusal_closes_it_for_all_and_opens_it_slowly(self, bucket: Bucket) -> None:
        await bucket(want=2, waiting=2)
        bucket.now += 10
        found = await bucket(answered=[[0, 2]], refused=[0, 7000, 10, 429], want=5, waiting=5)
        assert (found.granted, found.closed) == (0, 7050)
        bucket.now += 7049
        assert (await bucket("b", want=5, waiting=5)).granted == 0
        bucket.now += 2
        assert (await bucket("b", want=5, waiting=5)).granted == 1
        assert (await bucket()).granted == 0
        bucket.now += 5
        assert (await bucket("b", answered=[[0, 1]], successes=1, want=5, waiting=5)).granted == 2
        bucket.now += 5
        found = await bucket("b", answered=[[0, 2]], successes=2, want=5, waiting=5)
        assert found.granted == 2, "as many as the burst has left"

    async def test_a_refusal_without_a_time(self, bucket: Bucket) -> None:
        pauses = []
        for _ in range(3):
            await bucket(want=1, waiting=1)
            bucket.now += 10
            found = await bucket(answered=[[0, 1]], refused=[0, -1, 5, 503])
            pauses.append(found.closed)
            bucket.now += found.closed + 1
        assert pauses == [1050, 2050, 4050]

    async def test_limits_are_learnt(self, bucket: Bucket) -> None:
        await bucket(learned=[[2, 1000, 1050], [20, 60_000, 60_050], [90, 3_600_000, 3_600_050]])
        found = await bucket("b", want=5, waiting=5)
        assert found.granted == 2
        assert [level[:2] for level in found.levels] == [[1000, 2], [60_000, 20], [3_600_000, 90]]

    async def test_others_on_the_account(self, bucket: Bucket) -> None:
        found = await bucket(answered=[[0, 1, 10, [60_000, 3]]], want=5, waiting=5)
        assert found.granted == 3

    async def test_keys_expire(self, bucket: Bucket, redis_server: RedisServer) -> None:
        from redis.asyncio import Redis

        await bucket(want=5, waiting=5)
        async with Redis.from_url(redis_server.url) as client:
            left = await client.pttl(bucket.key)
        assert 60_000 < left < 75_000

    async def test_one_that_has_forgotten_is_told(self, bucket: Bucket) -> None:
        bucket.epochs = {"a": "older", "b": "older"}
        first = await bucket("a", recent=True, want=5, waiting=5)
        assert (first.again, first.granted) == (1, 0)
        restored = await bucket("a", restoring=True, answered=[[500, 4]], want=5, waiting=5)
        assert restored.granted == 0, "the others have to be heard first"
        bucket.epochs["b"] = "older"
        assert (await bucket("b", recent=True)).again == 1
        await bucket("b", restoring=True, answered=[[100, 3]], held=1)
        bucket.now += 2001
        found = await bucket("a", want=5, waiting=5)
        assert found.granted == 4
        assert found.levels[1][2] == 20 - 4 - 3 - 1 - 4

    async def test_told_twice_counts_once(self, bucket: Bucket) -> None:
        """A reply got lost: what it granted is nobody's, and the report comes again."""
        await bucket(want=3, waiting=3)
        lost = await bucket(number=7, held=1, answered=[[0, 2]], want=1, waiting=1)
        assert lost.granted == 1
        again = await bucket(number=7, held=1, answered=[[0, 2]], want=1, waiting=1)
        assert again.granted == 1
        assert again.levels[1][2] == 20 - 2 - 2

    async def test_a_request_that_comes_twice_gets_the_same(self, bucket: Bucket) -> None:
        """As when a connection breaks, and the client sends it again."""
        await bucket(want=3, waiting=3, serial=7)
        bucket.held["a"] = 0
        assert (await bucket("b", want=5, waiting=5)).granted == 2
        again = await bucket(want=3, waiting=3, serial=7)
        assert (again.granted, again.levels[1][2]) == (3, 20 - 5)

    async def test_a_request_that_was_overtaken_changes_nothing(self, bucket: Bucket) -> None:
        """It knows nothing of what was granted since."""
        await bucket(want=3, waiting=3, serial=8)
        late = await bucket(held=0, answered=[[0, 2]], want=2, waiting=2, serial=7)
        assert late.granted == 0
        assert (await bucket("b")).levels[1][2] == 20 - 3

    async def test_one_that_does_not_know_yet_shortens_no_life(
        self, bucket: Bucket, redis_server: RedisServer
    ) -> None:
        from redis.asyncio import Redis

        bucket.windows.append([100, 86_400_000, 86_400_050])
        await bucket(want=5, waiting=5)
        bucket.epochs["b"] = "older"
        assert (await bucket("b")).again == 1
        async with Redis.from_url(redis_server.url) as client:
            assert await client.pttl(bucket.key) > 86_000_000

    async def test_tokens_that_come_back_before_a_turn_stay_there(self, bucket: Bucket) -> None:
        """Also when those after them were taken out, to come back with the turn."""
        bucket.windows = [[100, 1000, 1050], [1000, 60_000, 60_050]]
        await bucket(want=8, waiting=8)
        await bucket(answered=[[0, 5]])
        bucket.now += 20_000
        await bucket(answered=[[0, 1]])
        bucket.now += 100
        await bucket(answered=[[0, 1, 5, [60_000, -1, 49_500, 50_000]]])
        await bucket(answered=[[0, 1, 20_000, [60_000, -1, 50_000, 50_100]]])
        bucket.now += 40_000
        assert (await bucket()).levels[1][2] == 1000 - 3

    async def test_a_daily_refusal_says_nothing_of_the_minute(self, bucket: Bucket) -> None:
        await bucket(want=5, waiting=5)
        ends = [0, 5, 10, [60_000, 15, 8_000, 9_000]]
        await bucket(answered=[ends], refused=[0, 3_600_000, 10, 429])
        bucket.now += 9_001
        assert (await bucket()).levels[1][2] == 20, "it has turned, as was told"

    async def test_what_may_be_refused_is_marked(self, bucket: Bucket) -> None:
        bucket.windows = [[2000, 1000, 1050], [1000, 60_000, 60_050]]
        assert (await bucket(want=1000, waiting=1000)).probe == 0
        bucket.now += 1100
        await bucket(answered=[[0, 1000]])
        bucket.now += 1100
        found = await bucket(want=9, waiting=9)
        assert (found.granted, found.probe) == (1, 1)
        bucket.now += 10
        await bucket(answered=[[0, 1]], refused=[0, 20_000, 10, 429])
        bucket.now += 21_060
        found = await bucket(want=9, waiting=9)
        assert (found.granted, found.probe) == (1, 0), "it has reset, as the refusal told"

    async def test_a_clock_that_is_set_back(self, bucket: Bucket) -> None:
        await bucket(want=5, waiting=5)
        await bucket(answered=[[0, 5]])
        bucket.now -= 3_600_000
        assert (await bucket(want=5, waiting=5)).next == pytest.approx(1050)
        bucket.now += 1051
        assert (await bucket(want=5, waiting=5)).granted == 5

    async def test_the_end_of_a_window(self, bucket: Bucket) -> None:
        """Told by several processes, each within its own bounds."""
        begin = bucket.now
        for process in "abab":
            await bucket(process, want=5, waiting=5)
            bucket.now += 10
            ends = begin + (9_000 if process == "a" else 9_500) - bucket.now
            await bucket(process, answered=[[0, 5, 10, [60_000, 15, ends - 1500, ends]]])
            bucket.now += 1051
        found = await bucket(want=5, waiting=5)
        assert found.granted == 0
        assert bucket.now + found.next == pytest.approx(begin + 9_000)
        bucket.now = begin + 9_000
        found = await bucket(want=5, waiting=5)
        assert (found.granted, found.levels[1][2]) == (5, 15)

    async def test_the_least_that_was_left_counts(self, bucket: Bucket) -> None:
        bucket.windows = [[100, 1000, 1050], [1000, 60_000, 60_050]]
        await bucket(want=30, waiting=30)
        bucket.now += 10
        await bucket(answered=[[0, 5, 10, [60_000, 12, 8_000, 9_000]]])
        await bucket(answered=[[0, 5, 10, [60_000, 18, 8_000, 9_000]]])  # overtaken by the other
        assert (await bucket(want=50, waiting=50)).granted == 0
        await bucket(returned=20)
        assert (await bucket("b", want=50, waiting=50)).granted == 6, "half: there are others"

    async def test_an_answer_that_comes_after_its_window_has_ended(self, bucket: Bucket) -> None:
        """What it says was left then says nothing of now, nor of others on the account."""
        bucket.windows = [[100, 1000, 1050], [200, 60_000, 60_050]]
        await bucket(want=50, waiting=50)
        bucket.now += 100
        await bucket(answered=[[0, 49, 50, [60_000, 151, 8_000, 9_000]]])
        bucket.now += 9_001
        await bucket(answered=[[0, 1, 1500, [60_000, 150, -1600, 900]]])
        assert (await bucket()).levels == [[1000, 100, 99], [60_000, 200, 199]]

    async def test_windows_that_contradict_what_was_said(self, bucket: Bucket) -> None:
        await bucket(want=5, waiting=5)
        await bucket(answered=[[0, 5, 10, [60_000, 15, 8_000, 9_000]]])
        bucket.now += 1051
        await bucket(want=5, waiting=5)
        await bucket(answered=[[0, 5, 10, [60_000, 10, 28_000, 29_000]]])
        bucket.now += 30_000
        assert (await bucket()).levels[1][2] == 10, "one window after the answer, as if unsaid"
        bucket.now += 30_100
        assert (await bucket()).levels[1][2] == 20


@settings(
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"),
            st.sampled_from(["ask", "answer", "return", "die", "refuse", "lose"]),
            st.integers(0, 700),
            st.integers(0, 12),
        ),
        max_size=60,
    )
)
@pytest.mark.slow
async def test_never_more_than_the_limit_in_any_span(
    redis_server: RedisServer, steps: list[tuple[str, str, int, int]]
) -> None:
    """Whatever mix of processes, answers, returns, deaths and refusals: requests that are sent, and
    counted at any moment between sending and answer, keep within every window."""
    link = ScriptConnection(redis_server.url, 5.0)
    # Not by `random`, which Hypothesis begins anew in each example: it would be the same bucket.
    bucket = Bucket(link, f"property-{uuid.uuid4()}", [(5, 1.0), (20, 60.0)])
    out: dict[str, list[float]] = {}
    generation = 0
    counted: list[float] = []
    try:
        for process, step, pause, number in steps:
            bucket.now += pause
            process += str(generation)
            mine = out.setdefault(process, [])
            if step == "ask":
                found = await bucket(process, want=number, waiting=number)
                mine += [bucket.now] * found.granted
            elif step == "answer" and mine:
                some, out[process] = mine[:number], mine[number:]
                # The server may have counted it at its sending, or just now.
                counted += [random.choice((sent, bucket.now)) for sent in some]
                await bucket(process, answered=[[0, len(some)]], successes=1)
            elif step == "return" and mine:
                await bucket(process, returned=1)
                mine.pop()
            elif step == "lose" and mine:
                mine.pop()
                counted.append(bucket.now + 900)
                await bucket(process, unknown=1)
            elif step == "refuse" and mine:
                mine.pop()
                await bucket(process, answered=[[0, 1]], refused=[0, number * 100, pause, 503])
            elif step == "die":
                # All do, and their last requests are counted at any moment of their leases.
                for name, other in out.items():
                    end = bucket.talked.get(name, 0.0) + 10_000
                    counted += [random.choice((sent, end)) for sent in other]
                    other.clear()
                bucket.now += 10_001
                generation += 1
        counted += [bucket.now for mine in out.values() for _ in mine]
        assert most_in_any_span(counted, 1000.0) <= 5
        assert most_in_any_span(counted, 60_000.0) <= 20
    finally:
        await link.aclose()
