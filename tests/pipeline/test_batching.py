"""Batches: never over a limit, nothing lost, order kept; refused ones taken apart."""

from __future__ import annotations

import json
from collections import deque
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from klaviyo_async.errors import APIStatusError, BadRequestError
from klaviyo_async.jobs.encoding import BulkRecord
from klaviyo_async.pipeline.batcher import Batcher, by_size
from klaviyo_async.pipeline.destination import Blame
from klaviyo_async.pipeline.isolation import Isolation

HEAD, TAIL = b'{"data":[', b"]}"


def _packer(items: int, size: int | None) -> Batcher[Any]:
    room = float("inf") if size is None else size - len(HEAD) - len(TAIL) + 1
    return Batcher(items, room, by_size(1), 1, ordered=False)


def _record(raw: bytes, index: int = 0) -> BulkRecord:
    return BulkRecord(raw, len(raw), index=index)


def _packed(raws: list[bytes], items: int, size: int | None) -> list[list[Any]]:
    packer, found = _packer(items, size), []
    packer.add([_record(raw, index) for index, raw in enumerate(raws)])
    while batch := packer.take():
        found.append(batch)
    return found


def _body(batch: list[Any]) -> bytes:
    return HEAD + b",".join(record.raw for record in batch) + TAIL


@given(
    st.lists(st.integers(0, 60).map(lambda size: json.dumps("x" * size).encode()), max_size=60),
    st.integers(1, 12),
    st.integers(80, 300),
)
def test_batches_hold_everything_in_order_and_keep_both_limits(
    raws: list[bytes], items: int, size: int
) -> None:
    batches = _packed(raws, items, size)
    assert [record.raw for batch in batches for record in batch] == raws
    assert [record.index for batch in batches for record in batch] == list(range(len(raws)))
    for batch in batches:
        assert 0 < len(batch) <= items
        assert len(_body(batch)) <= size
        assert len(json.loads(_body(batch))["data"]) == len(batch)
    # As full as they may be: no two neighbours would fit into one.
    for one, other in pairwise(batches):
        both = one + other[:1]
        assert len(both) > items or len(_body(both)) > size


def test_a_body_may_be_exactly_as_large_as_is_allowed() -> None:
    raws = [b'"12345678"'] * 2
    exact = len(_body([_record(raw) for raw in raws]))
    assert [len(batch) for batch in _packed(raws, 9, exact)] == [2]
    assert [len(batch) for batch in _packed(raws, 9, exact - 1)] == [1, 1]
    assert [len(batch) for batch in _packed(raws * 2, 3, None)] == [3, 1]


def test_the_largest_record_fits() -> None:
    packer = _packer(5, 80 + len(HEAD) + len(TAIL))
    packer.add([_record(b"x" * int(packer.room - 1))])
    batch = packer.take()
    assert len(_body(batch)) == 80 + len(HEAD) + len(TAIL)
    assert batch[0].size == 80
    assert packer.take() == []


class Poisoned:
    """A destination that says of nobody that it is to blame, and a settlement that notes whom it is."""

    def __init__(self, *, ordered: bool = False, pointing: bool = False) -> None:
        self.ordered, self.pointing, self.refusals = ordered, pointing, None
        self.poison: set[int] = set()
        self.refused: list[int] = []

    def blame(self, records: list[Any], refusal: APIStatusError) -> Blame:
        if not self.pointing:
            return Blame({})
        return Blame({one: () for one in records if one.index in self.poison})

    def refuse(self, record: Any, errors: Any, error: APIStatusError) -> None:
        self.refused.append(record.index)


REFUSAL = BadRequestError("No.", status=400)


@given(st.integers(1, 40), st.sets(st.integers(0, 39)), st.booleans())
def test_halves_and_the_rest_hold_everything(count: int, out: set[int], ordered: bool) -> None:
    records = [_record(str(number).encode(), number) for number in range(count)]
    halving = Poisoned(ordered=ordered)
    parts = deque([records])
    if count > 1:
        Isolation(halving, halving).take_apart(parts, REFUSAL)  # type: ignore[arg-type]
        one, other = parts
        assert [*one, *other] == records
        assert len(other) - len(one) in (0, 1)
    pointing = Poisoned(ordered=ordered, pointing=True)
    pointing.poison = out & set(range(count))
    parts = deque([records])
    if pointing.poison:
        Isolation(pointing, pointing).take_apart(parts, REFUSAL)  # type: ignore[arg-type]
        left = [record for part in parts for record in part]
        assert [one.index for one in left] == [n for n in range(count) if n not in out]
        assert [one.raw for one in left] == [str(one.index).encode() for one in left]
        assert pointing.refused == sorted(pointing.poison)


@given(st.integers(1, 30), st.sets(st.integers(0, 29)), st.booleans())
def test_whoever_is_poisonous_is_found_without_pointers(
    count: int, poison: set[int], ordered: bool
) -> None:
    known = Poisoned(ordered=ordered)
    isolation = Isolation(known, known)  # type: ignore[arg-type]
    parts: deque[Any] = deque([[_record(b"x", number) for number in range(count)]])
    accepted: list[int] = []
    while parts:
        indexes = [record.index for record in parts[0]]
        if not poison & set(indexes):
            accepted += indexes
            parts.popleft()
        else:
            isolation.take_apart(parts, REFUSAL)
    assert set(known.refused) == poison & set(range(count))
    assert sorted(accepted + known.refused) == list(range(count))
    if ordered:
        assert accepted == sorted(accepted)
