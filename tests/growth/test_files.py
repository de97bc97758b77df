"""Files: NDJSON, arrays, CSV and dead letters, of pieces that are repeated."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from typing import Any

import pytest

from klaviyo_async.sources.files import FileSource, NdjsonSource
from klaviyo_async.sources.opening import dead_letters
from klaviyo_async.sources.rows import CsvSource

from .work import grows_with

SIZE = 30_000
PIECES = [
    *(
        b"\n",
        b"\r",
        b"\r\n",
        b" ",
        b"\0",
        b"\xff",
        b"\xef\xbb\xbf",
        b"x",
        b"x\n",
        b"\\",
        b"\xed\xa0\x80",
    ),
    *(
        b"{}\n",
        b"{",
        b"[",
        b"[]\n",
        b'{"a":1}',
        b'{"a":1},',
        b'{"a":',
        b'"',
        b'\\"',
        b'"\n',
        b'"\\ud800',
    ),
    *(
        b",",
        b";",
        b"\t",
        b"|",
        b'","',
        b'",\n"',
        b"a,",
        b"a,b\n",
        b",\n",
        b'""',
        b"1.",
        b"1,0;",
        b"''",
    ),
    *(
        b"\xe2\x80\x8b",
        b"2026-01-01,",
        b"1e9,",
        b"-",
        b"email,",
        b"email\n",
        b"=",
        b"#",
        b"$",
        b"(",
    ),
]
HEAD = b"email,metric,time,value,a,b\n"
FILES: dict[str, Callable[[bytes], FileSource]] = {
    "NDJSON": lambda raw: NdjsonSource(io.BytesIO(raw)),
    "NDJSON, after an event": lambda raw: NdjsonSource(io.BytesIO(b'{"a":1}\n' + raw)),
    "an array": lambda raw: NdjsonSource(io.BytesIO(b"[" + raw)),
    "an array of objects": lambda raw: NdjsonSource(io.BytesIO(b'[{"a":' + raw)),
    "CSV, its header": lambda raw: CsvSource(io.BytesIO(raw)),
    "CSV, its rows": lambda raw: CsvSource(io.BytesIO(HEAD + raw)),
    "CSV, a cell": lambda raw: CsvSource(io.BytesIO(HEAD + b'a@example.com,M,"' + raw)),
    "CSV, a time": lambda raw: CsvSource(io.BytesIO(HEAD + b"a@example.com,M," + raw)),
    "dead letters": lambda raw: dead_letters(io.BytesIO(raw)),
    "dead letters, after one": lambda raw: dead_letters(io.BytesIO(b'{"record":{}}\n' + raw)),
}


async def _read(source: FileSource) -> None:
    while found := await source.receive(100):
        await source.acknowledge([token for token, _ in found])
    await source.aclose()


@pytest.mark.soak
@pytest.mark.parametrize("name", FILES)
def test_work_grows_as_the_file_does(name: str) -> None:
    def read(raw: Any) -> None:
        asyncio.run(_read(FILES[name](raw)))

    found = {}
    for piece in PIECES:

        def make(size: int, piece: bytes = piece) -> bytes:
            return (piece * (size // len(piece) + 1))[:size]

        told = grows_with(read, make, SIZE)
        if told:
            found[piece] = told
            if len(found) == 3:
                break
    assert not found
