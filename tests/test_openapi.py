"""The yardstick itself: samples conform, and what does not conform is seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import ValidationError
from klaviyo_openapi import REVISION

from .openapi import Document

DOCUMENT = Document(Path(__file__).parents[1] / "spec" / REVISION / "stable.json")


@pytest.mark.parametrize("full", [False, True])
def test_samples_of_all_bodies_conform(full: bool) -> None:
    checked = 0
    for operation_id in DOCUMENT.operations:
        if (body := DOCUMENT.body_schema(operation_id)) is not None and body[0].endswith("json"):
            DOCUMENT.validate(body[1], DOCUMENT.sample(body[1], full=full))
            checked += 1
    assert checked > 50


def test_what_does_not_conform_is_seen() -> None:
    url = "https://a.example.test/api/events?page%5Bsize%5D=10"
    headers = {"revision": REVISION}
    DOCUMENT.validate_request("get_events", "GET", url, headers, b"")
    with pytest.raises(AssertionError, match="revision is missing"):
        DOCUMENT.validate_request("get_events", "GET", url, {}, b"")
    with pytest.raises(ValidationError):
        DOCUMENT.validate_request("get_events", "GET", f"{url}0000", headers, b"")
    with pytest.raises(KeyError):
        DOCUMENT.validate_request("get_events", "GET", f"{url}&pages=1", headers, b"")
    with pytest.raises(ValidationError):
        DOCUMENT.validate_request(
            "create_event",
            "POST",
            "https://a.example.test/api/events",
            {**headers, "Content-Type": "application/vnd.api+json"},
            b'{"data": {"type": "event", "attributes": {}}}',
        )
