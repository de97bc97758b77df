"""Batches: never over a limit, nothing lost, order kept; and whom a refusal is about."""

from __future__ import annotations

import json
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from klaviyo_async.jobs.batching import Batch, RecordBatcher, blame, field_of

RECORDS = "/data/attributes/profiles/data"
HEAD, TAIL = b'{"data":[', b"]}"


def _packed(raws: list[bytes], items: int, size: int | None) -> list[Batch]:
    packer = RecordBatcher(items=items, size=size, overhead=len(HEAD) + len(TAIL))
    found = [packer.add(raw, index) for index, raw in enumerate(raws)]
    return [batch for batch in (*found, packer.rest()) if batch is not None]


def _body(batch: Batch) -> bytes:
    return HEAD + b",".join(batch.raws) + TAIL


@given(
    st.lists(st.integers(0, 60).map(lambda size: json.dumps("x" * size).encode()), max_size=60),
    st.integers(1, 12),
    st.integers(80, 300),
)
def test_batches_hold_everything_in_order_and_keep_both_limits(
    raws: list[bytes], items: int, size: int
) -> None:
    batches = _packed(raws, items, size)
    assert [raw for batch in batches for raw in batch.raws] == raws
    assert [index for batch in batches for index in batch.indexes] == list(range(len(raws)))
    for batch in batches:
        assert 0 < len(batch) <= items
        assert len(_body(batch)) <= size
        assert len(json.loads(_body(batch))["data"]) == len(batch)
    # As full as they may be: no two neighbours would fit into one.
    for one, other in pairwise(batches):
        both = Batch(one.raws + other.raws[:1], [])
        assert len(both) > items or len(_body(both)) > size


def test_a_body_may_be_exactly_as_large_as_is_allowed() -> None:
    raws = [b'"12345678"'] * 2
    exact = len(_body(Batch(raws, [0, 1])))
    assert [len(batch) for batch in _packed(raws, 9, exact)] == [2]
    assert [len(batch) for batch in _packed(raws, 9, exact - 1)] == [1, 1]
    assert [len(batch) for batch in _packed(raws * 2, 3, None)] == [3, 1]


def test_the_largest_record_fits() -> None:
    packer = RecordBatcher(items=5, size=100, overhead=20)
    packer.add(b"x" * int(packer.largest), 0)
    batch = packer.rest()
    assert batch is not None
    assert len(batch.raws[0]) == 80
    assert packer.rest() is None


@given(st.integers(1, 40), st.sets(st.integers(0, 39)))
def test_halves_and_the_rest_hold_everything(count: int, out: set[int]) -> None:
    batch = Batch([str(number).encode() for number in range(count)], list(range(count)))
    one, other = batch.halves()
    assert one.indexes + other.indexes == batch.indexes
    assert len(other) - len(one) in (0, 1)
    left = batch.without(out)
    assert left.indexes == [number for number in range(count) if number not in out]
    assert left.raws == [str(number).encode() for number in left.indexes]


@given(st.integers(1, 30), st.sets(st.integers(0, 29)))
def test_whoever_is_poisonous_is_found_without_pointers(count: int, poison: set[int]) -> None:
    batch = Batch([b"x"] * count, list(range(count)))
    waiting, accepted, refused = [batch], [], []
    while waiting:
        part = waiting.pop(0)
        if not poison & set(part.indexes):
            accepted += part.indexes
        elif len(part) == 1:
            refused += part.indexes
        else:
            waiting += part.halves()
    assert set(refused) == poison & set(range(count))
    assert sorted(accepted + refused) == list(range(count))


def test_pointers_are_read_however_they_are_written() -> None:
    pointers = [
        f"{RECORDS}/3/attributes/email",
        f"{RECORDS}/3/attributes/location/zip",
        "/data/attributes/profiles/5",
        "/data/attributes/profiles[7]/email",
        None,
    ]
    assert blame(pointers, RECORDS, 9) == ({3: [0, 1], 5: [2], 7: [3]}, False)


def test_an_index_that_is_not_in_the_batch_blames_nobody() -> None:
    assert blame([f"{RECORDS}/9", f"{RECORDS}/90/attributes"], RECORDS, 9) == ({}, False)


def test_a_pointer_beside_the_records_is_about_all_of_them() -> None:
    for pointer in ("/data/relationships/lists/data/0", "/data/attributes/custom_source"):
        assert blame([pointer], RECORDS, 9) == ({}, True)
    # To the list, above it, or of some other make: a smaller batch may do.
    for pointer in (
        RECORDS,
        "/data/attributes/profiles",
        "/data/attributes",
        "/data",
        "/",
        "",
        "?",
    ):
        assert blame([pointer], RECORDS, 9) == ({}, False)


def test_the_field_is_named_as_the_caller_knows_it() -> None:
    assert field_of(f"{RECORDS}/3/attributes/location/zip", RECORDS) == "location.zip"
    assert field_of("/data/attributes/profiles[12]/email", RECORDS) == "email"
    for pointer in (None, "/data", f"{RECORDS}/3", f"{RECORDS}/3/attributes"):
        assert field_of(pointer, RECORDS) is None
