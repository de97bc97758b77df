"""Is ended by SIGTERM with 500 events in a sink, and prints how many have been stored then."""

from __future__ import annotations

import asyncio
import os
import signal

from klaviyo_async import KlaviyoClient
from klaviyo_async.sandbox import Sandbox

from ..ingest.fake import event


async def main() -> None:
    async with (
        Sandbox(limits=False) as sandbox,
        KlaviyoClient("pk_x", base_url=sandbox.url) as klaviyo,
    ):

        def told(*_: object) -> None:
            print(sandbox.events.stored, "stored", flush=True)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            os.kill(os.getpid(), signal.SIGTERM)

        signal.signal(signal.SIGTERM, told)
        async with klaviyo.ingest(linger=60.0, shutdown_on=[signal.SIGTERM]) as sink:
            for number in range(500):
                await sink.send(event(number, str(number)))
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
