"""Exports of many accounts, each with a folder and a state of its own, against the sandbox and a raw server."""

# ruff: noqa: ASYNC240 - files are looked at

from __future__ import annotations

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import (
    AuthenticationError,
    ConfigurationError,
    InvalidRequest,
    KlaviyoAccounts,
)
from klaviyo_async.blocking import KlaviyoAccounts as BlockingAccounts
from klaviyo_async.export.state import SQLiteStateStore
from klaviyo_async.sandbox import Fault, Sandbox

from ..security.wire import UNLIMITED
from .server import ListServer

EVENTS = "/api/events"
BEGIN = 1_700_000_000


def key_of(account: str) -> str:
    return "pk_" + "".join(f"{ord(letter):02x}" for letter in account).ljust(34, "0")[:34]


def accounts_of(url: str, **options: Any) -> KlaviyoAccounts:
    return KlaviyoAccounts(
        keys=key_of, base_url=url, limiter=UNLIMITED, **{"max_retries": 0, **options}
    )


def shops(sizes: dict[str, int]) -> Sandbox:
    sandbox = Sandbox(accounts={name: [key_of(name)] for name in sizes}, limits=False)
    for name, size in sizes.items():
        sandbox.seed("shop", account=name, size=size, until="2026-07-01T00:00:00+00:00")
    return sandbox


def ids(folder: Path, stream: str = "events") -> Counter[str]:
    parts = [
        path for path in (folder / stream).rglob("[0-9]*.ndjson") if path.parent.name[0] != "_"
    ]
    return Counter(
        json.loads(line)["id"] for path in parts for line in path.read_text().splitlines()
    )


@pytest.mark.slow
async def test_each_has_a_folder_and_one_that_fails_stops_no_other(tmp_path: Path) -> None:
    sizes = {"shop-1": 300, "Größe/../2": 200, ".x": 100}
    async with shops(sizes) as sandbox, accounts_of(sandbox.url) as accounts:
        names = [*sizes, "bad key"]
        accounts._keys = lambda name: "no key" if name == "bad key" else key_of(name)
        sandbox.faults.add(Fault("status", "get_events", status=403, count=1))
        export = accounts.export(names, "events", "metrics", since="2020-01-01")
        first = await export.write(tmp_path)
        assert len(first.failures) == 2, "one of them met the fault"
        assert isinstance(first.failures["bad key"], ConfigurationError)
        assert not first.finished
        assert first.waiting == []
        again = await export.write(tmp_path)
        assert set(again.failures) == {"bad key"}
        assert all(again.accounts[name].finished for name in sizes)
        folders = {name: tmp_path / export._folders[name] for name in sizes}
        assert {path.name for path in tmp_path.iterdir()} == {
            path.name for path in folders.values()
        }
        for name, folder in folders.items():
            wanted = Counter(sandbox.store(name).all("event").keys())
            assert wanted
            assert ids(folder) == wanted
            assert (folder / "_state.json").exists()


@pytest.mark.slow
async def test_each_account_gets_its_share(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 20)
    for index in range(1500):
        server.put(EVENTS, f"e{index}", BEGIN + index * 10)
    names = [f"shop-{number}" for number in range(8)]
    server.accounts = {key_of(name): name for name in names}
    server.latency = lambda: 0.002
    async with server, accounts_of(server.url) as accounts:
        export = accounts.export(names, "events", concurrency=None)
        report = await export.write(tmp_path, side_by_side=8)
    assert report.finished
    assert report.rows == 8 * 1500
    assert set(server.most) == {key_of(name) for name in names}
    looks = 16
    assert max(server.most.values()) <= looks
    assert all(len(ids(tmp_path / name)) == 1500 for name in names)


@pytest.mark.slow
async def test_small_ones_need_not_wait_for_a_large_one(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 20)
    for index in range(400):
        server.put(EVENTS, f"e{index}", BEGIN + index * 10)
    names = ["large", *(f"small-{number}" for number in range(6))]
    freed = asyncio.Event()
    async with server, accounts_of(server.url) as accounts:
        export = accounts.export(names, "events")
        # The large one has no answer before all the others are done.
        server.hold[key_of("large")] = freed
        writing = asyncio.ensure_future(export.write(tmp_path, side_by_side=2))
        while len(export.report.accounts) < len(names) - 1:
            assert not writing.done()
            await asyncio.sleep(0.005)
        freed.set()
        report = await writing
    assert report.finished


@pytest.mark.slow
async def test_cancelled_ones_go_on_later(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 20)
    for index in range(1000):
        server.put(EVENTS, f"e{index}", BEGIN + index * 10)
    names = ["a", "b", "c"]
    async with server, accounts_of(server.url) as accounts:
        export = accounts.export(names, "events", concurrency=1)
        # All run at once; each is cancelled somewhere.
        enough = asyncio.Event()

        def count(path: str, query: dict[str, str]) -> None:
            if len(server.requests) > 60:
                enough.set()

        server.before = count
        writing = asyncio.ensure_future(export.write(tmp_path, part_rows=40))
        await enough.wait()
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
        assert set(export.report.accounts) == set(names)
        before = sum(len(ids(tmp_path / name)) for name in names)
        assert 0 < before < 3000
        asked = len(server.requests)
        report = await export.write(tmp_path, part_rows=40)
        assert report.finished
        assert len(server.requests) - asked < 3 * (1000 / 20) - 30, "it goes on where it was"
    for name in names:
        assert ids(tmp_path / name) == Counter(server.rows[EVENTS].keys())


async def test_a_revoked_key_and_a_switched_account(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 20)
    for index in range(200):
        server.put(EVENTS, f"e{index}", BEGIN + index * 10)
    async with server, accounts_of(server.url) as accounts:
        export = accounts.export(["a", "b"], "events", concurrency=1)

        def refuse(path: str, query: dict[str, str]) -> int | None:
            revoked = server.key == key_of("a") and "page[cursor]" in query
            return 401 if revoked else None

        server.refuse = refuse
        report = await export.write(tmp_path)
        assert isinstance(report.failures["a"], AuthenticationError)
        assert report.accounts["b"].finished
        server.refuse = lambda path, query: None
        # The name is another account's by now.
        server.accounts[key_of("a")] = "Other1"
        report = await export.write(tmp_path)
        assert "account" in str(report.failures["a"])
        assert "Other1" in str(report.failures["a"])
        server.accounts.clear()
        assert (await export.write(tmp_path)).finished
    assert ids(tmp_path / "a") == Counter(server.rows[EVENTS].keys())


async def test_states_elsewhere_and_a_folder_of_one_account(tmp_path: Path) -> None:
    server = ListServer({EVENTS: "datetime"}, 20)
    server.put(EVENTS, "e", BEGIN)
    async with server, accounts_of(server.url) as accounts:
        export = accounts.export(["a", "b"], "events")
        stores = {name: SQLiteStateStore(tmp_path / f"{name}.db") for name in ("a", "b")}
        assert (await export.write(tmp_path / "data", state=stores.__getitem__)).finished
        assert (tmp_path / "a.db").exists()
        assert not (tmp_path / "data/a/_state.json").exists()
        with pytest.raises(ConfigurationError, match="holds an export of one account"):
            await export.write(tmp_path / "data/a")
        with pytest.raises(ConfigurationError, match="something else"):
            await accounts["a"].export("events").write(tmp_path / "data")
        plans = await export.plan()
        assert [plan.rows for plan in plans.accounts["a"]] == [1]
        accounts._keys = lambda name: "no key" if name == "a" else key_of(name)
        accounts.forget("a")
        plans = await export.plan()
        assert [*plans.accounts] == ["b"]
        assert isinstance(plans.failures["a"], ConfigurationError)
        well, failed = str(plans).splitlines()
        assert well.startswith("b: events: ")
        assert failed == f"a: {plans.failures['a']}"


def test_without_await(tmp_path: Path) -> None:
    async def serve() -> None:
        async with server:
            ready.set()
            await ended.wait()

    server = ListServer({EVENTS: "datetime"}, 20)
    server.put(EVENTS, "e", BEGIN)
    with asyncio.Runner() as runner:
        ready, ended = asyncio.Event(), asyncio.Event()

        async def run() -> None:
            serving = asyncio.ensure_future(serve())
            await ready.wait()
            await asyncio.to_thread(use)
            ended.set()
            await serving

        def use() -> None:
            with BlockingAccounts(keys=key_of, base_url=server.url) as accounts:
                export = accounts.export(["a", "b"], "events")
                report = export.write(tmp_path)
                assert report.finished
                assert export.accounts == ("a", "b")
                assert report is export.report
                assert report.rows == 2
                assert export.plan().accounts["b"][0].rows == 1

        runner.run(run())


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], "name an account"),
        (["a", "b", "a"], "'a' is named twice"),
        (["Shop", "shop"], "would share a folder"),
    ],
)
async def test_names_that_cannot_be_told_apart(names: list[str], said: str) -> None:
    async with accounts_of("http://127.0.0.1:9") as accounts:
        with pytest.raises(InvalidRequest, match=said):
            accounts.export(names, "events")
