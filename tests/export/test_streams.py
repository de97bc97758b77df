"""Streams, held against the document itself."""

from __future__ import annotations

import json

import pytest

from klaviyo_async import InvalidRequest
from klaviyo_async.core.operations import KEPT_PACKAGES, PACKAGE
from klaviyo_async.export.columns import columns_of
from klaviyo_async.export.streams import stream_of, streams

from .. import openapi


def test_every_list_without_path_parameters_is_a_stream_and_every_filter_one_of_the_document() -> (
    None
):
    known = {one.operation.path: one for one in streams().values()}
    paths = openapi.document()["paths"] if hasattr(openapi, "document") else {}
    for path, methods in paths.items():
        answers = methods.get("get", {}).get("responses", {})
        if "/client/" in path or "{" in path or not answers:
            continue
        schema = json.dumps(answers.get("200", {}))
        if '"page[cursor]"' in json.dumps(methods["get"].get("parameters", [])):
            assert path in known, (path, schema[:80])


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
