"""Nothing is lost on the way out: what was not sent is listed, kept, and said."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from multidict import CIMultiDict

from klaviyo_async import (
    AuthenticationError,
    DeadLetter,
    DeadlineExceeded,
    DeliveryStopped,
    KlaviyoClient,
    Report,
    read_dead_letters,
)
from klaviyo_async.core.response import RawResponse
from klaviyo_async.testing import VirtualClock

from ..ingest.fake import FakeKlaviyo, event
from ..jobs.fake import FakeKlaviyo as FakeJobs
from ..jobs.fake import jobs_of, person

ROOT = Path(__file__).parents[2]


def _numbers(unsent: list[dict[str, Any]]) -> list[int]:
    return sorted(one["data"]["attributes"]["properties"]["n"] for one in unsent)


class TestUnsent:
    @pytest.mark.slow
    async def test_after_a_flush_that_failed(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 401
        sink = klaviyo.ingest(mode="bulk")
        stopped: list[DeliveryStopped] = []
        with pytest.raises(DeliveryStopped):
            async with sink:
                for number in range(2500):
                    await sink.send(event(number, str(number)))
                with pytest.raises(
                    DeliveryStopped, match=r"401.*2,500 events were not sent"
                ) as caught:
                    await sink.flush()
                assert _numbers(caught.value.unsent) == list(range(2500))
                stopped.append(caught.value)
        assert isinstance(stopped[0].__cause__, AuthenticationError)
        assert stopped[0].report is sink.report
        assert len(sink.report.unsent) == 2500

    async def test_after_an_ingestion_that_failed(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 401
        report = Report()
        with pytest.raises(DeliveryStopped, match="401") as caught:
            await klaviyo.ingest_all([event(n, str(n)) for n in range(2500)], report=report)
        # It ends as soon as it can; what was read until then is listed, and what was not is the source's.
        assert _numbers(caught.value.unsent) == list(range(report.read))
        assert report.read > 0
        assert (report.accepted, report.delivered) == (report.read, 0)

    async def test_of_a_bulk_run_names_the_cause(self, clock: VirtualClock) -> None:
        server = FakeJobs(clock)
        server.trouble = lambda method, path, number: 401
        with pytest.raises(
            DeliveryStopped, match=r"stopped: .*401.*3 records were not sent"
        ) as caught:
            await jobs_of(clock, server).import_profiles(map(person, range(3)))
        assert len(caught.value.unsent) == 3

    async def test_what_is_under_way_when_it_fails_may_still_arrive(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        def trouble(number: int) -> Any:
            server.latency = 1.0
            return 401 if number == 0 else None

        server.trouble = trouble
        with pytest.raises(DeliveryStopped) as caught:
            await klaviyo.ingest_all(
                [event(n, str(n)) for n in range(4)], mode="single", concurrency=2
            )
        assert _numbers(caught.value.unsent) == [0, 2, 3]
        assert server.count == 1


class TestBreakingOff:
    async def test_a_cancelled_close_keeps_what_was_not_sent(
        self,
        clock: VirtualClock,
        klaviyo: KlaviyoClient,
        server: FakeKlaviyo,
        tmp_path: Path,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        server.latency = 1000.0
        path = tmp_path / "dead.ndjson"
        sink = await klaviyo.ingest(dead_letters=path, drain_timeout=500.0).start()
        for number in range(3):
            await sink.send(event(number))
        closing = asyncio.ensure_future(sink.aclose())
        await clock.sleep(1.0)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        letters = list(read_dead_letters(path))
        assert _numbers([letter.record for letter in letters]) == [0, 1, 2]
        assert {letter.reason for letter in letters} == {"not sent: broken off"}
        assert [letter.uncertain for letter in letters] == [True, False, False], "one was under way"
        assert (sink.report.rejected, len(sink.report.unsent)) == (0, 3)
        assert "3 events not sent" in caplog.text
        server.latency = 0.0
        assert (await klaviyo.ingest_all(path)).delivered == 3

    async def test_what_a_source_gives_again_is_not_kept_twice(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        from ..ingest.test_run import Queue

        server.latency = 1000.0
        letters: list[DeadLetter] = []
        run = klaviyo.ingest_all(Queue([event(1)]), dead_letters=letters.extend)
        task = asyncio.ensure_future(run)
        await clock.sleep(1.0)
        task.cancel()
        await asyncio.wait([task])
        assert letters == []


class TestFlushing:
    async def test_it_says_what_is_still_open(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 10.0
        async with klaviyo.ingest(mode="bulk") as sink:
            for number in range(3):
                await sink.send(event(number))
            with pytest.raises(DeadlineExceeded, match=r"after 5 s 3 events .* 0 wait, 1 batch"):
                await sink.flush(timeout=5.0)
            assert clock.monotonic() == pytest.approx(5.0)
            await sink.flush(timeout=5.1)
        assert server.count == 3

    async def test_trouble_is_told_at_once(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 401
        with pytest.raises(DeliveryStopped, match="401"):
            async with klaviyo.ingest() as sink:
                await sink.send(event(1))
                with pytest.raises(DeliveryStopped, match="401"):
                    await sink.flush(timeout=100.0)
        assert clock.monotonic() < 10


class TestSignals:
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    async def test_a_run_from_a_source_drains_and_reports(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo, number: int
    ) -> None:
        def events() -> Iterator[Any]:
            for n in range(10_000):
                if n == 1000:
                    os.kill(os.getpid(), number)
                yield event(n, str(n))

        before = signal.getsignal(number)
        report = await klaviyo.ingest_all(events(), signals=True)
        assert signal.getsignal(number) is before
        assert report.interrupted
        assert 0 < report.accepted == report.delivered == server.count < 10_000

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    async def test_jobs_too(self, clock: VirtualClock, number: int) -> None:
        server = FakeJobs(clock)

        async def people() -> AsyncIterator[Any]:
            for n in range(10):
                yield person(n)
            os.kill(os.getpid(), number)
            await asyncio.Event().wait()

        report = await jobs_of(clock, server).import_profiles(people(), signals=True)
        assert (report.interrupted, report.delivered, report.running) == (True, 10, [])

    @pytest.mark.slow
    async def test_a_sink_delivers_before_the_process_ends(self, tmp_path: Path) -> None:
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.pipeline.terminated"),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
        )
        output, _ = await child.communicate()
        assert output == b"500 stored\n"
        assert child.returncode == -signal.SIGTERM


async def test_an_outage_is_logged_with_the_pause_that_is_made(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, caplog: pytest.LogCaptureFixture
) -> None:
    refusal = RawResponse(503, CIMultiDict({"Retry-After": "42"}), b"")
    server.trouble = lambda number: refusal if number == 0 else None
    async with klaviyo.ingest(options={"max_retries": 0}) as sink:
        await sink.send(event(1))
        await sink.flush()
    assert "again in 42.0 s" in caplog.text
