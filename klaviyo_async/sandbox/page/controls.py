"""What people do there: watch the quota, switch faults, send webhooks once more."""

from __future__ import annotations

from typing import Final

import attrs

from .. import masking
from ..access import masked
from ..faults import KINDS, Fault
from ..webhooks import SandboxDelivery
from ..windows import WindowUsage
from .frame import card, field, form, row, section, shorten, table, value
from .markup import Markup, element, join
from .requests import status
from .shown import ShownSandbox

_MOST_BUCKETS: Final = 20
_MOST_DELIVERIES: Final = 30
_SPANS: Final = {1: "second", 60: "minute", 3600: "hour", 86400: "day"}
SWITCHES: Final[dict[str, tuple[str, Fault]]] = {
    "unavailable": ("503, asks to wait a second", Fault("status", count=None, status=503, retry_after="1")),
    "throttled": ("429, asks to wait a second", Fault("status", count=None, status=429, retry_after="1")),
    "flaky": ("500 for one request in five", Fault("status", count=None, probability=0.2)),
    "unauthorised": ("401 for all", Fault("status", count=None, status=401)),
    "slow": ("Answers two seconds late", Fault("delay", count=None, delay=2.0)),
    "hang": ("No answer at all", Fault("hang", count=None)),
    "reset": ("Connection breaks before", Fault("reset", count=None)),
    "lost": ("Connection breaks when it is done", Fault("reset_after", count=None)),
    "truncated": ("Answer ends in the middle", Fault("truncate", count=None)),
    "malformed": ("Answer is no JSON", Fault("malformed", count=None)),
    "proxy": ("502 page of a proxy", Fault("html", count=None, status=502)),
    "challenge": ("Challenge for robots", Fault("challenge", count=None)),
}  # fmt: skip
"""Faults that are switched on and off: name -> what is said, and what it is."""


def quota(shown: ShownSandbox) -> Markup:
    """The windows, as gauges."""
    buckets = shown.usage()
    if buckets is None:
        return section("quota", live=element("p", "There are no limits.", class_="empty"))
    rows = [
        row(bucket[0].operation, masked(bucket[0].account), join(*map(_gauge, bucket)))
        for bucket in buckets[:_MOST_BUCKETS]
    ]
    caption = f"The fullest {len(rows)} of {len(buckets)} buckets"
    heads = ("Operation", "Account", "Used")
    return section("quota", live=table(caption, heads, rows, "No quota is used."))


def _gauge(usage: WindowUsage) -> Markup:
    span = _SPANS.get(int(usage.seconds), f"{usage.seconds:g} s")
    text = f"{usage.used} of {usage.limit} a {span}"
    meter = element(
        "meter",
        text,
        min=0,
        max=usage.limit,
        high=usage.limit * 0.8,
        optimum=0,
        value=usage.used,
        aria_label=f"{usage.operation}, a {span}",
    )
    return element("div", meter, element("span", text), class_="gauge")


def faults(shown: ShownSandbox) -> Markup:
    """Those that are on, switches for usual ones, a form for others."""
    active = shown.sandbox.faults.all()
    switches = [_switch(key, text, fault in active) for key, (text, fault) in SWITCHES.items()]
    listed = table(
        "Faults that are on, the first that applies is met",
        ("Kind", "Operation", "Path", "Times left", "Share", "More", "Off"),
        [_active(index, fault) for index, fault in enumerate(active)],
        "All faults are off.",
    )
    off = form("clear-faults", label="All faults off", id_="clear-faults") if active else None
    live = join(
        card("Switches", element("div", *switches, class_="switches")),
        card("On", listed, off),
    )
    return section("faults", live=live, after=card("Another fault", _another()))


def _switch(key: str, text: str, on: bool) -> Markup:
    return form(
        "switch-fault",
        element("span", text, id=f"switch-{key}-text"),
        value("name", key),
        value("on", "false" if on else "true"),
        label="On" if on else "Off",
        id_=f"switch-{key}",
        role="switch",
        aria_checked="true" if on else "false",
        aria_labelledby=f"switch-{key}-text",
    )


def _active(index: int, fault: Fault) -> Markup:
    usual = {field.name: field.default for field in attrs.fields(Fault)}
    columns = ("kind", "operation", "path", "count", "probability")
    more = {
        key: each
        for key, each in attrs.asdict(fault).items()
        if key not in columns and each and each != usual[key]
    }
    off = form(
        "remove-fault",
        value("index", index),
        value("kind", fault.kind),
        label="Off",
        id_=f"remove-fault-{index}",
        hidden=f"{fault.kind}, number {index + 1}",
    )
    return row(
        fault.kind,
        fault.operation or "all",
        fault.path or "all",
        "without end" if fault.count is None else str(fault.count),
        f"{fault.probability:.0%}",
        masking.text(", ".join(f"{key} {each}" for key, each in more.items())),
        off,
    )


def _another() -> Markup:
    kinds = element("select", *(element("option", kind) for kind in KINDS), name="kind")
    return form(
        "add-fault",
        element("label", "Kind", kinds),
        field("Operation", "operation", hint="all"),
        field("Path", "path", hint="/api/lists/*"),
        field("Times", "count", "1", hint="without end"),
        field("Share", "probability", "1"),
        field("Status", "status", hint="500"),
        field("Retry-After", "retry_after", hint="none"),
        field("Seconds", "delay", hint="0"),
        label="Add the fault",
        id_="add-fault",
    )


def webhooks(shown: ShownSandbox) -> Markup:
    """What was sent, and by which webhooks."""
    hooks = [
        row(
            record.id,
            str(record.attributes.get("name", "")),
            masking.text(shorten(str(record.attributes.get("endpoint_url", "")))),
            ", ".join(topic for _, topic in record.related("webhook-topics")),
            "yes" if record.attributes.get("enabled") else "no",
            masked(store.account),
        )
        for _, store, record in shown.latest("webhook", _MOST_DELIVERIES)
    ]
    deliveries = list(shown.sandbox.webhooks.delivered)[-_MOST_DELIVERIES:]
    rows = [_delivery(shown, each) for each in reversed(deliveries)]
    heads = ("Webhook", "Name", "Address", "Topics", "Enabled", "Account")
    listed = table("Webhooks", heads, hooks, "There are no webhooks.")
    heads = ("Delivery", "Answer", "Address", "Webhook", "Topics", "Resend")
    sent = table("Deliveries, latest first", heads, rows, "No webhooks were sent.")
    return section("webhooks", live=join(card("Deliveries", sent), card("Webhooks", listed)))


def _delivery(shown: ShownSandbox, sent: SandboxDelivery) -> Markup:
    again = None
    if shown.sandbox.webhooks.can_resend(sent.id):
        again = form(
            "resend",
            value("id", sent.id),
            label="Resend",
            id_=f"resend-{sent.id}",
            hidden=f"delivery {sent.id}",
        )
    return row(
        sent.id,
        join(status(sent.status), f" {sent.error}" if sent.error else None),
        masking.text(shorten(sent.url)),
        sent.webhook_id,
        shorten(", ".join(sent.topics)),
        again or "not kept",
    )
