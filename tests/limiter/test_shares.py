"""Shares of a quota: what may be given, and what comes of it."""

from __future__ import annotations

from typing import Any

import pytest

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.limiter.redis import RedisLimiter
from klaviyo_async.limiter.shares import Shares
from klaviyo_async.testing import VirtualClock

from .helpers import drain
from .simulation import operation

PROFILES = operation("10/s", "150/m", name="get_profiles")
LISTS = operation("10/s", "150/m", name="get_lists")


def test_one_share_for_all() -> None:
    assert Shares(0.25).of("get_profiles") == 0.25
    assert Shares(1).of("anything") == 1.0


def test_a_share_for_each() -> None:
    shares = Shares({"get_profiles": 0.5, "*": 0.75})
    assert shares.of("get_profiles") == 0.5
    assert shares.of("get_lists") == 0.75
    assert Shares({"get_profiles": 0.5}).of("get_lists") == 1.0


def test_an_alias_means_its_operation() -> None:
    from klaviyo_async.core.operations import aliases

    alias, name = next(iter(aliases().items()))
    assert Shares({alias: 0.5}).of(name) == 0.5


@pytest.mark.parametrize(
    "share",
    [0, -0.5, 1.01, float("nan"), True, None, "0.5", {"*": 0}, {"get_profiles": 2}],
)
def test_shares_that_cannot_be(share: Any) -> None:
    with pytest.raises(ValueError, match="share must be a number from 0, exclusive, to 1"):
        LocalLimiter(share=share)


@pytest.mark.parametrize("name", ["get_profilse", "", 3])
def test_operations_that_there_are_not(name: Any) -> None:
    with pytest.raises(ValueError, match="there is no operation"):
        LocalLimiter(share={name: 0.5})


def test_a_name_that_is_nearly_right() -> None:
    with pytest.raises(ValueError, match="did you mean get_profile or get_profiles"):
        LocalLimiter(share={"get_profilse": 0.5})


@pytest.mark.parametrize("share", [0, 1.5, "half", {"get_profile": 0}, {"get_profilse": 0.5}])
def test_the_limiter_that_processes_share_takes_no_other(share: Any) -> None:
    with pytest.raises(ConfigurationError, match="share"):
        RedisLimiter("redis://localhost", share=share)


async def test_what_may_be_sent() -> None:
    async with VirtualClock() as clock:
        limiter = LocalLimiter(clock, share={"get_profiles": 0.5})
        assert len(drain(limiter, PROFILES)) == 5
        assert len(drain(limiter, LISTS)) == 10
        assert limiter.estimate("account", PROFILES, n=71) > 59
        assert limiter.estimate("account", LISTS, n=71) < 10
        states = {state.operation: state.windows for state in limiter.snapshot()}
        assert [(w.limit, w.left) for w in states["get_profiles"]] == [(10, 0), (150, 70)]


async def test_one_request_in_each_window_at_least() -> None:
    async with VirtualClock() as clock:
        limiter = LocalLimiter(clock, share=0.1)
        assert len(drain(limiter, operation("1/s", "15/m", name="get_accounts"))) == 1
