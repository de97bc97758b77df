"""Packed events behave as a dictionary of them, and what was shared stays as it was."""

from __future__ import annotations

import random
from typing import Any

import pytest

from klaviyo_async.sandbox import ids
from klaviyo_async.sandbox.event_table import EventTable
from klaviyo_async.sandbox.records import Event, StoredRecord, StoredResource
from klaviyo_async.sandbox.steps import dropped, finish, ordered


def event(number: int, chance: random.Random) -> StoredRecord:
    """A packed one, mostly; some have ids of their own, and some were put in as resources."""
    kind = chance.random()
    profile, metric = f"P{chance.randrange(9)}", f"M{chance.randrange(3)}"
    related: dict[str, Any] = {"profile": ("profile", profile), "metric": ("metric", metric)}
    if kind < 0.1:
        return StoredResource("event", f"own-{number}", {"x": number}, related, number)
    id_ = f"E{number}" if kind < 0.2 else ids.event_id(number)
    unique = id_ if chance.random() < 0.5 else f"u{number}"
    return Event(id_, profile, metric, unique, 1_700_000_000 + number, {"n": number}, number)


def facts(record: StoredRecord) -> tuple[Any, ...]:
    return record.id, record.sequence, record.attributes, record.relationships


def packed(table: EventTable) -> list[tuple[Any, ...]]:
    return [facts(each) for each in table.values() if each.id == ids.event_id(each.sequence)]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_it_is_a_dictionary(seed: int) -> None:
    chance = random.Random(seed)
    table, model = EventTable(), dict[str, StoredRecord]()
    shared: list[tuple[EventTable, list[tuple[Any, ...]]]] = []
    for number in range(1, 3000):
        record = event(number, chance)
        table.put(record)
        model[record.id] = record
        if chance.random() < 0.1:
            gone = chance.choice([*model])
            table.discard(gone)
            del model[gone]
        if chance.random() < 0.05 and model:
            changed = table[chance.choice([*model])]
            old = changed.related("profile")[0]
            for each in (changed, model[changed.id]):
                each.replace(old, ("profile", "P1"))
            table.changed(changed)
        if number % 700 == 0:
            copy = EventTable(table.names, table.share())
            shared.append((copy, packed(copy)))
    assert len(table) == len(model)
    assert [facts(each) for each in table.values()] == [facts(each) for each in model.values()]
    assert [each.id for each in table.latest()] == [*reversed(table)] == [*reversed(model)]
    assert [*table] == [*model]
    assert all(facts(table[id_]) == facts(each) for id_, each in model.items())
    for missing in ("", "x", "5", "5zzzzzzzzzz", ids.event_id(10**6), "5" + "0" * 10, "5+00000001"):
        assert missing not in table
    for reference in (("profile", "P1"), ("metric", "M2"), ("profile", "none"), ("list", "P1")):
        wanted = [id_ for id_, each in model.items() if each.refers_to(reference)]
        assert [each.id for each in table.referring(reference)] == wanted
    for middle in (0, 1, 1024, 1500, 5000):
        later = [each.id for each in model.values() if each.sequence > middle]
        earlier = [each.id for each in model.values() if each.sequence < middle]
        assert [each.id for each in table.after(middle)] == later
        assert [each.id for each in table.before(middle)] == earlier[::-1]
    for copy, before in shared:
        assert packed(copy) == before


@pytest.mark.parametrize("size", [0, 1, 2047, 2048, 2049, 9000])
@pytest.mark.parametrize("late", [0.0, 0.02, 1.0])
def test_sorting_in_steps_is_sorting(size: int, late: float) -> None:
    chance = random.Random(size)
    items = [
        (n // 3 if chance.random() >= late else chance.randrange(size), n) for n in range(size)
    ]
    steps = ordered(list(items), lambda item: item[0])
    assert finish(steps) == sorted(items, key=lambda item: item[0])
    many, more = list(items), dict(items)
    finish(dropped(many, more))
    assert not many
    assert not more


def test_a_span_of_times() -> None:
    chance = random.Random(7)
    table = EventTable()
    for number in range(1, 2500):
        table.put(event(number, chance))
        if chance.random() < 0.1:
            table.discard(ids.event_id(number))
    low, high = 1_700_000_900, 1_700_001_100
    wanted = [
        facts(each)
        for each in table.values()
        if not isinstance(each, Event)
        or each.id != ids.event_id(each.sequence)
        or low <= each.stamp <= high
    ]
    found = [*table.between(low, high)]
    assert [facts(each) for some in found for each in some] == wanted
    assert len(found) == len(table.blocks), "a sandbox may answer others after each"
