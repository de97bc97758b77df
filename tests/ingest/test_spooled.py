"""The sink with a spool: accepted is on disk, and what memory has no room for comes back."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.clock import SYSTEM_CLOCK
from klaviyo_async.errors import ClientClosed, ConfigurationError
from klaviyo_async.ingest.spool import Spool, SpoolCorrupt, SpoolFull, SpoolInUse
from klaviyo_async.pipeline.errors import DeliveryStopped
from klaviyo_async.pipeline.report import Report

from .fake import FakeKlaviyo, client, event
from .test_run import Queue


@pytest.fixture
def clock() -> Any:
    return SYSTEM_CLOCK  # a thread writes: virtual time would not wait for it


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "events.db"


async def test_what_was_not_sent_is_sent_next_time(
    clock: Any, server: FakeKlaviyo, path: Path
) -> None:
    server.latency = 60.0
    async with client(clock, server) as klaviyo:
        async with klaviyo.ingest(spool=path, drain_timeout=0.05) as sink:
            for number in range(300):
                await sink.send(event(number, f"user{number % 7}"))
            receipt = await sink.send(event(300), receipt=True)
        assert (sink.report.accepted, sink.report.delivered, sink.report.unsent) == (301, 0, [])
        with pytest.raises(DeliveryStopped):
            await receipt
        server.latency = 0.001
        async with klaviyo.ingest(spool=path) as sink:
            assert sink.report.resumed == 301
            await sink.send(event(301))
            await sink.flush()
        assert sink.report.delivered == 302
        async with klaviyo.ingest(spool=path) as sink:
            assert sink.report.resumed == 0
    assert server.count == 302
    for numbers in server.stored.values():
        assert numbers == sorted(numbers)


@pytest.mark.slow
async def test_memory_is_bounded_and_disk_is_not(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, path: Path
) -> None:
    server.latency = 0.05
    most = 0
    async with klaviyo.ingest(spool=path, max_buffered=50, mode="bulk", linger=0.01) as sink:
        receipts = []
        for number in range(400):
            receipts.append(await sink.send(event(number, f"u{number % 9}"), receipt=True))
            most = max(most, sink._pipeline.admission.capacity.records)
        assert sink.report.accepted == 400
        await sink.flush()
        assert all(receipt.done() for receipt in receipts)
        for receipt in receipts:
            await receipt
    assert most <= 50
    assert server.count == 400
    for numbers in server.stored.values():
        assert numbers == sorted(numbers)


@pytest.mark.slow
async def test_sources_are_told_of_events_that_overflowed(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, path: Path
) -> None:
    server.poison = {3}
    source = Queue([event(number, f"u{number % 9}") for number in range(500)])
    report = await klaviyo.ingest_all(source, spool=path, max_buffered=60, mode="bulk", linger=0.01)
    assert (report.delivered, report.rejected) == (499, 1)
    assert sorted(source.acknowledged) == list(range(500))


@pytest.mark.slow
async def test_large_ones_come_in_one_by_one(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, path: Path
) -> None:
    events = [event(number, properties={"n": number, "x": "x" * 3000}) for number in range(60)]
    report = await klaviyo.ingest_all(
        events, spool=path, max_buffered_bytes=10_000, mode="bulk", linger=0.0
    )
    assert report.delivered == 60
    assert server.stored == {"ada@example.com": list(range(60))}


@pytest.mark.slow
async def test_large_ones_do_not_fill_memory_on_their_way(
    klaviyo: KlaviyoClient, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load, loaded = Spool.load, []

    async def counted(self: Spool, *args: Any) -> Any:
        found = await load(self, *args)
        loaded.append(sum(record.size for record in found))
        return found

    monkeypatch.setattr(Spool, "load", counted)
    events = [event(number, properties={"n": number, "x": "x" * 3000}) for number in range(200)]
    report = await klaviyo.ingest_all(
        events, spool=path, max_buffered_bytes=20_000, mode="bulk", linger=0.0
    )
    assert (report.delivered, report.pending) == (200, 0)
    assert max(loaded) <= 20_000
    assert sum(loaded) <= 200 * 3400  # and none is read twice


async def test_pending_are_those_on_disk_too(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, path: Path
) -> None:
    server.trouble = lambda number: 503
    async with klaviyo.ingest(spool=path, max_buffered=10, drain_timeout=0.0) as sink:
        for number in range(50):
            await sink.send(event(number))
        assert sink.report.pending == 50
    async with klaviyo.ingest(spool=path, drain_timeout=0.0) as sink:
        assert (sink.report.pending, sink.report.resumed) == (50, 50)


async def test_what_a_full_disk_does_not_take_is_listed(
    klaviyo: KlaviyoClient, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(self: Spool, records: Any) -> None:
        raise SpoolFull("no room")

    monkeypatch.setattr(Spool, "append", full)
    taken: list[int] = []  # how many at once depends on how busy the machine is

    def events() -> Iterator[Any]:
        for number in range(10):
            taken.append(number)
            yield event(number)

    report = Report()
    with pytest.raises(SpoolFull):
        await klaviyo.ingest_all(events(), spool=path, report=report)
    listed = [one["data"]["attributes"]["properties"]["n"] for one in report.unsent]
    assert taken
    assert sorted(listed) == taken


async def test_a_flush_that_has_to_look_again_is_told_of_the_end(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, go = server.send, asyncio.Event()

    async def held(*args: Any) -> Any:
        """So that there is something to look for, however slow the disk is."""
        await go.wait()
        return await answer(*args)

    monkeypatch.setattr(server, "send", held)
    async with klaviyo.ingest(spool=path, max_buffered=10, mode="bulk", linger=0.0) as sink:
        for number in range(100):
            await sink.send(event(number))
        sleep = klaviyo._engine.clock.sleep

        async def ends(seconds: float) -> None:
            server.latency = 1e6
            await sleep(seconds)
            sink._pipeline.failed(RuntimeError("the end"))

        monkeypatch.setattr(klaviyo._engine, "clock", _Other(klaviyo._engine.clock, ends))
        flushing = asyncio.ensure_future(sink.flush())
        await asyncio.sleep(0)
        go.set()
        with pytest.raises(DeliveryStopped):
            await flushing


class _Other:
    """A clock with another sleep."""

    def __init__(self, clock: Any, sleep: Any) -> None:
        self.sleep = sleep
        self.monotonic, self.wall, self.call_later = clock.monotonic, clock.wall, clock.call_later


async def test_one_who_gave_up_waiting_has_been_accepted(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, path: Path
) -> None:
    async with klaviyo.ingest(spool=path) as sink:
        task = asyncio.ensure_future(sink.send(event(1)))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await sink.send(event(2))
    assert server.count == 2


async def test_one_who_gave_up_waiting_is_counted(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, path: Path
) -> None:
    """And may give the event again."""
    async with klaviyo.ingest(spool=path) as sink:
        task = asyncio.ensure_future(sink.send(event(1)))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await sink.send(event(1))
    assert sink.report.accepted == sink.report.delivered == 2
    assert server.count == 1


async def test_given_twice_at_a_time_it_is_on_disk_for_both(
    klaviyo: KlaviyoClient, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither relies on what the other may fail to do."""

    async def full(records: Any) -> None:
        await asyncio.sleep(0)
        raise SpoolFull("no room")

    async with klaviyo.ingest(spool=path) as sink:
        assert sink._pipeline.admission.loader is not None
        with monkeypatch.context() as patch:
            patch.setattr(sink._pipeline.admission.loader.spool, "append", full)
            both = await asyncio.gather(
                sink.send(event(1)), sink.send(event(1)), return_exceptions=True
            )
        assert [type(one) for one in both] == [SpoolFull, SpoolFull]
        await sink.send(event(1))
    assert sink.report.delivered == 1


async def test_a_flush_ends_though_more_comes_than_goes(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with klaviyo.ingest(spool=path, max_buffered=50, mode="bulk", linger=0.01) as sink:
        answer, producing = server.send, False

        async def late(*args: Any) -> Any:
            """Not before one more has been accepted, which is none of those that it is about."""
            before = sink.report.accepted
            while producing and sink.report.accepted == before:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
            return await answer(*args)

        async def produce() -> None:
            while True:
                await sink.send(event(1, unique_id=None))

        monkeypatch.setattr(server, "send", late)
        for number in range(100):
            await sink.send(event(number, str(number)))
        producing = True
        producer = asyncio.ensure_future(produce())
        accepted = sink.report.accepted
        async with asyncio.timeout(600):
            await sink.flush()
        assert sink.report.delivered >= accepted
        assert sink.report.accepted > sink.report.delivered, "it is behind still"
        producing = False
        producer.cancel()
        await asyncio.gather(producer, return_exceptions=True)
        await sink.aclose(0.0)


@pytest.mark.slow
async def test_damage_that_is_found_later_ends_the_sink_and_nothing_else(
    clock: Any, server: FakeKlaviyo, path: Path
) -> None:
    async with client(clock, server) as klaviyo:
        server.latency = 60.0
        async with klaviyo.ingest(spool=path, drain_timeout=0.0) as sink:
            for number in range(3000):
                await sink.put([sink.accept(event(number))])
        server.latency = 0.001
        with sqlite3.connect(path) as db:
            db.execute("UPDATE chunk SET data = zeroblob(length(data))")
        db.close()
        other = await klaviyo.ingest().start()
        with pytest.raises(DeliveryStopped) as caught:
            async with klaviyo.ingest(spool=path) as sink:
                await sink.flush()
        assert isinstance(caught.value.__cause__, SpoolCorrupt)
        await other.send(event(1))
        await other.aclose()
    assert server.count == 1


async def test_the_client_is_closed_first(clock: Any, server: FakeKlaviyo, path: Path) -> None:
    """Whoever waits is told so, not cancelled."""
    made = client(clock, server)
    server.latency = 60.0
    sink = await made.ingest(spool=path).start()
    assert sink._pipeline.admission.loader is not None
    release = asyncio.Event()
    append = sink._pipeline.admission.loader.spool.append

    async def slow(records: Any) -> None:
        await release.wait()
        await append(records)

    sink._pipeline.admission.loader.spool.append = slow  # type: ignore[method-assign]
    sends = [asyncio.ensure_future(sink.send(event(1)))]
    await asyncio.sleep(0.01)
    sends.append(asyncio.ensure_future(sink.send(event(2))))
    await asyncio.sleep(0.01)
    await made.aclose()
    found = await asyncio.gather(*sends, return_exceptions=True)
    assert [type(one) for one in found] == [ClientClosed, ClientClosed]
    with pytest.raises(DeliveryStopped):
        await sink.send(event(3))
    await sink.aclose()


def test_in_another_loop(path: Path) -> None:
    """It says so, whatever is called, and nothing of the parent's is touched."""

    async def child(sink: Any) -> list[str]:
        said = []
        for call in (lambda: sink.send(event(1)), sink.flush, sink.aclose):
            with pytest.raises(ConfigurationError) as caught:
                async with asyncio.timeout(600):
                    await call()
            said.append(str(caught.value))
        return said

    async def main() -> FakeKlaviyo:
        server = FakeKlaviyo()
        async with client(SYSTEM_CLOCK, server) as klaviyo, klaviyo.ingest(spool=path) as sink:
            await sink.send(event(1))
            said = await asyncio.to_thread(lambda: asyncio.run(child(sink)))
            assert ["event loop" in one for one in said] == [True] * 3
            await sink.send(event(2))
        return server

    assert asyncio.run(main()).count == 2


async def test_a_spool_is_for_one_at_a_time(klaviyo: KlaviyoClient, path: Path) -> None:
    async with klaviyo.ingest(spool=path) as sink:
        with pytest.raises(SpoolInUse):
            await klaviyo.ingest(spool=path).start()
        await sink.send(event(1))
    async with klaviyo.ingest(spool=path):
        pass
