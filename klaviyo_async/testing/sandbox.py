"""A sandbox in a thread of its own, for tests of any kind: asyncio, anyio, or synchronous ones."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Self, TypeVar

from ..client.client import KlaviyoClient
from ..sandbox import Sandbox
from ..sandbox.events import EventLog
from ..sandbox.stats import Stats
from ..sandbox.webhooks import SandboxDelivery

__all__ = ["SandboxThread"]

T = TypeVar("T")


class SandboxThread:
    """A sandbox with an event loop of its own.

    ::

        with SandboxThread() as sandbox:
            klaviyo = sandbox.client()

    Args:
        options: what a :class:`~klaviyo_async.sandbox.Sandbox` takes.
    """

    def __init__(self, **options: Any) -> None:
        self.sandbox = Sandbox(**options)
        """The sandbox itself; what it has, this has too: `store(...)`, `reset()`, `oauth`..."""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._stop: asyncio.Event

    @property
    def url(self) -> str:
        """Address of the sandbox; empty before it runs."""
        return self.sandbox.url

    def client(self, api_key: str = "pk_sandbox", **options: Any) -> KlaviyoClient:
        """Create a client of this sandbox; whoever creates it closes it.

        Args:
            api_key: private key; each key is an account of its own.
            options: what else :class:`klaviyo_async.KlaviyoClient` takes, but `base_url`.

        Raises:
            ConfigurationError: the options cannot be used.
        """
        return KlaviyoClient(api_key, base_url=self.url, **options)

    @property
    def stats(self) -> Stats:
        """Counts of requests, answers and faults."""
        return self.sandbox.stats

    @property
    def events(self) -> EventLog:
        """The events that it has stored."""
        return self.sandbox.events

    def fault(self, kind: str, **options: Any) -> None:
        """Inject a fault into the requests that follow.

        Args:
            kind: what happens, e.g. `status` or `reset`; see :class:`klaviyo_async.sandbox.Fault`.
            options: what else :class:`klaviyo_async.sandbox.Fault` takes.

        Raises:
            TypeError, ValueError: there is no such kind or option.
        """
        self.sandbox.fault(kind, **options)

    async def deliver(self, **options: Any) -> list[SandboxDelivery]:
        """Deliver a webhook to a local address.

        Args:
            options: what :meth:`klaviyo_async.sandbox.webhooks.Webhooks.deliver` takes: `url` and
                `secret`, and others.

        Returns:
            The deliveries, one for each copy that was sent.

        Raises:
            RuntimeError: the sandbox is not running.
            ValueError: the address is not local.
        """
        return await self._run_in_loop(self.sandbox.deliver(**options))

    async def drain(self) -> None:
        """Wait until all webhooks that are due have been delivered.

        Raises:
            RuntimeError: the sandbox is not running.
        """
        await self._run_in_loop(self.sandbox.webhooks.drain())

    async def _run_in_loop(self, work: Coroutine[Any, Any, T]) -> T:
        """Do it in the sandbox's event loop."""
        if self._loop is None:
            work.close()
            raise RuntimeError("the sandbox is not running: `with SandboxThread() as sandbox:`")
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.sandbox, name)

    def __enter__(self) -> Self:
        ready: Future[None] = Future()
        self._thread = threading.Thread(
            target=self._run, args=(ready,), name="klaviyo sandbox", daemon=True
        )
        self._thread.start()
        ready.result(30)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(30)

    def _run(self, ready: Future[None]) -> None:
        async def main() -> None:
            self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
            try:
                async with self.sandbox:
                    ready.set_result(None)
                    await self._stop.wait()
            except BaseException as error:
                if ready.done():
                    raise
                ready.set_exception(error)  # raised where it was started

        asyncio.run(main())

    def __repr__(self) -> str:
        return f"<SandboxThread at {self.url or 'no address yet'}>"
