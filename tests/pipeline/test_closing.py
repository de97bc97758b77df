"""Closing, from several tasks at once, and cancelled anywhere: nothing is left open, lost or waited for in vain."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from klaviyo_async import DeadLetter, DeliveryStopped, KlaviyoClient, Report
from klaviyo_async.testing import VirtualClock

from ..ingest.fake import FakeKlaviyo, event
from ..support import cancel_at

ROOT = Path(__file__).parents[2]


class TestFromSeveralTasks:
    async def test_the_second_one_waits_for_the_first(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 5.0
        sink = await klaviyo.ingest().start()
        await sink.send(event(1))
        first = asyncio.ensure_future(sink.aclose())
        await clock.sleep(1.0)
        await sink.aclose()
        assert server.count == 1
        await first
        await sink.aclose()

    async def test_both_are_told_what_was_not_sent(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 5.0
        sink = await klaviyo.ingest().start()
        await sink.send(event(1))
        found = await asyncio.gather(sink.aclose(1.0), sink.aclose(), return_exceptions=True)
        assert [type(each) for each in found] == [DeliveryStopped, DeliveryStopped]

    async def test_a_cancelled_block_ends_a_close_that_others_wait_for(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 1000.0
        letters: list[DeadLetter] = []
        sink = klaviyo.ingest(dead_letters=letters.extend, drain_timeout=500.0)

        async def block() -> None:
            async with sink:
                await sink.send(event(1))
                await asyncio.Event().wait()

        running = asyncio.ensure_future(block())
        await clock.sleep(1.0)
        closing = asyncio.ensure_future(sink.aclose())
        await clock.sleep(1.0)
        running.cancel()
        await asyncio.wait([running, closing])
        assert clock.monotonic() < 10
        assert running.cancelled()
        assert isinstance(closing.exception(), DeliveryStopped)
        assert len(letters) == len(sink.report.unsent) == 1


class TestCancelled:
    @pytest.mark.parametrize("late", [False, True])
    async def test_anywhere_each_event_is_delivered_or_listed(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo, late: bool
    ) -> None:
        server.latency = 3.0
        for step in range(1, 50):
            letters: list[DeadLetter] = []
            sink = await klaviyo.ingest(dead_letters=letters.extend, mode="bulk").start()
            receipts = [await sink.send(event(10 * step + n), receipt=True) for n in range(3)]
            reached = await cancel_at(step, sink.aclose(), late=late)
            report = sink.report
            assert report.delivered + len(report.unsent) == 3
            assert len(letters) == len(report.unsent)
            assert report.pending == 0
            assert all(receipt.done() for receipt in receipts)
            if not reached:
                return
        raise AssertionError("it never ended")

    @pytest.mark.slow
    @pytest.mark.parametrize("late", [False, True])
    async def test_anywhere_the_spool_is_let_go_of(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo, tmp_path: Path, late: bool
    ) -> None:
        server.latency = 3.0
        for step in range(1, 50):
            sink = await klaviyo.ingest(spool=tmp_path / "spool.db").start()
            receipt = await sink.send(event(step), receipt=True)
            reached = await cancel_at(step, sink.aclose(), late=late)
            await sink.aclose()
            assert receipt.done()
            async with klaviyo.ingest(spool=tmp_path / "spool.db") as other:
                pass
            assert sink.report.delivered + other.report.delivered == 1
            if not reached:
                return
        raise AssertionError("it never ended")

    async def test_dead_letters_that_cannot_be_kept_are_no_reason_to_forget_the_events(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        def full(letters: Sequence[DeadLetter]) -> None:
            raise OSError("disk full")

        server.latency = 1000.0
        sink = await klaviyo.ingest(dead_letters=full, drain_timeout=500.0).start()
        receipts = [await sink.send(event(n), receipt=True) for n in range(3)]
        closing = asyncio.ensure_future(sink.aclose())
        await clock.sleep(1.0)
        closing.cancel()
        await asyncio.wait([closing])
        assert closing.cancelled()
        assert all(receipt.done() for receipt in receipts)
        assert len(sink.report.unsent) == 3


class TestAfterwards:
    async def test_what_was_checked_before_is_not_taken_in(self, klaviyo: KlaviyoClient) -> None:
        sink = await klaviyo.ingest().start()
        record = sink.accept(event(1))
        await sink.aclose()
        with pytest.raises(DeliveryStopped):
            await sink.put([record])

    async def test_nor_once_nothing_can_be_delivered(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 401
        sink = await klaviyo.ingest().start()
        record = sink.accept(event(1))
        await sink.send(event(2))
        with pytest.raises(DeliveryStopped):
            await sink.flush()
        with pytest.raises(DeliveryStopped, match="no more"):
            await sink.put([record])

    async def test_what_is_listed_as_unsent_is_not_pending(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 401 if number == 0 else None
        report = Report()
        with pytest.raises(DeliveryStopped):
            await klaviyo.ingest_all(map(event, range(5)), report=report)
        assert (len(report.unsent), report.pending) == (5, 0)
        await klaviyo.ingest_all(report.unsent, report=report)
        assert (report.delivered, report.pending) == (5, 0)


@pytest.mark.slow
@pytest.mark.parametrize("when", ["closing", "leaving", "failing"])
async def test_a_signal_waits_for_what_is_under_way(when: str) -> None:
    """While the sink is closed; where the block ends because it takes no more; where closing fails."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.pipeline.terminated_while", when),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await child.communicate()
    assert output == (b"0 stored\n" if when == "failing" else b"50 stored\n")
    assert child.returncode == -signal.SIGTERM
