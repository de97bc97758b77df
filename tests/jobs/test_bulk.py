"""A run: everything read is in a job, rejected with the reason, or listed as unsent."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientClosed,
    ConfigurationError,
    InvalidRequest,
    NotFoundError,
    ServerError,
)
from klaviyo_async.jobs import (
    BulkReport,
    BulkStopped,
    Jobs,
    Rejection,
    read_rejected,
)
from klaviyo_async.testing import VirtualClock

from ..support import problem, reply
from .fake import FakeJob, FakeKlaviyo, client, jobs_of, person

CAP = OPERATIONS["bulk_import_profiles"].caps["items"]


def _numbers(rejections: list[Rejection]) -> list[int]:
    return sorted(each.record["attributes"]["properties"]["n"] for each in rejections)


async def test_everything_is_imported_in_order(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    count = 2 * CAP + 5
    report = await jobs.import_profiles(map(person, range(count)), lists=["L1"])
    assert server.taken == list(range(count))
    assert server.posted == [CAP, CAP, 5]
    assert (report.read, report.accepted, report.submitted, report.done) == (count,) * 4
    assert (report.rejected, report.uncertain, report.unexplained, report.unsent) == (0, 0, 0, [])
    assert [(job.id, job.records, job.status, job.over) for job in report.jobs] == [
        ("J0", CAP, "complete", True),
        ("J1", CAP, "complete", True),
        ("J2", 5, "complete", True),
    ]
    assert not report.interrupted
    assert report.running == []
    # They run side by side.
    assert report.seconds == pytest.approx(clock.monotonic(), abs=0.01)
    assert 10 <= report.seconds <= 15
    assert report.records_per_second == pytest.approx(count / report.seconds)
    assert report.requests == server.requests
    links = json.loads(server.bodies[0])["data"]["relationships"]
    assert links == {"lists": {"data": [{"type": "list", "id": "L1"}]}}


async def test_a_body_is_never_larger_than_allowed(server: FakeKlaviyo, jobs: Jobs) -> None:
    limit = OPERATIONS["bulk_import_profiles"].caps["bytes"]
    records = (person(n, title="é" * (40_000 + n % 100)) for n in range(200))
    report = await jobs.import_profiles(records)
    assert report.done == 200
    assert len(server.bodies) > 3
    assert max(map(len, server.bodies)) <= limit
    assert min(map(len, server.bodies[:-1])) > limit - 90_000


async def test_any_kind_of_source_will_do(server: FakeKlaviyo, jobs: Jobs) -> None:
    async def stream() -> AsyncIterator[dict[str, Any]]:
        for number in range(10):
            await asyncio.sleep(1)
            yield person(number)

    assert (await jobs.import_profiles(stream())).done == 10
    assert (await jobs.import_profiles([])).jobs == []
    assert (await jobs.import_profiles({person(1)["email"]: 1}.keys())).rejected == 1
    for wrong in (person(1), "a@x.y", b"", 7, None):
        with pytest.raises(InvalidRequest, match="is no source"):
            await jobs.import_profiles(wrong)  # type: ignore[arg-type]


async def test_a_long_list_lets_others_have_their_turn(jobs: Jobs) -> None:
    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    task = asyncio.ensure_future(other())
    await jobs.import_profiles([{}] * 5_000)
    task.cancel()
    assert turns >= 15


async def test_a_bad_record_harms_no_other(server: FakeKlaviyo, jobs: Jobs, tmp_path: Path) -> None:
    letters = tmp_path / "letters.ndjson"
    records = [person(0), {"first_name": "Nobody"}, person(2), person(3, colour="red"), person(4)]
    report = await jobs.import_profiles(records, dead_letters=letters)
    assert server.taken == [0, 2, 4]
    assert (report.read, report.accepted, report.done, report.rejected) == (5, 3, 3, 2)
    assert [(each.index, each.field) for each in report.rejections] == [(1, "email"), (3, "colour")]
    assert report.rejections[0].record is records[1]
    lines = [json.loads(line) for line in letters.read_text().splitlines()]
    assert [line["record"] for line in lines] == [records[1], records[3]]
    assert lines[1]["error"]["field"] == "colour"
    assert lines[0]["at"] == "2026-07-15T00:00:00+00:00"
    # Repaired, they can be read back.
    repaired = [{**record, "external_id": "x"} for record in read_rejected(letters)]
    repaired[1].pop("colour")
    assert (await jobs.import_profiles(repaired)).done == 2


async def test_records_that_a_batch_is_refused_for_are_taken_out(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.poison = {0, 17, 18, 99}
    report = await jobs.import_profiles(map(person, range(100)))
    assert _numbers(report.rejections) == [0, 17, 18, 99]
    assert server.taken == [n for n in range(100) if n not in server.poison]
    assert server.posted == [100, 96]
    first = report.rejections[0]
    assert (first.index, first.field, first.reason, first.job) == (0, "email", "No.", None)
    assert first.errors[0].code == "invalid"
    assert (report.submitted, report.done, report.rejected) == (96, 96, 4)


@settings(max_examples=30, deadline=None)
@given(
    st.integers(1, 40),
    st.sets(st.integers(0, 39)),
    st.sets(st.integers(0, 39)),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_every_record_is_accounted_for(
    count: int, poison: set[int], bad: set[int], pointers: bool, quotes: bool, indexed: bool
) -> None:
    async def run() -> None:
        server = FakeKlaviyo(clock)
        server.poison, server.bad = poison, bad
        server.pointers, server.quotes, server.indexed = pointers, quotes or not indexed, indexed
        report = await jobs_of(clock, server).import_profiles(map(person, range(count)))
        good = set(range(count)) - poison
        assert Counter(server.taken) == Counter(good)
        assert _numbers(report.rejections) == sorted(set(range(count)) & (poison | bad))
        assert all(each.index == each.record["attributes"]["properties"]["n"]
                   for each in report.rejections)  # fmt: skip
        assert report.read == report.accepted == count
        assert (report.submitted, report.done) == (len(good), len(good - bad))
        assert report.rejected == len(report.rejections)
        assert report.unexplained == 0

    clock = VirtualClock()
    clock.run(run())


async def test_a_batch_that_is_too_large_after_all_is_halved(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.trouble = lambda method, path, number: 413 if number < 2 else None
    report = await jobs.import_profiles(map(person, range(8)))
    # The whole, the first half, the second one, and the quarters of the first.
    assert server.posted == [4, 2, 2]
    assert sorted(server.taken) == list(range(8))
    assert report.rejected == 0


async def test_a_refusal_that_is_not_about_records_ends_the_run(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    pointer = {"pointer": "/data/relationships/lists/data/0"}
    refusal = reply(400, problem(400, source=pointer))
    server.trouble = lambda method, path, number: refusal
    with pytest.raises(BulkStopped) as caught:
        await jobs.import_profiles(map(person, range(8)), lists=["nope"])
    assert isinstance(caught.value.__cause__, BadRequestError)
    assert server.requests == 1
    report = caught.value.report
    assert report is not None
    assert (report.rejected, report.uncertain, report.interrupted) == (0, 0, True)
    assert [record["attributes"]["properties"]["n"] for record in report.unsent] == list(range(8))


async def test_refusals_without_end_and_reason_end_the_run(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.trouble = lambda method, path, number: 400
    with pytest.raises(BulkStopped) as caught:
        await jobs.import_profiles(map(person, range(10_000)))
    assert server.requests == 50
    assert caught.value.report is not None
    assert len(caught.value.report.unsent_raw) == 10_000
    assert "50 requests" in caught.value.__cause__.__notes__[0]  # type: ignore[union-attr]


async def test_import_errors_are_brought_back_page_by_page(server: FakeKlaviyo, jobs: Jobs) -> None:
    server.bad = set(range(0, 1000, 4))
    report = await jobs.import_profiles(map(person, range(1000)))
    assert server.errors_asked == 3
    assert _numbers(report.rejections) == sorted(server.bad)
    one = report.rejections[1]
    assert (one.index, one.field, one.reason, one.job) == (4, "phone_number", "No good.", "J0")
    assert (report.submitted, report.done, report.rejected) == (1000, 750, 250)


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
    assert _numbers(report.rejections) == list(range(250))
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
    assert _numbers(report.rejections) == [3]
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
    assert (report.done, report.rejected) == (3, 2)


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
    assert (report.rejected, report.unexplained, report.done) == (1, 1, 3)


async def test_jobs_at_a_time_are_bounded_and_with_them_what_is_read(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    read = 0

    def source() -> Iterator[dict[str, Any]]:
        nonlocal read
        for number in range(12 * CAP):
            read += 1
            yield person(number)

    ahead = []

    def progress(report: BulkReport) -> None:
        ahead.append(read - report.done)

    report = await jobs.import_profiles(source(), concurrency=3, on_progress=progress)
    assert report.done == 12 * CAP
    assert server.most_running == 3
    # Three under way, one that waits, and the record that would not fit into it.
    assert max(ahead) <= 4 * CAP + 1


async def test_an_outage_is_waited_for(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    kinds: list[Any] = [500, 503, 429, APIConnectionError("gone", sent=True), APITimeoutError("?")]
    server.trouble = lambda method, path, number: (
        kinds[number % len(kinds)] if clock.monotonic() < 300 else None
    )
    report = await jobs.import_profiles(map(person, range(100)))
    assert (report.done, report.rejected) == (100, 0)
    assert server.taken == list(range(100))
    assert report.retries > 10
    assert report.throttled > 0
    assert 300 <= report.seconds <= 500


async def test_an_outage_without_end_is_not(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.trouble = lambda method, path, number: 503
    with pytest.raises(BulkStopped) as caught:
        await jobs.import_profiles(map(person, range(10)), give_up_after=60)
    assert isinstance(caught.value.__cause__, ServerError)
    assert 60 <= clock.monotonic() <= 150
    report = caught.value.report
    assert report is not None
    assert (len(report.unsent), report.uncertain, report.submitted) == (10, 10, 0)


async def test_a_repeated_import_does_no_harm_and_is_repeated(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    lost = APIConnectionError("gone", sent=True)
    server.late = lambda method, path, number: lost if number == 0 else None
    report = await jobs.import_profiles(map(person, range(10)))
    assert server.posted == [10, 10]
    assert (report.submitted, report.uncertain) == (10, 0)


async def test_what_adds_to_a_profile_is_not_repeated_blindly(
    server: FakeKlaviyo, jobs: Jobs, tmp_path: Path
) -> None:
    append = {"meta": {"patch_properties": {"append": {"skus": "1"}}}}
    lost = APIConnectionError("gone", sent=True)
    server.late = lambda method, path, number: lost if number == 0 else None
    letters = tmp_path / "letters"
    report = await jobs.import_profiles(
        (person(number, **append) for number in range(3)), dead_letters=letters
    )
    assert server.posted == [3]
    assert (report.submitted, report.rejected, report.uncertain) == (0, 3, 3)
    assert all(each.uncertain for each in report.rejections)
    assert [
        json.loads(line)["error"]["uncertain"] for line in letters.read_text().splitlines()
    ] == [True] * 3
    start = server.requests
    server.trouble = lambda method, path, number: 500 if number == start else None
    assert (await jobs.import_profiles([person(0, **append)])).uncertain == 1
    # Unless it surely was not processed, or the caller says so.
    start = server.requests
    server.trouble = lambda method, path, number: 429 if number < start + 8 else None
    throttled = await jobs.import_profiles([person(0, **append)])
    assert (throttled.submitted, throttled.uncertain) == (1, 0)
    server.late = lambda method, path, number: None
    unsent = APIConnectionError("no route", sent=False)
    start = server.requests
    server.trouble = lambda method, path, number: unsent if number < start + 8 else None
    again = await jobs.import_profiles([person(0, **append)])
    assert (again.submitted, again.uncertain) == (1, 0)
    start = server.requests
    server.trouble = lambda method, path, number: 500 if number < start + 8 else None
    forced = await jobs.import_profiles([person(0, **append)], options={"replay_safe": True})
    assert (forced.submitted, forced.uncertain) == (1, 0)


async def test_a_key_that_is_refused_ends_the_run(server: FakeKlaviyo, jobs: Jobs) -> None:
    server.trouble = lambda method, path, number: 401
    with pytest.raises(BulkStopped, match="stopped: ") as caught:
        await jobs.import_profiles(map(person, range(3 * CAP)), concurrency=2)
    assert isinstance(caught.value.__cause__, AuthenticationError)
    report = caught.value.report
    assert report is not None
    assert len(report.unsent_raw) == report.accepted
    assert (report.submitted, report.uncertain) == (0, 0)


async def test_jobs_that_cannot_be_followed_are_listed_with_the_reason(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.trouble = lambda method, path, number: 404 if method == "GET" else None
    report = await jobs.import_profiles(map(person, range(3)), timeout=1000)
    assert (report.submitted, report.done, report.interrupted) == (3, 0, False)
    (job,) = report.jobs
    assert job.problem is not None
    assert "404" in job.problem or "not_found" in job.problem or "No." in job.problem
    assert report.running == [job]
    # It can be followed later.
    server.trouble = lambda method, path, number: None
    assert job.id is not None
    assert (await jobs.follow(job.id, job.type)).status == "complete"
    with pytest.raises(NotFoundError):
        await jobs.follow("other", job.type)


async def test_a_cancelled_job_is_listed_as_such(server: FakeKlaviyo, jobs: Jobs) -> None:
    server.last_status = "cancelled"
    report = await jobs.import_profiles(map(person, range(3)))
    assert [(job.status, job.over) for job in report.jobs] == [("cancelled", True)]


async def test_an_answer_that_cannot_be_read_is_a_job_all_the_same(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.late = lambda method, path, number: reply(202, b"<html>")
    report = await jobs.import_profiles(map(person, range(3)))
    assert (report.submitted, report.done, server.posted) == (3, 0, [3])
    assert [job.id for job in report.jobs] == [None]


async def test_not_following(clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs) -> None:
    report = await jobs.import_profiles(map(person, range(3)), follow=False)
    assert (report.submitted, report.done, server.looks) == (3, 0, [])
    assert clock.monotonic() < 1
    assert [job.id for job in report.running] == ["J0"]


@pytest.mark.parametrize(
    ("after", "uncertain", "taken"),
    [(0.005, 10, 0), (5.0, 0, 10)],
    ids=["while it is sent", "while it is followed"],
)
async def test_a_cancelled_run_says_what_became_of_everything(
    clock: VirtualClock,
    server: FakeKlaviyo,
    jobs: Jobs,
    after: float,
    uncertain: int,
    taken: int,
) -> None:
    async def source() -> AsyncIterator[dict[str, Any]]:
        for number in range(10):
            yield person(number)

    report = BulkReport()
    task = asyncio.ensure_future(jobs.import_profiles(source(), report=report))
    await clock.advance(after)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert report.interrupted
    assert report.seconds == pytest.approx(after)
    assert (report.submitted, report.uncertain, len(report.unsent)) == (
        taken,
        uncertain,
        10 - taken,
    )
    for job in report.running:
        assert job.id is not None
        assert (await jobs.follow(job.id, job.type)).status == "complete"


async def test_cancelled_at_any_moment_nothing_is_lost(clock: VirtualClock) -> None:
    async def source() -> AsyncIterator[dict[str, Any]]:
        for number in range(2 * CAP + 10):
            if number % 5_000 == 0:
                await asyncio.sleep(0.3)
            yield person(number)

    for step in range(1, 12):
        server = FakeKlaviyo(clock)
        server.poison = {3, CAP + 3}
        report = BulkReport()
        how = {"report": report, "concurrency": 1}
        task = asyncio.ensure_future(jobs_of(clock, server).import_profiles(source(), **how))  # type: ignore[arg-type]
        await clock.advance(0.19 * step)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert report.accepted == report.submitted + report.rejected + len(report.unsent_raw)
        assert report.submitted == sum(job.records for job in report.jobs)


async def test_a_source_that_fails_is_imported_as_far_as_it_came(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    def source() -> Iterator[dict[str, Any]]:
        yield from map(person, range(7))
        raise OSError("the disk is gone")

    async def asynchronous() -> AsyncIterator[dict[str, Any]]:
        for record in source():
            yield record

    for made in (source(), asynchronous()):
        with pytest.raises(BulkStopped, match="after 7 records: the disk is gone") as caught:
            await jobs.import_profiles(made)
        assert isinstance(caught.value.__cause__, OSError)
        report = caught.value.report
        assert report is not None
        assert (report.done, report.interrupted, report.unsent) == (7, True, [])


async def test_dead_letters_that_cannot_be_written_end_the_run(jobs: Jobs, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="dead_letters"):
        await jobs.import_profiles([], dead_letters=tmp_path)

    def full(_: Any) -> None:
        raise OSError("disk full")

    with pytest.raises(BulkStopped, match="disk full"):
        await jobs.import_profiles([{}, person(1)], dead_letters=full)


async def test_dead_letters_are_all_of_them_and_the_report_holds_some(
    jobs: Jobs, tmp_path: Path
) -> None:
    found: list[Rejection] = []
    report = await jobs.import_profiles([{}] * 2_500, dead_letters=found.extend)
    assert (len(found), report.rejected, len(report.rejections)) == (2_500, 2_500, 1_000)


async def test_progress_shows_what_jobs_say(server: FakeKlaviyo, jobs: Jobs) -> None:
    seen = []
    await jobs.import_profiles(
        map(person, range(100)),
        on_progress=lambda report: seen.append((report.submitted, report.done)),
    )
    assert seen == sorted(seen)
    assert (100, 0) in seen
    assert len({done for _, done in seen}) > 3
    assert seen[-1] == (100, 100)


async def test_a_closed_client_ends_the_run(clock: VirtualClock, server: FakeKlaviyo) -> None:
    klaviyo = client(clock, server)
    server.job_seconds = 1e6
    running = asyncio.ensure_future(Jobs(klaviyo).import_profiles(map(person, range(3))))
    await clock.advance(10)
    await klaviyo.aclose()
    with pytest.raises(BulkStopped) as caught:
        await running
    assert isinstance(caught.value.__cause__, ClientClosed)
    assert caught.value.report is not None
    assert [job.id for job in caught.value.report.running] == ["J0"]


async def test_a_report_can_be_gone_on_with(server: FakeKlaviyo, jobs: Jobs) -> None:
    report = BulkReport()
    for _ in range(2):
        assert await jobs.import_profiles(map(person, range(3)), report=report) is report
    assert (report.read, report.done, len(report.jobs)) == (6, 6, 2)


@pytest.mark.parametrize(
    "wrong", [{"concurrency": 0}, {"concurrency": True}, {"colour": 1}, {"timeout": -1}]
)
async def test_options_that_cannot_be(jobs: Jobs, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        await jobs.import_profiles([], **wrong)


async def test_subscribing_cannot_be_followed(server: FakeKlaviyo, jobs: Jobs) -> None:
    cap = OPERATIONS["bulk_subscribe_profiles"].caps["items"]
    people = [f"u{number}@example.com" for number in range(cap + 1)]
    report = await jobs.subscribe_all(people, list="L1", custom_source="fair")
    assert server.posted == [cap, 1]
    assert (report.submitted, report.done, server.looks) == (cap + 1, 0, [])
    assert report.running == []
    data = json.loads(server.bodies[0])["data"]
    assert data["attributes"]["custom_source"] == "fair"
    assert data["relationships"] == {"list": {"data": {"type": "list", "id": "L1"}}}
    report = await jobs.unsubscribe_all(people, channels=("email",))
    assert report.submitted == cap + 1
    assert set(server.posted[2:]) == {OPERATIONS["bulk_unsubscribe_profiles"].caps["items"], 1}


async def test_suppressing_is_followed(server: FakeKlaviyo, jobs: Jobs) -> None:
    cap = OPERATIONS["bulk_suppress_profiles"].caps["items"]
    people = [f"u{number}@example.com" for number in range(2 * cap)]
    for call in (jobs.suppress_all, jobs.unsuppress_all):
        report = await call(people)
        assert (report.submitted, report.done, report.rejected) == (2 * cap, 2 * cap, 0)
        assert [job.status for job in report.jobs] == ["complete"] * 2
    assert server.errors_asked == 0


async def test_suppressing_does_not_say_whom_it_failed_for(clock: VirtualClock) -> None:
    class Failing(FakeKlaviyo):
        def resource(self, job: FakeJob) -> dict[str, Any]:
            job.bad = [0, 1]
            return super().resource(job)

    report = await jobs_of(clock, Failing(clock)).suppress_all([f"u{n}@x.y" for n in range(5)])
    assert (report.done, report.unexplained, report.rejected) == (3, 2, 0)
