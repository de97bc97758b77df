"""The sandbox's own endpoints for what it holds and what time it is: seed, snapshot, restore, clock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol

import msgspec
from aiohttp import web

from ..errors import ConfigurationError
from .bodies import read
from .events import EventLog
from .holdings import Holdings
from .snapshots import Snapshots
from .steps import Steps, paced
from .time_travel import SandboxClock

__all__ = ["PATHS", "RestorableSandbox", "reset", "restore", "seed", "snapshot", "state_endpoint"]

PATHS: Final = frozenset({"seed", "snapshot", "restore", "clock"})
_SEED: Final = frozenset({"account", "size", "seed", "until"})


class RestorableSandbox(Protocol):
    """A sandbox, as these see it."""

    clock: SandboxClock
    _holdings: Holdings
    events: EventLog

    @property
    def snapshots(self) -> Snapshots:
        """What was kept."""
        ...

    def _restoring(self, name: str) -> Steps[None]:
        """Bring back what was kept."""
        ...

    def _resetting(self) -> Steps[None]:
        """Forget everything."""
        ...


async def seed(
    sandbox: RestorableSandbox, fixtures: str | Mapping[str, Any], **options: Any
) -> str:
    """As :meth:`klaviyo_async.sandbox.Sandbox.seed`, while requests are answered."""
    async with sandbox._holdings.turn:
        return await paced(sandbox._holdings.seed(sandbox.events, fixtures, **options))


async def snapshot(sandbox: RestorableSandbox, name: str) -> None:
    """As :meth:`klaviyo_async.sandbox.Sandbox.snapshot`, while requests are answered."""
    async with sandbox._holdings.turn:
        await sandbox._holdings.paced_snapshot(name)


async def restore(sandbox: RestorableSandbox, name: str) -> None:
    """As :meth:`klaviyo_async.sandbox.Sandbox.restore`, while requests are answered."""
    async with sandbox._holdings.turn:
        await paced(sandbox._restoring(name))


async def reset(sandbox: RestorableSandbox) -> None:
    """As :meth:`klaviyo_async.sandbox.Sandbox.reset`, while requests are answered."""
    async with sandbox._holdings.turn:
        await paced(sandbox._resetting())


async def state_endpoint(sandbox: RestorableSandbox, request: web.BaseRequest) -> Any:
    """What one of them answers.

    - `POST /sandbox/seed {"fixtures": "shop", "size": 1000, "seed": 0, "account": "pk_shop"}`: what
      :meth:`klaviyo_async.sandbox.Sandbox.seed` takes; `fixtures` may be an object too, not a file.
    - `POST /sandbox/snapshot {"name": "full"}`; `GET`: their names; `DELETE ...?name=full`.
    - `POST /sandbox/restore {"name": "full"}`.
    - `POST /sandbox/clock {"advance": 60}`; `GET`.

    Raises:
        KeyError: there is no such endpoint or snapshot.
        TypeError, ValueError: the body is not as above.
        ConfigurationError: fixtures are not valid.
    """
    name = f"{request.method} {request.path.removeprefix('/sandbox/')}"
    match name:
        case "GET clock":
            return _clock(sandbox.clock)
        case "GET snapshot":
            return sandbox.snapshots.names()
        case "DELETE snapshot":
            sandbox.snapshots.forget(request.rel_url.query["name"])
            return {}
        case "POST seed" | "POST snapshot" | "POST restore" | "POST clock":
            body = msgspec.json.decode(await read(request))
            if not isinstance(body, dict):
                raise TypeError("an object is needed")
            return await _change(sandbox, request.path.removeprefix("/sandbox/"), body)
    raise KeyError(f"there is no {name}")


async def _change(sandbox: RestorableSandbox, name: str, body: dict[str, Any]) -> Any:
    if name == "seed":
        fixtures = body.pop("fixtures", "shop")
        if unknown := body.keys() - _SEED:
            raise TypeError(f"seed takes no {min(unknown)!r}")
        if isinstance(fixtures, str) and fixtures.partition(":")[0] != "shop":
            # Whoever can reach the sandbox could read the machine's files.
            raise ConfigurationError("over HTTP fixtures are shop, shop:N or an object")
        return {"account": await seed(sandbox, fixtures, **body)}
    if name == "snapshot":
        await snapshot(sandbox, body["name"])
        return {}
    if name == "restore":
        await restore(sandbox, body["name"])
        return {}
    sandbox.clock.advance(body["advance"])
    return _clock(sandbox.clock)


def _clock(clock: SandboxClock) -> dict[str, Any]:
    return {"now": clock.now().isoformat(), "advanced": clock.offset}
