"""One state that several streams, event loops and threads keep their place in."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.export import state
from klaviyo_async.export.state import FileStateStore, SQLiteStateStore, StateStore
from klaviyo_async.storage.files import replace_file


def streams(path: Path) -> Any:
    return json.loads(path.read_text())["streams"]


async def test_what_could_not_be_saved_is_not_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a run would go on after rows whose parts were removed again."""
    path = tmp_path / "state.json"
    store = FileStateStore(path)
    await store.save("events", b'{"run":1}')

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(state, "replace_file", fail)
        with pytest.raises(OSError, match="No space left"):
            await store.save("events", b'{"run":2}')
    assert await store.load("events") == b'{"run":1}'
    await store.save("profiles", b'{"run":3}')
    assert streams(path) == {"events": {"run": 1}, "profiles": {"run": 3}}


async def test_another_stream_is_saved_while_one_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look at the file and its replacement."""
    path = tmp_path / "state.json"
    others: list[threading.Thread] = []

    def save_another(*given: Any) -> None:
        if not others:
            saving = FileStateStore(path).save("profiles", b'{"run":1}')
            others.append(threading.Thread(target=asyncio.run, args=(saving,)))
            others[0].start()
            others[0].join(0.1)  # it may come that far, or has to wait
        replace_file(*given)

    monkeypatch.setattr(state, "replace_file", save_another)
    await FileStateStore(path).save("events", b'{"run":1}')
    await asyncio.to_thread(others[0].join, 60)
    assert streams(path) == {"events": {"run": 1}, "profiles": {"run": 1}}


@pytest.mark.skipif(sys.platform == "win32", reason="no directory can be locked there")
def test_whoever_began_the_program_has_locked_the_directory(tmp_path: Path) -> None:
    """As `flock DIRECTORY COMMAND` does, so that a scheduler begins no second one."""
    import fcntl

    path = tmp_path / "state.json"
    path.with_name("state.json.lock").touch()  # as one that was killed has left it
    directory = os.open(tmp_path, os.O_RDONLY)
    try:
        fcntl.flock(directory, fcntl.LOCK_EX)
        saving = FileStateStore(path).save("events", b'{"run":1}')
        saver = threading.Thread(target=asyncio.run, args=(saving,), daemon=True)
        saver.start()
        saver.join(60)
        assert not saver.is_alive()
    finally:
        os.close(directory)
    assert streams(path) == {"events": {"run": 1}}
    assert [*tmp_path.iterdir()] == [path], "no lock is left"


@pytest.mark.parametrize("kind", [FileStateStore, SQLiteStateStore])
async def test_one_store_in_several_loops(tmp_path: Path, kind: Any) -> None:
    store: StateStore = kind(tmp_path / "state")
    begin = threading.Barrier(3)

    async def save(stream: str) -> None:
        for run in range(10):
            await store.save(stream, b'{"run":%d}' % run)
            assert await store.load(stream) == b'{"run":%d}' % run

    def one(stream: str) -> None:
        begin.wait(60)
        asyncio.run(asyncio.wait_for(save(stream), 60))

    await asyncio.gather(*(asyncio.to_thread(one, f"stream{number}") for number in range(3)))
    for number in range(3):
        assert await store.load(f"stream{number}") == b'{"run":9}'
    await store.aclose()
