"""The retry decision, case by case, against the table in the module's docstring."""

from __future__ import annotations

import io
import json
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from klaviyo_openapi._runtime import Operation
from klaviyo_openapi.models import EventCreate, EventProfile, MetricCreate
from klaviyo_openapi.operations import OPERATIONS
from msgspec.structs import replace

from klaviyo_async.core.codec import encode_body
from klaviyo_async.core.multipart import Upload
from klaviyo_async.core.retry import RETRIED, backoff, replayable, retry_delay

USUAL: dict[str, Any] = {"max_retries": 3, "max_delay": 60.0, "jitter": 0.5}
SAFE = (None, 408, 421, 425, 500, 502, 503, 504, 520, 524, 530)
STATUSES = [None, 200, 301, 400, 401, 404, 408, 409, 421, 425, 429, 499]
STATUSES += [500, 501, 502, 503, 504, 505, 519, 520, 524, 530, 531]


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("unsent", [False, True])
@pytest.mark.parametrize("safe", [False, True])
def test_matrix(status: int | None, unsent: bool, safe: bool) -> None:
    delay = retry_delay(1, **USUAL, status=status, surely_unsent=unsent, safe=safe)
    expected = unsent or status == 429 or (safe and status in SAFE)
    assert (delay is not None) == expected


@pytest.mark.parametrize("max_retries", [0, 1, 3])
def test_attempts_are_counted_once(max_retries: int) -> None:
    requests = 1
    while retry_delay(requests, **{**USUAL, "max_retries": max_retries}, status=429) is not None:
        requests += 1
    assert requests == max_retries + 1


def test_the_server_names_the_pause() -> None:
    assert retry_delay(1, **USUAL, status=429, retry_after=7.5) == 7.5
    assert retry_delay(3, **USUAL, status=500, retry_after=0.0, safe=True) == 1.0, "not at once"


def test_a_pause_longer_than_allowed_ends_the_call() -> None:
    assert retry_delay(1, **USUAL, status=429, retry_after=60.0) == 60.0
    assert retry_delay(1, **USUAL, status=429, retry_after=60.1) is None
    assert (
        retry_delay(1, **{**USUAL, "max_delay": 5.0}, status=503, retry_after=6.0, safe=True)
        is None
    )


def test_backoff_doubles_up_to_the_longest_pause() -> None:
    bounds = [backoff(attempt, max_delay=3.0, jitter=1.0) for attempt in range(1, 6)]
    assert bounds == [0.5, 1.0, 2.0, 3.0, 3.0]
    assert backoff(10_000, max_delay=60.0, jitter=1.0) == 60.0


@pytest.mark.slow
@given(
    st.integers(1, 10_000),
    st.floats(0, 1e6),
    st.floats(0, 1, exclude_max=True),
)
def test_backoff_stays_in_bounds(attempt: int, max_delay: float, jitter: float) -> None:
    assert 0 <= backoff(attempt, max_delay=max_delay, jitter=jitter) <= max_delay


def operation(method: str, **fields: Any) -> Operation:
    return Operation("thing", method, "/api/things", area="things", limits=("1/s",), **fields)


@pytest.mark.parametrize(
    ("method", "safe"),
    [("GET", True), ("HEAD", True), ("PUT", True), ("DELETE", True), ("POST", False)],
)
def test_methods(method: str, safe: bool) -> None:
    assert replayable(operation(method), None) is safe
    assert replayable(operation(method), b"{}") is safe


@pytest.mark.parametrize(
    ("meta", "safe"),
    [
        ({}, True),
        ({"patch_properties": {"append": {"skus": "1"}}}, False),
        ({"patch_identifiers": {"append": {"email": ["a@b.c"]}}}, False),
    ],
)
def test_patch_sets_fields_but_for_what_appends(meta: dict[str, Any], safe: bool) -> None:
    body = {"id": "01G", "first_name": "Ada", **({"meta": meta} if meta else {})}
    update = OPERATIONS["update_profile"]
    assert replayable(update, encode_body(update, body)) is safe


def test_posts_that_only_read() -> None:
    reading = {
        name
        for name, found in OPERATIONS.items()
        if found.method == "POST" and replayable(found, b"{}")
    }
    assert {"query_campaign_values", "query_metric_aggregates", "render_template"} <= reading
    assert not any(name.startswith(("create_", "bulk_", "send_", "upload_")) for name in reading)
    assert not replayable(operation("POST", scopes=("a:read", "a:write")), b"{}")


def event(unique_id: Any) -> dict[str, Any]:
    attributes = {"metric": {"data": {"type": "metric", "attributes": {"name": "x"}}}}
    if unique_id is not None:
        attributes["unique_id"] = unique_id
    return {"type": "event", "attributes": attributes}


def bulk(*ids: Any) -> bytes:
    group = {
        "type": "event-bulk-create",
        "attributes": {
            "profile": {"data": {"type": "profile", "attributes": {"email": "a@b.c"}}},
            "events": {"data": [event(one) for one in ids]},
        },
    }
    attributes = {"events-bulk-create": {"data": [group]}}
    return json.dumps(
        {"data": {"type": "event-bulk-create-job", "attributes": attributes}}
    ).encode()


@pytest.mark.parametrize("name", ["create_event", "create_client_event"])
def test_an_event_is_safe_if_it_has_a_unique_id(name: str) -> None:
    found = OPERATIONS[name]
    assert replayable(found, json.dumps({"data": event("A-1")}).encode())
    for bad in (None, "", 0):
        assert not replayable(found, json.dumps({"data": event(bad)}).encode())


def test_a_typed_event_with_a_unique_id_is_safe() -> None:
    found = OPERATIONS["create_event"]
    model = EventCreate(
        metric=MetricCreate(name="x"), profile=EventProfile(id="01G"), properties={}
    )
    assert not replayable(found, encode_body(found, model))
    model.unique_id = "A-1"
    assert replayable(found, encode_body(found, model))


@pytest.mark.parametrize("name", ["bulk_create_events", "bulk_create_client_events"])
def test_a_batch_is_safe_if_every_event_has_one(name: str) -> None:
    found = OPERATIONS[name]
    assert replayable(found, bulk("a", "b"))
    assert not replayable(found, bulk("a", None))
    assert not replayable(found, bulk())
    assert not replayable(found, b"no json")
    assert not replayable(found, b'{"data": "\xff"}')
    assert not replayable(found, b"[" * 100_000)


def test_event_shaped_data_elsewhere_is_not_safe() -> None:
    assert not replayable(OPERATIONS["create_profile"], json.dumps({"data": event("a")}).encode())


@pytest.mark.parametrize("declared", [True, False])
def test_the_caller_knows_best(declared: bool) -> None:
    assert replayable(OPERATIONS["create_profile"], b"{}", declared) is declared
    assert replayable(OPERATIONS["get_profile"], None, declared) is declared


def test_a_file_that_cannot_be_rewound_is_never_sent_twice() -> None:
    class Pipe(io.RawIOBase):
        def readable(self) -> bool:
            return True

    upload = replace(OPERATIONS["upload_image_from_file"])
    assert not replayable(upload, Upload("file", cast(Any, Pipe()), []), True)
    assert replayable(upload, Upload("file", b"x", []), True)
    assert not replayable(upload, Upload("file", b"x", []))


def test_the_docstring_names_every_status() -> None:
    import klaviyo_async.core.retry as module

    for status in RETRIED:
        assert str(status) in (module.__doc__ or "")
