"""The events in a delivery, decoded whatever its shape."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from functools import cached_property
from typing import Any, Final, Literal

import attrs
import msgspec

from .errors import WebhookError
from .signing import require_bytes

__all__ = ["VerifiedDelivery", "WebhookDelivery", "WebhookEvent", "parse"]

_DECODER: Final = msgspec.json.Decoder()
_UNIX_TIME: Final = re.compile(r"[0-9]{9,13}(\.[0-9]{1,9})?")
_MILLISECONDS: Final = 1e11
"""From here on a number counts milliseconds: as seconds it would be the year 5138."""


@attrs.frozen(kw_only=True)
class WebhookEvent:
    """One event of a delivery.

    Args:
        topic: see :attr:`topic`.
        id: see :attr:`id`.
        payload: see :attr:`payload`.
        raw: see :attr:`raw`.
    """

    topic: str
    """What happened, e.g. `event:klaviyo.opened_email`; empty where the delivery does not say."""
    id: str | None
    """Klaviyo's id of the event: the same when it is delivered again."""
    payload: Any = attrs.field(repr=False)
    """The payload as it came: for topics of events, what `get_event` would have answered."""
    raw: Any = attrs.field(repr=False)
    """The whole entry as it came."""

    @cached_property
    def model(self) -> Any:
        """The payload's resource as a model, e.g. :class:`klaviyo_async.models.Event`, with the
        included resources in its references; None if it is of no known type.

        Fields and values that the model does not foresee are kept, as in answers.
        """
        return _model(self.payload)


@attrs.frozen(kw_only=True)
class WebhookDelivery:
    """The content of one webhook request: up to a thousand events.

    Args:
        webhook_id: see :attr:`webhook_id`.
        account_id: see :attr:`account_id`.
        timestamp: see :attr:`timestamp`.
        events: see :attr:`events`.
        document: see :attr:`document`.
        body: see :attr:`body`.
    """

    webhook_id: str | None
    """Id of the webhook that sent it, from the body."""
    account_id: str | None
    """Id of the account that the events happened in, from the body."""
    timestamp: dt.datetime | None
    """When it was sent, from the body."""
    events: tuple[WebhookEvent, ...]
    """The events, in the order of the body."""
    document: Any = attrs.field(repr=False)
    """The whole body, decoded."""
    body: bytes = attrs.field(repr=False)
    """The raw body."""


@attrs.frozen(kw_only=True)
class VerifiedDelivery(WebhookDelivery):
    """A delivery that passed all checks.

    Args:
        scheme: see :attr:`scheme`.
        secret: see :attr:`secret`.
        key: see :attr:`key`.
        webhook_id: see :class:`WebhookDelivery`.
        account_id: likewise.
        timestamp: likewise.
        events: likewise.
        document: likewise.
        body: likewise.
    """

    scheme: Literal["system", "legacy"]
    """How it was signed."""
    secret: int
    """Index of the secret that it was signed with, to see when an old one is not used any more."""
    key: str
    """Identifies it to a replay guard: a digest of all that was signed."""


def parse(body: bytes) -> WebhookDelivery:
    """Decode a delivery without verifying it, e.g. one that was verified before it was queued.

    Unknown shapes give fewer events or none, never an error: the whole body is in `document`.

    Args:
        body: the raw body.

    Raises:
        TypeError: the body is not bytes.
        WebhookError: it is not JSON.
    """
    return WebhookDelivery(**parse_fields(require_bytes(body)))


def parse_fields(body: bytes) -> dict[str, Any]:
    """The fields of a :class:`WebhookDelivery`.

    Raises:
        WebhookError: the body is not JSON.
    """
    document = _decode(body)
    meta = document.get("meta") if isinstance(document, dict) else None
    meta = meta if isinstance(meta, dict) else {}
    return {
        "webhook_id": _string(meta.get("klaviyo_webhook_id")),
        "account_id": _string(meta.get("klaviyo_account_id")),
        "timestamp": _parse_timestamp(meta.get("timestamp")),
        "events": tuple(map(_event, _entries(document))),
        "document": document,
        "body": body,
    }


def _decode(body: bytes) -> Any:
    for decode in (_DECODER.decode, _decode_leniently):
        try:
            return decode(body)
        except RecursionError:
            break
        except ValueError:
            continue
    # Raised out here because the decoders' errors, which would be its context, quote the body.
    raise WebhookError("the body is not JSON, or nested too deeply", check="body")


def _decode_leniently(body: bytes) -> Any:
    """Decode what is not quite JSON: with NaN, a byte order mark, broken characters."""
    return json.loads(body.decode("utf-8-sig", "replace"), strict=False)


def _entries(document: Any) -> list[Any]:
    if isinstance(document, list):
        return document
    if not isinstance(document, dict):
        return []
    data = document.get("data")
    if isinstance(data, list):
        return data
    if "topic" in document or (isinstance(data, dict) and "type" in data):
        return [document]
    return [data] if isinstance(data, dict) else []


def _event(entry: Any) -> WebhookEvent:
    whole = entry if isinstance(entry, dict) else {}
    payload = whole.get("payload", entry)
    inner = _resource(payload)
    id_ = _string(whole.get("external_id")) or _string(inner.get("id"))
    return WebhookEvent(topic=_string(whole.get("topic")) or "", id=id_, payload=payload, raw=entry)


def _resource(payload: Any) -> dict[str, Any]:
    """The JSON:API resource of a payload: under `data`, or the payload itself."""
    if not isinstance(payload, dict):
        return {}
    data = payload.get("data", payload)
    return data if isinstance(data, dict) else {}


def _model(payload: Any) -> Any:
    # Imported here: verifying needs no models.
    from ..core.codec import decode_one, from_wire
    from ..core.codec.shapes import resource_class
    from ..core.operations import models, operations

    resource = _resource(payload)
    type_ = _string(resource.get("type")) or ""
    cls = resource_class(models(), type_)
    if cls is None or "attributes" not in resource:
        return None
    operation = operations().get(f"get_{type_.replace('-', '_')}")
    is_document = "data" in payload and "included" in payload
    if is_document and operation is not None and operation.returns == cls.__name__:
        try:
            return decode_one(operation, msgspec.json.encode(payload))
        except (ValueError, RecursionError):
            pass  # it holds what JSON cannot: the resource alone will do
    return from_wire(cls, resource)


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _parse_timestamp(value: Any) -> dt.datetime | None:
    """A time: ISO 8601 (UTC where it does not say), as in HTTP, or (milli)seconds since 1970."""
    try:
        if isinstance(value, str):
            value = value.strip()
            if _UNIX_TIME.fullmatch(value) is None:
                moment = _parse_date(value)
                moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)
                return moment.astimezone(dt.UTC)
            value = float(value)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return None
        seconds = value / 1000 if value >= _MILLISECONDS else value
        return dt.datetime.fromtimestamp(seconds, dt.UTC) if math.isfinite(seconds) else None
    except (ValueError, OverflowError, OSError):
        return None


def _parse_date(text: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        from email.utils import parsedate_to_datetime  # slow to import, and not expected

        return parsedate_to_datetime(text)
