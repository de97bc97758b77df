"""Threads for what the loop thread hands on, such as looking up host names."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from typing import Any, Final, TypeVar

__all__ = ["Workers"]

_MOST: Final = 8

T = TypeVar("T")


class Workers(ThreadPoolExecutor):
    """An executor that works until the interpreter ends.

    The usual one refuses work as soon as the main thread is over, and from 3.12 on no thread can be
    started then; but what was posted is delivered after that. So these are daemons, and the first one
    is there from the start.
    """

    def __init__(self) -> None:
        super().__init__(max_workers=1)
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._started = 0
        self._start()

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Have a function called in one of the threads.

        Args:
            fn: it.
            args: its arguments.
            kwargs: likewise.
        """
        future: Future[T] = Future()

        def job() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(fn(*args, **kwargs))
            except BaseException as error:
                future.set_exception(error)

        if not self._idle.acquire(blocking=False) and self._started < _MOST:
            # The new thread is told what to do: one that waited for it would count as idle once too often.
            with suppress(RuntimeError):  # the interpreter ends: those that are there do it
                self._start(job)
                return future
        self._jobs.put(job)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the threads once they have done what they were given.

        Args:
            wait: without effect.
            cancel_futures: likewise.
        """
        for _ in range(self._started):
            self._jobs.put(None)

    def _start(self, first: Callable[[], None] | None = None) -> None:
        name = f"klaviyo_async blocking worker {self._started}"
        threading.Thread(target=self._work, args=(first,), name=name, daemon=True).start()
        self._started += 1

    def _work(self, first: Callable[[], None] | None) -> None:
        if first is not None:
            first()
            del first
        while True:
            self._idle.release()
            if (job := self._jobs.get()) is None:
                return
            job()
            del job
