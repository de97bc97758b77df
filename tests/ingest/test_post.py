"""Events posted from any thread: taken at once or not at all, delivered like those that were sent."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from klaviyo_async import Drop, Hooks, KlaviyoClient
from klaviyo_async.clock import SYSTEM_CLOCK
from klaviyo_async.errors import ConfigurationError, InvalidEvent
from klaviyo_async.pipeline.errors import BufferFull, DeliveryStopped
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, client, event


async def test_posted_events_are_delivered_in_order(
    klaviyo: KlaviyoClient, server: FakeKlaviyo
) -> None:
    async with klaviyo.ingest() as sink:
        assert all(sink.post(event(number)) for number in range(20))
        assert sink.report.accepted == 0
        await sink.flush()
        assert server.stored == {"ada@example.com": [*range(20)]}
        assert sink.post(event(20))
    assert server.count == 21
    assert (sink.report.accepted, sink.report.delivered, sink.report.pending) == (21, 21, 0)


async def test_a_burst_wakes_the_loop_once(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, woken = asyncio.get_running_loop(), 0
    wake = loop.call_soon_threadsafe

    def counted(*args: Any, **kwargs: Any) -> Any:
        nonlocal woken
        woken += 1
        return wake(*args, **kwargs)

    async with klaviyo.ingest() as sink:
        monkeypatch.setattr(loop, "call_soon_threadsafe", counted)
        for _ in range(3):
            for number in range(1000):
                sink.post(event(number, unique_id=None))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        monkeypatch.undo()
    assert woken == 3
    assert server.count == 3000


async def test_there_is_room_for_so_many(klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
    server.latency = 60.0
    async with klaviyo.ingest(max_buffered=5, on_full="raise", drain_timeout=200) as sink:
        await sink.send(event(0))
        assert [sink.post(event(number)) for number in range(1, 7)] == [True] * 4 + [False] * 2
        with pytest.raises(BufferFull, match="5 wait"):
            sink.post(event(7), on_full="raise")
        await asyncio.sleep(0)
        assert not sink.post(event(8)), "those that were taken in count too"
        with pytest.raises(BufferFull):
            await sink.send(event(9))
        assert sink.report.turned_away == 4
        await sink.flush()
        assert sink.post(event(10))
    assert server.stored["ada@example.com"] == [0, 1, 2, 3, 4, 10]
    assert sink.report.accepted == 6


async def test_bytes_count_too(klaviyo: KlaviyoClient) -> None:
    async with klaviyo.ingest(max_buffered_bytes=3000) as sink:
        large: dict[str, Any] = {"properties": {"text": "x" * 2000}}
        assert sink.post(event(0, **large))
        assert not sink.post(event(1, **large))
        assert sink.post(event(2))


async def test_a_task_that_waits_for_room_comes_first(
    klaviyo: KlaviyoClient, server: FakeKlaviyo
) -> None:
    async with klaviyo.ingest(max_buffered=1) as sink:
        await sink.send(event(0))
        waiting = asyncio.ensure_future(sink.send(event(1)))
        await asyncio.sleep(0)
        assert not sink.post(event(2))
        await waiting
    assert server.stored["ada@example.com"] == [0, 1]


async def test_the_same_event_again(klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
    async with klaviyo.ingest() as sink:
        await sink.send(event(1))
        assert sink.post(event(1))
        assert sink.post(event(2))
        assert sink.post(event(2))
    assert server.count == 2
    assert (sink.report.duplicates, sink.report.delivered) == (2, 2)


async def test_what_cannot_be_taken(klaviyo: KlaviyoClient) -> None:
    sink = klaviyo.ingest()
    with pytest.raises(ConfigurationError, match="async with"):
        sink.post(event(0))
    async with sink:
        with pytest.raises(InvalidEvent, match="metric"):
            sink.post({"profile": {"email": "ada@example.com"}})
        with pytest.raises(ConfigurationError, match="on_full must be one of return, raise"):
            sink.post(event(0), on_full="wait")  # type: ignore[arg-type]
    assert not sink.post(event(0))
    with pytest.raises(DeliveryStopped, match="it has been closed"):
        sink.post(event(0), on_full="raise")
    assert sink.report.accepted == 0


async def test_nothing_taken_is_forgotten_when_delivery_ends(
    clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
) -> None:
    server.trouble = lambda _: 401
    sink = klaviyo.ingest()
    with pytest.raises(DeliveryStopped, match="2 events were not sent"):
        async with sink:
            await sink.send(event(0))
            await clock.sleep(1.0)
            sink._pipeline.failure, kept = None, sink._pipeline.failure
            assert sink.post(event(1))
            sink._pipeline.failure = kept
    assert sorted(one["data"]["attributes"]["properties"]["n"] for one in sink.report.unsent) == [
        0,
        1,
    ]
    assert sink.report.accepted == 2


async def test_after_the_clients_end(clock: VirtualClock, server: FakeKlaviyo) -> None:
    async with client(clock, server) as klaviyo:
        sink = await klaviyo.ingest().start()
        assert sink.post(event(0))
    assert not sink.post(event(1))
    with pytest.raises(DeliveryStopped):
        await sink.aclose()
    assert len(sink.report.unsent) + server.count == 1


async def test_threads_post_each_event_once(server: FakeKlaviyo) -> None:
    """Through a buffer that is too small for all of them; `tests/blocking` has more threads and events."""
    server.latency = 0.0
    threads, each = 4, 1000
    pause = threading.Event()
    async with client(SYSTEM_CLOCK, server) as klaviyo, klaviyo.ingest(max_buffered=1500) as sink:

        def work(who: int) -> None:
            for number in range(each):
                one = event(number, f"user{who}", unique_id=None)
                while not sink.post(one):
                    pause.wait(0.01)

        await asyncio.gather(*(asyncio.to_thread(work, who) for who in range(threads)))
    assert server.stored == {f"user{who}@example.com": [*range(each)] for who in range(threads)}
    assert sink.report.accepted == sink.report.delivered == threads * each


class TestBeforeSend:
    async def test_it_is_called_at_once_in_the_thread_that_posts(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        called: list[int] = []

        def odd_ones(given: Any) -> Any:
            called.append(threading.get_ident())
            number = given["properties"].pop("n")
            given["properties"] = {"n": number + 100}
            return given if number % 2 else None

        async with klaviyo.ingest(before_send=odd_ones) as sink:
            mine = event(1)
            assert sink.post(mine)
            assert called == [threading.get_ident()]
            assert mine == event(1), "it gets a copy"
            assert all(sink.post(event(number)) for number in range(4, 10))
            assert (sink.report.dropped, sink.report.accepted) == (0, 0), "the loop counts"
            assert await asyncio.to_thread(sink.post, event(3))
            assert called[-1] != called[0]
            await sink.flush()
            report = sink.report
            assert (report.dropped, report.accepted, report.delivered) == (3, 5, 5)
        assert server.stored == {"ada@example.com": [101, 105, 107, 109, 103]}
        assert (report.pending, report.rejected, report.turned_away) == (0, 0, 0)

    async def test_hooks_are_told_in_the_loop(self, server: FakeKlaviyo) -> None:
        told: list[tuple[int, str, int]] = []

        class Drops(Hooks):
            def on_dropped(self, drop: Drop) -> None:
                told.append((drop.records, drop.reason, threading.get_ident()))

        async with (
            client(SYSTEM_CLOCK, server, hooks=Drops()) as klaviyo,
            klaviyo.ingest(before_send=lambda _: None) as sink,
        ):
            for _ in range(3):
                assert await asyncio.to_thread(sink.post, event(1))
            await sink.flush()
            assert sum(records for records, *_ in told) == 3
            assert {(reason, thread) for _, reason, thread in told} == {
                ("before_send", threading.get_ident())
            }

    async def test_a_failure_goes_to_the_dead_letters_as_given(
        self, klaviyo: KlaviyoClient
    ) -> None:
        letters: list[Any] = []

        def broken(given: Any) -> Any:
            if given["properties"].pop("n") == 1:
                raise KeyError("email")
            return given

        async with klaviyo.ingest(before_send=broken, dead_letters=letters.extend) as sink:
            assert sink.post(event(1))
            assert sink.post(event(2))
            assert letters == []
            await sink.flush()
        [letter] = letters
        assert letter.record == event(1)
        assert "before_send raised KeyError" in letter.reason
        assert (sink.report.rejected, sink.report.delivered) == (1, 1)

    async def test_a_failure_is_raised_if_that_is_wanted(self, klaviyo: KlaviyoClient) -> None:
        def broken(_: Any) -> Any:
            raise KeyError("email")

        async with klaviyo.ingest(before_send=broken, before_send_errors="raise") as sink:
            with pytest.raises(KeyError, match="email"):
                sink.post(event(1))
        assert (sink.report.rejected, sink.report.accepted) == (0, 0)

    async def test_what_it_makes_is_checked(self, klaviyo: KlaviyoClient) -> None:
        async with klaviyo.ingest(before_send=lambda given: {**given, "metric": 7}) as sink:
            with pytest.raises(InvalidEvent):
                sink.post(event(1))

    async def test_an_async_one_is_refused_by_name(self, klaviyo: KlaviyoClient) -> None:
        async def looked_up(given: Any) -> Any:
            raise AssertionError("it is not called")

        class Lookup:
            async def __call__(self, given: Any) -> Any:
                raise AssertionError("it is not begun")

        for function, name in (
            (looked_up, "looked_up is async"),
            (Lookup(), "Lookup object.* async"),
        ):
            async with klaviyo.ingest(before_send=function) as sink:
                with pytest.raises(ConfigurationError, match=name):
                    sink.post(event(1))
            assert sink.report.accepted == 0

    async def test_drops_and_failures_take_up_room_until_they_are_taken_in(
        self, klaviyo: KlaviyoClient
    ) -> None:
        async with klaviyo.ingest(before_send=lambda _: None, max_buffered=3) as sink:
            assert [sink.post(event(number)) for number in range(5)] == [True] * 3 + [False] * 2
            await sink.flush()
            assert sink.post(event(5))
        assert (sink.report.dropped, sink.report.turned_away) == (4, 2)

    async def test_a_closed_sink(self, klaviyo: KlaviyoClient) -> None:
        async with klaviyo.ingest(before_send=lambda _: None) as sink:
            assert sink.post(event(1))
        assert sink.report.dropped == 1
        assert not sink.post(event(2))
        assert (sink.report.dropped, sink.report.turned_away) == (1, 1)

    async def test_dead_letters_that_cannot_be_kept_end_it(self, klaviyo: KlaviyoClient) -> None:
        def broken(_: Any) -> Any:
            raise KeyError("email")

        def full(_: Any) -> None:
            raise OSError("no space left")

        sink = await klaviyo.ingest(before_send=broken, dead_letters=full).start()
        assert sink.post(event(1))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert not sink.post(event(2))
        await sink.aclose()
        assert (sink.report.rejected, sink.report.turned_away) == (1, 1)


async def test_a_disabled_client_drops_what_is_posted() -> None:
    async with KlaviyoClient(disabled=True) as klaviyo, klaviyo.ingest() as sink:
        assert all(sink.post(event(number)) for number in range(5))
        await sink.flush()
        assert sink.report.dropped == 5
    assert (sink.report.delivered, sink.report.pending) == (0, 0)
