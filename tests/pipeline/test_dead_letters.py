"""Dead letters: whatever a record was, its line can be read."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi.models import ProfileUpsert

from klaviyo_async import InvalidRequest, KlaviyoClient
from klaviyo_async.errors import ApiError
from klaviyo_async.pipeline.dead_letters import DeadLetter, open_dead_letters, read_dead_letters
from klaviyo_async.sources import as_source

from ..ingest.fake import FakeKlaviyo, event

AT = "1970-01-01T00:00:00+00:00"


def _written(path: Path, *rejections: DeadLetter) -> list[Any]:
    write = open_dead_letters(path, lambda: 0.0)
    assert write is not None
    write(rejections)
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.mark.parametrize(
    ("record", "kept"),
    [
        ({"email": "zoë"}, {"email": "zoë"}),
        ("text", "text"),
        (None, None),
        (
            ProfileUpsert(email="a@x.y"),
            {"type": "profile", "attributes": {"email": "a@x.y"}},
        ),
        ({"n": Decimal("NaN")}, {"repr": "{'n': Decimal('NaN')}"}),
        ({"t": "\ud800"}, {"repr": "{'t': '\\ud800'}"}),
        (ProfileUpsert(title="\ud800"), {"repr": "ProfileUpsert(title='\\ud800')"}),
    ],
)
def test_every_record_can_be_written(tmp_path: Path, record: Any, kept: Any) -> None:
    path = tmp_path / "letters"
    (line,) = _written(path, DeadLetter(record, "why", 3))
    assert line == {
        "record": kept,
        "index": 3,
        "error": {"reason": "why"},
        "at": "1970-01-01T00:00:00+00:00",
    }
    assert [letter.record for letter in read_dead_letters(path)] == [kept]


def test_a_line_says_all_that_is_known(tmp_path: Path) -> None:
    error = ApiError(code="invalid", detail="No.", pointer="/data")
    (line,) = _written(
        tmp_path / "letters", DeadLetter({}, "No.", None, "email", (error,), "J1", uncertain=True)
    )
    assert line["index"] is None
    assert line["error"] == {
        "reason": "No.",
        "field": "email",
        "job": "J1",
        "uncertain": True,
        "errors": [{"code": "invalid", "detail": "No.", "pointer": "/data"}],
    }


def test_a_file_is_added_to_and_is_nobody_elses(tmp_path: Path) -> None:
    path = tmp_path / "letters"
    assert len(_written(path, DeadLetter({}, "a", 0))) == 1
    assert len(_written(path, DeadLetter({}, "b", 1), DeadLetter({}, "c", 2))) == 3
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"event": 1}', "7", '"\xff"', "[" * 20_000], ids=range(6)
)
def test_a_file_of_something_else(tmp_path: Path, line: str) -> None:
    path = tmp_path / "letters"
    path.write_bytes(f'{{"record": 1}}\n\n{line}\n'.encode("latin-1"))
    found = read_dead_letters(path)
    assert next(found).record == 1
    with pytest.raises(InvalidRequest, match="line 3 is no dead letter"):
        next(found)


OLD = (
    # As events were written once, and as records of jobs were.
    {"event": {"metric": "X", "profile": {"email": "a@x.y"}}, "error": {"reason": "No."}, "at": AT},
    {
        "record": {"type": "profile", "attributes": {"email": "b@x.y"}},
        "index": 4,
        "error": {"reason": "No.", "field": "email", "job": "J1", "line": 5, "uncertain": True,
                  "errors": [{"code": "invalid", "pointer": "/data"}]},
        "at": AT,
    },
)  # fmt: skip


async def _records(path: Path) -> list[Any]:
    source = as_source(path)
    found = [record for _, record in await source.receive(100)]
    await source.aclose()
    return found


async def test_files_of_either_old_form_are_read(tmp_path: Path) -> None:
    path = tmp_path / "letters"
    path.write_text("".join(json.dumps(line) + "\n" for line in OLD))
    event, record = read_dead_letters(path)
    assert (event.record, event.reason, event.index) == (OLD[0]["event"], "No.", None)
    assert (record.record, record.index, record.field, record.job) == (
        OLD[1]["record"],
        4,
        "email",
        "J1",
    )
    assert (record.line, record.uncertain, record.pointer, record.at) == (5, True, "/data", 0.0)
    assert await _records(path) == [OLD[0]["event"], OLD[1]["record"]]


async def test_what_still_cannot_be_read_comes_back_as_it_was(
    klaviyo: KlaviyoClient, tmp_path: Path
) -> None:
    source, once, twice = tmp_path / "events.ndjson", tmp_path / "once", tmp_path / "twice"
    source.write_text('{"metric": "X", "profile": {"email"\nnonsense\n{"metric": 7}\n')
    await klaviyo.ingest_all(source, dead_letters=once)
    await klaviyo.ingest_all(once, dead_letters=twice)
    first, second = list(read_dead_letters(once)), list(read_dead_letters(twice))
    assert [letter.record for letter in second] == [letter.record for letter in first]
    assert [letter.record for letter in first] == [
        *source.read_text().splitlines()[:2],
        {"metric": 7},
    ]
    assert second[0].reason == first[0].reason
    assert [(letter.file, letter.line) for letter in first] == [(str(source), n) for n in (1, 2, 3)]


async def test_the_place_in_a_file_is_kept_whoever_refuses_the_record(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, tmp_path: Path
) -> None:
    server.poison = {2}
    path, letters = tmp_path / "events.ndjson", list[DeadLetter]()
    path.write_text("".join(json.dumps(event(n)) + "\n\n" for n in range(4)))
    report = await klaviyo.ingest_all(path, dead_letters=letters.extend)
    (letter,) = letters
    assert report.rejections == letters
    assert (letter.index, letter.file, letter.line, letter.unique_id) == (2, str(path), 5, "u2")
    assert letter.pointer is not None
    assert letter.record["data"]["attributes"]["properties"] == {"n": 2}


async def test_the_column_at_fault_is_named(klaviyo: KlaviyoClient, tmp_path: Path) -> None:
    path, letters = tmp_path / "events.csv", tmp_path / "letters"
    path.write_text("metric,email,value\nX,a@x.y,many\nX,b@x.y,1\n")
    assert (await klaviyo.ingest_all(path, dead_letters=letters)).delivered == 1
    (letter,) = read_dead_letters(letters)
    assert (letter.column, letter.file, letter.line) == ("value", str(path), 2)
    assert letter.record == "X,a@x.y,many"


async def test_numbers_beyond_all_floats_are_ingested_again(tmp_path: Path) -> None:
    path = tmp_path / "dead.ndjson"
    given = {"metric": "Seen", "properties": {"a": Decimal("1e400"), "b": -(10**400), "c": 0.5}}
    text = '{"metric": "Seen", "properties": {"a": 1E+400}}'
    _written(path, DeadLetter(given, "bad"), DeadLetter(text, "was not JSON"))
    source: Any = as_source(path)
    first, second = [found for _, found in await source.receive(10)]
    await source.aclose()
    assert first == given
    assert second == {"metric": "Seen", "properties": {"a": Decimal("1e400")}}
