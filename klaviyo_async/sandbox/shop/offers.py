"""What a shop has to offer: products, campaigns, flows, templates, tags, and metrics that count."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any, Final, NamedTuple

from ..records import Linkage, StoredRecord
from ..store import Store

__all__ = ["METRICS", "Offers", "Product", "Sent", "iso"]

_KLAVIYO: Final = {
    "object": "integration",
    "id": "0rG4eP",
    "key": "klaviyo",
    "name": "Klaviyo",
    "category": "Internal",
}
_API: Final = {
    "object": "integration",
    "id": "0rG4eQ",
    "key": "api",
    "name": "API",
    "category": "API",
}
METRICS: Final = {
    "Received Email": _KLAVIYO,
    "Opened Email": _KLAVIYO,
    "Clicked Email": _KLAVIYO,
    "Bounced Email": _KLAVIYO,
    "Marked Email as Spam": _KLAVIYO,
    "Unsubscribed from Email Marketing": _KLAVIYO,
    "Subscribed to List": _KLAVIYO,
    "Viewed Product": _API,
    "Started Checkout": _API,
    "Placed Order": _API,
    "Ordered Product": _API,
}
"""Name -> where it comes from."""
_MAPPED: Final = {
    "revenue": "Placed Order",
    "ordered_product": "Ordered Product",
    "started_checkout": "Started Checkout",
    "viewed_product": "Viewed Product",
}
_KINDS: Final = ("Mug", "Teapot", "Bowl", "Plate", "Vase", "Jug", "Lamp", "Candle")
_COLOURS: Final = ("White", "Blue", "Green", "Amber", "Slate")
_TOPICS: Final = ("News", "New in the shop", "Sale", "From the workshop", "Last pieces")
_FLOWS: Final = (
    ("Welcome Series", "Added to List", ("Welcome", "What we make", "A small present")),
    ("Abandoned Cart", "Metric", ("Still there?", "Your basket waits")),
    ("Thank You", "Metric", ("Thank you", "How was it?")),
)
_CAMPAIGNS: Final = 26
_WEEK: Final = 7 * 86_400


class Product(NamedTuple):
    """Something to buy."""

    name: str
    sku: str
    price: float


class Sent(NamedTuple):
    """A message that is sent: what its events say of it, and when it was, if to all at once."""

    properties: dict[str, Any]
    clicked: dict[str, Any]
    """With the address that was clicked on."""
    at: int


def iso(stamp: float) -> str:
    """A time, as attributes have it."""
    return dt.datetime.fromtimestamp(stamp, dt.UTC).isoformat(timespec="microseconds")


class Offers:
    """They, put into an account.

    Args:
        store: of the account.
        chance: of what is random.
        first: when the shop opened, in seconds since 1970.
        last: now.
    """

    def __init__(self, store: Store, chance: random.Random, first: int, last: int) -> None:
        self._store = store
        self._stamps = {"created": iso(first), "updated": iso(first)}
        self.metrics = {name: self._metric(name, origin) for name, origin in METRICS.items()}
        """Name -> id."""
        for mapped, name in _MAPPED.items():
            record = store.get(("mapped-metric", mapped))
            if record is not None:
                record.relationships["metric"] = ("metric", self.metrics[name])
                store.changed(record)
        self.products = self._products(chance)
        self.segments = [
            store.add(
                "segment",
                {"name": name, "definition": None, "is_active": True, "is_processing": False}
                | self._stamps,
                {"profiles": {}},
            )
            for name in ("Buyers", "Best customers")
        ]
        tags = [
            store.add("tag", {"name": name}, {"tag-group": self._tag_group()})
            for name in ("sale", "news")
        ]
        gap = (last - first) // (_CAMPAIGNS + 1)
        self.campaigns = [
            self._campaign(number, first + (number + 1) * gap // 3600 * 3600, tags)
            for number in range(_CAMPAIGNS)
        ]
        self.flows = [self._flow(*each) for each in _FLOWS]
        """The messages of each: the welcome, the cart, the thanks."""

    def _metric(self, name: str, origin: dict[str, str]) -> str:
        known = self._store.metrics.get(name)
        if known is None:
            record = self._store.add(
                "metric", {"name": name, "integration": origin, **self._stamps}
            )
            known = self._store.metrics[name] = record.id
        return known

    def _add(
        self, at: int, type_: str, attributes: dict[str, Any], related: dict[str, Linkage]
    ) -> StoredRecord:
        """Put something in whose id says when it was made."""
        id_ = self._store.new_id(type_, attributes, at)
        return self._store.add(type_, attributes, related, id_)

    def _tag_group(self) -> Linkage:
        return next((each.reference for each in self._store.all("tag-group").values()), None)

    def _products(self, chance: random.Random) -> list[Product]:
        found = []
        for kind in _KINDS:
            for colour in _COLOURS:
                sku = f"{kind[:3]}-{colour[:3]}".upper()
                product = Product(f"{colour} {kind}", sku, chance.randrange(8, 90) + 0.5)
                found.append(product)
                attributes = {
                    "external_id": sku,
                    "title": product.name,
                    "description": f"{product.name}, made by hand",
                    "price": product.price,
                    "url": f"https://shop.example/products/{sku.lower()}",
                    "published": True,
                    **self._stamps,
                }
                self._store.add("catalog-item", attributes)
        return found

    def _template(self, name: str) -> StoredRecord:
        html = f"<html><head></head><body><h1>{name}</h1></body></html>"
        attributes = {"name": name, "editor_type": "CODE", "html": html, "text": name}
        return self._store.add("template", {**attributes, **self._stamps})

    def _campaign(self, number: int, at: int, tags: list[StoredRecord]) -> Sent:
        topic = _TOPICS[number % len(_TOPICS)]
        name, sent = f"{topic} {number + 1}", iso(at)
        stamps = {"created": sent, "updated": sent, "created_at": sent, "updated_at": sent}
        details = {"channel": "email", "label": name, "name": name, "subject": topic}
        content = {
            "subject": topic,
            "preview_text": name,
            "from_email": "hello@shop.example",
            "from_label": "Shop",
        }
        campaign = self._add(
            at,
            "campaign",
            {
                "name": name,
                "status": "Sent",
                "archived": False,
                "audiences": {"included": [], "excluded": []},
                "send_options": {"use_smart_sending": True},
                "send_strategy": {"method": "immediate"},
                "definition": {"name": name},
                "scheduled_at": sent,
                "send_time": sent,
                **stamps,
            },
            {"tags": {tags[topic != "Sale"].reference: None}},
        )
        message = self._add(
            at,
            "campaign-message",
            {"definition": {**details, "status": "sent", "content": content}, **stamps},
            {"campaign": campaign.reference, "template": self._template(name).reference},
        )
        variation = self._add(
            at,
            "campaign-variation",
            {"definition": details, **stamps},
            {"campaign-message": message.reference},
        )
        message.relationships["campaign-variations"] = {variation.reference: None}
        campaign.relationships["campaign-messages"] = {message.reference: None}
        return _sent(message.id, name, topic, at, {"$campaign_channel": "email"})

    def _flow(self, name: str, trigger: str, subjects: tuple[str, ...]) -> list[Sent]:
        store, found = self._store, []
        state = {"status": "live", "archived": False, "trigger_type": trigger}
        flow = store.add("flow", {"name": name, **state, **self._stamps})
        actions: dict[tuple[str, str], str | None] = {}
        for subject in subjects:
            attributes = {"status": "live", "action_type": "SEND_EMAIL", **self._stamps}
            action = store.add("flow-action", attributes, {"flow": flow.reference})
            message = store.add(
                "flow-message",
                {
                    "name": subject,
                    "channel": "Email",
                    "content": {"subject": subject},
                    **self._stamps,
                },
                {
                    "flow-action": action.reference,
                    "template": self._template(f"{name}: {subject}").reference,
                },
            )
            action.relationships["flow-messages"] = {message.reference: None}
            actions[action.reference] = None
            more = {"$flow": flow.id, "$flow_channel": "email"}
            found.append(_sent(message.id, subject, subject, 0, more))
        flow.relationships["flow-actions"] = actions
        return found


def _sent(message: str, name: str, subject: str, at: int, more: dict[str, str]) -> Sent:
    # All events of a message share these, which saves most of the memory that they would take.
    properties = {"$message": message, "Subject": subject, "Campaign Name": name, **more}
    return Sent(properties, {**properties, "URL": "https://shop.example/"}, at)
