"""Bulk jobs: their work is done at once, and they report to be running for a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core.codec.shapes import layout
from . import bodies, campaigns, consent, profiles, progress, subscriptions
from .calls import IncomingCall, SandboxReply
from .embedded import extract_embedded
from .errors import RejectedRequest
from .records import Linkage, Reference, StoredRecord
from .store import Store

_UNDER_WAY = ("processing", "pending")


def is_job(type_: str | None) -> bool:
    """Whether resources of the type are jobs."""
    return type_ is not None and type_.endswith("-job")


def create(call: IncomingCall) -> SandboxReply:
    """Create a job. Its work is done at once; its status follows over `job_seconds`."""
    type_ = call.operation.resource or ""
    work = _WORK.get(type_, _create_children)
    total, relationships = work(call)
    attributes = progress.beginning(type_, total, call.now)
    if call.operation.returns is not None:
        model = call.operation.model(call.operation.returns)
        known = {"created_at", *layout(model).by_key}
        attributes = {name: value for name, value in attributes.items() if name in known}
        field = layout(model).by_key.get("status")
        words = [str(word) for _, word in field.shape.constants] if field is not None else []
        if words and attributes["status"] not in words:
            attributes["status"] = next((w for w in _UNDER_WAY if w in words), min(words))
    record = call.store.add(type_, attributes, relationships, call.data.get("id"))
    if total != attributes.get("total_count", total):
        call.store.totals[record.reference] = total
    return call.one(record, call.status)


def update_progress(call: IncomingCall, record: StoredRecord) -> None:
    """Update the state and the counts of a job; a campaign whose job is over has been sent."""
    total = call.store.totals.get(record.reference) or record.attributes.get("total_count") or 0
    if not progress.advance(record, call.job_seconds, call.now, total):
        return
    call.store.changed(record)
    if record.type == "campaign-send-job" and record.attributes["status"] == "complete":
        campaign = call.store.get(("campaign", record.id))
        if campaign is not None:
            campaigns.set_all(call, campaign, "sending", "sent")


def update_sends(call: IncomingCall) -> None:
    """Update the states of all campaigns that are being sent."""
    for job in call.store.all("campaign-send-job").values():
        update_progress(call, job)


# --- the work of each kind: what it was about, and how many


def _create_children(call: IncomingCall) -> tuple[int, dict[str, Linkage]]:
    """Create or update the resources in the body, or delete them if the job's type says so."""
    subject, _, verb = (call.operation.resource or "").partition("-bulk-")
    _, relationships = extract_embedded(call.store, call.data, call.now)
    about = [ref for many in relationships.values() if isinstance(many, dict) for ref in many]
    for reference in about if verb == "delete-job" else ():
        record = call.store.get(reference)
        if record is not None and record.type == subject:
            call.store.remove(record)
    return len(about), relationships


def _delete_profile(call: IncomingCall) -> tuple[int, dict[str, Linkage]]:
    """Delete a profile, with all its events."""
    asked = call.attributes["profile"]["data"]
    profiles.check_identity(asked, "/data/attributes/profile/data")
    record = profiles.find_existing(call.store, asked)
    if record is None:
        raise RejectedRequest(404, "there is no such profile")
    for event in [*call.store.events.referring(record.reference)]:
        call.store.discard(event)
    call.store.remove(record)
    return 1, {}


def _import(call: IncomingCall) -> tuple[int, dict[str, Linkage]]:
    items = call.attributes["profiles"]["data"]
    imported: dict[Reference, str | None] = {}
    errors: dict[Reference, str | None] = {}
    for index, item in enumerate(items):
        pointer = f"/data/attributes/profiles/data/{index}"
        try:
            imported["profile", profiles.find_or_create(call.store, item, pointer, call.now)] = None
        except RejectedRequest as rejected:
            error = rejected.document()["errors"][0]
            kept = {name: error[name] for name in ("code", "title", "detail", "source")}
            record = call.store.add("import-error", {**kept, "original_payload": item})
            errors[record.reference] = None
    relationships = bodies.linkages(call.data)
    for list_ in _holders(call, relationships, ("lists",)):
        members = list_.relationships.setdefault("profiles", {})
        assert isinstance(members, dict)
        members.update({r: call.stamp for r in imported if r not in members})
        call.store.changed(list_)
    relationships |= {"profiles": imported, "import-errors": errors}
    return len(items), relationships


def _consent(
    change: Callable[[Store, StoredRecord, dict[str, Any], str], None], joins: bool | None
) -> Callable[[IncomingCall], tuple[int, dict[str, Linkage]]]:
    """The work of jobs that change subscriptions; `joins` says what becomes of lists."""

    def work(call: IncomingCall) -> tuple[int, dict[str, Linkage]]:
        items = (call.attributes.get("profiles") or {}).get("data") or []
        relationships = bodies.linkages(call.data)
        holders = _holders(call, relationships, ("list", "segment"))
        if joins is None:
            consent.check_targets(call.data)
        about: dict[Reference, dict[str, Any]] = {}
        for index, item in enumerate(items):
            profiles.check_identity(item, f"/data/attributes/profiles/data/{index}")
        for index, item in enumerate(items):
            asked = item.get("attributes") or {}
            identity = {k: v for k, v in asked.items() if k != "subscriptions"}
            pointer = f"/data/attributes/profiles/data/{index}"
            person = {**item, "attributes": identity}
            if joins and not holders and not call.attributes.get("historical_import"):
                # Whoever is not known yet is sent a message to confirm, and is no profile until then.
                known = profiles.find_existing(call.store, person)
                if known is None:
                    continue
            id_ = profiles.find_or_create(call.store, person, pointer, call.now)
            about["profile", id_] = asked
        if not items and joins is None:
            about = {member: {} for holder in holders for member in holder.related("profiles")}
        for reference, asked in about.items():
            record = call.store.get(reference)
            if record is not None:
                change(call.store, record, asked, call.stamp)
        for holder in holders if joins is not None else ():
            members = holder.relationships.setdefault("profiles", {})
            assert isinstance(members, dict)
            for reference in about:
                members.pop(reference, None)
            if joins:
                members.update(dict.fromkeys(about, call.stamp))
            call.store.changed(holder)
        return len(items) or len(about), relationships

    return work


def _of_campaign(call: IncomingCall) -> tuple[int, dict[str, Linkage]]:
    campaign = call.store.get(("campaign", call.data["id"]))
    if campaign is None:
        raise RejectedRequest(404, "there is no such campaign", pointer="/data/id")
    if call.operation.resource == "campaign-send-job":
        campaigns.set_all(call, campaign, None, "sending")
    else:
        count = {"estimated_recipient_count": len(_audience(call.store, campaign))}
        call.store.add("campaign-recipient-estimation", count, id_=campaign.id)
    return 1, {}


def _audience(store: Store, campaign: StoredRecord) -> set[Reference]:
    related = [store.get(reference) for reference in campaign.related("campaign-audiences")]
    audiences = [a.attributes.get("definition") for a in related if a is not None]
    people: set[Reference] = set()
    for audience in audiences or [campaign.attributes.get("audiences")]:
        found: dict[str, set[Reference]] = {"included": set(), "excluded": set()}
        for side, members in found.items():
            for id_ in (audience.get(side) if isinstance(audience, dict) else None) or ():
                holder = store.get(("list", id_)) or store.get(("segment", id_))
                members.update(holder.related("profiles") if holder is not None else ())
        people |= found["included"] - found["excluded"]
    return people


def _holders(
    call: IncomingCall, relationships: dict[str, Linkage], names: tuple[str, ...]
) -> list[StoredRecord]:
    """The lists and segments that a job is about.

    Raises:
        RejectedRequest: 404, one of them does not exist.
    """
    holders = []
    for name in names:
        linkage = relationships.get(name) or {}
        for reference in [linkage] if isinstance(linkage, tuple) else linkage:
            record = call.store.get(reference)
            if record is None:
                pointer = f"/data/relationships/{name}"
                raise RejectedRequest(404, f"the {reference[0]} does not exist", pointer=pointer)
            holders.append(record)
    return holders


_WORK: dict[str, Callable[[IncomingCall], tuple[int, dict[str, Linkage]]]] = {
    "profile-bulk-import-job": _import,
    "profile-subscription-bulk-create-job": _consent(subscriptions.subscribe, True),
    "profile-subscription-bulk-delete-job": _consent(subscriptions.unsubscribe, False),
    "profile-suppression-bulk-create-job": _consent(subscriptions.suppress, None),
    "profile-suppression-bulk-delete-job": _consent(subscriptions.unsuppress, None),
    "data-privacy-deletion-job": _delete_profile,
    "campaign-send-job": _of_campaign,
    "campaign-recipient-estimation-job": _of_campaign,
}
