"""Outages, refusals, interruptions: what was sent, what was not, and what may have been, is told."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ClientClosed,
    ConfigurationError,
    DeliveryStopped,
    NotFoundError,
    Report,
    ServerError,
)
from klaviyo_async.jobs import Jobs
from klaviyo_async.testing import VirtualClock

from ..support import reply
from .fake import CAP, FakeKlaviyo, client, jobs_of, person


async def test_an_outage_is_waited_for(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    kinds: list[Any] = [500, 503, 429, APIConnectionError("gone", sent=True), APITimeoutError("?")]
    server.trouble = lambda method, path, number: (
        kinds[number % len(kinds)] if clock.monotonic() < 300 else None
    )
    report = await jobs.import_profiles(map(person, range(100)))
    assert (report.delivered, report.rejected) == (100, 0)
    assert server.taken == list(range(100))
    assert report.retries > 10
    assert report.throttled > 0
    assert 300 <= report.seconds <= 500


async def test_an_outage_without_end_is_not(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.trouble = lambda method, path, number: 503
    with pytest.raises(DeliveryStopped) as caught:
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


@pytest.mark.slow
async def test_a_key_that_is_refused_ends_the_run(server: FakeKlaviyo, jobs: Jobs) -> None:
    server.trouble = lambda method, path, number: 401
    with pytest.raises(DeliveryStopped, match="stopped: ") as caught:
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
    assert (report.submitted, report.delivered, report.interrupted) == (3, 0, False)
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


@pytest.mark.parametrize("answer", [b"<html>", b"", {"ok": True}, {"data": None}, {"data": []}])
async def test_an_answer_that_is_no_job_is_an_outage(
    server: FakeKlaviyo, jobs: Jobs, answer: Any
) -> None:
    server.trouble = lambda method, path, number: reply(202, answer) if number < 6 else None
    report = await jobs.import_profiles(map(person, range(3)))
    assert (report.submitted, report.delivered, server.posted) == (3, 3, [3])
    assert (report.retries, report.rejected, report.uncertain) == (6, 0, 0)


async def test_a_job_that_klaviyo_has_taken_without_saying_which(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.late = lambda method, path, number: reply(204, b"", {"X-Klaviyo-Req-Id": "r1"})
    report = await jobs.import_profiles(map(person, range(3)))
    assert (report.submitted, report.delivered, server.posted) == (3, 0, [3])
    (job,) = report.jobs
    assert (job.id, job.problem) == (None, "the answer does not say which job it is")


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

    report = Report()
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


@pytest.mark.slow
async def test_cancelled_at_any_moment_nothing_is_lost(clock: VirtualClock) -> None:
    async def source() -> AsyncIterator[dict[str, Any]]:
        for number in range(2 * CAP + 10):
            if number % 5_000 == 0:
                await asyncio.sleep(0.3)
            yield person(number)

    for step in range(1, 12):
        server = FakeKlaviyo(clock)
        server.poison = {3, CAP + 3}
        report = Report()
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
        with pytest.raises(DeliveryStopped, match="after 7 records: the disk is gone") as caught:
            await jobs.import_profiles(made)
        assert isinstance(caught.value.__cause__, OSError)
        report = caught.value.report
        assert report is not None
        assert (report.delivered, report.interrupted, report.unsent) == (7, True, [])


async def test_dead_letters_that_cannot_be_written_end_the_run(jobs: Jobs, tmp_path: Path) -> None:
    for wrong in (tmp_path, 7, io.StringIO(), asyncio.sleep):
        with pytest.raises(ConfigurationError, match="dead_letters"):
            await jobs.import_profiles([], dead_letters=wrong)  # type: ignore[arg-type]

    def full(_: Any) -> None:
        raise OSError("disk full")

    with pytest.raises(DeliveryStopped, match="disk full"):
        await jobs.import_profiles([{}, person(1)], dead_letters=full)


async def test_a_closed_client_ends_the_run(clock: VirtualClock, server: FakeKlaviyo) -> None:
    klaviyo = client(clock, server)
    server.job_seconds = 1e6
    running = asyncio.ensure_future(klaviyo.jobs.import_profiles(map(person, range(3))))
    await clock.advance(10)
    await klaviyo.aclose()
    with pytest.raises(DeliveryStopped) as caught:
        await running
    assert isinstance(caught.value.__cause__, ClientClosed)
    assert caught.value.report is not None
    assert [job.id for job in caught.value.report.running] == ["J0"]


@pytest.mark.slow
async def test_what_is_not_repeated_blindly_does_not_burn_in_an_outage(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    """What may have been taken is not sent again, and the next batches wait for the outage's end."""
    append = {"meta": {"patch_properties": {"append": {"skus": "1"}}}}
    server.trouble = lambda method, path, number: 502

    async def slowly() -> AsyncIterator[dict[str, Any]]:
        for number in range(300):
            yield person(number, **append)
            await clock.sleep(0.5)

    with pytest.raises(DeliveryStopped, match="stopped after 60 s without a success") as caught:
        await jobs.import_profiles(slowly(), linger=0.01, give_up_after=60)
    assert clock.monotonic() == pytest.approx(60, abs=5)
    assert server.requests <= 14
    report = caught.value.report
    assert report is not None
    assert report.uncertain > 0
