"""What every token store does, whatever it keeps tokens in."""

# ruff: noqa: ASYNC110, ASYNC240 - other processes are waited for, and files looked at

from __future__ import annotations

import asyncio
import os
import pickle
import time
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from klaviyo_async import OAuthApp
from klaviyo_async.auth.tokens import StoredTokens
from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.oauth import DEMO_ID, DEMO_SECRET
from klaviyo_async.testing import VirtualClock

from .store_bench import KINDS, Bench, Scramble, make
from .store_worker import count, count_locked, tokens

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


class TestSwap:
    async def test_a_life(self, bench: Bench) -> None:
        store = bench.store()
        assert await store.load("a") is None
        assert await store.accounts() == []
        assert await store.swap("a", None, tokens("1"))
        first = await store.load("a")
        assert first == StoredTokens(tokens("1"), first.version)
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

    @pytest.mark.slow
    async def test_between_processes(self, shared: Bench) -> None:
        others = [shared.process("count", "a", 25) for _ in range(2)]
        await count(shared.store(), "a", 25)
        for other in others:
            assert await asyncio.to_thread(other.wait, 600) == 0
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

    @pytest.mark.slow
    async def test_between_processes(self, shared: Bench, tmp_path: Path) -> None:
        file = tmp_path / "number"
        file.write_text("0")
        others = [shared.process(file, "a", 15) for _ in range(2)]
        await count_locked(shared.store(), "a", 15, file)
        for other in others:
            assert await asyncio.to_thread(other.wait, 600) == 0
            other.communicate()
        assert file.read_text() == "45"

    @pytest.mark.slow
    async def test_of_a_killed_process(self, shared: Bench) -> None:
        """Free at once where the operating system keeps it, else when its time is over."""
        other = shared.process("hold", "a", 1000)
        assert other.stdout is not None
        assert await asyncio.to_thread(other.stdout.readline) == "True\n"
        store = shared.store()
        assert not await store.acquire("a", "me", 30)
        other.kill()
        other.communicate()
        if shared.kind != "file":
            assert not await store.acquire("a", "me", 30)
        if shared.kind == "sqlite":
            store = shared.store(clock=VirtualClock(wall=time.time() + 1001))
        if shared.kind == "redis":  # whose time is its own
            assert await store._redis.pexpire(store._lock("a"), 1)
        while shared.kind == "redis" and not await store.acquire("a", "me", 30):
            await asyncio.sleep(0.01)
        assert await store.acquire("a", "me", 30)

    @pytest.mark.slow
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


@pytest.mark.slow
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
            code = app.code_from_redirect(answer.headers["Location"], attempt.state)
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

    @pytest.mark.slow
    @settings(max_examples=60)
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


async def test_nothing_is_shown(bench: Bench) -> None:
    store = bench.store()
    await store.swap("a", None, tokens("plain"))
    found = await store.load("a")
    assert "plain" not in f"{store!r} {found!r} {vars(store)!r}"
    if bench.kind != "memory":
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(store)
