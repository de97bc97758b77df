"""A saturated client against the strict sandbox: how much of the quota it uses, and what it is refused.

python benchmarks/bench_quota.py [seconds]

The sandbox runs in a process of its own, with windows of unknown phase and 5 to 50 ms of jitter.
The yardstick is the most that any client may send without knowing when windows reset: never more
than the limit in any span of one window.
"""

from __future__ import annotations

import asyncio
import time
from itertools import pairwise

import anyio
from command_line import numbers
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.tiers import tier_for
from klaviyo_async.sandbox import SandboxProcess

OPERATION = OPERATIONS["get_metrics"]
WORKERS = 24


def ceiling(seconds: float) -> int:
    """Requests that fit into a time with no more than the limit in any span of one window."""
    _, windows = tier_for(OPERATION, None)
    sent: list[float] = []
    while True:
        at = max(
            (sent[-w.limit] + w.seconds if len(sent) >= w.limit else 0.0 for w in windows),
            default=0.0,
        )
        if at >= seconds:
            return len(sent)
        sent.append(at)


async def main(seconds: float) -> None:
    """Run it."""
    times: list[float] = []
    async with SandboxProcess("--latency", "0.005", "0.05") as sandbox:
        async with KlaviyoClient("pk_bench", base_url=sandbox.url, max_retries=10) as klaviyo:
            await klaviyo.tags.get_tags()  # connect
            started = time.monotonic()

            async def work() -> None:
                while True:
                    await klaviyo.metrics.get_metrics()
                    times.append(time.monotonic() - started)

            with anyio.move_on_after(seconds):
                async with anyio.create_task_group() as tasks:
                    for _ in range(WORKERS):
                        tasks.start_soon(work)
        stats = await sandbox.stats()
    accepted = stats["accepted"][OPERATION.name]
    throttled = stats["throttled"].get(OPERATION.name, 0)
    most = ceiling(seconds)
    gap = max((later - earlier for earlier, later in pairwise(times)), default=0.0)
    print(f"{OPERATION.name}, {', '.join(OPERATION.limits)}, {seconds:.0f} s, {WORKERS} workers")
    print(
        f"accepted {accepted} of at most {most} ({accepted / most:.1%}), longest pause {gap:.1f} s"
    )
    print(f"refused with 429: {throttled} ({1000 * throttled / accepted:.1f} in 1000 accepted)")


if __name__ == "__main__":
    asyncio.run(main(*numbers(__doc__, seconds=130.0)))
