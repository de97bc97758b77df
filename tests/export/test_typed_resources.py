"""Pages read straight into columns hold what the rows of the same pages do, whatever these are."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klaviyo_async.export.arrow import RecordBatchMaker
from klaviyo_async.export.columns import columns_of
from klaviyo_async.export.parquet import ParquetWriter
from klaviyo_async.export.resources import Misfit, read_resources
from klaviyo_async.export.rows import RowBlock, RowMaker
from klaviyo_async.export.streams import stream_of, streams
from klaviyo_async.export.times import shown_times
from klaviyo_async.export.typed_resources import ResourceLayout, TypedResource, resource_layout
from klaviyo_async.export.writers import CSVWriter, NDJSONWriter

pa: Any = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
ANY: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(allow_nan=False), TEXT,
    st.lists(TEXT, max_size=2), st.dictionaries(TEXT, st.integers(0, 9), max_size=2),
)  # fmt: skip
ZONES = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timedelta(minutes=minutes))
TIMES = st.builds(
    lambda at, ahead: (
        (at + ahead).replace(tzinfo=None).isoformat()
        + f"{'-' if ahead < timedelta() else '+'}{abs(ahead) // timedelta(hours=1):02d}:"
        f"{abs(ahead) // timedelta(minutes=1) % 60:02d}"
    ),
    st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1)),
    ZONES,
)
FITTING: dict[str, st.SearchStrategy[Any]] = {
    "string": TEXT,
    "integer": st.integers(-(2**63), 2**63 - 1),
    "number": st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.integers(-9, 9)),
    "boolean": st.booleans(),
    "timestamp": TIMES,
    "date": st.dates().map(str),
    "json": ANY,
}
REFERENCE = st.fixed_dictionaries({"type": TEXT, "id": st.one_of(st.none(), TEXT)})
LINKS = st.just({"links": {"self": "x"}})
DATA = st.one_of(st.none(), REFERENCE, st.lists(REFERENCE, max_size=2))
EVENTS, PROFILES = stream_of("events"), stream_of("profiles")


def layout_of(name: str) -> ResourceLayout:
    found = resource_layout(stream_of(name), columns_of(stream_of(name)), flatten=False, include=())
    assert found is not None
    return found


@st.composite
def pages(draw: st.DrawFn, name: str) -> list[dict[str, Any]]:
    """Resources that fit the document, in all pages but a few."""
    strange = draw(st.integers(0, 4)) == 0
    attributes: dict[str, st.SearchStrategy[Any]] = {}
    for column in columns_of(stream_of(name)):
        if column.name != "id" and not column.name.endswith(("_id", "_ids")):
            fits = st.one_of(st.none(), FITTING[column.kind])
            attributes[column.name] = st.one_of(fits, ANY) if strange else fits
    if strange:
        attributes["novel"] = ANY
    one: dict[str, st.SearchStrategy[Any]] = {
        "metric": st.one_of(LINKS, st.fixed_dictionaries({"data": REFERENCE}))
    }
    many = {"attributions": st.fixed_dictionaries({"data": st.lists(REFERENCE, max_size=2)})}
    relations: dict[str, st.SearchStrategy[Any]] = (
        {**one, **many} if name == "events" else {"lists": LINKS}
    )
    if strange:
        relations["more"] = st.fixed_dictionaries({"data": DATA})
    resources = st.fixed_dictionaries(
        {
            "type": st.just("event"),
            "id": TEXT.filter(bool),
            "attributes": st.fixed_dictionaries({}, optional=attributes),
        },
        optional={"relationships": st.fixed_dictionaries({}, optional=relations)},
    )
    return draw(st.lists(resources, min_size=1, max_size=6))


def blocks(name: str, resources: list[dict[str, Any]]) -> tuple[RowBlock, RowBlock]:
    """The same page, read typed and as it is."""
    body = json.dumps({"data": resources, "links": {"next": None}}).encode()
    layout = layout_of(name)
    found = []
    for read, maker in (
        (layout.read, RowMaker(stream_of(name), layout=layout)),
        (read_resources, RowMaker(stream_of(name))),
    ):
        data: list[Any] = [one for one in read(body).data if not isinstance(one, Misfit)]
        found.append(RowBlock(maker, data, [None] * len(data), range(len(data))))
    return found[0], found[1]


def told(kind: str, value: Any) -> Any:
    """What JSON says, as a column has it."""
    if value is None:
        return None
    if kind == "timestamp":
        return datetime.fromisoformat(value).astimezone(UTC)
    if kind == "date":
        return datetime.fromisoformat(value).date()
    return float(value) if kind == "number" else value


@pytest.mark.slow
@pytest.mark.parametrize("name", ["events", "profiles"])
@settings(deadline=None, max_examples=25)
@given(data=st.data())
def test_typed_resources_hold_what_lines_say(name: str, data: st.DataObject) -> None:
    quick, slow = blocks(name, data.draw(pages(name)))
    columns = columns_of(stream_of(name))
    maker = RecordBatchMaker(columns)
    batch = maker.make(quick)
    batch.validate(full=True)
    assert batch.schema == maker.schema
    assert batch.equals(maker.make(slow))
    assert quick.columns(columns) == slow.columns(columns)
    lines = [json.loads(line) for line in slow.lines().split(b"\n") if line]
    for row, line in zip(batch.to_pylist(), lines, strict=True):
        beside = json.loads(row.pop("_extra") or "{}")
        for one in columns:
            value = row.pop(one.name)
            if one.name in beside:
                assert value is None
            elif one.kind == "json":
                assert (value and json.loads(value)) == line.get(one.name)
            else:
                assert value == told(one.kind, line.get(one.name)), one
        assert row == {}
        known = {column.name for column in columns}
        expected = {key: value for key, value in line.items() if key not in known or key in beside}
        assert beside == expected


@pytest.mark.slow
@pytest.mark.parametrize("writer", [NDJSONWriter(), CSVWriter(), ParquetWriter()])
@settings(
    deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_parts_are_read_as_what_was_written(
    tmp_path: Path, writer: Any, data: st.DataObject
) -> None:
    """To the letter: by that rows are known again when the index of them is lost."""
    quick, slow = blocks("profiles", data.draw(pages("profiles")))
    columns = columns_of(PROFILES)
    path = tmp_path / f"part{writer.suffix}"
    part = writer.open(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC), columns)
    assert part.write(slow) == []
    part.sync()
    part.close()
    found = [*writer.read(path)]
    form = getattr(writer, "form", lambda block, _: block.plain)
    assert found == form(slow, columns)
    if isinstance(writer, ParquetWriter):
        assert found == form(quick, columns)
    few = [*writer.read(path, ["id", "updated"])]
    assert [row["id"] for row in few] == slow.ids
    assert [row.get("updated") for row in few] == [row.get("updated") for row in found]


@settings(deadline=None, max_examples=20)
@given(st.lists(st.integers(0, 5), min_size=12, max_size=12))
def test_pieces_of_a_page_are_slices_of_what_is_made_of_it(days: list[int]) -> None:
    resources = [{"id": f"e{number}", "attributes": {"uuid": "ü" * number}} for number in range(12)]
    made = []
    maker = RecordBatchMaker(columns_of(EVENTS))

    def make(block: RowBlock) -> Any:
        made.append(len(block))
        return maker.make(block)

    for given_days in (days, sorted(days)):
        block, _ = blocks("events", resources)
        for day in range(6):
            numbers = [number for number in range(12) if given_days[number] == day]
            if numbers:
                rows = block.cut(numbers).made(make).to_pylist()
                assert [row["id"] for row in rows] == [f"e{number}" for number in numbers]
                assert [row["uuid"] for row in rows] == ["ü" * number for number in numbers]
        if given_days is not days:
            assert made == [12], "once for all of them"
        made.clear()


def test_which_streams_are_read_so_and_which_pages_are_not() -> None:
    found = {}
    for name, stream in streams().items():
        columns = columns_of(stream)
        found[name] = resource_layout(stream, columns, flatten=False, include=())
    assert found["events"] is not None
    assert found["profiles"] is not None
    assert sum(one is not None for one in found.values()) > len(found) / 2
    columns = columns_of(EVENTS)
    assert resource_layout(EVENTS, columns, flatten=True, include=()) is None
    assert resource_layout(EVENTS, columns, flatten=False, include=("metric",)) is None
    layout = layout_of("events")
    fitting = {"id": "a", "attributes": {"datetime": "2026-01-01T00:00:00+00:00"}}
    for change, is_record in (
        ({}, True),
        ({"relationships": None, "links": {}, "novel": 5}, True),
        ({"attributes": None}, False),
        ({"attributes": {"novel": 1}}, False),
        ({"attributes": {"timestamp": "5"}}, False),
        ({"relationships": {"novel": {"data": None}}}, False),
        ({"id": ""}, False),
    ):
        body = json.dumps({"data": [{**fitting, **change}]}).encode()
        (one,) = layout.read(body).data
        assert isinstance(one, TypedResource) is is_record, change
    (one,) = layout.read(json.dumps({"data": [fitting]}).encode()).data
    assert shown_times([one], "datetime") == [datetime(2026, 1, 1, tzinfo=UTC).timestamp()]
