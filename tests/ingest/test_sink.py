"""The sink, on a virtual clock: what is accepted is delivered, whatever happens on the way."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from klaviyo_openapi import operations

from klaviyo_async import KlaviyoClient
from klaviyo_async.clock import SYSTEM_CLOCK
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    BufferFull,
    ClientClosed,
    ConfigurationError,
    EventRejected,
    IngestStopped,
    InvalidEvent,
)
from klaviyo_async.ingest.dead_letters import DeadLetter
from klaviyo_async.ingest.sources import dead_letters
from klaviyo_async.ingest.spool import Spool
from klaviyo_async.ingest.spool.errors import SpoolError
from klaviyo_async.testing import VirtualClock

from ..support import reply
from .fake import FakeKlaviyo, client, event


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
        assert sink.report.jobs == 0

    async def test_a_burst_goes_in_jobs(self, klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
        async with klaviyo.ingest() as sink:
            for number in range(2500):
                await sink.send(event(number, f"user{number}"))
        assert server.requests == [1000, 1000, 500]
        assert set(server.paths) == {"/api/event-bulk-create-jobs"}
        assert (sink.report.jobs, sink.report.delivered) == (3, 2500)
        assert server.count == 2500

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
        assert sink.report.jobs > 0
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

    async def test_the_quota_is_used_and_not_exceeded(
        self,
        clock: VirtualClock,
        klaviyo: KlaviyoClient,
        server: FakeKlaviyo,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """With jobs of fifty, which are quicker to make than those of a thousand."""
        bulk = operations.OPERATIONS["bulk_create_events"]
        small = attrs.evolve(bulk, caps={**(bulk.caps or {}), "items": 50})
        known = {**operations.OPERATIONS, bulk.name: small}
        monkeypatch.setattr(operations, "OPERATIONS", known)
        report = await klaviyo.ingest_all(event(n, str(n % 450)) for n in range(165 * 50))
        assert (report.delivered, report.throttled) == (165 * 50, 0)
        assert report.jobs <= 175, "nearly all of them full"
        # 150 jobs, ten a second, and the others when the minute is over.
        assert 60 <= clock.monotonic() <= 63
        assert report.quota == report.jobs / 300


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
            with pytest.raises(EventRejected) as caught:
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
            with pytest.raises(EventRejected):
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
            assert not sink._receipts._open

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


class TestPoison:
    @settings(max_examples=40, deadline=None)
    @given(st.sets(st.integers(0, 59), max_size=60), st.booleans(), st.integers(1, 9))
    def test_only_the_bad_ones_are_refused(
        self, poison: set[int], pointers: bool, profiles: int
    ) -> None:
        letters: list[DeadLetter] = []
        server = FakeKlaviyo()
        server.poison, server.pointers = poison, pointers

        async def main() -> Any:
            async with client(clock, server) as klaviyo:
                async with klaviyo.ingest(dead_letters=letters.extend, mode="bulk") as sink:
                    await sink.send(event(-1, "somebody"))
                    await sink.flush()
                    for number in range(60):
                        await sink.send(event(number, str(number % profiles)))
                return sink.report

        clock = VirtualClock()
        report = clock.run(main())
        assert {letter.unique_id for letter in letters} == {f"u{n}" for n in poison}
        assert (report.delivered, report.rejected) == (61 - len(poison), len(poison))
        for numbers in server.stored.values():
            assert numbers == sorted(numbers)

    async def test_the_dead_letter_file(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo, tmp_path: Path
    ) -> None:
        server.poison = {1}
        path = tmp_path / "dead.ndjson"
        async with klaviyo.ingest(dead_letters=path) as sink:
            for number in range(3):
                await sink.send(event(number))
        (line,) = path.read_text().splitlines()
        entry = json.loads(line)
        assert entry["event"]["data"]["attributes"]["unique_id"] == "u1"
        assert entry["error"]["errors"][0]["code"] == "invalid"
        assert entry["at"] == "2026-07-15T00:00:00+00:00"
        assert oct(path.stat().st_mode & 0o777) == "0o600"

    async def test_repaired_ones_may_come_again(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.poison = {1}
        async with klaviyo.ingest() as sink:
            await sink.send(event(1))
            await sink.flush()
            server.poison = set()
            await sink.send(event(1))
        assert server.count == 1

    async def test_the_log_is_not_flooded(self, klaviyo: KlaviyoClient, caplog: Any) -> None:
        report = await klaviyo.ingest_all([{"metric": "x"}] * 500)
        assert report.rejected == 500
        assert len(caplog.records) == 11

    def test_a_file_that_cannot_be_written(self, klaviyo: KlaviyoClient, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match="dead_letters"):
            klaviyo.ingest(dead_letters=tmp_path)

    async def test_a_function_that_would_have_to_be_awaited(self, klaviyo: KlaviyoClient) -> None:
        async def bury(letters: Any) -> None: ...

        with pytest.raises(ConfigurationError, match="dead_letters"):
            klaviyo.ingest(dead_letters=bury)

    async def test_a_torn_line_spoils_no_other(
        self, klaviyo: KlaviyoClient, tmp_path: Path
    ) -> None:
        path = tmp_path / "dead.ndjson"
        path.write_bytes(b'{"event": {"metric": "x"}, "err')
        for _ in range(2):
            await klaviyo.ingest_all([{"metric": "x"}], dead_letters=path)
        torn, *whole = path.read_text().splitlines()
        assert torn == '{"event": {"metric": "x"}, "err'
        assert [json.loads(line)["event"] for line in whole] == [{"metric": "x"}] * 2

    @pytest.mark.parametrize("form", [str, Path, dead_letters])
    async def test_they_are_not_read_and_written_at_a_time(
        self, klaviyo: KlaviyoClient, tmp_path: Path, form: Any
    ) -> None:
        """There would be no end to it."""
        path, link = tmp_path / "dead.ndjson", tmp_path / "link"
        link.symlink_to(path)
        await klaviyo.ingest_all([{"metric": "x"}], dead_letters=path)
        with pytest.raises(ConfigurationError, match="another file"):
            await klaviyo.ingest_all(form(path), dead_letters=link)

    async def test_no_event_is_lost_when_the_dead_letters_fail(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        def full(letters: Any) -> None:
            raise OSError(28, "No space left on device")

        server.poison = {1}
        sink = klaviyo.ingest(dead_letters=full)
        with pytest.raises(IngestStopped) as caught:
            async with sink:
                await sink.send(event(1))
                await sink.flush()
        assert isinstance(caught.value.__cause__, OSError)
        assert [one["data"]["attributes"]["unique_id"] for one in sink.report.unsent] == ["u1"]

    async def test_nor_counted_twice_then(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.poison = {3, 5}
        buried: list[DeadLetter] = []

        def bury(letters: Any) -> None:
            if buried:
                raise OSError(28, "No space left on device")
            buried.extend(letters)

        sink = klaviyo.ingest(mode="bulk", dead_letters=bury)
        with pytest.raises(IngestStopped):
            async with sink:
                for number in range(10):
                    await sink.send(event(number))
        numbers = [one["data"]["attributes"]["properties"]["n"] for one in sink.report.unsent]
        assert sink.report.rejected == len(buried) == 1
        assert sorted(numbers) == [0, 1, 2, 4, 5, 6, 7, 8, 9]

    async def test_too_large_a_job_is_halved(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 413 if server.requests[number] > 20 else None
        async with klaviyo.ingest() as sink:
            for number in range(60):
                await sink.send(event(number))
        assert server.stored == {"ada@example.com": list(range(60))}
        assert sink.report.rejected == 0

    @pytest.mark.parametrize("mode", ["bulk", "single", "auto"])
    async def test_requests_that_are_all_refused_are_no_poison(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo, mode: Any
    ) -> None:
        """A revision that is not known, say: it must not make a dead letter of everything."""
        server.trouble = lambda number: 400
        sink = klaviyo.ingest(mode=mode)
        with pytest.raises(IngestStopped) as caught:
            async with sink:
                for number in range(1000):
                    await sink.send(event(number, str(number)))
        assert isinstance(caught.value.__cause__, BadRequestError)
        assert sink.report.rejected < 40
        assert sink.report.rejected + len(sink.report.unsent) == 1000
        assert len(server.requests) < 100

    async def test_many_bad_ones_are_poison_if_it_is_said_where(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.poison = set(range(100))
        async with klaviyo.ingest(mode="bulk") as sink:
            for number in range(100):
                await sink.send(event(number, str(number)))
        assert sink.report.rejected == 100


class TestOutages:
    @pytest.mark.parametrize(
        "trouble",
        [
            500,
            503,
            429,
            reply(503, b"<html>", {"Retry-After": "7"}),
            APIConnectionError("gone", sent=False),
            APIConnectionError("broken", sent=None),
            APITimeoutError("late"),
        ],
    )
    async def test_they_are_outlasted(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo, trouble: Any
    ) -> None:
        server.trouble = lambda number: trouble if clock.monotonic() < 600 else None
        async with klaviyo.ingest(drain_timeout=1000) as sink:
            for number in range(5000):
                await sink.send(event(number, str(number % 50)))
        assert server.count == 5000
        assert 600 <= clock.monotonic() <= 800
        assert len(server.requests) < 100, "and the server is left alone meanwhile"
        for numbers in server.stored.values():
            assert numbers == sorted(numbers)

    async def test_what_was_processed_is_not_doubled(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.late = lambda number: APITimeoutError("late") if number < 12 else None
        async with klaviyo.ingest(drain_timeout=1000) as sink:
            for number in range(100):
                await sink.send(event(number, unique_id=None))
        assert server.stored == {"ada@example.com": list(range(100))}
        assert sink.report.delivered == 100
        assert sink.report.sent > 100

    async def test_a_deadline_of_the_client_is_not_the_sinks(
        self, clock: VirtualClock, server: FakeKlaviyo
    ) -> None:
        async with client(clock, server, deadline=0.5) as klaviyo:
            server.latency = 2.0
            async with klaviyo.ingest() as sink:
                await sink.send(event(1))
        assert server.count == 1

    async def test_giving_up(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 503
        sink = klaviyo.ingest(give_up_after=120, drain_timeout=10_000)
        with pytest.raises(IngestStopped) as caught:
            async with sink:
                receipt = await sink.send(event(1), receipt=True)
        assert 120 <= clock.monotonic() < 300
        assert [one["data"]["attributes"]["unique_id"] for one in caught.value.unsent] == ["u1"]
        with pytest.raises(IngestStopped):
            await receipt

    async def test_a_quiet_spell_is_no_trouble(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        """It is the trouble that must not last so long, not the time without an event."""
        async with klaviyo.ingest(give_up_after=120) as sink:
            await sink.send(event(1))
            await clock.sleep(1000)
            server.trouble = lambda number: 503 if clock.monotonic() < 1030 else None
            await sink.send(event(2))
            await sink.flush()
        assert server.count == 2

    async def test_credentials_that_are_refused_end_it(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 401
        sink = klaviyo.ingest()
        with pytest.raises(IngestStopped) as caught:
            async with sink:
                await sink.send(event(1))
                with pytest.raises(IngestStopped) as flushed:
                    await sink.flush()
                assert isinstance(flushed.value.__cause__, AuthenticationError)
                await sink.send(event(2))
        assert isinstance(caught.value.__cause__, AuthenticationError)
        assert len(server.requests) == 1
        assert len(sink.report.unsent) == 1

    @pytest.mark.parametrize("spooled", [False, True])
    async def test_one_who_waits_for_a_delivery_is_told(
        self, server: FakeKlaviyo, tmp_path: Path, spooled: bool
    ) -> None:
        server.trouble = lambda number: 401
        async with client(SYSTEM_CLOCK, server) as klaviyo:
            sink = klaviyo.ingest(spool=tmp_path / "events.db" if spooled else None)
            async with asyncio.timeout(10):
                with pytest.raises(IngestStopped) as caught:
                    async with sink:
                        await (await sink.send(event(1), receipt=True))
        assert isinstance(caught.value.__cause__, AuthenticationError)

    async def test_once_it_has_ended_nothing_more_is_begun(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        """Not even when a request that was under way then succeeds."""
        server.trouble = lambda number: setattr(server, "latency", 1.0) if number else 401
        async with klaviyo.ingest(mode="single", max_in_flight=2) as sink:
            for number in range(9):
                await sink.send(event(number, str(number)))
            await clock.sleep(5)
            with pytest.raises(IngestStopped):
                await sink.flush()
            assert len(server.requests) <= 3
            sink.report.unsent.clear()
            with pytest.raises(IngestStopped):
                await sink.aclose()

    async def test_one_who_waits_for_room_is_told(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency, server.trouble = 1.0, lambda number: 403
        sink = klaviyo.ingest(max_buffered=1)
        with pytest.raises(IngestStopped):
            async with sink:
                await sink.send(event(1))
                await sink.send(event(2))


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
        with pytest.raises(IngestStopped, match="2 events") as caught:
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
        with pytest.raises(IngestStopped) as caught:
            await sink.send(event(2))
        assert isinstance(caught.value.__cause__, ClientClosed)
        with pytest.raises(IngestStopped) as caught:
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
        with pytest.raises(IngestStopped):
            await sink.send(event(1))

    async def test_closed_twice(self, klaviyo: KlaviyoClient) -> None:
        sink = await klaviyo.ingest().start()
        await sink.aclose()
        await sink.aclose()
        with pytest.raises(IngestStopped):
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
            {"max_in_flight": 1.5},
            {"on_full": "drop"},
            {"spool": "x.db", "on_full": "raise"},
            {"give_up_after": "1"},
            {"speed": 3},
        ],
    )
    def test_options_that_cannot_be(self, klaviyo: KlaviyoClient, options: Any) -> None:
        with pytest.raises(ConfigurationError, match=next(iter(options))):
            klaviyo.ingest(**options)
