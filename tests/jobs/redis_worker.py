"""Imports the profiles of a stream, until it is killed: `REDIS STREAM KLAVIYO FOLDER`."""

from __future__ import annotations

import asyncio
import sys
import tempfile

from klaviyo_async import KlaviyoClient
from klaviyo_async.sources.redis_stream import RedisStreamSource


async def work(redis: str, stream: str, url: str, folder: str) -> None:
    tempfile.tempdir = folder
    source = RedisStreamSource(
        *(redis, stream, "group"),
        field="profile",
        stamp=False,
        min_idle=0.5,
        block=0.1,
        batch=20,
        max_deliveries=None,
    )
    async with KlaviyoClient("pk_stream", base_url=url) as klaviyo:
        await klaviyo.jobs.import_profiles(source, linger=0.1, min_delay=0.05)


if __name__ == "__main__":
    asyncio.run(work(*sys.argv[1:]))
