"""A worker that takes entries of a stream, until it is killed: `URL STREAM FOLDER`.

Writes the ids of what it was handed to a file of its own before it acknowledges them.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import tempfile
from pathlib import Path

from klaviyo_async.sources.redis_stream import RedisStreamSource


async def work(url: str, stream: str, folder: Path) -> None:
    """Take some, write them down, wait, acknowledge some of all."""
    tempfile.tempdir = str(folder)
    source = RedisStreamSource(
        url, stream, "group", min_idle=0.3, block=0.1, batch=20, max_deliveries=None
    )
    waiting: list[str] = []
    with (folder / f"taken-{os.getpid()}").open("w") as file:
        while True:
            try:
                items = await asyncio.wait_for(source.receive(20), 0.2)
            except TimeoutError:
                items = []
            for token, event in items:
                file.write(f"{token} {event['properties']['n']}\n")
            file.flush()
            waiting += [token for token, _ in items]
            random.shuffle(waiting)
            half = len(waiting) // 2 + 1 if items else len(waiting)
            await source.acknowledge(waiting[:half])
            del waiting[:half]


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
