"""A state in SQLite in a process that was forked while another thread of the parent's was at it."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.export.state import SQLiteStateStore
from klaviyo_async.storage import files

from ..forked import said_by_child


def load(store: SQLiteStateStore) -> list[Any]:
    other = SQLiteStateStore(str(store.path) + "-2")
    return [asyncio.run(store.load("events")), asyncio.run(other.load("events"))]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
async def test_forked_while_a_thread_is_at_work(tmp_path: Path) -> None:
    store = SQLiteStateStore(tmp_path / "state.db")
    await store.save("events", b"{}")
    locks = [store._file._mutex, files._making]
    assert said_by_child(locks, load, store) == [b"{}", None]
    assert await store.load("events") == b"{}"
    await store.aclose()
