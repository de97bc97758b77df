"""What jobs do, by their type: what is seen to when one is made, and the steps that its work has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from . import bodies, campaigns, consent, profiles, subscriptions
from .embedded import embed
from .errors import RejectedRequest
from .records import Linkage, Reference, StoredRecord
from .store import Store

__all__ = ["MERGE", "Task", "Work", "work_of"]

MERGE: Final = "profile-merge"
"""The work of merging profiles, for which there is no job to ask about."""


class Task(NamedTuple):
    """Work that was asked for, and the time at which a part of it is done."""

    store: Store
    type: str
    """JSON:API type of the job."""
    data: dict[str, Any]
    """What stands under `data` in the body that asked for it."""
    now: dt.datetime

    @property
    def stamp(self) -> str:
        """The time, as it is put in attributes."""
        return self.now.isoformat(timespec="microseconds")

    @property
    def attributes(self) -> dict[str, Any]:
        """The attributes in the body."""
        return self.data.get("attributes") or {}


class Work(NamedTuple):
    """The work of one type of jobs."""

    begin: Callable[[Task], tuple[int, dict[str, Linkage]]]
    """Sees that it can be done, and says how many it is about, and what the job leads to from the start.

    Raises :class:`RejectedRequest` if it cannot be done.
    """
    step: Callable[[Task, StoredRecord, int], None]
    """Does what is to be done about one of them, by its number; of the whole, if that is done at once."""
    whole: bool = False
    """Whether it is done at once, when its time is over."""


def work_of(type_: str) -> Work:
    """The work of a type of jobs."""
    return _WORK.get(type_, _CHILDREN)


# --- resources within the body: made, changed or deleted


def _begin_children(task: Task) -> tuple[int, dict[str, Linkage]]:
    name, items = _children(task)
    relationships = bodies.linkages(task.data)
    if items:
        # What is deleted is named from the start; what is made, when it is there.
        relationships[name] = bodies.linkage(items) if _deletes(task) else {}
    return len(items), relationships


def _step_children(task: Task, job: StoredRecord, number: int) -> None:
    name, items = _children(task)
    item = items[number]
    if not _deletes(task):
        _many(job, name)[embed(task.store, item, task.now)] = None
        return
    record = task.store.get((item["type"], str(item.get("id"))))
    if record is not None and record.type == task.type.partition("-bulk-")[0]:
        task.store.remove(record)
        _many(job, name)[record.reference] = None  # it stays with its job


def _deletes(task: Task) -> bool:
    return task.type.endswith("-bulk-delete-job")


def _children(task: Task) -> tuple[str, list[dict[str, Any]]]:
    """The attribute that holds resources, and these."""
    for name, value in task.attributes.items():
        items = value.get("data") if isinstance(value, dict) else None
        if isinstance(items, list) and all(isinstance(i, dict) and "type" in i for i in items[:1]):
            return name, items
    return "", []


# --- imports


def _begin_import(task: Task) -> tuple[int, dict[str, Linkage]]:
    relationships = bodies.linkages(task.data)
    _holders(task, ("lists",))
    return len(_people(task)), {**relationships, "profiles": {}, "import-errors": {}}


def _step_import(task: Task, job: StoredRecord, number: int) -> None:
    item = _people(task)[number]
    pointer = f"/data/attributes/profiles/data/{number}"
    try:
        id_ = profiles.find_or_create(task.store, item, pointer, task.now, alone=True)
    except RejectedRequest as rejected:
        error = rejected.document()["errors"][0]
        kept = {name: error[name] for name in ("code", "title", "detail", "source")}
        record = task.store.add("import-error", {**kept, "original_payload": item})
        _many(job, "import-errors")[record.reference] = None
        return
    _many(job, "profiles")["profile", id_] = None
    for reference in job.related("lists"):
        list_ = task.store.get(reference)
        if list_ is not None:
            _many(list_, "profiles").setdefault(("profile", id_), task.stamp)
            task.store.changed(list_)


def _people(task: Task) -> list[dict[str, Any]]:
    return (task.attributes.get("profiles") or {}).get("data") or []


def _many(record: StoredRecord, name: str) -> dict[Reference, str | None]:
    """What a relationship to many leads to, to be added to."""
    known = record.relationships.setdefault(name, {})
    if not isinstance(known, dict):
        known = record.relationships[name] = {}
    return known


# --- consent

Change = Callable[[Store, StoredRecord, dict[str, Any], str], None]


def _consent(change: Change, joins: bool | None) -> Work:
    """The work of jobs that change subscriptions; `joins` says what becomes of lists."""

    def begin(task: Task) -> tuple[int, dict[str, Linkage]]:
        holders = _holders(task, ("list", "segment"))
        if joins is None:
            consent.check_targets(task.data)
        people = _people(task)
        for index, item in enumerate(people):
            profiles.check_identity(item, f"/data/attributes/profiles/data/{index}")
        total = len(people) or len({m for h in holders for m in h.related("profiles")})
        return total, bodies.linkages(task.data)

    def step(task: Task, _: StoredRecord, __: int) -> None:
        holders, people = _holders(task, ("list", "segment"), missing_ok=True), _people(task)
        about = _asked(task, expects_confirmation=joins is True and not _lists(task))
        if not people and joins is None:
            about = {member: {} for holder in holders for member in holder.related("profiles")}
        for reference, asked in about.items():
            record = task.store.get(reference)
            if record is not None:
                change(task.store, record, asked, task.stamp)
        for holder in holders if joins is not None else ():
            members = _many(holder, "profiles")
            for reference in about:
                members.pop(reference, None)
            if joins:
                members.update(dict.fromkeys(about, task.stamp))
            task.store.changed(holder)

    return Work(begin, step, whole=True)


def _asked(task: Task, *, expects_confirmation: bool) -> dict[Reference, dict[str, Any]]:
    """What is asked for each profile; those that are not there yet are made."""
    about: dict[Reference, dict[str, Any]] = {}
    for index, item in enumerate(_people(task)):
        asked = item.get("attributes") or {}
        identity = {k: v for k, v in asked.items() if k != "subscriptions"}
        person = {**item, "attributes": identity}
        if (
            expects_confirmation
            and not task.attributes.get("historical_import")
            # Whoever is not known yet is sent a message to confirm, and is no profile until then.
            and profiles.find_existing(task.store, person) is None
        ):
            continue
        pointer = f"/data/attributes/profiles/data/{index}"
        about["profile", profiles.find_or_create(task.store, person, pointer, task.now)] = asked
    return about


def _lists(task: Task) -> bool:
    return bool(bodies.linkages(task.data).keys() & {"list", "segment"})


# --- others


def _begin_deletion(task: Task) -> tuple[int, dict[str, Linkage]]:
    asked = task.attributes["profile"]["data"]
    profiles.check_identity(asked, "/data/attributes/profile/data")
    if profiles.find_existing(task.store, asked) is None:
        raise RejectedRequest(404, "there is no such profile")
    return 1, {}


def _delete_profile(task: Task, _: StoredRecord, __: int) -> None:
    """Delete a profile, with all its events."""
    store = task.store
    record = profiles.find_existing(store, task.attributes["profile"]["data"])
    if record is None:
        return
    for event in [*store.events.referring(record.reference)]:
        store.discard(event)
    store.remove(record)


def _campaign(task: Task) -> StoredRecord:
    campaign = task.store.get(("campaign", str(task.data.get("id"))))
    if campaign is None:
        raise RejectedRequest(404, "there is no such campaign", pointer="/data/id")
    return campaign


def _begin_send(task: Task) -> tuple[int, dict[str, Linkage]]:
    campaigns.set_all(task.store, _campaign(task), None, "sending")
    return 1, {}


def _send(task: Task, job: StoredRecord, _: int) -> None:
    campaign = task.store.get(("campaign", job.id))
    if campaign is not None:
        campaigns.set_all(task.store, campaign, "sending", "sent")


def _begin_estimation(task: Task) -> tuple[int, dict[str, Linkage]]:
    _campaign(task)
    return 1, {}


def _estimate(task: Task, job: StoredRecord, _: int) -> None:
    campaign = task.store.get(("campaign", job.id))
    if campaign is not None:
        count = {"estimated_recipient_count": len(_audience(task.store, campaign))}
        task.store.add("campaign-recipient-estimation", count, id_=campaign.id)


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


def _begin_merge(task: Task) -> tuple[int, dict[str, Linkage]]:
    profiles.check_merge(task.store, task.data)
    return 1, {}


def _merge(task: Task, _: StoredRecord, __: int) -> None:
    profiles.merge(task.store, task.data, task.now)


def _holders(task: Task, names: tuple[str, ...], *, missing_ok: bool = False) -> list[StoredRecord]:
    """The lists and segments that a job is about.

    Raises:
        RejectedRequest: 404, one of them does not exist.
    """
    relationships = bodies.linkages(task.data)
    holders = []
    for name in names:
        linkage = relationships.get(name) or {}
        for reference in [linkage] if isinstance(linkage, tuple) else linkage:
            record = task.store.get(reference)
            if record is not None:
                holders.append(record)
            elif not missing_ok:
                pointer = f"/data/relationships/{name}"
                raise RejectedRequest(404, f"the {reference[0]} does not exist", pointer=pointer)
    return holders


_CHILDREN: Final = Work(_begin_children, _step_children)
_WORK: Final[dict[str, Work]] = {
    "profile-bulk-import-job": Work(_begin_import, _step_import),
    "profile-subscription-bulk-create-job": _consent(subscriptions.subscribe, True),
    "profile-subscription-bulk-delete-job": _consent(subscriptions.unsubscribe, False),
    "profile-suppression-bulk-create-job": _consent(subscriptions.suppress, None),
    "profile-suppression-bulk-delete-job": _consent(subscriptions.unsuppress, None),
    "data-privacy-deletion-job": Work(_begin_deletion, _delete_profile, whole=True),
    "campaign-send-job": Work(_begin_send, _send, whole=True),
    "campaign-recipient-estimation-job": Work(_begin_estimation, _estimate, whole=True),
    MERGE: Work(_begin_merge, _merge, whole=True),
}
