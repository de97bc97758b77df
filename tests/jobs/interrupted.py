"""Presses Ctrl-C in the middle of an import of a file, and prints what it knows then: `URL FILE`."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys

from klaviyo_async import DeliveryStopped, KlaviyoClient, Report
from klaviyo_async.sources import ndjson


async def work(report: Report, url: str, source: object) -> None:
    pressed = False

    def press(_: Report) -> None:
        nonlocal pressed
        if len(report.jobs) == 3 and not pressed:
            pressed = True
            os.kill(os.getpid(), signal.SIGINT)

    async with KlaviyoClient("pk_x", base_url=url) as klaviyo:
        await klaviyo.jobs.suppress_all(
            source,  # type: ignore[arg-type]
            report=report,
            concurrency=3,
            on_progress=press,
            drain_timeout=0.2,
        )


if __name__ == "__main__":
    report, source = Report(), ndjson(sys.argv[2])
    try:
        asyncio.run(work(report, sys.argv[1], source))
    except DeliveryStopped:
        known = {
            "interrupted": report.interrupted,
            "read": report.read,
            "submitted": report.submitted,
            "running": [job.id for job in report.running],
            "unsent": len(report.unsent),
            "line": source.line,
        }
        print(json.dumps(known))
