"""Handlers of operations: generic ones, chosen by the shape of the path, and special ones by name."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Final

from ..core.codec.shapes import layout
from . import (
    bodies,
    campaigns,
    creation,
    events,
    images,
    jobs,
    metric_properties,
    profiles,
    webhook_topics,
)
from .beyond_documents import check_message
from .calls import IncomingCall, SandboxReply
from .embedded import extract_embedded
from .errors import RejectedRequest
from .partial_failures import HEADERS, leave_out_numbers
from .records import Member, Reference, StoredRecord, StoredResource
from .reshaping import reshaped
from .steps import Steps, every

_MARK: Final = "X-Sandbox-Not-Evaluated"
"""Header of answers that would be others if the sandbox evaluated what it says."""
_Work = SandboxReply | Steps[SandboxReply]
_NOT_EVALUATED: Final = {"segment": "segment definitions", "flow": "flows"}


def perform(call: IncomingCall) -> Steps[SandboxReply]:
    """Do what the operation does: in several steps if it looks through much; what changes something takes one.

    Raises:
        RejectedRequest: it cannot be done.
    """
    partial = leave_out_numbers(call)
    route, operation = call.match.route, call.operation
    if "metric-property" in (operation.resource, route.owner) or route.name == "metric-properties":
        yield from metric_properties.derive(call.store, call.match.id)
    work = _perform(call)
    reply = work if isinstance(work, SandboxReply) else (yield from work)
    headers: dict[str, str] = dict(HEADERS) if partial else {}
    if unread := _NOT_EVALUATED.get(call.operation.resource or call.match.route.owner):
        headers[_MARK] = unread
    return reply._replace(headers={**reply.headers, **headers})


def _perform(call: IncomingCall) -> _Work:
    route, operation = call.match.route, call.operation
    if (operation.method, route.shape) == ("PATCH", "item"):
        _check_id(call)
    special = _SPECIAL.get(operation.name.removesuffix("_beta"))
    if special is not None:
        return special(call)
    if operation.name.startswith("query_"):
        return _report(call)
    if operation.method == "POST" and jobs.is_job(operation.resource):
        return jobs.create(call)
    return _GENERIC[operation.method, route.shape](call)


def _check_id(call: IncomingCall) -> None:
    given = call.data.get("id") if isinstance(call.data, dict) else None
    if given not in (None, call.match.id):
        raise RejectedRequest(
            409, "the id in the body is another than in the path", pointer="/data/id"
        )


# --- reading


def _list(call: IncomingCall) -> _Work:
    operation = call.operation
    if not operation.many and operation.returns is not None:
        return _singleton(call)
    type_ = operation.resource or call.match.route.owner
    if type_ == "event":
        return call.many(call.store.events)
    records = list(call.store.all(type_).values())
    if type_ == "image" and "hidden" not in call.query.get("filter", ""):
        records = [record for record in records if not record.attributes.get("hidden")]
    _update_jobs(call, records)
    return call.many(records)


def _singleton(call: IncomingCall) -> SandboxReply:
    """A collection path that answers with one resource."""
    records = list(call.store.all(call.operation.resource or "").values())
    if not records:
        raise RejectedRequest(404, f"there is no {call.operation.resource}")
    return call.one(records[0])


def _item(call: IncomingCall) -> SandboxReply:
    record = call.found()
    _update_jobs(call, [record])
    return call.one(record)


def _related(call: IncomingCall) -> _Work:
    references = _references(call)
    if call.operation.many:
        found = [call.store.get(reference) for reference in references]
        records = [record for record in found if record is not None]
        if call.match.route.name == "profiles" and call.match.route.owner in ("list", "segment"):
            return _members(call, records)
        _update_jobs(call, records)
        return call.many(records)
    record = call.store.get(references[0]) if references else None
    return call.none() if record is None else call.one(record)


def _members(call: IncomingCall, profiles: list[StoredRecord]) -> Steps[SandboxReply]:
    """Profiles as members of the list or segment that the path names."""
    since = call.found().relationships.get("profiles")
    since = dict(since) if isinstance(since, dict) else {}
    members: list[StoredRecord] = []
    for some in every(profiles):
        members += [Member(each, since.get(each.reference) or call.store.opened) for each in some]
        yield
    return (yield from call.many(members))


def _linkage(call: IncomingCall) -> Steps[SandboxReply]:
    references = _references(call)
    if call.operation.many:
        records = [
            call.store.get(r) or StoredResource(*r, {}, {}, n) for n, r in enumerate(references)
        ]
        page = yield from call.list_reader.page(
            call.store, call.operation, records, call.query, call.match.id
        )
        data: Any = [{"type": r.type, "id": r.id} for r in page.records]
        if call.operation.returns != "Ref":
            # Resources of which the document says no more than their address.
            for item in data:
                item["links"] = {"self": f"{call.base}/api/{item['type']}s/{item['id']}/"}
        return SandboxReply(200, {"data": data, "links": call.links(page.next)})
    if not references:
        return call.none()
    type_, id_ = references[0]
    one: dict[str, Any] = {"type": type_, "id": id_}
    if call.operation.returns != "Ref":
        one["links"] = {"self": call.self_url}
    return SandboxReply(200, {"data": one, "links": call.links(None)})


def _references(call: IncomingCall) -> list[Reference]:
    """What the last segment of the path leads to, from either end."""
    record = call.found()
    name, type_ = call.match.route.name, call.operation.resource or ""
    if name in record.relationships:
        return record.related(name)
    alike = [n for n in record.relationships if any(t == type_ for t, _ in record.related(n))]
    if alike:
        return record.related(alike[0])
    return call.store.inverse(record.reference, type_)


def _update_jobs(call: IncomingCall, records: list[StoredRecord]) -> None:
    if jobs.is_job(call.operation.resource):
        for record in records:
            jobs.update_progress(call, record)


# --- writing


def _create(call: IncomingCall) -> SandboxReply:
    operation, data = call.operation, call.data or {}
    if operation.name.startswith("create_client_") and operation.resource != "review":
        return SandboxReply(call.status)
    type_ = operation.resource or "resource"
    given, relationships = extract_embedded(call.store, data, call.now)
    creation.check(call.store, type_, given, relationships)
    id_ = creation.identify(type_, given, relationships) or call.store.new_id(type_, given)
    if call.store.get((type_, id_)) is not None:
        raise RejectedRequest(
            409, f"there is a {type_} {id_}", pointer="/data/attributes/external_id"
        )
    state = {"status": "Draft"} if type_ == "campaign" and "status" in _known(call) else {}
    born = {**creation.defaults(type_, call.now), **state}
    if call.operation.returns is not None:
        known = _known(call)
        born = {name: value for name, value in born.items() if name in known}
    record = call.store.add(type_, {**born, **given}, relationships, id_)
    return call.one(record, call.status)


def _known(call: IncomingCall) -> Collection[str]:
    """Attributes of what the operation answers with."""
    returns = call.operation.returns
    return () if returns is None else layout(call.operation.model(returns)).by_key


def _update(call: IncomingCall) -> SandboxReply:
    record, data = call.found(), call.data or {}
    attributes, relationships = extract_embedded(call.store, data, call.now)
    if record.type == "profile":
        profiles.change(call.store, record, attributes, call.now, data.get("meta"))
    else:
        creation.check(call.store, record.type, attributes, relationships)
        if record.type == "campaign-message":
            check_message(attributes, relationships, record.attributes)
        if record.type == "image":
            # It is replaced: what is not named is forgotten.
            attributes = {"name": None, "hidden": False, **attributes}
        if call.operation.returns is not None:
            # What another revision has made is changed in the shape of this one.
            model = call.operation.model(call.operation.returns)
            kept = reshaped(call.store, record, model)
            if kept is not record.attributes:
                record.attributes.clear()
                record.attributes.update(kept)
        record.attributes.update(attributes)
        stamps = {"updated", "updated_at"} & record.attributes.keys()
        record.attributes.update(dict.fromkeys(stamps, call.stamp))
    record.relationships.update(relationships)
    call.store.changed(record)
    return call.one(record, call.status)


def _delete(call: IncomingCall) -> SandboxReply:
    record = call.found()
    creation.check_deletion(call.store, record)
    call.store.remove(record)
    # A template's deletion is answered otherwise than its document says.
    return SandboxReply(200 if record.type == "template" else call.status)


def _relate(call: IncomingCall) -> SandboxReply:
    record, name = call.found(), call.match.route.name
    given = bodies.linkage(call.data)
    method = call.operation.method
    if (record.type, name) == ("campaign-message", "image"):
        check_message({}, {"image": given}, record.attributes)
    if method == "PATCH" or not isinstance(given, dict):
        record.relationships[name] = given
    else:
        known = record.relationships.get(name)
        known = known if isinstance(known, dict) else {}
        if method == "POST":
            if record.type.startswith("catalog-") and given.keys() & known.keys():
                raise RejectedRequest(409, "some of these are linked already", pointer="/data")
            if name == "profiles":
                given = dict.fromkeys(given, call.stamp)
            known.update({each: since for each, since in given.items() if each not in known})
        else:
            for reference in given:
                known.pop(reference, None)
        record.relationships[name] = known
    call.store.changed(record)
    return SandboxReply(call.status)


# --- special


def _create_event(call: IncomingCall) -> SandboxReply:
    events.create(call.store, call.event_log, call.data, call.now)
    return SandboxReply(call.status)


def _create_events(call: IncomingCall) -> SandboxReply:
    attributes, pointer = call.data["attributes"], "/data/attributes"
    groups = [(attributes, pointer)]
    if call.operation.resource == "event-bulk-create-job":
        holder = attributes.get("events-bulk-create")
        items = holder.get("data") if isinstance(holder, dict) else None
        pointer = f"{pointer}/events-bulk-create/data"
        if not isinstance(items, list) or not items:
            raise RejectedRequest(400, "a list is needed", pointer=pointer)
        groups = [
            (_attributes(item, f"{pointer}/{n}"), f"{pointer}/{n}/attributes")
            for n, item in enumerate(items)
        ]
    events.create_bulk(call.store, call.event_log, groups, call.now)
    return SandboxReply(call.status)


def _attributes(item: Any, pointer: str) -> dict[str, Any]:
    attributes = item.get("attributes") if isinstance(item, dict) else None
    if isinstance(item, dict) and item.get("type") != "event-bulk-create":
        raise RejectedRequest(400, "the type must be event-bulk-create", pointer=f"{pointer}/type")
    if not isinstance(attributes, dict):
        raise RejectedRequest(400, "attributes are required", pointer=f"{pointer}/attributes")
    return attributes


def _create_profile(call: IncomingCall) -> SandboxReply:
    return call.one(profiles.create(call.store, call.data, call.now), call.status)


def _upsert_profile(call: IncomingCall) -> SandboxReply:
    record, new = profiles.upsert(call.store, call.data, call.now)
    if call.operation.returns is None:
        return SandboxReply(call.status)
    return call.one(record, 201 if new else 200)


def _merge_profiles(call: IncomingCall) -> SandboxReply:
    # The real one merges later on, and says so by the status.
    if call.job_seconds == "live":
        return call.one(jobs.merge_later(call), 202)
    return call.one(profiles.merge(call.store, call.data, call.now), 202)


def _create_campaign(call: IncomingCall) -> SandboxReply:
    return campaigns.create(call, _create)


def _create_webhook(call: IncomingCall) -> SandboxReply:
    return webhook_topics.keep_secret(call, _create)


def _create_image(call: IncomingCall) -> SandboxReply:
    return images.create(call, _create)


def _update_webhook(call: IncomingCall) -> SandboxReply:
    return webhook_topics.keep_secret(call, _update)


def _report(call: IncomingCall) -> Steps[SandboxReply]:
    # Imported here: most sandboxes are never asked for one.
    from .reporting.answers import report

    return report(call)


_GENERIC: dict[tuple[str, str], Callable[[IncomingCall], _Work]] = {
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
_SPECIAL: dict[str, Callable[[IncomingCall], _Work]] = {
    "create_event": _create_event,
    "create_client_event": _create_event,
    "bulk_create_events": _create_events,
    "bulk_create_client_events": _create_events,
    "create_profile": _create_profile,
    "create_or_update_profile": _upsert_profile,
    "create_client_profile": _upsert_profile,
    "merge_profiles": _merge_profiles,
    "create_campaign": _create_campaign,
    "create_campaign_clone": campaigns.clone,
    "clone_campaign": campaigns.clone,
    "clone_campaign_audience": campaigns.clone,
    "clone_campaign_message": campaigns.clone,
    "clone_universal_content": campaigns.clone,
    "schedule_campaign": campaigns.schedule,
    "clone_template": campaigns.clone,
    "render_template": campaigns.render,
    "assign_template_to_campaign_message": campaigns.assign_template,
    "cancel_campaign_send": jobs.cancel_send,
    "upload_image_from_file": _create_image,
    "upload_image_from_url": _create_image,
    "create_webhook": _create_webhook,
    "update_webhook": _update_webhook,
    "get_webhook_topics": webhook_topics.topics,
    "get_webhook_topic": webhook_topics.topic,
}
