from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import pytest

from klaviyo_async.clock import SYSTEM_CLOCK, Clock, SystemClock
from klaviyo_async.ingest.spool import Spool
from klaviyo_async.ingest.spool.database import SpoolDatabase
from klaviyo_async.testing import VirtualClock

from .ingest.spools import records


class TestSystemClock:
    def test_reads_the_machine_clocks(self) -> None:
        clock: Clock = SystemClock()
        before = time.monotonic()
        assert before <= clock.monotonic() <= time.monotonic()
        early = time.time()
        assert early <= clock.wall() <= time.time()

    async def test_sleep_and_call_later(self) -> None:
        called: list[str] = []
        SYSTEM_CLOCK.call_later(0.001, called.append, "kept")
        SYSTEM_CLOCK.call_later(0.001, called.append, "dropped").cancel()
        while not called:
            await SYSTEM_CLOCK.sleep(0.001)
        await SYSTEM_CLOCK.sleep(0.001)
        assert called == ["kept"]

    def test_timers_need_a_loop(self) -> None:
        with pytest.raises(RuntimeError):
            SYSTEM_CLOCK.call_later(1, print)


class TestVirtualClock:
    async def test_jumps_when_all_wait(self) -> None:
        began = time.monotonic()
        async with VirtualClock() as clock:
            await asyncio.gather(clock.sleep(3600), asyncio.sleep(86400), anyio.sleep(10))
            assert clock.monotonic() == 86400
            assert asyncio.get_running_loop().time() == 86400
        assert time.monotonic() - began < 3600

    @pytest.mark.parametrize("start", [1e7, 1e9])
    async def test_timers_ring_late_in_time_too(self, start: float) -> None:
        async with VirtualClock(start) as clock:
            for _ in range(50):
                await clock.sleep(0.1)
            assert clock.monotonic() == pytest.approx(start + 5, abs=0.01, rel=0)

    async def test_does_not_jump_while_something_runs(self) -> None:
        async with VirtualClock() as clock:
            sleeper = asyncio.ensure_future(clock.sleep(1))
            for _ in range(1000):
                await asyncio.sleep(0)
            assert clock.monotonic() == 0
            assert not sleeper.done()
            await sleeper
            assert clock.monotonic() == 1

    async def test_other_libraries_deadlines_are_virtual(self) -> None:
        async with VirtualClock() as clock:
            with anyio.move_on_after(30) as scope:
                await clock.sleep(31)
            assert scope.cancelled_caught
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(10):
                    await asyncio.get_running_loop().create_future()
            assert clock.monotonic() == 40

    def test_same_order_every_time(self) -> None:
        def order() -> list[int]:
            clock = VirtualClock()
            seen: list[int] = []

            async def main() -> None:
                for n in range(50):
                    clock.call_later(n * 7 % 5, seen.append, n)
                await clock.sleep(10)

            clock.run(main())
            return seen

        first = order()
        assert [n * 7 % 5 for n in first] == sorted(n * 7 % 5 for n in range(50))
        assert order() == first

    async def test_wall_moves_along(self) -> None:
        async with VirtualClock(100.0, wall=1_000_000_000.0) as clock:
            assert (clock.monotonic(), clock.wall()) == (100.0, 1_000_000_000.0)
            await clock.sleep(2.5)
            assert (clock.monotonic(), clock.wall()) == (102.5, 1_000_000_002.5)

    async def test_advance_by_hand(self) -> None:
        async with VirtualClock(autojump=False) as clock:
            seen: list[float] = []

            async def tick() -> None:
                while True:
                    await clock.sleep(10)
                    seen.append(clock.monotonic())

            ticking = asyncio.ensure_future(tick())
            await clock.advance(9.5)
            assert seen == []
            await clock.advance(20.5)
            assert seen == [10, 20, 30]
            assert clock.monotonic() == 30
            ticking.cancel()
            with pytest.raises(ValueError, match="back"):
                await clock.advance(-1)

    def test_advance_without_a_loop(self) -> None:
        clock = VirtualClock(5)
        clock.advance_now(1.5)
        assert clock.monotonic() == 6.5
        with pytest.raises(ValueError, match="back"):
            clock.advance_now(-1)

    def test_run(self) -> None:
        clock = VirtualClock()

        async def main() -> str:
            await clock.sleep(60)
            return "done"

        assert clock.run(main()) == "done"
        assert clock.monotonic() == 60

    async def test_leaves_the_loop_as_it_was(self) -> None:
        loop = asyncio.get_running_loop()
        before = loop.time()
        clock = VirtualClock()

        async def fail() -> None:
            async with clock:
                await clock.sleep(1e6)
                raise KeyError

        with pytest.raises(KeyError):
            await fail()
        assert before <= loop.time() < before + 1e5
        await asyncio.sleep(0.001)
        with pytest.raises(RuntimeError, match="enter"):
            await clock.sleep(1)
        with pytest.raises(RuntimeError, match="enter"):
            clock.call_later(1, print)

    async def test_only_one_at_a_time(self) -> None:
        async with VirtualClock():
            with pytest.raises(RuntimeError, match="active"):
                await VirtualClock().__aenter__()

    async def test_sockets_of_the_same_loop_answer_before_timeouts(self) -> None:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            line = await reader.readline()
            await asyncio.sleep(5)
            writer.write(line)
            await writer.drain()
            writer.close()

        async with VirtualClock(grace=0.001) as clock:
            server = await asyncio.start_server(serve, "127.0.0.1", 0)
            port = server.sockets[0].getsockname()[1]
            for _ in range(20):
                async with asyncio.timeout(6):
                    reader, writer = await asyncio.open_connection("127.0.0.1", port)
                    writer.write(b"hello\n")
                    assert await reader.read() == b"hello\n"
                    writer.close()
                    await writer.wait_closed()
            server.close()
            await server.wait_closed()
            assert clock.monotonic() == pytest.approx(100)


class TestThreads:
    """While one works for the loop, time stands still."""

    @pytest.mark.parametrize("run", [asyncio.to_thread, anyio.to_thread.run_sync])
    async def test_one_that_works(self, run: Callable[..., Awaitable[int]]) -> None:
        def work() -> int:
            time.sleep(0.05)
            return 7

        async with VirtualClock() as clock:
            for _ in range(3):
                async with asyncio.timeout(1.0):
                    assert await run(work) == 7
            assert clock.monotonic() == 0

    async def test_that_of_a_spool(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def slowly(method: Callable[..., Any]) -> Callable[..., Any]:
            def slow(*args: Any) -> Any:
                time.sleep(0.05)
                return method(*args)

            return slow

        for name in ("__init__", "write", "close"):
            monkeypatch.setattr(SpoolDatabase, name, slowly(getattr(SpoolDatabase, name)))
        async with VirtualClock() as clock, asyncio.timeout(1.0):
            spool = await Spool.open(tmp_path / "spool.db", clock=clock)
            await spool.append(records([1]))
            spool.settle([1])
            await spool.load()
            await spool.aclose()
            assert clock.monotonic() < 1.0

    async def test_one_that_waits_for_time_itself(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("klaviyo_async.testing.clock._PATIENCE", 0.05)
        async with VirtualClock() as clock:
            sleep, loop = asyncio.sleep, asyncio.get_running_loop()

            def work() -> None:
                for _ in range(100):
                    asyncio.run_coroutine_threadsafe(sleep(1.0), loop).result()

            await asyncio.to_thread(work)
            assert clock.monotonic() == 100
