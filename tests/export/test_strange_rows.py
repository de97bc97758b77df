"""Exports of rows that are not what they should be: ids, times, text, sizes and names of all kinds."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from .server import ListServer, iso
from .support import BEGIN, DAY, EVENTS, TAGS, changing, client, ids, rows_in


async def test_rows_without_ids_and_times_of_all_kinds(tmp_path: Path) -> None:
    server = ListServer({}, 20)
    now = int(datetime.now(UTC).timestamp())
    times = {
        "null": None,
        "none": "soon",
        "number": 5,
        "naive": datetime.fromtimestamp(BEGIN, UTC).replace(tzinfo=None).isoformat(),
        "offset": "2023-11-14T23:13:20+01:00",
        "z": "2023-11-14T22:13:20Z",
        "fraction": "2023-11-14T22:13:20.999999+00:00",
        "future": iso(now + 30 * DAY),
        "year 1": "0001-01-01T00:00:00+23:59",
        "1969": "1969-12-31T23:59:59+00:00",
        "9999": "9999-12-31T23:59:59-23:59",
    }
    strange = [
        {"type": "event"},
        {"type": "event", "id": 5},
        {"type": "event", "id": ""},
        None,
        "x",
    ]
    strange += [{"type": "event", "id": "list", "attributes": []}]
    data = [*strange]
    data += [
        {"type": "event", "id": key, "attributes": {"datetime": at}} for key, at in times.items()
    ]
    data += [{"type": "event", "id": "bare"}]
    server.bodies[EVENTS] = {"data": data, "links": {}}
    async with server, client(server) as klaviyo:
        report = await klaviyo.export("events").write(tmp_path)
        again = await klaviyo.export("events").write(tmp_path)
    found = ids(tmp_path)
    assert set(found.values()) == {1}
    taken = {"naive", "offset", "z", "fraction", "year 1", "1969"}
    assert taken - {"year 1"} <= set(found) <= taken
    rejects = [
        json.loads(line)["reason"]
        for path in (tmp_path / "events/_rejects").iterdir()
        for line in path.read_text().splitlines()
    ]
    assert report.streams["events"].rejected >= len(strange) + 4
    assert {"it has no id", "it is no object", "its datetime is no time"} <= set(rejects)
    assert "future" not in found, "its time has not come"
    assert again.rows == 0


NASTY = [
    "a\rb",
    "c\r\nd",
    "e\nf",
    'q"q',
    ",;\t",
    " lead",
    "",
    "\u2028\u2029\x85",
    "\0",
    "=1+1",
    "日本",
]
NASTY += ["\ufeff", "'", "\\", '\\"', "\x1a", "\U0001f600", "NULL", "\x1f"]


async def test_text_of_all_kinds_comes_back_from_csv_and_ndjson(tmp_path: Path) -> None:
    server = ListServer({}, 100)
    for number, text in enumerate(NASTY):
        server.put(TAGS, f"t{number}", name=text, unknown={"text": text})
    async with server, client(server) as klaviyo:
        export = klaviyo.export("tags")
        await export.write(tmp_path / "csv", format="csv")
        await export.write(tmp_path / "ndjson")
    (part,) = (tmp_path / "csv/tags").glob("*.csv")
    with part.open(newline="", encoding="utf-8") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    lines = {row["id"]: row for row in rows_in(tmp_path / "ndjson", "tags")}
    for number, text in enumerate(NASTY):
        assert rows[f"t{number}"]["name"] == text
        assert json.loads(rows[f"t{number}"]["_extra"]) == {"unknown": {"text": text}}
        assert lines[f"t{number}"]["name"] == text
    raw = part.with_suffix(".csv").read_bytes()
    assert raw.startswith(b"id,name")


async def test_what_has_no_encoding_is_rejected_and_the_rest_written(tmp_path: Path) -> None:
    server = ListServer({}, 100)
    body = (
        b'{"data":[{"type":"tag","id":"bad","attributes":{"name":"\\ud800"}},'
        b'{"type":"tag","id":"nan","attributes":{"name":"n","more":NaN}},'
        b'{"type":"tag","id":"large","attributes":{"name":"l","more":123456789012345678901234567890}},'
        b'{"type":"tag","id":"good","attributes":{"name":"g"}}],"links":{}}'
    )
    server.raw[TAGS] = body
    async with server, client(server) as klaviyo:
        report = await klaviyo.export("tags").write(tmp_path)
    rows = {row["id"]: row for row in rows_in(tmp_path, "tags")}
    assert set(rows) == {"nan", "large", "good"}
    assert rows["large"]["more"] == 123456789012345678901234567890
    assert rows["nan"]["more"] is None
    assert report.streams["tags"].rejected == 1
    (path,) = (tmp_path / "tags/_rejects").iterdir()
    assert json.loads(path.read_text())["resource"]["id"] == "bad"


async def test_rows_of_megabytes(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 4)
    for index in range(12):
        properties = {"text": "x" * 1_000_000, "list": [index] * 1000}
        server.put(EVENTS, f"e{index}", BEGIN + index, event_properties=properties)
    async with server, client(server) as klaviyo:
        await klaviyo.export("events").write(tmp_path, compression="gzip")
        total = 0
        async for row in klaviyo.export("events").rows():
            total += len(row["event_properties"]["text"])
    assert total == 12_000_000
    assert sum(1 for _ in (tmp_path / "events").rglob("*.ndjson.gz")) >= 1


@pytest.mark.parametrize("flatten", [False, True])
async def test_names_that_collide(tmp_path: Path, flatten: bool) -> None:
    server = ListServer({"/api/profiles": "updated"}, 20)
    attributes = {
        "location_city": "own",
        "id": "own id",
        "location": {"city": "Paris", "of_theirs": 1},
        "location_of_theirs": 2,
        "properties": {"location_city": "deep", "id": 1, "a.b": 2, "a": {"b": 3}},
        "_extra": "mine",
    }
    server.put("/api/profiles", "p1", BEGIN, **attributes)
    async with server, client(server) as klaviyo:
        (row,) = [row async for row in klaviyo.export("profiles", flatten=flatten).rows()]
        await klaviyo.export("profiles", flatten=flatten).write(tmp_path, format="csv")
    assert row["id"] == "p1"
    assert row["id_"] == "own id"
    assert row["properties"] == attributes["properties"], "whole"
    if flatten:
        assert row["location_city"] == "Paris"
        assert row["location_city_"] == "own"
        assert {row["location_of_theirs"], row["location_of_theirs_"]} == {1, 2}
    else:
        assert row["location"] == attributes["location"]
        assert row["location_city"] == "own"
    (part,) = (tmp_path / "profiles").rglob("*.csv")
    with part.open(newline="") as file:
        (cells,) = csv.DictReader(file)
    extra = json.loads(cells["_extra"])
    assert extra["id_"] == "own id"
    assert extra["_extra"] == "mine"


async def test_tombstones_of_ids_with_blanks(tmp_path: Path) -> None:
    server = ListServer({"/api/lists": "updated"}, 10)
    server.put("/api/lists", "l 1", BEGIN)
    path = "/api/lists/l%201/profiles"
    for key in ("a b", "a", "b c d"):
        server.put(path, key)
    async with server, client(server) as klaviyo:
        export = klaviyo.export("profile_ids_for_list")
        await export.write(tmp_path)
        server.drop(path, "b c d")
        report = await export.write(tmp_path, full=True)
    assert report.streams["profile_ids_for_list"].deleted == 1
    (deleted,) = (tmp_path / "profile_ids_for_list/_deleted").iterdir()
    (line,) = deleted.read_text().splitlines()
    assert {**json.loads(line), "deleted_at": ""} == {
        "id": "b c d",
        "list_id": "l 1",
        "deleted_at": "",
    }


@pytest.mark.parametrize("changed", [False, True])
async def test_a_row_that_comes_again_pages_later(tmp_path: Path, changed: bool) -> None:
    """It is there once, also where nothing counts yet; a later version of it is a row of its own."""
    first: list[Any] = []

    def again(path: str, query: dict[str, str], found: dict[str, Any]) -> None:
        if not first:
            first.append(found["data"][0])
        if found["links"]["next"] is None:
            row = json.loads(json.dumps(first[0]))
            if changed:
                row["attributes"]["name"] = "renamed"
            found["data"] += [row, row]

    server = ListServer({TAGS: ""}, page_size=4)
    for number in range(20):
        server.put(TAGS, f"t{number:02}", name=f"tag {number}")
    changing(server, again)
    out = tmp_path / "out"
    async with server, client(server) as klaviyo:
        report = await klaviyo.export("tags").write(out)
    assert report.rows == 20 + changed
    counts = ids(out, "tags")
    assert counts.pop("t00") == 1 + changed
    assert set(counts.values()) == {1}
