"""Messages: what their recipients did, when it counts, and which one brought about what was done elsewhere."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, NamedTuple, Self

from ..steps import Steps, every, ordered
from ..store import Store
from .occurrences import Occurrence, metrics_called, occurrences, value_of

__all__ = ["ATTRIBUTED", "Action", "Attribution", "Message", "actions"]

_WINDOW: Final = 5 * 86_400
"""Seconds after an open or click in which what somebody does is put down to the message."""
_KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "Received Email": ("delivered", "email"),
    "Opened Email": ("opened", "email"),
    "Clicked Email": ("clicked", "email"),
    "Bounced Email": ("bounced", "email"),
    "Dropped Email": ("failed", "email"),
    "Marked Email as Spam": ("complained", "email"),
    "Unsubscribed": ("unsubscribed", "email"),
    "Unsubscribed from Email Marketing": ("unsubscribed", "email"),
    "Received SMS": ("delivered", "sms"),
    "Clicked SMS": ("clicked", "sms"),
    "Failed to Deliver SMS": ("failed", "sms"),
    "Unsubscribed from SMS Marketing": ("unsubscribed", "sms"),
    "Received Push": ("delivered", "push-notification"),
    "Opened Push": ("opened", "push-notification"),
    "Bounced Push": ("bounced", "push-notification"),
    "Received WhatsApp": ("delivered", "whatsapp"),
    "Opened WhatsApp": ("opened", "whatsapp"),
    "Clicked WhatsApp": ("clicked", "whatsapp"),
    "Failed to Deliver WhatsApp": ("failed", "whatsapp"),
}
"""Name of a metric -> what was done, and the channel."""
_TOUCHES: Final = ("opened", "clicked")
ATTRIBUTED: Final = {
    "$attributed_message": 0,
    "$attributed_flow": 1,
    "$attributed_channel": 2,
    "$attributed_variation": 3,
}
"""Property of an event that says by which message it came about -> its place in a :class:`Message`."""


class Message(NamedTuple):
    """A message, as events name it; empty: they do not say."""

    id: str
    flow: str = ""
    channel: str = ""
    variation: str = ""
    format: str = ""


class Action(NamedTuple):
    """What a profile did that a report counts."""

    kind: str
    message: Message
    profile: str
    stamp: float
    """When it counts, in seconds since 1970: when the message was sent, as far as that is known."""
    value: float
    segments: float
    """Parts of a text message."""
    usage: float
    """Credits that a text message took."""
    spend: float
    """Money that it took."""


class Attribution:
    """Which message brought about an event: the last that its profile opened or clicked, within five days.

    Args:
        rows: what was done with messages, in the order of time.
    """

    def __init__(self, rows: list[tuple[str, Message, Occurrence]]) -> None:
        self.rows = rows
        self._touches: defaultdict[str, tuple[list[float], list[Message]]]
        self._touches = defaultdict(lambda: ([], []))

    @classmethod
    def known(cls, store: Store) -> Steps[Self]:
        """What is known of an account's messages now."""
        found = cls((yield from _message_rows(store)))
        for some in every(found.rows):
            for kind, message, row in some:
                if kind in _TOUCHES:
                    stamps, messages = found._touches[row.profile]
                    stamps.append(row.stamp)
                    messages.append(message)
            yield
        return found

    def of(self, row: Occurrence) -> Message | None:
        """The message; None: none did. What the event itself says of it goes before."""
        said = [_text(row.properties.get(name)) for name in ATTRIBUTED]
        if said[0]:
            return Message(*said)
        known = self._touches.get(row.profile)
        if known is None:
            return None
        stamps, messages = known
        last = bisect_right(stamps, row.stamp) - 1
        if last < 0 or row.stamp - stamps[last] > _WINDOW:
            return None
        return messages[last]


def _message_rows(store: Store) -> Steps[list[tuple[str, Message, Occurrence]]]:
    metrics = metrics_called(store, _KINDS)
    rows = []
    for row in occurrences(store, metrics):
        if row is None:
            yield
            continue
        kind, channel = _KINDS[metrics[row.metric]]
        message = _message(row.properties, channel)
        if message.id:
            rows.append((kind, message, row))
    # Late ones come after others, but happened before them.
    return (yield from ordered(rows, lambda each: each[2].stamp))


def _message(properties: Mapping[str, Any], channel: str) -> Message:
    return Message(
        _text(properties.get("$message")),
        _text(properties.get("$flow")),
        channel,
        _text(properties.get("$variation")),
        _text(properties.get("Message Format")),
    )


def actions(store: Store, conversions: Collection[str]) -> Iterator[Action | None]:
    """All that was done with messages, and the conversions that they brought about.

    None stands now and then between them, as in :func:`occurrences`.

    Args:
        store: of the account.
        conversions: ids of the metrics that are conversions.
    """
    # All of one moment.
    converted = occurrences(store, conversions)
    attribution = yield from Attribution.known(store)
    sent: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for some in every(attribution.rows):
        for kind, message, row in some:
            if kind == "delivered":
                sent[row.profile, message.id].append(row.stamp)
        yield None
    for some in every(attribution.rows):
        for kind, message, row in some:
            yield _action(kind, message, row, sent.get((row.profile, message.id)))
        yield None
    for each in converted:
        if each is None:
            yield None
            continue
        cause = attribution.of(each)
        if cause is not None:
            yield _action("converted", cause, each, sent.get((each.profile, cause.id)))


def _action(kind: str, message: Message, row: Occurrence, sent: list[float] | None) -> Action:
    before = 0 if sent is None else bisect_right(sent, row.stamp)
    stamp = sent[before - 1] if sent is not None and before else row.stamp
    delivered = kind == "delivered"
    return Action(
        kind,
        message,
        row.profile,
        stamp,
        value_of(row.properties) if kind == "converted" else 0,
        _number(row.properties.get("Segment Count")) if delivered else 0,
        _number(row.properties.get("$usage_amount")) if delivered else 0,
        _number(row.properties.get("$spend")) if delivered else 0,
    )


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _number(value: Any) -> float:
    return value if isinstance(value, (int, float)) else 0
