"""dlt may ask for the next page before the last one has gone through its steps: nothing counts before that."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import TimeoutError as FutureTimeoutError
from pathlib import Path
from typing import Any

import pytest

from .server import ListServer
from .test_dlt import EVENTS, client, filled
from .warehouse import Warehouse

# Where it is installed.
from dlt.extract.concurrency import FuturesPool  # isort: skip
from klaviyo_async.export.dlt import klaviyo_source  # isort: skip

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read is taken as late as may be: when nothing that was asked for is under way."""
    resolve = FuturesPool.resolve_next_future

    def late(pool: Any, use_configured_timeout: bool = False) -> Any:
        if any(not future.done() for future in pool.futures):
            pool.sleep()
            raise FutureTimeoutError
        return resolve(pool, use_configured_timeout=use_configured_timeout)

    monkeypatch.setattr(FuturesPool, "resolve_next_future_no_wait", lambda pool: None)
    monkeypatch.setattr(FuturesPool, "resolve_next_future", late)


def _compare(warehouse: Warehouse, server: ListServer, *missing: str) -> None:
    wanted = Counter(server.rows[EVENTS].keys() - {*missing})
    assert Counter(row["id"] for row in warehouse.rows("events", "id")) == wanted


@pytest.mark.parametrize("concurrency", [1, 4])
async def test_the_next_load_reads_what_is_new(tmp_path: Path, concurrency: int) -> None:
    warehouse, server = Warehouse(tmp_path), filled(100)
    async with server, client(server.url) as klaviyo:
        for wanted in (100, 0, 0):
            export = klaviyo.export("events", since="10d", concurrency=concurrency)
            await warehouse.load(klaviyo_source(export, lookback="1m"))
            assert export.report.streams["events"].rows == wanted
            assert export.report.finished
    _compare(warehouse, server)


@pytest.mark.parametrize(("limit", "step"), [(1, "filter"), (2, "none"), (2, "map")])
async def test_limited_loads_bring_all(tmp_path: Path, limit: int, step: str) -> None:
    warehouse, server, loads = Warehouse(tmp_path), filled(60), 0
    async with server, client(server.url) as klaviyo:
        for loads in range(1, 7):  # noqa: B007 - it is looked at behind the loop
            export = klaviyo.export("events", concurrency=1)
            source = klaviyo_source(export)
            (resource,) = source.resources.values()
            if step == "filter":
                resource.add_filter(lambda row: row["id"] != "e00017")
            if step == "map":
                resource.add_map(lambda row: row)
            await warehouse.load(source.add_limit(limit))
            if export.report.finished:
                break
    _compare(warehouse, server, *(["e00017"] if step == "filter" else []))
    assert loads == 3 // limit + 1, "each has brought what it may"


@pytest.mark.parametrize("step", ["filter", "yield_map"])
async def test_pages_that_are_emptied_or_taken_apart(tmp_path: Path, step: str) -> None:
    warehouse, server = Warehouse(tmp_path), filled(60)
    async with server, client(server.url) as klaviyo:
        for wanted in (60, 0):
            export = klaviyo.export("events", since="10d", concurrency=1)
            source = klaviyo_source(export, lookback="1m")
            (resource,) = source.resources.values()
            if step == "filter":
                resource.add_filter(lambda row: False)
            else:
                resource.add_yield_map(lambda row: iter([row]))
            await warehouse.load(source)
            assert export.report.streams["events"].rows == wanted
            assert export.report.finished
    if step == "yield_map":
        _compare(warehouse, server)
