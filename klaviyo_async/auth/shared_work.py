"""Work that one event loop does, and that tasks of any loop may wait for."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable
from concurrent.futures import Future
from typing import Any, Final

from ..loops import finish_elsewhere

__all__ = ["SharedWork", "wait_for_all"]

_LOOK: Final = 0.25
"""Seconds between looks at whether the loop still runs."""


class SharedWork:
    """Work that is done once for all who wait for it, in the loop of whoever began.

    It is made before the work is begun, in the loop that will do it, so that of several threads one
    can be the first.
    """

    __slots__ = ("_done", "_process", "_task", "loop")

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self._process = os.getpid()
        self._task: asyncio.Task[None] | None = None
        self._done: Future[None] = Future()
        self._done.set_running_or_notify_cancel()  # who gives up waiting does not end it

    def begin(self, task: asyncio.Task[None]) -> None:
        """The work is done by a task of the loop."""
        self._task = task
        task.add_done_callback(self._over)

    def _over(self, task: asyncio.Task[None]) -> None:
        error = None if task.cancelled() else task.exception()
        if error is None:
            self._done.set_result(None)
        else:
            self._done.set_exception(error)

    @property
    def runs(self) -> bool:
        """Whether it will come to an end: its loop runs still, and in this process."""
        return self._process == os.getpid() and self.loop.is_running()

    @property
    def lost(self) -> bool:
        """Whether it never will: its loop has been closed."""
        return self._process == os.getpid() and self.loop.is_closed()

    async def wait(self) -> None:
        """Wait until it is over; raises what it raised. It may have ended with its loop, undone."""
        if self.loop is asyncio.get_running_loop() and self._task is not None:
            await asyncio.wait([self._task])
            if not self._task.cancelled():
                self._task.result()
            return
        done = asyncio.wrap_future(self._done)
        try:
            while not done.done() and self.runs:
                await asyncio.wait([done], timeout=_LOOK)
        finally:
            if not done.done():
                done.cancel()
        if not done.cancelled():
            done.result()


async def wait_for_all(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Wait until tasks have ended, each in its loop, but for the caller and those whose loop rests.

    Args:
        tasks: the tasks; more may be added meanwhile.
    """
    here, own = asyncio.get_running_loop(), asyncio.current_task()
    while begun := [
        task
        for task in list(tasks)
        if task is not own and not task.done() and task.get_loop().is_running()
    ]:
        if near := [task for task in begun if task.get_loop() is here]:
            await asyncio.wait(near)
        for task in begun:
            if task.get_loop() is not here:
                await finish_elsewhere(_ended(task), task.get_loop())


async def _ended(task: asyncio.Task[Any]) -> None:
    await asyncio.wait([task])
