"""Packing: never over the limits, never two jobs of one profile at once, never out of order."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from klaviyo_async.errors import ApiError
from klaviyo_async.ingest.batching import FRAME, OVERHEAD, BatchRequest, costs
from klaviyo_async.ingest.record import EventRecord
from klaviyo_async.pipeline.batcher import Batcher

PREFIX = "/data/attributes/events-bulk-create/data"


def record(number: int, who: str = "a", size: int = 0, *, backfill: bool = False) -> EventRecord:
    attributes = json.dumps({"n": number, "x": "x" * size})[1:-1].encode()
    profile = json.dumps({"type": "profile", "attributes": {"email": who}}).encode()
    size = len(attributes) + len(profile)
    return EventRecord(attributes, profile, f"email:{who}", f"u{number}", size, backfill, number)


def named(number: int, who: str, name: str, backfill: bool) -> EventRecord:
    """Of a profile whose name may be another one each time."""
    one = record(number, who, backfill=backfill)
    attributes = {"email": who, "first_name": name}
    one.profile = json.dumps({"type": "profile", "attributes": attributes}).encode()
    one.size = len(one.attributes) + len(one.profile)
    return one


def _batcher(events: int, size: int) -> Batcher[EventRecord]:
    return Batcher(events, size - FRAME, costs, OVERHEAD)


def groups(body: bytes) -> list[dict[str, Any]]:
    data: list[dict[str, Any]] = json.loads(body)["data"]["attributes"]["events-bulk-create"][
        "data"
    ]
    return data


_records = st.lists(
    st.tuples(st.sampled_from("abcd"), st.integers(0, 300), st.booleans()), min_size=1, max_size=40
).map(
    lambda items: [
        record(number, who, size, backfill=backfill)
        for number, (who, size, backfill) in enumerate(items)
    ]
)


class TestJob:
    @pytest.mark.slow
    @given(_records)
    def test_grouped_and_in_order(self, records: list[EventRecord]) -> None:
        found: dict[tuple[str, bool], list[int]] = {}
        for group in groups(BatchRequest(records).body()):
            assert group["type"] == "event-bulk-create"
            attributes = group["attributes"]
            who = attributes["profile"]["data"]["attributes"]["email"]
            numbers = [event["attributes"]["n"] for event in attributes["events"]["data"]]
            assert (who, attributes.get("backfill", False)) not in found
            found[who, attributes.get("backfill", False)] = numbers
        wanted: dict[tuple[str, bool], list[int]] = {}
        for one in records:
            wanted.setdefault((one.identity[6:], one.backfill), []).append(one.number)
        assert found == wanted

    @pytest.mark.slow
    @given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("XYZ"), st.booleans())))
    def test_what_is_said_last_of_a_profile_comes_last(
        self, said: list[tuple[str, str, bool]]
    ) -> None:
        records = [named(n, *one) for n, one in enumerate(said)] or [record(0)]
        laid_out = groups(BatchRequest(records).body())
        found: dict[str, list[tuple[str, int]]] = {}
        for group in laid_out:
            attributes = group["attributes"]
            profile = attributes["profile"]["data"]["attributes"]
            found.setdefault(profile["email"], []).extend(
                (profile.get("first_name", ""), event["attributes"]["n"])
                for event in attributes["events"]["data"]
            )
        for who in found:
            given_ = [(name, n) for n, (one, name, _) in enumerate(said) if one == who] or [("", 0)]
            assert sorted(found[who]) == sorted(given_)
            # Events that start flows and those that do not are of groups of their own.
            assert [name for name, _ in found[who]][-1] == given_[-1][0]
            changes = [n for n in range(1, len(given_)) if given_[n][0] != given_[n - 1][0]]
            for n in changes:
                before = {number for _, number in given_[:n]}
                assert {number for _, number in found[who][:n]} == before
        cost_of = costs()
        assert len(BatchRequest(records).body()) <= FRAME + sum(map(cost_of, records))

    @pytest.mark.slow
    @given(_records, st.data())
    def test_pointers_lead_to_their_events(self, records: list[EventRecord], data: Any) -> None:
        job = BatchRequest(records)
        laid_out = [
            (g, e, event["attributes"]["n"])
            for g, group in enumerate(groups(job.body()))
            for e, event in enumerate(group["attributes"]["events"]["data"])
        ]
        g, e, number = data.draw(st.sampled_from(laid_out))
        error = ApiError(pointer=f"{PREFIX}/{g}/attributes/events/data/{e}/attributes/time")
        found = job.culprits([error])
        assert [(one.number, errors) for one, errors in found.items()] == [(number, (error,))]
        error = ApiError(pointer=f"{PREFIX}/{g}/attributes/profile/data/attributes/email")
        assert {one.number for one in job.culprits([error])} == {
            n for where, _, n in laid_out if where == g
        }

    def test_pointers_that_lead_nowhere(self) -> None:
        job = BatchRequest([record(0), record(1)])
        for pointer in (
            None,
            "",
            "/data",
            "/data/attributes/events-bulk-create",
            f"{PREFIX}/7/attributes/events/data/0",
            f"{PREFIX}/0/attributes/events/data/2/attributes",
            f"{PREFIX}/0/attributes/events/data",
            f"{PREFIX}/0/attributes/profiles",
            f"{PREFIX}/99999999999999999999/attributes/profile",
        ):
            assert job.culprits([ApiError(pointer=pointer)]) == {}


class TestPacker:
    @pytest.mark.slow
    @given(_records, st.integers(1, 12), st.integers(300, 3000))
    def test_never_over_the_limits(
        self, records: list[EventRecord], events: int, size: int
    ) -> None:
        packer = _batcher(events, size)
        packer.add(records)
        out: list[int] = []
        while taken := packer.take():
            assert len(taken) <= events
            assert len(BatchRequest(taken).body()) <= size or len(taken) == 1
            out += [one.number for one in taken]
            packer.done(taken)
            assert len(taken) == events or _next_is_too_much(packer, taken, size)
        assert out == sorted(out)
        assert len(out) == len(records)
        assert (packer.bytes, packer.held, len(packer)) == (0, 0, 0)

    def test_full(self) -> None:
        packer = _batcher(2, 1000)
        packer.add([record(0)])
        assert not packer.full
        packer.add([record(1)])
        assert packer.full
        packer = _batcher(100, 1000)
        packer.add([record(0, size=1000)])
        assert packer.full

    def test_one_too_large_for_a_job_goes_alone(self) -> None:
        packer = _batcher(10, 300)
        for number in range(3):
            packer.add([record(number, size=500 if number == 1 else 0)])
        assert [[one.number for one in _drain(packer)] for _ in range(3)] == [[0], [1], [2]]


def _drain(packer: Batcher[EventRecord]) -> list[EventRecord]:
    taken = packer.take()
    packer.done(taken)
    return taken


def _next_is_too_much(packer: Batcher[EventRecord], taken: list[EventRecord], size: int) -> bool:
    if not len(packer):
        return True
    following = packer.take(1)
    packer.put_back(following)
    body = BatchRequest([*taken, *following]).body()
    # Every group is reckoned with a flag and a comma, whether it has them or not.
    return len(body) > size - 20 * len(groups(body))


class Order(RuleBasedStateMachine):
    """Jobs that end in any order, some of them put back: each profile's events stay in theirs."""

    def __init__(self) -> None:
        super().__init__()
        self.packer = _batcher(5, 100_000)
        self.number = 0
        self.under_way: list[list[EventRecord]] = []
        self.delivered: dict[str, list[int]] = {}

    @rule(who=st.sampled_from("abc"), count=st.integers(1, 7))
    def add(self, who: str, count: int) -> None:
        for _ in range(count):
            self.number += 1
            self.packer.add([record(self.number, who)])

    @rule(limit=st.integers(1, 5))
    def take(self, limit: int) -> None:
        taken = self.packer.take(limit)
        if taken:
            self.under_way.append(taken)

    @rule(which=st.integers(0, 9), keep=st.integers(0, 5))
    def end(self, which: int, keep: int) -> None:
        if self.under_way:
            job = self.under_way.pop(which % len(self.under_way))
            done, rest = job[:keep], job[keep:]
            for one in done:
                self.delivered.setdefault(one.identity, []).append(one.number)
            self.packer.done(done)
            self.packer.put_back(rest)

    @invariant()
    def one_job_for_each_profile(self) -> None:
        busy = [one for job in self.under_way for one in {one.identity for one in job}]
        assert len(busy) == len(set(busy))
        assert self.packer.bytes == sum(one.size for one in self.packer._ready)

    @invariant()
    def in_order(self) -> None:
        for numbers in self.delivered.values():
            assert numbers == sorted(numbers)

    def teardown(self) -> None:
        while self.under_way:
            self.end(0, 5)
        while taken := self.packer.take():
            self.under_way.append(taken)
            self.end(0, 5)
        assert sum(map(len, self.delivered.values())) == self.number
        self.in_order()
        assert self.packer.clear() == []


TestOrder = Order.TestCase
TestOrder.settings = settings(max_examples=60, stateful_step_count=30)
