"""What is taken for Klaviyo's, and what is not."""

from __future__ import annotations

import hmac
from typing import Any

import pytest
from multidict import CIMultiDict

from klaviyo_async.errors import ConfigurationError, KlaviyoError
from klaviyo_async.testing import VirtualClock
from klaviyo_async.webhooks import WebhookError, WebhookVerifier, sign, verify

from .helpers import (
    NOW,
    OLD,
    SECRET,
    STAMP,
    WEBHOOK,
    document,
    encoded,
    hexdigest,
    iso,
    legacy,
    system,
)

BODY = encoded(document())


def refused(check: str, body: bytes, headers: Any, **options: Any) -> WebhookError:
    with pytest.raises(WebhookError) as caught:
        verify(body, headers, **{"secrets": SECRET, "now": NOW, **options})
    assert caught.value.check == check
    assert isinstance(caught.value, KlaviyoError)
    return caught.value


# --- known answers


def test_a_signature_worked_out_elsewhere() -> None:
    # printf '%s' '{"data":[],...}Thu, 04 Jan 2024 18:05:25 GMT' | openssl dgst -sha256 -hmac key
    body = b'{"data":[],"meta":{"klaviyo_webhook_id":"W","timestamp":"2024-01-04T18:05:25Z"}}'
    stamp = "Thu, 04 Jan 2024 18:05:25 GMT"
    known = "b5549c2aaab5d343e592d411484aee75fc71480e6bbba8a40124895536f1cf2f"
    assert sign(body, "key", timestamp=stamp) == known
    headers = {"klaviyo-signature": known, "klaviyo-timestamp": stamp, "klaviyo-webhook-id": "W"}
    assert verify(body, headers, secrets="key", now=1704391525.0).scheme == "system"


def test_a_legacy_signature_worked_out_elsewhere() -> None:
    known = "88a67f24bbcdaed0e6c997404bb79a743baf44c6bab2f4c27328e3009d22e342"
    assert sign(b'{"a":1}', "key") == known
    headers = {"X-Klaviyo-Webhook-Signature": known}
    assert verify(b'{"a":1}', headers, secrets="key", scheme="legacy").scheme == "legacy"


def test_a_system_webhook() -> None:
    delivery = verify(BODY, system(BODY), secrets=SECRET, now=NOW)
    assert (delivery.scheme, delivery.webhook_id, delivery.account_id) == (
        "system",
        WEBHOOK,
        "ACCT01",
    )
    assert delivery.timestamp is not None
    assert delivery.timestamp.timestamp() == NOW
    assert [event.id for event in delivery.events] == ["E1"]
    assert delivery.body == BODY


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_a_body_in_a_buffer(kind: Any) -> None:
    assert verify(kind(BODY), system(BODY), secrets=SECRET, now=NOW).body == BODY


@pytest.mark.parametrize("body", [BODY.decode(), document(), None, [BODY]])
def test_a_body_that_was_decoded_is_a_mistake(body: Any) -> None:
    with pytest.raises(TypeError, match="bytes that came over the wire"):
        verify(body, system(BODY), secrets=SECRET, now=NOW)


# --- headers


@pytest.mark.parametrize("change", [str.lower, str.upper, str.title, lambda name: name.encode()])
def test_headers_of_any_case_and_type(change: Any) -> None:
    headers = {change(name): value for name, value in system(BODY).items()}
    assert verify(BODY, headers, secrets=SECRET, now=NOW)


def test_headers_as_an_asgi_server_has_them() -> None:
    pairs = [(b"host", b"x"), *((k.lower().encode(), v.encode()) for k, v in system(BODY).items())]
    assert verify(BODY, pairs, secrets=SECRET, now=NOW)
    assert verify(BODY, CIMultiDict(system(BODY)), secrets=SECRET, now=NOW)


def test_a_signature_in_capitals_and_blanks_around_values() -> None:
    headers = {name: f" {value}\t" for name, value in system(BODY).items()}
    headers["Klaviyo-Signature"] = headers["Klaviyo-Signature"].upper()
    assert verify(BODY, headers, secrets=SECRET, now=NOW)


@pytest.mark.parametrize("name", list(system(b"")))
def test_a_header_that_is_missing_twice_there_or_empty(name: str) -> None:
    headers = system(BODY)
    error = refused("headers", BODY, {k: v for k, v in headers.items() if k != name})
    assert str(error) == f"the header {name} is missing"
    error = refused("headers", BODY, {**headers, name.lower(): headers[name]})
    assert str(error) == f"the header {name} is given more than once"
    twice = CIMultiDict(headers)
    twice.add(name, headers[name])
    refused("headers", BODY, twice)
    refused("headers", BODY, {**headers, name: " "})


@pytest.mark.parametrize("name", list(system(b"")))
@pytest.mark.parametrize(
    "value", ["é" * 64, "a\x00b", "a\nb", "x" * 100_000, b"\xff\xfe", 12, None, ["a"], "\ud800"]
)
def test_a_header_that_is_malformed(name: str, value: Any) -> None:
    refused("headers", BODY, {**system(BODY), name: value})


@pytest.mark.parametrize("value", ["zz" * 32, "ab" * 31, "ab" * 33, "0x" + "a" * 62, "a b" * 21])
def test_a_signature_that_is_not_hexadecimal(value: str) -> None:
    refused("headers", BODY, {**system(BODY), "Klaviyo-Signature": value})


# --- signatures


def test_another_secret_body_or_time() -> None:
    headers = system(BODY)
    refused("signature", BODY, headers, secrets="another")
    refused("signature", BODY + b" ", headers)
    refused("signature", BODY, {**headers, "Klaviyo-Timestamp": STAMP.replace("15", "16")})
    refused("signature", BODY, {**headers, "Klaviyo-Signature": hexdigest(SECRET, BODY)})


def test_a_byte_moved_between_body_and_time() -> None:
    # The signature is of both together, and holds for each way to part them.
    headers = system(BODY)
    refused("body", BODY + STAMP[:1].encode(), {**headers, "Klaviyo-Timestamp": STAMP[1:]})
    refused("body", BODY[:-1], {**headers, "Klaviyo-Timestamp": "}" + STAMP})
    spaced = BODY + b" "
    refused("signature", BODY, {**system(spaced), "Klaviyo-Timestamp": " " + STAMP})


def test_a_signature_of_one_scheme_is_none_of_the_other() -> None:
    headers = system(BODY)
    moved = {"x-klaviyo-webhook-signature": headers["Klaviyo-Signature"]}
    for scheme in ("legacy", "any"):
        refused("body", BODY + STAMP.encode(), moved, scheme=scheme)
        refused("signature", BODY, moved, scheme=scheme)
    refused("headers", BODY, legacy(BODY))


def test_rotation() -> None:
    for secrets in ([OLD, SECRET], (SECRET, OLD), [OLD, OLD, SECRET]):
        delivery = verify(BODY, system(BODY), secrets=secrets, now=NOW)
        assert secrets[delivery.secret] == SECRET
    refused("signature", BODY, system(BODY, "third"), secrets=[OLD, SECRET])


@pytest.mark.parametrize("position", [0, 1, 2, None])
def test_every_secret_is_tried_in_constant_time(
    position: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[tuple[Any, Any]] = []
    original = hmac.compare_digest

    def compare(one: Any, other: Any) -> bool:
        compared.append((one, other))
        return original(one, other)

    monkeypatch.setattr(hmac, "compare_digest", compare)
    secrets = ["a", "b", "c"]
    if position is None:
        refused("signature", BODY, system(BODY), secrets=secrets)
    else:
        secrets[position] = SECRET
        assert verify(BODY, system(BODY), secrets=secrets, now=NOW).secret == position
    assert len(compared) == 3
    assert all(type(one) is type(other) is bytes for one, other in compared)
    assert all(len(one) == len(other) == 32 for one, other in compared)


# --- webhook ids


def test_the_id_of_the_header_is_that_of_the_body() -> None:
    refused("webhook_id", BODY, system(BODY, webhook="01OTHER"))
    for webhook in (None, "", 12, ["x"]):
        body = encoded(document(webhook=webhook))
        refused("webhook_id", body, system(body))


@pytest.mark.parametrize("body", [b"[]", b"1", b'"x"', b"{}", b'{"meta":[]}', b'{"meta":null}'])
def test_a_system_webhook_without_an_id(body: bytes) -> None:
    refused("webhook_id", body, system(body))


def test_only_the_expected_webhooks() -> None:
    for ids in (WEBHOOK, [WEBHOOK], {"x", WEBHOOK}):
        assert verify(BODY, system(BODY), secrets=SECRET, now=NOW, webhook_id=ids)
    refused("webhook_id", BODY, system(BODY), webhook_id="01OTHER")
    refused("webhook_id", BODY, system(BODY), webhook_id=["01OTHER", "01THIRD"])
    refused("webhook_id", b"{}", legacy(b"{}"), webhook_id=WEBHOOK, scheme="legacy")


# --- age


@pytest.mark.parametrize("offset", [-300.0, 0.0, 300.0])
def test_within_the_tolerance(offset: float) -> None:
    assert verify(BODY, system(BODY), secrets=SECRET, now=NOW + offset)


@pytest.mark.parametrize(
    ("offset", "words"), [(300.001, "too old"), (-300.001, "in the future"), (float("nan"), "")]
)
def test_beyond_the_tolerance(offset: float, words: str) -> None:
    error = refused("timestamp", BODY, system(BODY), now=NOW + offset)
    assert words in str(error)


def test_another_tolerance() -> None:
    assert verify(BODY, system(BODY), secrets=SECRET, now=NOW + 3600, tolerance=3600)
    assert verify(BODY, system(BODY), secrets=SECRET, now=NOW + 1e9, tolerance=None)
    refused("timestamp", BODY, system(BODY), now=NOW + 1, tolerance=0)


def test_the_clock_of_the_header_does_not_matter() -> None:
    headers = system(BODY, stamp="Wed, 15 Jul 2026 07:00:00 GMT")
    assert verify(BODY, headers, secrets=SECRET, now=NOW)
    old = encoded(document(at=iso(NOW - 7 * 3600)))
    refused("timestamp", old, system(old))


@pytest.mark.parametrize(
    "at",
    [
        "2026-07-15T00:00:00Z",
        "2026-07-15T02:00:00.000000+02:00",
        "2026-07-15T00:00:00",
        "2026-07-15 00:00:00+00:00",
        "2026-07-15T00:00:00.123456789Z",
        int(NOW),
        NOW,
        str(int(NOW)),
    ],
)
def test_times_that_can_be_read(at: Any) -> None:
    body = encoded(document(at=at))
    assert verify(body, system(body), secrets=SECRET, now=NOW)


@pytest.mark.parametrize("at", ["", "soon", True, [], {}, 1e300, "9999-99-99", 10**400])
def test_times_that_cannot(at: Any) -> None:
    body = encoded(document(at=at))
    refused("timestamp", body, system(body))
    refused("timestamp", body, legacy(body), scheme="legacy")
    assert verify(body, system(body), secrets=SECRET, now=NOW, tolerance=None)


def test_the_age_of_a_legacy_webhook_is_checked_where_it_bears_one() -> None:
    assert verify(b"{}", legacy(b"{}"), secrets=SECRET, scheme="legacy").timestamp is None
    assert verify(BODY, legacy(BODY), secrets=SECRET, scheme="legacy", now=NOW)
    refused("timestamp", BODY, legacy(BODY), scheme="legacy", now=NOW + 301)


def test_any_scheme_prefers_the_one_with_a_time() -> None:
    for headers, scheme in ((system(BODY), "system"), (legacy(BODY), "legacy")):
        found = verify(BODY, headers, secrets=SECRET, now=NOW, scheme="any")
        assert found.scheme == scheme
    wrong = {**legacy(BODY), **system(BODY, "another")}
    refused("signature", BODY, wrong, scheme="any")


# --- bodies


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"{} {}", b"nope", b"[" * 100_000])
def test_a_signed_body_that_is_not_json(body: bytes) -> None:
    refused("body", body, system(body))
    refused("body", body, legacy(body), scheme="legacy")


# --- the verifier


def test_a_verifier_reads_its_clock() -> None:
    clock = VirtualClock(wall=NOW)
    verifier = WebhookVerifier(SECRET, clock=clock)
    clock.advance_now(300)
    assert verifier.verify(BODY, system(BODY))
    clock.advance_now(0.5)
    with pytest.raises(WebhookError, match="too old"):
        verifier.verify(BODY, system(BODY))


NONE: list[Any] = ["", "  ", b"", [], (), [""], [SECRET, ""], [None], [12], "secret\n", b"x\r\n"]
NONE += [None, 12, {"a": "b"}, "s\udc80", ["s", "\ud800"]]


@pytest.mark.parametrize("secrets", NONE)
def test_secrets_that_are_none(secrets: Any) -> None:
    with pytest.raises(ConfigurationError):
        WebhookVerifier(secrets)
    with pytest.raises(ConfigurationError):
        verify(BODY, system(BODY), secrets=secrets)


@pytest.mark.parametrize(
    "options",
    [
        {"scheme": "new"},
        {"tolerance": -1},
        {"tolerance": float("nan")},
        {"tolerance": float("inf")},
        {"webhook_id": ""},
        {"webhook_id": []},
        {"webhook_id": [""]},
        {"guard_ttl": 0},
    ],
)
def test_options_that_make_no_sense(options: Any) -> None:
    with pytest.raises(ConfigurationError):
        WebhookVerifier(SECRET, **options)


def test_bytes_are_a_secret_too() -> None:
    assert verify(BODY, system(BODY), secrets=SECRET.encode(), now=NOW)
    assert verify(BODY, system(BODY), secrets=[b"x", SECRET.encode()], now=NOW).secret == 1


def test_to_sign_takes_bytes_only() -> None:
    with pytest.raises(TypeError):
        sign("text", SECRET)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError):
        sign(b"", "")
