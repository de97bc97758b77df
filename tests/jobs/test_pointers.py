"""Whom a refusal is about."""

from __future__ import annotations

from klaviyo_async.jobs.pointers import field_of, pointed

RECORDS = "/data/attributes/profiles/data"


def test_pointers_are_read_however_they_are_written() -> None:
    pointers = [
        f"{RECORDS}/3/attributes/email",
        f"{RECORDS}/3/attributes/location/zip",
        "/data/attributes/profiles/5",
        "/data/attributes/profiles[7]/email",
        None,
    ]
    assert pointed(pointers, RECORDS, 9) == ({3: [0, 1], 5: [2], 7: [3]}, False)


def test_an_index_that_is_not_in_the_batch_blames_nobody() -> None:
    assert pointed([f"{RECORDS}/9", f"{RECORDS}/90/attributes"], RECORDS, 9) == ({}, False)


def test_a_pointer_beside_the_records_is_about_all_of_them() -> None:
    for pointer in ("/data/relationships/lists/data/0", "/data/attributes/custom_source"):
        assert pointed([pointer], RECORDS, 9) == ({}, True)
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
        assert pointed([pointer], RECORDS, 9) == ({}, False)


def test_the_field_is_named_as_the_caller_knows_it() -> None:
    assert field_of(f"{RECORDS}/3/attributes/location/zip", RECORDS) == "location.zip"
    assert field_of("/data/attributes/profiles[12]/email", RECORDS) == "email"
    for pointer in (None, "/data", f"{RECORDS}/3", f"{RECORDS}/3/attributes"):
        assert field_of(pointer, RECORDS) is None
