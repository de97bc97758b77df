"""Reading pages ahead: how far, in whose task, and to what end."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest

from klaviyo_async.errors import (
    ClientClosed,
)

from ..support import cancel_at
from .listing import Listing, client, collect, drain, first

pytestmark = pytest.mark.slow


class TestPrefetch:
    async def settle(self) -> None:
        for _ in range(50):
            await asyncio.sleep(0)

    @pytest.mark.parametrize("prefetch", [1, 2, 5])
    async def test_it_reads_so_many_ahead_and_no_more(self, prefetch: int) -> None:
        transport = Listing(300)
        pages = client(transport).events.get_events().pages(prefetch=prefetch)
        await anext(pages)
        await self.settle()
        assert len(transport.sent) == 1 + prefetch
        await anext(pages)
        await self.settle()
        assert len(transport.sent) == 2 + prefetch

    @pytest.mark.parametrize("how", ["break", "raise", "close", "collect"])
    async def test_leaving_early_cancels_what_is_under_way(self, how: str) -> None:
        transport = Listing(300)
        made = client(transport)
        before = asyncio.all_tasks()

        async def leave() -> None:
            items = made.events.get_events().items(prefetch=2)
            await anext(items)
            await self.settle()
            transport.gate = asyncio.Event()
            for _ in range(3):  # makes room for one page
                await anext(items)
            await self.settle()
            assert transport.under_way == 1
            if how == "close":
                await items.aclose()
            elif how == "raise":
                async for _ in items:
                    raise ZeroDivisionError
            elif how == "break":
                async for _ in items:
                    break

        if how == "raise":
            with pytest.raises(ZeroDivisionError):
                await leave()
        else:
            await leave()
        await self.settle()
        assert transport.under_way == 0
        assert len(asyncio.all_tasks() - before) == 1, "the client's own, which closing ends"
        await made.aclose()
        assert asyncio.all_tasks() == before

    async def test_closing_the_client_ends_the_iteration(self) -> None:
        transport = Listing(300)
        made = client(transport)
        items = made.events.get_events().items(prefetch=1)
        await anext(items)
        transport.gate = asyncio.Event()
        await self.settle()
        waiting = asyncio.ensure_future(drain(items))
        await self.settle()
        await made.aclose()
        with pytest.raises(ClientClosed):
            await waiting
        with pytest.raises(ClientClosed):
            await anext(made.events.get_events().items(prefetch=1))
        assert transport.under_way == 0

    def test_a_loop_that_ends_without_closing_anything(self) -> None:
        async def careless() -> Any:
            items = client(Listing(300)).events.get_events().items(prefetch=1)
            await anext(items)
            return items

        items = asyncio.run(careless())
        del items
        gc.collect()

    @pytest.mark.parametrize("late", [False, True])
    @pytest.mark.parametrize("prefetch", [0, 2])
    async def test_cancelled_at_every_await(self, late: bool, prefetch: int) -> None:
        before = asyncio.all_tasks()
        step = 0
        for step in range(1, 100):
            transport = Listing(9)
            async with client(transport) as made:
                items = made.events.get_events().items(prefetch=prefetch)
                reached = await cancel_at(step, drain(items), late=late)
                del items
                await self.settle()
                assert transport.under_way == 0
            assert asyncio.all_tasks() == before
            if not reached:
                break
        assert 3 < step < 99

    @pytest.mark.parametrize("late", [False, True])
    @pytest.mark.parametrize("prefetch", [0, 1, 3])
    async def test_going_on_after_a_cancellation(self, late: bool, prefetch: int) -> None:
        """Whoever puts a timeout around each item misses none of them."""
        for before in range(9):
            step = 0
            for step in range(1, 50):
                async with client(Listing(9)) as made:
                    items = made.events.get_events().items(prefetch=prefetch)
                    found = [(await anext(items)).id for _ in range(before)]
                    reached = await cancel_at(step, take(items, found), late=late)
                    async with asyncio.timeout(600):
                        await collect(items, found)
                assert found == first(9)
                if not reached:
                    break
            assert step < 49

    @pytest.mark.parametrize("prefetch", [0, 2])
    async def test_two_tasks_do_not_get_the_same_page(self, prefetch: int) -> None:
        async with client(Listing(20)) as made:
            items = made.events.get_events().items(prefetch=prefetch)
            one, two = await asyncio.gather(drain(items), drain(items), return_exceptions=True)
            assert one == first(20)
            assert isinstance(two, RuntimeError)
            assert await drain(items) == []

    async def test_ended_while_somebody_waits(self) -> None:
        transport = Listing(20)
        transport.gate = asyncio.Event()
        async with client(transport) as made:
            items = made.events.get_events().items(prefetch=2)
            waiting = asyncio.ensure_future(drain(items))
            await self.settle()
            await items.aclose()
            assert await waiting == []
            await self.settle()
            assert transport.under_way == 0

    async def test_all_tasks_of_the_loop_are_cancelled(self) -> None:
        """The client's own among them, but it is still open."""
        async with client(Listing(20)) as made:
            items = made.events.get_events().items(prefetch=1)
            await anext(items)
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            await self.settle()
            assert await drain(made.events.get_events().items(prefetch=1)) == first(20)

    def test_another_loop(self) -> None:
        made = client(Listing(20))
        for _ in range(2):
            assert asyncio.run(drain(made.events.get_events().items(prefetch=1))) == first(20)
        asyncio.run(made.aclose())

    async def test_two_iterations_do_not_mix(self) -> None:
        made = client(Listing(20))
        one, two = (made.events.get_events().items(prefetch=2) for _ in range(2))
        found = await asyncio.gather(drain(one), drain(two))
        assert list(found) == [first(20)] * 2
        await made.aclose()


async def take(items: Any, found: list[str]) -> None:
    found.append((await anext(items)).id)
