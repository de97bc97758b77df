"""Texts that are not UTF-8, and files that are no text."""

from __future__ import annotations

import asyncio
import bz2
import gzip
import io
import json
import lzma
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sources import Malformed, as_source, csv_events, ndjson
from klaviyo_async.sources.encodings import checked_encoding, decoder

from .test_csv import cells, rows
from .test_elements import Drops, found
from .test_files import as_lines, everything, numbered

TABLE = "email\tName\tPlace\na@b.c\tÅsa Größe\t東京\nb@b.c\t👍\t\n"
MARKED = ["utf-8-sig", "utf-16", "utf-32"]


def marked(text: str, encoding: str) -> bytes:
    """With the byte order mark of big-endian encodings, which Python leaves out."""
    raw = text.encode(encoding)
    return "\ufeff".encode(encoding) + raw if encoding.endswith("-be") else raw


class TestMarks:
    @pytest.mark.parametrize("encoding", [*MARKED, "utf-16-be", "utf-32-be"])
    @pytest.mark.parametrize("size", [1, 3, 1000])
    async def test_a_table_as_excel_writes_it(self, encoding: str, size: int) -> None:
        source = csv_events(Drops(marked(TABLE, encoding), size), metric="Seen")
        first, second = [event for *_, event in await found(source)]
        assert first["properties"] == {"Name": "Åsa Größe", "Place": "東京"}
        assert second["properties"] == {"Name": "👍"}
        base = encoding.removesuffix("-be")
        wanted = [] if base == "utf-8-sig" else [f"its encoding is {base}"]
        assert [note[: len(base) + 16] for note in source.notes if "encoding" in note] == wanted

    @pytest.mark.parametrize("encoding", MARKED)
    @pytest.mark.parametrize("array", [False, True])
    async def test_json_of_powershell(self, encoding: str, array: bool) -> None:
        events = [{**event, "metric": "Größe 👍"} for event in numbered(40)]
        text = json.dumps(events, ensure_ascii=False) if array else as_lines(events).decode()
        source = as_source(io.BytesIO(text.encode(encoding)))
        assert await everything(source) == events  # type: ignore[arg-type]

    async def test_one_that_says_otherwise(self) -> None:
        with pytest.raises(ConfigurationError, match="cp1252 is given, and .* mark of utf-16-le"):
            await rows(TABLE.encode("utf-16"), encoding="cp1252")
        assert len(await rows(TABLE.encode("utf-16"), encoding="utf-16")) == 2
        assert len(await rows(TABLE.encode("utf-16"), encoding="utf-16-le")) == 2

    @pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
    async def test_none_is_not_guessed(self, encoding: str) -> None:
        with pytest.raises(ConfigurationError, match=f"say encoding {encoding}"):
            await rows(TABLE.encode(encoding))
        with pytest.raises(ConfigurationError, match="say utf-16-le .* or utf-16-be"):
            await rows(TABLE.encode(encoding), encoding="utf-16")
        assert len(await rows(TABLE.encode(encoding), encoding=encoding)) == 2


class TestGiven:
    async def test_of_windows(self) -> None:
        text = "email;Preis\na@b.c;5 €\n"
        raw = text.encode("cp1252")
        assert cells((await rows(raw, encoding="Windows-1252"))[0]) == {"Preis": "5 €"}
        [bad] = await rows(raw)
        assert (
            bad.reason
            == "is not UTF-8: if the file is in another encoding, say which, as `encoding`"
        )

    async def test_the_header_says_so_at_once(self) -> None:
        with pytest.raises(ConfigurationError, match="line 1: .*is not UTF-8: if .* say which"):
            await rows("email;Größe\n".encode("cp1252"))

    async def test_bytes_that_are_none_harm_one_row(self) -> None:
        # 0x81 is nothing in cp1252, and with the next one a letter in UTF-8.
        first, bad, last = await rows(
            b"email,a\na@b.c,\xe9\na@b.c,\xc3\x81\x81\na@b.c,2\n", encoding="cp1252"
        )
        assert (cells(first), cells(last)) == ({"a": "é"}, {"a": "2"})
        assert (bad.line, bad.reason) == (3, "is not cp1252")

    async def test_a_half_of_a_character_harms_one_row(self) -> None:
        text = "email,a\na@b.c,1\na@b.c,X\na@b.c,3\n".encode("utf-16-le").replace(b"X\0", b"\0\xd8")
        first, bad, last = await rows(b"\xff\xfe" + text)
        assert (cells(first), cells(last)) == ({"a": "1"}, {"a": "3"})
        assert bad.reason == "is not utf-16-le"

    @pytest.mark.parametrize("name", ["nonsense", "base64", "rot13", "idna\0", "zlib"])
    def test_what_is_none(self, name: str) -> None:
        for make in (ndjson, csv_events):
            with pytest.raises(ConfigurationError, match="no encoding"):
                make("x", encoding=name)

    @pytest.mark.parametrize("name", ["utf8", "UTF-8-SIG", "U8"])
    def test_names_of_one(self, name: str) -> None:
        assert checked_encoding(name) == "utf-8"
        assert decoder("utf-8") is None

    async def test_a_stream_of_text_has_none(self) -> None:
        with pytest.raises(ConfigurationError, match="decoded already"):
            await ndjson(io.StringIO("{}"), encoding="cp1252").receive(1)
        assert await everything(ndjson(io.StringIO("{}\n"), encoding="utf-8")) == [{}]


class TestHalves:
    @pytest.mark.parametrize(
        "text",
        [
            rb'{"a":"\ud83d"}',
            rb'{"a":"\udc00 "}',
            rb'{"a":"\\\ud83dx"}',
            rb'["\ud83d\ud83d\udc00"]',
        ],
    )
    async def test_of_escapes(self, text: bytes) -> None:
        [bad] = await everything(ndjson(io.BytesIO(text)))
        assert "half of a surrogate pair" in bad.reason or bad.reason == "is not a JSON object"

    async def test_what_only_looks_so_is_none(self) -> None:
        text = rb'{"a":"\\ud83d","b":"\ud83d\ude00"}'
        assert await everything(ndjson(io.BytesIO(text))) == [{"a": "\\ud83d", "b": "😀"}]
        [bad] = await everything(ndjson(io.BytesIO(rb'{"a":"\\ud83d"')))
        assert "surrogate" not in bad.reason

    async def test_of_bytes(self) -> None:
        [bad] = await everything(ndjson(io.BytesIO(b'{"a":"\xed\xa0\xbd"}')))
        assert bad.reason == "holds half of a surrogate pair, which is no character"
        [bad] = await rows("email,a\na@b.c,\ud83d\n".encode("utf-8", "surrogatepass"))
        assert bad.reason == "holds half of a surrogate pair, which is no character"


class TestNoText:
    @pytest.mark.parametrize("name", ["x.csv", "x.ndjson"])
    @pytest.mark.parametrize("kind", ["zip", "bz2", "xz", "xls"])
    async def test_is_told(self, kind: str, name: str, tmp_path: Path) -> None:
        path = tmp_path / name
        if kind == "zip":
            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("xl/workbook.xml", "<x/>")
        else:
            path.write_bytes(
                {
                    "bz2": bz2.compress(b"email\n"),
                    "xz": lzma.compress(b"email\n"),
                    "xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500),
                }[kind]
            )
        source: Any = as_source(path)
        for _ in range(2):
            with pytest.raises(ConfigurationError, match="Excel workbook|bzip2|xz"):
                await source.receive(1)
        await source.aclose()

    async def test_gzip_in_a_stream(self) -> None:
        with pytest.raises(ConfigurationError, match="gzip"):
            await ndjson(io.BytesIO(gzip.compress(b"{}"))).receive(1)

    @pytest.mark.parametrize("cut", [5, 30])
    async def test_gzip_that_is_cut_off(self, cut: int, tmp_path: Path) -> None:
        path = tmp_path / "x.csv"
        path.write_bytes(gzip.compress(b"email,metric\n" + b"a@b.c,Seen\n" * 20)[:cut])
        with pytest.raises(OSError, match=r"x\.csv: the gzip file is damaged or cut off after"):
            await everything(csv_events(path))

    @pytest.mark.parametrize("text", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\n\r\n"])
    async def test_nothing_at_all(self, text: bytes, tmp_path: Path) -> None:
        for name in ("x.csv", "x.ndjson"):
            for raw in (text, gzip.compress(text)):
                path = tmp_path / name
                path.write_bytes(raw)
                assert await everything(as_source(path)) == []  # type: ignore[arg-type]

    async def test_nul(self) -> None:
        first, bad, last = await rows(b"email,a\na@b.c,1\na@b.c,\0\na@b.c,3\n")
        assert (cells(first), cells(last)) == ({"a": "1"}, {"a": "3"})
        assert (bad.line, bad.reason.partition(":")[0]) == (3, "holds a NUL character")
        first, bad = await everything(ndjson(io.BytesIO(b"{}\n" + bytes(50))))
        assert (first, bad.reason) == ({}, "is no JSON: it holds NUL characters")


class TestGoingOn:
    @pytest.mark.parametrize("encoding", [*MARKED, "cp1252"])
    @pytest.mark.parametrize("known", [False, True])
    async def test_offsets_are_of_the_text(
        self, encoding: str, known: bool, tmp_path: Path
    ) -> None:
        text = "email,a\n" + "".join(f'a@b.c,"é{number}\n"\n' for number in range(9))
        path = tmp_path / "x.csv"
        path.write_bytes(text.encode(encoding))
        given = "cp1252" if encoding == "cp1252" else None

        def opened(**where: Any) -> Any:
            return csv_events(path, metric="Seen", encoding=given, **where)

        whole = await found(opened())
        assert [line for _, line, _ in whole] == [*range(2, 20, 2)]
        for count in range(10):
            source = opened()
            taken = list(await source.receive(count)) if count else []
            await source.acknowledge([token for token, _ in taken])
            await source.receive(2)
            await source.aclose()
            again = opened(start=source.position, line=source.line if known else None)
            assert await found(again) == whole[count:]


@pytest.mark.slow
@given(
    st.binary(max_size=60),
    st.sampled_from(
        ["cp1252", "utf-16-le", "utf-16-be", "utf-32-le", "shift_jis", "utf-7", "cp037"]
    ),
    st.integers(1, 9),
)
@settings(max_examples=200)
def test_any_bytes_of_any_encoding(raw: bytes, encoding: str, size: int) -> None:
    """Whatever it is, each line is text as Python's own decoder has it, or malformed."""
    text = "email\n".encode(encoding) + raw
    found_ = asyncio.run(
        found(csv_events(Drops(text, size), metric="Seen", encoding=encoding, delimiter="|"))
    )
    assert all(isinstance(event, (dict, Malformed)) for *_, event in found_)
    try:
        lines = text.decode(encoding).split("\n")[1:]
    except UnicodeDecodeError:
        assert any(event.__class__ is Malformed for *_, event in found_)
        return
    assert len(found_) <= len([line for line in lines if line.strip(" \t\r")])
