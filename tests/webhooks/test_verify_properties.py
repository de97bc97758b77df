"""Whatever comes in, it is verified or refused, and nothing that was changed is verified."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klaviyo_async.webhooks import WebhookError, parse, verify

from .helpers import NOW, SECRET, document, encoded, entry, legacy, system

pytestmark = pytest.mark.slow

NAMES = st.sampled_from([*system(b""), *legacy(b"")]) | st.text() | st.binary()
VALUES = (
    st.text()
    | st.binary()
    | st.none()
    | st.integers()
    | st.text("0123456789abcdefABCDEF", min_size=64, max_size=64)
)
HEADERS = st.dictionaries(NAMES, VALUES) | st.lists(st.tuples(NAMES, VALUES))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)
ODD: st.SearchStrategy[Any] = (
    JSON
    | st.builds(dict, data=JSON, meta=JSON)
    | st.builds(dict, data=st.lists(st.builds(dict, topic=JSON, payload=JSON, external_id=JSON)))
    | st.builds(
        lambda type_, rest: {"data": [{"payload": {"data": {"type": type_, **rest}}}]},
        st.sampled_from(["event", "profile", "metric", "geofence", "nothing"]),
        st.dictionaries(st.sampled_from(["id", "attributes", "relationships", "links"]), JSON),
    )
    | st.builds(
        lambda attributes, included: {
            "data": [{"data": {"type": "event", "attributes": attributes}, "included": included}]
        },
        JSON,
        JSON,
    )
)
BODY = encoded(document(entry(), entry(id_="E2")))


@given(body=st.binary() | ODD.map(encoded), headers=HEADERS, now=st.floats())
@pytest.mark.parametrize("scheme", ["system", "legacy", "any"])
def test_any_request_is_verified_or_refused(
    scheme: Any, body: bytes, headers: Any, now: float
) -> None:
    with pytest.raises(WebhookError):
        verify(body, headers, secrets=SECRET, now=now, scheme=scheme)


@given(body=st.binary() | ODD.map(encoded), now=st.floats())
def test_any_signed_body_is_verified_or_refused_for_what_it_holds(body: bytes, now: float) -> None:
    try:
        found = verify(body, legacy(body), secrets=SECRET, now=now, scheme="legacy")
    except WebhookError as error:
        assert error.check in ("body", "timestamp")
    else:
        assert found.body == body


@given(value=ODD)
def test_any_json_can_be_parsed(value: Any) -> None:
    found = parse(encoded(value))
    assert found.document == json.loads(encoded(value))
    for event in found.events:
        assert isinstance(event.topic, str)
        assert event.raw is not None or value is not None
        _ = event.model


@given(value=ODD, extra=st.dictionaries(st.text(min_size=1), JSON))
def test_any_content_under_a_sound_head_is_verified(value: Any, extra: dict[str, Any]) -> None:
    sound = document()
    body = encoded({**extra, "data": value, "meta": {**extra, **sound["meta"]}})
    assert verify(body, system(body), secrets=SECRET, now=NOW).webhook_id == "01HOOK"


@given(bit=st.integers(0, len(BODY) * 8 - 1))
def test_a_changed_bit_of_the_body(bit: int) -> None:
    with pytest.raises(WebhookError, match="signature"):
        verify(_flipped(BODY, bit), system(BODY), secrets=SECRET, now=NOW)


@pytest.mark.parametrize("name", ["Klaviyo-Signature", "Klaviyo-Timestamp", "Klaviyo-Webhook-Id"])
def test_a_changed_bit_of_a_header(name: str) -> None:
    headers = system(BODY)
    value = headers[name].encode()
    for bit in range(len(value) * 8):
        changed = _flipped(value, bit)
        if name == "Klaviyo-Signature" and changed.lower() == value:
            continue  # a capital letter: the same number
        with pytest.raises(WebhookError):
            verify(BODY, {**headers, name: changed}, secrets=SECRET, now=NOW)


@given(cut=st.integers(0, len(BODY)))
def test_bytes_moved_to_the_header(cut: int) -> None:
    headers = system(BODY)
    moved = BODY[cut:] + headers["Klaviyo-Timestamp"].encode()
    sent = {**headers, "Klaviyo-Timestamp": moved}
    if cut == len(BODY):
        assert verify(BODY, sent, secrets=SECRET, now=NOW)
        return
    with pytest.raises(WebhookError):
        verify(BODY[:cut], sent, secrets=SECRET, now=NOW)


def _flipped(content: bytes, bit: int) -> bytes:
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
