"""Stand-ins for tests of `max_concurrency`."""

from __future__ import annotations

from collections import Counter
from typing import Any

from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import KlaviyoClient
from klaviyo_async.testing import VirtualClock

from ..support import KEY, ScriptedTransport, Sent, reply

EVENT = OPERATIONS["create_event"]
PROFILE = OPERATIONS["get_profile"]
ACCOUNTS = OPERATIONS["get_accounts"]  # 1/s 15/m


class Server:
    """Answers after a while, and knows how many it serves at once."""

    def __init__(self, clock: VirtualClock, seconds: float = 1.0) -> None:
        self.clock = clock
        self.seconds = seconds
        self.inside: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.order: list[str] = []
        self.times: list[float] = []

    async def __call__(self, sent: Sent) -> Any:
        path = sent.url.partition("/api/")[2]
        names = path.partition("/")[0], "all"
        self.order.append(path)
        self.times.append(self.clock.monotonic())
        self.inside.update(names)
        for name in names:
            self.most[name] = max(self.most[name], self.inside[name])
        try:
            await self.clock.sleep(self.seconds)
        finally:
            self.inside.subtract(names)
        return reply(200, {"data": {"type": "x", "id": "1", "attributes": {}}})


def client(server: Any, clock: VirtualClock, most: Any, **options: Any) -> KlaviyoClient:
    return KlaviyoClient(
        KEY, clock=clock, transport=ScriptedTransport(server), max_concurrency=most, **options
    )


def idle(limiter: Any) -> bool:
    return all(not (state.active or state.waiting) for state in limiter.states())
