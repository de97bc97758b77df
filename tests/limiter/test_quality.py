"""How much of the quota saturated clients get, and how often they are refused."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from math import floor
from typing import Any

import pytest

from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.core.tiers import WindowLimit, parse_windows

from .simulation import (
    Saturation,
    agnostic_ceiling,
    all_tiers,
    long_enough,
    most_in_any_span,
    phase_known_maximum,
    seeds,
)

pytestmark = pytest.mark.slow

FAST_ONES_SOAK = [
    pytest.param(
        tier,
        id=" ".join(tier),
        marks=[pytest.mark.soak] if int(tier[0].partition("/")[0]) >= 150 else [],
    )
    for tier in all_tiers()
]
"""All tiers; those of the most requests take longest, and stay with `make full` where they are varied."""

USUAL = ("10/s", "150/m")
TEN_MINUTES = 600.0


@pytest.mark.parametrize("jitter", [(0.005, 0.05), (0.0, 0.12)])
@pytest.mark.parametrize("seed", seeds(3))
def test_all_of_the_agnostic_ceiling_without_a_refusal(
    jitter: tuple[float, float], seed: int
) -> None:
    """With no word from the server, so that nothing can be learnt of its windows."""
    server = Saturation(
        USUAL,
        TEN_MINUTES,
        jitter=jitter,
        seed=seed,
        server={"headers": None},
        limiter={"probe_minute": False},
    ).run()
    assert server.refused == []
    assert len(server.accepted) >= 0.99 * agnostic_ceiling(server.windows, TEN_MINUTES)
    for window in server.windows:
        assert most_in_any_span(server.accepted, window.seconds) <= window.limit


@pytest.mark.parametrize(
    "limits",
    [tier for tier in all_tiers() if len(tier) > 2]
    + [pytest.param(("350/s", "3500/m"), marks=pytest.mark.soak)],
    ids=" ".join,
)
@pytest.mark.parametrize("headers", ["live", "switching"])
def test_whole_windows_are_used_to_the_last_request(limits: tuple[str, ...], headers: str) -> None:
    """What a run lacks of the most there is, it lacks in the window that its end cuts off."""
    seconds = long_enough(limits)
    server = Saturation(limits, seconds, seed=1, server={"headers": headers}).run()
    longest, phase = server.windows[-1], server.phases[-1]
    used = Counter(floor((time - phase) / longest.seconds) for time in server.accepted)
    whole = range(int((seconds - phase) / longest.seconds))
    assert len(whole) >= 4
    assert [used[number] for number in whole] == [longest.limit] * len(whole)


def test_the_long_run_rate_is_the_quota() -> None:
    """The ceiling above favours a short run, which begins with a full burst; so leave out the
    first window, and look at the rate of the following 29 alone."""
    options: dict[str, Any] = {"server": {"headers": None}, "limiter": {"probe_minute": False}}
    server = Saturation(USUAL, 1800.0, jitter=(0.0, 0.12), **options).run()
    first = server.accepted[150]
    accepted = len(server.accepted) - 150
    whole = 28 * 60.0  # from the start of the 2nd cycle to that of the 30th
    within = sum(time < first + whole for time in server.accepted) - 150
    assert server.refused == []
    assert accepted >= within >= 0.99 * 150 * 28


@pytest.mark.parametrize("rounding", ["up", "down", "nearest"])
@pytest.mark.parametrize("seed", seeds(4))
def test_learns_when_windows_turn(rounding: str, seed: int) -> None:
    server = Saturation(USUAL, TEN_MINUTES, seed=seed, server={"rounding": rounding}).run()
    best = phase_known_maximum(server.windows, server.phases, TEN_MINUTES)
    assert server.refused == []
    assert len(server.accepted) >= 0.98 * best


@pytest.mark.parametrize(
    "options",
    [
        {"headers": "binding"},
        {"headers": "binding", "rounding": "nearest"},
        {"first_request_opens": True},
        {"first_request_opens": True, "rounding": "down"},
        {"refusals_count": True},
    ],
)
def test_any_kind_of_fixed_window(options: dict[str, Any]) -> None:
    server = Saturation(USUAL, TEN_MINUTES, jitter=(0.0, 0.12), server=options).run()
    assert server.refused == []
    assert len(server.accepted) >= 0.99 * agnostic_ceiling(server.windows, TEN_MINUTES)


def test_there_are_fifteen_tiers() -> None:
    assert len(all_tiers()) == 15


@pytest.mark.parametrize("limits", all_tiers(), ids=" ".join)
def test_every_tier_of_the_document(limits: tuple[str, ...]) -> None:
    """The ceiling without a refusal; and where the server says when its windows turn, which it does
    of the minute and not of the day, nearly all there is."""
    seconds = long_enough(limits)
    server = Saturation(limits, seconds, jitter=(0.0, 0.12), workers=60).run()
    assert server.refused == []
    assert len(server.accepted) >= 0.99 * agnostic_ceiling(server.windows, seconds)
    if len(limits) == 2:
        best = phase_known_maximum(server.windows, server.phases, seconds)
        assert len(server.accepted) >= 0.95 * best


@pytest.mark.parametrize("limits", FAST_ONES_SOAK)
@pytest.mark.parametrize("seed", seeds(5, first=1))
def test_every_tier_whenever_its_windows_turn(limits: tuple[str, ...], seed: int) -> None:
    """All of the ceiling, and not one refusal."""
    seconds = long_enough(limits)
    server = Saturation(limits, seconds, jitter=(0.0, 0.12), workers=60, seed=seed).run()
    assert server.refused == []
    assert len(server.accepted) >= 0.99 * agnostic_ceiling(server.windows, seconds)


@pytest.mark.parametrize("headers", ["live", "switching", None])
@pytest.mark.parametrize("limits", FAST_ONES_SOAK)
def test_every_tier_whatever_the_headers_are_about(
    limits: tuple[str, ...], headers: str | None
) -> None:
    """When the minute resets is found out by one refusal in a thousand requests, or told in time; when
    the day does is told by headers of its own, or not at all."""
    accepted = refused = best = 0
    for seed in range(3):
        seconds = long_enough(limits)
        server = Saturation(limits, seconds, seed=seed, server={"headers": headers}).run()
        assert len(server.refused) <= len(server.accepted) / 1000
        accepted, refused = accepted + len(server.accepted), refused + len(server.refused)
        if headers is None and len(limits) > 2:
            assert server.refused == []
            best += agnostic_ceiling(server.windows, seconds)
        else:
            best += phase_known_maximum(server.windows, server.phases, seconds)
    assert accepted >= 0.97 * best


@pytest.mark.parametrize("headers", ["live", "switching", "steady", None])
@pytest.mark.parametrize("seed", seeds(3))
def test_what_others_are_seen_to_use_is_left_to_them(headers: str | None, seed: int) -> None:
    """A client that takes no care of us, and wants two fifths of the quota, gets most of it."""
    run = Saturation(USUAL, 1800.0, seed=seed, steady_foreign=1.0, server={"headers": headers})
    server = run.run()
    best = phase_known_maximum(server.windows, server.phases, 1800.0)
    assert server.foreign >= (0.85 if headers == "steady" else 0.7) * server.foreign_tried
    assert len(server.accepted) + server.foreign >= 0.92 * best
    assert len(server.refused) <= 0.02 * len(server.accepted)


@pytest.mark.parametrize("seed", seeds(3))
def test_one_request_alone_is_refused_to_learn_when_the_minute_resets(seed: int) -> None:
    """However many may be sent in a minute: no other goes before the answer, unless there proves to be more."""
    run = Saturation(("350/s", "3500/m"), 59.0, workers=60, seed=seed, server={"headers": "live"})
    server = run.run()
    assert server.phases[1] > 12, "so that the minute does not turn before its quota is used up"
    assert len(server.refused) == 1
    assert len(server.accepted) >= 3500


@pytest.mark.parametrize("headers", ["live", "steady", None])
def test_a_share_is_all_that_is_used(headers: str | None) -> None:
    server = Saturation(USUAL, 1800.0, server={"headers": headers}, limiter={"share": 0.5}).run()
    assert server.refused == []
    assert most_in_any_span(server.accepted, 1.0) <= 5
    assert len(server.accepted) <= 75 * 31
    assert len(server.accepted) >= 0.98 * 75 * 30


def test_a_server_with_other_windows_than_documented() -> None:
    """It lets 30/s 120/6s through, and says so."""
    server = Saturation(("30/s", "1200/m"), TEN_MINUTES, documented=USUAL)
    server.windows = [WindowLimit(30, 1.0), WindowLimit(120, 6.0)]
    found = server.run()
    best = phase_known_maximum(found.windows, found.phases, TEN_MINUTES)
    assert found.refused == []
    assert len(found.accepted) >= 0.9 * best


def test_a_day_whose_end_is_known() -> None:
    """Where the headers are about the window that binds, and that is the day."""
    limits = ("3/s", "100/m", "500/d")
    server = Saturation(limits, 5 * 86400.0, server={"headers": "binding"}).run()
    best = phase_known_maximum(server.windows, server.phases, 5 * 86400.0)
    assert server.refused == []
    assert len(server.accepted) >= 0.98 * best


@pytest.mark.parametrize("rounding", ["up", "down"])
@pytest.mark.parametrize("limits", [tier for tier in all_tiers() if len(tier) > 2], ids=" ".join)
def test_a_day_whose_end_is_found_out(limits: tuple[str, ...], rounding: str) -> None:
    """One call is refused, once in all; then every day is used in full."""
    days = 5 * 86400.0
    server = Saturation(
        limits, days, limiter={"probe_daily": True}, server={"rounding": rounding}
    ).run()
    best = phase_known_maximum(server.windows, server.phases, days)
    assert len(server.refused) == 1
    assert len(server.accepted) >= 0.98 * best


@pytest.mark.parametrize("refusals_count", [False, True])
@pytest.mark.parametrize("seed", seeds(3))
@pytest.mark.parametrize("limits", [("3/s", "60/m"), USUAL, ("75/s", "750/m")], ids=" ".join)
def test_others_on_the_same_account(
    refusals_count: bool, seed: int, limits: tuple[str, ...]
) -> None:
    """Someone else takes 0 to 80 % of the quota, anew each minute, at random moments."""
    server = Saturation(
        limits, 1800.0, seed=seed, foreign=0.8, server={"refusals_count": refusals_count}
    ).run()
    best = phase_known_maximum(server.windows, server.phases, 1800.0)
    assert server.foreign > 0.15 * best
    assert len(server.refused) <= 0.02 * len(server.accepted)
    assert len(server.accepted) >= 0.95 * (best - server.foreign)


@pytest.mark.parametrize("seed", seeds(3))
def test_others_where_there_is_one_a_second(seed: int) -> None:
    """At 1/s whoever comes second within a second is refused, and nobody can know of the other: with
    others at 0 to 12 a minute that happens to some 5 % of our requests."""
    server = Saturation(("1/s", "15/m"), 1800.0, seed=seed, foreign=0.8).run()
    best = phase_known_maximum(server.windows, server.phases, 1800.0)
    assert len(server.refused) <= 0.08 * len(server.accepted)
    assert len(server.accepted) >= 0.9 * (best - server.foreign)


@pytest.mark.parametrize("retry_after", [True, False])
@pytest.mark.parametrize("refusals_count", [False, True])
@pytest.mark.parametrize("headers", ["steady", None])
def test_real_limits_below_the_documented_ones(
    headers: str | None, refusals_count: bool, retry_after: bool
) -> None:
    """The document says 10/s 150/m, but the server lets 4/s 60/m through."""
    options = {
        "headers": headers,
        "refusals_count": refusals_count,
        "retry_after": retry_after,
    }
    run = Saturation(("4/s", "60/m"), 1800.0, server=options, documented=USUAL)
    server = run.run()
    best = phase_known_maximum(server.windows, server.phases, 1800.0)
    assert len(server.accepted) >= 0.95 * best
    if headers:  # learnt from the first answers; what was sent before them is refused
        assert len(server.refused) <= 10
    elif retry_after:
        assert len(server.refused) <= 0.08 * len(server.accepted)
    else:
        assert len(server.refused) <= 0.12 * len(server.accepted)


def test_real_limits_above_the_documented_ones() -> None:
    server = Saturation(USUAL, TEN_MINUTES, documented=("4/s", "60/m")).run()
    best = phase_known_maximum(server.windows, server.phases, TEN_MINUTES)
    assert server.refused == []
    assert len(server.accepted) >= 0.97 * best


@pytest.mark.parametrize(
    "lie",
    [
        lambda headers, rng: headers._replace(reset=0.0),
        lambda headers, rng: headers._replace(reset=5.0),
        lambda headers, rng: headers._replace(reset=1.7e9),
        lambda headers, rng: headers._replace(reset=float(rng.randrange(61))),
        lambda headers, rng: headers._replace(reset=headers.reset + rng.choice((0, 1))),
        lambda headers, rng: headers._replace(
            remaining=max(0, headers.remaining - rng.randrange(4))
        ),
        lambda headers, rng: headers._replace(remaining=headers.remaining + 50),
        lambda headers, rng: RateLimitHeaders(None, (), None, headers.reset),
        lambda headers, rng: RateLimitHeaders(None, (), headers.remaining, None),
    ],
)
def test_headers_that_lie_do_little_harm(
    lie: Callable[[RateLimitHeaders, random.Random], RateLimitHeaders],
) -> None:
    server = Saturation(USUAL, 1800.0, server={"lie": lie}).run()
    assert len(server.refused) <= 0.05 * len(server.accepted)
    assert len(server.accepted) >= 0.95 * agnostic_ceiling(server.windows, 1800.0)


def test_the_yardsticks() -> None:
    windows = parse_windows(USUAL)
    assert agnostic_ceiling(windows, 600.0) == 1500
    assert agnostic_ceiling(windows, 600.5) == 1510
    assert phase_known_maximum(windows, [0.0, 0.0], 600.0) == 1500
    assert phase_known_maximum(windows, [0.5, 30.5], 600.0) == 1650
