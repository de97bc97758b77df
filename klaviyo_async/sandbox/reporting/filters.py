"""The `filter` of a report: which groups it has."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from ...core.filters.grammar import Comparison, Filter, Group, parse
from ...errors import FilterError
from ..errors import RejectedRequest

__all__ = ["FILTER", "Grammar", "GroupFilter", "parsed"]

FILTER: Final = "/data/attributes/filter"
_MOST_ITEMS: Final = 100
_CHANNELS: Final = ("email", "sms", "push-notification", "whatsapp")


Grammar = Mapping[str, Collection[str]]
"""What a report's filter may say: attribute -> the operators that it takes."""


class GroupFilter:
    """Conditions all of which a group has to meet, at most one for each attribute.

    Args:
        text: the filter; None or empty: there are no conditions.
        grammar: what it may say.

    Raises:
        RejectedRequest: 400, it says something else.
    """

    def __init__(self, text: str | None, grammar: Grammar) -> None:
        self._conditions: dict[str, tuple[str, tuple[str, ...]]] = {}
        for part in _parts(parsed(text)) if text else ():
            if not isinstance(part, Comparison):
                raise RejectedRequest(400, "conditions can be joined by and only", pointer=FILTER)
            self._add(part, grammar)

    def _add(self, part: Comparison, grammar: Grammar) -> None:
        field, operator = part.field, part.operator
        allowed = grammar.get(field)
        if allowed is None:
            raise RejectedRequest(400, f"{field} is nothing to filter by", pointer=FILTER)
        if operator not in allowed:
            raise RejectedRequest(
                400, f"{field} takes {' or '.join(allowed)}, not {operator}", pointer=FILTER
            )
        if field in self._conditions:
            raise RejectedRequest(400, f"there are two filters by {field}", pointer=FILTER)
        values = part.value if isinstance(part.value, tuple) else (part.value,)
        if len(values) > _MOST_ITEMS:
            raise RejectedRequest(400, f"a list has at most {_MOST_ITEMS} items", pointer=FILTER)
        if field == "send_channel" and not set(values) <= set(_CHANNELS):
            raise RejectedRequest(
                400, f"send_channel is one of {', '.join(_CHANNELS)}", pointer=FILTER
            )
        self._conditions[field] = operator, tuple(map(str, values))

    def admits(self, group: Mapping[str, Any]) -> bool:
        """Whether a group meets them.

        Args:
            group: each attribute, with its value or the list of its values.
        """
        for field, (operator, wanted) in self._conditions.items():
            have = group.get(field)
            having = have if isinstance(have, list) else [have]
            if operator == "contains-all":
                if not all(want in having for want in wanted):
                    return False
            elif not any(want in having for want in wanted):
                return False
        return True


def parsed(text: Any) -> Filter:
    """A filter, read.

    Raises:
        RejectedRequest: 400, it is none.
    """
    try:
        return parse(text)
    except (FilterError, TypeError) as error:
        raise RejectedRequest(400, str(error), pointer=FILTER) from None


def _parts(item: Filter) -> list[Filter]:
    if isinstance(item, Group) and item.operator == "and":
        return [part for each in item.parts for part in _parts(each)]
    return [item]
