"""What is made a source: iterables, async iterables, and who closes what."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.sources import Source, as_source
from klaviyo_async.sources.files import NdjsonSource
from klaviyo_async.sources.iterables import IterableSource
from klaviyo_async.sources.rows import CsvSource
from klaviyo_async.testing import VirtualClock

from ..support import cancel_at


async def drain(source: Source, limit: int = 3) -> list[Any]:
    """All events, acknowledged."""
    events: list[Any] = []
    while items := await source.receive(limit):
        assert len(items) <= limit
        events += [event for _, event in items]
        await source.acknowledge([token for token, _ in items])
    return events


class Own:
    def __init__(self) -> None:
        self.closed = False

    async def receive(self, limit: int) -> Sequence[tuple[Any, Any]]:
        return []

    async def acknowledge(self, tokens: Sequence[Any]) -> None: ...

    async def aclose(self) -> None:
        self.closed = True


class TestWhatIsOne:
    def test_a_source_is(self) -> None:
        source = Own()
        assert as_source(source) is source

    @pytest.mark.parametrize("name", ["a.csv", "A.CSV", "b.csv.gz"])
    def test_a_table_by_its_name(self, name: str, tmp_path: Path) -> None:
        assert isinstance(as_source(tmp_path / name), CsvSource)

    @pytest.mark.parametrize("given", ["a.ndjson", Path("b.json"), "c", b"d", io.BytesIO()])
    def test_other_files(self, given: Any) -> None:
        if isinstance(given, bytes):
            with pytest.raises(TypeError, match="bytes is none of these"):
                as_source(given)
        else:
            assert isinstance(as_source(given), NdjsonSource)

    @pytest.mark.parametrize("given", [{"metric": "Seen"}, 5, None, object()])
    def test_one_event_is_not(self, given: Any) -> None:
        with pytest.raises(TypeError, match="none of these"):
            as_source(given)


class TestIterables:
    @pytest.mark.parametrize("count", [0, 1, 3, 4, 10])
    async def test_all_of_it_in_order(self, count: int) -> None:
        assert await drain(as_source(list(range(count)))) == list(range(count))
        assert await drain(as_source(iter(range(count)))) == list(range(count))

    async def test_it_ends_more_than_once(self) -> None:
        source = as_source([1])
        assert await drain(source) == [1]
        assert await source.receive(3) == []

    async def test_what_comes_before_an_error_comes_first(self) -> None:
        def events() -> Iterator[int]:
            yield from (1, 2)
            raise ZeroDivisionError

        source = as_source(events())
        assert await source.receive(10) == [(None, 1), (None, 2)]
        with pytest.raises(ZeroDivisionError):
            await source.receive(10)
        assert await source.receive(10) == []

    async def test_others_have_their_turn(self) -> None:
        now = 0.0

        class Stepping(VirtualClock):
            def monotonic(self) -> float:
                return now

        def slow() -> Iterator[int]:
            nonlocal now
            for number in range(12):
                now += 0.004
                yield number

        source = IterableSource(slow(), Stepping())
        assert len(await source.receive(1000)) == 3
        assert await drain(source) == list(range(3, 12))

    async def test_a_generator_is_closed(self) -> None:
        closed = []

        def events() -> Iterator[int]:
            try:
                yield from range(10)
            finally:
                closed.append(True)

        source = as_source(events())
        await source.receive(2)
        await source.aclose()
        assert closed == [True]

    async def test_what_is_no_generator_is_not(self) -> None:
        class Cursor:
            closed = False

            def __iter__(self) -> Iterator[int]:
                return self

            def __next__(self) -> int:
                return 1

            def close(self) -> None:
                self.closed = True

        cursor = Cursor()
        source = as_source(cursor)
        await source.receive(2)
        await source.aclose()
        assert not cursor.closed


class Numbers:
    """An async generator that tells what happened to it."""

    def __init__(self, *, gate: bool = False) -> None:
        self.asked = 0
        self.gate = asyncio.Event()
        self.closed_by: asyncio.Task[Any] | None = None
        self.opened_by: asyncio.Task[Any] | None = None
        if not gate:
            self.gate.set()

    async def __call__(self, count: int) -> AsyncIterator[int]:
        self.opened_by = asyncio.current_task()
        try:
            for number in range(count):
                self.asked += 1
                await self.gate.wait()
                yield number
        finally:
            await asyncio.sleep(0)
            self.closed_by = asyncio.current_task()


class TestAsyncIterables:
    @pytest.mark.parametrize("count", [0, 1, 3, 4, 100])
    async def test_all_of_it_in_order(self, count: int) -> None:
        assert await drain(as_source(Numbers()(count))) == list(range(count))

    async def test_no_more_than_is_wanted(self) -> None:
        numbers = Numbers()
        source = as_source(numbers(1000))
        assert len(await source.receive(7)) == 7
        for _ in range(5):
            await asyncio.sleep(0)
        assert numbers.asked == 7
        await source.aclose()

    async def test_one_at_a_time_if_it_is_slow(self) -> None:
        async def slow() -> AsyncIterator[int]:
            for number in range(3):
                await asyncio.sleep(0.001)
                yield number

        source = as_source(slow())
        assert [len(await source.receive(10)) for _ in range(4)] == [1, 1, 1, 0]

    async def test_a_receive_that_is_cancelled_loses_nothing(self) -> None:
        for late in (False, True):
            numbers = Numbers(gate=True)
            source = as_source(numbers(10))
            asyncio.get_running_loop().call_soon(numbers.gate.set)
            assert await cancel_at(1, source.receive(4), late=late)
            assert await drain(source) == list(range(10))
            await source.aclose()

    async def test_it_is_closed_by_the_task_that_opened_it(self) -> None:
        numbers = Numbers(gate=True)
        source = as_source(numbers(10))
        receiving = asyncio.ensure_future(source.receive(5))
        while not numbers.asked:  # noqa: ASYNC110
            await asyncio.sleep(0)
        receiving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await receiving
        assert numbers.closed_by is None
        await source.aclose()
        assert numbers.closed_by is numbers.opened_by is not asyncio.current_task()

    async def test_closed_before_it_began(self) -> None:
        numbers = Numbers()
        events = numbers(10)
        await as_source(events).aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(events)

    async def test_what_comes_before_an_error_comes_first(self) -> None:
        async def events() -> AsyncIterator[int]:
            yield 1
            yield 2
            raise ZeroDivisionError

        source = as_source(events())
        assert await source.receive(10) == [(None, 1), (None, 2)]
        with pytest.raises(ZeroDivisionError):
            await source.receive(10)
        await source.aclose()

    async def test_what_is_no_generator_is_not_closed(self) -> None:
        class Consumer:
            closed = False

            def __aiter__(self) -> Consumer:
                return self

            async def __anext__(self) -> int:
                return 1

            async def aclose(self) -> None:
                self.closed = True

        consumer = Consumer()
        source = as_source(consumer)
        assert len(await source.receive(3)) == 3
        await source.aclose()
        assert not consumer.closed

    async def test_a_plain_async_iterable(self) -> None:
        class Many:
            def __aiter__(self) -> AsyncIterator[int]:
                return Numbers()(4)

        assert await drain(as_source(Many())) == [0, 1, 2, 3]
