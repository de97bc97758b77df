"""Client CPU of one call with hooks, over that of the same call without.

    python benchmarks/bench_hooks.py [calls per round] [rounds]

First to a transport that answers at once, so that it is the client alone that is timed, then to a
server on loopback in another process, as users call it; only this process's CPU counts. The limits
of the operation are raised out of the way, not off. The OpenTelemetry SDK is measured without
exporters, with spans sampled and not.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import statistics
import time
from typing import Any

from bodies import KEY
from command_line import numbers
from fast_server import fast_server
from klaviyo_openapi.api import profiles
from msgspec.structs import replace
from multidict import CIMultiDict
from opentelemetry.metrics import NoOpMeterProvider
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import NoOpTracerProvider
from ways.ours import LIMITS

from klaviyo_async import Hooks, KlaviyoClient
from klaviyo_async.calls.hooks import LoggingHooks
from klaviyo_async.core.response import RawResponse
from klaviyo_async.telemetry.otel import OpenTelemetryHooks

BODY = b'{"data":{"type":"profile","id":"01G","attributes":{"email":"ada@example.com"}}}'


class AtOnce:
    """A transport that answers without a network."""

    async def send(self, *_: Any) -> RawResponse:
        return RawResponse(200, CIMultiDict({"Content-Type": "application/vnd.api+json"}), BODY)

    async def aclose(self) -> None:
        """Nothing to close."""


def kinds() -> dict[str, tuple[Hooks, ...]]:
    quiet = logging.getLogger("quiet")
    quiet.setLevel(logging.WARNING)
    meters = MeterProvider([InMemoryMetricReader()])
    return {
        "no hooks": (),
        "an empty Hooks": (Hooks(),),
        "LoggingHooks, disabled": (LoggingHooks(quiet),),
        "OpenTelemetry, no-op": (OpenTelemetryHooks(NoOpTracerProvider(), NoOpMeterProvider()),),
        "OpenTelemetry SDK, metrics alone": (OpenTelemetryHooks(NoOpTracerProvider(), meters),),
        "OpenTelemetry SDK, not sampled": (
            OpenTelemetryHooks(TracerProvider(sampler=ALWAYS_OFF), meters),
        ),
        "OpenTelemetry SDK, sampled": (OpenTelemetryHooks(TracerProvider(), meters),),
    }


async def cpu(klaviyo: KlaviyoClient, calls: int) -> float:
    gc.collect()
    started = time.process_time()
    for _ in range(calls):
        await klaviyo.profiles.get_profile("01G")
    return (time.process_time() - started) / calls


async def compare(calls: int, rounds: int, **options: Any) -> None:
    clients = {name: KlaviyoClient(KEY, hooks=hooks, **options) for name, hooks in kinds().items()}
    taken: dict[str, list[float]] = {name: [] for name in clients}
    for klaviyo in clients.values():
        await cpu(klaviyo, calls // 10 + 1)
    for _ in range(rounds):
        for name, klaviyo in clients.items():
            taken[name].append(await cpu(klaviyo, calls))
    floor = taken["no hooks"]
    for name, times in taken.items():
        ratio = statistics.median(mine / its for mine, its in zip(times, floor, strict=True))
        more = (min(times) - min(floor)) * 1e6
        print(f"{name:33} {min(times) * 1e6:6.1f} µs  {more:+6.1f} µs  ratio {ratio:.2f}")
    for klaviyo in clients.values():
        await klaviyo.aclose()


def main() -> None:
    calls, rounds = numbers(__doc__, calls=2000, rounds=7)
    profiles._GET_PROFILE = replace(profiles._GET_PROFILE, limits=LIMITS, tiers=())
    print("Without a network:")
    asyncio.run(compare(calls, rounds, transport=AtOnce()))
    with fast_server() as url:
        print("Over loopback:")
        asyncio.run(compare(calls // 4, rounds, base_url=url))


if __name__ == "__main__":
    main()
