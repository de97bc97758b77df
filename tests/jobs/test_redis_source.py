"""A stream as the source of imports: killed at any moment, nothing is lost."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from pathlib import Path
from secrets import token_hex
from typing import Any

import pytest
from redis.asyncio import Redis

from klaviyo_async.sandbox import Sandbox

from ..redis_server import RedisServer, redis_server  # noqa: F401

ROOT = Path(__file__).parents[2]
TOTAL = 400
KILLS = 5


class Stream:
    """The stream, and the profiles that went through it."""

    def __init__(self, redis: Any, sandbox: Sandbox) -> None:
        self.redis = redis
        self.sandbox = sandbox
        self.name = f"profiles-{token_hex(6)}"
        self.numbers: dict[str, int] = {}
        """Id of an entry -> number of its profile."""

    async def add(self, numbers: range) -> None:
        for number in numbers:
            profile = {"email": f"u{number}@example.com"}
            id_ = await self.redis.xadd(self.name, {"profile": json.dumps(profile)})
            self.numbers[id_.decode()] = number

    async def acknowledged(self) -> set[int]:
        """Numbers of the profiles that were handed out and acknowledged."""
        (group,) = await self.redis.xinfo_groups(self.name) or ({"last-delivered-id": b"0-0"},)
        last = _order(group["last-delivered-id"].decode())
        pending = await self.redis.xpending_range(self.name, "group", "-", "+", TOTAL)
        open_ = {row["message_id"].decode() for row in pending}
        return {
            number
            for id_, number in self.numbers.items()
            if _order(id_) <= last and id_ not in open_
        }

    @property
    def jobs(self) -> int:
        """How many there are."""
        return len(self.sandbox.store("pk_stream").all("profile-bulk-import-job"))

    @property
    def ended(self) -> set[int]:
        """Numbers of the profiles whose job was seen to have ended."""
        store = self.sandbox.store("pk_stream")
        jobs = store.all("profile-bulk-import-job").values()
        over = [job for job in jobs if job.attributes["status"] == "complete"]
        known = store.all("profile")
        emails = [
            known[id_].attributes["email"] for job in over for _, id_ in job.related("profiles")
        ]
        return {int(email[1:].partition("@")[0]) for email in emails}


def _order(id_: str) -> tuple[int, ...]:
    return tuple(map(int, id_.split("-")))


@pytest.mark.slow
async def test_an_import_that_is_killed_leaves_the_rest_to_the_next(
    redis_server: RedisServer,  # noqa: F811
    tmp_path: Path,
) -> None:
    async with (
        Redis.from_url(redis_server.url) as redis,
        Sandbox(limits=False, job_seconds=0.2) as sandbox,
    ):
        stream = Stream(redis, sandbox)
        await redis.xgroup_create(stream.name, "group", "0", mkstream=True)
        command = [sys.executable, "-m", "tests.jobs.redis_worker"]
        command += [redis_server.url, stream.name, sandbox.url, str(tmp_path)]
        left = []
        done: set[int] = set()
        for kill in range(KILLS + 1):
            step = TOTAL // (KILLS + 1) + 1
            await stream.add(range(step * kill, min(TOTAL, step * (kill + 1))))
            jobs = stream.jobs
            child = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
            try:
                async with asyncio.timeout(600):
                    while stream.jobs == jobs:
                        assert child.returncode is None
                        await asyncio.sleep(0.01)
                    if kill < KILLS:
                        await asyncio.sleep(0.1 * kill)
                    else:
                        while len(await stream.acknowledged()) < TOTAL:
                            assert child.returncode is None
                            await asyncio.sleep(0.02)
            finally:
                child.kill()
                assert await child.wait() == -signal.SIGKILL
            done = await stream.acknowledged()
            assert done <= stream.ended
            left.append(len(stream.numbers) - len(done))
        assert done == set(range(TOTAL))
        assert any(left[:-1]), "no kill left anything over"
        await redis.delete(stream.name)
