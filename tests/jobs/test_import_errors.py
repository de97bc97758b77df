"""What a job could not deal with is brought back to the records that it came from."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from typing import Any

import pytest

from klaviyo_async import Report
from klaviyo_async.jobs import Jobs
from klaviyo_async.testing import VirtualClock

from ..support import reply
from .fake import RECORDS, FakeJob, FakeKlaviyo, jobs_of, numbers, person


async def test_import_errors_are_brought_back_page_by_page(server: FakeKlaviyo, jobs: Jobs) -> None:
    server.bad = set(range(0, 1000, 4))
    report = await jobs.import_profiles(map(person, range(1000)))
    assert server.errors_asked == 3
    assert numbers(report.rejections) == sorted(server.bad)
    one = report.rejections[1]
    assert (one.index, one.field, one.reason, one.job) == (4, "phone_number", "No good.", "J0")
    assert (report.submitted, report.delivered, report.rejected) == (1000, 750, 250)


async def test_a_page_of_errors_that_fails_is_asked_for_again(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.bad = set(range(250))
    seen = Counter[str]()

    def trouble(method: str, path: str, number: int) -> Any:
        seen[path] += path.endswith("import-errors")
        return 500 if path.endswith("import-errors") and 2 <= seen[path] < 12 else None

    server.trouble = trouble
    report = await jobs.import_profiles(map(person, range(300)))
    assert numbers(report.rejections) == list(range(250))
    assert report.retries >= 9


async def test_the_payload_wins_over_the_index(clock: VirtualClock) -> None:
    class Shifted(FakeKlaviyo):
        def _errors(self, id_: str, query: Any, url: str) -> Any:
            answer = super()._errors(id_, query, url)
            document = json.loads(answer.body)
            for error in document["data"]:
                error["attributes"]["source"]["pointer"] = "/data/attributes/profiles/data/0"
            return reply(200, document)

    server = Shifted(clock)
    server.bad = {3}
    report = await jobs_of(clock, server).import_profiles(map(person, range(5)))
    assert numbers(report.rejections) == [3]
    assert report.rejections[0].index == 3


async def test_records_that_failed_are_not_done_even_if_the_job_counts_them_so(
    clock: VirtualClock,
) -> None:
    class Other(FakeKlaviyo):
        def resource(self, job: FakeJob) -> dict[str, Any]:
            found = super().resource(job)
            found["attributes"]["completed_count"] += found["attributes"]["failed_count"]
            return found

    server = Other(clock)
    server.bad = {1, 2}
    report = await jobs_of(clock, server).import_profiles(map(person, range(5)))
    assert (report.delivered, report.rejected) == (3, 2)


async def test_an_error_about_nobody_is_kept_as_it_is(clock: VirtualClock) -> None:
    class Vague(FakeKlaviyo):
        def _errors(self, id_: str, query: Any, url: str) -> Any:
            error = {"type": "import-error", "id": "E", "attributes": {"title": "Something."}}
            return reply(200, {"data": [error]})

    server = Vague(clock)
    server.bad = {1, 2}
    report = await jobs_of(clock, server).import_profiles(map(person, range(5)))
    assert [(r.index, r.record, r.reason) for r in report.rejections] == [
        (None, None, "Something.")
    ]
    assert (report.rejected, report.unexplained, report.delivered) == (1, 1, 3)


async def test_suppressing_does_not_say_whom_it_failed_for(clock: VirtualClock) -> None:
    class Failing(FakeKlaviyo):
        def resource(self, job: FakeJob) -> dict[str, Any]:
            job.bad = [0, 1]
            return super().resource(job)

    report = await jobs_of(clock, Failing(clock)).suppress_all([f"u{n}@x.y" for n in range(5)])
    assert (report.delivered, report.unexplained, report.rejected) == (3, 2, 0)


class Telling(FakeKlaviyo):
    """Says of the job's errors what it is told to."""

    def __init__(self, clock: VirtualClock, *errors: tuple[int | None, dict[str, Any]]) -> None:
        super().__init__(clock)
        self.bad = {0}
        self.errors = errors

    def _errors(self, id_: str, query: Any, url: str) -> Any:
        data = []
        for at, payload in self.errors:
            source = {} if at is None else {"source": {"pointer": f"{RECORDS}/{at}"}}
            attributes = {"title": "Bad.", "original_payload": payload, **source}
            data.append({"type": "import-error", "id": "E", "attributes": attributes})
        return reply(200, {"data": data})


PEOPLE = [
    person(0, email="Ada@Example.com"),
    person(1, email="bob@example.com", external_id="7"),
    person(2, email="bob@example.com", external_id="8"),
    person(3, email="bob@example.com", external_id="8"),
]


@pytest.mark.parametrize(
    ("errors", "indexes"),
    [
        # An index that counts without duplicates, or after sorting; and what was tidied up.
        ([(1, {"email": "ada@example.com"})], [0]),
        ([(0, {"email": " BOB@example.com", "external_id": "7"})], [1]),
        ([(1, {"attributes": {"email": "bob@example.com", "external_id": "8"}})], [2]),
        # More than was sent, or less.
        ([(3, {"id": "01H", "email": "ada@example.com"})], [0]),
        ([(2, {"id": "01H", "external_id": "7"})], [1]),
        ([(2, {"email": "bob@example.com"})], [2]),
        # Each of several alike.
        ([(None, {"email": "bob@example.com", "external_id": "8"})] * 2, [2, 3]),
        # About nobody we know: better none than a wrong one.
        ([(0, {"email": "carl@example.com"})], [None]),
        ([(0, {"first_name": "Ada"}), (9, {})], [0, None]),
    ],
)
async def test_an_error_is_never_brought_to_a_wrong_record(
    clock: VirtualClock, errors: Any, indexes: list[int | None]
) -> None:
    server = Telling(clock, *errors)
    report = await jobs_of(clock, server).import_profiles(PEOPLE)
    assert [each.index for each in report.rejections] == indexes
    for rejection, (_, payload) in zip(report.rejections, errors, strict=True):
        if rejection.index is None:
            assert rejection.record == payload
        else:
            assert rejection.record["attributes"] == PEOPLE[rejection.index]


async def test_a_run_cancelled_before_the_errors_are_read_says_so(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.bad = {1}
    server.trouble = lambda method, path, number: 500 if path.endswith("import-errors") else None
    report = Report()
    running = asyncio.ensure_future(jobs.import_profiles(map(person, range(3)), report=report))
    await clock.sleep(60)
    running.cancel()
    await asyncio.wait([running])
    assert [(job.status, job.over) for job in report.running] == [("complete", False)]
