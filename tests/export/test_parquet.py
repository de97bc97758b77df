"""Parquet and Arrow, read by DuckDB, pandas and pyarrow's datasets, none of which has written the files."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import APIStatusError, ConfigurationError, InvalidRequest, KlaviyoClient
from klaviyo_async.blocking import KlaviyoClient as BlockingClient
from klaviyo_async.export.arrow import RecordBatchMaker
from klaviyo_async.export.columns import Column, columns_of
from klaviyo_async.export.parquet import ParquetWriter
from klaviyo_async.export.streams import streams

from .server import ListServer

pa: Any = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
KEY = "pk_" + "0" * 34
EVENTS = "/api/events"
BEGIN = 1_700_000_000


def client(server: ListServer) -> KlaviyoClient:
    return KlaviyoClient(KEY, base_url=server.url, max_retries=0)


def filled(number: int, page_size: int = 40) -> ListServer:
    server = ListServer({EVENTS: "datetime"}, page_size)
    for index in range(number):
        server.put(
            EVENTS,
            f"e{index:05d}",
            BEGIN + index * 977,
            event_properties={"n": index, "text": "ü\n", "deep": [{"a": None}]},
            uuid=None if index % 3 else f"u{index}",
            timestamp=BEGIN + index * 977,
        )
    return server


def wanted(server: ListServer) -> dict[str, tuple[datetime, Any, int]]:
    return {
        key: (datetime.fromtimestamp(at, UTC), row["event_properties"], row["timestamp"])
        for key, (at, row) in server.rows[EVENTS].items()
    }


@pytest.mark.slow
async def test_parts_read_by_others(tmp_path: Path) -> None:
    duckdb: Any = pytest.importorskip("duckdb", reason="DuckDB is not installed")
    dataset: Any = pytest.importorskip("pyarrow.dataset")
    pandas: Any = pytest.importorskip("pandas")
    server = filled(400)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events")
        report = await export.write(tmp_path, format="parquet", part_rows=100)
        schema = export.schema
    parts = sorted((tmp_path / "events").glob("date=*/*.parquet"))
    assert len(parts) == report.streams["events"].parts > 4
    assert {part.stat().st_mode & 0o777 for part in parts} == {0o600}
    expected = wanted(server)

    pattern = str(tmp_path / "events/*/*.parquet")
    rows = duckdb.sql(
        "SELECT id, epoch(datetime), event_properties::JSON, timestamp, strftime(date, '%Y-%m-%d') "
        f"FROM read_parquet('{pattern}', hive_partitioning=true)"
    ).fetchall()
    assert len(rows) == 400
    assert {
        key: (datetime.fromtimestamp(at, UTC), json.loads(text), stamp)
        for key, at, text, stamp, _ in rows
    } == expected
    assert all(day == f"{expected[key][0]:%Y-%m-%d}" for key, *_, day in rows)
    kinds = dict(duckdb.sql(f"SELECT column_name, column_type FROM (DESCRIBE FROM '{pattern}')").fetchall())  # fmt: skip
    assert kinds["datetime"] == "TIMESTAMP WITH TIME ZONE"

    table = dataset.dataset(
        tmp_path / "events", format="parquet", partitioning="hive", exclude_invalid_files=True
    ).to_table()
    assert table.num_rows == 400
    for name in schema.names:
        assert table.schema.field(name).type == schema.field(name).type, name

    frame = pandas.concat(map(pandas.read_parquet, parts))
    assert str(frame["datetime"].dtype).endswith("UTC]")
    assert dict(zip(frame["id"], frame["timestamp"], strict=True)) == {
        key: stamp for key, (_, _, stamp) in expected.items()
    }


@pytest.mark.slow
async def test_parts_read_by_polars(tmp_path: Path) -> None:
    polars: Any = pytest.importorskip("polars", reason="polars is not installed: it takes 175 MB")
    server = filled(100)
    async with server, client(server) as klaviyo:
        await klaviyo.export("events").write(tmp_path, format="parquet")
    frame = polars.read_parquet(tmp_path / "events/*/*.parquet")
    rows = zip(frame["id"], frame["datetime"], frame["event_properties"], frame["timestamp"], strict=True)  # fmt: skip
    assert {key: (at, json.loads(text), stamp) for key, at, text, stamp in rows} == wanted(server)


@pytest.mark.slow
async def test_the_schema_is_the_same_in_each_part_and_run(tmp_path: Path) -> None:
    parquet: Any = pytest.importorskip("pyarrow.parquet")
    server = ListServer({EVENTS: "datetime"}, 20)
    now = int(time.time())
    for index in range(60):  # nothing but nulls, in most columns
        server.put(EVENTS, f"e{index}", now - 86400 * 2 - index, event_properties=None)
    async with server, client(server) as klaviyo:
        await klaviyo.export("events").write(tmp_path, format="parquet", part_rows=20)
        server.put(EVENTS, "late", now - 7200, event_properties={"a": 1}, uuid="u", novel=[1])
        report = await klaviyo.export("events").write(tmp_path, format="parquet")
    assert report.rows == 1
    parts = sorted((tmp_path / "events").glob("date=*/*.parquet"))
    assert len({parquet.read_schema(part).to_string() for part in parts}) == 1
    codecs = {parquet.ParquetFile(part).metadata.row_group(0).column(0).compression for part in parts}  # fmt: skip
    assert codecs == {"ZSTD"}
    (row,) = parquet.read_table(parts[-1]).to_pylist()
    assert (row["id"], json.loads(row["_extra"])) == ("late", {"novel": [1]})


@pytest.mark.slow
async def test_an_export_that_fails_goes_on_with_each_row_once(tmp_path: Path) -> None:
    parquet: Any = pytest.importorskip("pyarrow.parquet")
    server = filled(600)
    async with server, client(server) as klaviyo:
        server.refuse = lambda path, query: 500 if len(server.requests) > 14 else None
        with pytest.raises(APIStatusError):
            await klaviyo.export("events").write(tmp_path, format="parquet", part_rows=80)
        server.refuse = lambda path, query: None
        await klaviyo.export("events").write(tmp_path, format="parquet", part_rows=80)
        with pytest.raises(ConfigurationError, match="another format"):
            await klaviyo.export("events").write(tmp_path)
    ids = Counter[str]()
    for part in (tmp_path / "events").glob("date=*/*.parquet"):
        ids.update(parquet.read_table(part, columns=["id"])["id"].to_pylist())
    assert ids == Counter(server.rows[EVENTS].keys())


@pytest.mark.slow
async def test_record_batches_of_pages() -> None:
    pandas: Any = pytest.importorskip("pandas")
    server = filled(300)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events", fields=["event_properties", "timestamp"])
        batches = [batch async for batch in export.arrow()]
        assert export.report.rows == 300
        with pytest.raises(InvalidRequest, match="one at a time"):
            klaviyo.export("events", "profiles").arrow()
        other = await asyncio.to_thread(_without_await, server.url)
    table = pa.Table.from_batches(batches, export.schema)
    assert table.schema.names == ["id", "datetime", "event_properties", "timestamp", "_extra"]
    frame = table.to_pandas()
    assert isinstance(frame["datetime"].dtype, pandas.DatetimeTZDtype)
    assert sorted(frame["id"]) == sorted(server.rows[EVENTS])
    assert other == 300


def _without_await(url: str) -> int:
    with BlockingClient(KEY, base_url=url) as klaviyo:
        export = klaviyo.export("events")
        table = pa.Table.from_batches(export.arrow(), export.schema)
        rows: int = table.num_rows
        return rows


COLUMNS = (
    Column("id", "string"),
    Column("s", "string"),
    Column("i", "integer"),
    Column("n", "number"),
    Column("b", "boolean"),
    Column("t", "timestamp"),
    Column("d", "date"),
    Column("j", "json"),
)
FITTING = {
    "id": "1",
    "s": "ü",
    "i": -(2**63),
    "n": 0.1,
    "b": True,
    "t": "2026-02-03T04:05:06.123456+02:00",
    "d": "2026-02-03",
    "j": {"a": [1, "x"]},
}


def test_values_of_each_kind_and_those_that_do_not_fit() -> None:
    misfits = {"s": 1, "i": 2**63, "n": "1", "b": 1, "t": "soon", "d": "2026-13-01", "j": None}
    strange = {"s": {"a": 1}, "i": 1.5, "n": True, "b": "true", "t": 5, "d": None, "j": "text"}
    rows: list[dict[str, Any]] = [
        FITTING,
        {"id": "2"},
        {"id": "3", **misfits, "new": [1]},
        {"id": "4", **strange},
        {"id": "5", "t": "2026-02-03T04:05:06", "n": 3, "j": False},
    ]
    batch = RecordBatchMaker(COLUMNS).make(rows)
    batch.validate(full=True)
    first, second, third, fourth, fifth = batch.to_pylist()
    assert first == {
        **FITTING,
        "t": datetime(2026, 2, 3, 2, 5, 6, 123456, UTC),
        "d": date(2026, 2, 3),
        "j": '{"a":[1,"x"]}',
        "_extra": None,
    }
    assert second == {"id": "2", **dict.fromkeys([*"sinbtdj", "_extra"])}
    del misfits["j"]  # null fits
    assert json.loads(third.pop("_extra")) == {"new": [1], **misfits}
    assert third == {"id": "3", **dict.fromkeys("sinbtdj")}
    assert fourth["j"] == '"text"'
    extra = json.loads(fourth["_extra"])
    assert extra == {name: strange[name] for name in "sinbt"}
    assert (fifth["n"], fifth["j"]) == (3.0, "false")
    assert fifth["t"] == datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)


def test_a_page_without_rows() -> None:
    maker = RecordBatchMaker(COLUMNS)
    assert maker.make([]).schema == maker.schema


def test_every_stream_has_a_schema() -> None:
    for stream in streams().values():
        for flatten in (False, True):
            columns = columns_of(stream, flatten=flatten)
            schema = RecordBatchMaker(columns).schema
            assert schema.names == [*(name for name, _ in columns), "_extra"], stream


def test_large_parts_have_several_row_groups(tmp_path: Path) -> None:
    parquet: Any = pytest.importorskip("pyarrow.parquet")
    columns = (Column("id", "string"), Column("text", "json"))
    path = tmp_path / "part.parquet"
    writer = ParquetWriter()
    part = writer.open(os.open(path, os.O_RDWR | os.O_CREAT), columns)
    for page in range(20):
        part.write([{"id": f"{page}-{n}", "text": "x" * 10_000} for n in range(100)])
    part.sync()
    part.close()
    part.close()
    found = parquet.ParquetFile(path)
    assert found.metadata.num_rows == 2000
    assert 2 <= found.metadata.num_row_groups <= 5
    assert writer.share > 0


async def test_without_pyarrow_nothing_is_requested(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    server = filled(3)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("events")
        for use in (lambda: export.arrow(), lambda: export.schema):
            with pytest.raises(ConfigurationError, match=r"pip install 'klaviyo-async\[arrow\]'"):
                use()
        with pytest.raises(ConfigurationError, match=r"pip install 'klaviyo-async\[arrow\]'"):
            await export.write(tmp_path / "out", format="parquet")
    assert server.requests == []
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_what_is_not_used_is_not_imported(tmp_path: Path) -> None:
    program = f"""
import os, pathlib, sys
from klaviyo_async import KlaviyoClient
KlaviyoClient("{KEY}").export("events").columns
assert not {{"pyarrow", "dlt", "duckdb"}} & {{*sys.modules}}
from klaviyo_async.export.formats import writer_of
from klaviyo_async.export.columns import Column
from klaviyo_async.export.parquet_rows import find_rows, write_without
columns = [Column("id", "string"), Column("t", "timestamp"), Column("d", "date")]
writer, path = writer_of("parquet"), pathlib.Path(sys.argv[1])
part = writer.open(os.open(path, os.O_RDWR | os.O_CREAT), columns)
row = {{"id": "1", "t": "2026-01-01T01:00:00+01:00", "d": "2026-01-01"}}
part.write([row])
part.finish()
part.close()
assert writer.form([row], columns) == [*writer.read(path)]
assert find_rows(path, ["id"], ["1"], bool) == (1, {{0: [0]}})
with open(os.devnull, "wb") as out:
    assert write_without(path, out, {{0: [0]}}) == 1
assert "pyarrow" in sys.modules and "pandas" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "part")], check=True)
