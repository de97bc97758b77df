"""A source is told of each token once, however slow it is, and is closed in the end."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from klaviyo_async import DeadLetter, KlaviyoClient, Report
from klaviyo_async.testing import VirtualClock

from ..ingest.fake import FakeKlaviyo, event
from ..support import cancel_at


class SlowBroker:
    def __init__(self, count: int, seconds: float = 0.05, first: int = 0) -> None:
        self.waiting = [(n, event(n, str(n % 7))) for n in range(first, first + count)]
        self.seconds = seconds
        self.acknowledged: list[int] = []
        self.closed = 0

    async def receive(self, limit: int) -> Sequence[tuple[int, Any]]:
        await asyncio.sleep(0)
        taken, self.waiting = self.waiting[:limit], self.waiting[limit:]
        return taken

    async def acknowledge(self, tokens: Sequence[int]) -> None:
        self.acknowledged += tokens
        await asyncio.sleep(self.seconds)

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        self.closed += 1


@pytest.mark.parametrize("count", [1, 3000])
async def test_each_token_is_acknowledged_once(klaviyo: KlaviyoClient, count: int) -> None:
    broker = SlowBroker(count)
    await klaviyo.ingest_all(broker, mode="bulk")
    assert sorted(broker.acknowledged) == list(range(count))
    assert broker.closed == 1


@pytest.mark.parametrize("late", [False, True])
async def test_wherever_the_run_is_cancelled(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, late: bool
) -> None:
    for step in range(1, 100):
        letters: list[DeadLetter] = []
        broker, report, before = SlowBroker(600, first=1000 * step), Report(), server.count
        run = klaviyo.ingest_all(broker, mode="bulk", report=report, dead_letters=letters.extend)
        reached = await cancel_at(step, run, late=late)
        assert broker.closed == 1
        assert len(broker.acknowledged) == len(set(broker.acknowledged))
        assert len(broker.acknowledged) == report.delivered <= server.count - before
        assert report.delivered + len(report.unsent) == report.read
        assert (report.pending, letters) == (0, [])
        if not reached:
            return
    raise AssertionError("it never ended")


async def test_a_broker_that_hangs_is_closed(
    clock: VirtualClock,
    klaviyo: KlaviyoClient,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("klaviyo_async.pipeline.acknowledger._TIMEOUT", 0.02)
    broker = SlowBroker(1, seconds=1e9)
    report = await klaviyo.ingest_all(broker)
    assert (report.delivered, broker.closed) == (1, 1)
    assert "did not acknowledge" in caplog.text
