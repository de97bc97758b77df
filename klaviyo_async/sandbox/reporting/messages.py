"""Messages: what their recipients did, when it counts, and which one brought about what was done elsewhere."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from operator import itemgetter
from typing import Any, Final, NamedTuple, Self

from ..steps import Steps, dropped, every, ordered
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
_AMOUNTS: Final = ("Segment Count", "$usage_amount", "$spend")
_NOTHING: Final = (0, 0, 0)
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


# Plain tuples of what has no parts: of a million such things nothing is left for the garbage collector to look at.
_Touch = tuple[float, str, int, str, tuple[float, float, float] | None]
"""When, what was done, number of the message, profile, and parts, credits and money if it was delivered."""


class Attribution:
    """Which message brought about an event: the last that its profile opened or clicked, within five days."""

    def __init__(self) -> None:
        self.rows: list[_Touch] = []
        """What was done with messages, in the order of time."""
        self.messages: list[Message] = []
        self._touches: defaultdict[str, tuple[array[float], array[int]]]
        self._touches = defaultdict(lambda: (array("d"), array("I")))

    @classmethod
    def known(cls, store: Store) -> Steps[Self]:
        """What is known of an account's messages now."""
        found = cls()
        yield from found._read(store)
        for some in every(found.rows):
            for stamp, kind, message, profile, _ in some:
                if kind in _TOUCHES:
                    stamps, messages = found._touches[profile]
                    stamps.append(stamp)
                    messages.append(message)
            yield
        return found

    def _read(self, store: Store) -> Steps[None]:
        metrics = metrics_called(store, _KINDS)
        rows: list[_Touch] = []
        numbers: dict[Message, int] = {}
        for row in occurrences(store, metrics):
            if row is None:
                yield
                continue
            kind, channel = _KINDS[metrics[row.metric]]
            message = _message(row.properties, channel)
            if message.id:
                number = numbers.setdefault(message, len(numbers))
                amounts = _amounts(row.properties) if kind == "delivered" else None
                rows.append((row.stamp, kind, number, row.profile, amounts))
        self.messages = list(numbers)
        # Late ones come after others, but happened before them.
        self.rows = yield from ordered(rows, itemgetter(0))
        yield from dropped(rows)

    def dropped(self) -> Steps[None]:
        """Give it up."""
        yield from dropped(self.rows, self._touches)

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
        return self.messages[messages[last]]


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
    messages = attribution.messages
    sent: defaultdict[tuple[str, str], array[float]] = defaultdict(lambda: array("d"))
    for some in every(attribution.rows):
        for stamp, kind, number, profile, _ in some:
            if kind == "delivered":
                sent[profile, messages[number].id].append(stamp)
        yield None
    for some in every(attribution.rows):
        for stamp, kind, number, profile, amounts in some:
            message = messages[number]
            counted = _sent(stamp, sent.get((profile, message.id)))
            yield Action(kind, message, profile, counted, 0, *(amounts or _NOTHING))
        yield None
    for each in converted:
        if each is None:
            yield None
            continue
        cause = attribution.of(each)
        if cause is not None:
            counted = _sent(each.stamp, sent.get((each.profile, cause.id)))
            value = value_of(each.properties)
            yield Action("converted", cause, each.profile, counted, value, *_NOTHING)
    for _ in dropped(sent):
        yield None
    for _ in attribution.dropped():
        yield None


def _sent(stamp: float, sent: array[float] | None) -> float:
    """When the message was sent that somebody did something with; as far as it is known."""
    before = 0 if sent is None else bisect_right(sent, stamp)
    return sent[before - 1] if sent is not None and before else stamp


def _amounts(properties: Mapping[str, Any]) -> tuple[float, float, float]:
    if not properties.keys() & _AMOUNTS:
        return _NOTHING
    segments, usage, spend = (_number(properties.get(name)) for name in _AMOUNTS)
    return segments, usage, spend


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _number(value: Any) -> float:
    return value if isinstance(value, (int, float)) else 0
