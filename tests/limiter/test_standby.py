"""What part of the quota a process keeps to without Redis, and what its host remembers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.clock import SYSTEM_CLOCK
from klaviyo_async.limiter.redis.standby import Standby, StandbyLimiter
from klaviyo_async.testing import VirtualClock

from .simulation import operation

TARGET = operation("16/s", "160/m", name="get_profiles")
Make = Callable[..., Standby]


@pytest.fixture
def make() -> Make:
    """One of a process's own, of one Redis."""

    def make(local_share: float | None = None, expected: int | None = None, **more: Any) -> Standby:
        clock = more.pop("clock", SYSTEM_CLOCK)
        names = more.pop("names", ("klaviyo", "localhost"))
        return Standby(clock, more, names, local_share, expected)

    return make


def allowances(limiter: StandbyLimiter) -> list[int]:
    bucket = limiter._find("account", TARGET, None)
    return [window.allowance for window in bucket.windows]


class TestPart:
    def test_of_what_nothing_is_known(self, make: Make) -> None:
        """One part for the host, however many there are on it."""
        assert make().part() == make().part(5) == 1 / 8

    def test_of_as_many_as_are_expected(self, make: Make) -> None:
        standby = make(expected=10)
        assert standby.part() == 1 / 10
        assert standby.part(4) == 4 / 10
        assert standby.part(20) == 1

    def test_of_as_many_as_redis_has_said(self, make: Make) -> None:
        standby = make()
        standby.note(4)
        assert (standby.part(), standby.part(2)) == (1 / 4, 1 / 2)

    def test_of_those_that_are_expected_and_not_there_yet(self, make: Make) -> None:
        """The first process of a deployment sees itself alone."""
        standby = make(expected=8)
        standby.note(1)
        assert standby.part() == 1 / 8
        standby.note(16)
        assert standby.part() == 1 / 16

    def test_that_is_given(self, make: Make) -> None:
        standby = make(local_share=0.3, expected=50)
        standby.note(2)
        assert standby.part() == 0.3
        assert standby.part(2) == 0.6
        assert standby.part(9) == 1


class TestMemory:
    def test_of_the_host(self, make: Make) -> None:
        make().note(5)
        assert make().part() == 1 / 5
        assert make(expected=3).part() == 1 / 3
        assert make(names=("other", "localhost")).part() == 1 / 8, "that is another Redis"

    def test_the_most_counts_for_a_minute(self, make: Make) -> None:
        standby = make()
        standby.note(5)
        standby.note(2)
        assert (standby.part(), make().part()) == (1 / 2, 1 / 5)

    def test_is_this_users_only(self, make: Make, runtime: Path) -> None:
        make().note(5)
        files = [path for path in runtime.rglob("*") if path.is_file()]
        assert [path.name for path in files] == ["processes"]
        assert {path.stat().st_mode & 0o77 for path in (files[0], files[0].parent)} == {0}

    @pytest.mark.parametrize("contents", [b"", b"x" * 8, b"\xff" * 8, b"-5      ", b"0"])
    def test_that_is_damaged_says_nothing(self, make: Make, runtime: Path, contents: bytes) -> None:
        make().note(5)
        next(runtime.rglob("processes")).write_bytes(contents)
        assert make().part() == 1 / 8

    def test_is_not_kept_on_another_clock(self, make: Make, runtime: Path) -> None:
        make(clock=VirtualClock()).note(5)
        assert list(runtime.iterdir()) == []

    def test_where_others_may_write(
        self, make: Make, runtime: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        """It is not believed, and the process goes on alone."""
        make().note(5)
        place = next(runtime.rglob("processes")).parent
        place.chmod(0o777)
        standby = make()
        assert standby.part() == 1 / 8
        standby.note(3)
        limiter = standby.make_limiter()
        assert limiter.acquire_nowait("account", TARGET) is not None
        assert "not shared" in caplog.text
        assert sorted(path.name for path in place.iterdir()) == ["processes"]


class TestLimiter:
    def test_keeps_to_the_part(self, make: Make) -> None:
        limiter = make().make_limiter()
        assert allowances(limiter) == [2, 20]
        taken = [limiter.acquire_nowait("account", TARGET) for _ in range(5)]
        assert sum(permit is not None for permit in taken) == 2
        limiter.close()

    def test_and_to_the_share_of_all(self, make: Make) -> None:
        limiter = make(share=0.5).make_limiter()
        assert allowances(limiter) == [1, 10]
        limiter.close()

    def test_keeps_to_one_bucket_with_others_of_its_host(self, make: Make) -> None:
        """Each one more of them brings its part along."""
        limiters = [make(expected=8).make_limiter() for _ in range(4)]
        taken = []
        for limiter in limiters:
            limiter.acquire_nowait("other", TARGET)
        for limiter in limiters:
            limiter._count_at = 0.0
            taken += [limiter.acquire_nowait("account", TARGET) for _ in range(20)]
        assert sum(permit is not None for permit in taken) == 8
        assert [allowances(limiter)[0] for limiter in limiters] == [8] * 4
        for limiter in limiters:
            limiter.close()

    def test_one_that_begins_later_does_not_begin_anew(self, make: Make) -> None:
        for _ in range(3):
            limiter = make().make_limiter()
            for _ in range(2):
                if (permit := limiter.acquire_nowait("account", TARGET)) is not None:
                    limiter.observe(permit, 200)
            limiter.close()
        limiter = make().make_limiter()
        limiter._find("account", TARGET, None)
        (state,) = limiter.snapshot()
        assert state.windows[1].left <= 18
        limiter.close()

    def test_counts_what_was_used_before(self, make: Make) -> None:
        limiter = make(expected=1).make_limiter()
        now = SYSTEM_CLOCK.monotonic()
        limiter.begin("account", TARGET, None, [(now, 150), (now, 4)])
        (state,) = limiter.snapshot()
        assert state.windows[1].left == 6
        limiter.close()
