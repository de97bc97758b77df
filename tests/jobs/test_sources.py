"""Records from any source, which is told of each once its job has ended, and not before."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import islice
from typing import Any

import pytest

from klaviyo_async import APIConnectionError, ClientClosed, DeliveryStopped, Report
from klaviyo_async.jobs import Jobs
from klaviyo_async.sources import Malformed, Source
from klaviyo_async.testing import VirtualClock

from .fake import CAP, FakeKlaviyo, client, jobs_of, person


class Broker:
    """Hands out, again and again, what is not acknowledged."""

    def __init__(self, *records: Any, ends: bool = True) -> None:
        self.ends = ends
        self.left = dict(enumerate(records))
        self.acknowledged: list[int] = []
        self.closed = 0
        self.fails: Exception | None = None
        self._handed: set[int] = set()
        self._news = asyncio.Event()

    def add(self, *records: Any) -> None:
        first = len(self.left) + len(self.acknowledged)
        self.left |= dict(enumerate(records, first))
        self._news.set()

    def again(self) -> Broker:
        """For a new run."""
        self._handed.clear()
        return self

    async def receive(self, limit: int) -> Sequence[tuple[int, Any]]:
        while not (found := list(islice((n for n in self.left if n not in self._handed), limit))):
            if self.ends:
                return []
            self._news.clear()
            await self._news.wait()
        self._handed.update(found)
        return [(number, self.left[number]) for number in found]

    async def acknowledge(self, tokens: Sequence[int]) -> None:
        if self.fails is not None:
            raise self.fails
        await asyncio.sleep(0.001)
        for token in tokens:
            del self.left[token]
        self.acknowledged += tokens

    async def aclose(self) -> None:
        self.closed += 1


def test_it_is_one() -> None:
    assert isinstance(Broker(), Source)


async def test_records_are_acknowledged_when_their_job_has_ended(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    broker = Broker(*map(person, range(CAP + 5)))
    running = asyncio.ensure_future(jobs.import_profiles(broker))
    await clock.sleep(9)
    assert len(server.taken) == CAP + 5
    assert broker.acknowledged == []
    report = await running
    assert (report.delivered, report.rejected) == (CAP + 5, 0)
    assert sorted(broker.acknowledged) == list(range(CAP + 5))
    assert (broker.left, broker.closed) == ({}, 1)


async def test_what_is_rejected_is_acknowledged_once_it_is_in_the_dead_letters(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.poison, server.bad = {1}, {3}
    broker = Broker(person(0), person(1), {}, person(3), Malformed("{", "is no JSON", 7))
    seen: list[tuple[int | None, bool]] = []

    def letters(found: Sequence[Any]) -> None:
        seen.extend((each.index, each.index in broker.acknowledged) for each in found)

    running = asyncio.ensure_future(jobs.import_profiles(broker, dead_letters=letters))
    await clock.sleep(5)
    assert seen == [(2, False), (4, False), (1, False)]
    assert sorted(broker.acknowledged) == [1, 2, 4]
    report = await running
    assert seen[3:] == [(3, False)]
    assert sorted(broker.acknowledged) == [0, 1, 2, 3, 4]
    malformed = next(each for each in report.rejections if each.index == 4)
    assert (malformed.record, malformed.reason, malformed.line) == ("{", "is no JSON", 7)
    assert (report.read, report.accepted, report.rejected, report.delivered) == (5, 3, 4, 1)


async def test_dead_letters_that_cannot_be_written_leave_their_records_to_the_source(
    jobs: Jobs,
) -> None:
    def full(_: Any) -> None:
        raise OSError("disk full")

    broker = Broker({}, person(1))
    with pytest.raises(DeliveryStopped, match="disk full") as caught:
        await jobs.import_profiles(broker, dead_letters=full)
    assert (broker.acknowledged, broker.closed) == ([], 1)
    report = caught.value.report
    assert report is not None
    assert (report.read, report.rejected, len(report.unsent)) == (2, 1, 1)


async def test_where_no_end_can_be_seen_being_taken_is_the_end(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    for call, how in ((jobs.subscribe_all, {}), (jobs.suppress_all, {"follow": False})):
        broker = Broker("a@x.y", "b@x.y")
        await call(broker, **how)  # type: ignore[arg-type]
        assert broker.acknowledged == [0, 1]
    assert server.looks == []


@pytest.mark.parametrize("method", ["GET", "errors"])
async def test_a_job_that_cannot_be_seen_to_its_end_is_not_acknowledged(
    server: FakeKlaviyo, jobs: Jobs, method: str
) -> None:
    server.bad = {1}
    server.trouble = lambda got, path, number: (
        403 if got == "GET" and (method == "GET" or path.endswith("import-errors")) else None
    )
    broker = Broker(*map(person, range(3)))
    report = await jobs.import_profiles(broker)
    assert (broker.acknowledged, broker.closed) == ([], 1)
    assert [(job.over, "403" in (job.problem or "")) for job in report.running] == [(False, True)]
    assert report.unexplained == (method == "errors")


@pytest.mark.parametrize("before", [True, False], ids=["at once", "half-way"])
async def test_the_records_of_a_job_that_was_cancelled_are_dead_letters(
    clock: VirtualClock, before: bool
) -> None:
    class Cancelling(FakeKlaviyo):
        def resource(self, job: Any) -> dict[str, Any]:
            found = super().resource(job)
            done = 0 if before else 2
            found["attributes"] |= {"status": "cancelled", "completed_count": done}
            return found

    server = Cancelling(clock)
    server.bad, server.job_seconds = {1}, 0
    broker = Broker(*map(person, range(4)))
    report = await jobs_of(clock, server).import_profiles(broker)
    assert sorted(broker.acknowledged) == [0, 1, 2, 3]
    assert sorted((each.index, each.reason, each.uncertain) for each in report.rejections) == [
        (0, "the job is cancelled", not before),
        (1, "No good.", False),
        (2, "the job is cancelled", not before),
        (3, "the job is cancelled", not before),
    ]
    assert {each.job for each in report.rejections} == {"J0"}
    assert (report.rejected, report.uncertain, report.unexplained) == (4, 0 if before else 3, 0)


async def test_records_that_may_have_been_taken_are_dead_letters_too(
    server: FakeKlaviyo, jobs: Jobs
) -> None:
    lost = APIConnectionError("gone", sent=True)
    server.late = lambda method, path, number: lost if number == 0 else None
    broker = Broker(person(0), person(1))
    report = await jobs.import_profiles(broker, options={"replay_safe": False})
    assert (report.uncertain, broker.acknowledged) == (2, [0, 1])


@pytest.mark.slow
async def test_a_run_cancelled_at_any_moment_leaves_the_rest_to_the_next(
    clock: VirtualClock,
) -> None:
    rest = []
    for step in range(1, 16):
        server = FakeKlaviyo(clock)
        server.poison, server.bad = {3}, {5, 250}
        letters: list[int] = []

        def keep(found: Sequence[Any], letters: list[int] = letters) -> None:
            letters += [each.index for each in found]

        broker = Broker(*map(person, range(2)), {}, *map(person, range(3, 400)))
        jobs, report = jobs_of(clock, server), Report()
        running = asyncio.ensure_future(
            jobs.import_profiles(broker, report=report, dead_letters=keep)
        )
        await clock.sleep((0.005, 0.02, 1.1)[step % 3] * step)
        running.cancel()
        await asyncio.wait([running])
        ended = {n for job, each in zip(report.jobs, server.jobs, strict=False) if job.over
                 for n in (one["attributes"]["properties"]["n"] for one in each.records)}  # fmt: skip
        assert set(broker.acknowledged) <= ended | set(letters)
        assert ended <= set(broker.acknowledged)
        assert (broker.closed, len(broker.left)) == (1, 400 - len(broker.acknowledged))
        rest.append(len(broker.left))
        await jobs.import_profiles(broker.again(), dead_letters=keep)
        assert broker.left == {}
        assert set(server.taken) == set(range(400)) - {2, 3}
    assert len(set(rest)) >= 2


async def test_a_source_that_cannot_be_told_ends_the_run(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    broker = Broker(person(0), {}, ends=False)
    broker.fails = OSError("the broker is gone")
    with pytest.raises(DeliveryStopped, match="the broker is gone") as caught:
        await jobs.import_profiles(broker)
    assert isinstance(caught.value.__cause__, OSError)
    assert (broker.closed, sorted(broker.left)) == (1, [0, 1])


async def test_a_source_that_cannot_be_closed_fails_a_run_that_did_not(jobs: Jobs) -> None:
    class Sticky(Broker):
        async def aclose(self) -> None:
            raise OSError("it sticks")

    with pytest.raises(DeliveryStopped, match="it sticks") as caught:
        await jobs.import_profiles(Sticky(person(0)))
    assert caught.value.report is not None
    assert caught.value.report.delivered == 1
    with pytest.raises(DeliveryStopped, match="disk full"):
        await jobs.import_profiles(Sticky({}), dead_letters=_full)


def _full(_: Any) -> None:
    raise OSError("disk full")


async def test_records_do_not_wait_for_others_for_ever(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    broker = Broker(ends=False)
    running = asyncio.ensure_future(jobs.import_profiles(broker, linger=10))
    await clock.sleep(100)
    for number in range(3):
        broker.add(person(number))
        await clock.sleep(4)
    assert server.posted == [3]
    assert broker.acknowledged == []
    await clock.sleep(20)
    assert broker.acknowledged == [0, 1, 2]
    broker.add(*map(person, range(3, 3 + CAP + 1)))
    await clock.sleep(1)
    assert server.posted == [3, CAP]  # which does not wait
    await clock.sleep(15)
    assert server.posted == [3, CAP, 1]
    running.cancel()
    await asyncio.wait([running])


async def test_records_wait_for_others_as_long_as_is_wanted(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    broker = Broker(person(0), ends=False)
    running = asyncio.ensure_future(jobs.import_profiles(broker, linger=None))
    await clock.sleep(10_000)
    assert server.posted == []
    broker.ends = True
    broker.add(person(1))
    assert (await running).delivered == 2
    assert server.posted == [2]


@pytest.mark.slow
async def test_jobs_are_full_however_long_they_wait_for_their_turn(
    clock: VirtualClock, server: FakeKlaviyo, jobs: Jobs
) -> None:
    server.job_seconds = 100
    await jobs.import_profiles(Broker(*map(person, range(3 * CAP))), concurrency=1, linger=1)
    assert server.posted == [CAP] * 3


async def test_a_source_that_gives_nothing_hears_that_the_client_is_closed(
    clock: VirtualClock, server: FakeKlaviyo
) -> None:
    klaviyo, broker = client(clock, server), Broker(ends=False)
    running = asyncio.ensure_future(klaviyo.jobs.import_profiles(broker))
    await clock.sleep(5)
    await klaviyo.aclose()
    with pytest.raises(DeliveryStopped) as caught:
        await running
    assert isinstance(caught.value.__cause__, ClientClosed)
    with pytest.raises(DeliveryStopped):
        await klaviyo.jobs.import_profiles(broker)
    assert broker.closed == 2


async def test_what_a_source_gave_too_late_is_listed(clock: VirtualClock, jobs: Jobs) -> None:
    class Stubborn(Broker):
        async def receive(self, limit: int) -> Sequence[tuple[int, Any]]:
            try:
                await asyncio.sleep(100)
            except asyncio.CancelledError:
                return [(0, person(0))]
            return []

    report = Report()
    running = asyncio.ensure_future(jobs.import_profiles(Stubborn(), report=report))
    await clock.sleep(5)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert (report.read, report.accepted, len(report.unsent)) == (1, 1, 1)
