"""This client beside Klaviyo's own SDK: CPU time of the same work against the same sandbox.

In an environment of its own, since the SDK is not needed for anything else:

    python -m venv /tmp/compare && /tmp/compare/bin/pip install . klaviyo-api
    /tmp/compare/bin/python benchmarks/compare_official.py

Each side runs in a fresh process; the figures are that process's own CPU time.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
from importlib.metadata import version

from klaviyo_async import KlaviyoClient
from klaviyo_async.models import (
    BulkEvent,
    BulkEvents,
    EventsBulkCreateJob,
    MetricCreate,
    OnsiteProfile,
)
from klaviyo_async.sandbox import SandboxProcess

RUNS = 5
CLOCK = "import resource, time; start = time.process_time()\n"
END = """
usage = resource.getrusage(resource.RUSAGE_SELF)
print(time.process_time() - start, usage.ru_maxrss / 1024)
"""
OURS = """
import asyncio
from klaviyo_async import KlaviyoClient
async def main():
    global start
    async with KlaviyoClient("pk_compare", base_url={url!r}) as klaviyo:
        {work}
asyncio.run(main())
"""
THEIRS = """
from klaviyo_api import KlaviyoAPI
klaviyo = KlaviyoAPI("pk_compare", test_host={url!r})
# The sandbox knows this revision and older ones.
klaviyo.api_client.default_headers["revision"] = "2026-07-15"
{work}
"""
CREATE_OURS = """await klaviyo.lists.get_lists()
        start = time.process_time()
        for n in range(300):
            await klaviyo.events.create_event({"metric": {"name": "M"}, "profile": {"email": "a@b.cd"}, "properties": {"n": n}, "unique_id": str(n)})"""
CREATE_THEIRS = """klaviyo.Lists.get_lists()
start = time.process_time()
for n in range(300):
    klaviyo.Events.create_event({"data": {"type": "event", "attributes": {"metric": {"data": {"type": "metric", "attributes": {"name": "M"}}}, "profile": {"data": {"type": "profile", "attributes": {"email": "a@b.cd"}}}, "properties": {"n": n}, "unique_id": str(n)}}})"""
READ_OURS = """await klaviyo.events.get_events(page_size=10)
        start = time.process_time()
        for n in range(5):
            page = await klaviyo.events.get_events(page_size=1000)
            assert len(page) == 1000 and page[0].metric.id"""
READ_THEIRS = """klaviyo.Events.get_events(page_size=10)
start = time.process_time()
for n in range(5):
    page = klaviyo.Events.get_events(page_size=1000)
    assert len(page.data) == 1000 and page.data[0].relationships.metric.data.id"""
CASES = (
    ("import, client, first call", "await klaviyo.lists.get_lists()", "klaviyo.Lists.get_lists()"),
    ("300 events created, one by one", CREATE_OURS, CREATE_THEIRS),
    ("5 pages of 1000 events, typed", READ_OURS, READ_THEIRS),
)


def measure(template: str, url: str, work: str) -> tuple[float, float]:
    """Median CPU seconds and peak memory in MB of fresh processes."""
    code = CLOCK + template.format(url=url, work=work) + END
    results = []
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True
        )
        results.append([float(figure) for figure in done.stdout.split()])
    return statistics.median(r[0] for r in results), statistics.median(r[1] for r in results)


async def fill(url: str) -> None:
    """Events to read."""
    events = [
        BulkEvent(
            metric=MetricCreate(name="Viewed"),
            properties={
                "page": f"/product/{n}",
                "tags": ["a", "b"],
                "item": {"sku": n, "price": 9.5},
            },
            unique_id=str(n),
        )
        for n in range(1000)
    ]
    batch = BulkEvents(profile=OnsiteProfile(email="ada@example.com"), events=events)
    async with KlaviyoClient("pk_compare", base_url=url) as klaviyo:
        await klaviyo.events.bulk_create_events(EventsBulkCreateJob(events_bulk_create=[batch]))


async def main() -> None:
    """Run it."""
    print(f"klaviyo-async {version('klaviyo-async')} and klaviyo-api {version('klaviyo-api')}")
    async with SandboxProcess("--no-limits") as sandbox:
        await fill(sandbox.url)
        for title, ours, theirs in CASES:
            one, memory = await asyncio.to_thread(measure, OURS, sandbox.url, ours)
            other, more = await asyncio.to_thread(measure, THEIRS, sandbox.url, theirs)
            print(
                f"{title:<32} {one * 1000:7.0f} ms {memory:5.0f} MB   {other * 1000:7.0f} ms {more:5.0f} MB"
                f"   {other / one:5.1f} x CPU"
            )


if __name__ == "__main__":
    asyncio.run(main())
