"""Is ended by SIGTERM while it closes a sink, sends to it, or cannot close it, and prints how many events
have been stored then."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from typing import Any

from klaviyo_async import DeliveryStopped, KlaviyoClient

from ..ingest.fake import FakeKlaviyo, event


async def main(when: str) -> None:
    server = FakeKlaviyo()
    server.latency = 0.5

    def told(*_: object) -> None:
        print(server.count, "stored", flush=True)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTERM)

    signal.signal(signal.SIGTERM, told)
    transport: Any = server
    async with KlaviyoClient("pk_x", transport=transport) as klaviyo:
        sink = klaviyo.ingest(mode="bulk", linger=60.0, shutdown_on=[signal.SIGTERM])
        loop = asyncio.get_running_loop()
        with suppress(DeliveryStopped):
            async with sink:
                for number in range(50):
                    await sink.send(event(number, str(number)))
                if when == "failing":
                    sink._pipeline.aclose = broken  # type: ignore[method-assign]
                loop.call_later(0.2, os.kill, os.getpid(), signal.SIGTERM)
                if when != "closing":
                    while True:
                        await asyncio.sleep(0.01)
                        sink.accept(event(0))
    await asyncio.sleep(5.0)


async def broken(*_: Any, **__: Any) -> None:
    raise OSError("disk full")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
