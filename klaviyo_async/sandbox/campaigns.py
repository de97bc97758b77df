"""Campaigns and templates: copies, rendering, and a send that is called off."""

from __future__ import annotations

import copy
import re
from typing import Any

from . import bodies
from .calls import IncomingCall, SandboxReply
from .errors import RejectedRequest
from .records import StoredRecord

_TAG = re.compile(r"\{\{\s*([\w.]+)[^}]*\}\}")
_OWN = frozenset({"created", "updated", "created_at", "updated_at", "send_time", "scheduled_at"})


def clone(call: IncomingCall) -> SandboxReply:
    """A copy of the resource that the body names, under a new name."""
    source = _source(call)
    name = call.attributes.get("new_name") or call.attributes.get("name")
    attributes = {k: v for k, v in source.attributes.items() if k not in _OWN}
    attributes = copy.deepcopy(attributes) | {
        "name": name or f"Clone of {source.attributes.get('name', '')}",
        "created": call.stamp,
        "created_at": call.stamp,
        "updated": call.stamp,
        "updated_at": call.stamp,
    }
    if source.type == "campaign":
        attributes["status"] = "Draft"
    # A catalog's ids are made of external ids; nothing that is cloned has one.
    made = call.store.add(source.type, attributes, dict(source.relationships))
    return call.one(made, call.status)


def render(call: IncomingCall) -> SandboxReply:
    """The template with the context's values in the place of its tags; nothing is kept."""
    source, context = _source(call), call.attributes.get("context") or {}

    def value(match: re.Match[str]) -> str:
        found: Any = context
        for part in match[1].split("."):
            found = found.get(part, "") if isinstance(found, dict) else ""
        return str(found)

    rendered = {
        name: _TAG.sub(value, text)
        for name in ("html", "text", "amp")
        if isinstance(text := source.attributes.get(name), str)
    }
    reply = call.one(source, call.status)
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


def cancel_send(call: IncomingCall) -> SandboxReply:
    """A send is called off: the campaign is cancelled, or a draft again."""
    job = call.found()
    job.attributes["status"] = "cancelled"
    call.store.changed(job)
    campaign = call.store.get(("campaign", job.id))
    if campaign is not None:
        reverts = call.attributes.get("action") == "revert"
        campaign.attributes["status"] = "Draft" if reverts else "Cancelled"
        call.store.changed(campaign)
    return SandboxReply(call.status)


def _source(call: IncomingCall) -> StoredRecord:
    """The resource that the body names."""
    reference = call.operation.resource or "", call.data["id"]
    record = call.store.get(reference)
    if record is None:
        raise RejectedRequest(404, f"there is no {' '.join(reference)}", pointer="/data/id")
    return record
