"""Snapshots, and a clock that is set forward: tests of what takes time, without waiting."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from .conftest import Http, event, resource
from .test_oauth import Browser


def told(sandbox: Sandbox) -> Any:
    return {
        (store.account, record.reference): (record.attributes, dict(record.relationships))
        for store in sandbox.stores
        for type_ in store.types()
        for record in store.all(type_).values()
    }


async def test_windows_turn_when_time_is_set_forward() -> None:
    async with Sandbox(clock=VirtualClock()) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        # A report may be asked for once a second, and twice a minute.
        body = resource(
            "segment-values-report", statistics=["total_members"], timeframe={"key": "today"}
        )
        statuses = []
        for seconds in (0, 1, 1, 60, 0, 86_400):
            await http("POST", "/sandbox/clock", {"advance": seconds})
            statuses.append((await http("POST", "/api/segment-values-reports", body))[0])
        assert statuses == [200, 200, 429, 200, 429, 200]


async def test_jobs_and_times_follow_it() -> None:
    clock = VirtualClock()
    async with (
        Sandbox(clock=clock, job_seconds=600) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        http = Http(sandbox, session)
        item = resource("profile", email="ada@example.com")["data"]
        job = resource("profile-bulk-import-job", profiles={"data": [item]})
        made = (await http("POST", "/api/profile-bulk-import-jobs", job))[1]["data"]
        path = f"/api/profile-bulk-import-jobs/{made['id']}"
        assert (await http("GET", path))[1]["data"]["attributes"]["status"] == "queued"
        before = sandbox.clock.now()
        status, answer, _ = await http("POST", "/sandbox/clock", {"advance": 600})
        assert (status, answer["advanced"]) == (200, 600)
        assert dt.datetime.fromisoformat(answer["now"]) == before + dt.timedelta(seconds=600)
        assert (await http("GET", path))[1]["data"]["attributes"]["status"] == "complete"
        made = (await http("POST", "/api/lists", resource("list", name="l")))[1]["data"]
        created = dt.datetime.fromisoformat(made["attributes"]["created"])
        assert abs(created - sandbox.clock.now()) < dt.timedelta(seconds=1)
        # An event may be a year ahead, of the sandbox's time.
        late = (created + dt.timedelta(days=360)).isoformat()
        assert (await http("POST", "/api/events", event(time=late)))[0] == 202


async def test_tokens_run_out() -> None:
    async with Sandbox(clock=VirtualClock()) as sandbox, aiohttp.ClientSession() as session:
        browser = Browser(sandbox, session)
        tokens = await browser.connected()
        assert await browser.lists(tokens["access_token"]) == 200
        sandbox.clock.advance(3598)
        assert await browser.lists(tokens["access_token"]) == 200
        sandbox.clock.advance(2)
        assert await browser.lists(tokens["access_token"]) == 401
        _, back = await browser.authorize()
        sandbox.clock.advance(301)
        assert (await browser.exchange(back["code"]))[0] == 400


@pytest.mark.parametrize("seconds", [-1, "60", None, True, float("inf"), 1e12])
def test_time_goes_forward_only(seconds: Any) -> None:
    sandbox = Sandbox()
    with pytest.raises((TypeError, ValueError)):
        sandbox.clock.advance(seconds)
    assert sandbox.clock.offset == 0


@pytest.mark.slow
@pytest.mark.parametrize("kept", [True, False], ids=["beside", "in-memory"])
async def test_a_snapshot_brings_everything_back(tmp_path: Path, kept: bool) -> None:
    db = tmp_path / "sandbox.db" if kept else None
    async with Sandbox(db=db, limits=False) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        sandbox.seed("shop", size=300, account="pk_one")
        await http("POST", "/api/events", event(unique_id="one"))
        before, stored = told(sandbox), sandbox.events.stored
        assert (await http("POST", "/sandbox/snapshot", {"name": "full"}))[0] == 200
        await http("POST", "/api/events", event("Another", unique_id="two"))
        headers: dict[str, str | None] = {"Authorization": "Klaviyo-API-Key pk_new"}
        await http("POST", "/api/lists", resource("list", name="l"), headers=headers)
        store = sandbox.store("pk_one")
        store.remove(next(iter(store.all("profile").values())))
        assert told(sandbox) != before
        assert (await http("POST", "/sandbox/restore", {"name": "full"}))[0] == 200
        after = {key: value for key, value in told(sandbox).items() if key[0] == "pk_one"}
        assert after == before
        assert sandbox.events.stored == stored
        # What was dropped as known still is, and ids do not come twice.
        await http("POST", "/api/events", event(unique_id="one"))
        assert (sandbox.events.stored, sandbox.events.duplicates) == (stored, 1)
        await http("POST", "/api/events", event(unique_id="three"))
        assert len(sandbox.store("pk_one").all("event")) == stored + 1
        assert (await http("GET", "/sandbox/snapshot"))[1] == ["full"]
    if db is None:
        return
    async with Sandbox(db=db) as sandbox:
        assert sandbox.snapshots.names() == ["full"]
        assert len(sandbox.store("pk_one").all("event")) == stored + 1
        assert not sandbox.store("pk_new").all("list")
        sandbox.restore("full")
        assert len(sandbox.store("pk_one").all("event")) == stored
        sandbox.snapshots.forget("full")
        assert sandbox.snapshots.names() == []


@pytest.mark.parametrize("kept", [True, False], ids=["beside", "in-memory"])
async def test_snapshots_that_there_are_not(http: Http, tmp_path: Path, kept: bool) -> None:
    sandbox = Sandbox(db=tmp_path / "s.db") if kept else http.sandbox
    for name in ("../x", "", "a/b", ".", "x" * 65, "~"):
        with pytest.raises(ValueError, match="is no name"):
            sandbox.snapshot(name)
    with pytest.raises(KeyError):
        sandbox.restore("nope")
    with pytest.raises(KeyError):
        sandbox.snapshots.forget("nope")
    if kept:
        (tmp_path / "s.db.snapshot-odd").write_bytes(b"no database, but long enough" * 100)
        with pytest.raises(ValueError, match="is no snapshot"):
            sandbox.restore("odd")
        await sandbox.stop()
    for path in ("restore", "snapshot", "clock"):
        assert (await http("POST", f"/sandbox/{path}", {"name": "../x"}))[0] == 400
        assert (await http("POST", f"/sandbox/{path}", ["x"]))[0] == 400


async def test_a_restored_sandbox_has_its_quota_again() -> None:
    async with Sandbox(clock=VirtualClock()) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        sandbox.snapshot("empty")
        for status in (200, 429):
            body = resource(
                "segment-values-report", statistics=["total_members"], timeframe={"key": "today"}
            )
            assert (await http("POST", "/api/segment-values-reports", body))[0] == status
        sandbox.restore("empty")
        assert (await http("POST", "/api/segment-values-reports", body))[0] == 200


async def test_a_script_of_faults(http: Http) -> None:
    script = {"operation": "get_lists", "script": [503, "pass", {"kind": "status", "status": 500}]}
    assert (await http("POST", "/sandbox/faults", script))[0] == 200
    http.sandbox.script("get_tags", "html", 429)
    found = [(await http("GET", "/api/lists"))[0] for _ in range(4)]
    assert found == [503, 200, 500, 200]
    assert http.sandbox.stats.faults == {"status": 2, "pass": 1}
    assert [fault.kind for fault in http.sandbox.faults.all()] == ["html", "status"]


@pytest.mark.parametrize(
    "document",
    [
        [{"kind": "status"}, {"kind": "nonsense"}],
        {"kind": "status", "probability": 1.5},
        {"kind": "status", "probability": "often"},
        {"kind": "status", "count": 0},
        {"kind": "status", "status": "503"},
        {"operation": "get_lists", "script": [503, None]},
        {"operation": "get_lists", "script": ["nonsense"]},
        {"operation": "get_lists", "script": 503},
        {"operation": "get_lists", "script": [503], "count": 2},
        [503],
    ],
)
async def test_faults_that_there_are_not(http: Http, document: Any) -> None:
    """All of them are taken, or none."""
    assert (await http("POST", "/sandbox/faults", document))[0] == 400
    assert http.sandbox.faults.all() == []
