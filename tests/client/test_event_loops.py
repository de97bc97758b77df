"""One client, made at module level as it were, in any event loops: in turn, at once, ended in all ways."""

from __future__ import annotations

import asyncio
import gc
import os
import ssl
import threading
import warnings
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async import ClientClosed, ConfigurationError, HostLimiter, KlaviyoClient

from ..faults.fronts import certificate
from ..strict_server import StrictServer

KEY = "pk_" + "a" * 34
Run = Callable[[Coroutine[Any, Any, Any]], Any]


def run_with_uvloop(main: Coroutine[Any, Any, Any]) -> Any:
    return pytest.importorskip("uvloop").run(main)


def run_and_close(main: Coroutine[Any, Any, Any]) -> Any:
    """As code did before `asyncio.run`, and some still does: nothing is ended but the loop."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(main)
    finally:
        loop.close()


def run_uvloop_and_close(main: Coroutine[Any, Any, Any]) -> Any:
    loop = pytest.importorskip("uvloop").new_event_loop()
    try:
        return loop.run_until_complete(main)
    finally:
        loop.close()


RUNS = [asyncio.run, run_with_uvloop, run_and_close, run_uvloop_and_close]


def ours(noises: list[str]) -> list[str]:
    """Without what uvloop says of what is open when it is just closed: nobody is asked before."""
    return [noise for noise in noises if "unclosed resource <TCPTransport" not in noise]


def descriptors() -> int:
    """How many this process has open."""
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("the system does not tell what is open")
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


@pytest.fixture
def server() -> Iterator[StrictServer]:
    with StrictServer() as running:
        yield running


@pytest.fixture
def noises() -> Iterator[list[str]]:
    """What is warned of, also while objects are destroyed."""
    found: list[str] = []
    gc.collect()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = lambda message, *_: found.append(str(message))
        yield found
        gc.collect()  # nor is a test that comes later to hear of it


class TestInTurn:
    @pytest.mark.slow
    @pytest.mark.parametrize("run", RUNS)
    def test_many_loops(
        self,
        run: Run,
        server: StrictServer,
        noises: list[str],
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        klaviyo = KlaviyoClient(KEY, base_url=server.url)

        run(_lists(klaviyo))
        gc.collect()
        server.wait_for_ends(1)  # where only the loop is closed, the last one stays
        before = descriptors()
        for _ in range(50):
            klaviyo._engine.limiter._buckets.clear()  # type: ignore[attr-defined]
            run(_lists(klaviyo))
        gc.collect()
        server.wait_for_ends(1)
        assert (
            descriptors() <= before + 1
        )  # what came before may have left some that are closed by now
        assert server.statuses == [200] * 51
        assert server.connections == 51  # no connection outlives its loop
        asyncio.run(klaviyo.aclose())
        del klaviyo
        gc.collect()
        assert ours(noises) == []
        assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []

    def test_one_loop_time_and_again(self, server: StrictServer, noises: list[str]) -> None:
        """As in a handler that keeps a loop: its connection is used again."""
        klaviyo = KlaviyoClient(KEY, base_url=server.url)
        loop = asyncio.new_event_loop()
        for _ in range(3):
            assert len(loop.run_until_complete(klaviyo.lists.get_lists())) == 0
        assert server.connections == 1
        loop.run_until_complete(klaviyo.aclose())
        loop.close()
        assert noises == []

    @pytest.mark.slow
    @pytest.mark.parametrize("run", RUNS)
    def test_tls(
        self,
        run: Run,
        tmp_path: Path,
        noises: list[str],
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        """And a client that nobody closes."""
        shown = certificate(tmp_path, "shown", "IP:127.0.0.1")
        trusting = ssl.create_default_context(cafile=str(shown.file))
        with StrictServer(context=shown.server()) as server:
            klaviyo = KlaviyoClient(KEY, base_url=server.url, ssl_context=trusting)
            run(_lists(klaviyo))
            gc.collect()
            server.wait_for_ends(1)  # where only the loop is closed, the last one stays
            before = descriptors()
            for _ in range(5):
                run(_lists(klaviyo))
            gc.collect()
            server.wait_for_ends(1)
            assert descriptors() <= before + 2
            assert server.statuses == [200] * 6
            del klaviyo
            gc.collect()
        assert ours(noises) == []
        assert not caplog.records

    @pytest.mark.slow
    async def test_a_client_that_is_dropped_while_its_loop_runs(
        self, server: StrictServer, noises: list[str]
    ) -> None:
        klaviyo = KlaviyoClient(KEY, base_url=server.url)
        await _lists(klaviyo)
        session = klaviyo._engine.lifecycle.transport._sessions.here()  # type: ignore[union-attr]
        del klaviyo
        gc.collect()
        while not session.client.closed:  # noqa: ASYNC110 - nobody says when
            await asyncio.sleep(0.001)
        assert noises == []

    def test_a_session_of_the_users_says_what_to_do(self) -> None:
        async def make() -> aiohttp.ClientSession:
            return aiohttp.ClientSession()

        loop = asyncio.new_event_loop()
        session = loop.run_until_complete(make())
        klaviyo = KlaviyoClient(KEY, session=session)
        with pytest.raises(ConfigurationError, match="another event loop: give none"):
            asyncio.run(_lists(klaviyo))
        loop.run_until_complete(session.close())
        loop.close()


class TestAtOnce:
    @pytest.mark.slow
    @pytest.mark.parametrize("run", [asyncio.run, run_with_uvloop])
    @pytest.mark.parametrize("host", [False, True])
    def test_threads_keep_to_one_quota(
        self, run: Run, host: bool, tmp_path: Path, noises: list[str]
    ) -> None:
        """75 requests a second in all threads together: nobody is refused, and all are answered."""
        limiter = HostLimiter(tmp_path / "quota") if host else None
        with StrictServer(limit=75) as server:
            klaviyo = KlaviyoClient(KEY, base_url=server.url, limiter=limiter, max_retries=0)
            asyncio.run(_events(klaviyo, 1))
            server.wait_for_ends()
            before = descriptors()
            with ThreadPoolExecutor(8) as threads:
                for one in [threads.submit(run, _events(klaviyo, 25)) for _ in range(8)]:
                    one.result()
            gc.collect()
            server.wait_for_ends()
            assert server.statuses == [200] * 201
            states = klaviyo.limits.snapshot()
            assert [(one.inflight, one.waiting) for one in states] == [(0, 0)]
            assert descriptors() <= before + 2 + 2 * host  # of the bucket and of the member
            asyncio.run(klaviyo.aclose())
        if limiter is not None:
            limiter.close()
        assert noises == []

    def test_closing_ends_calls_in_another_loop(self) -> None:
        """One waits for an answer, one for quota."""
        answered = threading.Event()
        with StrictServer() as server:
            klaviyo = KlaviyoClient(KEY, base_url=server.url)

            async def wait() -> list[str]:
                await klaviyo.accounts.get_accounts()  # 1/s
                answered.set()
                found = await asyncio.gather(
                    *(klaviyo.accounts.get_accounts() for _ in range(20)), return_exceptions=True
                )
                return [type(one).__name__ for one in found]

            with ThreadPoolExecutor(1) as threads:
                other = threads.submit(asyncio.run, wait())
                answered.wait()
                asyncio.run(klaviyo.aclose())
                assert set(other.result()[-10:]) == {ClientClosed.__name__}


async def _lists(klaviyo: KlaviyoClient) -> None:
    await klaviyo.lists.get_lists()


async def _events(klaviyo: KlaviyoClient, calls: int) -> None:
    """Each 75/s."""
    await asyncio.gather(*(klaviyo.profiles.get_profiles() for _ in range(calls)))
