"""Where an export goes on: stores in files, in SQLite and in a real Redis; and whose state and folder go together."""

from __future__ import annotations

import json
import pickle
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import ConfigurationError, KlaviyoClient, KlaviyoError
from klaviyo_async.export.redis_state import RedisStateStore
from klaviyo_async.export.state import FileStateStore, SQLiteStateStore, StateStore

from ..redis_server import RedisServer, serve
from ..security.wire import UNLIMITED
from .server import ListServer

KEY = "pk_" + "0" * 34
EVENTS = "/api/events"
BEGIN = 1_700_000_000
KINDS = ["file", "sqlite", "redis"]


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with serve(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], StateStore]:
    """Makes a store over the same contents, as another process would."""
    if request.param == "file":
        return lambda: FileStateStore(tmp_path / "state.json")
    if request.param == "sqlite":
        return lambda: SQLiteStateStore(tmp_path / "state.db")
    server: RedisServer = request.getfixturevalue("redis")
    return lambda: RedisStateStore(server.url, tmp_path.name, timeout=600.0)


def client(server: ListServer, **options: Any) -> KlaviyoClient:
    return KlaviyoClient(KEY, base_url=server.url, max_retries=0, limiter=UNLIMITED, **options)


def filled(number: int) -> ListServer:
    server = ListServer({EVENTS: "datetime"}, 20)
    for index in range(number):
        server.put(EVENTS, f"e{index}", BEGIN + index * 10)
    return server


def ids(folder: Path) -> Counter[str]:
    parts = (path for path in (folder / "events").rglob("[0-9]*.ndjson"))
    return Counter(
        json.loads(line)["id"] for path in parts for line in path.read_text().splitlines()
    )


async def test_a_life(store: Callable[[], StateStore]) -> None:
    first = store()
    assert await first.load("events") is None
    await first.save("events", b'{"a":1}')
    await first.save("profiles", b'{"a":2}')
    await first.save("events", b'{"a":3}')
    await first.aclose()
    assert await first.load("events") == b'{"a":3}', "it can be used again"
    second = store()
    assert await second.load("events") == b'{"a":3}'
    assert await second.load("profiles") == b'{"a":2}'
    for one in (first, second):
        await one.aclose()


async def test_an_export_goes_on_from_it(store: Callable[[], StateStore], tmp_path: Path) -> None:
    server = filled(500)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", concurrency=1)
        server.refuse = lambda path, query: 500 if len(server.requests) > 25 else None
        with pytest.raises(KlaviyoError):
            await export.write(tmp_path / "out", state=store(), part_rows=40)
        assert 0 < len(ids(tmp_path / "out")) < 500
        server.refuse = lambda path, query: None
        await export.write(tmp_path / "out", state=store(), part_rows=40)
        assert ids(tmp_path / "out") == Counter(server.rows[EVENTS].keys())
        # Another account, by the same name of the state.
        server.accounts[KEY] = "Other1"
        with pytest.raises(
            ConfigurationError, match=r"account AbCdEf, not Other1: give each"
        ) as no:
            await export.write(tmp_path / "other", state=store())
        assert "\n" not in str(no.value)
        server.accounts.clear()
        one = store()
        text = (await one.load("events") or b"").replace(b'"version":1', b'"version":2')
        await one.save("events", text)
        await one.aclose()
        with pytest.raises(ConfigurationError, match="a newer version wrote it") as newer:
            await export.write(tmp_path / "out", state=store())
        assert "\n" not in str(newer.value)


async def test_redis_that_is_away_or_holds_something_else(
    tmp_path: Path, redis: RedisServer
) -> None:
    from redis.asyncio import Redis

    store = RedisStateStore(redis.url, "own", timeout=600.0)
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(store)
    assert "own" in repr(store)
    with pytest.raises(ConfigurationError, match="has a name"):
        RedisStateStore(redis.url, "")
    async with Redis.from_url(redis.url) as plain:
        await plain.set("klaviyo:export:own", "text")
        for command in (store.load("events"), store.save("events", b"{}")):
            with pytest.raises(ConfigurationError, match="cannot work"):
                await command
        await plain.delete("klaviyo:export:own")
        # One that is given is left open, and may decode.
        given = Redis.from_url(redis.url, decode_responses=True)
        own = RedisStateStore(given, "given")
        await own.save("events", b"{}")
        await own.aclose()
        assert await own.load("events") == b"{}"
        await given.aclose()
    await store.aclose()
    away = RedisStateStore("redis://127.0.0.1:1/0", "x")
    server = filled(10)
    async with server, client(server) as klaviyo:
        with pytest.raises(KlaviyoError, match="in Redis cannot be used now"):
            await klaviyo.export("events").write(tmp_path / "out", state=away)
    await away.aclose()


async def test_a_path_in_sqlite_that_cannot_be_looked_at(tmp_path: Path) -> None:
    """Because of its length here; of permissions it would be the same."""
    with pytest.raises(KlaviyoError, match="cannot be used now"):
        await SQLiteStateStore(tmp_path / f"{'x' * 300}.db").load("events")


async def test_a_folder_and_a_state_that_do_not_belong_together(tmp_path: Path) -> None:
    server = filled(300)
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", concurrency=1)
        await export.write(tmp_path / "a", state=first)
        await export.write(tmp_path / "b", state=second)
        await export.write(tmp_path / "b", state=second)
        wanted = Counter(server.rows[EVENTS].keys())
        for folder, state in (("a", second), ("b", first), ("a", tmp_path / "new.json")):
            with pytest.raises(ConfigurationError, match="another state") as caught:
                await export.write(tmp_path / folder, state=state)
            assert "\n" not in str(caught.value)
            assert ids(tmp_path / folder) == wanted
        # What is new may go to another folder, from where a loader takes it.
        server.put(EVENTS, "new", int(klaviyo._engine.clock.wall()) - 60)
        await export.write(tmp_path / "c", state=first)
        assert ids(tmp_path / "c") == Counter(["new"])


@pytest.mark.parametrize("suffix", ["json", "db"])
async def test_a_state_kept_elsewhere_is_missed_where_it_is_not_given(
    suffix: str, tmp_path: Path
) -> None:
    """Without it all would be removed and read again, also by a state of before that lies in the folder."""
    server, state = filled(60), tmp_path / f"elsewhere.{suffix}"
    wanted = Counter(server.rows[EVENTS].keys())
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", concurrency=1)
        await export.write(tmp_path / "a", state=state)
        await export.write(tmp_path / "b")
        (tmp_path / "b" / "_state.json").rename(moved := tmp_path / "moved.json")
        await export.write(tmp_path / "b", state=moved)
        moved_back = moved.read_bytes()
        for folder, where in (("a", state), ("b", moved)):
            asked = len(server.requests)
            with pytest.raises(ConfigurationError) as caught:
                await export.write(tmp_path / folder)
            assert f"whose state is kept in {where}: give that state" in str(caught.value)
            assert "\n" not in str(caught.value)
            assert {path for path, _ in server.requests[asked:]} <= {"/api/accounts"}
            assert ids(tmp_path / folder) == wanted
        (tmp_path / "b" / "_state.json").write_bytes(moved_back)
        with pytest.raises(ConfigurationError, match="whose state is kept in"):
            await export.write(tmp_path / "b")
        assert (await export.write(tmp_path / "b", state=moved)).finished


@pytest.mark.parametrize("kind", ["ndjson", "csv"])
async def test_what_was_noted_of_one_folder_is_not_missed_in_the_next(
    kind: Any, tmp_path: Path
) -> None:
    server, state = filled(20), tmp_path / "state.json"
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", concurrency=1)
        now = int(klaviyo._engine.clock.wall())
        for number in range(3):  # each time some are noted
            server.put(EVENTS, f"a{number}", now - 80)
            await export.write(tmp_path / "a", state=state, format=kind)
        for number, rows in enumerate((4, 1)):  # with what the lookback reads again
            server.put(EVENTS, f"b{number}", now - 60)
            written = await export.write(tmp_path / "b", state=state, format=kind)
            assert written.rows == rows
        # Another's index, whose parts were taken away, knows nothing of what is written here.
        (tmp_path / "c").mkdir()
        await export.write(tmp_path / "c", format=kind)
        for part in (tmp_path / "c" / "events").rglob(f"*.{kind}"):
            part.unlink()
        report = await export.write(tmp_path / "c", state=state, format=kind)
        assert report.rows == 5


async def test_an_interrupted_run_is_finished_in_its_folder(tmp_path: Path) -> None:
    server = filled(300)
    state = tmp_path / "state.json"
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", concurrency=1)
        server.refuse = lambda path, query: 500 if len(server.requests) > 10 else None
        with pytest.raises(KlaviyoError):
            await export.write(tmp_path / "a", state=state, part_rows=40)
        server.refuse = lambda path, query: None
        with pytest.raises(ConfigurationError, match="interrupted: finish it there"):
            await export.write(tmp_path / "b", state=state)
        await export.write(tmp_path / "a", state=state, part_rows=40)
        assert ids(tmp_path / "a") == Counter(server.rows[EVENTS].keys())


async def test_an_index_that_is_something_else(tmp_path: Path) -> None:
    server = filled(30)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events")
        await export.write(tmp_path)
        (tmp_path / "_index.db").write_bytes(b"no database at all, but text of some length" * 99)
        with pytest.raises(ConfigurationError, match="no index of an export"):
            await export.write(tmp_path)
