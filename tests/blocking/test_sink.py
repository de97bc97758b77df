"""A sink in programs without an event loop."""

from __future__ import annotations

import asyncio
import importlib.util
import logging
import threading
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi import operations
from msgspec.structs import replace

from klaviyo_async.blocking import KlaviyoClient
from klaviyo_async.errors import ConfigurationError, DeadlineExceeded, InvalidEvent
from klaviyo_async.ingest.spool import SpoolInUse
from klaviyo_async.pipeline.errors import BufferFull, DeliveryStopped, RecordRejected
from klaviyo_async.testing import SandboxThread

from ..support import KEY, ScriptedTransport, problem, reply
from .event_server import EventServer

EXAMPLES = Path(__file__).parents[2] / "examples"


def event(number: Any, who: str = "ada") -> dict[str, Any]:
    return {
        "metric": "Placed Order",
        "profile": {"email": f"{who}@example.com"},
        "properties": {"n": number},
    }


def test_events_are_taken_and_delivered(klaviyo: KlaviyoClient, sandbox: SandboxThread) -> None:
    with klaviyo.ingest() as sink:
        sink.send(event(0))
        receipt = sink.send(event(1), receipt=True)
        assert sink.post(event(2))
        receipt.wait()
        assert receipt.done()
        assert (receipt.partial_failure, receipt.ambiguous) == ((), False)
        sink.flush(600)
        assert sandbox.events.stored == 3
        with pytest.raises(InvalidEvent):
            sink.post({})
    assert sink.report.delivered == 3
    assert not sink.post(event(3))
    with pytest.raises(DeliveryStopped):
        sink.post(event(3), on_full="raise")
    sink.close()


def test_what_is_refused(sandbox: SandboxThread) -> None:
    transport = ScriptedTransport(reply(400, problem(400)))
    with KlaviyoClient(KEY, transport=transport) as klaviyo, klaviyo.ingest() as sink:
        receipt = sink.send(event(0), receipt=True)
        with pytest.raises(RecordRejected):
            receipt.wait()


def test_who_gives_up_waiting_does_not_give_up_the_record() -> None:
    release = threading.Event()

    async def slow(_: Any) -> Any:
        while not release.is_set():  # noqa: ASYNC110 - set in another thread
            await asyncio.sleep(0.001)
        return reply(202)

    with KlaviyoClient(KEY, transport=ScriptedTransport(slow)) as klaviyo, klaviyo.ingest() as sink:
        receipt = sink.send(event(0), receipt=True)
        with pytest.raises(DeadlineExceeded, match="not settled within 0.01 s"):
            receipt.wait(timeout=0.01)
        assert not receipt.done()
        release.set()
        receipt.wait(600)
    assert sink.report.delivered == 1


def test_what_is_posted_goes_through_before_send(
    klaviyo: KlaviyoClient, sandbox: SandboxThread
) -> None:
    threads: set[int] = set()

    def odd_ones(given: Any) -> Any:
        threads.add(threading.get_ident())
        return given if given["properties"]["n"] % 2 else None

    with klaviyo.ingest(before_send=odd_ones) as sink:
        assert all(sink.post(event(number)) for number in range(5))
        sink.flush(600)
    assert threads == {threading.get_ident()}
    assert (sink.report.delivered, sink.report.dropped, sandbox.events.stored) == (2, 3, 2)


def test_options_are_checked_when_it_is_opened(klaviyo: KlaviyoClient) -> None:
    with pytest.raises(ConfigurationError, match="no option linger_"):
        klaviyo.ingest(linger_=1)  # type: ignore[call-arg]


def test_there_is_room_for_so_many() -> None:
    release = threading.Event()

    async def slow(_: Any) -> Any:
        import asyncio

        await asyncio.to_thread(release.wait, 600)
        return reply(202)

    with (
        KlaviyoClient(KEY, transport=ScriptedTransport(slow)) as klaviyo,
        klaviyo.ingest(max_buffered=3) as sink,
    ):
        assert [sink.post(event(n)) for n in range(5)] == [True] * 3 + [False] * 2
        with pytest.raises(BufferFull):
            sink.post(event(5), on_full="raise")
        with pytest.raises(DeadlineExceeded, match="3 events are not settled"):
            sink.flush(0.01)
        release.set()
        sink.flush()
        assert sink.post(event(6))
    assert (sink.report.delivered, sink.report.turned_away) == (4, 3)


def test_a_block_that_fails_closes_the_sink(klaviyo: KlaviyoClient) -> None:
    with pytest.raises(LookupError), klaviyo.ingest() as sink:
        sink.post(event(0))
        raise LookupError
    assert sink.report.delivered == 1


def test_a_spool(klaviyo: KlaviyoClient, tmp_path: Path) -> None:
    with klaviyo.ingest(spool=tmp_path / "events.db") as sink:
        assert sink.post(event(0))
        with pytest.raises(SpoolInUse):
            klaviyo.ingest(spool=tmp_path / "events.db")
    assert sink.report.delivered == 1


@pytest.mark.slow
def test_eight_threads_post_twenty_thousand_events_each_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads, each = 8, 20_000
    bulk = operations.OPERATIONS["bulk_create_events"]
    wide = replace(bulk, limits=("100000/s", "1000000/m"))
    monkeypatch.setattr(operations, "OPERATIONS", {**operations.OPERATIONS, bulk.name: wide})
    pause = threading.Event()

    def work(who: int) -> None:
        for number in range(each):
            one = event(f"{who}-{number}", f"user{who}")
            while not sink.post(one):
                pause.wait(0.01)

    with (
        EventServer() as server,
        KlaviyoClient(KEY, base_url=server.url) as klaviyo,
        klaviyo.ingest(mode="bulk", max_buffered=20_000) as sink,
    ):
        workers = [threading.Thread(target=work, args=(who,)) for who in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert sink.report.delivered == sink.report.accepted == threads * each
    assert len(server.received) == threads * each
    assert {*server.received.values()} == {1}
    for who in range(threads):
        own = [n for n in server.order if n.startswith(f"{who}-")]
        assert own == [f"{who}-{number}" for number in range(each)], "in the order of the thread"


def example(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_logging_handler_that_posts(klaviyo: KlaviyoClient, sandbox: SandboxThread) -> None:
    logger = logging.getLogger("shop")
    with klaviyo.ingest() as sink:
        handler = example("blocking_logging").KlaviyoHandler(sink)
        logger.addHandler(handler)
        logging.getLogger("klaviyo_async").addHandler(handler)
        try:
            logger.warning("%s is out of stock", "tea", extra={"email": "ada@example.com"})
            logger.warning("nobody is concerned")
            logging.getLogger("klaviyo_async").warning("no loop", extra={"email": "a@example.com"})
        finally:
            logger.removeHandler(handler)
            logging.getLogger("klaviyo_async").removeHandler(handler)
    assert sandbox.events.stored == 1
    stored = klaviyo.events.get_events().page()[0]
    assert stored.event_properties["message"] == "tea is out of stock"  # type: ignore[index]
