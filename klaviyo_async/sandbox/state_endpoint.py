"""The sandbox's own endpoints for what it holds and what time it is: seed, snapshot, restore, clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

import msgspec
from aiohttp import web

from ..errors import ConfigurationError
from .bodies import read
from .snapshots import Snapshots
from .time_travel import SandboxClock

__all__ = ["PATHS", "RestorableSandbox", "state_endpoint"]

PATHS: Final = frozenset({"seed", "snapshot", "restore", "clock"})
_SEED: Final = frozenset({"account", "size", "seed", "until"})


class RestorableSandbox(Protocol):
    """A sandbox, as these see it."""

    clock: SandboxClock
    snapshots: Snapshots

    @property
    def seed(self) -> Callable[..., str]:
        """Puts fixtures into an account."""
        ...

    def snapshot(self, name: str) -> None:
        """Keep what there is."""
        ...

    def restore(self, name: str) -> None:
        """Bring it back."""
        ...


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
            return _change(sandbox, request.path.removeprefix("/sandbox/"), body)
    raise KeyError(f"there is no {name}")


def _change(sandbox: RestorableSandbox, name: str, body: dict[str, Any]) -> Any:
    if name == "seed":
        fixtures = body.pop("fixtures", "shop")
        if unknown := body.keys() - _SEED:
            raise TypeError(f"seed takes no {min(unknown)!r}")
        if isinstance(fixtures, str) and fixtures.partition(":")[0] != "shop":
            # Whoever can reach the sandbox could read the machine's files.
            raise ConfigurationError("over HTTP fixtures are shop, shop:N or an object")
        return {"account": sandbox.seed(fixtures, **body)}
    if name == "snapshot":
        sandbox.snapshot(body["name"])
        return {}
    if name == "restore":
        sandbox.restore(body["name"])
        return {}
    sandbox.clock.advance(body["advance"])
    return _clock(sandbox.clock)


def _clock(clock: SandboxClock) -> dict[str, Any]:
    return {"now": clock.now().isoformat(), "advanced": clock.offset}
