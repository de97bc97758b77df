"""A child that is forked while another thread of its parent's holds locks."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from typing import Any


def said_by_child(
    locks: Sequence[AbstractContextManager[Any]], function: Callable[..., Any], *args: Any
) -> Any:
    """What a function returns in a child that is forked while these locks are held."""
    held, free = threading.Event(), threading.Event()

    def hold() -> None:
        with ExitStack() as stack:
            for lock in locks:
                stack.enter_context(lock)
            held.set()
            assert free.wait(60)

    context = multiprocessing.get_context("fork")
    answers = context.SimpleQueue()
    holder = threading.Thread(target=hold)
    holder.start()
    try:
        assert held.wait(60)
        process = context.Process(target=lambda: answers.put(function(*args)), daemon=True)
        process.start()
        process.join(30)
        assert process.exitcode == 0
        return answers.get()
    finally:
        free.set()
        holder.join(60)
