"""Campaigns and flows as a report groups them: their messages, names, tags and channels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..records import StoredRecord
from ..store import Store
from .filters import Grammar
from .messages import Message

__all__ = ["GRAMMARS", "GROUPINGS", "REQUIRED", "Subjects", "groups"]

_SCALAR: Final = ("equals", "contains-any")
_LIST: Final = ("contains-any", "contains-all")
GROUPINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "campaign": (
        *("campaign_id", "campaign_message_id", "campaign_message_name", "group", "group_name"),
        *("send_channel", "tag_id", "tag_name", "text_message_format", "variation"),
        "variation_name",
    ),
    "flow": (
        *("flow_id", "flow_message_id", "flow_message_name", "flow_name", "send_channel"),
        *("tag_id", "tag_name", "text_message_format", "variation", "variation_name"),
    ),
}
"""What a report is grouped by, as its document says."""
REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "campaign": ("campaign_id", "campaign_message_id"),
    "flow": ("flow_id", "flow_message_id"),
}
"""What it has to be grouped by."""
_LISTS: Final = ("tag_id", "tag_name")
_UNFILTERED: Final = frozenset({"group", "group_name"})
GRAMMARS: Final[Mapping[str, Grammar]] = {
    subject: {
        name: _LIST if name in _LISTS else _SCALAR for name in names if name not in _UNFILTERED
    }
    for subject, names in GROUPINGS.items()
}
"""What it is filtered by."""


class Subjects:
    """What there is to say of messages, looked up once for each.

    Args:
        store: of the account.
        kind: `campaign` or `flow`.
    """

    def __init__(self, store: Store, kind: str) -> None:
        self._store = store
        self._kind = kind
        self._known: dict[Message, dict[str, Any] | None] = {}

    def describe(self, message: Message) -> dict[str, Any] | None:
        """All that it can be grouped by; None: it is none of a campaign, or of a flow."""
        if message not in self._known:
            self._known[message] = self._describe(message)
        return self._known[message]

    def _describe(self, message: Message) -> dict[str, Any] | None:
        record = self._store.get((f"{self._kind}-message", message.id))
        owner = self._owner(message, record)
        if not owner:
            return None
        if record is None and message.id == owner:
            # Events of older campaigns name the campaign.
            record = self._first_message(owner)
        subject = self._store.get((self._kind, owner))
        tags = self._tags(owner, subject)
        variation = self._store.get(("campaign-variation", message.variation))
        found = {
            f"{self._kind}_id": owner,
            f"{self._kind}_message_id": message.id if record is None else record.id,
            f"{self._kind}_message_name": _name(record),
            f"{self._kind}_name": _name(subject),
            "send_channel": message.channel or _channel(record),
            "text_message_format": message.format,
            "variation": message.variation,
            "variation_name": _name(variation),
            "tag_id": [tag.id for tag in tags],
            "tag_name": [_name(tag) for tag in tags],
        }
        # No resource says that a message belongs to a group.
        return {**dict.fromkeys(GROUPINGS[self._kind], ""), **found}

    def _owner(self, message: Message, record: StoredRecord | None) -> str:
        """Id of the campaign or flow; empty: it is none of one."""
        if self._kind == "campaign":
            if message.flow:
                return ""
            if record is None:
                return message.id if self._store.get(("campaign", message.id)) is not None else ""
            return _target(record, "campaign")
        if message.flow or record is None:
            return message.flow
        action = self._store.get(("flow-action", _target(record, "flow-action")))
        return _target(record, "flow") or (_target(action, "flow") if action is not None else "")

    def _first_message(self, campaign: str) -> StoredRecord | None:
        owner = self._store.get((self._kind, campaign))
        found = [] if owner is None else owner.related("campaign-messages")
        return self._store.get(found[0]) if found else None

    def _tags(self, owner: str, subject: StoredRecord | None) -> list[StoredRecord]:
        reference = self._kind, owner
        found = dict.fromkeys([] if subject is None else subject.related("tags"))
        found |= dict.fromkeys(self._store.inverse(reference, "tag"))
        tags = (self._store.get(each) for each in found)
        return [tag for tag in tags if tag is not None]


def groups(described: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The groups that a message is in: several, if it has several tags.

    Args:
        described: what :meth:`Subjects.describe` says.
        names: what is grouped by.
    """
    tags = list(zip(described["tag_id"], described["tag_name"], strict=True)) or [("", "")]
    seen = set()
    for id_, name in tags:
        tagged = {**described, "tag_id": id_, "tag_name": name}
        group = tuple(tagged[each] for each in names)
        if group not in seen:
            seen.add(group)
            yield group


def _target(record: StoredRecord, name: str) -> str:
    found = record.related(name)
    return found[0][1] if found else ""


def _name(record: StoredRecord | None) -> str:
    """What a resource is called, in what defines it too."""
    if record is None:
        return ""
    definition = record.attributes.get("definition")
    for holder in (record.attributes, definition):
        if isinstance(holder, dict):
            for key in ("name", "label"):
                if holder.get(key):
                    return str(holder[key])
    return ""


def _channel(record: StoredRecord | None) -> str:
    if record is None:
        return ""
    definition = record.attributes.get("definition")
    for holder in (record.attributes, definition):
        if isinstance(holder, dict) and holder.get("channel"):
            return str(holder["channel"]).lower()
    return ""
