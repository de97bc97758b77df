"""The sink, on a virtual clock: what is accepted is delivered, whatever happens on the way."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from klaviyo_openapi import operations
from msgspec.structs import replace

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import InvalidEvent
from klaviyo_async.pipeline.errors import BufferFull, RecordRejected
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, event


class TestPacking:
    async def test_a_trickle_goes_one_by_one(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        async with klaviyo.ingest() as sink:
            for number in range(20):
                await sink.send(event(number))
                await clock.sleep(1.0)
        assert server.requests == [1] * 20
        assert set(server.paths) == {"/api/events"}
        assert sink.report.batches == 0

    @pytest.mark.slow
    async def test_a_burst_goes_in_jobs(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        async with klaviyo.ingest() as sink:
            for number in range(2500):
                await sink.send(event(number, f"user{number}"))
        assert server.requests == [1000, 1000, 500]
        assert set(server.paths) == {"/api/event-bulk-create-jobs"}
        assert (sink.report.batches, sink.report.delivered) == (3, 2500)
        assert server.count == 2500

    @pytest.mark.slow
    async def test_single_requests_when_they_have_run_out_of_quota(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        """3500 a minute one by one, and not one of them waits longer than the linger."""
        async with klaviyo.ingest() as sink:
            for number in range(4000):
                receipt = await sink.send(event(number, str(number)), receipt=True)
                await clock.sleep(0.005)
                if not receipt.done():
                    await receipt
        assert server.count == 4000
        assert sink.report.batches > 0
        assert clock.monotonic() < 4000 * 0.52

    @pytest.mark.parametrize(("mode", "path"), [("single", "events"), ("bulk", "event-bulk")])
    async def test_the_mode_can_be_chosen(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo, mode: Any, path: str
    ) -> None:
        async with klaviyo.ingest(mode=mode) as sink:
            for number in range(30):
                await sink.send(event(number, str(number % 7)))
        assert all(one.startswith(f"/api/{path}") for one in server.paths)
        assert len(server.requests) == (30 if mode == "single" else 1)
        assert server.count == 30
        assert sink.report.quota == (30 / 350 if mode == "single" else 1 / 10)

    async def test_linger(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        async with klaviyo.ingest(mode="bulk", linger=2.0) as sink:
            for number in range(3):
                await sink.send(event(number))
                await clock.sleep(0.6)
            assert server.requests == []
            await clock.sleep(0.21)
            assert server.requests == [3]

    async def test_no_job_is_larger_than_allowed(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        async with klaviyo.ingest() as sink:
            for number in range(300):
                await sink.send(event(number, properties={"n": number, "x": "é" * 40_000}))
        assert max(server.sizes) <= 5_000_000
        assert min(server.sizes[:-1]) > 4_900_000, "and hardly smaller"
        assert server.count == 300

    async def test_order_of_a_profile_is_kept(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        latencies = iter([0.5, 0.01, 0.3] * 100)
        server.trouble = lambda number: setattr(server, "latency", next(latencies))
        async with klaviyo.ingest(linger=0.0) as sink:
            for number in range(3000):
                await sink.send(event(number, f"user{number // 50 % 4}"))
                if number % 50 == 0:
                    await asyncio.sleep(0.02)
        for numbers in server.stored.values():
            assert numbers == sorted(numbers)
        assert server.count == 3000
        assert server.most_inside > 1

    @pytest.mark.slow
    async def test_the_quota_is_used_and_not_exceeded(
        self,
        clock: VirtualClock,
        klaviyo: KlaviyoClient,
        server: FakeKlaviyo,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """With jobs of fifty, which are quicker to make than those of a thousand."""
        bulk = operations.OPERATIONS["bulk_create_events"]
        small = replace(bulk, caps={**(bulk.caps or {}), "items": 50})
        known = {**operations.OPERATIONS, bulk.name: small}
        monkeypatch.setattr(operations, "OPERATIONS", known)
        report = await klaviyo.ingest_all(event(n, str(n % 450)) for n in range(165 * 50))
        assert (report.delivered, report.throttled) == (165 * 50, 0)
        assert report.batches <= 175, "nearly all of them full"
        # 150 jobs, ten a second, and the others when the minute is over.
        assert 60 <= clock.monotonic() <= 63
        assert report.quota == report.batches / 300


class TestAcceptance:
    async def test_a_bad_event_harms_no_other(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        async with klaviyo.ingest() as sink:
            await sink.send(event(1))
            with pytest.raises(InvalidEvent, match=r"properties\.x"):
                await sink.send(event(2, properties={"x": float("nan")}))
            await sink.send(event(3))
        assert server.stored == {"ada@example.com": [1, 3]}
        assert sink.report.accepted == 2

    async def test_the_same_event_again_is_not_sent(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        async with klaviyo.ingest() as sink:
            for number in (1, 2, 1):
                await sink.send(event(number))
            await sink.send(event(1, "bob"))
            await sink.send(event(1, metric="Other"))
        assert sum(server.requests) == 4
        assert (sink.report.duplicates, sink.report.delivered) == (1, 4)

    async def test_memory_is_bounded(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 5.0
        async with klaviyo.ingest(max_buffered=100, mode="bulk") as sink:
            senders = [
                asyncio.ensure_future(sink.send(event(number, str(number))))
                for number in range(250)
            ]
            await clock.sleep(1.0)
            assert sum(task.done() for task in senders) == 100
            senders[120].cancel()
            await asyncio.gather(*senders, return_exceptions=True)
        assert server.count == 249
        assert sorted(n for numbers in server.stored.values() for n in numbers) == [
            n for n in range(250) if n != 120
        ]

    async def test_room_is_given_to_as_many_as_there_is_room_for(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 0.1
        async with klaviyo.ingest(max_buffered=100, mode="bulk") as sink:
            await asyncio.gather(*(sink.send(event(n, str(n))) for n in range(1000)))
        assert server.requests == [100] * 10

    async def test_a_large_event_gets_its_turn(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        """However many small ones come meanwhile."""

        async def small(who: int) -> None:
            while not large.done():
                await sink.send(event(1, str(who), unique_id=None))

        server.latency = 0.1
        async with klaviyo.ingest(max_buffered_bytes=10_000, mode="bulk") as sink:
            properties = {"x": "x" * 50_000}
            large = asyncio.ensure_future(clock.sleep(1.0))
            crowd = [asyncio.ensure_future(small(who)) for who in range(50)]
            await large
            large = asyncio.ensure_future(sink.send(event(2, "big", properties=properties)))
            crowd += [asyncio.ensure_future(small(who)) for who in range(50)]
            await large
            assert clock.monotonic() < 3.0
            await asyncio.gather(*crowd)

    async def test_those_behind_one_who_gives_up_come_in(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 5.0
        async with klaviyo.ingest(max_buffered_bytes=10_000, mode="bulk") as sink:
            await sink.send(event(1, properties={"x": "x" * 6000}))
            large = asyncio.ensure_future(sink.send(event(2, properties={"x": "x" * 6000})))
            small = asyncio.ensure_future(sink.send(event(3)))
            await clock.sleep(0.1)
            assert not small.done()
            large.cancel()
            await small
            assert clock.monotonic() == pytest.approx(0.1)
        assert server.count == 2

    async def test_bytes_count_too(self, clock: VirtualClock, klaviyo: KlaviyoClient) -> None:
        async with klaviyo.ingest(max_buffered_bytes=10_000, on_full="raise") as sink:
            big = {"x": "x" * 6000}
            await sink.send(event(1, properties=big))
            with pytest.raises(BufferFull):
                await sink.send(event(2, properties=big))
            await sink.flush()
            await sink.send(event(2, properties=big))
            await sink.flush()
            await sink.send(event(3, properties={"x": "x" * 50_000}))
        assert sink.report.delivered == 3

    async def test_receipts(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        server.poison = {2}
        async with klaviyo.ingest() as sink:
            good = await sink.send(event(1), receipt=True)
            bad = await sink.send(event(2), receipt=True)
            again = await sink.send(event(1), receipt=True)
            await good
            assert again.done()
            assert (good.unique_id, repr(good)) == ("u1", "<Receipt of u1, done>")
            with pytest.raises(RecordRejected) as caught:
                await bad
        assert caught.value.unique_id == "u2"
        assert caught.value.errors[0].code == "invalid"

    async def test_a_receipt_of_an_event_given_again(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        """It says what became of the event, not that it is under way."""
        server.poison, server.latency = {1}, 1.0
        async with klaviyo.ingest() as sink:
            await sink.send(event(1), receipt=True)
            again = await sink.send(event(1), receipt=True)
            assert not again.done()
            with pytest.raises(RecordRejected):
                await again
            await sink.send(event(2))
            again = await sink.send(event(2), receipt=True)
            assert not again.done(), "nobody asked about the first one"
            await again
        assert sink.report.delivered == 2
        assert server.count == 1

    async def test_one_who_gives_up_waiting_does_not_give_up_the_event(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        async with klaviyo.ingest() as sink:
            receipt = await sink.send(event(1), receipt=True)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.001):
                    await receipt
            await receipt
        assert server.count == 1

    async def test_what_was_not_accepted_leaves_nothing_behind(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        async with klaviyo.ingest(max_buffered=1, on_full="raise") as sink:
            await sink.send(event(0))
            for number in range(1, 10):
                with pytest.raises(BufferFull):
                    await sink.send(event(number), receipt=True)
            assert not sink._pipeline.receipts._open

    async def test_the_report_is_right_at_any_time(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency = 1.0
        async with klaviyo.ingest(max_buffered=100, mode="bulk") as sink:
            report = sink.report
            await sink.send(event(-1))
            assert (report.accepted, report.pending) == (1, 1)
            some = [sink.accept(event(number, f"p{number}")) for number in range(1000)]
            putting = asyncio.ensure_future(sink.put(some))
            while not putting.done():
                await clock.sleep(0.37)
                assert report.accepted == report.delivered + report.pending
        assert (report.delivered, report.pending) == (1001, 0)
