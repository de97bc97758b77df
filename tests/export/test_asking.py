"""What is asked for and how: batches, rows, bounds, bad input."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import ConfigurationError, FilterError, InvalidRequest, KlaviyoClient
from klaviyo_async.export.formats import writer_of
from klaviyo_async.export.resources import Misfit, read_resources
from klaviyo_async.export.rows import RowBlock, RowMaker
from klaviyo_async.export.slices import Sample, Slice, SliceIds, Walk, cut, cut_evenly
from klaviyo_async.export.streams import TimeField, stream_of
from klaviyo_async.export.times import bounded, seconds_of

from .server import ListServer
from .test_folder import BEGIN, EVENTS, client, filled

NOW = 1_750_000_000.0


def test_bounds_agree_with_the_operators() -> None:
    exact = TimeField("datetime", "greater-or-equal", "less-than", True)
    strict = TimeField("updated", "greater-than", "less-than", True)
    lower = TimeField("updated", "greater-than", None, True)
    text = "greater-or-equal(datetime,1970-01-01T00:01:40+00:00),less-than(datetime,1970-01-01T00:03:20+00:00)"
    assert bounded(None, exact, 100, 200) == text
    # One second more, whose rows are dropped as they come: a fraction of it may belong to the slice.
    assert bounded(None, strict, 100, None) == "greater-than(updated,1970-01-01T00:01:39+00:00)"
    assert bounded('equals(a,"b")', lower, 100, 200) == (
        'equals(a,"b"),greater-than(updated,1970-01-01T00:01:39+00:00)'
    )
    assert bounded(None, None, 100, 200) is None


@pytest.mark.parametrize(
    ("given", "second"),
    [
        ("90d", 1_750_000_000 - 90 * 86400),
        ("2025-06-01", 1_748_736_000),
        ("2025-06-01T02:00:00+02:00", 1_748_736_000),
        (dt.date(2025, 6, 1), 1_748_736_000),
        (dt.timedelta(hours=1), 1_749_996_400),
        (None, None),
    ],
)
def test_times(given: Any, second: int | None) -> None:
    assert seconds_of("since", given, NOW) == second


@pytest.mark.parametrize("given", ["soon", "2025-06-01T02:00:00", 5, "1960-01-01"])
def test_what_is_no_time(given: Any) -> None:
    with pytest.raises(InvalidRequest, match="since"):
        seconds_of("since", given, NOW)


def test_cuts_follow_the_density_and_cover_the_range() -> None:
    samples = [Sample(0, 100, 0), Sample(100, 200, 900), Sample(200, 300, 100)]
    pieces = cut(samples, 10)
    assert pieces[0][0] == 0
    assert pieces[-1][1] == 300
    assert all(one[1] == other[0] for one, other in pairwise(pieces))
    assert sum(100 <= start < 200 for start, _ in pieces) >= 8
    assert cut_evenly(0, 3, 10) == [(0, 1), (1, 2), (2, 3)]


def test_a_dense_slice_is_split_between_seconds_and_a_thin_one_is_not() -> None:
    walk = Walk(Slice(1, start=0, end=1000, reach=1000), position=100, begun=0, rows=1000)
    half = walk.split(SliceIds(2), 100)
    assert half is not None
    assert (walk.slice.end, half.start, half.end, walk.slice.reach) == (550, 550, 1000, 1000)
    assert (
        Walk(Slice(1, start=0, end=1000), position=999, begun=0, rows=10**6).split(SliceIds(2), 100)
        is None
    )
    assert (
        Walk(Slice(1, start=0, end=1000), position=900, begun=0, rows=900).split(SliceIds(2), 100)
        is None
    )


def test_rows_are_flat_and_keep_what_is_ones_own() -> None:
    maker = RowMaker(stream_of("profiles"), flatten=True)
    resource = {
        "type": "profile",
        "id": "p",
        "attributes": {
            "location": {"city": "Köln", "new": {"a": 1}},
            "properties": {"a": {"b": 1}},
            "unheard_of": [1],
        },
        "relationships": {
            "lists": {"data": [{"type": "list", "id": "l"}]},
            "segments": {"links": {}},
        },
    }
    (found,) = read_resources(json.dumps({"data": [resource]}).encode()).data
    assert [*RowBlock(maker, [found], [None], [0])] == [
        {
            "id": "p",
            "location_city": "Köln",
            "location_new": {"a": 1},
            "properties": {"a": {"b": 1}},
            "unheard_of": [1],
            "list_ids": ["l"],
        }
    ]
    strangers: list[Any] = [None, [], {"id": 5}, {"id": ""}, {"id": "a", "attributes": []}]
    page = read_resources(json.dumps({"data": [resource, *strangers]}).encode())
    assert [*RowBlock(maker, page.data[:1], [None], [0])] == [
        *RowBlock(maker, [found], [None], [0])
    ]
    assert [(one.__class__, one.value) for one in page.data[1:]] == [
        (Misfit, strange) for strange in strangers
    ]


@pytest.mark.slow
async def test_batches_are_models_and_rows_and_all_of_them() -> None:
    server = filled(700)
    async with server, client(server) as klaviyo:
        ids, rows = Counter[str](), 0
        async for batch in klaviyo.export("events", slices=3):
            assert [event.id for event in batch] == [row["id"] for row in batch.rows()]
            assert batch[0].event_properties == batch.rows()[0]["event_properties"]
            ids.update(event.id for event in batch)
            rows += len(batch)
        assert ids == Counter(server.rows[EVENTS].keys())
        assert rows == 700
        until = dt.datetime.fromtimestamp(BEGIN + 50_000, dt.UTC)
        found = [row async for row in klaviyo.export("events", until=until).rows()]
    assert Counter(row["id"] for row in found) == Counter(
        key for key, (second, _) in server.rows[EVENTS].items() if second < BEGIN + 50_000
    )


@pytest.mark.slow
async def test_leaving_early_stops_the_reading() -> None:
    server = filled(3000)
    async with server, client(server) as klaviyo:
        async with klaviyo.export("events", slices=2, concurrency=2).rows() as rows:
            async for _ in rows:
                break
        asked = len(server.requests)
        assert (await klaviyo.events.get_events(page_size=1))[0].id
        assert len(server.requests) == asked + 1


@pytest.mark.slow
async def test_events_of_a_metric_by_name() -> None:
    server = ListServer({EVENTS: "datetime"})
    server.put("/api/metrics", "m1", name="Placed Order")
    server.put(EVENTS, "e", BEGIN)
    async with server, client(server) as klaviyo:
        assert (
            len([row async for row in klaviyo.export("events", metric="Placed Order").rows()]) == 1
        )
        asked = [query for path, query in server.requests if path == EVENTS]
        assert all(query["filter"].startswith('equals(metric_id,"m1")') for query in asked)
        with pytest.raises(
            InvalidRequest, match="no metric 'Placed Ordr'; did you mean Placed Order"
        ):
            await klaviyo.export("events", metric="Placed Ordr").plan()


@pytest.mark.parametrize(
    ("names", "options", "error", "says"),
    [
        (
            ["events"],
            {"since": "2025-01-01", "until": "2024-01-01"},
            InvalidRequest,
            "before until",
        ),
        (["events"], {"since": "2999-01-01"}, InvalidRequest, "before now"),
        (["evnts"], {}, InvalidRequest, "did you mean events"),
        ([], {}, InvalidRequest, "name a stream"),
        (
            ["events"],
            {"fields": ["datetme"]},
            InvalidRequest,
            "no field 'datetme'; did you mean datetime?",
        ),
        (["events"], {"fields": "datetime"}, InvalidRequest, "list of names"),
        (["events"], {"include": ["profiles"]}, InvalidRequest, "no related resource"),
        (["events"], {"filter": "equals("}, FilterError, "filter"),
        (
            ["events"],
            {"filter": "less-than(datetime,2025-01-01T00:00:00Z)"},
            InvalidRequest,
            "since",
        ),
        (["events", "tags"], {"fields": ["name"]}, InvalidRequest, "which stream"),
        (["events"], {"fields": {"tags": ["name"]}}, InvalidRequest, "none of the streams"),
        (["coupon_codes"], {}, InvalidRequest, "only with a filter"),
        (["tags"], {"metric": "a"}, InvalidRequest, "metric is for events"),
        (["events"], {"slices": 0}, ConfigurationError, "slices"),
        (["events"], {"nonsense": 1}, ConfigurationError, "nonsense"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(
    names: list[str], options: dict[str, Any], error: type[Exception], says: str
) -> None:
    klaviyo = KlaviyoClient("pk_" + "0" * 34)
    with pytest.raises(error, match=says):
        klaviyo.export(*names, **options)


async def test_bad_destinations(tmp_path: Path) -> None:
    async with KlaviyoClient("pk_" + "0" * 34) as klaviyo:
        with pytest.raises(ConfigurationError, match="no format 'xml'"):
            await klaviyo.export("events").write(tmp_path, format="xml")
        with pytest.raises(ConfigurationError, match="span of time"):
            await klaviyo.export("events").write(tmp_path, lookback="soon")
    assert not [*tmp_path.iterdir()]  # noqa: ASYNC240


def test_half_a_surrogate_pair_is_rejected_and_the_rest_is_written(tmp_path: Path) -> None:
    import os

    for form in ("ndjson", "csv"):
        path = tmp_path / form
        writer = writer_of(form)
        part = writer.open(os.open(path, os.O_RDWR | os.O_CREAT), [])
        rejected = part.write([{"id": "a"}, {"id": "\ud800"}, {"id": "b"}])
        part.sync()
        part.close()
        assert [row["id"] for row, _ in rejected] == ["\ud800"]
        assert len(path.read_text().splitlines()) == (2 if form == "ndjson" else 3)


@pytest.mark.slow
async def test_threads_export_too(tmp_path: Path) -> None:
    import asyncio

    from klaviyo_async.blocking import KlaviyoClient as BlockingClient

    server = filled(300)

    def work() -> tuple[set[str], set[str], int]:
        with BlockingClient("pk_" + "0" * 34, base_url=server.url) as klaviyo:
            export = klaviyo.export("events")
            batches = {event.id for batch in export for event in batch}
            return batches, {row["id"] for row in export.rows()}, export.write(tmp_path).rows

    async with server:
        batches, rows, written = await asyncio.to_thread(work)
    assert batches == rows == set(server.rows[EVENTS])
    assert written == 300
