"""What every token store does, whatever it keeps tokens in."""

# ruff: noqa: ASYNC110, ASYNC240 - other processes are waited for, and files looked at

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import sqlite3
import subprocess
import sys
import time
import uuid
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from klaviyo_async import OAuthApp
from klaviyo_async.auth.stores import (
    FileTokenStore,
    RedisTokenStore,
    SQLiteTokenStore,
    TokenStoreUnavailable,
)
from klaviyo_async.auth.tokens import MemoryTokenStore, Stored
from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.oauth import DEMO_ID, DEMO_SECRET
from klaviyo_async.testing import VirtualClock

from ..redis_server import RedisServer, redis_server  # noqa: F401 - a fixture
from .store_worker import count, count_locked, open_store, tokens

ROOT = Path(__file__).parents[2]
KINDS = ["memory", "file", "sqlite", "redis"]
SHARED = KINDS[1:]
NASTY = ["../up", "/etc/x", "..", ".", "a/b\\c", "nul\0byte", "shop", "Shop", "SHOP", "CON", "é"]
NASTY += [
    "\ud800",
    "\u2028",
    "%2e%2e",
    "a:b",
    "long" * 500,
    "Long" * 500,
    "{tag}",
    "-",
    "*",
    "\U0001f600",
]


class Bench:
    """A place to keep tokens in, and stores that share it."""

    def __init__(self, kind: str, place: str) -> None:
        self.kind, self.place = kind, place
        self._open: list[Any] = []
        self._memory = MemoryTokenStore()

    def store(self, **options: Any) -> Any:
        if self.kind == "memory":
            return self._memory
        store = open_store(self.kind, self.place, **options)
        self._open.append(store)
        return store

    async def aclose(self) -> None:
        for store in self._open:
            if not isinstance(store, FileTokenStore):
                await store.aclose()

    def process(self, *arguments: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.auth.store_worker", self.kind, self.place]
        return subprocess.Popen(
            [*command, *map(str, arguments)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )


def make(kind: str, folder: Path, request: pytest.FixtureRequest) -> Bench:
    if kind == "redis":
        server: RedisServer = request.getfixturevalue("redis_server")
        return Bench(kind, f"{server.url} {uuid.uuid4().hex}")
    return Bench(kind, str(folder / ("tokens.db" if kind == "sqlite" else "tokens")))


@pytest.fixture(params=KINDS)
async def bench(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bench]:
    made = make(request.param, tmp_path, request)
    yield made
    await made.aclose()


@pytest.fixture(params=SHARED)
async def shared(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bench]:
    made = make(request.param, tmp_path, request)
    yield made
    await made.aclose()


class TestSwap:
    async def test_a_life(self, bench: Bench) -> None:
        store = bench.store()
        assert await store.load("a") is None
        assert await store.accounts() == []
        assert await store.swap("a", None, tokens("1"))
        first = await store.load("a")
        assert first == Stored(tokens("1"), first.version)
        assert not await store.swap("a", None, tokens("2")), "there are some"
        assert not await store.swap("a", first.version + 1, tokens("2"))
        assert await store.swap("a", first.version, tokens("2"))
        assert not await store.swap("a", first.version, tokens("3")), "they were replaced"
        second = await bench.store().load("a")
        assert second.tokens == tokens("2")
        assert await store.swap("b", None, tokens("b"))
        assert sorted(await bench.store().accounts()) == ["a", "b"]
        assert not await store.swap("a", first.version, None)
        assert await store.swap("a", second.version, None)
        assert await store.load("a") is None
        assert not await store.swap("a", second.version, tokens("4")), "forgotten"
        assert await store.swap("a", None, None)
        assert await store.swap("a", None, tokens("2"))
        assert (await store.load("a")).version not in (first.version, second.version)

    async def test_of_many_at_once_one_wins(self, bench: Bench) -> None:
        stores = [bench.store() for _ in range(4)]
        turns = [store.swap("a", None, tokens(str(n))) for n, store in enumerate(stores * 5)]
        outcomes = await asyncio.gather(*turns)
        assert sum(outcomes) == 1
        assert (await stores[0].load("a")).tokens == tokens(str(outcomes.index(True)))

    async def test_no_swap_is_lost(self, bench: Bench) -> None:
        await asyncio.gather(*(count(bench.store(), "a", 5) for _ in range(4)))
        assert (await bench.store().load("a")).tokens.access_token == "20"

    async def test_between_processes(self, shared: Bench) -> None:
        others = [shared.process("count", "a", 25) for _ in range(2)]
        await count(shared.store(), "a", 25)
        for other in others:
            assert await asyncio.to_thread(other.wait, 50) == 0
            other.communicate()
        assert (await shared.store().load("a")).tokens.access_token == "75"

    async def test_a_cancelled_swap_has_happened_or_not(self, shared: Bench) -> None:
        store = shared.store()
        for number in range(10):
            found = await store.load("a")
            version = None if found is None else found.version
            task = asyncio.ensure_future(store.swap("a", version, tokens(str(number))))
            await asyncio.sleep(0.0003 * number)
            task.cancel()
            await asyncio.wait([task])
            after = await store.load("a")
            assert after == found or after.tokens == tokens(str(number))
            await asyncio.sleep(0.001)
            assert await store.load("a") == after, "it is over"


class TestLock:
    async def test_a_life(self, bench: Bench) -> None:
        first, second = bench.store(), bench.store()
        assert await first.acquire("a", "one", 30)
        assert not await second.acquire("a", "two", 30)
        assert not await first.acquire("a", "two", 30)
        assert await first.acquire("a", "one", 30), "it is its own"
        assert await second.acquire("b", "two", 30), "each account has its own"
        await second.release("a", "two")
        assert not await second.acquire("a", "two", 30), "it was not theirs to give"
        await first.release("a", "one")
        assert await second.acquire("a", "two", 30)
        await first.release("a", "one")
        assert not await first.acquire("a", "three", 30)
        await second.release("a", "two")
        await second.release("b", "two")
        await second.release("nobody", "two")

    async def test_who_is_cancelled_does_not_have_it(self, shared: Bench) -> None:
        store = shared.store()
        for number in range(10):
            task = asyncio.ensure_future(store.acquire("a", f"gone {number}", 1000))
            await asyncio.sleep(0.0003 * number)
            late = task.done()
            task.cancel()
            await asyncio.wait([task])
            if late:
                await store.release("a", f"gone {number}")
            assert await store.acquire("a", "me", 30)
            await store.release("a", "me")

    async def test_between_processes(self, shared: Bench, tmp_path: Path) -> None:
        file = tmp_path / "number"
        file.write_text("0")
        others = [shared.process(file, "a", 15) for _ in range(2)]
        await count_locked(shared.store(), "a", 15, file)
        for other in others:
            assert await asyncio.to_thread(other.wait, 50) == 0
            other.communicate()
        assert file.read_text() == "45"

    async def test_of_a_killed_process(self, shared: Bench) -> None:
        """Free at once where the operating system keeps it, else when its time is over."""
        seconds = 1 if shared.kind == "redis" else 1000
        other = shared.process("hold", "a", seconds)
        assert other.stdout is not None
        assert await asyncio.to_thread(other.stdout.readline) == "True\n"
        store = shared.store()
        assert not await store.acquire("a", "me", 30)
        other.kill()
        other.communicate()
        if shared.kind == "sqlite":
            assert not await store.acquire("a", "me", 30)
            store = shared.store(clock=VirtualClock(wall=time.time() + 1001))
        while shared.kind == "redis" and not await store.acquire("a", "me", 30):
            await asyncio.sleep(0.01)
        assert await store.acquire("a", "me", 30)

    @pytest.mark.skipif(os.name != "posix", reason="an open file cannot be unlinked")
    async def test_of_a_process_that_hangs(self, tmp_path: Path) -> None:
        bench, clock = Bench("file", str(tmp_path / "tokens")), VirtualClock()
        other = bench.process("hold", "a", -10_000_000_000)  # over as soon as it is taken
        assert other.stdout is not None
        assert await asyncio.to_thread(other.stdout.readline) == "True\n"
        store = bench.store(clock=clock)
        assert await store.acquire("a", "me", 30)
        assert not await bench.store(clock=clock).acquire("a", "two", 30)
        other.kill()
        other.communicate()
        assert not await bench.store(clock=clock).acquire("a", "two", 30), "it is mine by now"
        clock.advance_now(31)
        assert await bench.store(clock=clock).acquire("a", "two", 30)
        await store.release("a", "me")
        assert not await store.acquire("a", "three", 30)
        await store.release("a", "two")
        assert not [*(tmp_path / "tokens").glob("*.lock")]


async def test_processes_refresh_once(shared: Bench) -> None:
    """A hundred calls of two processes whose tokens have all run out: one refresh."""
    async with Sandbox(limits=False) as sandbox:
        app = OAuthApp(
            DEMO_ID,
            DEMO_SECRET,
            "http://127.0.0.1:1",
            scopes=["lists:read"],
            base_url=sandbox.url,
            authorize_url=f"{sandbox.url}/oauth/authorize",
        )
        attempt = app.authorize()
        async with (
            aiohttp.ClientSession() as session,
            session.get(attempt.url, allow_redirects=False) as answer,
        ):
            code = app.returned(answer.headers["Location"], attempt.state)
        await shared.store().swap("shop", None, await app.exchange(code, attempt.code_verifier))
        await app.aclose()
        others = [shared.process(sandbox.url, "shop", 50) for _ in range(2)]
        for other in others:
            assert other.stdout is not None
            assert await asyncio.to_thread(other.stdout.readline) == "ready\n"
        assert sandbox.oauth.refreshes == 0
        sandbox.oauth.expire()
        for other in others:
            assert other.stdin is not None
            other.stdin.write("go\n")
            other.stdin.flush()
        for other in others:
            output, _ = await asyncio.to_thread(other.communicate)
            assert (other.returncode, output) == (0, "50\n")
        assert sandbox.oauth.refreshes == 1


@pytest.fixture(scope="module", params=KINDS)
def names_bench(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    inner = tmp_path_factory.mktemp("names") / "inner"
    inner.mkdir()
    return make(request.param, inner, request)


class TestNames:
    async def test_all_are_different(self, bench: Bench) -> None:
        store = bench.store()
        for name in NASTY:
            assert await store.swap(name, None, tokens(name.encode("utf-8", "replace").hex()))
        assert sorted(await store.accounts()) == sorted(NASTY)
        for name in NASTY:
            found = await bench.store().load(name)
            assert found.tokens == tokens(name.encode("utf-8", "replace").hex())
            assert await store.acquire(name, name.encode("utf-8", "replace").hex(), 30)

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        st.text(st.characters(), min_size=1) | st.text("aA./\\%~", min_size=1), st.integers(1, 300)
    )
    @example("../", 100)
    @example("\0", 1)
    def test_any(self, names_bench: Bench, part: str, times: int) -> None:
        async def main() -> None:
            name, store = part * times, names_bench.store()
            assert await store.swap(name, None, tokens())
            assert await store.accounts() == [name]
            found = await store.load(name)
            assert found.tokens == tokens()
            assert await store.acquire(name, "me", 30)
            if names_bench.kind in ("file", "sqlite"):
                outside = Path(names_bench.place).parent
                assert {path.name[:6] for path in outside.iterdir()} == {"tokens"}
                assert {path.name for path in outside.parent.iterdir()} == {"inner"}
            await store.release(name, "me")
            assert await store.swap(name, found.version, None)
            await names_bench.aclose()
            names_bench._open.clear()

        asyncio.run(main())


class Scramble:
    """A codec for tests; hides nothing from anybody who wants to know."""

    def __init__(self, key: int) -> None:
        self.key = key

    def encrypt(self, data: bytes) -> bytes:
        return bytes([self.key, *(byte ^ self.key for byte in data)])

    def decrypt(self, token: bytes) -> bytes:
        if token[:1] != bytes([self.key]):
            raise RuntimeError(f"not mine: {token!r}")
        return bytes(byte ^ self.key for byte in token[1:])


class TestCodec:
    async def test_what_is_stored_is_encrypted(self, shared: Bench, tmp_path: Path) -> None:
        store = shared.store(codec=Scramble(200))
        await store.swap("a", None, tokens("plain"))
        assert (await store.load("a")).tokens == tokens("plain")
        if shared.kind != "redis":
            kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
            assert b"plain" not in kept
            assert Scramble(200).encrypt(b"plain")[1:] in kept

    @pytest.mark.parametrize("codec", [None, Scramble(201)])
    async def test_another_codec(self, shared: Bench, codec: Any) -> None:
        await shared.store(codec=Scramble(200)).swap("a", None, tokens("plain"))
        store = shared.store(codec=codec)
        with pytest.raises(ConfigurationError, match="codec") as caught:
            await store.load("a")
        assert "not mine" not in f"{caught.value!r}{caught.value.__context__!r}"
        assert await store.accounts() == ["a"]

    async def test_one_that_was_not_there_before(self, shared: Bench) -> None:
        await shared.store().swap("a", None, tokens("plain"))
        with pytest.raises(ConfigurationError) as caught:
            await shared.store(codec=Scramble(200)).load("a")
        assert "plain" not in f"{caught.value!r}{caught.value.__context__!r}"

    async def test_fernet(self, shared: Bench) -> None:
        fernet = pytest.importorskip("cryptography.fernet")
        codec = fernet.Fernet(fernet.Fernet.generate_key())
        await shared.store(codec=codec).swap("a", None, tokens("plain"))
        assert (await shared.store(codec=codec).load("a")).tokens == tokens("plain")
        with pytest.raises(ConfigurationError):
            await shared.store(codec=fernet.Fernet(fernet.Fernet.generate_key())).load("a")


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
        monkeypatch.setattr("klaviyo_async.auth.stores.sqlite._PATIENCE", 0.01)
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
        base = store._connection
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

    async def test_redis_that_refuses(self, redis_server: RedisServer) -> None:  # noqa: F811
        url = redis_server.url.replace("redis://", "redis://nobody:s3cret@")
        async with RedisTokenStore(url, prefix="refused") as store:
            with pytest.raises(ConfigurationError, match="refuses") as caught:
                await store.load("a")
            assert "s3cret" not in f"{caught.value!r}"

    async def test_a_client_of_ones_own(self, redis_server: RedisServer) -> None:  # noqa: F811
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


async def test_nothing_is_shown(bench: Bench) -> None:
    store = bench.store()
    await store.swap("a", None, tokens("plain"))
    found = await store.load("a")
    assert "plain" not in f"{store!r} {found!r} {vars(store)!r}"
    if bench.kind != "memory":
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(store)


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
    subprocess.run([*command, "-c", source, kind, place], cwd=ROOT, check=True, timeout=50)
