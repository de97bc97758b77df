"""Campaigns and templates: what is written within them, copies, rendering, sending and calling off."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from . import bodies, rendering
from .beyond_documents import check_message
from .calls import IncomingCall, SandboxReply
from .errors import RejectedRequest
from .records import StoredRecord
from .store import Store

_OWN = frozenset({"created", "updated", "created_at", "updated_at", "send_time", "scheduled_at"})


def clone(call: IncomingCall) -> SandboxReply:
    """A copy of the resource that the body names, under a new name."""
    source = _source(call)
    name = call.attributes.get("new_name") or call.attributes.get("name")
    attributes = {k: v for k, v in source.attributes.items() if k not in _OWN}
    attributes = copy.deepcopy(attributes) | {
        "created": call.stamp,
        "created_at": call.stamp,
        "updated": call.stamp,
        "updated_at": call.stamp,
    }
    definition = attributes.get("definition")
    # Some resources bear their name in what defines them.
    named = definition if isinstance(definition, dict) and "name" in definition else attributes
    named["name"] = name or f"Clone of {named.get('name', '')}"
    if source.type == "campaign" and named is attributes:
        attributes["status"] = "Draft"
    # A catalog's ids are made of external ids; nothing that is cloned has one.
    made = call.store.add(source.type, attributes, dict(source.relationships))
    return call.one(made, 200 if source.type == "template" else call.status)


def create(call: IncomingCall, make: Callable[[IncomingCall], SandboxReply]) -> SandboxReply:
    """A campaign; audiences and messages that are written within it become resources."""
    given = {name: call.attributes.get(name) for name in ("audiences", "messages")}
    inline = {name: value if isinstance(value, list) else [] for name, value in given.items()}
    known = {audience.get("temporary_id") for audience in inline["audiences"]}
    for number, message in enumerate(inline["messages"]):
        if message.get("audience_temporary_id") not in known:
            where = f"/data/attributes/messages/{number}/audience_temporary_id"
            raise RejectedRequest(400, "there is no such audience", pointer=where)
    for number, message in enumerate(_embedded(call.attributes.get("campaign-messages"))):
        place = f"/data/attributes/campaign-messages/data/{number}"
        related = bodies.linkages(message)
        check_message(message.get("attributes") or {}, related, {}, place)
    reply = make(call)
    if not any(inline.values()):
        return reply
    assert reply.document is not None
    campaign = call.store.get(("campaign", reply.document["data"]["id"]))
    assert campaign is not None
    for name in inline:
        campaign.attributes.pop(name, None)
    audiences = {
        each["temporary_id"]: _audience(call, campaign, each) for each in inline["audiences"]
    }
    messages = [
        _message(call, campaign, audiences[each["audience_temporary_id"]], each)
        for each in inline["messages"]
    ]
    campaign.relationships["campaign-audiences"] = {a.reference: None for a in audiences.values()}
    campaign.relationships["campaign-messages"] = {m.reference: None for m in messages}
    call.store.changed(campaign)
    return call.one(campaign, call.status)


def _embedded(value: Any) -> list[dict[str, Any]]:
    """The resources in an attribute."""
    items = value.get("data") if isinstance(value, dict) else None
    return [each for each in items if isinstance(each, dict)] if isinstance(items, list) else []


def _audience(call: IncomingCall, campaign: StoredRecord, given: dict[str, Any]) -> StoredRecord:
    definition = {name: value for name, value in given.items() if name != "temporary_id"}
    attributes = {"definition": definition, "created": call.stamp, "updated": call.stamp}
    return call.store.add("campaign-audience", attributes, {"campaign": campaign.reference})


def _message(
    call: IncomingCall, campaign: StoredRecord, audience: StoredRecord, given: dict[str, Any]
) -> StoredRecord:
    stamps = {"created": call.stamp, "updated": call.stamp}
    definition = {"name": given.get("name"), "status": "draft"}
    related = {"campaign": campaign.reference, "campaign-audience": audience.reference}
    message = call.store.add("campaign-message", {"definition": definition, **stamps}, {**related})
    variations = [
        call.store.add(
            "campaign-variation", {**each, **stamps}, {"campaign-message": message.reference}
        )
        for each in given.get("variations") or ()
    ]
    message.relationships["campaign-variations"] = {v.reference: None for v in variations}
    call.store.changed(message)
    return message


def schedule(call: IncomingCall) -> SandboxReply:
    """Messages of a campaign get the times at which they are sent."""
    reference = bodies.linkages(call.data).get("campaign")
    campaign = call.store.get(reference) if isinstance(reference, tuple) else None
    if campaign is None:
        raise RejectedRequest(
            404, "there is no such campaign", pointer="/data/relationships/campaign"
        )
    results = []
    schedules: list[dict[str, Any]] = call.attributes.get("message_schedules") or []
    for number, given in enumerate(schedules):
        message = call.store.get(("campaign-message", str(given.get("message_id"))))
        if message is None or message.related("campaign") != [campaign.reference]:
            where = f"/data/attributes/message_schedules/{number}/message_id"
            raise RejectedRequest(404, "the campaign has no such message", pointer=where)
        set_status(call.store, message, "scheduled")
        kept = {name: value for name, value in given.items() if name != "message_id"}
        results.append({"id": message.id, **kept})
    made = call.store.add(
        "campaign-schedule", {"messages": results}, {"campaign": campaign.reference}, campaign.id
    )
    return call.one(made, call.status)


def set_status(store: Store, record: StoredRecord, status: str) -> None:
    """What has become of a campaign, or of one of its messages."""
    definition = record.attributes.get("definition")
    holder = record.attributes if definition is None else definition
    holder["status"] = status
    store.changed(record)


def set_all(store: Store, campaign: StoredRecord, before: str | None, status: str) -> None:
    """What has become of a campaign and of all its messages.

    Args:
        store: the account.
        campaign: the campaign.
        before: what it has to have been; None: anything.
        status: what it is now, as messages write it.
    """
    messages = messages_of(store, campaign)
    for record in messages or [campaign]:
        known = (record.attributes.get("definition") or record.attributes).get("status")
        if before is None or str(known).lower() == before:
            set_status(store, record, status if messages else status.capitalize())


def messages_of(store: Store, campaign: StoredRecord) -> list[StoredRecord]:
    """Those that have a status of their own: in older revisions the campaign has it."""
    found = [store.get(reference) for reference in campaign.related("campaign-messages")]
    return [
        m for m in found if m is not None and "status" in (m.attributes.get("definition") or {})
    ]


def render(call: IncomingCall) -> SandboxReply:
    """The template with the context's values in the place of its tags; nothing is kept."""
    source, context = _source(call), call.attributes.get("context") or {}
    rendered = {
        name: rendering.render(text, context)
        for name in ("html", "text", "amp")
        if isinstance(text := source.attributes.get(name), str)
    }
    reply = call.one(source, 200)
    assert reply.document is not None
    data = reply.document["data"]
    data["attributes"] = {**data["attributes"], **rendered}
    return reply


def assign_template(call: IncomingCall) -> SandboxReply:
    """A message gets a template."""
    message = _source(call)
    linkages = bodies.linkages(call.data)
    reference = linkages.get("template")
    if not isinstance(reference, tuple) or call.store.get(reference) is None:
        raise RejectedRequest(
            404, "there is no such template", pointer="/data/relationships/template"
        )
    message.relationships.update(linkages)
    call.store.changed(message)
    return call.one(message, call.status)


def _source(call: IncomingCall) -> StoredRecord:
    """The resource that the body names."""
    id_ = str(call.attributes.get("id") or call.data.get("id"))
    reference = call.operation.resource or "", id_
    record = call.store.get(reference)
    if record is None:
        raise RejectedRequest(404, f"there is no {' '.join(reference)}", pointer="/data/id")
    return record
