"""Filters that the live API takes, from the client through the sandbox."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from klaviyo_async import F, KlaviyoClient
from klaviyo_async.sandbox import Sandbox, query
from klaviyo_async.sandbox.filtering import matches as really_matches

from .conftest import resource


async def test_one_value_where_a_list_may_be_given() -> None:
    async with Sandbox() as sandbox, KlaviyoClient("pk_one", base_url=sandbox.url) as klaviyo:
        for name in ("a", "b"):
            made = await klaviyo.lists.create_list({"name": name})
        person = await klaviyo.profiles.create_profile({"email": "ada@example.com"})
        await klaviyo.lists.add_profiles_to_list(made.id, [person.id])
        found = [each.id async for each in klaviyo.lists.get_lists(filter=F.name == "b")]
        assert found == [made.id]
        both = [each async for each in klaviyo.lists.get_lists(filter=F.name == ["a", "b"])]
        assert len(both) == 2
        members = klaviyo.lists.get_profiles_for_list(made.id, filter=F.email == "ada@example.com")
        assert [each.id async for each in members] == [person.id]


async def test_ids_that_are_numbers_need_no_quotes() -> None:
    async with Sandbox() as sandbox, KlaviyoClient("pk_one", base_url=sandbox.url) as klaviyo:
        store = sandbox.store("pk_one")
        for id_ in ("7", "8", "9"):
            seed = resource("image", id_, name="n", hidden=False)["data"]
            store.add("image", seed["attributes"], {}, id_)
        images = klaviyo.images.get_images
        assert [i.id async for i in images(filter=F.id.any_of([7, 9]))] == ["7", "9"]
        assert [i.id async for i in images(filter=F.id.any_of(["7", "9"]))] == ["7", "9"]
        assert [i.id async for i in images(filter="any(id,[8])")] == ["8"]


START = datetime(2026, 1, 1, tzinfo=UTC)


async def test_a_span_of_time_looks_at_no_event_outside_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_at = []

    def matches(store: object, record: object, item: object) -> bool:
        looked_at.append(record)
        return really_matches(store, record, item)  # type: ignore[arg-type]

    monkeypatch.setattr(query, "matches", matches)
    async with Sandbox() as sandbox, KlaviyoClient("pk_one", base_url=sandbox.url) as klaviyo:
        await klaviyo.ingest_all(
            {
                "metric": "Seen",
                "profile": {"email": "ada@example.com"},
                "unique_id": str(number),
                "time": START + timedelta(seconds=number),
            }
            for number in range(300)
        )
        looked_at.clear()
        low, high = START + timedelta(seconds=100), START + timedelta(seconds=103)
        stamp = int(low.timestamp())
        for span, wanted in (
            ((F.datetime >= low) & (F.datetime < high), 3),
            ((F.datetime > low) & (F.datetime <= high), 3),
            ((F.timestamp >= stamp) & (F.timestamp < stamp + 3), 3),
            ((F.datetime > low + timedelta(seconds=0.5)) & (F.datetime < high), 2),
        ):
            found = [each.datetime async for each in klaviyo.events.get_events(filter=span)]
            assert len(found) == wanted
            assert len(looked_at) <= 4
            looked_at.clear()
        # What a group does not bound is looked at whole.
        rest = ~((F.datetime >= low) & (F.datetime < high))
        assert len([each async for each in klaviyo.events.get_events(filter=rest)]) == 297
        outside = f"greater-or-equal(datetime,{high.isoformat()}),less-than(timestamp,99999999999)"
        assert len([e async for e in klaviyo.events.get_events(filter=f"and({outside})")]) == 197
