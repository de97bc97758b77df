"""The spool against a list."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from klaviyo_async.ingest.record import EventRecord
from klaviyo_async.ingest.spool import Spool, database

from .spools import everything, parts

pytestmark = pytest.mark.slow

TEXT = st.text(max_size=8)
RECORD = st.builds(
    lambda a, b, *more: EventRecord(a, b, more[0], more[1], len(a) + len(b), more[2]),
    *(st.binary(max_size=60), st.binary(max_size=20), TEXT, TEXT, st.booleans()),
)
RECORDS = st.lists(RECORD, max_size=40)
LARGE = st.builds(
    lambda size: EventRecord(b"x" * size, b"{}", "large", "large", size + 2),
    st.integers(0, 300_000),
)


class SpoolMachine(RuleBasedStateMachine):
    """Whatever is done, in whatever order: what was appended and not settled is there."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(database, "_LOG_USED", 3_000)
        self.patch.setattr(database, "_LOG_FULL", 20_000)
        self.loop = asyncio.new_event_loop()
        self.directory = Path(tempfile.mkdtemp())
        self.path = self.directory / "spool.db"
        self.model: dict[int, EventRecord] = {}
        self.spool = self.run(Spool.open(self.path, synchronous="off"))

    def run(self, what: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(what)

    def settle(self, numbers: list[int]) -> None:
        async def within() -> None:
            self.spool.settle(numbers)

        self.run(within())

    @rule(calls=st.lists(RECORDS, min_size=1, max_size=4))
    def append(self, calls: list[list[EventRecord]]) -> None:
        async def together() -> None:
            await asyncio.gather(*(self.spool.append(records) for records in calls))

        highest = max(self.model, default=0)
        self.run(together())
        for records in calls:
            for record in records:
                assert record.number > highest
                highest = record.number
                self.model[record.number] = record

    @rule(record=LARGE)
    def append_large(self, record: EventRecord) -> None:
        self.append([[record]])

    @rule(data=st.data())
    def settle_some(self, data: st.DataObject) -> None:
        numbers = data.draw(st.lists(st.sampled_from([0, *self.model]), max_size=30))
        self.settle(numbers)
        for number in numbers:
            self.model.pop(number, None)

    @rule(data=st.data())
    def settle_oldest(self, data: st.DataObject) -> None:
        count = data.draw(st.integers(0, len(self.model)))
        numbers = sorted(self.model)[:count]
        self.settle(numbers)
        for number in numbers:
            del self.model[number]

    @rule()
    def sync(self) -> None:
        self.run(self.spool.sync())
        assert len(self.spool) == len(self.model)
        assert self.spool.size >= sum(record.size for record in self.model.values())
        assert (self.spool.size == 0) == (not self.model)

    @rule(data=st.data(), limit=st.integers(0, 20))
    def load(self, data: st.DataObject, limit: int) -> None:
        after = data.draw(st.sampled_from([0, *self.model]))
        found = self.run(self.spool.load(after, limit))
        expected = [self.model[number] for number in sorted(self.model) if number > after][:limit]
        assert list(map(parts, found)) == list(map(parts, expected))

    @rule()
    def reopen(self) -> None:
        self.run(self.spool.aclose())
        self.spool = self.run(Spool.open(self.path, synchronous="off"))
        assert len(self.spool) == len(self.model)

    @rule()
    def be_killed(self) -> None:
        """What another process finds when this one is killed now."""
        self.run(self.spool.sync())
        copy = self.directory / "copy.db"
        for file in self.directory.glob("spool.db*"):
            shutil.copyfile(file, self.directory / file.name.replace("spool", "copy"))
        spool = self.run(Spool.open(copy, synchronous="off"))
        found = self.run(everything(spool))
        self.run(spool.aclose())
        for file in self.directory.glob("copy.db*"):
            file.unlink()
        assert list(map(parts, found)) == [parts(self.model[n]) for n in sorted(self.model)]

    @invariant()
    def all_is_there(self) -> None:
        found = self.run(everything(self.spool))
        assert list(map(parts, found)) == [parts(self.model[n]) for n in sorted(self.model)]

    def teardown(self) -> None:
        self.run(self.spool.aclose())
        self.loop.close()
        self.patch.undo()
        shutil.rmtree(self.directory)


TestSpool = SpoolMachine.TestCase
TestSpool.settings = settings(
    max_examples=40,
    stateful_step_count=30,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
