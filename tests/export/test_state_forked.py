"""A state in SQLite in a process that was forked while another thread of the parent's was at it."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.export.state import SQLiteStateStore
from klaviyo_async.storage import files


def load(store: SQLiteStateStore, answers: Any) -> None:
    answers.put(asyncio.run(store.load("events")))
    answers.put(asyncio.run(SQLiteStateStore(str(store.path) + "-2").load("events")))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
async def test_forked_while_a_thread_is_at_work(tmp_path: Path) -> None:
    store = SQLiteStateStore(tmp_path / "state.db")
    await store.save("events", b"{}")
    held, free = threading.Event(), threading.Event()

    def hold() -> None:
        with store._file._mutex, files._making:
            held.set()
            assert free.wait(60)

    holder = threading.Thread(target=hold)
    holder.start()
    try:
        assert held.wait(60)
        context = multiprocessing.get_context("fork")
        answers = context.SimpleQueue()
        process = context.Process(target=load, args=(store, answers), daemon=True)
        process.start()
        await asyncio.to_thread(process.join, 30)
        assert process.exitcode == 0
        assert [answers.get(), answers.get()] == [b"{}", None]
    finally:
        free.set()
        await asyncio.to_thread(holder.join, 60)
    assert await store.load("events") == b"{}"
    await store.aclose()
