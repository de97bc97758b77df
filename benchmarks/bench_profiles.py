"""Client CPU and memory of importing profiles in bulk, over the floor.

    python benchmarks/bench_profiles.py [profiles] [rounds] [profiles for memory]

The floor encodes the same bodies with msgspec, 10,000 profiles each, and posts them with raw
aiohttp. Both talk to the same server, which runs in another process and takes every job at once;
only this process's CPU counts. Ours takes dicts or models, checks, encodes and packs them, posts
through the client, and follows each job to its end.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from itertools import islice
from typing import Any

import aiohttp
import msgspec
from command_line import numbers
from klaviyo_openapi.api import profiles
from klaviyo_openapi.models import ProfileUpsert
from msgspec.structs import force_setattr

from klaviyo_async import KlaviyoClient
from klaviyo_async.jobs.job_types import job_types

KEY = "pk_" + "0" * 34
LIMITS = ("1000000/s", "60000000/m")
CAP = profiles._BULK_IMPORT_PROFILES.caps["items"]

SERVER = """
import asyncio

JOB = b'{"data":{"type":"profile-bulk-import-job","id":"J1","attributes":{"status":"complete","total_count":1,"completed_count":10000,"failed_count":0}}}'
ANSWER = b"HTTP/1.1 %s\\r\\nContent-Type: application/vnd.api+json\\r\\nContent-Length: %d\\r\\n\\r\\n%s"
TAKEN = ANSWER % (b"202 Accepted", len(JOB), JOB)


class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.left, self.head = transport, 0, b""

    def data_received(self, data):
        while data:
            if not self.left:
                self.head += data
                head, found, data = self.head.partition(b"\\r\\n\\r\\n")
                if not found:
                    return
                self.head = b""
                for line in head.split(b"\\r\\n"):
                    if line[:15].lower() == b"content-length:":
                        self.left = int(line[15:])
                if not self.left:
                    self.transport.write(TAKEN)
                    continue
            self.left, data = max(0, self.left - len(data)), data[self.left:]
            if not self.left:
                self.transport.write(TAKEN)


async def main():
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"""


def fields(number: int) -> dict[str, Any]:
    return {
        "email": f"user{number}@example.com",
        "first_name": "Ada",
        "last_name": "Lovelace",
        "properties": {"plan": "free", "visits": number, "tags": ["tea", "scones"]},
    }


def dicts(count: int) -> Iterator[dict[str, Any]]:
    return map(fields, range(count))


def models(count: int) -> Iterator[ProfileUpsert]:
    return (ProfileUpsert(**fields(number)) for number in range(count))


class Acknowledged:
    """A source that is told of each record."""

    def __init__(self, records: Iterator[Any]) -> None:
        self.records = enumerate(records)
        self.told = 0

    async def receive(self, limit: int) -> list[tuple[int, Any]]:
        return list(islice(self.records, limit))

    async def acknowledge(self, tokens: Sequence[int]) -> None:
        self.told += len(tokens)

    async def aclose(self) -> None: ...


async def cpu(call: Callable[[], Awaitable[object]]) -> float:
    gc.collect()
    started = time.process_time()
    await call()
    return time.process_time() - started


async def compare(url: str, count: int, rounds: int, many: int) -> None:
    headers = {
        "Authorization": f"Klaviyo-API-Key {KEY}",
        "revision": "2026-07-15",
        "Accept": "application/vnd.api+json",
        "Content-Type": "application/vnd.api+json",
    }
    encoder = msgspec.json.Encoder()
    async with aiohttp.ClientSession() as session, KlaviyoClient(KEY, base_url=url) as klaviyo:
        jobs = klaviyo.jobs

        async def floor() -> None:
            batch: list[Any] = []

            async def post() -> None:
                document = {
                    "data": {
                        "type": "profile-bulk-import-job",
                        "attributes": {"profiles": {"data": batch}},
                    }
                }
                body = encoder.encode(document)
                target = f"{url}/api/profile-bulk-import-jobs"
                async with session.post(target, data=body, headers=headers) as answer:
                    assert answer.status == 202
                    await answer.read()

            for one in dicts(count):
                batch.append({"type": "profile", "attributes": one})
                if len(batch) == CAP:
                    await post()
                    batch = []
            if batch:
                await post()

        async def ours(source: Callable[[int], Any], records: int) -> None:
            report = await jobs.import_profiles(source(records))
            assert (report.submitted, report.rejected) == (records, 0)
            assert all(job.over for job in report.jobs)

        async def made(source: Callable[[int], Iterator[Any]]) -> None:
            for _ in source(count):
                pass

        ways: dict[str, Callable[[], Awaitable[None]]] = {
            "making the dicts": lambda: made(dicts),
            "making the models": lambda: made(models),
            "floor": floor,
            "import_profiles(dicts)": lambda: ours(dicts, count),
            "import_profiles(models)": lambda: ours(models, count),
            "import_profiles(source)": lambda: ours(lambda n: Acknowledged(dicts(n)), count),
        }
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(rounds + 1):
            for name, call in ways.items():
                taken[name].append(await cpu(call))
        best = {name: statistics.median(times[1:]) / count * 1e6 for name, times in taken.items()}
        bare = best["floor"] - best["making the dicts"]
        for name, each in best.items():
            source = "making the models" if "models" in name else "making the dicts"
            own = each - best[source]
            ratio = f"   {own / bare:.2f} x the floor's" if name.startswith("import") else ""
            print(f"{name:24} {each:6.2f} µs a profile, {own:5.2f} without making it{ratio}")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        started = time.perf_counter()
        await ours(dicts, many)
        seconds = time.perf_counter() - started
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{many} profiles streamed in {seconds:.1f} s ({many / seconds:.0f}/s); "
            f"peak memory {after:.0f} MB, {after - before:.0f} more than before"
        )


def unlimited() -> None:
    """Raise the limits out of the way."""
    force_setattr(profiles._BULK_IMPORT_PROFILES, "limits", LIMITS)
    for job_type in job_types("klaviyo_openapi").values():
        force_setattr(job_type.status, "limits", LIMITS)


def main() -> None:
    count, rounds, many = numbers(__doc__, count=50_000, rounds=5, many=1_000_000)
    unlimited()
    server = subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        port = int(server.stdout.readline())
        asyncio.run(compare(f"http://127.0.0.1:{port}", count, rounds, many))
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
