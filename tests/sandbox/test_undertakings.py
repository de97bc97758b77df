"""What takes long is done in steps: others are answered meanwhile, and what comes out is of one moment."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sandbox import FixtureError, Sandbox
from klaviyo_async.sandbox.copies import copied
from klaviyo_async.sandbox.reporting.messages import actions
from klaviyo_async.sandbox.steps import Steps, finish, paced
from klaviyo_async.sandbox.store import Store

from .conftest import Http, event


def sizes(sandbox: Sandbox, account: str = "pk_one") -> dict[str, int]:
    store = sandbox.store(account)
    return {type_: len(store.all(type_)) for type_ in store.types()}


def test_a_copy_is_of_one_moment() -> None:
    """Two records of each pair are written in one step; no copy has only one of both, nor an old and a new one."""
    store = Store("a")
    pairs = [
        (
            store.add("tag", {"n": 0}, id_=f"a{number}"),
            store.add("list", {"n": 0}, id_=f"b{number}"),
        )
        for number in range(2000)
    ]
    moment = 0
    steps = copied(lambda: [store])
    copies = None
    while copies is None:
        try:
            next(steps)
        except StopIteration as end:
            copies = end.value
            break
        # As a request: whole between two steps.
        moment += 1
        for each in range(60):
            first, second = pairs[(moment * 37 + each) % len(pairs)]
            if store.get(first.reference) is None:
                continue
            if each == 59:
                store.remove(first)
                store.remove(second)
                continue
            for record in (first, second):
                record.attributes["n"] = moment
                store.changed(record)
        store.add("tag", {"n": moment}, id_=f"a+{moment}")
        store.add("list", {"n": moment}, id_=f"b+{moment}")
    assert moment > 10
    (copy,) = copies
    rows = {ref: row.record().attributes["n"] for ref, row in copy.rows.items() if row is not None}
    held = {ref: store.get(ref).attributes["n"] for ref in store.references()}  # type: ignore[union-attr]
    assert rows == held
    assert store.notes == []


def test_a_copy_that_is_given_up_leaves_nothing() -> None:
    store = Store("a", persistent=True)
    for number in range(2000):
        store.add("tag", {}, id_=str(number))
    steps = copied(lambda: [store], changed=True)
    next(steps)
    steps.close()
    assert store.notes == [store.dirty]
    assert len(store.dirty) == 2000


class Meanwhile:
    """Requests of another client, as long as something goes on."""

    def __init__(self, http: Http) -> None:
        self._http = http
        self.answered = 0

    async def during(self, work: Coroutine[Any, Any, Any]) -> Any:
        task = asyncio.create_task(work)
        while not task.done():
            status = (await self._http("GET", "/healthz"))[0]
            self.answered += status == 200 and not task.done()
        return await task


@pytest.mark.slow
async def test_others_are_answered_meanwhile(sandbox_without_limits: Sandbox) -> None:
    sandbox = sandbox_without_limits
    async with aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        beside = Meanwhile(http)
        shop = {"fixtures": "shop", "size": 30_000, "account": "pk_one"}
        assert (await beside.during(http("POST", "/sandbox/seed", shop)))[0] == 200
        # How many there are is the machine's affair; without steps there would be none, or one that came before.
        assert beside.answered > 3


@pytest.mark.slow
def test_nothing_is_one_long_step() -> None:
    """What is more has more steps: none of them grows."""
    counts: list[dict[str, int]] = []
    for size in (10_000, 30_000):
        sandbox = Sandbox()
        found = {}
        seed = sandbox._holdings.seed(sandbox.events, "shop", account="pk_one", size=size)
        found["seed"] = sum(1 for _ in seed)
        store = sandbox.store("pk_one")
        metrics = {r.attributes["name"]: i for i, r in store.all("metric").items()}
        found["copy"] = sum(1 for _ in copied(sandbox._holdings.listed))
        done = actions(store, {metrics["Placed Order"]})
        found["actions"] = sum(1 for each in done if each is None)
        sandbox.snapshot("full")
        found["restore"] = sum(1 for _ in sandbox._restoring("full"))
        found["drop"] = sum(1 for _ in sandbox._resetting())
        counts.append(found)
    for name, count in counts[0].items():
        assert count > 2, name
        assert count < counts[1][name] < 3.5 * count, name


async def stepwise(steps: Steps[Any], between: Callable[[], Any], count: int = 3) -> Any:
    """The steps, and something after each of the first."""
    for _ in range(count):
        next(steps)
        await asyncio.sleep(0)
        between()
    return await paced(steps)


async def test_a_shop_is_put_in_as_a_whole(http: Http) -> None:
    sandbox = http.sandbox
    seen: list[dict[str, int]] = []
    before = sizes(sandbox)
    await stepwise(
        sandbox._holdings.seed(sandbox.events, "shop", account="pk_one", size=300),
        lambda: seen.append(sizes(sandbox)),
    )
    assert seen == [before] * 3
    assert sizes(sandbox)["event"] == 300
    with pytest.raises(FixtureError, match="already"):
        await stepwise(
            sandbox._holdings.seed(sandbox.events, "shop", account="pk_two", size=300),
            lambda: sandbox.store("pk_two").add("profile", {"email": "a@example.com"}),
        )
    assert "event" not in sizes(sandbox, "pk_two")
    assert sandbox.events.stored == 300


async def test_what_is_written_while_a_snapshot_is_read_is_of_the_past(http: Http) -> None:
    sandbox = http.sandbox
    sandbox.seed("shop", size=300, account="pk_one")
    sandbox.snapshot("full")
    before = sizes(sandbox)
    made: list[str] = []

    def write() -> None:
        made.append(sandbox.store("pk_one").add("tag", {"name": "t"}).id)

    await stepwise(sandbox._restoring("full"), write, 2)
    assert sizes(sandbox) == before
    assert len(made) == 2
    await http("POST", "/api/events", event(unique_id="one"))
    assert sizes(sandbox)["event"] == 301


@pytest.mark.slow
async def test_a_file_is_of_one_sandbox(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    async with Sandbox(db=path):
        with pytest.raises(ConfigurationError, match="in use by another"):
            Sandbox(db=path)
        program = [sys.executable, "-m", "klaviyo_async.sandbox", "--port", "0", "--db", str(path)]
        other = await asyncio.to_thread(
            subprocess.run, program, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        assert other.returncode == 1
        assert "in use by another sandbox" in other.stderr
    async with Sandbox(db=path):
        pass


@pytest.mark.parametrize("content", [b"no database" * 100, None])
def test_a_file_that_cannot_be_used(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "there" / "sandbox.db"
    if content is not None:
        path.parent.mkdir()
        path.write_bytes(content)
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="cannot be used"):
            Sandbox(db=path)


@pytest.mark.slow
async def test_events_come_back_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    async with Sandbox(db=path, limits=False) as sandbox:
        sandbox.seed("shop", size=3000, account="pk_one")
        store = sandbox.store("pk_one")
        kept = store.add("event", {"datetime": "2026-01-01T00:00:00Z"}, {}, "own")
        gone = [*store.events][5]
        await sandbox._holdings.paced_snapshot("full")
        record = store.events[gone]
        store.remove(store.get(record.related("profile")[0]))  # type: ignore[arg-type]
        store.discard(record)
        before = [(each.id, each.attributes, each.relationships) for each in store.events.values()]
    async with Sandbox(db=path, limits=False) as sandbox:
        store = sandbox.store("pk_one")
        after = [(each.id, each.attributes, each.relationships) for each in store.events.values()]
        assert after == before
        assert gone not in store.events
        assert store.number() > kept.sequence
        finish(sandbox._restoring("full"))
        assert gone in sandbox.store("pk_one").events
    async with Sandbox(db=path, limits=False) as sandbox:
        assert gone in sandbox.store("pk_one").events
        sandbox.reset()
    async with Sandbox(db=path, limits=False) as sandbox:
        assert not sandbox.store("pk_one").events
