"""What operations do: generic by the shape of their path, special where the thing is special."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from klaviyo_openapi._runtime import Operation

from . import bodies, events, profiles, reports
from .errors import Refusal
from .query import Lister, fieldsets, included, resource
from .routes import Match
from .store import Record, Reference, Store


class Call(NamedTuple):
    """One request, past all checks of its surroundings."""

    match: Match
    store: Store
    tally: events.Tally
    lister: Lister
    query: Mapping[str, str]
    data: Any
    """What stands under `data` in the body; None if there is no body."""
    now: dt.datetime
    base: str
    """Address of the sandbox, for links."""
    next_url: Callable[[str, str], str]
    """(cursor parameter, cursor) -> address of the next page."""

    @property
    def operation(self) -> Operation:
        """The operation called."""
        return self.match.route.operation


class Reply(NamedTuple):
    """Status and body of an answer."""

    status: int
    document: dict[str, Any] | None = None


def perform(call: Call) -> Reply:
    """Do what the operation does.

    Raises:
        Refusal: it cannot be done.
    """
    special = _SPECIAL.get(call.operation.name)
    if special is not None:
        return special(call)
    if call.operation.name.startswith("query_"):
        return _report(call)
    route = call.match.route
    return _GENERIC[route.operation.method, route.shape](call)


# --- reading


def _list(call: Call) -> Reply:
    operation = call.operation
    if not operation.many and operation.returns is not None:
        return _singleton(call)
    type_ = operation.resource or call.match.route.owner
    return _records(call, list(call.store.all(type_).values()))


def _singleton(call: Call) -> Reply:
    """A collection path that answers with one resource."""
    records = list(call.store.all(call.operation.resource or "").values())
    if not records:
        raise Refusal(404, f"there is no {call.operation.resource}")
    return _one(call, records[0])


def _item(call: Call) -> Reply:
    return _one(call, _found(call))


def _related(call: Call) -> Reply:
    references = _references(call)
    if call.operation.many:
        found = [call.store.get(reference) for reference in references]
        return _records(call, [record for record in found if record is not None])
    record = call.store.get(references[0]) if references else None
    if record is None:
        raise Refusal(404, f"there is no {call.match.route.name}")
    return _one(call, record)


def _linkage(call: Call) -> Reply:
    references = _references(call)
    if call.operation.many:
        records = [call.store.get(r) or Record(*r, {}, {}, n) for n, r in enumerate(references)]
        page = call.lister.page(call.store, call.operation, records, call.query, call.match.id)
        data: Any = [{"type": r.type, "id": r.id} for r in page.records]
        return Reply(200, {"data": data, "links": _links(call, page.next)})
    if not references:
        raise Refusal(404, f"there is no {call.match.route.name}")
    type_, id_ = references[0]
    return Reply(200, {"data": {"type": type_, "id": id_}, "links": _links(call, None)})


def _references(call: Call) -> list[Reference]:
    """What the last segment of the path leads to, from either end."""
    record = _found(call)
    name, type_ = call.match.route.name, call.operation.resource or ""
    if name in record.relationships:
        return record.related(name)
    alike = [n for n in record.relationships if any(t == type_ for t, _ in record.related(n))]
    if alike:
        return record.related(alike[0])
    return call.store.inverse(record.reference, type_)


def _records(call: Call, records: list[Record]) -> Reply:
    page = call.lister.page(call.store, call.operation, records, call.query, call.match.id)
    fields = fieldsets(call.query)
    document: dict[str, Any] = {
        "data": [resource(r, call.base, fields.get(r.type)) for r in page.records],
        "links": _links(call, page.next),
    }
    if include := call.query.get("include"):
        document["included"] = included(call.store, page.records, include, fields, call.base)
    return Reply(200, document)


def _one(call: Call, record: Record, status: int = 200) -> Reply:
    _progress(call, record)
    fields = fieldsets(call.query)
    data = resource(record, call.base, fields.get(record.type))
    document: dict[str, Any] = {"data": data, "links": data["links"]}
    if include := call.query.get("include"):
        document["included"] = included(call.store, [record], include, fields, call.base)
    return Reply(status, document)


def _links(call: Call, cursor: str | None) -> dict[str, str | None]:
    name = call.operation.cursor
    return {
        "self": f"{call.base}{call.operation.path}",
        "next": call.next_url(name, cursor) if name and cursor else None,
        "prev": None,
    }


def _found(call: Call) -> Record:
    record = call.store.get((call.match.route.owner, call.match.id))
    if record is None:
        raise Refusal(404, f"there is no {call.match.route.owner} {call.match.id}")
    return record


# --- writing


def _create(call: Call) -> Reply:
    operation, data = call.operation, call.data
    status = operation.statuses[0]
    if operation.name.startswith("create_client_") and operation.resource != "review":
        return Reply(status)
    attributes, relationships = bodies.unpack(call.store, data or {})
    stamp = call.now.isoformat(timespec="seconds")
    if (operation.resource or "").endswith("-job"):
        count = sum(len(r) for r in relationships.values() if isinstance(r, dict))
        attributes |= {"status": "queued", "created_at": stamp, "total_count": count}
    else:
        attributes |= {"created": stamp, "updated": stamp, "created_at": stamp}
    record = call.store.add(operation.resource or "resource", attributes, relationships)
    return _one(call, record, status) if operation.returns else Reply(status)


def _progress(call: Call, record: Record) -> None:
    """A job that was asked about has run."""
    if record.type.endswith("-job") and call.operation.method == "GET":
        count = record.attributes.get("total_count", 0)
        stamp = call.now.isoformat(timespec="seconds")
        if record.attributes.get("status") in ("queued", "processing"):
            record.attributes |= {"status": "complete", "completed_at": stamp}
            record.attributes |= {"completed_count": count, "failed_count": 0}
            call.store.changed(record)


def _update(call: Call) -> Reply:
    record, data = _found(call), call.data or {}
    if data.get("id") not in (None, call.match.id):
        raise Refusal(409, "the id in the body is another than in the path", pointer="/data/id")
    attributes, relationships = bodies.unpack(call.store, data)
    if record.type == "profile":
        profiles.change(call.store, record, attributes, call.now)
    else:
        record.attributes.update(attributes)
        record.relationships.update(relationships)
        record.attributes["updated"] = call.now.isoformat(timespec="seconds")
        call.store.changed(record)
    status = call.operation.statuses[0]
    return _one(call, record, status) if call.operation.returns else Reply(status)


def _delete(call: Call) -> Reply:
    call.store.remove(_found(call))
    return Reply(call.operation.statuses[0])


def _relate(call: Call) -> Reply:
    record, name = _found(call), call.match.route.name
    given = bodies.linkage(call.data)
    method = call.operation.method
    if method == "PATCH" or not isinstance(given, dict):
        record.relationships[name] = given
    else:
        known = record.relationships.get(name)
        known = known if isinstance(known, dict) else {}
        if method == "POST":
            known.update(given)
        else:
            for reference in given:
                known.pop(reference, None)
        record.relationships[name] = known
    call.store.changed(record)
    return Reply(call.operation.statuses[0])


# --- special


def _create_event(call: Call) -> Reply:
    events.create(call.store, call.tally, call.data, call.now)
    return Reply(call.operation.statuses[0])


def _create_events(call: Call) -> Reply:
    attributes = call.data["attributes"]
    pointer = "/data/attributes"
    if "events-bulk-create" in attributes:
        items = (attributes["events-bulk-create"] or {}).get("data")
        if not isinstance(items, list):
            raise Refusal(400, "a list is needed", pointer=f"{pointer}/events-bulk-create/data")
        groups = [
            (item.get("attributes") or {}, f"{pointer}/events-bulk-create/data/{n}/attributes")
            for n, item in enumerate(items)
        ]
    else:
        groups = [(attributes, pointer)]
    events.create_bulk(call.store, call.tally, groups, call.now)
    return Reply(call.operation.statuses[0])


def _create_profile(call: Call) -> Reply:
    return _one(call, profiles.create(call.store, call.data, call.now), 201)


def _upsert_profile(call: Call) -> Reply:
    record, new = profiles.upsert(call.store, call.data, call.now)
    if call.operation.returns is None:
        return Reply(call.operation.statuses[0])
    return _one(call, record, 201 if new else 200)


def _merge_profiles(call: Call) -> Reply:
    return _one(call, profiles.merge(call.store, call.data), call.operation.statuses[0])


def _profile_job(call: Call) -> Reply:
    data = call.data
    relationships = data.get("relationships") or {}
    count = profiles.in_job(call.store, data["attributes"], relationships, call.now)
    stamp = call.now.isoformat(timespec="seconds")
    record = call.store.add(
        call.operation.resource or "job",
        {"status": "queued", "created_at": stamp, "total_count": count},
        bodies.linkages(data),
    )
    status = call.operation.statuses[0]
    return _one(call, record, status) if call.operation.returns else Reply(status)


def _report(call: Call) -> Reply:
    type_ = call.operation.resource or ""
    cursor = None
    if type_ == "metric-aggregate":
        attributes = reports.aggregates(call.store, call.data)
    else:
        asked = call.query.get(call.operation.cursor or "")
        attributes, cursor = reports.values(call.store, type_, call.data, asked)
    data = {"type": type_, "id": call.store.new_id(type_, {}), "attributes": attributes}
    return Reply(200, {"data": data, "links": _links(call, cursor)})


_GENERIC: dict[tuple[str, str], Callable[[Call], Reply]] = {
    ("GET", "collection"): _list,
    ("GET", "item"): _item,
    ("GET", "related"): _related,
    ("GET", "relationship"): _linkage,
    ("POST", "collection"): _create,
    ("PATCH", "item"): _update,
    ("DELETE", "item"): _delete,
    ("POST", "relationship"): _relate,
    ("PATCH", "relationship"): _relate,
    ("DELETE", "relationship"): _relate,
}
_SPECIAL: dict[str, Callable[[Call], Reply]] = {
    "create_event": _create_event,
    "create_client_event": _create_event,
    "bulk_create_events": _create_events,
    "bulk_create_client_events": _create_events,
    "create_profile": _create_profile,
    "create_or_update_profile": _upsert_profile,
    "create_client_profile": _upsert_profile,
    "merge_profiles": _merge_profiles,
    "bulk_import_profiles": _profile_job,
    "bulk_subscribe_profiles": _profile_job,
    "bulk_unsubscribe_profiles": _profile_job,
    "bulk_suppress_profiles": _profile_job,
    "bulk_unsuppress_profiles": _profile_job,
}
