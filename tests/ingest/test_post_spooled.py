"""Events posted to a sink with a spool: taken at once, and on disk in a moment."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.clock import SYSTEM_CLOCK
from klaviyo_async.ingest.spool import Spool, SpoolFull
from klaviyo_async.pipeline.errors import DeliveryStopped
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, client, event
from .memory_spool import Disk


async def test_those_that_were_posted_are_on_disk_after_a_flush(
    clock: VirtualClock,
    server: FakeKlaviyo,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    disk = Disk(monkeypatch)
    server.latency = 60.0
    async with (
        client(clock, server) as klaviyo,
        klaviyo.ingest(spool="events.db", drain_timeout=0.1) as sink,
    ):
        assert all(sink.post(event(number)) for number in range(50))
        assert sink.post(event(7)), "a duplicate is taken, and not sent again"
    assert len(disk.rows) == 50
    assert sink.report.duplicates == 1
    server.latency = 0.01
    async with (
        client(clock, server) as klaviyo,
        klaviyo.ingest(spool="events.db") as sink,
    ):
        assert sink.post(event(50))
        await sink.flush()
        assert not disk.rows
    assert server.count == 51


async def test_only_those_that_are_not_on_disk_need_room(
    clock: VirtualClock, server: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch
) -> None:
    Disk(monkeypatch)
    async with (
        client(clock, server) as klaviyo,
        klaviyo.ingest(spool="events.db", max_buffered=10) as sink,
    ):
        for first in range(0, 100, 10):
            taken = [sink.post(event(first + n)) for n in range(11)]
            assert taken == [True] * 10 + [False]
            await asyncio.sleep(0.001)
    assert server.count == 100


async def test_a_disk_that_takes_no_more(
    clock: VirtualClock, server: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch
) -> None:
    Disk(monkeypatch)
    async with client(clock, server) as klaviyo:
        sink = klaviyo.ingest(spool="events.db")
        with pytest.raises(DeliveryStopped):
            async with sink:

                async def full(records: Any) -> None:
                    raise SpoolFull("no room on the disk")

                loader = sink._pipeline.admission.loader
                assert loader is not None
                monkeypatch.setattr(loader.spool, "append", full)
                assert sink.post(event(1))
                await sink.flush()
    assert [one["data"]["attributes"]["unique_id"] for one in sink.report.unsent] == ["u1"]


async def test_what_is_sent_again_is_on_disk_when_that_is_said(
    clock: VirtualClock,
    server: FakeKlaviyo,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Though the earlier one, which was posted, is not."""
    disk = Disk(monkeypatch)
    async with client(clock, server) as klaviyo:
        sink = klaviyo.ingest(spool="events.db", drain_timeout=0.1)
        with pytest.raises(DeliveryStopped, match="1 event that was posted could not be kept"):
            async with sink:
                loader = sink._pipeline.admission.loader
                assert loader is not None
                append, tries = loader.spool.append, 0

                async def full_at_first(records: Any) -> None:
                    nonlocal tries
                    tries += 1
                    await asyncio.sleep(0.01)
                    if tries == 1:
                        raise SpoolFull("no room on the disk")
                    await append(records)

                monkeypatch.setattr(loader.spool, "append", full_at_first)
                assert sink.post(event(1))
                await asyncio.sleep(0.001)
                await sink.send(event(1))
                assert [one.unique_id for one in disk.rows.values()] == ["u1"]
                assert "1 posted events could not be kept" in caplog.text
                assert sink.post(event(2))
                await asyncio.sleep(0.001)
                await sink.send(event(2))
                assert sink.report.duplicates == 1
    assert server.count == 2


async def test_on_a_real_disk(server: FakeKlaviyo, tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    server.latency = 60.0
    async with (
        client(SYSTEM_CLOCK, server) as klaviyo,
        klaviyo.ingest(spool=path, drain_timeout=0.05) as sink,
    ):
        assert all(sink.post(event(number)) for number in range(200))
    spool = await Spool.open(path)
    try:
        assert len(spool) == 200
    finally:
        await spool.aclose()
