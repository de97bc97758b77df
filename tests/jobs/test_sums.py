"""The counts of a report agree with one another, at every moment; and a small buffer holds nothing up."""

from __future__ import annotations

from typing import Any

import pytest

from klaviyo_async import Report
from klaviyo_async.jobs import Jobs
from klaviyo_async.testing import VirtualClock

from .fake import FakeJob, FakeKlaviyo, jobs_of, person


@pytest.mark.parametrize("status", ["complete", "cancelled"])
async def test_no_record_is_counted_twice(clock: VirtualClock, status: str) -> None:
    server = FakeKlaviyo(clock)
    server.poison, server.bad, server.last_status = {3, 40}, {7, 50}, status
    moments: list[tuple[int, int, int]] = []

    def look(report: Report) -> None:
        settled = report.delivered + report.rejected
        moments.append((settled + report.pending, report.read, report.pending))

    source = [*map(person, range(60)), {"first_name": "Nobody"}]
    report = await jobs_of(clock, server).import_profiles(source, on_progress=look)
    assert (report.delivered, report.rejected, report.pending) == (56, 5, 0)
    assert all(counted <= read and pending >= 0 for counted, read, pending in moments)
    assert moments[-1] == (61, 61, 0)


@pytest.mark.parametrize("linger", [None, 10.0])
async def test_what_has_no_room_to_wait_for_others_goes_at_once(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs, linger: float | None
) -> None:
    server.job_seconds = 1.0
    report = await jobs.import_profiles(map(person, range(1000)), linger=linger, max_buffered=10)
    assert report.delivered == 1000
    assert clock.monotonic() < 10.0


async def test_a_job_that_counts_what_failed_as_completed(
    server: FakeKlaviyo, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def resource(job: FakeJob) -> dict[str, Any]:
        shown = described(job)
        del shown["attributes"]["failed_count"]
        if shown["attributes"]["status"] == "complete":
            shown["attributes"]["completed_count"] = len(job.records)
        return shown

    described, server.bad = server.resource, {3, 4}
    monkeypatch.setattr(server, "resource", resource)
    report = await jobs.import_profiles(map(person, range(10)))
    assert (report.delivered, report.rejected, report.pending) == (8, 2, 0)
