"""Suspensions as metrics."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.testing import VirtualClock

from ..ingest.fake import FakeKlaviyo, client, event
from ..ingest.memory_spool import Disk
from .helpers import Telemetry

OPERATION = {"klaviyo.operation": "bulk_create_events"}


@pytest.mark.parametrize("resumed", [True, False])
async def test_one(telemetry: Telemetry, monkeypatch: pytest.MonkeyPatch, resumed: bool) -> None:
    Disk(monkeypatch)
    server = FakeKlaviyo()
    async with VirtualClock() as clock:
        ends = 100.0 if resumed else 1e9
        server.trouble = lambda _: 401 if clock.monotonic() < ends else None
        async with (
            client(clock, server, hooks=telemetry.hooks()) as klaviyo,
            klaviyo.ingest(mode="bulk", spool=Path("x")) as sink,
        ):
            await sink.send(event(1))
            await clock.sleep(50.0)
            (point,) = telemetry.points("klaviyo.client.suspended")
            assert (point.value, dict(point.attributes)) == (1, OPERATION)
            assert telemetry.points("klaviyo.client.suspension.duration") == []
            await clock.sleep(200.0)
        (point,) = telemetry.points("klaviyo.client.suspended")
        assert point.value == 0
        (over,) = telemetry.points("klaviyo.client.suspension.duration")
        expected: dict[str, Any] = {"error.type": "401", "klaviyo.suspension.resumed": resumed}
        assert (over.count, dict(over.attributes)) == (1, {**OPERATION, **expected})
        assert over.sum >= (99 if resumed else 249)
