"""One request whose credentials, revision, limits and parameters were accepted, and replies to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from klaviyo_openapi._runtime import Operation

from .documents import Documents
from .errors import RejectedRequest
from .events import EventLog
from .ids import is_malformed
from .progress import JobSeconds
from .query import ListReader
from .routes import Match
from .steps import Steps
from .store import Store, StoredRecord


class SandboxReply(NamedTuple):
    """Status and body of an answer, and what headers it has of its own."""

    status: int
    document: dict[str, Any] | None = None
    headers: Mapping[str, str] = {}


class IncomingCall(NamedTuple):
    """One request."""

    match: Match
    store: Store
    event_log: EventLog
    list_reader: ListReader
    query: Mapping[str, str]
    data: Any
    """What stands under `data` in the body; None if there is no body."""
    now: dt.datetime
    base: str
    """Address of the sandbox, for links."""
    next_url: Callable[[str, str], str]
    """(cursor parameter, cursor) -> address of the next page."""
    self_url: str
    """The request's own address."""
    job_seconds: JobSeconds = 0.0
    """How long a job runs."""

    @property
    def operation(self) -> Operation:
        """The operation called."""
        return self.match.route.operation

    @property
    def status(self) -> int:
        """The usual status of its success."""
        return self.operation.statuses[0]

    @property
    def stamp(self) -> str:
        """The time, as it is put in attributes."""
        return self.now.isoformat(timespec="microseconds")

    @property
    def attributes(self) -> dict[str, Any]:
        """The attributes in the body."""
        return (self.data or {}).get("attributes") or {}

    def found(self) -> StoredRecord:
        """The resource that the path names.

        Raises:
            RejectedRequest: 404, there is none.
        """
        record = self.store.get((self.match.route.owner, self.match.id))
        if record is None:
            owner, id_ = self.match.route.owner, self.match.id
            if is_malformed(owner, id_):
                pointer = "/data/attributes/id" if owner == "mapped-metric" else "/data/id"
                raise RejectedRequest(400, f"{id_!r} is no id of a {owner}", pointer=pointer)
            raise RejectedRequest(404, f"there is no {owner} {id_}")
        return record

    def one(self, record: StoredRecord, status: int = 200) -> SandboxReply:
        """The answer with one resource; without a body, if the operation answers none."""
        if self.operation.returns is None:
            return SandboxReply(status)
        documents = Documents(self.store, self.base, self.operation, self.query)
        data = documents.answer(record)
        # That of what was made is the path it was posted to.
        links = data["links"] if self.operation.method == "PATCH" else {"self": self.self_url}
        document: dict[str, Any] = {"data": data, "links": links}
        included = documents.included([record])
        if included is not None:
            document["included"] = included
        return SandboxReply(status, document)

    def none(self) -> SandboxReply:
        """The answer where a relationship to one leads nowhere.

        Raises:
            RejectedRequest: 404, where the operation has to answer with something.
        """
        if self.operation.nullable:
            return SandboxReply(200, {"data": None})
        raise RejectedRequest(404, f"there is no {self.match.route.name}")

    def many(self, records: Mapping[str, StoredRecord] | list[StoredRecord]) -> Steps[SandboxReply]:
        """The answer with one page of the records that the query asks for."""
        page = yield from self.list_reader.page(
            self.store, self.operation, records, self.query, self.match.id
        )
        documents = Documents(self.store, self.base, self.operation, self.query)
        document: dict[str, Any] = {
            "data": [documents.answer(record) for record in page.records],
            "links": self.links(page.next),
        }
        included = documents.included(page.records)
        if included is not None:
            document["included"] = included
        return SandboxReply(200, document)

    def links(self, cursor: str | None) -> dict[str, str | None]:
        """The links of a page."""
        name = self.operation.cursor
        if name is None:
            return {"self": self.self_url}
        return {
            "self": self.self_url,
            "next": self.next_url(name, cursor) if cursor else None,
            "prev": None,
        }
