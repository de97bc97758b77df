"""Levels of buckets, and who imports what."""

from __future__ import annotations

import asyncio
import gc
import json
import re
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from typing import Any

import pytest

from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from ..support import ScriptedTransport, reply
from .helpers import NONE, OK, Telemetry, client


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """All gauges of a collection come of one look, however long it takes to collect them."""
    monkeypatch.setattr("klaviyo_async.telemetry.quota_gauges.LOOP_TIMEOUT", 600.0)


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    """It stands still: the window of a second would be over on a machine that is busy for one."""
    async with VirtualClock(autojump=False) as clock:
        yield clock


def _levels(telemetry: Telemetry, name: str) -> dict[str, float]:
    return {
        "/".join(str(value) for value in point.attributes.values()): point.value
        for point in telemetry.points(f"klaviyo.client.bucket.{name}")
    }


async def test_bucket_levels(telemetry: Telemetry, clock: VirtualClock) -> None:
    hooks = telemetry.hooks()
    refusal = reply(429, headers={"Retry-After": "30"})
    transport = ScriptedTransport(NONE, NONE, refusal)
    async with client("https://a.klaviyo.com", hooks, transport=transport, clock=clock) as klaviyo:
        hooks.observe(klaviyo)
        hooks.observe(klaviyo.with_options(lane="bulk"))
        assert _levels(telemetry, "left") == {}
        await klaviyo.profiles.get_profiles()
        await klaviyo.profiles.get_profiles(additional_fields_profile=["predictive_analytics"])
        assert _levels(telemetry, "left") == {
            "get_profiles//1s": 74,
            "get_profiles//60s": 749,
            "get_profiles/10/s,150/m/1s": 9,
            "get_profiles/10/s,150/m/60s": 149,
        }
        assert _levels(telemetry, "limit")["get_profiles//60s"] == 750
        assert set(_levels(telemetry, "closed").values()) == {0.0}
        waiting = asyncio.ensure_future(klaviyo.profiles.get_profiles())
        for _ in range(20):
            await asyncio.sleep(0)
        assert _levels(telemetry, "waiting")["get_profiles/"] == 1
        assert 0.0 < _levels(telemetry, "closed")["get_profiles/"] <= 31.0
        waiting.cancel()
    assert telemetry.points("klaviyo.client.bucket.left") == []


async def test_bucket_levels_of_several_accounts(telemetry: Telemetry, clock: VirtualClock) -> None:
    together, apart = telemetry.hooks(), Telemetry()
    separate = apart.hooks(account=True)
    limiter = LocalLimiter(clock)
    clients = [
        client(
            "https://a.klaviyo.com",
            (),
            limiter=limiter,
            quota_owner=owner,
            transport=ScriptedTransport(OK),
        )
        for owner in ("one", "two", "two", "unobserved")
    ]
    for each in clients[:3]:
        together.observe(each)
        separate.observe(each)
    for each in clients:
        await each.profiles.get_profile("01G")
    assert _levels(telemetry, "left") == {"get_profile//1s": 73, "get_profile//60s": 748}
    assert _levels(apart, "left") == {
        "get_profile//one/1s": 74,
        "get_profile//one/60s": 749,
        "get_profile//two/1s": 73,
        "get_profile//two/60s": 748,
    }
    apart.meters.shutdown()
    for each in clients:
        await each.aclose()


async def test_several_hooks_of_one_provider(telemetry: Telemetry, clock: VirtualClock) -> None:
    arrived = asyncio.Event()

    async def answer(_: Any) -> Any:
        arrived.set()
        await asyncio.Event().wait()

    first, second = telemetry.hooks(), telemetry.hooks(account=True)
    options: Any = {"transport": ScriptedTransport(answer), "clock": clock}
    one = client("https://a.klaviyo.com", first, quota_owner="one", **options)
    two = client("https://a.klaviyo.com", second, quota_owner="two", **options)
    first.observe(one)
    second.observe(two)
    async with one, two:
        tasks = [asyncio.ensure_future(each.lists.get_lists()) for each in (one, two, one)]
        await arrived.wait()
        points = telemetry.points("klaviyo.client.active_requests")
        assert {point.attributes.get("klaviyo.account"): point.value for point in points} == {
            None: 2,
            "two": 1,
        }
        assert _levels(telemetry, "left") == {
            "get_lists//1s": 73,
            "get_lists//60s": 748,
            "get_lists//two/1s": 74,
            "get_lists//two/60s": 749,
        }
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    points = telemetry.points("klaviyo.client.active_requests")
    assert [point.value for point in points] == [0, 0]


@pytest.mark.slow
async def test_a_client_that_is_forgotten(telemetry: Telemetry) -> None:
    hooks = telemetry.hooks()
    klaviyo = client("https://a.klaviyo.com", hooks, transport=ScriptedTransport(OK))
    hooks.observe(klaviyo)
    await klaviyo.profiles.get_profile("01G")
    assert telemetry.points("klaviyo.client.bucket.left")
    del klaviyo
    gc.collect()
    assert telemetry.points("klaviyo.client.bucket.left") == []


async def test_levels_are_read_in_the_thread_of_the_loop(
    telemetry: Telemetry, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooks = telemetry.hooks()
    readers: list[int] = []
    snapshot = LocalLimiter.snapshot

    def spied(self: LocalLimiter) -> Any:
        readers.append(threading.get_ident())
        return snapshot(self)

    monkeypatch.setattr(LocalLimiter, "snapshot", spied)
    async with client("https://a.klaviyo.com", hooks, transport=ScriptedTransport(OK)) as klaviyo:
        hooks.observe(klaviyo)
        await klaviyo.profiles.get_profile("01G")
        found = await asyncio.to_thread(telemetry.points, "klaviyo.client.bucket.left")
        assert len(found) == 2
        # One look for all gauges.
        assert readers == [threading.get_ident()]
        # A loop that blocks is left alone.
        monkeypatch.setattr("klaviyo_async.telemetry.quota_gauges.LOOP_TIMEOUT", 0.01)
        thread = threading.Thread(
            target=lambda: found.append(telemetry.points("klaviyo.client.bucket.left"))
        )
        thread.start()
        thread.join()
        assert found[2:] == [[]]


def test_levels_of_a_loop_that_is_gone(telemetry: Telemetry) -> None:
    hooks = telemetry.hooks()
    klaviyo = client("https://a.klaviyo.com", hooks, transport=ScriptedTransport(OK))

    async def use() -> None:
        hooks.observe(klaviyo)
        await klaviyo.profiles.get_profile("01G")

    asyncio.run(use())
    assert telemetry.points("klaviyo.client.bucket.left") == []
    with pytest.raises(RuntimeError, match="no running event loop"):
        hooks.observe(klaviyo)


def _python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)


def test_without_the_extra() -> None:
    done = _python(
        "import sys; sys.modules['opentelemetry'] = None; import klaviyo_async.telemetry",
    )
    assert done.returncode == 1
    assert re.search(r"ImportError: .*pip install 'klaviyo-async\[otel\]'", done.stderr)


@pytest.mark.slow
def test_only_those_who_ask_for_it_import_it() -> None:
    done = _python(
        "import json, sys, klaviyo_async as k; [getattr(k, name) for name in dir(k)];"
        "k.KlaviyoClient('pk_x', hooks=k.Hooks()).limits;"
        "print(json.dumps([name for name in sys.modules if 'opentelemetry' in name]))"
    )
    assert json.loads(done.stdout) == [], done.stderr


def test_only_the_api_is_imported() -> None:
    done = _python(
        "import json, sys; from klaviyo_async.telemetry import OpenTelemetryHooks; OpenTelemetryHooks();"
        "print(json.dumps(sorted(name for name in sys.modules if 'opentelemetry' in name)))"
    )
    found = json.loads(done.stdout)
    assert "opentelemetry.trace" in found
    assert not [name for name in found if re.search("sdk|semconv", name)]


@pytest.mark.slow
async def test_concurrency(
    telemetry: Telemetry, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two clients over one limiter: their bounds are added up, and its buckets are read once."""
    hooks, limiter = telemetry.hooks(), LocalLimiter(clock)
    going = asyncio.Event()

    async def answer(_: object) -> Any:
        await going.wait()
        return NONE

    def levels(name: str) -> dict[str, float]:
        found = telemetry.points(f"klaviyo.client.concurrency.{name}")
        return {str(point.attributes["klaviyo.operation"]): point.value for point in found}

    def limited(most: Any) -> Any:
        return client(
            "https://a.klaviyo.com",
            hooks,
            transport=ScriptedTransport(answer),
            limiter=limiter,
            max_concurrency=most,
        )

    async with limited({"get_profiles": 1, "*": 4}) as one, limited(2) as other:
        for klaviyo in (one, one.with_options(max_retries=0), other):
            hooks.observe(klaviyo)
        calls = [asyncio.ensure_future(one.profiles.get_profiles()) for _ in range(3)]
        calls += [asyncio.ensure_future(other.profiles.get_profiles()) for _ in range(3)]
        for _ in range(9):
            await asyncio.sleep(0)
        assert levels("limit") == {"*": 6, "get_profiles": 1}
        assert levels("active") == {"*": 3, "get_profiles": 1}
        assert levels("waiting") == {"*": 1, "get_profiles": 2}
        assert _levels(telemetry, "left")["get_profiles//1s"] == 72
        # The loop blocks meanwhile, so there is no use in waiting for its buckets.
        monkeypatch.setattr("klaviyo_async.telemetry.quota_gauges.LOOP_TIMEOUT", 0.01)
        waiting: dict[str, float] = {}
        thread = threading.Thread(target=lambda: waiting.update(levels("waiting")))
        thread.start()
        thread.join()
        assert waiting == {"*": 1, "get_profiles": 2}, "read in another thread"
        going.set()
        await asyncio.gather(*calls)
    assert levels("limit") == {}
