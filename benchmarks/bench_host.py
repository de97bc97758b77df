"""What processes that share a quota through files get of it: `python -m benchmarks.bench_host [processes [seconds]]`.

They are saturated, for three minutes (or so many seconds) of 10/s 150/m in which time runs four times
as fast, against a strict server that counts; in % of what one could send that does not know when the
server's minute turns (without headers), or does (with them).
"""

from __future__ import annotations

import asyncio
import time
from tempfile import TemporaryDirectory

from command_line import numbers

PACE, SECONDS = 4.0, 190.0


async def measure(processes: int, seconds: float, headers: str | None) -> None:
    from tests.limiter.host_processes import Counter, ended, start_process
    from tests.limiter.simulation import agnostic_ceiling, phase_known_maximum

    counter = Counter(PACE, headers=headers)
    with TemporaryDirectory() as place:
        async with counter as port:
            # The process that forks the others is started first.
            await ended([start_process(f"{place}/0", port, tasks=1, calls=0, pace=PACE)])
            start = time.monotonic() * PACE
            await ended(
                [start_process(f"{place}/1", port, seconds, pace=PACE) for _ in range(processes)]
            )
    server = counter.server
    if headers is None:
        most = agnostic_ceiling(server.windows, seconds)
    else:
        phases = [phase - start for phase in server.phases]
        most = phase_known_maximum(server.windows, phases, seconds)
    sent = sum(at < start + seconds for at in server.accepted)
    print(
        f"{processes} processes, {headers or 'no'} headers: {sent} of {most} ({sent / most:.1%}), "
        f"{len(server.refused)} refused"
    )


async def main() -> None:
    processes, seconds = numbers(__doc__, processes=8, seconds=SECONDS)
    for headers in (None, "steady"):
        await measure(processes, seconds, headers)


if __name__ == "__main__":
    asyncio.run(main())
