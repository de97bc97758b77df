"""The limiter that the processes of a host share: what it shares, with whom, and what may befall its files."""

# ruff: noqa: ASYNC240 - files are looked at

from __future__ import annotations

import asyncio
import gc
import os
from pathlib import Path

import pytest

from klaviyo_async.errors import RateLimitWouldExceedDeadline
from klaviyo_async.limiter.host import HostLimiter, places, state_file, store
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from .helpers import SMALL, USUAL, CountingClock, acquire, drain, left, the_file
from .simulation import most_in_any_span

pytestmark = pytest.mark.skipif(os.name != "posix", reason="files are looked at as on POSIX")


def opened() -> int:
    """How many descriptors this process has, without those that earlier tests have left to the collector."""
    gc.collect()
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


class TestSharing:
    async def test_the_quota_is_of_all(
        self, hosts: list[HostLimiter], clock: CountingClock
    ) -> None:
        sent: list[float] = []

        async def call(limiter: HostLimiter) -> None:
            permit = await limiter.acquire("account", USUAL)
            sent.append(clock.monotonic())
            await clock.sleep(0.03)
            limiter.observe(permit, 200)

        await asyncio.gather(*(call(limiter) for limiter in hosts * 100))
        assert most_in_any_span(sent, 1.0) == 10
        assert most_in_any_span(sent, 60.0) == 150
        assert clock.monotonic() < 66

    async def test_it_outlives_processes(self, tmp_path: Path, clock: CountingClock) -> None:
        for _ in range(2):
            limiter = HostLimiter(tmp_path, clock)
            permit = limiter.acquire_nowait("account", SMALL)
            assert permit is not None
            limiter.observe(permit, 200)
            limiter.close()
        assert HostLimiter(tmp_path, clock).acquire_nowait("account", SMALL) is None

    async def test_estimates_and_deadlines_know_of_others(self, hosts: list[HostLimiter]) -> None:
        for permit in drain(hosts[0]):
            hosts[0].observe(permit, 429, None, 30.0)
        assert hosts[1].estimate("account", SMALL) == pytest.approx(30.02)
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await hosts[1].acquire("account", SMALL, deadline=5.0)
        assert caught.value.wait == pytest.approx(30.02)

    async def test_each_origin_and_owner_has_its_own(
        self, tmp_path: Path, clock: CountingClock, hosts: list[HostLimiter]
    ) -> None:
        elsewhere = HostLimiter(tmp_path, clock, origin="https://proxy.example")
        assert len(drain(hosts[0])) == 2
        assert len(drain(elsewhere)) == 2
        assert hosts[1].acquire_nowait("account", SMALL) is None
        assert hosts[1].acquire_nowait("another", SMALL) is not None
        names = "".join(file.name for file in tmp_path.iterdir())
        assert "account" not in names
        elsewhere.close()

    async def test_each_keeps_to_its_own_share(self, tmp_path: Path, clock: CountingClock) -> None:
        whole, half = HostLimiter(tmp_path, clock), HostLimiter(tmp_path, clock, share=0.5)
        assert len(drain(whole)) == 2
        for permit in drain(half):
            half.release(permit)
        await clock.sleep(0)
        assert left(half) == [0, 0]
        assert left(whole) == [0, 2]

    async def test_what_is_idle_leaves_no_file(
        self, tmp_path: Path, hosts: list[HostLimiter], clock: CountingClock
    ) -> None:
        for permit in drain(hosts[0]):
            hosts[0].observe(permit, 200)
        assert the_file(tmp_path).stat().st_mode & 0o777 == 0o600
        await clock.sleep(62)
        assert hosts[0].snapshot() == []
        assert not list(tmp_path.glob("bucket-*"))
        assert len(drain(hosts[1])) == 2

    async def test_few_files_are_open(self, tmp_path: Path, clock: CountingClock) -> None:
        limiter = HostLimiter(tmp_path, clock)
        before = opened()
        for number in range(300):
            assert limiter.acquire_nowait(f"account {number}", SMALL) is not None
        assert opened() <= before + 66
        for number in range(300):
            assert limiter.acquire_nowait(f"account {number}", SMALL) is not None
            assert limiter.acquire_nowait(f"account {number}", SMALL) is None
        limiter.close()
        assert opened() == before

    async def test_a_forgotten_limiter_leaves_nothing_open(self, tmp_path: Path) -> None:
        before = opened()
        limiter = HostLimiter(tmp_path)
        assert limiter.acquire_nowait("account", SMALL) is not None
        del limiter
        assert opened() == before


class TestWhereItIsOff:
    async def test_under_a_virtual_clock(self, clock: CountingClock) -> None:
        assert len(drain(HostLimiter(clock=clock))) == len(drain(HostLimiter(clock=clock))) == 2

    @pytest.mark.parametrize(
        "origin", ["http://127.0.0.1:80", "http://[::1]:80", "http://localhost"]
    )
    async def test_for_this_host(self, origin: str) -> None:
        assert len(drain(HostLimiter(origin=origin))) == 2
        assert len(drain(HostLimiter(origin=origin))) == 2

    async def test_by_default_it_is_on(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tmp_path.chmod(0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        one, other = HostLimiter(), HostLimiter()
        assert len(drain(one) + drain(other)) == 2
        assert (tmp_path / "klaviyo-async").stat().st_mode & 0o777 == 0o700
        one.close()
        other.close()

    def test_the_temporary_directory_where_there_is_no_other(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "missing"))
        monkeypatch.setattr(places, "gettempdir", lambda: str(tmp_path))
        assert places.runtime_place() == tmp_path / f"klaviyo-async-{os.geteuid()}"


class TestFiles:
    @pytest.mark.parametrize(
        "contents",
        [
            b"",
            b"\0" * 10,
            os.urandom(5000),
            state_file.MAGIC,
            state_file.MAGIC + b"\xff" * 5000,
            state_file.MAGIC + b"\0" * 48 + b"replaced",
            b"SQLite format 3\0" * 50,
        ],
        ids=["empty", "short", "random", "magic", "magic and more", "replaced", "foreign"],
    )
    async def test_what_is_no_state_is_none(
        self, tmp_path: Path, clock: CountingClock, hosts: list[HostLimiter], contents: bytes
    ) -> None:
        for permit in drain(hosts[0]):
            hosts[0].observe(permit, 200)
        the_file(tmp_path).write_bytes(contents)
        await clock.sleep(0.2)
        waiting = [acquire(hosts[1]) for _ in range(2)]
        await clock.sleep(3)
        assert [each.done() for each in waiting] == [True, True]
        assert hosts[0].acquire_nowait("account", SMALL) is None, "they share again"

    async def test_a_torn_state_is_none(self, tmp_path: Path, hosts: list[HostLimiter]) -> None:
        drain(hosts[0])
        file = the_file(tmp_path)
        contents = bytearray(file.read_bytes())
        contents[-3] ^= 1
        contents[70] ^= 1
        file.write_bytes(contents)
        assert len(drain(hosts[1])) == 2

    async def test_another_run_of_the_system(
        self, tmp_path: Path, clock: CountingClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert len(drain(HostLimiter(tmp_path, clock))) == 2
        monkeypatch.setattr(store, "boot_id", lambda: "another")
        assert len(drain(HostLimiter(tmp_path, clock))) == 2

    async def test_a_state_from_the_future(self, tmp_path: Path) -> None:
        async with VirtualClock() as late:
            await late.sleep(100)
            assert len(drain(HostLimiter(tmp_path, late))) == 2
        async with VirtualClock() as early:
            assert len(drain(HostLimiter(tmp_path, early))) == 2

    async def test_files_that_are_removed(
        self, tmp_path: Path, clock: CountingClock, hosts: list[HostLimiter]
    ) -> None:
        assert len(drain(hosts[0])) == 2
        for file in tmp_path.iterdir():
            file.unlink()
        await clock.sleep(1.5)
        assert hosts[0].acquire_nowait("account", SMALL) is None
        assert hosts[1].acquire_nowait("account", SMALL) is None, (
            "they share what the first has said again"
        )
        assert len(list(tmp_path.iterdir())) == 3

    async def test_a_directory_that_is_removed(self, tmp_path: Path, clock: CountingClock) -> None:
        place = tmp_path / "place"
        limiter = HostLimiter(place, clock)
        assert len(drain(limiter)) == 2
        for file in place.iterdir():
            file.unlink()
        place.rmdir()
        await clock.sleep(1.5)
        assert drain(limiter) == []
        assert drain(HostLimiter(place, clock)) == [], "it has said what it has in flight"
        assert len(list(place.iterdir())) == 2, "the bucket and its one member"

    async def test_old_files_are_removed(self, tmp_path: Path, clock: CountingClock) -> None:
        for name in ("bucket-old", "member-old", "other-old"):
            (tmp_path / name).touch()
            os.utime(tmp_path / name, (0, 0))
        (tmp_path / "bucket-new").touch()
        HostLimiter(tmp_path, clock)
        assert {file.name for file in tmp_path.iterdir()} == {"bucket-new", "other-old"}


def test_options() -> None:
    with pytest.raises(ValueError, match="bulk_share"):
        HostLimiter(bulk_share=2)
    assert isinstance(HostLimiter(), LocalLimiter)
    assert "no directory yet" in repr(HostLimiter())
