"""Redis streams as a source, against a real server."""

from __future__ import annotations

import asyncio
import json
import random
from typing import Any

import pytest
from redis.asyncio import Redis

from klaviyo_async.sources import Malformed
from klaviyo_async.sources.redis_entries import EntryReader
from klaviyo_async.sources.redis_stream import RedisStreamSource
from klaviyo_async.testing import VirtualClock

from .redis_streams import Stream, event, numbers, take


class TestReceiving:
    async def test_in_order_and_acknowledged(self, stream: Stream) -> None:
        ids = await stream.add(*range(50))
        source = stream.source(batch=7)
        items = await take(source, 50)
        assert items == [(ids[n], event(n)) for n in range(50)]
        assert [row[0] for row in await stream.pending()] == ids
        await source.acknowledge(ids[10:])
        assert [row[0] for row in await stream.pending()] == ids[:10]
        await source.acknowledge(ids[:10])
        assert await stream.pending() == []
        assert await stream.redis.xlen(stream.name) == 50
        await source.aclose()

    async def test_what_comes_later_is_waited_for(self, stream: Stream) -> None:
        source = stream.source()
        receiving = asyncio.ensure_future(source.receive(10))
        await asyncio.sleep(0.01)
        await stream.add(1)
        assert numbers(list(await receiving)) == [1]
        await source.aclose()
        assert await source.receive(1) == []

    async def test_no_more_than_the_limit(self, stream: Stream) -> None:
        await stream.add(*range(10))
        source = stream.source()
        assert [len(await source.receive(4)) for _ in range(3)] == [4, 4, 2]
        await source.aclose()

    async def test_until_it_is_empty(self, stream: Stream) -> None:
        await stream.add(*range(10))
        source = stream.source(stop_when_empty=True)
        assert numbers(await take(source, 10)) == list(range(10))
        assert await source.receive(5) == []
        await source.aclose()

    async def test_from_now_on(self, stream: Stream) -> None:
        await stream.add(1)
        source = stream.source(start="$")
        receiving = asyncio.ensure_future(source.receive(10))
        while not await stream.redis.xinfo_groups(stream.name):  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        await stream.add(2)
        assert numbers(list(await receiving)) == [2]
        await source.aclose()

    @pytest.mark.slow
    async def test_deleted_with_the_acknowledgement(self, stream: Stream) -> None:
        ids = await stream.add(*range(2500))
        source = stream.source(delete=True)
        await take(source, 2500)
        await source.acknowledge(ids[1:])
        assert [row[0].decode() for row in await stream.redis.xrange(stream.name)] == ids[:1]
        assert [row[0] for row in await stream.pending()] == ids[:1]
        await source.aclose()

    @pytest.mark.parametrize("decode", [False, True])
    @pytest.mark.parametrize("protocol", [2, 3])
    async def test_a_client_that_is_given(
        self, decode: bool, protocol: int, stream: Stream
    ) -> None:
        ids = await stream.add(1, 2, 3)
        client = Redis.from_url(stream.server.url, decode_responses=decode, protocol=protocol)
        async with client:
            first = RedisStreamSource(client, stream.name, "group", consumer="me", block=0.05)
            assert numbers(await take(first, 3)) == [1, 2, 3]
            await first.acknowledge(ids[:1])
            await first.aclose()
            assert await client.ping()
            second = RedisStreamSource(client, stream.name, "group", consumer="me", block=0.05)
            assert numbers(await take(second, 2)) == [2, 3]
            third = RedisStreamSource(
                client, stream.name, "group", consumer="third", block=0.05, min_idle=0.02
            )
            while await stream.pending() and (await stream.pending())[0][1] != "third":
                await asyncio.sleep(0.03)
                third._stale_next = 0.0
                await asyncio.wait([asyncio.ensure_future(third.receive(1))], timeout=0.1)
            await third.aclose()
            await second.aclose()

    async def test_a_receive_that_is_cancelled_loses_nothing(self, stream: Stream) -> None:
        source = stream.source(block=5.0)
        for _ in range(3):
            receiving = asyncio.ensure_future(source.receive(10))
            await asyncio.sleep(0.005)
            receiving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await receiving
        await stream.add(1, 2)
        assert numbers(await take(source, 2)) == [1, 2]
        await source.aclose()


class TestEntries:
    async def test_what_is_no_event(self, stream: Stream) -> None:
        ids = [
            await stream.redis.xadd(stream.name, fields)
            for fields in (
                {"event": "{x"},
                {"event": b"\xff"},
                {"event": b'{"metric": "\xff"}'},
                {"event": "[]"},
                {"other": b"\xff1"},
                {"event": "[" * 20_000},
            )
        ]
        await stream.add(7)
        source = stream.source()
        *bad, last = [event for _, event in await take(source, 7)]
        assert last == event(7)
        assert all(isinstance(one, Malformed) for one in bad)
        texts = ["malformed", "is not UTF-8", "is not UTF-8", "holds no JSON object"]
        texts += ["no field 'event'", "too deeply"]
        for one, entry, text in zip(bad, ids, texts, strict=True):
            assert entry.decode() in one.reason
            assert text in one.reason
        assert bad[4].raw == {"other": "\ufffd1"}
        await source.aclose()

    async def test_fields_like_columns(self, stream: Stream) -> None:
        await stream.redis.xadd(stream.name, {"email": "a@b.c", "total": "1.5", "x": "7"})
        await stream.redis.xadd(stream.name, {"email": "d@e.f", "total": "much"})
        await stream.redis.xadd(stream.name, {"email": "a@b.c", "e-mail": "d@e.f"})
        source = stream.source(
            field=None, metric="Seen", mapping={"total": "value"}, types={"x": "int"}, stamp=False
        )
        first, second, third = [event for _, event in await take(source, 3)]
        assert first == {
            "metric": "Seen",
            "value": 1.5,
            "profile": {"email": "a@b.c"},
            "properties": {"x": 7},
        }
        assert "'much' is no number" in second.reason
        assert "both go to profile.email" in third.reason
        await source.aclose()

    def test_names_and_times_of_their_own(self) -> None:
        entries = EntryReader("events", "event", (None, None, None), stamp=True)

        def made(given: Any, entry: str = "1714557600500-3") -> Any:
            return entries.event(entry, {b"event": json.dumps(given).encode()})

        stamped = {"unique_id": "events:1714557600500-3", "time": 1714557600.5}
        assert made({"metric": "x"}) == {"metric": "x", **stamped}
        assert made({"unique_id": "u", "time": 5}) == {"unique_id": "u", "time": 5}
        assert made({"unique_id": "", "time": None}) == stamped
        assert made({"data": {"attributes": {}}}) == {"data": {"attributes": stamped}}
        assert made({"attributes": {"time": 5}})["attributes"] == {**stamped, "time": 5}
        assert made({"data": 5}) == {"data": 5}
        assert made({"metric": "x"}, "5-1") == {"metric": "x"}
        assert made({}) == made({})


class TestRestarts:
    async def test_its_own_come_first(self, stream: Stream) -> None:
        await stream.add(*range(30))
        first = stream.source(batch=4)
        items = await take(first, 20)
        await first.acknowledge([token for token, _ in items[::2]])
        await first.aclose()
        second = stream.source(batch=4)
        assert numbers(await take(second, 20)) == [*range(1, 20, 2), *range(20, 30)]
        await second.aclose()

    async def test_deleted_meanwhile(self, stream: Stream) -> None:
        ids = await stream.add(*range(5))
        first = stream.source()
        await take(first, 5)
        await first.aclose()
        await stream.redis.xdel(stream.name, *ids[:2])
        second = stream.source(stop_when_empty=True)
        assert numbers(await take(second, 3)) == [2, 3, 4]
        assert await second.receive(1) == []
        assert [row[0] for row in await stream.pending()] == ids[2:]
        await second.aclose()

    @pytest.mark.slow
    async def test_a_close_hands_over_at_once_and_does_not_count(self, stream: Stream) -> None:
        ids = await stream.add(*range(2500))
        for number in range(4):
            source = stream.source(consumer=f"c{number}", max_deliveries=2)
            assert numbers(await take(source, 2500)) == list(range(2500))
            assert {row[1:] for row in await stream.pending()} == {(f"c{number}", 1)}
            await source.aclose()
            assert [row[0] for row in await stream.pending()] == ids
            assert {row[2] for row in await stream.pending()} == {0}

    async def test_a_close_during_a_read_leaves_what_it_got(self, stream: Stream) -> None:
        for number in range(20):
            source = stream.source(block=5.0)
            receiving = asyncio.ensure_future(source.receive(10))
            await asyncio.sleep(random.uniform(0.0, 0.004))
            adding = asyncio.ensure_future(stream.add(number))
            await asyncio.sleep(random.uniform(0.0, 0.002))
            receiving.cancel()
            await asyncio.wait([receiving])
            await source.aclose()
            await adding
        source = stream.source(consumer="other", min_idle=0.05, stop_when_empty=True)
        taken: set[int] = set()
        while len(taken) < 20:
            items = list(await source.receive(10))
            taken.update(numbers(items))
            if not items:
                # What was handed to a link that was just closed is idle before long.
                await asyncio.sleep(0.06)
                source._empty, source._stale_next = False, 0.0
        await source.aclose()


class TestTakingOver:
    @pytest.mark.slow
    async def test_from_the_dead(self, stream: Stream) -> None:
        ids = await stream.add(*range(10))
        await stream.redis.xgroup_create(stream.name, "group", id="0")
        await stream.redis.xreadgroup("group", "dead", {stream.name: ">"})
        given: Any = ids
        hour = {"idle": 3_600_000, "retrycount": 1}
        await stream.redis.xclaim(stream.name, "group", "dead", 0, given, **hour, justid=True)
        await stream.redis.xdel(stream.name, ids[3])
        source = stream.source(min_idle=600.0, batch=4)
        assert numbers(await take(source, 9)) == [0, 1, 2, 4, 5, 6, 7, 8, 9]
        assert {row[1:] for row in await stream.pending()} == {("me", 2)}
        await source.aclose()

    async def test_not_from_those_that_are_busy(self, stream: Stream) -> None:
        """Who says so well before others would take them over."""
        ids: Any = await stream.add(*range(10))
        clock = VirtualClock()
        pauses: list[float] = []
        told = asyncio.Event()

        async def sleep(seconds: float) -> None:
            pauses.append(seconds)
            await told.wait()
            told.clear()

        clock.sleep = sleep  # type: ignore[method-assign]
        busy = stream.source(consumer="busy", min_idle=600.0, clock=clock)
        await take(busy, 10)
        claim = {"idle": 599_000, "retrycount": 1}
        await stream.redis.xclaim(stream.name, "group", "busy", 0, ids, **claim, justid=True)
        told.set()
        while len(pauses) < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        assert max(pauses) <= 300.0
        rows = await stream.redis.xpending_range(stream.name, "group", "-", "+", 20)
        assert max(row["time_since_delivered"] for row in rows) < 500_000
        other = stream.source(min_idle=600.0, stop_when_empty=True)
        assert await other.receive(10) == []
        assert {row[1:] for row in await stream.pending()} == {("busy", 1)}
        await busy.aclose()
        await other.aclose()
        third = stream.source(consumer="third", min_idle=600.0)
        assert numbers(await take(third, 10)) == list(range(10))
        await third.aclose()

    async def test_what_ends_workers_goes_to_the_dead_letters(self, stream: Stream) -> None:
        await stream.add(1, 2)
        await stream.redis.xgroup_create(stream.name, "group", id="0")
        await stream.redis.xreadgroup("group", "dead", {stream.name: ">"}, count=1)
        for _ in range(2):
            await stream.redis.xautoclaim(stream.name, "group", "dead", 0)
        source = stream.source(min_idle=0.01, max_deliveries=3)
        await asyncio.sleep(0.02)
        (token, poison), (_, good) = await take(source, 2)
        assert good == event(2)
        assert isinstance(poison, Malformed)
        assert poison.reason == f"entry {token} was handed out 3 times and never acknowledged"
        assert json.loads(poison.raw["event"]) == event(1)
        await source.aclose()

    async def test_its_own_poison_too(self, stream: Stream) -> None:
        await stream.add(1)
        await stream.redis.xgroup_create(stream.name, "group", id="0")
        await stream.redis.xreadgroup("group", "me", {stream.name: ">"})
        for expected in (False, True):
            source = stream.source(max_deliveries=2)
            [(_, found)] = await take(source, 1)
            assert isinstance(found, Malformed) is expected
            # Killed, that is: not closed.
            assert source._keeping is not None
            source._keeping.cancel()
            await asyncio.wait([source._keeping])
            await source._link.aclose()
