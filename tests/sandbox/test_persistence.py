"""What is kept in a file, and what is not."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.persistence import SnapshotDatabase
from klaviyo_async.sandbox.store import Store

from .conftest import Http, event, resource


async def _state(http: Http) -> dict[str, Any]:
    state: dict[str, Any] = (await http("GET", f"{http.sandbox.url}/sandbox/state"))[1]
    address = http.sandbox.url
    text = repr(state.get("pk_one", {})).replace(address, "")
    return {"text": text, **state.get("pk_one", {})}


async def test_everything_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    async with Sandbox(db=path) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        await http("POST", "/api/events", event(unique_id="1", value=3))
        person = (await http("GET", "/api/profiles"))[1]["data"][0]["id"]
        list_ = (await http("POST", "/api/lists", resource("list", name="l")))[1]["data"]["id"]
        members = {"data": [{"type": "profile", "id": person}]}
        await http("POST", f"/api/lists/{list_}/relationships/profiles", members)
        before = await _state(http)
        assert {"account", "event", "list", "metric", "profile"} <= before.keys()
    async with Sandbox(db=path) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        assert (await _state(http))["text"] == before["text"]
        found = (await http("GET", f"/api/lists/{list_}/profiles"))[1]["data"]
        assert [p["id"] for p in found] == [person]
        await http("POST", "/api/events", event(unique_id="1"))
        assert sandbox.events.duplicates == 1
        answer = await http("POST", "/api/profiles", resource("profile", email="ada@example.com"))
        assert answer[1]["errors"][0]["meta"] == {"duplicate_profile_id": person}


async def test_a_reset_empties_the_file_too(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    async with Sandbox(db=path) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        await http("POST", "/api/tags", resource("tag", name="t"))
        await http("POST", f"{sandbox.url}/sandbox/reset")
        # What came after the reset is kept.
        await http("POST", "/api/lists", resource("list", name="l"))
    async with Sandbox(db=path) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        assert (await http("GET", "/api/tags"))[1]["data"] == []
        assert len((await http("GET", "/api/lists"))[1]["data"]) == 1


async def test_what_could_not_be_saved_is_saved_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sandbox.db"
    database, store = SnapshotDatabase(path), Store("a", persistent=True)
    store.add("tag", {"name": "t"}, id_="T")

    def full(*_: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(database, "write", full)
        with pytest.raises(sqlite3.OperationalError):
            await database.save(lambda: [store])
    await database.save(lambda: [store])
    database.close()
    again = SnapshotDatabase(path)
    found = again.load()["a"].get(("tag", "T"))
    again.close()
    assert found is not None
    assert found.attributes == {"name": "t"}


def test_nothing_is_noted_where_nobody_saves() -> None:
    store = Store("a")
    record = store.add("tag", {"name": "t"})
    store.changed(record)
    store.remove(record)
    store.clear()
    assert not store.dirty
