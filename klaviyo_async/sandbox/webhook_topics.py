"""Webhook topics and webhook resources, whose secrets no response shows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from .calls import IncomingCall, SandboxReply
from .errors import RejectedRequest
from .records import StoredRecord, StoredResource
from .steps import Steps
from .store import Store

__all__ = ["ending", "keep_secret", "slug", "topic", "topics"]

_COMMON: Final = (
    "event:klaviyo.bounced_email",
    "event:klaviyo.clicked_email",
    "event:klaviyo.clicked_sms",
    "event:klaviyo.marked_email_as_spam",
    "event:klaviyo.opened_email",
    "event:klaviyo.received_email",
    "event:klaviyo.received_sms",
    "event:klaviyo.sent_sms",
    "event:klaviyo.subscribed_to_email_marketing",
    "event:klaviyo.unsubscribed_from_email_marketing",
)
"""Topics that every account has."""


def slug(name: str) -> str:
    """`opened_email` of a metric `Opened Email`."""
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")


def ending(topic: str) -> str:
    """`opened_email` of `event:klaviyo.opened_email`: who sends an event does not matter here."""
    return topic.partition(":")[2].partition(".")[2]


def keep_secret(call: IncomingCall, act: Callable[[IncomingCall], SandboxReply]) -> SandboxReply:
    """Create or change a webhook; its secret is kept where no answer shows it."""
    attributes = call.data.setdefault("attributes", {})
    secret = attributes.pop("secret_key", None)
    if attributes.get("description", ...) is None:
        del attributes["description"]  # null is taken, and changes nothing
    if call.operation.method == "POST":
        attributes["enabled"] = True
    reply = act(call)
    id_ = reply.document["data"]["id"] if reply.document is not None else call.match.id
    if secret is not None:
        call.store.add("webhook-secret", {"secret_key": secret}, id_=id_)
    return reply


def topics(call: IncomingCall) -> Steps[SandboxReply]:
    """The topics of an account: common ones, one for each metric, and what was put in."""
    return call.many(list(_topics(call.store).values()))


def topic(call: IncomingCall) -> SandboxReply:
    """One topic.

    Raises:
        RejectedRequest: 404, there is none of that id.
    """
    found = _topics(call.store).get(call.match.id)
    if found is None:
        raise RejectedRequest(404, f"there is no webhook-topic {call.match.id}")
    return call.one(found)


def _topics(store: Store) -> dict[str, StoredRecord]:
    names = {slug(str(metric.attributes["name"])) for metric in store.all("metric").values()}
    own = sorted(f"event:api.{name}" for name in names - {ending(id_) for id_ in _COMMON})
    made = {
        id_: StoredResource("webhook-topic", id_, {}, {}, n)
        for n, id_ in enumerate((*_COMMON, *own))
    }
    return {**made, **store.all("webhook-topic")}
