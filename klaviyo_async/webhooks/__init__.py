"""Receiving Klaviyo's webhooks: verification, replay protection and decoding of deliveries.

::

    from klaviyo_async.webhooks import WebhookVerifier

    verifier = WebhookVerifier(secret)
    delivery = verifier.verify(body, headers)  # bytes as they came, and the request's headers
    for event in delivery.events:
        print(event.topic, event.model)

:mod:`klaviyo_async.webhooks.starlette` (FastAPI too) and :mod:`klaviyo_async.webhooks.aiohttp`
do this for a web framework; :mod:`klaviyo_async.webhooks.replay` rejects what was handled before.
"""

from __future__ import annotations

from .errors import ReplayGuardFailed, WebhookError, WebhookInProgress, WebhookReplayed
from .events import VerifiedDelivery, WebhookDelivery, WebhookEvent, parse
from .replay import Claim, MemoryReplayGuard, RedisReplayGuard, ReplayGuard, SQLiteReplayGuard
from .signing import sign
from .verifier import WebhookVerifier, verify

__all__ = [
    "Claim",
    "MemoryReplayGuard",
    "RedisReplayGuard",
    "ReplayGuard",
    "ReplayGuardFailed",
    "SQLiteReplayGuard",
    "VerifiedDelivery",
    "WebhookDelivery",
    "WebhookError",
    "WebhookEvent",
    "WebhookInProgress",
    "WebhookReplayed",
    "WebhookVerifier",
    "parse",
    "sign",
    "verify",
]
