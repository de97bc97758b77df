"""All faults at once, against many calls at once."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from klaviyo_async.errors import KlaviyoError

from ..support import KEY
from .bench import Bench, bench, failure
from .table import BROKEN, LATE

EVENTS = 150
STATUSES = (429, 500, 502, 503, 504)


def storm(made: Bench) -> None:
    """About half of the attempts fail, each kind of failure now and then."""
    for row in (*BROKEN, *LATE):
        if not row.document:
            made.sandbox.fault(**row.fault, count=None, probability=0.03)
    for status in STATUSES:
        made.sandbox.fault("status", status=status, count=None, probability=0.03, retry_after="1")
        made.sandbox.fault("status", status=status, count=None, probability=0.03)


async def send(made: Bench, number: int, **more: str) -> KlaviyoError | None:
    """Create an event."""
    event: Any = {
        "metric": {"name": "Viewed"},
        "profile": {"email": f"{number}@example.com"},
        "properties": {},
        **more,
    }
    return await failure(made.client.events.create_event(event))


@pytest.mark.slow
async def test_named_events_arrive_exactly_once() -> None:
    async with bench(max_retries=50, retry_budget=None, max_connections=20) as made:
        storm(made)
        outcomes = await asyncio.gather(
            *(send(made, number, unique_id=f"e-{number}") for number in range(EVENTS))
        )
        assert outcomes == [None] * EVENTS
        assert made.sandbox.events.stored == EVENTS
        assert made.sandbox.stats.requests > EVENTS * 1.5
        assert len(made.sandbox.stats.faults) > 6
        made.nothing_leaks()
        await made.still_works()


@pytest.mark.slow
async def test_events_without_a_name_arrive_at_most_once() -> None:
    async with bench(max_retries=50, retry_budget=None, max_connections=20) as made:
        storm(made)
        outcomes = await asyncio.gather(*(send(made, number) for number in range(EVENTS)))
        succeeded = outcomes.count(None)
        assert 0 < succeeded < EVENTS
        # Each has a profile of its own: a second one of the same would be counted as a duplicate.
        assert made.sandbox.events.duplicates == 0
        assert succeeded <= made.sandbox.events.stored <= EVENTS
        made.nothing_leaks()


@pytest.mark.slow
@pytest.mark.parametrize("prefetch", [0, 2])
async def test_lists_are_whole(prefetch: int) -> None:
    async with bench(max_retries=50, retry_budget=None) as made:
        store = made.sandbox.store(KEY)
        wanted = {store.add("profile", {"email": f"{n}@example.com"}).id for n in range(500)}
        storm(made)
        pager = made.client.profiles.get_profiles(page_size=20)
        async with pager.items(prefetch=prefetch) as items:
            found = [profile.id async for profile in items]
        assert len(found) == 500
        assert set(found) == wanted
