"""Headers about rate limits: those that were recorded of the real API, and other forms."""

from __future__ import annotations

from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.limit_headers import rate_limit
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.windows import FixedWindows

from ..support import KEY


def answers(operation: str, count: int, at: float, **options: Any) -> list[dict[str, str]]:
    windows = FixedWindows(scale=1.0, phase=0.0, count_throttled=False, seed=0, **options)
    return [windows.admit("a", OPERATIONS[operation], {}, at).headers for _ in range(count)]


@pytest.mark.parametrize(
    ("operation", "limit", "remaining"),
    [
        ("get_profiles", "75, 75;w=1, 750;w=60", "74"),
        ("create_event", "350, 350;w=1, 3500;w=60", "349"),
        ("get_accounts", "1, 1;w=1, 15;w=60", "0"),
    ],
)
def test_as_recorded(operation: str, limit: str, remaining: str) -> None:
    """What is left is of the second; the reset was 0 in each of 135 recordings."""
    (found,) = answers(operation, 1, 20.25)
    assert found == {
        "RateLimit-Limit": limit,
        "RateLimit-Remaining": remaining,
        "RateLimit-Reset": "0",
    }


def test_a_daily_quota_has_headers_of_its_own() -> None:
    (found,) = answers("query_campaign_values", 1, 86400.0 - 69112.5)
    assert found["RateLimit-Limit"] == "1, 1;w=1, 2;w=60, 225;w=86400"
    assert found["RateLimit-Remaining"] == "0"
    assert (found["RateLimit-Remaining-Daily"], found["RateLimit-Reset-Daily"]) == ("224", "69112")
    read = rate_limit(found)
    assert read is not None
    assert (read.daily_remaining, read.daily_reset) == (224, 69112.0)


def test_whichever_has_least_left() -> None:
    windows = FixedWindows(scale=1.0, phase=0.0, count_throttled=False, seed=0, headers="switching")
    operation = OPERATIONS["get_tag_groups"]  # 3/s 60/m
    times = [second + 0.5 for second in range(20) for _ in range(3)]
    found = [windows.admit("a", operation, {}, at).headers for at in times]
    assert [one["RateLimit-Limit"].partition(",")[0] for one in found[:3]] == ["3", "3", "3"]
    assert found[-1]["RateLimit-Limit"] == "3, 3;w=1, 60;w=60"  # 0 of both: the first
    assert found[-2]["RateLimit-Remaining"] == "1"
    assert found[-3]["RateLimit-Remaining"] == "2"


def test_of_the_minute_as_documented() -> None:
    (found,) = answers("get_tag_groups", 1, 20.25, headers="steady")
    assert (found["RateLimit-Limit"], found["RateLimit-Remaining"]) == ("60, 3;w=1, 60;w=60", "59")
    assert found["RateLimit-Reset"] == "40"


def test_none_at_all() -> None:
    assert answers("get_tag_groups", 1, 20.25, headers="none") == [{}]


def test_there_are_no_others() -> None:
    with pytest.raises(ValueError, match="limit_headers must be one of live"):
        Sandbox(limit_headers="binding")  # type: ignore[arg-type]


async def test_a_daily_quota_is_known_after_a_restart() -> None:
    """Of another process, or of this one before: the first answer tells."""
    async with Sandbox() as sandbox:
        for already in (0, 3):
            async with KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo:
                for made in range(3):
                    await klaviyo.lists.create_list({"name": f"list {already + made}"})
                    (state,) = klaviyo.limits.snapshot()
                    assert state.windows[-1][:2] == (86400.0, 150)
                    assert state.windows[-1].left == 149 - already - made
