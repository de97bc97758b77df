"""Statistics: what is counted of a group, and what follows from that."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from typing import Final

from .messages import Action

__all__ = ["FORM_STATISTICS", "MESSAGE_STATISTICS", "ActionCounts", "Statistic"]


class ActionCounts:
    """Counts of a group, in one interval."""

    __slots__ = ("amounts", "counts", "people")

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        """How often each kind of thing was done."""
        self.people: defaultdict[str, set[str]] = defaultdict(set)
        """By whom."""
        self.amounts: Counter[str] = Counter()
        """Sums of what these were worth."""

    def count(self, kind: str, profile: str) -> None:
        """Count something that somebody did."""
        self.counts[kind] += 1
        self.people[kind].add(profile)

    def add(self, action: Action) -> None:
        """Count something that somebody did with a message."""
        self.count(action.kind, action.profile)
        if action.kind in ("converted", "delivered"):
            for name in ("value", "segments", "usage", "spend"):
                self.amounts[name] += getattr(action, name)

    def unique(self, kind: str) -> int:
        """By how many it was done."""
        return len(self.people.get(kind, ()))


Statistic = Callable[[ActionCounts], float]
"""A number that is made of what was counted."""


def _count(*kinds: str) -> Statistic:
    return lambda tally: sum(tally.counts[kind] for kind in kinds)


def _unique(kind: str) -> Statistic:
    return lambda tally: tally.unique(kind)


def _amount(name: str) -> Statistic:
    return lambda tally: tally.amounts[name]


def _ratio(part: Statistic, whole: Statistic) -> Statistic:
    def ratio(tally: ActionCounts) -> float:
        divisor = whole(tally)
        return part(tally) / divisor if divisor else 0.0

    return ratio


_DELIVERED: Final = _count("delivered")
_RECIPIENTS: Final = _count("delivered", "bounced", "failed")
MESSAGE_STATISTICS: Final[Mapping[str, Statistic]] = {
    "average_order_value": _ratio(_amount("value"), _count("converted")),
    "bounce_rate": _ratio(_count("bounced"), _RECIPIENTS),
    "bounced": _count("bounced"),
    "bounced_or_failed": _count("bounced", "failed"),
    "bounced_or_failed_rate": _ratio(_count("bounced", "failed"), _RECIPIENTS),
    "click_rate": _ratio(_unique("clicked"), _DELIVERED),
    "click_to_open_rate": _ratio(_unique("clicked"), _unique("opened")),
    "clicks": _count("clicked"),
    "clicks_unique": _unique("clicked"),
    "conversion_rate": _ratio(_unique("converted"), _DELIVERED),
    "conversion_uniques": _unique("converted"),
    "conversion_value": _amount("value"),
    "conversions": _count("converted"),
    "delivered": _DELIVERED,
    "delivery_rate": _ratio(_DELIVERED, _RECIPIENTS),
    "failed": _count("failed"),
    "failed_rate": _ratio(_count("failed"), _RECIPIENTS),
    "message_segment_count_sum": _amount("segments"),
    "open_rate": _ratio(_unique("opened"), _DELIVERED),
    "opens": _count("opened"),
    "opens_unique": _unique("opened"),
    "recipients": _RECIPIENTS,
    "revenue_per_recipient": _ratio(_amount("value"), _DELIVERED),
    "spam_complaint_rate": _ratio(_count("complained"), _DELIVERED),
    "spam_complaints": _count("complained"),
    "text_message_credit_usage_amount": _amount("usage"),
    "text_message_roi": _ratio(_amount("value"), _amount("spend")),
    "text_message_spend": _amount("spend"),
    "unsubscribe_rate": _ratio(_unique("unsubscribed"), _DELIVERED),
    "unsubscribe_uniques": _unique("unsubscribed"),
    "unsubscribes": _count("unsubscribed"),
}
"""What reports of campaigns and flows say. Who opened or clicked counts once in a rate."""
FORM_STATISTICS: Final[Mapping[str, Statistic]] = {
    "closed_form": _count("closed_form"),
    "closed_form_uniques": _unique("closed_form"),
    "qualified_form": _count("qualified_form"),
    "qualified_form_uniques": _unique("qualified_form"),
    "submit_rate": _ratio(_count("submits"), _count("viewed_form")),
    "submits": _count("submits"),
    "submitted_form_step": _count("submitted_form_step"),
    "submitted_form_step_uniques": _unique("submitted_form_step"),
    "viewed_form": _count("viewed_form"),
    "viewed_form_step": _count("viewed_form_step"),
    "viewed_form_step_uniques": _unique("viewed_form_step"),
    "viewed_form_uniques": _unique("viewed_form"),
}
"""What reports of forms say."""
