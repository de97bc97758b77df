"""Relationships as they are answered: with links also where they are empty, with what they lead to where it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .records import Linkage

__all__ = ["Relationships"]

_LINKED_AT_MOST: Final = 100
"""A relationship to more than these is answered with its links only."""
_ALWAYS: Final = frozenset(
    {
        ("campaign", "campaign-messages"),
        ("campaign-message", "template"),
        ("campaign-message", "image"),
        ("coupon-code", "coupon"),
        ("custom-metric", "metrics"),
        ("event", "metric"),
        ("event", "profile"),
        ("flow-action", "flow"),
        ("form", "form-versions"),
        ("mapped-metric", "custom-metric"),
        ("mapped-metric", "metric"),
        ("profile-bulk-import-job", "lists"),
        ("tag", "tag-group"),
        ("webhook", "webhook-topics"),
    }
)
"""(type, relationship) of those that say what they lead to without being asked."""
_NULL_IF_EMPTY: Final = frozenset({("campaign-message", "image"), ("campaign-message", "template")})
"""Those to one that say so if they lead nowhere, though their document has no null there."""
_UNLINKED: Final = frozenset({("webhook", "webhook-topics")})
"""Those that have no links."""
_ABSENT_IF_EMPTY: Final = frozenset(
    {("event", "attributions"), ("mapped-metric", "metric"), ("mapped-metric", "custom-metric")}
)
_ONLY_RELATED: Final = "import-errors"
"""The relationship that has no address of its own."""


class Relationships:
    """Writes the relationships of the records of one answer.

    Args:
        include: value of the parameter of that name: these relationships say what they lead to.
        everything: whether all do.
    """

    def __init__(self, include: str | None, *, everything: bool) -> None:
        self._everything = everything
        self._asked = frozenset((include or "").replace(",", ".").replace("_", "-").split("."))

    def of(
        self,
        type_: str,
        stored: Mapping[str, Linkage],
        known: Mapping[str, bool | None],
        self_: str,
    ) -> dict[str, Any]:
        """The relationships of a record.

        Args:
            type_: its type.
            stored: what they lead to.
            known: those that its model has: to many (True), to one (False), to one or none (None).
            self_: address of the record.
        """
        result: dict[str, Any] = {}
        # What the revision's model has not, was related by way of another revision.
        strange = () if known and not self._everything else (n for n in stored if n not in known)
        for name in (*known, *strange):
            linkage = stored.get(name)
            if not linkage and (type_, name) in _ABSENT_IF_EMPTY and not self._everything:
                continue
            written: dict[str, Any] = {}
            if self._says(type_, name, linkage):
                if linkage is not None:
                    written["data"] = _data(linkage)
                elif known.get(name):
                    written["data"] = []
                elif known.get(name) is None or (type_, name) in _NULL_IF_EMPTY:
                    written["data"] = None
            if not self._everything and self._is_unlinked(type_, name):
                written.setdefault("data", [])
            elif name == _ONLY_RELATED:
                written["links"] = {"related": f"{self_}/{name}/"}
            else:
                written["links"] = {
                    "self": f"{self_}/relationships/{name}/",
                    "related": f"{self_}/{name}/",
                }
            result[name] = written
        return result

    def _says(self, type_: str, name: str, linkage: Linkage) -> bool:
        """Whether a relationship is answered with what it leads to."""
        if isinstance(linkage, dict) and len(linkage) > _LINKED_AT_MOST:
            return False
        if self._everything:
            return True
        return (type_, name) in _ALWAYS or self._is_unlinked(type_, name) or self.asks(type_, name)

    def asks(self, type_: str, name: str) -> bool:
        """Whether `include` names a relationship."""
        plain = name.replace("_", "-")
        return plain in self._asked or plain.removeprefix(f"{type_}-") in self._asked

    @staticmethod
    def _is_unlinked(type_: str, name: str) -> bool:
        catalog = type_.startswith("catalog-") and type_.endswith("-job")
        return catalog or (type_, name) in _UNLINKED


def _data(linkage: Linkage) -> Any:
    if isinstance(linkage, tuple):
        return {"type": linkage[0], "id": linkage[1]}
    return [{"type": type_, "id": id_} for type_, id_ in linkage or ()]
