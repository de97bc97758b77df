"""`ingest_all`: from a source to its end, or to an interruption."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.pipeline.dead_letters import DeadLetter
from klaviyo_async.pipeline.errors import DeliveryStopped
from klaviyo_async.pipeline.report import Report
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, event


class Queue:
    """A source that keeps book, as a broker would."""

    def __init__(self, events: Sequence[Any], *, endless: bool = False, pause: float = 0.0) -> None:
        self.waiting = list(enumerate(events))
        self.endless = endless
        self.pause = pause
        self.acknowledged: list[int] = []
        self.closed = 0
        self.at_once = 50
        self.refuses = False

    async def receive(self, limit: int) -> Sequence[tuple[int, Any]]:
        if self.pause:
            await asyncio.sleep(self.pause)
        if not self.waiting and self.endless:
            await asyncio.Event().wait()
        count = min(limit, self.at_once)
        taken, self.waiting = self.waiting[:count], self.waiting[count:]
        return taken

    async def acknowledge(self, tokens: Sequence[int]) -> None:
        await asyncio.sleep(0.001)
        if self.refuses:
            raise ConnectionError("the broker is gone")
        self.acknowledged += tokens

    async def aclose(self) -> None:
        self.closed += 1


class TestSources:
    async def test_an_iterable(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        report = await klaviyo.ingest_all(event(n) for n in range(3000))
        assert (report.accepted, report.delivered, report.rejected) == (3000, 3000, 0)
        assert server.stored == {"ada@example.com": list(range(3000))}
        assert not report.interrupted

    async def test_an_async_iterable(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        closed = []

        async def events() -> AsyncIterator[Any]:
            try:
                for number in range(7):
                    await asyncio.sleep(0.1)
                    yield event(number)
            finally:
                closed.append(True)

        report = await klaviyo.ingest_all(events())
        assert report.delivered == 7
        assert closed == [True]

    async def test_nothing(self, klaviyo: KlaviyoClient) -> None:
        report = await klaviyo.ingest_all([])
        assert (report.accepted, report.records_per_second, report.quota) == (0, 0.0, 0.0)

    async def test_a_source_that_breaks(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        def events() -> Iterator[Any]:
            yield event(1)
            raise ZeroDivisionError

        report = Report()
        with pytest.raises(ZeroDivisionError):
            await klaviyo.ingest_all(events(), report=report)
        assert server.count <= report.accepted <= 1


class TestAcknowledging:
    async def test_after_delivery(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        server.poison = {5}
        source = Queue([event(n, str(n)) for n in range(120)] + [{"metric": "no profile"}])
        letters: list[DeadLetter] = []
        report = await klaviyo.ingest_all(source, dead_letters=letters.extend)
        assert sorted(source.acknowledged) == list(range(121))
        assert source.closed == 1
        assert (report.delivered, report.rejected) == (119, 2)
        assert {letter.unique_id for letter in letters} == {"u5", None}
        assert {letter.field for letter in letters} == {"profile", None}

    async def test_not_before(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 5.0
        source = Queue([event(n) for n in range(60)], endless=True)
        task = asyncio.ensure_future(klaviyo.ingest_all(source, drain_timeout=0.0))
        await clock.sleep(4.9)
        assert source.acknowledged == []
        await clock.sleep(0.7)
        assert sorted(source.acknowledged) == list(range(60))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert source.closed == 1

    async def test_duplicates_are_too(self, klaviyo: KlaviyoClient) -> None:
        source = Queue([event(1), event(1), event(1)])
        report = await klaviyo.ingest_all(source)
        assert sorted(source.acknowledged) == [0, 1, 2]
        assert (report.delivered, report.duplicates) == (1, 2)

    async def test_duplicates_are_not_before(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        """A broker that hands a message out again forgets it with either acknowledgement."""
        server.latency = 5.0
        source = Queue([event(1), event(1)], pause=0.1)
        source.at_once = 1
        task = asyncio.ensure_future(klaviyo.ingest_all(source))
        await clock.sleep(4.9)
        assert source.acknowledged == []
        assert (await task).duplicates == 1
        assert sorted(source.acknowledged) == [0, 1]

    async def test_a_broker_that_is_gone(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        source = Queue([event(n) for n in range(60)], endless=True)
        source.refuses = True
        with pytest.raises(ConnectionError, match="broker"):
            await klaviyo.ingest_all(source)
        assert source.closed == 1


class TestStopping:
    @pytest.mark.slow
    async def test_ctrl_c_drains_and_reports(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        source = Queue([event(n) for n in range(100_000)], pause=0.1)
        clock_task = asyncio.ensure_future(clock.sleep(1.0))
        clock_task.add_done_callback(lambda _: os.kill(os.getpid(), signal.SIGINT))
        before = signal.getsignal(signal.SIGINT)
        report = await klaviyo.ingest_all(source, signals=True)
        assert signal.getsignal(signal.SIGINT) is before
        assert report.interrupted
        assert 0 < report.accepted == report.delivered == server.count < 100_000
        assert sorted(source.acknowledged) == list(range(report.accepted))

    async def test_while_there_is_no_room(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        """What was taken from the source, and has not come in yet, is delivered too."""
        server.latency = 0.3
        taken = []

        def source() -> Iterator[Any]:
            for number in range(100_000):
                taken.append(number)
                yield event(number // 2, unique_id=f"u{number // 2}")  # each one twice

        asyncio.ensure_future(clock.sleep(1.0)).add_done_callback(
            lambda _: os.kill(os.getpid(), signal.SIGINT)
        )
        report = await klaviyo.ingest_all(source(), signals=True, max_buffered=30, mode="bulk")
        assert report.interrupted
        assert report.unsent == []
        assert 0 < report.accepted == report.delivered == server.count < 100_000
        assert report.accepted + report.duplicates == len(taken)

    async def test_without_a_server_it_ends_within_the_drain_timeout(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 503
        source = Queue([event(n) for n in range(1000)], pause=0.1)
        asyncio.ensure_future(clock.sleep(1.0)).add_done_callback(
            lambda _: os.kill(os.getpid(), signal.SIGINT)
        )
        report = Report()
        with pytest.raises(DeliveryStopped) as caught:
            await klaviyo.ingest_all(source, signals=True, report=report, drain_timeout=5.0)
        assert clock.monotonic() == pytest.approx(6.0, abs=0.3)
        assert len(caught.value.unsent) == len(report.unsent) == report.accepted > 0
        assert source.acknowledged == []

    async def test_after_the_last_event_too(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 503
        asyncio.ensure_future(clock.sleep(60.0)).add_done_callback(
            lambda _: os.kill(os.getpid(), signal.SIGINT)
        )
        with pytest.raises(DeliveryStopped):
            await klaviyo.ingest_all([event(1)], signals=True, drain_timeout=5.0)
        assert clock.monotonic() == pytest.approx(65.0, abs=0.1)

    async def test_someone_elses_handler_is_left_alone(
        self, klaviyo: KlaviyoClient, monkeypatch: Any
    ) -> None:
        def mine(*_: Any) -> None: ...

        before = signal.signal(signal.SIGINT, mine)
        try:
            found = []

            def events() -> Iterator[Any]:
                found.append(signal.getsignal(signal.SIGINT))
                yield event(1)

            await klaviyo.ingest_all(events())
            assert found == [mine]
        finally:
            signal.signal(signal.SIGINT, before)

    async def test_in_another_thread(self, server: FakeKlaviyo) -> None:
        def work() -> Report:
            clock = VirtualClock()

            async def main() -> Report:
                from .fake import client

                async with client(clock, server) as klaviyo:
                    return await klaviyo.ingest_all([event(1)], signals=True)

            return clock.run(main())

        assert (await asyncio.to_thread(work)).delivered == 1

    async def test_what_was_taken_when_the_sink_had_ended_is_listed(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 401
        taken: list[Any] = []

        async def events() -> AsyncIterator[Any]:
            for number in range(2000):
                taken.append(number)
                yield event(number)
                if number % 50 == 0:
                    await asyncio.sleep(1.0)

        report = Report()
        with pytest.raises(DeliveryStopped):
            await klaviyo.ingest_all(events(), report=report)
        listed = [one["data"]["attributes"]["properties"]["n"] for one in report.unsent]
        assert sorted(listed) == taken[: len(listed)]
        assert len(taken) - len(listed) <= 1  # the one that the source was about to give

    async def test_cancelled_while_there_is_no_room(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 100.0
        report = Report()
        run = klaviyo.ingest_all(
            (event(n) for n in range(1000)), report=report, max_buffered=30, mode="bulk"
        )
        task = asyncio.ensure_future(run)
        await clock.sleep(1.0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert report.accepted == 30
        numbers = [one["data"]["attributes"]["properties"]["n"] for one in report.unsent]
        # How many were taken from the source at once depends on how busy the machine is.
        assert len(numbers) > 30
        assert sorted(numbers) == list(range(len(numbers))), "accepted, or taken from the source"
