from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from klaviyo_openapi._runtime import Operation, Tier

from klaviyo_async.core.tiers import WindowLimit, may_lower, parse_window, parse_windows, tier_for
from klaviyo_async.unset import UNSET

PLAIN = ("75/s", "750/m")
LOWER = ("1/s", "15/m")
OPERATION = Operation(
    "get_profile",
    "GET",
    "/api/profiles/{id}",
    area="profiles",
    limits=PLAIN,
    tiers=(
        Tier("include", "list", LOWER),
        Tier("include", "segment", LOWER),
        Tier("additional-fields[profile]", "predictive_analytics", ("10/s", "150/m")),
    ),
)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("350/s", WindowLimit(350, 1)),
        ("3500/m", WindowLimit(3500, 60)),
        ("20/h", WindowLimit(20, 3600)),
        ("225/d", WindowLimit(225, 86400)),
    ],
)
def test_parse_window(text: str, window: WindowLimit) -> None:
    assert parse_window(text) == window


@pytest.mark.parametrize("text", ["", "350", "/s", "0/s", "-1/s", "1.5/s", "10/w", "x/s", "٣/s"])
def test_parse_window_refuses(text: str) -> None:
    with pytest.raises(ValueError, match="not a rate limit"):
        parse_window(text)


def test_windows_come_shortest_first() -> None:
    windows = parse_windows(("225/d", "1/s", "2/m"))
    assert [window.seconds for window in windows] == [1, 60, 86400]


@pytest.mark.parametrize("given", [None, UNSET])
def test_a_parameter_that_is_not_given_lowers_nothing(given: object) -> None:
    query = {"include": given, "additional-fields[profile]": given, "page[size]": 5}
    assert not may_lower(OPERATION, query)
    assert tier_for(OPERATION, query) == ("", parse_windows(PLAIN))
    assert may_lower(OPERATION, {"include": "lists"})


class Related(Enum):
    LIST = "list"


@pytest.mark.parametrize(
    ("query", "limits"),
    [
        (None, PLAIN),
        ({}, PLAIN),
        ({"fields[profile]": "list"}, PLAIN),
        ({"include": None}, PLAIN),
        ({"include": 1}, PLAIN),
        ({"include": []}, PLAIN),
        ({"include": ["lists"]}, PLAIN),
        ({"include": "lists,push-tokens"}, PLAIN),
        ({"include": "list"}, LOWER),
        ({"include": ["push-tokens", "list"]}, LOWER),
        ({"include": "push-tokens, segment"}, LOWER),
        ({"include": [Related.LIST]}, LOWER),
        (
            {"additional-fields[profile]": ["subscriptions", "predictive_analytics"]},
            ("10/s", "150/m"),
        ),
        ({"additional-fields[profile]": "predictive_analytics", "include": "list"}, LOWER),
    ],
)
def test_tier_by_parameters(query: dict[str, Any] | None, limits: tuple[str, ...]) -> None:
    key, windows = tier_for(OPERATION, query)
    assert windows == parse_windows(limits)
    assert (key == "") == (limits is PLAIN)


def test_parameters_with_equal_limits_share_a_key() -> None:
    assert tier_for(OPERATION, {"include": "list"}) == tier_for(OPERATION, {"include": "segment"})


def test_tiers_have_distinct_keys() -> None:
    keys = {
        tier_for(OPERATION, query)[0]
        for query in (
            {},
            {"include": "list"},
            {"additional-fields[profile]": "predictive_analytics"},
        )
    }
    assert len(keys) == 3
