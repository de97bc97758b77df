"""Records as JSON:API documents: sparse fieldsets, additional fields, included resources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from klaviyo_openapi._runtime import Operation

from ..core.codec.shapes import layout, models_package, resource_class
from ..core.operations import is_reconstructed
from .completion import Completion, completion
from .filtering import reached
from .parameters import additional
from .records import Linkage, StoredResource
from .relationships import Relationships
from .reshaping import HOLDER, reshaped
from .store import Reference, Store, StoredRecord

_MICROSECONDS = len("2026-01-02T03:04:05.000000+00:00")
_PRECISE = "catalog-"
"""Resources whose times are read as they were written."""

_NOTHING_BUT_IDS = frozenset({"webhook-topic"})
"""Types of resources that say nothing but their ids."""


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
        self._operation = operation
        self._type = None if operation is None else operation.resource
        # What a reconstructed document alone says of the answer hides nothing.
        surmised = operation is None or is_reconstructed(operation, "responses")
        self._absent = frozenset(() if surmised or operation is None else operation.absent)
        self._relationships = Relationships(self._include, everything=operation is None)
        self._completions: dict[str, Completion | None] = {}

    def resource(self, record: StoredRecord) -> dict[str, Any]:
        """A record; with a sparse fieldset only with the relationships that `include` names."""
        # Ids of catalogs are made of characters that need no escape in a path.
        id_ = quote(record.id, safe="$:")
        self_ = f"{self._base}/api/{_plural(record.type)}/{id_}"
        result: dict[str, Any] = {"type": record.type, "id": record.id}
        model = self._completion(record.type)
        attributes = record.attributes
        if model is not None:
            if HOLDER in model.defaults or HOLDER in attributes:
                attributes = reshaped(self._store, record, model.model)
            attributes = model.complete(attributes, self._store.opened)
            if self._operation is not None and self._operation.method == "GET":
                _shorten(record.type, attributes, model.moments)
            _present(record.type, attributes, self._base)
        if record.type in self._additional:
            attributes = self._with_additional(record, attributes)
        fields = self._fields.get(record.type)
        result["attributes"] = attributes if fields is None else _sparse(attributes, fields)
        if fields is None or self._include:
            known = {} if model is None else model.relationships
            if related := self._related(record, known, self_, sparse=fields is not None):
                result["relationships"] = related
        result["links"] = {"self": f"{self_}/"}
        return result

    def _related(
        self, record: StoredRecord, known: Mapping[str, bool | None], self_: str, *, sparse: bool
    ) -> dict[str, Any]:
        stored = record.relationships
        if self._include:
            stored = {**stored, **self._from_the_other_end(record, known)}
        if sparse:
            asked = [n for n in {**known, **stored} if self._relationships.asks(record.type, n)]
            known = {name: known[name] for name in asked if name in known}
            stored = {name: stored[name] for name in asked if name in stored}
        return self._relationships.of(record.type, stored, known, self_)

    def answer(self, record: StoredRecord) -> dict[str, Any]:
        """A record as the operation answers with it: some leave out what others of its type have."""
        result = self.resource(record)
        if self._absent and record.type == self._type:
            for part in ("attributes", "relationships"):
                if part in result:
                    result[part] = {k: v for k, v in result[part].items() if k not in self._absent}
        return result

    def _completion(self, type_: str) -> Completion | None:
        """What belongs to resources of a type in this answer; None if nothing is known of them."""
        if type_ not in self._completions:
            self._completions[type_] = self._find_completion(type_)
        return self._completions[type_]

    def _find_completion(self, type_: str) -> Completion | None:
        operation = self._operation
        if operation is None:
            return None
        own = None if operation.returns is None else operation.model(operation.returns)
        if own is None or layout(own).type != type_:
            own = resource_class(models_package(own), type_)
        return None if own is None else completion(own)

    def included(self, records: list[StoredRecord]) -> list[dict[str, Any]] | None:
        """The related resources that `include` asks for, each once; None if it is not there."""
        if not self._include:
            return None
        found: dict[Reference, StoredRecord] = {}
        for path in self._include.split(","):
            level = records
            for name in path.split("."):
                references = dict.fromkeys(
                    ref for record in level for ref in reached(self._store, record, name)
                )
                level = [r for ref in references if (r := self._found(ref)) is not None]
                found.update((record.reference, record) for record in level)
        return [self.resource(record) for record in found.values()]

    def _found(self, reference: Reference) -> StoredRecord | None:
        """A resource; those of which there is nothing but their ids are in no store."""
        if reference[0] in _NOTHING_BUT_IDS:
            return StoredResource(*reference, {}, {}, 0)
        return self._store.get(reference)

    def _from_the_other_end(
        self, record: StoredRecord, known: Mapping[str, bool | None]
    ) -> dict[str, Linkage]:
        """Relationships that are asked for, and known only to what they lead to."""
        asked = (
            n
            for n in known
            if n not in record.relationships and self._relationships.asks(record.type, n)
        )
        found = {name: reached(self._store, record, name) for name in asked}
        return {
            name: dict.fromkeys(references) if known[name] else references[0]
            for name, references in found.items()
            if references
        }

    def _with_additional(self, record: StoredRecord, attributes: dict[str, Any]) -> dict[str, Any]:
        """What is given only when asked for is left out, or put in."""
        hidden, asked = self._additional[record.type]
        kept = {k: v for k, v in attributes.items() if k not in hidden or k in asked}
        for name in asked & hidden - record.attributes.keys():
            # Nothing of the kind is computed here but the number of members.
            if name == "profile_count":
                kept[name] = len(record.related("profiles"))
            else:
                kept.setdefault(name, None)
        return kept


def _plural(type_: str) -> str:
    return f"{type_[:-1]}ies" if type_.endswith("y") else f"{type_}s"


def _shorten(type_: str, attributes: dict[str, Any], moments: tuple[str, ...]) -> None:
    """Times are read to the second, and were answered to the microsecond when they were written."""
    if type_.startswith(_PRECISE):
        return
    for name in moments:
        value = attributes.get(name)
        if isinstance(value, str) and len(value) == _MICROSECONDS:
            attributes[name] = value[:19] + value[26:]


def _present(type_: str, attributes: dict[str, Any], base: str) -> None:
    """What is kept in one way and answered in another."""
    if type_ == "webhook" and isinstance(url := attributes.get("endpoint_url"), str):
        scheme, _, rest = url.partition("://")
        attributes["endpoint_url"] = f"{scheme}://{rest.partition('/')[0]}/*****"
    elif type_ == "image" and str(url := attributes.get("image_url")).startswith("/"):
        attributes["image_url"] = f"{base}{url}"


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
