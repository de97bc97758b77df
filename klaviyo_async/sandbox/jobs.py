"""Jobs: they report to be running for a while, and do their work at once or meanwhile, as the real ones.

What is not done yet is kept as resources of the sandbox's own: so a file or a snapshot has it too.
"""

from __future__ import annotations

import datetime as dt
import heapq
import logging
from typing import Any, Final

from ..core.codec.shapes import layout
from . import campaigns, progress
from .calls import IncomingCall, SandboxReply
from .job_work import MERGE, Task, Work, work_of
from .progress import JobSeconds
from .records import JOB_PROGRESS, JOB_WORK, Reference, StoredRecord, StoredResource
from .store import Store

__all__ = ["cancel_send", "catch_up", "create", "is_job", "merge_later", "update_progress"]

_UNDER_WAY: Final = ("processing", "pending")
_log = logging.getLogger(__name__)


def is_job(type_: str | None) -> bool:
    """Whether resources of the type are jobs."""
    return type_ is not None and type_.endswith("-job")


def create(call: IncomingCall) -> SandboxReply:
    """Create a job. Its status follows over `job_seconds`; its work is done now, unless it is to be as live."""
    type_ = call.operation.resource or ""
    task = Task(call.store, type_, call.data, call.now)
    total, relationships = work_of(type_).begin(task)
    attributes = progress.beginning(type_, total, call.now)
    if call.operation.returns is not None:
        attributes = _as_answered(call, attributes)
    record = call.store.add(type_, attributes, relationships, call.data.get("id"))
    _take_in(task, record, total, at_once=call.job_seconds != "live")
    return call.one(record, call.status)


def _as_answered(call: IncomingCall, attributes: dict[str, Any]) -> dict[str, Any]:
    """Those that the job of the asked revision has, with a status that it can have."""
    model = call.operation.model(str(call.operation.returns))
    known = {"created_at", *layout(model).by_key}
    attributes = {name: value for name, value in attributes.items() if name in known}
    field = layout(model).by_key.get("status")
    words = [str(word) for _, word in field.shape.constants] if field is not None else []
    if words and attributes["status"] not in words:
        attributes["status"] = next((w for w in _UNDER_WAY if w in words), min(words))
    return attributes


def merge_later(call: IncomingCall) -> StoredRecord:
    """Merge profiles after a while, as the real server does.

    Raises:
        RejectedRequest: 404 if one of them does not exist.
    """
    task = Task(call.store, MERGE, call.data, call.now)
    total, _ = work_of(MERGE).begin(task)
    target = call.store.get(("profile", call.data["id"]))
    assert target is not None
    _take_in(task, target, total, at_once=False)
    return target


def _take_in(task: Task, record: StoredRecord, total: int, *, at_once: bool) -> None:
    """Keep what is to be done, and do it if it is done at once.

    Raises:
        RejectedRequest: it cannot be done after all; the job is gone then.
    """
    store, work = task.store, work_of(task.type)
    steps = 1 if work.whole else total
    if at_once:
        try:
            for number in range(steps):
                work.step(task, record, number)
        except BaseException:
            store.discard(record)
            raise
        store.changed(record)
        if record.attributes.get("total_count", total) == total:
            return  # else it has to be kept how many they were
    asked = {"job": list(record.reference), "task": task.type, "begun": task.stamp}
    # A job has one, of its own id; what a profile is merged with has as many as it was asked for.
    id_ = _id_of(record.reference) if is_job(task.type) else f"{task.type}/{store.number()}"
    store.add(JOB_WORK, {**asked, "total": total, "steps": steps, "data": task.data}, id_=id_)
    store.add(JOB_PROGRESS, {"done": steps if at_once else 0}, id_=id_)
    store.totals[record.reference] = total


def _id_of(job: Reference) -> str:
    # Several types of jobs bear the id of what they are about.
    return "/".join(job)


def cancel_send(call: IncomingCall) -> SandboxReply:
    """A send is called off: the campaign is cancelled, or a draft again."""
    job = call.found()
    _forget(call.store, _id_of(job.reference))
    job.attributes["status"] = "cancelled"
    call.store.changed(job)
    campaign = call.store.get(("campaign", job.id))
    if campaign is not None:
        reverts = call.attributes.get("action") == "revert"
        campaigns.set_all(call.store, campaign, None, "draft" if reverts else "cancelled")
    return SandboxReply(call.status)


def _forget(store: Store, id_: str) -> None:
    """Do nothing more of a job's work."""
    for type_ in (JOB_WORK, JOB_PROGRESS):
        record = store.get((type_, id_))
        if record is not None:
            store.discard(record)


def catch_up(store: Store, now: dt.datetime, seconds: JobSeconds) -> None:
    """Do what is due by now of the work of all jobs, in the order in which it is.

    Args:
        store: the account.
        now: the time.
        seconds: how long a job runs.
    """
    waiting: list[tuple[dt.datetime, int, _Pending]] = []
    for asked in store.all(JOB_WORK).values():
        pending = _Pending(store, asked, seconds)
        waiting.append((pending.due, asked.sequence, pending))
    heapq.heapify(waiting)
    while waiting and waiting[0][0] <= now:
        _, number, pending = waiting[0]
        if pending.is_done:
            pending.close(now, seconds)
            heapq.heappop(waiting)
            continue
        pending.do_next()
        heapq.heapreplace(waiting, (pending.due, number, pending))


class _Pending:
    """The work of a job that is not done, or not known to be done."""

    __slots__ = (
        "_begun",
        "_count",
        "_done",
        "_job",
        "_length",
        "_over",
        "_store",
        "_task",
        "_work",
    )

    def __init__(self, store: Store, asked: StoredRecord, seconds: JobSeconds) -> None:
        self._store = store
        attributes = asked.attributes
        type_, id_ = attributes["job"]
        self._job: Reference = (type_, id_)
        self._begun = dt.datetime.fromisoformat(attributes["begun"])
        self._task = Task(store, attributes["task"], attributes["data"], self._begun)
        self._count: int = attributes["steps"]
        self._length = progress.work_length(self._task.type, self._task.data, seconds)
        self._over = progress.length(self._task.type, seconds)
        self._work: Work = work_of(self._task.type)
        done = store.get((JOB_PROGRESS, asked.id))
        self._done = done or StoredResource(JOB_PROGRESS, asked.id, {"done": 0}, {}, 0)

    @property
    def is_done(self) -> bool:
        return bool(self._done.attributes["done"] >= self._count)

    @property
    def due(self) -> dt.datetime:
        """When the next step is, or was; after the last, when the job is over."""
        if self.is_done:
            return self._begun + dt.timedelta(seconds=max(self._length, self._over))
        share = (self._done.attributes["done"] + 1) / self._count
        return self._begun + dt.timedelta(seconds=self._length * share)

    def do_next(self) -> None:
        number = self._done.attributes["done"]
        job = self._store.get(self._job)
        if job is not None:
            try:
                self._work.step(self._task._replace(now=self.due), job, number)
            except Exception:
                # Nobody waits for an answer to it, and who asks for something else has no part in it.
                _log.exception("step %d of %s %s failed", number, *self._job)
            self._store.changed(job)
        self._done.attributes["done"] = number + 1
        self._store.changed(self._done)

    def close(self, now: dt.datetime, seconds: JobSeconds) -> None:
        """Forget it: the job says of itself what has become of it."""
        job = self._store.get(self._job)
        if job is not None and is_job(job.type):
            _update(self._store, job, now, seconds)
        self._store.totals.pop(self._job, None)
        _forget(self._store, self._done.id)


def update_progress(call: IncomingCall, record: StoredRecord) -> None:
    """Update the state and the counts of a job."""
    _update(call.store, record, call.now, call.job_seconds)


def _update(store: Store, job: StoredRecord, now: dt.datetime, seconds: JobSeconds) -> None:
    total = store.totals.get(job.reference) or job.attributes.get("total_count") or 0
    if progress.advance(job, seconds, now, total):
        store.changed(job)
