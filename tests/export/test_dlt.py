"""Loads by dlt into DuckDB and PostgreSQL, compared row by row with what the servers hold."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import APIStatusError, ConfigurationError, KlaviyoClient
from klaviyo_async.clock import SystemClock
from klaviyo_async.export.asking_account import ask_account
from klaviyo_async.export.loading import LoaderRun
from klaviyo_async.export.report import StreamReport
from klaviyo_async.sandbox import Sandbox

from ..postgres_server import postgres_server  # noqa: F401 - a fixture
from .server import ListServer
from .warehouse import Warehouse

# Where it is installed.
from dlt.pipeline.exceptions import PipelineStepFailed  # isort: skip
from klaviyo_async.export.dlt import klaviyo_source  # isort: skip

pytestmark = pytest.mark.slow
KEY = "pk_" + "0" * 34
EVENTS, PROFILES = "/api/events", "/api/profiles"


class _Ahead(SystemClock):
    """A clock that is ahead of the server's: what was written just now lies before a load's end."""

    @staticmethod
    def wall() -> float:  # pyright: ignore[reportIncompatibleVariableOverride]
        return time.time() + 5


def client(url: str) -> KlaviyoClient:
    # Loads keep all cores busy: a connection may take its time.
    return KlaviyoClient(KEY, base_url=url, max_retries=0, timeout=None, clock=_Ahead())


@pytest.fixture(params=["duckdb", "postgres"])
def warehouse(request: pytest.FixtureRequest, tmp_path: Path) -> Warehouse:
    if request.param == "duckdb":
        return Warehouse(tmp_path)
    return Warehouse(tmp_path, request.getfixturevalue("postgres_server").url)


@pytest.fixture
async def shop() -> AsyncIterator[Sandbox]:
    async with Sandbox(limits=False) as sandbox:
        sandbox.seed("shop", account=KEY, size=400)
        yield sandbox


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _events_of(sandbox: Sandbox) -> dict[str, dict[str, Any]]:
    return {
        one.id: {
            "id": one.id,
            "datetime": _moment(one.attributes["datetime"]),
            "event_properties": one.attributes["event_properties"],
            "timestamp": one.attributes["timestamp"],
            "uuid": one.attributes["uuid"],
            "metric_id": one.related("metric")[0][1],
            "profile_id": one.related("profile")[0][1],
        }
        for one in sandbox.store(KEY).all("event").values()
    }


_PLAIN = ("email", "external_id", "first_name", "last_name", "phone_number")


def _profiles_of(sandbox: Sandbox) -> dict[str, dict[str, Any]]:
    return {
        one.id: {
            "id": one.id,
            **{name: one.attributes.get(name) for name in _PLAIN},
            "properties": one.attributes.get("properties", {}),
            "city": (one.attributes.get("location") or {}).get("city"),
            "updated": _moment(one.attributes["updated"]).replace(microsecond=0),
        }
        for one in sandbox.store(KEY).all("profile").values()
    }


def _compare(warehouse: Warehouse, sandbox: Sandbox) -> None:
    """Every row of events, profiles, tags and members is in the warehouse once, and no other."""
    events = warehouse.rows(
        "events",
        *("id", "datetime", "event_properties", "timestamp", "uuid", "metric_id", "profile_id"),
    )
    assert _by_id(events) == _events_of(sandbox)
    profiles = warehouse.rows("profiles", "id", *_PLAIN, "properties", "location", "updated")
    for row in profiles:
        row["city"] = (row.pop("location") or {}).get("city")
        row["properties"] = row["properties"] or {}
    assert _by_id(profiles) == _profiles_of(sandbox)
    tags = {one.id: one.attributes["name"] for one in sandbox.store(KEY).all("tag").values()}
    assert {row["id"]: row["name"] for row in warehouse.rows("tags", "id", "name")} == tags
    members = Counter(
        (one.id, profile)
        for one in sandbox.store(KEY).all("list").values()
        for _, profile in one.related("profiles")
    )
    found = warehouse.rows("profile_ids_for_list", "list_id", "id")
    assert Counter((row["list_id"], row["id"]) for row in found) == members


def _by_id(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    found = {row["id"]: row for row in rows}
    assert len(found) == len(rows), "a row is there twice"
    for row in rows:
        for name, value in row.items():
            if isinstance(value, datetime):
                row[name] = value.astimezone(UTC)
    return found


async def test_two_loads_with_changes_between(shop: Sandbox, warehouse: Warehouse) -> None:
    streams = ("events", "profiles", "lists", "tags", "profile_ids_for_list")
    async with client(shop.url) as klaviyo:
        first = klaviyo.export(*streams)
        await warehouse.load(klaviyo_source(first))
        assert first.report.finished
        _compare(warehouse, shop)

        store = shop.store(KEY)
        keys = [*store.all("profile")]
        ago = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=50)
        await klaviyo.track("Late", email="late@example.com", time=ago, properties={"n": [1, {}]})
        await klaviyo.track("New", email="new@example.com", time=datetime.now(UTC))
        await klaviyo.profiles.update_profile(
            keys[0], first_name="Renamed", properties={"plan": {"a": None}}
        )
        await klaviyo.tags.delete_tag(next(iter(store.all("tag"))))
        (newsletter,) = store.all("list")
        await klaviyo.lists.remove_profiles_from_list(newsletter, [keys[1]])
        await asyncio.sleep(1.1)  # what has changed in the last second is the next run's
        second = klaviyo.export(*streams)
        await warehouse.load(klaviyo_source(second))
        _compare(warehouse, shop)
        read = second.report.streams["events"].rows
        assert 2 <= read < len(store.all("event")), "events of the lookback alone"

        # What is gone of a stream with a time field goes with a full load.
        await klaviyo.lists.delete_list(newsletter)
        await warehouse.load(klaviyo_source(klaviyo.export(*streams)))
        assert [row["id"] for row in warehouse.rows("lists", "id")] == [newsletter]
        await warehouse.load(klaviyo_source(klaviyo.export("lists"), full=True))
        assert warehouse.rows("lists", "id") == []
    types = warehouse.types("events")
    assert types["datetime"] == "timestamp with time zone"
    assert types["event_properties"] in ("json", "jsonb")
    assert warehouse.tables() == {*streams}


async def test_lists_and_objects_as_tables_and_columns(shop: Sandbox, tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    items = ListServer({"/api/catalog-items": ""}, 20)
    wanted = Counter[tuple[str, str]]()
    for index in range(30):
        images = [f"https://x.org/{index}/{n}" for n in range(index % 4)]
        items.put("/api/catalog-items", f"i{index}", images=images, custom_metadata={"a": {"b": 1}})
        wanted.update((f"i{index}", image) for image in images)
    async with client(shop.url) as klaviyo:
        await warehouse.load(klaviyo_source(klaviyo.export("profiles"), nested="tables"))
    async with items, client(items.url) as klaviyo:
        source = klaviyo_source(klaviyo.export("catalog_items"), name="items", nested="tables")
        await warehouse.load(source)
    cities = {row["id"]: row["city"] for row in _profiles_of(shop).values()}
    found = warehouse.rows("profiles", "id", "location__city")
    assert {row["id"]: row["location__city"] for row in found} == cities
    types = warehouse.types("profiles")
    assert types["properties"] == "json", "keys of one's own stay whole"
    assert types["location__latitude"] == "json", "text or a number"
    assert types["location__ip"] == "varchar", "what no row holds has its column all the same"
    assert warehouse.types("catalog_items")["custom_metadata"] == "json"
    pairs = warehouse.query(
        "SELECT i.id, t.value FROM {0}.catalog_items i JOIN {0}.catalog_items__images t "
        "ON t._dlt_parent_id = i._dlt_id"
    )
    assert Counter(pairs) == wanted


def filled(number: int) -> ListServer:
    server = ListServer({EVENTS: "datetime", PROFILES: "updated"}, 20)
    now = int(time.time())
    for index in range(number):
        server.put(EVENTS, f"e{index:05d}", now - 3600 - index % 97 * 3600, event_properties={})
        server.put(PROFILES, f"p{index:05d}", now - 3600 - index * 600, email=f"{index}@x.org")
    return server


async def test_a_limited_load_is_gone_on_with(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    server = filled(240)
    async with server, client(server.url) as klaviyo:
        counts = []
        for attempt in range(12):
            export = klaviyo.export("events", "profiles")
            source = klaviyo_source(export)
            if attempt < 11:
                source.add_limit(5)
            await warehouse.load(source)
            counts.append(len(warehouse.rows("events", "id")))
            if export.report.finished and counts[-1] == 240:
                break
    assert 0 < counts[0] < counts[1] < 240
    assert Counter(row["id"] for row in warehouse.rows("events", "id")) == Counter(
        server.rows[EVENTS].keys()
    )
    assert Counter(row["id"] for row in warehouse.rows("profiles", "id")) == Counter(
        server.rows[PROFILES].keys()
    )


@pytest.mark.parametrize("step", ["none", "filter"])
async def test_a_load_limited_to_one_page_goes_on(tmp_path: Path, step: str) -> None:
    warehouse = Warehouse(tmp_path)
    server = filled(100)
    counts = []
    async with server, client(server.url) as klaviyo:
        for _ in range(12):
            export = klaviyo.export("events", concurrency=1)
            source = klaviyo_source(export)
            (resource,) = source.resources.values()
            if step == "filter":
                resource.add_filter(lambda row: row["id"] != "e00017")
            source.add_limit(1)
            await warehouse.load(source)
            counts.append(len(warehouse.rows("events", "id")))
            if export.report.finished:
                break
    wanted = Counter(server.rows[EVENTS].keys())
    if step == "filter":
        del wanted["e00017"]
    assert Counter(row["id"] for row in warehouse.rows("events", "id")) == wanted
    assert len(set(counts[:5])) == 5, "each has brought a page"


async def test_a_limit_that_would_cut_pages_is_refused(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    server = filled(40)
    async with server, client(server.url) as klaviyo:
        source = klaviyo_source(klaviyo.export("events"))
        (resource,) = source.resources.values()
        resource.add_yield_map(lambda row: iter([row]))
        await warehouse.load(source)
        assert len(warehouse.rows("events", "id")) == 40
        with pytest.raises(Exception, match="add_limit and add_yield_map do not go together"):
            await warehouse.load(source.add_limit(3))
        source = klaviyo_source(klaviyo.export("events"))
        (resource,) = source.resources.values()
        resource.add_step(lambda rows, meta: rows, insert_at=1)
        await warehouse.load(source)
        with pytest.raises(Exception, match="add_limit and add_step do not go together"):
            await warehouse.load(source.add_limit(3))


async def test_what_fails_is_loaded_the_next_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    warehouse = Warehouse(tmp_path)
    server = filled(300)
    async with server, client(server.url) as klaviyo:
        server.refuse = lambda path, query: 500 if len(server.requests) > 12 else None
        with pytest.raises(PipelineStepFailed, match="500"):
            await warehouse.load(klaviyo_source(klaviyo.export("events", "profiles")))
        server.refuse = lambda path, query: None
        await warehouse.load(klaviyo_source(klaviyo.export("events", "profiles")))
    for path, table in ((EVENTS, "events"), (PROFILES, "profiles")):
        found = Counter(row["id"] for row in warehouse.rows(table, "id"))
        assert found == Counter(server.rows[path].keys())
    assert KEY not in caplog.text
    assert "Task was destroyed" not in caplog.text


async def test_figures_of_reports_are_there_once(shop: Sandbox, tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    async with client(shop.url) as klaviyo:
        export = klaviyo.export("metric_aggregates", since="5d", metric="Placed Order")
        for full in (False, False, True):
            await warehouse.load(klaviyo_source(export, full=full))
            figures = warehouse.rows("metric_aggregates", "id", "value")
            wanted = {row["id"]: row["value"] async for page in export for row in page.rows()}
            assert wanted
            assert {row["id"]: row["value"] for row in figures} == wanted
            assert len(figures) == len(wanted)


async def test_what_was_not_read_does_not_count_however_often_it_is_asked_for() -> None:
    server, kept = filled(300), dict[str, Any]()
    async with server, client(server.url) as klaviyo:
        server.refuse = lambda path, query: 500 if len(server.requests) > 6 else None
        export = klaviyo.export("events", concurrency=1)
        account = await ask_account(export._prepared[0], export._owner, export._clock)
        run = LoaderRun(
            prepared=export._prepared[0],
            mapping=kept,
            account=account,
            clock=export._clock,
            report=StreamReport(),
            lookback=60,
        )
        with pytest.raises(APIStatusError):
            while await run.next() is not None:
                pass
        with pytest.raises(APIStatusError):
            await run.next()
        await run.aclose()
    assert kept["export"].get("watermark") is None
    assert kept["export"]["slices"]


async def test_rows_that_change_during_a_full_load_are_there_once(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    server = filled(400)
    async with server, client(server.url) as klaviyo:
        await warehouse.load(klaviyo_source(klaviyo.export("profiles")))
        for index in range(390, 400):
            server.drop(PROFILES, f"p{index:05d}")

        def change(path: str, query: dict[str, str]) -> None:
            if path == PROFILES:
                key = f"p{len(server.requests) * 7 % 390:05d}"
                server.put(PROFILES, key, int(time.time()) + 4, email=f"{len(server.requests)}@y")

        server.before = change
        await warehouse.load(klaviyo_source(klaviyo.export("profiles"), full=True))
        server.before = lambda path, query: None
        found = [row["id"] for row in warehouse.rows("profiles", "id")]
        assert sorted(found) == sorted(server.rows[PROFILES])
        await warehouse.load(klaviyo_source(klaviyo.export("profiles")))
    emails = {row["id"]: row["email"] for row in warehouse.rows("profiles", "id", "email")}
    assert emails == {key: row["email"] for key, (_, row) in server.rows[PROFILES].items()}


async def test_what_the_document_does_not_know(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    server = ListServer({EVENTS: "datetime"}, 20)
    now = int(time.time())
    server.put(EVENTS, "e1", now - 60, event_properties={"a": [1]}, novel={"deep": [1]}, uuid=None)
    server.put(EVENTS, "e2", now - 50, event_properties=None, novel=None, timestamp="soon")
    async with server, client(server.url) as klaviyo:
        await warehouse.load(klaviyo_source(klaviyo.export("events", "profiles")))
    rows = {row["id"]: row for row in warehouse.rows("events", "id", "novel", "event_properties")}
    assert rows["e1"]["novel"] == {"deep": [1]}
    assert rows["e2"]["event_properties"] is None
    assert warehouse.tables() == {"events", "profiles"}, "also what has no rows yet"
    # Columns of the document are there, whatever the first rows hold.
    assert {"uuid", "metric_id", "profile_id", "attribution_ids"} <= warehouse.types(
        "events"
    ).keys()


async def test_states_of_others_and_bad_options_are_refused(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    server = filled(20)
    async with server, client(server.url) as klaviyo:
        export = klaviyo.export("events")
        with pytest.raises(ConfigurationError, match="json or tables"):
            klaviyo_source(export, nested="rows")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        with pytest.raises(ConfigurationError, match="lookback"):
            klaviyo_source(export, lookback="soon")
        await warehouse.load(klaviyo_source(export))
        answer = server._answer

        def other(target: str) -> tuple[int, bytes]:
            status, body = answer(target)
            return status, body.replace(b"AbCdEf", b"ZZZZZZ")

        server._answer = other  # type: ignore[method-assign]
        with pytest.raises(PipelineStepFailed, match="AbCdEf, not ZZZZZZ"):
            await warehouse.load(klaviyo_source(klaviyo.export("events")))
