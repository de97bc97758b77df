"""Work that is done to its end, whatever becomes of who waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from anyio import CapacityLimiter

__all__ = ["run_in_thread", "run_shielded"]

_T = TypeVar("_T")


async def run_shielded(work: Awaitable[_T]) -> _T:
    """Await `work` to its end, even if the caller is cancelled, which is raised afterwards."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # it has been looked at
        raise


async def run_in_thread(work: Callable[[], _T], limiter: CapacityLimiter | None = None) -> _T:
    """Run a function in a thread, when the limiter allows it; see :func:`run_shielded`."""
    import anyio.to_thread  # here, as what only verifies webhooks needs none of it

    with anyio.CancelScope(shield=True):  # a group's cancellation comes again and again
        return await run_shielded(anyio.to_thread.run_sync(work, limiter=limiter))
    raise AssertionError("nobody else can end this scope")  # what type checkers do not know
