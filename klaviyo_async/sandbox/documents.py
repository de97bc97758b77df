"""Records as JSON:API documents: sparse fieldsets, additional fields, included resources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from klaviyo_openapi._runtime import Operation

from .filtering import linked
from .parameters import additional
from .store import Linkage, Reference, Store, StoredRecord

_LINKED_AT_MOST = 100
"""A relationship to more than these is answered with its links only."""


class Documents:
    """Writes the records of one answer.

    Args:
        store: where related resources are found.
        base: address of the sandbox, for links.
        operation: the operation that is answered; None: whatever there is.
        query: its query parameters.
    """

    def __init__(
        self,
        store: Store,
        base: str,
        operation: Operation | None = None,
        query: Mapping[str, str] | None = None,
    ) -> None:
        query = query or {}
        self._store = store
        self._base = base
        self._include = query.get("include")
        self._fields = {
            name[7:-1]: frozenset(value.split(","))
            for name, value in query.items()
            if name.startswith("fields[")
        }
        self._additional = {} if operation is None else additional(operation, query)
        self._type = None if operation is None else operation.resource
        # What a reconstructed document alone says of the answer hides nothing.
        surmised = operation is None or {"all", "responses"} & {*operation.reconstructed}
        self._absent = frozenset(() if surmised or operation is None else operation.absent)

    def resource(self, record: StoredRecord) -> dict[str, Any]:
        """A record; with a sparse fieldset without its relationships."""
        self_ = f"{self._base}/api/{_plural(record.type)}/{quote(record.id, safe='')}"
        result: dict[str, Any] = {"type": record.type, "id": record.id}
        attributes = record.attributes
        if record.type in self._additional:
            attributes = self._with_additional(record, attributes)
        fields = self._fields.get(record.type)
        if fields is not None:
            result["attributes"] = _sparse(attributes, fields)
        else:
            result["attributes"] = attributes
            relationships = record.relationships
            if relationships:
                result["relationships"] = {
                    name: _relationship(
                        linkage, f"{self_}/relationships/{name}/", f"{self_}/{name}/"
                    )
                    for name, linkage in relationships.items()
                }
        result["links"] = {"self": f"{self_}/"}
        return result

    def answer(self, record: StoredRecord) -> dict[str, Any]:
        """A record as the operation answers with it: some leave out what others of its type have."""
        result = self.resource(record)
        if self._absent and record.type == self._type:
            for part in ("attributes", "relationships"):
                if part in result:
                    result[part] = {k: v for k, v in result[part].items() if k not in self._absent}
        return result

    def included(self, records: list[StoredRecord]) -> list[dict[str, Any]] | None:
        """The related resources that `include` asks for, each once; None if it is not there."""
        if not self._include:
            return None
        found: dict[Reference, StoredRecord] = {}
        for path in self._include.split(","):
            level = records
            for name in path.split("."):
                references = dict.fromkeys(ref for record in level for ref in linked(record, name))
                level = [r for ref in references if (r := self._store.get(ref)) is not None]
                found.update((record.reference, record) for record in level)
        return [self.resource(record) for record in found.values()]

    def _with_additional(self, record: StoredRecord, attributes: dict[str, Any]) -> dict[str, Any]:
        """What is given only when asked for is left out, or put in."""
        hidden, asked = self._additional[record.type]
        kept = {k: v for k, v in attributes.items() if k not in hidden or k in asked}
        for name in asked & hidden - kept.keys():
            # Nothing of the kind is computed here but the number of members.
            kept[name] = len(record.related("profiles")) if name == "profile_count" else None
        return kept


def _plural(type_: str) -> str:
    return f"{type_[:-1]}ies" if type_.endswith("y") else f"{type_}s"


def _relationship(linkage: Linkage, self_: str, related: str) -> dict[str, Any]:
    links = {"self": self_, "related": related}
    if linkage is None:
        return {"data": None, "links": links}
    if isinstance(linkage, tuple):
        return {"data": {"type": linkage[0], "id": linkage[1]}, "links": links}
    if len(linkage) > _LINKED_AT_MOST:
        return {"links": links}
    return {"data": [{"type": t, "id": i} for t, i in linkage], "links": links}


def _sparse(attributes: dict[str, Any], fields: frozenset[str]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for field in sorted(fields):
        name, dot, rest = field.partition(".")
        if name in attributes:
            value = attributes[name]
            if not dot or not isinstance(value, dict):
                kept[name] = value
            elif rest in value:
                kept.setdefault(name, {})[rest] = value[rest]
    return kept
