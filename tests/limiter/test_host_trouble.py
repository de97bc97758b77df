"""What may befall the processes that share through files: killed, stopped, forked, out of space or rights."""

# ruff: noqa: ASYNC222, ASYNC240 - children are waited for, and files looked at

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.limiter.host import HostLimiter, state_file, store
from klaviyo_async.storage.descriptors import try_lock

from .helpers import SMALL, CountingClock, acquire, drain, left, the_file, ticks

pytestmark = pytest.mark.skipif(os.name != "posix", reason="files are looked at as on POSIX")

files: Any = state_file


@pytest.fixture(autouse=True)
def warned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_warned", set())


class TestHolders:
    @pytest.mark.slow
    async def test_nobody_waits_for_the_lock(
        self, tmp_path: Path, clock: CountingClock, hosts: list[HostLimiter]
    ) -> None:
        permits = drain(hosts[0])
        held = os.open(the_file(tmp_path), os.O_RDWR)
        assert try_lock(held)
        hosts[0].release(permits[0])
        hosts[0].observe(permits[1], 200)
        waiting = acquire(hosts[1])
        await clock.sleep(0.5)
        assert not waiting.done()
        os.close(held)
        await clock.sleep(0.1)
        assert waiting.done(), "the release was made up for"

    async def test_one_who_is_stopped_is_got_round(
        self, tmp_path: Path, clock: CountingClock, hosts: list[HostLimiter]
    ) -> None:
        permits = drain(hosts[0])
        file = the_file(tmp_path)
        held = os.open(file, os.O_RDWR)
        assert try_lock(held)
        number = os.fstat(held).st_ino
        hosts[0].release(permits[0])
        waiting = acquire(hosts[1])
        await clock.sleep(1.5)
        assert waiting.done()
        assert file.stat().st_ino != number
        hosts[0].release(permits[1])
        assert len(drain(hosts[1])) == 1
        assert hosts[0].acquire_nowait("account", SMALL) is None
        os.close(held)

    async def test_what_he_saves_then_he_saves_again(
        self, tmp_path: Path, clock: CountingClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Stopped right before the header is flipped, until another file is in its place."""
        stopped, other = HostLimiter(tmp_path, clock), HostLimiter(tmp_path, clock)
        stopped.release(drain(stopped)[0])
        write, calls = files.write_at, []

        def stop(file: int, data: bytes, offset: int) -> None:
            calls.append(offset)
            if len(calls) == 2:
                monkeypatch.setattr(state_file, "write_at", write)
                assert other.acquire_nowait("account", SMALL) is None
                bucket: Any = other._buckets["account"]["get_small"]
                bucket._state._replace(bucket._state.descriptor)
                assert other.acquire_nowait("account", SMALL) is not None
            write(file, data, offset)

        monkeypatch.setattr(state_file, "write_at", stop)
        assert stopped.acquire_nowait("account", SMALL) is None, "there is one, and another has it"
        assert len(calls) == 2

    async def test_a_child_shares_with_its_parent(
        self, tmp_path: Path, clock: CountingClock
    ) -> None:
        limiter = HostLimiter(tmp_path, clock)
        permit = limiter.acquire_nowait("account", SMALL)
        assert permit is not None
        child = os.fork()
        if child == 0:
            found = 1
            try:
                mine = limiter.acquire_nowait("account", SMALL)
                assert mine is not None
                assert limiter.acquire_nowait("account", SMALL) is None
                limiter.release(permit)  # the parent's: it has no effect
                assert limiter.acquire_nowait("account", SMALL) is None
                found = 0
            finally:
                os._exit(found)
        assert os.waitpid(child, 0)[1] == 0
        assert limiter.acquire_nowait("account", SMALL) is None
        assert limiter.estimate("account", SMALL) > 0.5, "the child has died with one in flight"
        limiter.release(permit)
        assert limiter.acquire_nowait("account", SMALL) is not None
        limiter.close()

    @pytest.mark.parametrize("after", [False, True])
    @pytest.mark.parametrize("nth", range(1, 7))
    async def test_killed_at_any_write(
        self, tmp_path: Path, clock: CountingClock, nth: int, after: bool
    ) -> None:
        """What it was given counts, the state is whole, and its lock is free."""
        limiter = HostLimiter(tmp_path, clock)
        child = os.fork()
        if child == 0:
            write, calls = files.write_at, []

            def die(file: int, data: bytes, offset: int) -> None:
                calls.append(offset)
                if len(calls) == nth and not after:
                    os.kill(os.getpid(), 9)
                write(file, data, offset)
                if len(calls) == nth:
                    os.kill(os.getpid(), 9)

            files.write_at = die
            mine = HostLimiter(tmp_path, clock)
            permit = mine.acquire_nowait("account", SMALL)
            assert permit is not None
            mine.observe(permit, 200)
            mine.acquire_nowait("account", SMALL)
            os._exit(1)
        assert os.WTERMSIG(os.waitpid(child, 0)[1]) == 9
        given = {False: [0, 0, 1, 1, 1, 1], True: [0, 1, 1, 1, 1, 2]}[after][nth - 1]
        assert len(drain(limiter)) == 2 - given
        limiter.estimate("account", SMALL)
        assert left(limiter)[0] == 0
        limiter.close()


class TestFailures:
    async def test_a_place_that_cannot_be_made(
        self, tmp_path: Path, clock: CountingClock, caplog: pytest.LogCaptureFixture
    ) -> None:
        (tmp_path / "file").touch()
        with caplog.at_level(logging.WARNING, "klaviyo_async"):
            for _ in range(2):
                assert len(drain(HostLimiter(tmp_path / "file" / "place", clock))) == 2
        assert len(caplog.records) == 1
        assert "not shared" in caplog.text

    async def test_a_place_that_others_may_write_to(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o777)
        with pytest.raises(ConfigurationError, match="others may write"):
            HostLimiter(tmp_path)

    async def test_a_full_disk(
        self,
        tmp_path: Path,
        clock: CountingClock,
        hosts: list[HostLimiter],
        monkeypatch: pytest.MonkeyPatch,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        permits = drain(hosts[0])

        def full(*_: Any) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(state_file, "write_at", full)
            hosts[0].release(permits[0])
            assert len(drain(hosts[0])) == 1, "it goes on alone"
            await clock.sleep(40)
            waiting = acquire(hosts[0])
            await ticks()
            assert hosts[0].acquire_nowait("account", SMALL) is None
        assert len(caplog.records) == 1
        await clock.sleep(40)
        hosts[0].release(permits[1])
        await clock.sleep(1)
        assert waiting.done()
        assert hosts[1].acquire_nowait("account", SMALL) is None, "they share again"

    @pytest.mark.slow
    def test_a_limit_of_the_files_size(self, tmp_path: Path) -> None:
        script = (
            "import resource\n"
            "from klaviyo_async.limiter.host import HostLimiter\n"
            "from klaviyo_async.testing import VirtualClock\n"
            "from tests.limiter.helpers import SMALL, drain\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
            f"limiter = HostLimiter({str(tmp_path)!r}, VirtualClock())\n"
            "assert len(drain(limiter)) == 2\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script], check=False, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        assert "not shared" in done.stderr
