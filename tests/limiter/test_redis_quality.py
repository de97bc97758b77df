"""How much of the quota processes get that share it through Redis, and how often they are refused:
limiters on a virtual clock, the script on a real Redis, whose time is the virtual one too."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import msgspec
import pytest

from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.limiter.redis import RedisLimiter
from klaviyo_async.limiter.redis.connection import _SCRIPT, Unavailable

from ..redis_server import RedisServer
from .simulation import Saturation, Server, agnostic_ceiling, phase_known_maximum, seeds

pytestmark = pytest.mark.slow

USUAL = ("10/s", "150/m")
TEN_MINUTES = 600.0


class DirectLink:
    """Runs the script at once, on the virtual time, however long the way there and back."""

    timeout = 1.0

    def __init__(self, run: Saturation, redis: Any, latency: tuple[float, float]) -> None:
        self.saturation = run
        self.script = redis.register_script(_SCRIPT)
        self.latency = latency
        self.trips = 0
        self.lost = 0.0
        """How often a reply gets lost."""

    async def run(self, key: str, request: dict[str, Any]) -> list[Any]:
        rng, clock = self.saturation.rng, self.saturation.clock
        told = {name: value for name, value in request.items() if value is not None}
        await asyncio.sleep(rng.uniform(*self.latency))
        told["now"] = clock.monotonic() * 1000 + 1e12
        text = msgspec.json.encode(told)
        reply: list[Any] = msgspec.json.decode(self.script(keys=[key], args=[text]))
        self.trips += 1
        await asyncio.sleep(rng.uniform(*self.latency))
        if rng.random() < self.lost:
            raise Unavailable("the reply got lost")
        return reply

    async def probe(self, key: str) -> None:
        await asyncio.sleep(self.latency[0])

    async def aclose(self) -> None: ...


@dataclass
class Shared(Saturation):
    """The same as several processes."""

    redis: Any = None
    processes: int = 8
    workers: int = 5
    ways: tuple[float, float] = (0.0005, 0.005)
    """Bounds of the time to Redis, and back."""
    far: tuple[float, float] | None = None
    """The same of the last process."""
    lost: float = 0.0
    got: Counter[int] = field(default_factory=Counter)

    async def _main(self) -> None:
        prefix = f"quality-{random.random()}"
        limiters, self.links = [], []
        for number in range(self.processes):
            last = number == self.processes - 1
            link = DirectLink(self, self.redis, self.far if self.far and last else self.ways)
            link.lost = self.lost
            limiter = RedisLimiter("redis://none", prefix=prefix, clock=self.clock, **self.limiter)
            limiter._member._connection = link  # type: ignore[assignment]
            limiters.append(limiter)
            self.links.append(link)
        await self._let_work(
            self._work(limiter, partial(self.got.update, (number,)))
            for number, limiter in enumerate(limiters)
            for _ in range(self.workers)
        )
        for limiter in limiters:
            await limiter.aclose()


@pytest.fixture
def redis(redis_server: RedisServer) -> Iterator[Any]:
    from redis import Redis

    with Redis.from_url(redis_server.url) as client:
        yield client


def best(server: Server, seconds: float) -> int:
    return phase_known_maximum(server.windows, server.phases, seconds)


@pytest.mark.parametrize("seed", seeds(3))
def test_eight_processes_learn_when_windows_turn(redis: Any, seed: int) -> None:
    server = Shared(USUAL, TEN_MINUTES, redis=redis, seed=seed).run()
    assert len(server.refused) <= 0.001 * len(server.accepted)
    assert len(server.accepted) >= 0.97 * best(server, TEN_MINUTES)


@pytest.mark.parametrize("headers", ["live", "switching", None])
@pytest.mark.parametrize("seed", seeds(2))
def test_eight_processes_find_out_when_windows_turn(
    redis: Any, headers: str | None, seed: int
) -> None:
    """Which answers do not tell: by one refusal in a thousand requests of all together."""
    seconds = 1200.0
    server = Shared(USUAL, seconds, redis=redis, seed=seed, server={"headers": headers}).run()
    assert len(server.refused) <= 0.001 * len(server.accepted)
    assert len(server.accepted) >= 0.97 * best(server, seconds)


@pytest.mark.parametrize("limits", [("1/s", "15/m"), ("75/s", "750/m")], ids=" ".join)
def test_of_narrow_and_of_wide_tiers(redis: Any, limits: tuple[str, ...]) -> None:
    seconds = TEN_MINUTES if limits[0] == "1/s" else 240.0
    server = Shared(limits, seconds, redis=redis, workers=10).run()
    assert server.refused == []
    assert len(server.accepted) >= 0.97 * best(server, seconds)


@pytest.mark.parametrize("limits", [("1/s", "15/m"), USUAL], ids=" ".join)
def test_who_is_far_from_redis_gets_as_much(redis: Any, limits: tuple[str, ...]) -> None:
    """Whoever is nearer asks sooner for each token that comes back."""
    run = Shared(limits, TEN_MINUTES, redis=redis, far=(0.02, 0.04))
    server = run.run()
    assert server.refused == []
    assert len(server.accepted) >= 0.97 * best(server, TEN_MINUTES)
    assert min(run.got.values()) >= 0.8 * run.got.total() / run.processes


@pytest.mark.parametrize(
    "options",
    [
        {"headers": None},
        {"headers": "binding"},
        {"rounding": "down"},
        {"first_request_opens": True},
        {"refusals_count": True},
    ],
)
def test_any_kind_of_fixed_window(redis: Any, options: dict[str, Any]) -> None:
    server = Shared(USUAL, 300.0, redis=redis, jitter=(0.0, 0.12), server=options).run()
    assert server.refused == []
    assert len(server.accepted) >= 0.98 * agnostic_ceiling(server.windows, 300.0)


def test_others_on_the_same_account(redis: Any) -> None:
    server = Shared(USUAL, 1200.0, redis=redis, foreign=0.8).run()
    left = best(server, 1200.0) - server.foreign
    assert server.foreign > 0.15 * left
    assert len(server.refused) <= 0.02 * len(server.accepted)
    assert len(server.accepted) >= 0.95 * left


def test_limits_below_the_documented_ones(redis: Any) -> None:
    server = Shared(("4/s", "60/m"), TEN_MINUTES, redis=redis, documented=USUAL).run()
    assert len(server.refused) <= 10
    assert len(server.accepted) >= 0.93 * best(server, TEN_MINUTES)


def test_replies_that_get_lost(redis: Any) -> None:
    """Each is an outage, in which every process has its local share, and neither the outages nor
    what the processes tell when they come back costs the others their quota."""
    options = {"local_share": 0.05}
    server = Shared(USUAL, TEN_MINUTES, redis=redis, lost=0.02, limiter=options).run()
    assert len(server.refused) <= 0.01 * len(server.accepted)
    assert len(server.accepted) >= 0.95 * best(server, TEN_MINUTES)


def lie(headers: RateLimitHeaders, rng: random.Random) -> RateLimitHeaders:
    return headers._replace(reset=float(rng.randint(1, 60)))


def test_a_server_that_lies_about_its_windows(redis: Any) -> None:
    server = Shared(USUAL, TEN_MINUTES, redis=redis, server={"lie": lie}).run()
    assert len(server.refused) <= 0.02 * len(server.accepted)
    assert len(server.accepted) >= 0.9 * agnostic_ceiling(server.windows, TEN_MINUTES)
