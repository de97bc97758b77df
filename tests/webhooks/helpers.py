"""Deliveries made by hand: signatures are computed here, not by what is tested."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
from typing import Any

SECRET = "wh-secret-of-the-tests"
OLD = "wh-secret-from-before"
WEBHOOK = "01HOOK"
NOW = 1_784_073_600.0
"""2026-07-15T00:00:00Z"""
STAMP = "Wed, 15 Jul 2026 00:00:00 GMT"


def iso(now: float = NOW) -> str:
    return dt.datetime.fromtimestamp(now, dt.UTC).isoformat()


def entry(topic: str = "event:klaviyo.opened_email", id_: str = "E1") -> dict[str, Any]:
    return {
        "external_id": id_,
        "topic": topic,
        "payload": {
            "data": {
                "type": "event",
                "id": id_,
                "attributes": {
                    "timestamp": 1704391525,
                    "datetime": "2024-01-04T18:05:25+00:00",
                    "event_properties": {"Subject": "Hello"},
                    "uuid": "u-1",
                },
                "relationships": {
                    "profile": {"data": {"type": "profile", "id": "P1"}},
                    "metric": {"data": {"type": "metric", "id": "M1"}},
                },
            },
            "included": [
                {"type": "profile", "id": "P1", "attributes": {"email": "ada@example.com"}}
            ],
        },
    }


def document(*entries: Any, at: Any = None, webhook: Any = WEBHOOK) -> dict[str, Any]:
    meta = {
        "klaviyo_account_id": "ACCT01",
        "klaviyo_webhook_id": webhook,
        "timestamp": iso() if at is None else at,
    }
    return {"data": list(entries) or [entry()], "meta": meta}


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


def hexdigest(secret: str, content: bytes) -> str:
    return hmac.new(secret.encode(), content, hashlib.sha256).hexdigest()


def system(
    body: bytes, secret: str = SECRET, *, stamp: str = STAMP, webhook: str = WEBHOOK
) -> dict[str, str]:
    """Headers of a system webhook."""
    return {
        "Klaviyo-Signature": hexdigest(secret, body + stamp.encode()),
        "Klaviyo-Timestamp": stamp,
        "Klaviyo-Webhook-Id": webhook,
    }


def legacy(body: bytes, secret: str = SECRET) -> dict[str, str]:
    """Headers of a webhook of an older integration."""
    return {"x-klaviyo-webhook-signature": hexdigest(secret, body)}
