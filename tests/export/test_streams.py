"""Streams, held against the document itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from klaviyo_async import InvalidRequest
from klaviyo_async.core.operations import KEPT_PACKAGES, PACKAGE, revision_of
from klaviyo_async.export.columns import columns_of
from klaviyo_async.export.streams import stream_of, streams

from ..openapi import Document

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("package", [PACKAGE, *KEPT_PACKAGES.values()])
def test_every_list_of_the_document_is_a_stream(package: str) -> None:
    """Read from the document by itself: what has a cursor and no path parameter."""
    document = Document(ROOT / "spec" / revision_of(package) / "stable.json")
    paths = {stream.operation.path for stream in streams(package).values()}
    lists = {
        path
        for verb, path, raw in document.operations.values()
        if verb == "GET" and path.startswith("/api/") and "{" not in path
        if any(each.get("name") == "page[cursor]" for each in raw.get("parameters", ()))
    }
    assert len(lists) >= 30
    assert lists <= paths


@pytest.mark.parametrize("package", [PACKAGE, *KEPT_PACKAGES.values()])
def test_parents_exist_and_columns_hold_the_key_and_the_time(package: str) -> None:
    known = streams(package)
    for stream in known.values():
        columns = [column.name for column in columns_of(stream)]
        assert len(columns) == len(set(columns)), stream.name
        assert set(stream.key) <= set(columns), stream.name
        assert stream.parent is None or stream.parent in known
        if stream.time is not None:
            assert stream.time.name in columns
        if stream.time is not None and stream.report is None:
            operators = (stream.operation.filters or {})[stream.time.name]
            assert stream.time.lower in operators
            assert stream.time.upper is None or stream.time.upper in operators


def test_what_is_known_of_some() -> None:
    events, profiles, lists = (stream_of(name) for name in ("events", "get-profiles", "lists"))
    assert events.time is not None
    assert (events.time.name, events.time.lower, events.time.upper) == (
        "datetime",
        "greater-or-equal",
        "less-than",
    )
    assert events.page_size == 1000
    assert round(events.rate) == 58
    assert profiles.time is not None
    assert (profiles.time.lower, profiles.time.upper) == ("greater-than", "less-than")
    assert lists.time is not None
    assert lists.time.upper is None
    messages = stream_of("flow_action_messages")
    assert messages.parent == "actions_for_flow"
    assert messages.key == ("flow_action_id", "id")
    assert stream_of("coupon_codes").needs_filter


def test_an_unknown_one_is_refused_with_the_nearest() -> None:
    with pytest.raises(InvalidRequest, match=r"no stream 'evnts'; did you mean events"):
        stream_of("evnts")


def test_flat_columns_are_those_of_the_rows() -> None:
    profiles = stream_of("profiles")
    kinds = dict(columns_of(profiles, flatten=True))
    assert kinds["location_city"] == "string"
    assert kinds["properties"] == "json"
    assert kinds["updated"] == "timestamp"
    assert "location" not in kinds
