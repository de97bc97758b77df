"""A Klaviyo for jobs, behind a transport: takes them, runs them on the clock, and misbehaves as told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import APITimeoutError, DeadLetter, KlaviyoClient
from klaviyo_async.core.response import RawResponse
from klaviyo_async.http.timeouts import Timeout
from klaviyo_async.jobs import Jobs
from klaviyo_async.testing import VirtualClock

from ..support import KEY, problem, reply

RECORDS = "/data/attributes/profiles/data"
CAP = OPERATIONS["bulk_import_profiles"].caps["items"]


def person(number: int, **fields: Any) -> dict[str, Any]:
    return {"email": f"u{number}@example.com", "properties": {"n": number}, **fields}


def numbers(rejections: list[DeadLetter]) -> list[int]:
    return sorted(each.record["attributes"]["properties"]["n"] for each in rejections)


class FakeJob:
    """One that was taken."""

    def __init__(self, type_: str, id_: str, records: list[dict[str, Any]], at: float) -> None:
        self.type = type_
        self.id = id_
        self.records = records
        self.at = at
        self.bad: list[int] = []
        """Positions of the records that it cannot deal with."""


class FakeKlaviyo:
    """What a test wants of a server, as a transport."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.jobs: list[FakeJob] = []
        self.bodies: list[bytes] = []
        self.posted: list[int] = []
        """Records in each request that creates a job."""
        self.looks: list[tuple[float, str]] = []
        """When the state of which job was asked for."""
        self.errors_asked = 0
        self.job_seconds = 10.0
        self.last_status = "complete"
        self.poison: set[int] = set()
        """Numbers of records for which a job is refused."""
        self.pointers = True
        """Whether a refusal says which record it is about."""
        self.bad: set[int] = set()
        """Numbers of records that jobs cannot deal with."""
        self.quotes = True
        """Whether import errors quote the record."""
        self.indexed = True
        """Whether they say where it stood."""
        self.most_running = 0
        self.trouble: Callable[[str, str, int], Any] = lambda method, path, number: None
        """Method, path and number of a request -> an answer or an error in place of the usual."""
        self.late: Callable[[str, str, int], Any] = lambda method, path, number: None
        """Likewise, but after it was processed."""
        self.requests = 0
        self.latency = 0.01

    @property
    def taken(self) -> list[int]:
        """Numbers of the records in jobs, in order."""
        return [record["attributes"]["properties"]["n"] for j in self.jobs for record in j.records]

    async def send(
        self, method: str, url: str, headers: Any, body: bytes | None, timeout: Timeout
    ) -> RawResponse:
        parts = urlsplit(url)
        number, self.requests = self.requests, self.requests + 1
        patience = timeout.read or 1e9
        await asyncio.sleep(min(self.latency, patience))
        if self.latency > patience:
            raise APITimeoutError("no answer", sent=True)
        if (answer := self.trouble(method, parts.path, number)) is not None:
            return _given(answer)
        if method == "POST":
            assert body is not None
            answer = self._create(parts.path, body)
        elif parts.path.endswith("/import-errors"):
            answer = self._errors(parts.path.split("/")[-2], parse_qs(parts.query), url)
        else:
            answer = self._status(parts.path.split("/")[-1])
        if (after := self.late(method, parts.path, number)) is not None:
            return _given(after)
        return answer

    def _create(self, path: str, body: bytes) -> RawResponse:
        data = json.loads(body)["data"]
        records = data["attributes"]["profiles"]["data"]
        self.bodies.append(body)
        self.posted.append(len(records))
        numbers = [record["attributes"].get("properties", {}).get("n") for record in records]
        found = [
            {
                "code": "invalid",
                "detail": "No.",
                **(
                    {"source": {"pointer": f"{RECORDS}/{at}/attributes/email"}}
                    if self.pointers
                    else {}
                ),
            }
            for at, number in enumerate(numbers)
            if number in self.poison
        ]
        if found:
            return reply(400, {"errors": found})
        job = FakeJob(data["type"], f"J{len(self.jobs)}", records, self.clock.monotonic())
        job.bad = [at for at, number in enumerate(numbers) if number in self.bad]
        self.jobs.append(job)
        running = [each for each in self.jobs if self._share(each) < 1]
        self.most_running = max(self.most_running, len(running))
        if "subscription" in job.type:
            return reply(202)
        return reply(202, {"data": self.resource(job)})

    def _share(self, job: FakeJob) -> float:
        if not self.job_seconds:
            return 1.0
        return min(1.0, (self.clock.monotonic() - job.at) / self.job_seconds)

    def resource(self, job: FakeJob) -> dict[str, Any]:
        share, total = self._share(job), len(job.records)
        status = "queued" if share < 0.2 else "processing"
        attributes: dict[str, Any] = {
            "status": self.last_status if share >= 1 else status,
            "created_at": "2026-07-15T00:00:00+00:00",
            "total_count": total,
            "completed_count": int(share * total) - (len(job.bad) if share >= 1 else 0),
            "failed_count": len(job.bad) if share >= 1 else 0,
        }
        return {"type": job.type, "id": job.id, "attributes": attributes}

    def _status(self, id_: str) -> RawResponse:
        self.looks.append((self.clock.monotonic(), id_))
        job = next((each for each in self.jobs if each.id == id_), None)
        if job is None:
            return reply(404, problem(404, "not_found"))
        return reply(200, {"data": self.resource(job)})

    def _errors(self, id_: str, query: dict[str, list[str]], url: str) -> RawResponse:
        self.errors_asked += 1
        job = next(each for each in self.jobs if each.id == id_)
        size, start = int(query["page[size]"][0]), int(query.get("page[cursor]", ["0"])[0])
        data = []
        for at in job.bad[start : start + size]:
            attributes: dict[str, Any] = {"code": "invalid", "title": "Bad.", "detail": "No good."}
            if self.indexed:
                attributes["source"] = {"pointer": f"{RECORDS}/{at}/attributes/phone_number"}
            if self.quotes:
                attributes["original_payload"] = job.records[at]
            data.append({"type": "import-error", "id": f"E{at}", "attributes": attributes})
        base = url.partition("?")[0]
        more = start + size < len(job.bad)
        link = f"{base}?page[size]={size}&page[cursor]={start + size}" if more else None
        return reply(200, {"data": data, "links": {"self": url, "next": link}})

    async def aclose(self) -> None: ...


def _given(answer: Any) -> RawResponse:
    if isinstance(answer, BaseException):
        raise answer
    if isinstance(answer, int):
        return reply(answer, problem(answer))
    assert isinstance(answer, RawResponse)
    return RawResponse(answer.status, answer.headers, answer.body)


def client(clock: VirtualClock, server: Any, **kwargs: Any) -> KlaviyoClient:
    made = KlaviyoClient(KEY, clock=clock, transport=server, **kwargs)
    made._engine.jitter = lambda: 0.5
    return made


def jobs_of(clock: VirtualClock, server: Any, **kwargs: Any) -> Jobs:
    return client(clock, server, **kwargs).jobs
