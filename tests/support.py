"""Stand-ins shared by the tests of the client: a scripted transport, a scripted server."""

from __future__ import annotations

import asyncio
import json
import types
from collections.abc import Awaitable, Callable, Coroutine, Generator, Mapping
from pathlib import Path
from typing import Any

import klaviyo_openapi
from aiohttp import web
from multidict import CIMultiDict

import klaviyo_async
from klaviyo_async.core.response import RawResponse

KEY = "pk_" + "5ecre7" * 5
_OWN = tuple(Path(str(module.__file__)).parent for module in (klaviyo_async, klaviyo_openapi))
Outcome = RawResponse | BaseException | Callable[..., Awaitable[RawResponse]]


def is_own(file: str, room: str = "") -> bool:
    """Whether a file is the package's, or of one of its rooms; any folder above may bear its name."""
    return any(own / room in Path(file).parents for own in _OWN)


def reply(
    status: int = 200, body: object = b"", headers: Mapping[str, str] | None = None
) -> RawResponse:
    """An answer; a body that is not bytes becomes JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return RawResponse(status, CIMultiDict(headers or {}), raw)


def problem(status: int, code: str = "invalid", **fields: Any) -> dict[str, Any]:
    """The body of an error answer."""
    return {"errors": [{"id": "e-1", "status": status, "code": code, "title": "No.", **fields}]}


class Sent:
    """A request that a :class:`ScriptedTransport` was given."""

    def __init__(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Any
    ) -> None:
        self.method = method
        self.url = url
        self.headers = dict(headers)
        self.body = body
        self.timeout = timeout


class ScriptedTransport:
    """Plays outcomes in order, the last one for ever: answers, errors, functions of the request."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes = list(outcomes)
        self.sent: list[Sent] = []
        self.closed = False

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Any
    ) -> RawResponse:
        sent = Sent(method, url, headers, body, timeout)
        self.sent.append(sent)
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if isinstance(outcome, BaseException):
            raise outcome
        if isinstance(outcome, RawResponse):
            return RawResponse(outcome.status, outcome.headers, outcome.body)
        return await outcome(sent)

    async def aclose(self) -> None:
        self.closed = True


class Loopback:
    """A real server on loopback whose one handler a test replaces."""

    def __init__(self) -> None:
        self.requests: list[web.BaseRequest] = []
        self.bodies: list[bytes] = []
        self.handler: Callable[[Any], Awaitable[web.StreamResponse]] = self._hello
        self.url = ""
        self._runner: web.ServerRunner | None = None

    async def start(self) -> None:
        server = web.Server(self._handle)
        runner = self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"

    async def stop(self) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        self.requests.append(request)
        # Not `read()`, which refuses more than a megabyte.
        self.bodies.append(b"".join([chunk async for chunk in request.content.iter_any()]))
        return await self.handler(request)

    @staticmethod
    async def _hello(_: web.BaseRequest) -> web.StreamResponse:
        return web.json_response({"data": []})


async def cancel_at(step: int, call: Coroutine[Any, Any, Any], *, late: bool = False) -> bool:
    """Run `call` in a task of its own, and cancel it at its `step`-th suspension.

    Args:
        step: from 1.
        call: what to run.
        late: cancel when what it waits for has come, but before it learns of it.

    Returns:
        Whether it got that far. A call that swallows the cancellation fails the test.
    """
    reached = False

    @types.coroutine
    def drive() -> Generator[Any, Any, Any]:
        nonlocal reached
        count, error = 0, None
        while True:
            try:
                awaited = call.send(None) if error is None else call.throw(error)
            except StopIteration as end:
                return end.value
            count, error = count + 1, None
            if count == step:
                reached = True
                if not late:
                    task.cancel()
            try:
                yield awaited
            except BaseException as thrown:
                error = thrown
            if late and count == step and error is None:
                error = asyncio.CancelledError()

    async def run() -> Any:
        return await drive()

    task = asyncio.ensure_future(run())
    await asyncio.wait([task])
    if reached:
        assert task.cancelled(), "the cancellation was swallowed"
    else:
        task.result()
    return reached
