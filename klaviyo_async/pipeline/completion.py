"""What has to come to its end, whatever becomes of the task that waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from anyio import CancelScope

__all__ = ["complete"]


async def complete(ending: Coroutine[Any, Any, None], cancelled: Callable[[], object]) -> None:
    """Await `ending`; if this task is cancelled meanwhile, that is raised when `ending` is over.

    Args:
        ending: runs in a task of its own, as a shield of anyio does not keep `Task.cancel` away.
        cancelled: called at once if this task is cancelled.
    """
    task = asyncio.ensure_future(ending)
    with CancelScope(shield=True):
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            cancelled()
            await asyncio.wait([task])
            raise
