"""Stand-ins, and requests to make with them."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from typing import Any

from klaviyo_openapi._runtime import Operation
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.auth.keys import KeyAuth
from klaviyo_async.calls.budget import RetryBudget
from klaviyo_async.calls.engine import Engine
from klaviyo_async.calls.hooks import Call, Hooks
from klaviyo_async.calls.options import Settings
from klaviyo_async.core.request import Request
from klaviyo_async.errors import (
    ConfigurationError,
    KlaviyoError,
)
from klaviyo_async.limiter import Permit

from ..support import KEY, ScriptedTransport, reply

GET = OPERATIONS["get_profile"]
POST = OPERATIONS["create_profile"]
EVENT = OPERATIONS["create_event"]
OK = reply(200, {"data": {"type": "profile", "id": "01G"}})


class Ledger:
    """A limiter that keeps book of its permits."""

    def __init__(self, *, suspends: bool = False, kind: type[Permit] = Permit) -> None:
        self.suspends = suspends
        self.kind = kind
        self.given = 0
        self.time = 0.0
        self.back: list[str] = []
        self.observed: list[tuple[int, float | None]] = []
        self.owners: set[str] = set()
        self.lanes: list[str] = []
        self.since: list[float | None] = []

    def acquire_nowait(self, owner: str, operation: Operation, query: Any = None) -> Permit | None:
        self.owners.add(owner)
        if self.suspends:
            return None
        self.given += 1
        return self.kind(self, 0.0)

    async def acquire(
        self,
        owner: str,
        operation: Operation,
        query: Any = None,
        *,
        lane: str = "interactive",
        deadline: float | None = None,
        since: float | None = None,
    ) -> Permit:
        self.lanes.append(lane)
        self.since.append(since)
        await asyncio.sleep(0)
        self.given += 1
        return Permit(self, self.time)

    def observe(
        self, permit: Permit, status: int, rate_limit: Any = None, retry_after: float | None = None
    ) -> None:
        self._return(permit, "observed")
        self.observed.append((status, retry_after))

    def release(self, permit: Permit) -> None:
        self._return(permit, "released")

    def abandon(self, permit: Permit) -> None:
        self._return(permit, "abandoned")

    def _return(self, permit: Permit, how: str) -> None:
        assert permit.bucket is self, "handed back twice"
        permit.bucket = None
        self.back.append(how)

    def estimate(self, *_: Any, **__: Any) -> float:
        return 0.0

    def snapshot(self) -> list[Any]:
        return []

    def close(self) -> None: ...


class Unready:
    """Credentials that have to be fetched."""

    owner = "app"

    def __init__(self, *, fails: bool = False) -> None:
        self.fails = fails
        self.asked = 0

    def cached_header(self) -> str | None:
        return None

    async def fetch_header(self) -> str:
        self.asked += 1
        await asyncio.sleep(0)
        if self.fails:
            raise ConfigurationError("no token")
        return f"Bearer token-{self.asked}"


class Renewable(Unready):
    """Credentials of which there are always others."""

    def __init__(self) -> None:
        self.refused = 0

    def cached_header(self) -> str:
        return f"Bearer token{self.refused}"

    def invalidate(self, _: str) -> bool:
        self.refused += 1
        return True


class Steps(Hooks):
    """Remembers what it was told of attempts."""

    def __init__(self) -> None:
        self.steps: list[str] = []

    def on_attempt(self, call: Call) -> None:
        self.steps.append("attempt")

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        self.steps.append(f"retry {getattr(error, 'status', None)} {delay}")


class Pipe(io.BytesIO):
    """Can be read once."""

    def seekable(self) -> bool:
        return False


def engine(
    clock: Any,
    transport: ScriptedTransport,
    limiter: Any = None,
    auth: Any = None,
    jitter: Callable[[], float] = lambda: 0.5,
    budget: RetryBudget | None = None,
) -> Engine:
    return Engine(
        "https://a.klaviyo.com",
        auth=auth or KeyAuth(KEY),
        company_id="AbC123",
        owner="account",
        limiter=Ledger() if limiter is None else limiter,
        clock=clock,
        transport=transport,
        connect=lambda: transport,
        user_agent="tests",
        budget=budget,
        jitter=jitter,
    )


def get(made: Engine) -> Request:
    return made.prepare(GET, ("01G",))


def post(made: Engine) -> Request:
    return made.prepare(POST, body={"email": "a@b.c"})


def event(made: Engine, unique_id: str | None = None) -> Request:
    body: dict[str, Any] = {"metric": {"name": "x"}, "profile": {"id": "P"}, "properties": {}}
    return made.prepare(EVENT, body=body if unique_id is None else body | {"unique_id": unique_id})


def settings(**options: Any) -> Settings:
    return Settings().merged(options)
