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
    BadRequestError,
    ConfigurationError,
    DeadLetter,
    DeliveryStopped,
    InvalidRequest,
    Report,
    read_dead_letters,
)
from klaviyo_async.jobs import Jobs
from klaviyo_async.testing import VirtualClock

from ..support import problem, reply
from .fake import CAP, FakeKlaviyo, jobs_of, numbers, person


@pytest.mark.slow
async def test_everything_is_imported_in_order(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    count = 2 * CAP + 5
    report = await jobs.import_profiles(map(person, range(count)), lists=["L1"])
    assert server.taken == list(range(count))
    assert server.posted == [CAP, CAP, 5]
    assert (report.read, report.accepted, report.submitted, report.delivered) == (count,) * 4
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


@pytest.mark.slow
async def test_a_body_is_never_larger_than_allowed(server: FakeKlaviyo, jobs: Jobs) -> None:
    limit = OPERATIONS["bulk_import_profiles"].caps["bytes"]
    records = (person(n, title="é" * (40_000 + n % 100)) for n in range(200))
    report = await jobs.import_profiles(records)
    assert report.delivered == 200
    assert len(server.bodies) > 3
    assert max(map(len, server.bodies)) <= limit
    assert sorted(map(len, server.bodies))[1] > limit - 90_000


async def test_any_kind_of_source_will_do(server: FakeKlaviyo, jobs: Jobs) -> None:
    async def stream() -> AsyncIterator[dict[str, Any]]:
        for number in range(10):
            await asyncio.sleep(1)
            yield person(number)

    assert (await jobs.import_profiles(stream())).delivered == 10
    assert (await jobs.import_profiles([])).jobs == []
    assert (await jobs.import_profiles({person(1)["email"]: 1}.keys())).rejected == 1
    for wrong in (person(1), b"", 7, None):
        with pytest.raises(InvalidRequest, match="is no source"):
            await jobs.import_profiles(wrong)  # type: ignore[arg-type]


@pytest.mark.slow
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
    assert (report.read, report.accepted, report.delivered, report.rejected) == (5, 3, 3, 2)
    assert [(each.index, each.field) for each in report.rejections] == [(1, "email"), (3, "colour")]
    assert report.rejections[0].record is records[1]
    lines = [json.loads(line) for line in letters.read_text().splitlines()]
    assert [line["record"] for line in lines] == [records[1], records[3]]
    assert lines[1]["error"]["field"] == "colour"
    assert lines[0]["at"] == "2026-07-15T00:00:00+00:00"
    # Repaired, they can be read back.
    repaired = [
        {**record, "external_id": "x"}
        for record in (letter.record for letter in read_dead_letters(letters))
    ]
    repaired[1].pop("colour")
    assert (await jobs.import_profiles(repaired)).delivered == 2


async def test_records_that_a_batch_is_refused_for_are_taken_out(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.poison = {0, 17, 18, 99}
    report = await jobs.import_profiles(map(person, range(100)))
    assert numbers(report.rejections) == [0, 17, 18, 99]
    assert server.taken == [n for n in range(100) if n not in server.poison]
    assert server.posted == [100, 96]
    first = report.rejections[0]
    assert (first.index, first.field, first.reason, first.job) == (0, "email", "No.", None)
    assert first.errors[0].code == "invalid"
    assert (report.submitted, report.delivered, report.rejected) == (96, 96, 4)


@settings(max_examples=30)
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
        assert numbers(report.rejections) == sorted(set(range(count)) & (poison | bad))
        assert all(each.index == each.record["attributes"]["properties"]["n"]
                   for each in report.rejections)  # fmt: skip
        assert report.read == report.accepted == count
        assert (report.submitted, report.delivered) == (len(good), len(good - bad))
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
    with pytest.raises(DeliveryStopped) as caught:
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
    with pytest.raises(DeliveryStopped) as caught:
        await jobs.import_profiles(map(person, range(10_000)))
    assert server.requests == 50
    assert caught.value.report is not None
    assert len(caught.value.report.unsent_raw) == 10_000
    assert "50 requests" in caught.value.__cause__.__notes__[0]  # type: ignore[union-attr]
    # Also if an earlier run, of the same report, went well.
    server.trouble = lambda method, path, number: None
    report = await jobs.import_profiles([person(0)])
    server.trouble = lambda method, path, number: 400
    with pytest.raises(DeliveryStopped):
        await jobs.import_profiles(map(person, range(100)), report=report)


@pytest.mark.slow
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

    def progress(report: Report) -> None:
        ahead.append(read - report.delivered)

    report = await jobs.import_profiles(source(), concurrency=3, on_progress=progress)
    assert report.delivered == 12 * CAP
    assert server.most_running == 3
    # Three under way, one that waits, and what was read together with its last record.
    assert max(ahead) <= 4 * CAP + 256


async def test_not_following(clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs) -> None:
    report = await jobs.import_profiles(map(person, range(3)), follow=False)
    assert (report.submitted, report.delivered, server.looks) == (3, 0, [])
    assert clock.monotonic() < 1
    assert [job.id for job in report.running] == ["J0"]


async def test_dead_letters_are_all_of_them_and_the_report_holds_some(
    jobs: Jobs, tmp_path: Path
) -> None:
    found: list[DeadLetter] = []
    report = await jobs.import_profiles([{}] * 2_500, dead_letters=found.extend)
    assert (len(found), report.rejected, len(report.rejections)) == (2_500, 2_500, 1_000)


async def test_progress_shows_what_jobs_say(server: FakeKlaviyo, jobs: Jobs) -> None:
    seen = []
    await jobs.import_profiles(
        map(person, range(100)),
        on_progress=lambda report: seen.append((report.submitted, report.delivered)),
    )
    assert seen == sorted(seen)
    assert (100, 0) in seen
    assert len({done for _, done in seen}) > 3
    assert seen[-1] == (100, 100)


async def test_a_report_can_be_gone_on_with(server: FakeKlaviyo, jobs: Jobs) -> None:
    report = Report()
    for _ in range(2):
        assert await jobs.import_profiles(map(person, range(3)), report=report) is report
    assert (report.read, report.delivered, len(report.jobs)) == (6, 6, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"concurrency": 0},
        {"linger": 0},
        {"linger": True},
        {"on_progress": 1},
        {"concurrency": True},
        {"colour": 1},
        {"timeout": -1},
    ],
)
async def test_options_that_cannot_be(jobs: Jobs, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        await jobs.import_profiles([], **wrong)


async def test_one_list_is_no_sequence_of_lists(server: FakeKlaviyo, jobs: Jobs) -> None:
    with pytest.raises(InvalidRequest, match="lists must be a sequence of ids, not 'Y6nRLr'"):
        await jobs.import_profiles([person(1)], lists="Y6nRLr")
    assert server.requests == 0


async def test_subscribing_cannot_be_followed(server: FakeKlaviyo, jobs: Jobs) -> None:
    cap = OPERATIONS["bulk_subscribe_profiles"].caps["items"]
    people = [f"u{number}@example.com" for number in range(cap + 1)]
    report = await jobs.subscribe_all(people, list="L1", custom_source="fair")
    assert server.posted == [cap, 1]
    assert (report.submitted, report.delivered, server.looks) == (cap + 1, 0, [])
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
        assert (report.submitted, report.delivered, report.rejected) == (2 * cap, 2 * cap, 0)
        assert [job.status for job in report.jobs] == ["complete"] * 2
    assert server.errors_asked == 0
