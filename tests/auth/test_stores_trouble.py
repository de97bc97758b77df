"""Token stores that hold something else, cannot be written to, or are not there."""

# ruff: noqa: ASYNC240 - other processes are waited for, and files looked at

from __future__ import annotations

import asyncio
import gc
import os
import sqlite3
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.auth.stores import (
    FileTokenStore,
    RedisTokenStore,
    SQLiteTokenStore,
    TokenStoreUnavailable,
)
from klaviyo_async.auth.stores.common import acquire_or_release
from klaviyo_async.errors import ConfigurationError

from ..redis_server import RedisServer, serve
from .store_bench import ROOT, Bench, Scramble
from .store_worker import tokens


async def spoil(bench: Bench, contents: bytes) -> None:
    """Put something else where the tokens of account `a` are."""
    if bench.kind == "file":
        [path] = Path(bench.place).glob("*.tokens")
        path.write_bytes(contents)
    elif bench.kind == "sqlite":
        with sqlite3.connect(bench.place) as base:
            base.execute("UPDATE klaviyo_tokens SET tokens = ?", (contents,))
        base.close()
    else:
        prefix = bench.place.split(" ")[1]
        await bench.store()._redis.hset(f"{prefix}:tokens", "a", contents)


class TestForeign:
    @pytest.mark.parametrize(
        "contents",
        [
            b"",
            b"s3cret",
            b"\xff\xfe s3cret",
            b'{"s3cret": 1}',
            b'{"s3cret": 1}\n{}',
            b'{"account": "a", "version": "s3cret"}\n{}',
            b'{"account": "b", "version": 1}\n{"s3cret": 1}',
            b"1:s3cret",
            b"1:czNjcmV0",
            b"s3cret:czNjcmV0",
        ],
        ids=range(10),
    )
    async def test_contents(self, shared: Bench, contents: bytes) -> None:
        store = shared.store()
        await store.swap("a", None, tokens())
        await spoil(shared, contents)
        with pytest.raises(ConfigurationError, match="token") as caught:
            await store.load("a")
        assert "s3cret" not in f"{caught.value!r}{caught.value.__cause__!r}"

    async def test_places(self, shared: Bench, tmp_path: Path) -> None:
        """Not a directory, not a database, a database with such a table of somebody else's."""
        places = {"file": [tmp_path / "file"], "sqlite": [tmp_path / "file", tmp_path / "base"]}
        (tmp_path / "file").write_bytes(b"s3cret" * 1000)
        with sqlite3.connect(tmp_path / "base") as base:
            base.execute("CREATE TABLE klaviyo_tokens (s3cret)")
        base.close()
        if shared.kind == "redis":
            prefix = shared.place.split(" ")[1]
            await shared.store()._redis.set(f"{prefix}:tokens", "s3cret")
        for place in places.get(shared.kind, [shared.place]):
            store = Bench(shared.kind, str(place)).store()
            for call in (store.load("a"), store.swap("a", None, tokens()), store.accounts()):
                with pytest.raises((ConfigurationError, TokenStoreUnavailable)) as caught:
                    await call
                assert "s3cret" not in f"{caught.value!r}{caught.value.__cause__!r}"
            if shared.kind != "file":
                await store.aclose()

    async def test_names_of_files(self, tmp_path: Path) -> None:
        (tmp_path / "a-%zz.tokens").touch()
        with pytest.raises(ConfigurationError, match="no token"):
            await FileTokenStore(tmp_path).accounts()

    async def test_swap_of_an_entry_of_somebody_else(self, shared: Bench) -> None:
        if shared.kind == "sqlite":
            pytest.skip("its columns have types")
        store = shared.store()
        await store.swap("a", None, tokens())
        await spoil(shared, b"s3cret")
        with pytest.raises(ConfigurationError, match="no token"):
            await store.swap("a", None, tokens())


@pytest.mark.skipif(os.name != "posix", reason="other permissions")
class TestPermissions:
    async def test_of_files(self, tmp_path: Path) -> None:
        old = os.umask(0)
        try:
            store = FileTokenStore(tmp_path / "x" / "tokens")
            await store.swap("a", None, tokens())
            await store.acquire("a", "me", 30)
        finally:
            os.umask(old)
        assert (tmp_path / "x" / "tokens").stat().st_mode & 0o777 == 0o700
        files = [*(tmp_path / "x" / "tokens").iterdir()]
        assert len(files) == 3
        assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
        await store.release("a", "me")

    async def test_a_directory_that_others_may_write_to(self, tmp_path: Path) -> None:
        (tmp_path / "open").mkdir()
        (tmp_path / "open").chmod(0o777)
        with pytest.raises(ConfigurationError, match="others may write"):
            await FileTokenStore(tmp_path / "open").load("a")

    @pytest.mark.parametrize("there_before", [True, False])
    async def test_of_databases(self, tmp_path: Path, there_before: bool) -> None:
        path, old = tmp_path / "tokens.db", os.umask(0)
        try:
            if there_before:
                path.touch(0o644)
            store = SQLiteTokenStore(path)
            await store.swap("a", None, tokens())
            files = {each.name: each.stat().st_mode & 0o777 for each in tmp_path.iterdir()}
        finally:
            os.umask(old)
        assert files == dict.fromkeys(("tokens.db", "tokens.db-wal", "tokens.db-shm"), 0o600)
        await store.aclose()


class TestTrouble:
    async def test_a_write_that_fails_leaves_the_old_tokens(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = FileTokenStore(tmp_path / "tokens")
        await store.swap("a", None, tokens("old"))
        found = await store.load("a")
        assert found is not None

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            with pytest.raises(TokenStoreUnavailable, match="No space"):
                await store.swap("a", found.version, tokens("new"))
        assert await store.load("a") == found
        assert {path.name for path in (tmp_path / "tokens").iterdir()} == {"a-a.tokens", ".guard"}
        (tmp_path / "tokens" / "a-a.new").write_bytes(b"of one that was killed")
        assert await store.swap("a", found.version, tokens("new"))

    async def test_a_database_that_somebody_has_locked(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("klaviyo_async.storage.sqlite._BUSY_TIMEOUT", 0.01)
        store = SQLiteTokenStore(tmp_path / "tokens.db")
        await store.swap("a", None, tokens())
        with sqlite3.connect(tmp_path / "tokens.db", isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(TokenStoreUnavailable, match="SQLITE_BUSY"):
                await store.swap("b", None, tokens())
            assert await store.load("a"), "it can be read"
        other.close()
        assert await store.swap("b", None, tokens())
        await store.aclose()
        assert await store.load("b"), "opened again"
        await store.aclose()

    async def test_a_database_in_no_directory(self, tmp_path: Path) -> None:
        async with SQLiteTokenStore(tmp_path / "none" / "tokens.db") as store:
            with pytest.raises(TokenStoreUnavailable, match="No such file"):
                await store.load("a")

    async def test_a_database_that_is_left_open_is_closed(self, tmp_path: Path) -> None:
        store = SQLiteTokenStore(tmp_path / "tokens.db")
        await store.swap("a", None, tokens())
        base = store._file._connection
        assert base is not None
        del store
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            while base.execute("SELECT 1"):
                gc.collect()
                await asyncio.sleep(0.001)  # the thread has it for a moment still

    async def test_no_redis(self) -> None:
        async with RedisTokenStore("redis://:s3cret@127.0.0.1:1/0", timeout=1.0) as store:
            with pytest.raises(TokenStoreUnavailable) as caught:
                await store.load("a")
            assert "s3cret" not in f"{caught.value!r}{caught.value.__context__!r}{store!r}"

    async def test_redis_that_refuses(self, redis_server: RedisServer) -> None:
        url = redis_server.url.replace("redis://", "redis://nobody:s3cret@")
        async with RedisTokenStore(url, prefix="invalidate") as store:
            with pytest.raises(ConfigurationError, match="refuses") as caught:
                await store.load("a")
            assert "s3cret" not in f"{caught.value!r}"

    async def test_many_accounts_at_once(self, redis_server: RedisServer) -> None:
        async with RedisTokenStore(
            redis_server.url, prefix=uuid.uuid4().hex, timeout=600.0
        ) as store:
            names = [f"account-{number}" for number in range(400)]
            assert all(await asyncio.gather(*(store.swap(one, None, tokens()) for one in names)))
            assert sorted(names) == await store.accounts()

    async def test_a_reply_that_gets_lost(self, redis_server: RedisServer) -> None:
        """redis-py sends the same once more."""
        from redis.asyncio import Redis

        class Twice(Redis):
            async def eval(self, *args: Any) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
                await super().eval(*args)
                return await super().eval(*args)

        async with Twice.from_url(redis_server.url) as client:
            store = RedisTokenStore(client, prefix=uuid.uuid4().hex)
            assert await store.acquire("a", "holder", 1.0)
            assert await store.swap("a", None, tokens())
            assert not await store.swap("a", None, tokens())

    async def test_redis_that_takes_nothing(self, tmp_path: Path) -> None:
        from redis.asyncio import Redis

        with serve(tmp_path) as server:
            async with Redis.from_url(server.url) as client, RedisTokenStore(server.url) as store:
                await client.config_set("maxmemory", 1)
                with pytest.raises(TokenStoreUnavailable):
                    await store.swap("a", None, tokens())
                await client.config_set("maxmemory", 0)
                await client.execute_command("REPLICAOF", "127.0.0.1", "1")  # type: ignore[no-untyped-call]
                with pytest.raises(TokenStoreUnavailable):
                    await store.swap("a", None, tokens())

    async def test_cancelled_while_it_fails(self) -> None:
        taking: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        async def release() -> None:
            raise TokenStoreUnavailable("gone")

        task = asyncio.ensure_future(acquire_or_release(taking, release))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()

    async def test_a_client_of_ones_own(self, redis_server: RedisServer) -> None:
        from redis.asyncio import Redis

        prefix = uuid.uuid4().hex
        async with Redis.from_url(redis_server.url, decode_responses=True) as client:
            async with RedisTokenStore(client, prefix=prefix, codec=Scramble(200)) as store:
                assert await store.swap("é", None, tokens())
                assert (await store.load("é")).tokens == tokens()  # type: ignore[union-attr]
                assert await store.accounts() == ["é"]
            assert await client.ping(), "it is not closed"

    def test_an_url_that_is_none(self) -> None:
        with pytest.raises(ConfigurationError, match="cannot be understood") as caught:
            RedisTokenStore("http://:s3cret@host")
        assert "s3cret" not in f"{caught.value}{caught.value.__context__}"

    def test_without_redis(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "redis.asyncio", None)
        with pytest.raises(ConfigurationError, match=r"klaviyo-async\[redis\]"):
            RedisTokenStore("redis://host")


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.parametrize("kind", ["file", "sqlite"])
def test_a_fork_has_neither_locks_nor_connections(kind: str, tmp_path: Path) -> None:
    """Run in a process of its own, as forking the one of the tests would copy their threads."""
    source = """
import asyncio, os, sys
from tests.auth.store_worker import open_store, tokens

async def parent(store):
    assert await store.swap("a", None, tokens())
    assert await store.acquire("a", "parent", 1000)

async def child(store):
    found = await store.load("a")
    assert not await store.acquire("a", "child", 1000)
    await store.release("a", "parent") if sys.argv[1] == "file" else None
    assert not await store.acquire("a", "child", 1000)
    assert await store.swap("a", found.version, tokens("child"))

async def after(store):
    assert (await store.load("a")).tokens == tokens("child")
    await store.release("a", "parent")
    assert await store.acquire("a", "other", 1000)

store = open_store(*sys.argv[1:])
asyncio.run(parent(store))
number = os.fork()
if not number:
    asyncio.run(child(store))
    os._exit(0)
assert os.waitpid(number, 0)[1] == 0
asyncio.run(after(store))
"""
    place = str(tmp_path / "tokens")
    command = [sys.executable, "-W", "error", "-W", "ignore::DeprecationWarning"]
    subprocess.run([*command, "-c", source, kind, place], cwd=ROOT, check=True, timeout=600)
