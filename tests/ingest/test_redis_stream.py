"""Redis streams as a source, against a real server."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from secrets import token_hex
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisGone
from redis.exceptions import ResponseError

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.ingest import consumers
from klaviyo_async.ingest.consumers import ConsumerName
from klaviyo_async.ingest.entries import Entries
from klaviyo_async.ingest.redis_stream import RedisStreamSource
from klaviyo_async.ingest.sources import Malformed

from ..redis_server import RedisServer, redis_server, serve  # noqa: F401

ROOT = Path(__file__).parents[2]


def event(number: int) -> dict[str, Any]:
    return {
        "metric": "Seen",
        "profile": {"email": "ada@example.com"},
        "properties": {"n": number},
        "unique_id": f"u{number}",
        "time": 1.7e9,
    }


class Stream:
    """One stream of the test's own."""

    def __init__(self, server: RedisServer, redis: Any) -> None:
        self.server = server
        self.redis = redis
        self.name = f"events-{token_hex(6)}"

    async def add(self, *numbers: int) -> list[str]:
        async with self.redis.pipeline(transaction=False) as pipe:
            for number in numbers:
                pipe.xadd(self.name, {"event": json.dumps(event(number))})
            return [entry.decode() for entry in await pipe.execute()]

    def source(self, **options: Any) -> RedisStreamSource:
        options = {"consumer": "me", "block": 0.05, **options}
        return RedisStreamSource(self.server.url, self.name, "group", **options)

    async def pending(self) -> list[tuple[str, str, int]]:
        rows = await self.redis.xpending_range(self.name, "group", "-", "+", 10_000)
        return [
            (row["message_id"].decode(), row["consumer"].decode(), row["times_delivered"])
            for row in rows
        ]


@pytest.fixture
async def stream(redis_server: RedisServer, tmp_path: Path) -> AsyncIterator[Stream]:  # noqa: F811
    async with Redis.from_url(redis_server.url) as redis:
        stream = Stream(redis_server, redis)
        yield stream
        await redis.delete(stream.name)


async def take(source: RedisStreamSource, count: int) -> list[tuple[str, Any]]:
    """As many as that."""
    items: list[tuple[str, Any]] = []
    while len(items) < count:
        items += await source.receive(count - len(items))
    return items


def numbers(items: list[tuple[str, Any]]) -> list[int]:
    return [event["properties"]["n"] for _, event in items]


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
                {"event": "[]"},
                {"other": b"\xff1"},
                {"event": "[" * 20_000},
            )
        ]
        await stream.add(6)
        source = stream.source()
        *bad, last = [event for _, event in await take(source, 6)]
        assert last == event(6)
        assert all(isinstance(one, Malformed) for one in bad)
        texts = ["malformed", "malformed", "holds no JSON object", "no field 'event'", "too deeply"]
        for one, entry, text in zip(bad, ids, texts, strict=True):
            assert entry.decode() in one.reason
            assert text in one.reason
        assert bad[3].raw == {"other": "\ufffd1"}
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
        entries = Entries("events", "event", (None, None, None), stamp=True)

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
    async def test_from_the_dead(self, stream: Stream) -> None:
        ids = await stream.add(*range(10))
        await stream.redis.xgroup_create(stream.name, "group", id="0")
        await stream.redis.xreadgroup("group", "dead", {stream.name: ">"})
        await stream.redis.xdel(stream.name, ids[3])
        source = stream.source(min_idle=0.05, batch=4)
        assert numbers(await take(source, 9)) == [0, 1, 2, 4, 5, 6, 7, 8, 9]
        assert {row[1:] for row in await stream.pending()} == {("me", 2)}
        await source.aclose()

    async def test_not_from_those_that_are_busy(self, stream: Stream) -> None:
        await stream.add(*range(10))
        busy = stream.source(consumer="busy", min_idle=0.3)
        await take(busy, 10)
        other = stream.source(min_idle=0.3)
        receiving = asyncio.ensure_future(other.receive(10))
        await asyncio.wait([receiving], timeout=1.0)
        assert not receiving.done()
        assert {row[1:] for row in await stream.pending()} == {("busy", 1)}
        await busy.aclose()
        assert numbers(list(await receiving)) == list(range(10))
        await other.aclose()

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


class Workers:
    """Processes that take entries of one stream."""

    def __init__(self, stream: Stream, folder: Path, count: int) -> None:
        self.command = [sys.executable, "-m", "tests.ingest.redis_worker"]
        self.command += [stream.server.url, stream.name, str(folder)]
        self.folder = folder
        self.running = [self.start() for _ in range(count)]

    def start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self.command, cwd=ROOT)

    def kill(self, number: int) -> bool:
        """Kill one and start another; not one that has not begun."""
        victim = self.running[number]
        assert victim.poll() is None
        if not (self.folder / f"taken-{victim.pid}").exists():
            return False
        victim.kill()
        assert victim.wait() == -signal.SIGKILL
        self.running[number] = self.start()
        return True

    @property
    def alive(self) -> bool:
        return all(one.poll() is None for one in self.running)

    @property
    def taken(self) -> set[int]:
        """All numbers that any of them wrote down."""
        return {
            int(line.split()[1])
            for file in self.folder.glob("taken-*")
            for line in file.read_text().splitlines()
        }

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        for one in self.running:
            one.kill()
            one.wait()


class TestSharing:
    async def test_several_consumers_do_nothing_twice(self, stream: Stream) -> None:
        await stream.add(*range(2000))
        taken: Counter[int] = Counter()

        async def work(name: int) -> int:
            source = stream.source(consumer=f"c{name}", batch=50, stop_when_empty=True)
            mine = 0
            while items := await source.receive(20):
                taken.update(numbers(list(items)))
                mine += len(items)
                await source.acknowledge([token for token, _ in items])
            await source.aclose()
            return mine

        shares = await asyncio.gather(*map(work, range(4)))
        assert taken == Counter(range(2000))
        assert all(shares)
        assert await stream.pending() == []

    async def test_workers_that_are_killed_lose_nothing(
        self, stream: Stream, tmp_path: Path
    ) -> None:
        total = 3000
        chance = random.Random(5)
        kills = added = 0
        with Workers(stream, tmp_path, 3) as workers:
            while added < total or kills < 12:
                some = range(added, min(total, added + 150))
                added = some.stop
                await stream.add(*some)
                await asyncio.sleep(chance.uniform(0.05, 0.25))
                kills += workers.kill(chance.randrange(3))
            while await stream.pending() or (await self.lag(stream)):
                assert workers.alive
                await asyncio.sleep(0.05)
        assert workers.taken == set(range(total))
        names = await stream.redis.xinfo_consumers(stream.name, "group")
        assert len(names) <= 3, "names are used again"

    @staticmethod
    async def lag(stream: Stream) -> int:
        group = (await stream.redis.xinfo_groups(stream.name))[0]
        last = (await stream.redis.xinfo_stream(stream.name))["last-generated-id"]
        return int(group["last-delivered-id"] != last)


class TestOutages:
    @pytest.fixture
    async def own(self, tmp_path: Path) -> AsyncIterator[Stream]:
        """A stream of a server of its own, which keeps what it holds."""
        with serve(tmp_path, persistent=True) as server:
            async with Redis.from_url(server.url) as redis:
                yield Stream(server, redis)

    @staticmethod
    async def stop(stream: Stream) -> None:
        await asyncio.to_thread(stream.server.stop)

    @staticmethod
    async def start(stream: Stream) -> None:
        await asyncio.to_thread(stream.server.start)
        # The test's own connections are broken too.
        await stream.redis.connection_pool.disconnect()

    async def test_it_goes_on_afterwards(
        self, own: Stream, caplog: pytest.LogCaptureFixture
    ) -> None:
        ids = await own.add(*range(10))
        source = own.source(batch=4)
        items = await take(source, 6)
        receiving = asyncio.ensure_future(source.receive(100))
        assert numbers(list(await receiving)) == [6, 7]
        receiving = asyncio.ensure_future(source.receive(100))
        assert numbers(list(await receiving)) == [8, 9]
        receiving = asyncio.ensure_future(source.receive(100))
        await self.stop(own)
        await source.acknowledge([token for token, _ in items])
        assert "acknowledgements wait" in caplog.text
        await self.start(own)
        assert [row[0] for row in await own.pending()] == ids
        await own.add(10)
        assert numbers(list(await receiving)) == [10], "and nothing that it has already"
        await source.acknowledge(ids[6:])
        assert len(await own.pending()) == 1
        await source.aclose()

    async def test_acknowledgements_that_wait_are_told_without_new_ones(self, own: Stream) -> None:
        ids = await own.add(1, 2)
        source = own.source(min_idle=0.15)
        await take(source, 2)
        await self.stop(own)
        await source.acknowledge(ids)
        await self.start(own)
        while await own.pending():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await source.aclose()

    async def test_what_got_lost_on_the_way_is_found(self, own: Stream) -> None:
        await own.add(1)
        source = own.source()
        assert numbers(await take(source, 1)) == [1]
        read = source._link.read
        lost = 0

        async def breaking(count: int, block: float | None) -> Any:
            nonlocal lost
            entries = await read(count, block)
            if entries and not lost:
                lost = len(entries)
                raise RedisGone
            return entries

        source._link.read = breaking  # type: ignore[method-assign]
        await own.add(2, 3)
        assert numbers(await take(source, 2)) == [2, 3]
        assert lost == 2
        assert sorted(row[2] for row in await own.pending()) == [1, 2, 2]
        await source.aclose()

    async def test_a_server_that_forgot_everything(self, tmp_path: Path) -> None:
        with serve(tmp_path) as server:
            async with Redis.from_url(server.url) as redis:
                stream = Stream(server, redis)
                await stream.add(1)
                source = stream.source(start="$")
                receiving = asyncio.ensure_future(source.receive(100))
                while not await redis.xinfo_groups(stream.name):  # noqa: ASYNC110
                    await asyncio.sleep(0.001)
                await self.stop(stream)
                await self.start(stream)
                await stream.add(2)
                assert numbers(list(await receiving)) == [2]
                await redis.delete(stream.name)
                await stream.add(3)
                assert numbers(await take(source, 1)) == [3]
                await source.aclose()

    async def test_not_there_the_first_time(self, own: Stream) -> None:
        own.server.stop()
        source = own.source()
        with pytest.raises(RedisGone):
            await source.receive(1)
        await source.aclose()

    async def test_closed_without_redis(
        self, own: Stream, caplog: pytest.LogCaptureFixture
    ) -> None:
        ids = await own.add(1)
        source = own.source()
        await take(source, 1)
        own.server.stop()
        await source.acknowledge(ids)
        await source.aclose()
        assert "1 acknowledgements are lost" in caplog.text

    async def test_what_redis_refuses_is_an_error(self, stream: Stream) -> None:
        await stream.redis.set(stream.name, "text")
        source = stream.source()
        for _ in range(2):
            with pytest.raises(ResponseError, match="WRONGTYPE"):
                await source.receive(1)
        with pytest.raises(ResponseError, match="WRONGTYPE"):
            await source.acknowledge(["1-1"])
        await source.aclose()


class TestSecrets:
    PASSWORD = "5ecret-pass"

    async def test_a_password_is_never_shown(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        with serve(tmp_path) as server:
            for port in (server.port, 1):
                url = f"redis://ada:{self.PASSWORD}@127.0.0.1:{port}/0"
                source = RedisStreamSource(url, "s", "g", consumer="me")
                with pytest.raises(RedisGone) as caught:
                    await source.receive(1)
                await source.aclose()
                assert repr(source) == "<RedisStreamSource s g me>"
                assert self.PASSWORD not in repr(caught.value) + str(caught.value)
        assert self.PASSWORD not in caplog.text

    @pytest.mark.parametrize("url", ["redis://a:5ecret-pass@h:5ecret-pass", "5ecret-pass", ""])
    def test_a_url_that_cannot_be_understood(self, url: str) -> None:
        with pytest.raises(ConfigurationError, match="cannot be understood") as caught:
            RedisStreamSource(url, "s", "g")
        assert caught.value.__cause__ is None
        assert caught.value.__suppress_context__ or caught.value.__context__ is None
        assert self.PASSWORD not in str(caught.value)


class TestOptions:
    @pytest.mark.parametrize(
        "options",
        [{"batch": 0}, {"block": 0}, {"min_idle": 0}, {"max_deliveries": 0}],
    )
    def test_that_cannot_be(self, options: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"{next(iter(options))}.*: must be positive"):
            RedisStreamSource("redis://localhost", "s", "g", **options)

    def test_without_redis_py(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "redis.asyncio", None)
        with pytest.raises(ConfigurationError, match=r"klaviyo-async\[redis\]"):
            RedisStreamSource("redis://localhost", "s", "g")


class TestConsumerNames:
    def test_the_same_after_a_restart_and_nobody_elses_meanwhile(self, tmp_path: Path) -> None:
        first, second = ConsumerName("a", tmp_path), ConsumerName("a", tmp_path)
        other = ConsumerName("b", tmp_path)
        assert len({first.text, second.text, other.text}) == 3
        first.release()
        again = ConsumerName("a", tmp_path)
        assert again.text == first.text
        for name in (first, second, other, again):
            name.release()
            name.release()

    def test_a_file_that_was_swept_away_is_not_used_again(self, tmp_path: Path) -> None:
        first = ConsumerName("a", tmp_path)
        for file in tmp_path.iterdir():
            file.unlink()
        second = ConsumerName("a", tmp_path)
        assert first.text != second.text
        first.release()
        second.release()

    def test_a_file_with_something_else_in_it(self, tmp_path: Path) -> None:
        first = ConsumerName("a", tmp_path)
        first.release()
        for file in tmp_path.iterdir():
            file.write_bytes(b"\xffnonsense and more")
        second, text = ConsumerName("a", tmp_path), first.text
        assert second.text != text
        second.release()
        again = ConsumerName("a", tmp_path)
        assert again.text == second.text
        again.release()

    def test_no_place_for_files(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        names = [ConsumerName("a", tmp_path / "nowhere") for _ in range(2)]
        assert names[0].text != names[1].text

        def refuse() -> Path | None:
            raise PermissionError

        monkeypatch.setattr(consumers, "_own_folder", refuse)
        assert ConsumerName("a").text != ConsumerName("a").text

    def test_a_folder_of_somebody_elses(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        first = ConsumerName("a")
        first.release()
        assert ConsumerName("a").text == first.text
        [folder] = tmp_path.iterdir()
        folder.chmod(0o777)
        assert ConsumerName("a").text != first.text
