"""Rows in the forms that writers take, held against the json of the standard library."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.core.codec import CodecError
from klaviyo_async.export.columns import columns_of
from klaviyo_async.export.resources import Misfit, Resource, read_resources
from klaviyo_async.export.rows import RowBlock, RowMaker
from klaviyo_async.export.streams import stream_of
from klaviyo_async.export.writers import NDJSONWriter

ATTRIBUTES: dict[str, Any] = {
    "timestamp": 1_700_000_000,
    "datetime": "2023-11-14T22:13:20+00:00",
    "uuid": "ü\N{SNOWMAN}😀",
    "event_properties": {"a b": [1, None, {"c": 1.50}], "text": 'q"\\\n'},
    "unheard_of": {"x": [True]},
}


def event(key: str, **attributes: Any) -> dict[str, Any]:
    return {
        "type": "event",
        "id": key,
        "attributes": {**ATTRIBUTES, **attributes},
        "relationships": {
            "profile": {"data": {"type": "profile", "id": "p"}, "links": {"self": "x"}},
            "metric": {"data": None},
            "attributions": {"links": {"self": "x"}},
        },
    }


def block_of(*resources: Any, indent: int | None = None) -> RowBlock:
    body = json.dumps({"data": resources}, indent=indent, ensure_ascii=False).encode()
    found = read_resources(body).data
    assert all(isinstance(one, Resource) for one in found)
    return RowBlock(RowMaker(stream_of("events")), found, [None] * len(found), range(len(found)))


@pytest.mark.parametrize("indent", [None, 2])
def test_lines_are_rows_as_they_came(indent: int | None) -> None:
    block = block_of(event("a"), event("b", id="other", profile_id="mine"), indent=indent)
    lines = [json.loads(line) for line in block.lines().splitlines()]
    assert lines == [*block]
    assert lines[0] == {"id": "a", **ATTRIBUTES, "profile_id": "p", "metric_id": None}
    # What an attribute of the same name says makes way for the id; a reference makes way for an attribute.
    assert (lines[1]["id"], lines[1]["id_"], lines[1]["profile_id"]) == ("b", "other", "mine")
    assert [row["id"] for row in block.select([1])] == ["b"]


def test_numbers_beyond_all_floats_are_kept(tmp_path: Path) -> None:
    body = json.dumps({"data": [event("a", event_properties="huge")]}).replace('"huge"', "1e400")
    found = read_resources(body.encode()).data
    block = RowBlock(RowMaker(stream_of("events")), found, [None], [0])
    assert block[0]["event_properties"] == Decimal("1e400")
    path = tmp_path / "part.ndjson"
    path.write_bytes(block.lines())
    (row,) = NDJSONWriter().read(path)
    assert row["event_properties"] == Decimal("1e400")


def test_columns_are_typed_and_lose_nothing() -> None:
    columns = columns_of(stream_of("events"))
    values = block_of(
        event("a"), event("b", timestamp="soon", datetime="2023-11-14T22:13:20"), {"id": "c"}
    ).columns(columns)
    assert values["id"] == ["a", "b", "c"]
    assert values["timestamp"] == [1_700_000_000, None, None]
    when = dt.datetime.fromtimestamp(1_700_000_000, dt.UTC)
    assert values["datetime"] == [when, when, None]
    assert values["profile_id"] == ["p", "p", None]
    assert json.loads(values["event_properties"][0]) == ATTRIBUTES["event_properties"]
    assert values["event_properties"][2] is None
    extra = [text and json.loads(text) for text in values["_extra"]]
    unheard = {"unheard_of": ATTRIBUTES["unheard_of"]}
    assert extra == [unheard, {**unheard, "timestamp": "soon"}, None]
    assert {len(column) for column in values.values()} == {3}


def test_a_page_with_misfits_keeps_the_rest() -> None:
    good = json.dumps(event("a")).encode()
    body = b'{"data":[%b,{"id":"b","attributes":{"x":"\\ud800"}},{"id":"c","relationships":{"a":5}},7]}'
    data = read_resources(body % good).data
    assert [one.id for one in data if isinstance(one, Resource)] == ["a", "c"]
    reasons = [one.reason for one in data if isinstance(one, Misfit)]
    assert reasons == ["it holds text that has no encoding", "it is no object"]
    # What is no UTF-8 is not passed on as it is.
    (one,) = read_resources(b'{"data":[{"id":"a","attributes":{"x":"\xff"}}]}').data
    assert bytes(one.attributes["x"]).decode() == '"\N{REPLACEMENT CHARACTER}"'


@pytest.mark.parametrize(
    "body",
    [b"[]", b"<html>", b'{"data":{}}', b'{"data":[],"errors":[{}]}', b'{"data":[],"links":5}'],
)
def test_what_is_no_page_is_refused(body: bytes) -> None:
    with pytest.raises(CodecError):
        read_resources(body)
