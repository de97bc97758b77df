"""A job is followed to its end: soon noticed, cheaply watched, through trouble."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest
from klaviyo_openapi._runtime import Ref
from klaviyo_openapi.models import ProfileBulkImportJob

from klaviyo_async import (
    APIConnectionError,
    APITimeoutError,
    ClientClosed,
    ConfigurationError,
    DeadlineExceeded,
    InvalidRequest,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)
from klaviyo_async.jobs import JobFailed, Jobs, JobState
from klaviyo_async.testing import VirtualClock

from ..support import problem, reply
from .fake import FakeJob, FakeKlaviyo, client, jobs_of, person

TYPE = "profile-bulk-import-job"


@pytest.fixture
async def created(clock: VirtualClock, server: FakeKlaviyo) -> ProfileBulkImportJob:
    async with client(clock, server) as klaviyo:
        people: list[Any] = [person(n) for n in range(10)]
        return await klaviyo.profiles.bulk_import_profiles(profiles=people)


async def test_awaiting_a_job_gives_the_finished_resource(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: ProfileBulkImportJob
) -> None:
    finished = await jobs.follow(created)
    assert isinstance(finished, ProfileBulkImportJob)
    assert (finished.id, finished.status, finished.completed_count) == (created.id, "complete", 10)
    # Noticed within a third of the job's time, with few requests.
    assert 10 <= clock.monotonic() <= 10 * 4 / 3 + 1
    assert len(server.looks) <= 6
    gaps = [b - a for (a, _), (b, _) in zip(server.looks, server.looks[1:], strict=False)]
    assert gaps == sorted(gaps)


async def test_a_long_job_is_looked_at_less_and_less_often(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: ProfileBulkImportJob
) -> None:
    server.job_seconds = 3600
    await jobs.follow(created, max_delay=60)
    assert clock.monotonic() <= 3600 + 61
    assert 60 <= len(server.looks) <= 90
    gaps = [b - a for (a, _), (b, _) in zip(server.looks, server.looks[1:], strict=False)]
    assert max(gaps) <= 60.1


async def test_states_come_once_each(
    server: FakeKlaviyo, jobs: Jobs, created: ProfileBulkImportJob
) -> None:
    told: list[JobState] = []
    job = jobs.follow(created, on_progress=told.append)
    seen = [state async for state in job]
    assert seen == told
    assert seen[0].status == "queued"
    assert seen[-1].status == "complete"
    assert seen[-1].over
    assert [state.done for state in seen] == sorted(state.done or 0 for state in seen)
    assert (seen[-1].done, seen[-1].total, seen[-1].failed) == (10, 10, 0)
    assert len({state.counts for state in seen}) == len(seen)
    looks = len(server.looks)
    # It is known to be over: nobody is asked again.
    assert (await job).status == "complete"
    assert len(server.looks) == looks


async def test_progress_that_fails_is_logged_and_no_more(
    jobs: Jobs, created: ProfileBulkImportJob, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: JobState) -> None:
        raise ValueError("mine")

    assert (await jobs.follow(created, on_progress=fail)).status == "complete"
    assert "on_progress failed" in caplog.text


@pytest.mark.parametrize("status", ["cancelled", "failed", "Cancelled"])
async def test_a_job_that_failed_raises_with_the_resource(
    server: FakeKlaviyo, jobs: Jobs, created: ProfileBulkImportJob, status: str
) -> None:
    server.last_status = status
    with pytest.raises(JobFailed, match=f"{TYPE} J0 is {status}") as caught:
        await jobs.follow(created)
    assert caught.value.resource.id == "J0"
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), copy.resource) == (str(caught.value), caught.value.resource)
    assert (await jobs.follow(created, raise_on_failure=False)).status == status
    states = [state async for state in jobs.follow(created)]
    assert states[-1].failure


async def test_an_unknown_status_is_a_running_one(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: ProfileBulkImportJob
) -> None:
    server.last_status = "pondering"
    with pytest.raises(DeadlineExceeded, match="after 100 s .* is pondering"):
        await jobs.follow(created, timeout=100)
    assert clock.monotonic() == pytest.approx(100, abs=0.1)


async def test_an_unknown_status_with_a_time_of_completion_is_an_end(
    clock: VirtualClock, jobs: Jobs
) -> None:
    class Odd(FakeKlaviyo):
        def resource(self, job: FakeJob) -> dict[str, Any]:
            found = super().resource(job)
            found["attributes"] |= {"status": "done-ish", "completed_at": "2026-07-15T00:00:10Z"}
            return found

    server = Odd(clock)
    server.jobs.append(FakeJob(TYPE, "J0", [], 0))
    assert (await jobs_of(clock, server).follow("J0", TYPE)).status == "done-ish"


async def test_a_running_job_runs_whatever_time_it_states(clock: VirtualClock) -> None:
    class Eager(FakeKlaviyo):
        def resource(self, job: FakeJob) -> dict[str, Any]:
            found = super().resource(job)
            found["attributes"]["completed_at"] = "2026-07-15T00:00:10Z"
            return found

    server = Eager(clock)
    server.jobs.append(FakeJob(TYPE, "J0", [], 0))
    assert (await jobs_of(clock, server).follow("J0", TYPE)).status == "complete"
    assert clock.monotonic() >= 10


async def test_an_id_needs_a_kind(server: FakeKlaviyo, jobs: Jobs, created: Any) -> None:
    klaviyo = client(server.clock, server)
    for kind in (TYPE, "bulk_import_profiles", klaviyo.profiles.bulk_import_profiles):
        assert (await jobs.follow(created.id, kind)).status == "complete"
    assert (await jobs.follow(Ref(id=created.id, type=TYPE))).status == "complete"
    assert (await jobs.follow({"id": created.id, "type": TYPE})).status == "complete"
    with pytest.raises(InvalidRequest, match="jobs that can be followed are"):
        jobs.follow(created.id)
    with pytest.raises(InvalidRequest, match="returns no job"):
        jobs.follow(None, "bulk_subscribe_profiles")
    with pytest.raises(InvalidRequest, match="neither a job nor"):
        jobs.follow(7, TYPE)


async def test_an_id_is_looked_at_at_once(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: Any
) -> None:
    clock.advance_now(100)
    before = clock.monotonic()
    await jobs.follow(created.id, TYPE)
    assert clock.monotonic() - before == pytest.approx(0.01)


async def test_a_job_may_be_unknown_for_a_while(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: Any
) -> None:
    server.trouble = lambda method, path, number: 404 if clock.monotonic() < 8 else None
    assert (await jobs.follow(created)).status == "complete"


async def test_a_job_that_stays_unknown_does_not_exist(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    with pytest.raises(NotFoundError):
        await jobs.follow("nope", TYPE)
    assert 30 <= clock.monotonic() <= 60


async def test_trouble_does_not_end_the_wait(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: Any
) -> None:
    kinds: list[Any] = [
        500,
        503,
        429,
        APIConnectionError("gone", sent=True),
        reply(200, b"<html>"),
    ]
    server.trouble = lambda method, path, number: kinds[number % len(kinds)]
    waiting = asyncio.ensure_future(jobs.follow(created)._end())
    await clock.advance(300)
    assert not waiting.done()
    server.trouble = lambda method, path, number: None
    assert (await waiting).status == "complete"


async def test_trouble_without_end_does(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: Any
) -> None:
    server.trouble = lambda method, path, number: 500
    with pytest.raises(ServerError):
        await jobs.follow(created, give_up_after=120)
    assert 120 <= clock.monotonic() <= 160


async def test_a_server_that_wants_to_be_left_alone_is(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: Any
) -> None:
    away = reply(503, problem(503), {"Retry-After": "50"})
    server.trouble = lambda method, path, number: away if clock.monotonic() < 20 else None
    await jobs.follow(created)
    assert [at for at, _ in server.looks] == [pytest.approx(51, abs=1)]


async def test_what_will_not_pass_is_raised_at_once(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: Any
) -> None:
    server.trouble = lambda method, path, number: 403
    with pytest.raises(PermissionDeniedError):
        await jobs.follow(created)
    assert clock.monotonic() < 2


async def test_the_timeout_counts_all_of_it(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: Any
) -> None:
    server.trouble = lambda method, path, number: 500
    with pytest.raises(DeadlineExceeded, match=r"after 5 s the .* is queued") as caught:
        await jobs.follow(created, timeout=5)
    assert clock.monotonic() == pytest.approx(5, abs=0.1)
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value.__cause__, ServerError)


async def test_the_timeout_ends_a_request_that_hangs(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: Any
) -> None:
    server.latency = 1000
    with pytest.raises(DeadlineExceeded, match="after 5 s"):
        await jobs.follow(created, timeout=5)
    assert clock.monotonic() == pytest.approx(5, abs=0.1)


async def test_many_jobs_share_half_of_the_quota(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.job_seconds = 600
    server.jobs = [FakeJob(TYPE, f"J{n}", [], 0) for n in range(200)]
    await asyncio.gather(*(jobs.follow(f"J{n}", TYPE)._end() for n in range(200)))
    # 150 in a minute are allowed.
    looks = [sum(minute <= at / 60 < minute + 1 for at, _ in server.looks) for minute in range(10)]
    assert max(looks) <= 76
    assert min(looks) >= 70
    assert clock.monotonic() <= 600 + 200 * 0.8 + 1


async def test_who_stops_waiting_leaves_no_gap(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.job_seconds = 1e6
    server.jobs = [FakeJob(TYPE, f"J{n}", [], 0) for n in range(500)]

    async def follow(number: int, timeout: float) -> None:
        with pytest.raises(DeadlineExceeded, match="after"):
            await jobs.follow(f"J{number}", TYPE, timeout=timeout)

    gone = [asyncio.ensure_future(jobs.follow(f"J{n}", TYPE)._end()) for n in range(200, 400)]
    await asyncio.gather(*(follow(n, 5) for n in range(200)))
    for task in gone:
        task.cancel()
    await asyncio.wait(gone)
    assert clock.monotonic() == pytest.approx(5, abs=0.1)
    server.job_seconds = 1
    assert (await jobs.follow("J499", TYPE)).status == "complete"
    assert clock.monotonic() <= 7


async def test_views_of_a_client_share_its_pace(clock: VirtualClock, server: FakeKlaviyo) -> None:
    klaviyo = client(clock, server)
    server.jobs = [FakeJob(TYPE, "J0", [], -100)]
    for _ in range(5):
        await klaviyo.with_options(timeout=5).jobs.follow("J0", TYPE)
    assert clock.monotonic() >= 4 * 0.8


async def test_an_iteration_can_be_left(jobs: Jobs, created: Any) -> None:
    job = jobs.follow(created)
    async for state in job:
        if state.status == "processing":
            break
    assert job.state is not None
    assert job.state.status == "processing"
    assert "processing" in repr(job)
    assert (await job).status == "complete"


async def test_looks_go_in_the_bulk_lane(clock: VirtualClock, server: FakeKlaviyo) -> None:
    lanes = []

    from klaviyo_async import Call, Hooks

    class Lanes(Hooks):
        def on_call(self, call: Call) -> None:
            lanes.append(call.lane)

    server.jobs.append(FakeJob(TYPE, "J0", [], 0))
    await jobs_of(clock, server, hooks=Lanes()).follow("J0", TYPE)
    assert set(lanes) == {"bulk"}


async def test_closing_the_client_ends_the_wait(
    clock: VirtualClock, server: FakeKlaviyo, created: Any
) -> None:
    klaviyo = client(clock, server)
    server.job_seconds = 1e6
    waiting = asyncio.ensure_future(klaviyo.jobs.follow(created)._end())
    await clock.advance(20)
    await klaviyo.aclose()
    with pytest.raises(ClientClosed):
        await waiting


async def test_refresh_looks_now(server: FakeKlaviyo, jobs: Jobs, created: Any) -> None:
    job = jobs.follow(created)
    assert (await job.refresh()).status == "queued"
    assert len(server.looks) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"timeout": 0},
        {"min_delay": -1},
        {"max_delay": float("inf")},
        {"give_up_after": "soon"},
        {"min_delay": 5, "max_delay": 4},
        {"min_delay": None},
        {"timeout": True},
        {"on_progress": "print"},
        {"on_progress": asyncio.sleep},
    ],
)
async def test_times_that_cannot_be(jobs: Jobs, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        jobs.follow("J0", TYPE, **wrong)


@pytest.mark.parametrize("seconds", [10.0, 45.0, 100.0])
async def test_a_server_that_hangs_is_given_up_in_time(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, created: Any, seconds: float
) -> None:
    """Counted from the beginning of the first look, which no other outlasts."""
    server.latency = 1e6
    with pytest.raises(APITimeoutError):
        await jobs.follow(created, give_up_after=seconds)
    assert clock.monotonic() == pytest.approx(1 + seconds, abs=5.1)
