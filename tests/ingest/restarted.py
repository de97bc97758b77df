"""`python -m tests.ingest.restarted URL KEY SPOOL FIRST COUNT`: gives a sink events, says so, and waits until all
are delivered. What ends it before is a kill."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from klaviyo_async import KlaviyoClient, Report

from .fake import event


async def main(url: str, key: str, spool: str, first: str, count: str) -> None:
    changed = asyncio.Event()

    def watch(report: Report) -> None:
        if report.suspended or not report.pending:
            changed.set()

    async with (
        KlaviyoClient(key, base_url=url) as klaviyo,
        klaviyo.ingest(mode="bulk", spool=Path(spool), on_progress=watch) as sink,
    ):
        for number in range(int(first), int(first) + int(count)):
            await sink.send(event(number, f"user{number % 5}"))
        print("accepted", flush=True)
        while sink.report.pending and not sink.report.suspended:  # what was before all came is past
            changed.clear()
            await changed.wait()
        print("suspended" if sink.report.suspended else "delivered", flush=True)
        await sink.flush()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
