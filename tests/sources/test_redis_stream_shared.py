"""Redis streams as a source of several workers, some of which are killed."""

from __future__ import annotations

import asyncio
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from .redis_streams import Stream, numbers

ROOT = Path(__file__).parents[2]


class Workers:
    """Processes that take entries of one stream."""

    def __init__(self, stream: Stream, folder: Path, count: int) -> None:
        self.command = [sys.executable, "-m", "tests.sources.redis_worker"]
        self.command += [stream.server.url, stream.name, str(folder)]
        self.folder = folder
        self.running = [self.start() for _ in range(count)]

    def start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self.command, cwd=ROOT)

    def kill(self, number: int) -> bool:
        """Kill one and start another; not one that has not begun."""
        victim = self.running[number]
        assert victim.poll() is None
        if not (self.folder / f"taken-{victim.pid}").exists():
            return False
        victim.kill()
        assert victim.wait() == -signal.SIGKILL
        self.running[number] = self.start()
        return True

    @property
    def alive(self) -> bool:
        return all(one.poll() is None for one in self.running)

    @property
    def taken(self) -> set[int]:
        """All numbers that any of them wrote down."""
        return {
            int(line.split()[1])
            for file in self.folder.glob("taken-*")
            for line in file.read_text().splitlines()
        }

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        for one in self.running:
            one.kill()
            one.wait()


class TestSharing:
    async def test_several_consumers_do_nothing_twice(self, stream: Stream) -> None:
        await stream.add(*range(2000))
        taken: Counter[int] = Counter()

        async def work(name: int) -> int:
            source = stream.source(consumer=f"c{name}", batch=50, stop_when_empty=True)
            mine = 0
            while items := await source.receive(20):
                taken.update(numbers(list(items)))
                mine += len(items)
                await source.acknowledge([token for token, _ in items])
            await source.aclose()
            return mine

        shares = await asyncio.gather(*map(work, range(4)))
        assert taken == Counter(range(2000))
        assert all(shares)
        assert await stream.pending() == []

    @pytest.mark.slow
    async def test_workers_that_are_killed_lose_nothing(
        self, stream: Stream, tmp_path: Path
    ) -> None:
        total = 3000
        chance = random.Random(5)
        kills = added = 0
        with Workers(stream, tmp_path, 3) as workers:
            while added < total or kills < 12:
                some = range(added, min(total, added + 150))
                added = some.stop
                await stream.add(*some)
                await asyncio.sleep(chance.uniform(0.05, 0.25))
                kills += workers.kill(chance.randrange(3))
            while await stream.pending() or (await self.lag(stream)):
                assert workers.alive
                await asyncio.sleep(0.05)
        assert workers.taken == set(range(total))
        names = await stream.redis.xinfo_consumers(stream.name, "group")
        assert len(names) <= 3, "names are used again"

    @staticmethod
    async def lag(stream: Stream) -> int:
        group = (await stream.redis.xinfo_groups(stream.name))[0]
        last = (await stream.redis.xinfo_stream(stream.name))["last-generated-id"]
        return int(group["last-delivered-id"] != last)
