"""Tables and arrays, as others read them: Python's `csv` and `json`."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from klaviyo_async.sources import Malformed, csv_events, ndjson, rows
from klaviyo_async.sources.csv_text import cells_of, open_at_end

from ..growth.work import grows_with
from .test_elements import Drops, found

pytestmark = pytest.mark.slow

CELL = st.text(st.sampled_from("ab \"'\n,;\t|é€\u200b\ufeff0.😀"), max_size=8)
NAME = st.text(st.sampled_from("abc_é 0"), min_size=1, max_size=6)


def theirs(text: str, delimiter: str) -> list[dict[str, str]]:
    """The rows of a table as `csv.DictReader` has them, without empty cells and rows."""
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    return [{name: cell for name, cell in row.items() if name and cell} for row in reader]


@given(
    names=st.lists(NAME, min_size=1, max_size=5),
    table=st.lists(st.lists(CELL, min_size=5, max_size=5), max_size=12),
    delimiter=st.sampled_from(",;\t|"),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC]),
    end=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
    size=st.integers(1, 50),
    padding=st.integers(0, 3),
)
@settings(max_examples=300)
@example(["a"], [["x"] * 5], ";", csv.QUOTE_ALL, "\r\n", "utf-16", 3, 2)
def test_tables(
    names: list[str],
    table: list[list[str]],
    delimiter: str,
    quoting: Any,
    end: str,
    encoding: str,
    size: int,
    padding: int,
) -> None:
    names = [name.strip() for name in names]
    assume(len({*names, "email", ""}) == len(names) + 2)
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=quoting, delimiter=delimiter, lineterminator=end)
    writer.writerow(["email", *names])
    rows = [["a@b.c", *row[: len(names)]] for row in table]
    # Spreadsheets write as many cells as their longest row has.
    writer.writerows([*row, *[""] * padding] for row in rows)
    text = file.getvalue()
    mapping = {name: f"properties.{name}" for name in names}
    source = csv_events(Drops(text.encode(encoding), size), metric="Seen", mapping=mapping)
    events = [event for *_, event in asyncio.run(found(source))]
    assert not any(isinstance(event, Malformed) for event in events), events
    ours = [{"email": event["profile"]["email"], **event.get("properties", {})} for event in events]
    assert ours == theirs(text, delimiter)


@given(
    st.lists(st.sampled_from(['"', ",", "a", "\r", " ", '""', "\n", '",', ',"', "é"])).map("".join),
    st.integers(1, 9),
)
@settings(max_examples=500)
def test_one_row_of_anything(row: str, size: int) -> None:
    """What is one row to `csv`, and complete, is that row here; what is none there is none here."""
    assume(row.strip())
    raw = row.encode()
    try:
        wanted = list(csv.reader(io.StringIO(row, newline=""), strict=True))
    except csv.Error:
        wanted = []
    if len(wanted) != 1:
        return
    ours = cells_of(raw.split(b"\n"), ",", None)
    assert ours == _beyond_the_limit(raw.split(b"\n"))
    # It is handed line ends of its own, so that a carriage return before one is not lost to it.
    assert ours == wanted[0] or ours == [cell.replace("\r\n", "\n") for cell in wanted[0]]


def _beyond_the_limit(lines: list[bytes]) -> list[str] | str:
    """What is made of cells that are too long for `csv`."""
    limit = csv.field_size_limit(0)
    try:
        return cells_of(lines, ",", None)
    finally:
        csv.field_size_limit(limit)


@given(st.lists(st.sampled_from(['"', ",", "a", "\r", "\n", '""', '",', ',"'])).map("".join))
@settings(max_examples=500)
def test_what_is_no_row_is_none_however_long(row: str) -> None:
    lines = row.encode().split(b"\n")
    if isinstance(cells_of(lines, ",", None), str):
        assert isinstance(_beyond_the_limit(lines), str)


class TestRows:
    """What spreadsheets do to rows."""

    async def rows(self, text: str) -> list[Any]:
        items = await found(csv_events(io.BytesIO(text.encode()), metric="Seen"))
        return [
            event if isinstance(event, Malformed) else event["properties"] for *_, event in items
        ]

    @pytest.mark.parametrize("end", ["\n", "\r\n"])
    @pytest.mark.parametrize("comma", [",", ",,,", ", ,", ',""'])
    async def test_a_comma_at_the_end_of_each_row(self, comma: str, end: str) -> None:
        rows = [f"a@b.c,{number}{comma}" for number in range(3)]
        for header in ("email,n", f"email,n{comma}"):
            if '"' in header or ", ," in header:
                continue
            assert await self.rows(end.join([header, *rows, ""])) == [
                {"n": "0"},
                {"n": "1"},
                {"n": "2"},
            ]

    async def test_too_many_cells_reject_the_row_alone(self) -> None:
        first, bad, last = await self.rows("email,n\na@b.c,0,\na@b.c,1,x\na@b.c,2,\n")
        assert (first, last) == ({"n": "0"}, {"n": "2"})
        assert (bad.line, bad.reason) == (3, "has 3 cells, and there are 2 columns")

    async def test_a_row_that_is_very_long(self) -> None:
        text = "email,n\na@b.c," + "x" * (7 * 2**20) + "\na@b.c,2\n"
        bad, last = await self.rows(text)
        assert bad.reason == f"is too long: {7 * 2**20 + 6} bytes"
        assert last == {"n": "2"}


@pytest.mark.parametrize(
    "line",
    [
        'x","y',
        '"',
        '"""',
        'a,"b',
        '"a"b',
        "x",
        'x,"\nx,y',  # a quotation that is open, and a row that is none
        'x","y\n' * 30 + 'z"',
        '"' + "a\n" * 100_000 + '",x',  # longer than cells of csv may be
        '"' + '""' * 100_000 + '",x',
    ],
)
def test_work_is_linear(line: str) -> None:
    """However quotations are nested, no line is read often."""

    def read(text: bytes) -> None:
        asyncio.run(found(csv_events(io.BytesIO(text), metric="Seen"), 500))

    def lines(count: int) -> bytes:
        return ("email,n\n" + f"{line}\n" * (count // (len(line) + 1))).encode()

    assert not grows_with(read, lines, 10_000)


async def test_no_line_is_read_often(monkeypatch: pytest.MonkeyPatch) -> None:
    # Each of these lines opens a quotation, and keeps open one that was.
    looks = 0

    def counted(*args: Any) -> bool:
        nonlocal looks
        looks += 1
        return open_at_end(*args)

    monkeypatch.setattr(rows, "open_at_end", counted)
    for line in (b'x","y\n', b'x","y\nx,y\n', b'x","y\n' * 20 + b'x"\n'):
        looks, text = 0, line * (20_000 // len(line))
        source = csv_events(io.BytesIO(b"email,n\n" + text), metric="Seen")
        assert len(await found(source, 500)) > 100
        # The first mistakes of a file are given a thousand lines each.
        assert looks <= 12 * text.count(b"\n") + 2000


def test_arrays_of_anything_are_as_json_loads_has_them() -> None:
    events = [{"a": [[[[[[[[{"b": "}]"}]]]]]]]]}, {"": '\\"'}, {}, {"ä": "\u2028\U0001f600"}]
    for indent in (None, 1):
        for ascii_ in (False, True):
            text = json.dumps(events, indent=indent, ensure_ascii=ascii_)
            assert [
                event for *_, event in asyncio.run(found(ndjson(Drops(text.encode(), 5))))
            ] == events
