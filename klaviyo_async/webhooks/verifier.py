"""Verification of deliveries: signature, webhook id, age and replay."""

from __future__ import annotations

import hashlib
import math
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final

from ..clock import SYSTEM_CLOCK, Clock
from ..core.secrets import hide
from ..errors import ConfigurationError
from .claims import claimed
from .errors import WebhookError
from .events import VerifiedDelivery, parse_fields
from .replay import ReplayGuard
from .signing import Headers, Scheme, Secrets, SignedHeaders, read_headers, require_bytes

__all__ = ["WebhookVerifier", "verify"]

_RETRY_PERIOD: Final = 48 * 3600.0
"""Seconds for which Klaviyo is known to retry a delivery."""
_CLOCK_SKEW: Final = 60.0
"""Seconds by which the clocks of processes that share a replay guard may differ."""


class WebhookVerifier:
    """Verifies deliveries; made once, and used for all of them.

    Args:
        secrets: the webhook's secret key; several, in any order, while one replaces another.
        webhook_id: id or ids of the webhooks to accept; None: any that has the secret.
        tolerance: seconds by which a delivery's time may differ from now; None: its age is not
            checked.
        scheme: `system`; `legacy` for older integrations, whose signature covers neither time nor
            id: the age is checked only if the body has a time; `any`: either.
        guard: remembers deliveries, for :meth:`receiving`; None: replays are not noticed.
        guard_ttl: seconds to remember one that was handled; None: as long as `tolerance` would
            accept it, or 48 hours, for which Klaviyo retries, where the age is not checked.
        claim_seconds: seconds after which the claim of a process that was killed while it handled
            a delivery expires; a handler that lives renews its claim.
        clock: tells the time.

    Raises:
        ConfigurationError: an argument is not valid; no message quotes a secret.
    """

    def __init__(
        self,
        secrets: str | bytes | Sequence[str | bytes],
        *,
        webhook_id: str | Collection[str] | None = None,
        tolerance: float | None = 300.0,
        scheme: Scheme = "system",
        guard: ReplayGuard | None = None,
        guard_ttl: float | None = None,
        claim_seconds: float = 30.0,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        secrets = hide(secrets)
        self._secrets = Secrets(secrets)
        # A traceback that shows local variables is to show no secret.
        del secrets
        if scheme not in ("system", "legacy", "any"):
            raise ConfigurationError("the scheme is one of system, legacy and any")
        if tolerance is not None and not 0 <= tolerance < math.inf:
            raise ConfigurationError("the tolerance is a number of seconds, or None")
        if guard_ttl is not None and not 0 < guard_ttl < math.inf:
            raise ConfigurationError("guard_ttl is a positive number of seconds, or None")
        if not 0 < claim_seconds < math.inf:
            raise ConfigurationError("claim_seconds is a positive number of seconds")
        self._ids = _ids(webhook_id)
        self._claim_seconds = claim_seconds
        self._tolerance = tolerance
        self._scheme: Scheme = scheme
        self._guard = guard
        self._guard_ttl = guard_ttl
        self._clock = clock

    def verify(
        self, body: bytes, headers: Headers, *, now: float | None = None
    ) -> VerifiedDelivery:
        """Verify a delivery; replays are not noticed here.

        Args:
            body: the raw body, as it was received.
            headers: headers of the request.
            now: the present time in unix seconds; None: by the clock.

        Raises:
            WebhookError: a check failed; `check` says which.
            TypeError: the body is not bytes.
        """
        body = require_bytes(body)
        signed = read_headers(headers, self._scheme)
        secret = self._secrets.signer(body, signed.signed_suffix, signed.signature)
        if secret is None:
            raise WebhookError("the signature does not match", check="signature")
        found = parse_fields(body)
        self._check_id(found, signed)
        self._check_age(found, signed, self._clock.wall() if now is None else now)
        # Of the same bytes as the signature: moving some from the body to the header, where that
        # is possible at all, gives the same key.
        key = hashlib.sha256(body + signed.signed_suffix).hexdigest()
        return VerifiedDelivery(**found, scheme=signed.scheme, secret=secret, key=key)

    @asynccontextmanager
    async def receiving(self, body: bytes, headers: Headers) -> AsyncIterator[VerifiedDelivery]:
        """Verify a delivery, and handle it in the block, with the guard's claim on it.

        When the block has ended the guard remembers the delivery for as long as it could come again;
        if the block raises, the claim is released. The claim of a process that is killed expires by
        itself. Klaviyo sends a delivery again that was not answered with success: so each is handled
        once, or again, never not at all.

        Args:
            body: the raw body, as it was received.
            headers: headers of the request.

        Raises:
            WebhookReplayed: it was handled before: answer with success.
            WebhookInProgress: another attempt is handling it: answer with an error.
            ReplayGuardFailed: the guard cannot tell: answer with an error.
            WebhookError: another check failed; `check` says which.
            TypeError: the body is not bytes.
        """
        delivery = self.verify(body, headers)
        if self._guard is None:
            yield delivery
            return
        async with claimed(
            self._guard,
            delivery.key,
            claim_seconds=self._claim_seconds,
            remember_seconds=self._ttl(delivery),
            clock=self._clock,
        ):
            yield delivery

    def _check_id(self, found: dict[str, Any], signed: SignedHeaders) -> None:
        own = found["webhook_id"]
        if signed.scheme == "system" and own is None:
            raise WebhookError("the body has no webhook id", check="webhook_id")
        if signed.webhook_id is not None and own is not None and signed.webhook_id != own:
            raise WebhookError("header and body name different webhooks", check="webhook_id")
        if self._ids is not None and own not in self._ids:
            raise WebhookError("the webhook is none of those expected", check="webhook_id")

    def _check_age(self, found: dict[str, Any], signed: SignedHeaders, now: float) -> None:
        if self._tolerance is None:
            return
        sent = found["timestamp"]
        if sent is None:
            meta = found["document"].get("meta") if isinstance(found["document"], dict) else None
            if signed.scheme == "legacy" and not (isinstance(meta, dict) and "timestamp" in meta):
                return
            raise WebhookError("the body has no time that can be read", check="timestamp")
        age = now - sent.timestamp()
        if age > self._tolerance:
            raise WebhookError("the delivery is too old", check="timestamp")
        if not age >= -self._tolerance:
            raise WebhookError("the delivery is dated in the future", check="timestamp")

    def _ttl(self, delivery: VerifiedDelivery) -> float:
        if self._guard_ttl is not None:
            return self._guard_ttl
        if self._tolerance is None or delivery.timestamp is None:
            return _RETRY_PERIOD
        left = delivery.timestamp.timestamp() + self._tolerance - self._clock.wall()
        return max(left, 0.0) + _CLOCK_SKEW

    def __repr__(self) -> str:
        if not hasattr(self, "_scheme"):  # in a traceback, when its making has failed
            return "<WebhookVerifier, unfinished>"
        return f"<WebhookVerifier {self._scheme}, {len(self._secrets)} secrets>"

    def __reduce__(self) -> str:
        raise TypeError("a verifier holds secrets: it is not to be pickled")


def verify(
    body: bytes,
    headers: Headers,
    *,
    secrets: str | bytes | Sequence[str | bytes],
    webhook_id: str | Collection[str] | None = None,
    tolerance: float | None = 300.0,
    now: float | None = None,
    scheme: Scheme = "system",
) -> VerifiedDelivery:
    """Verify one delivery; see :class:`WebhookVerifier`.

    Args:
        body: the raw body, as it was received.
        headers: headers of the request.
        secrets: the webhook's secret key, or several.
        webhook_id: id or ids of the webhooks to accept; None: any that has the secret.
        tolerance: seconds by which its time may differ from now; None: its age is not checked.
        now: the present time in unix seconds; None: by the system's clock.
        scheme: `system`, `legacy` or `any`.

    Raises:
        WebhookError: a check failed; `check` says which.
        ConfigurationError: a secret is empty, or another argument is not valid.
        TypeError: the body is not bytes.
    """
    verifier = WebhookVerifier(secrets, webhook_id=webhook_id, tolerance=tolerance, scheme=scheme)
    # A traceback that shows local variables is to show no secret.
    del secrets
    return verifier.verify(body, headers, now=now)


def _ids(webhook_id: str | Collection[str] | None) -> frozenset[str] | None:
    if webhook_id is None:
        return None
    ids = frozenset([webhook_id] if isinstance(webhook_id, str) else webhook_id)
    if not ids or not all(isinstance(id_, str) and id_ for id_ in ids):
        raise ConfigurationError("webhook_id is an id, or several, or None for any")
    return ids
