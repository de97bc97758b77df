"""Types of ingestion and of bulk jobs: sinks, receipts, reports, jobs."""

from collections.abc import AsyncIterator
from typing import Any, assert_type

from klaviyo_async import DeadLetter, Job, JobState, KlaviyoClient, Report
from klaviyo_async.models import EventCreate, ProfileUpsert
from klaviyo_async.sources import Source, as_source, csv_events, ndjson


async def sinks(klaviyo: KlaviyoClient, event: EventCreate) -> None:
    async with klaviyo.ingest(linger=1.0, mode="bulk", on_full="raise", normalize=True) as sink:
        assert_type(await sink.send(event), None)
        assert_type(await sink.send({"metric": "x"}, receipt=False), None)
        receipt = await sink.send(event, receipt=True)
        assert_type(receipt.unique_id, str)
        assert_type(receipt.done(), bool)
        assert_type(await receipt, None)
        assert_type(await sink.flush(), None)
        assert_type(sink.report, Report)


async def everything(klaviyo: KlaviyoClient, events: AsyncIterator[dict[str, Any]]) -> None:
    letters: list[DeadLetter] = []
    report = await klaviyo.ingest_all(events, dead_letters=letters.extend)
    assert_type(report, Report)
    assert_type(report.delivered, int)
    assert_type(report.rejected, int)
    assert_type(report.seconds, float)
    assert_type(letters[0].reason, str)
    for source in (csv_events("events.csv"), ndjson("events.ndjson"), as_source([{"metric": "x"}])):
        taken: Source = source
        await klaviyo.ingest_all(taken)


async def jobs(klaviyo: KlaviyoClient) -> None:
    people = [ProfileUpsert(email="ada@example.com")]
    report = await klaviyo.jobs.import_profiles(people, lists=["X"], concurrency=4)
    assert_type(report, Report)
    assert_type(report.delivered, int)
    assert_type(report.rejected, int)
    assert_type(report.seconds, float)
    assert_type(await klaviyo.jobs.suppress_all(["ada@example.com"]), Report)


async def followed(klaviyo: KlaviyoClient) -> None:
    job = klaviyo.jobs.follow("01G", "bulk_suppress_profiles", timeout=300)
    assert_type(job, Job)
    async for state in job:
        assert_type(state, JobState)
        assert_type(state.status, str)
        assert_type(state.done, int | None)
        assert_type(state.over, bool)
