"""Sinks that are closed, and sinks that are misused."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import (
    ClientClosed,
    ConfigurationError,
)
from klaviyo_async.ingest.spool import Spool
from klaviyo_async.ingest.spool.errors import SpoolError
from klaviyo_async.pipeline.errors import DeliveryStopped
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, client, event


class TestEnding:
    async def test_flush_waits_for_what_was_there_before(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 1.0
        async with klaviyo.ingest() as sink:
            await sink.send(event(1))
            flush = asyncio.ensure_future(sink.flush())
            await clock.sleep(0.5)
            await sink.send(event(2, "bob"))
            await flush
            assert clock.monotonic() == pytest.approx(1.0, abs=0.01)
            await sink.flush()
            await sink.flush()
        assert server.count == 2

    async def test_what_cannot_be_sent_in_time_is_listed(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 1000.0
        sink = klaviyo.ingest(drain_timeout=3.0)
        with pytest.raises(DeliveryStopped, match="2 events") as caught:
            async with sink:
                await sink.send(event(1))
                await sink.send(event(2))
        assert clock.monotonic() == pytest.approx(3.0)
        assert [one["data"]["attributes"]["properties"]["n"] for one in caught.value.unsent] == [
            1,
            2,
        ]
        assert server.inside == 0

    async def test_an_error_in_the_body_comes_out_and_the_rest_is_sent(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        with pytest.raises(ZeroDivisionError):
            async with klaviyo.ingest() as sink:
                await sink.send(event(1))
                raise ZeroDivisionError
        assert server.count == 1

    async def test_cancelled(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 50.0
        sink = klaviyo.ingest()

        async def work() -> None:
            async with sink:
                await sink.send(event(1))
                await clock.sleep(100)

        task = asyncio.ensure_future(work())
        await clock.sleep(1.0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert clock.monotonic() == pytest.approx(1.0)
        assert len(sink.report.unsent) == 1

    async def test_the_client_is_closed_first(
        self, clock: VirtualClock, server: FakeKlaviyo
    ) -> None:
        made = client(clock, server)
        sink = await made.ingest(mode="bulk").start()
        await sink.send(event(1))
        await made.aclose()
        with pytest.raises(DeliveryStopped) as caught:
            await sink.send(event(2))
        assert isinstance(caught.value.__cause__, ClientClosed)
        with pytest.raises(DeliveryStopped) as caught:
            await sink.aclose()
        assert len(caught.value.unsent) == 1

    async def test_the_client_was_closed_before(
        self, klaviyo: KlaviyoClient, tmp_path: Path
    ) -> None:
        await klaviyo.aclose()
        sink = klaviyo.ingest(spool=tmp_path / "events.db")
        with pytest.raises(ClientClosed):
            await sink.start()
        await (await Spool.open(tmp_path / "events.db")).aclose()  # it is free

    async def test_one_that_could_not_begin(self, klaviyo: KlaviyoClient, tmp_path: Path) -> None:
        sink = klaviyo.ingest(spool=tmp_path)
        with pytest.raises(SpoolError):
            await sink.start()
        await asyncio.wait_for(sink.aclose(), 100.0)
        with pytest.raises(DeliveryStopped):
            await sink.send(event(1))

    async def test_closed_twice(self, klaviyo: KlaviyoClient) -> None:
        sink = await klaviyo.ingest().start()
        await sink.aclose()
        await sink.aclose()
        with pytest.raises(DeliveryStopped):
            await sink.send(event(1))


class TestMisuse:
    async def test_not_started(self, klaviyo: KlaviyoClient) -> None:
        sink = klaviyo.ingest()
        with pytest.raises(ConfigurationError, match="async with"):
            await sink.send(event(1))
        with pytest.raises(ConfigurationError, match="async with"):
            await sink.flush()
        async with sink:
            pass
        with pytest.raises(ConfigurationError, match="once"):
            await sink.start()

    async def test_another_loop(self, klaviyo: KlaviyoClient) -> None:
        async with klaviyo.ingest() as sink:
            with pytest.raises(ConfigurationError, match="event loop"):
                await asyncio.to_thread(lambda: asyncio.run(sink.send(event(1))))

    async def test_after_a_fork(self, klaviyo: KlaviyoClient, monkeypatch: Any) -> None:
        async with klaviyo.ingest() as sink:
            with monkeypatch.context() as patch:
                patch.setattr(os, "getpid", lambda: 1)
                with pytest.raises(ConfigurationError, match="forked"):
                    await sink.send(event(1))

    @pytest.mark.parametrize(
        "options",
        [
            {"mode": "fast"},
            {"linger": -1},
            {"linger": float("nan")},
            {"max_buffered": 0},
            {"concurrency": 1.5},
            {"on_full": "drop"},
            {"spool": "x.db", "on_full": "raise"},
            {"give_up_after": "1"},
            {"speed": 3},
        ],
    )
    def test_options_that_cannot_be(self, klaviyo: KlaviyoClient, options: Any) -> None:
        with pytest.raises(ConfigurationError, match=next(iter(options))):
            klaviyo.ingest(**options)
