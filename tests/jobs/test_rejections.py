"""Dead letters: whatever a record was, its line can be read."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi.models import ProfileUpsert

from klaviyo_async import InvalidRequest
from klaviyo_async.errors import ApiError
from klaviyo_async.jobs import Rejection, read_rejected
from klaviyo_async.jobs.rejections import open_dead_letters


def _written(path: Path, *rejections: Rejection) -> list[Any]:
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
    (line,) = _written(path, Rejection(record, "why", 3))
    assert line == {
        "record": kept,
        "index": 3,
        "error": {"reason": "why"},
        "at": "1970-01-01T00:00:00+00:00",
    }
    assert list(read_rejected(path)) == [kept]


def test_a_line_says_all_that_is_known(tmp_path: Path) -> None:
    error = ApiError(code="invalid", detail="No.", pointer="/data")
    (line,) = _written(
        tmp_path / "letters", Rejection({}, "No.", None, "email", (error,), "J1", uncertain=True)
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
    assert len(_written(path, Rejection({}, "a", 0))) == 1
    assert len(_written(path, Rejection({}, "b", 1), Rejection({}, "c", 2))) == 3
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"event": 1}', "7", '"\xff"', "[" * 20_000], ids=range(6)
)
def test_a_file_of_something_else(tmp_path: Path, line: str) -> None:
    path = tmp_path / "letters"
    path.write_bytes(f'{{"record": 1}}\n\n{line}\n'.encode("latin-1"))
    found = read_rejected(path)
    assert next(found) == 1
    with pytest.raises(InvalidRequest, match="line 3 is no dead letter"):
        next(found)
