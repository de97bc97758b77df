"""JSON arrays, and objects of several lines: told apart, placed, bounded, gone on with."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sources import Malformed, as_source, dead_letters, ndjson
from klaviyo_async.sources import lines as lines_module
from klaviyo_async.sources.elements import ElementSplitter, holds_elements
from klaviyo_async.sources.files import FileSource
from klaviyo_async.sources.lines import CHUNK

from ..growth.work import grows_with
from .test_files import EVENT, as_lines, everything, numbered


class Drops(io.BytesIO):
    """A file that gives some bytes at a time."""

    def __init__(self, text: bytes, size: int) -> None:
        super().__init__(text)
        self._size = size

    def read(self, size: int | None = -1) -> bytes:
        return super().read(self._size)


async def found(source: FileSource, limit: int = 3) -> list[tuple[int, int | None, Any]]:
    """Token, line and event of all."""
    items: list[tuple[int, int | None, Any]] = []
    while some := await source.receive(limit):
        items += [(token, source.line_of(token), event) for token, event in some]
        await source.acknowledge([token for token, _ in some])
    await source.aclose()
    return items


class TestArrays:
    @pytest.mark.parametrize("indent", [None, 0, 2])
    @pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\n \r\n"])
    async def test_all_of_its_objects_are_sent(
        self, indent: int | None, mark: bytes, tmp_path: Path
    ) -> None:
        path = tmp_path / "events.json"
        path.write_bytes(mark + json.dumps(numbered(250), indent=indent).encode() + b"\n")
        source = ndjson(path)
        assert await everything(source) == numbered(250)
        assert source.position == path.stat().st_size

    async def test_one_object_a_line(self) -> None:
        # Of which all but the last were rejected once, for their commas.
        text = b"[\n" + b",\n".join(as_lines([event]).strip() for event in numbered(5)) + b"\n]\n"
        items = await found(ndjson(io.BytesIO(text)))
        assert [(line, event) for _, line, event in items] == [
            *zip(range(2, 7), numbered(5), strict=True)
        ]

    @pytest.mark.parametrize("text", [b"[]", b" [ ]\n", b"[\n\n]"])
    async def test_nothing(self, text: bytes) -> None:
        assert await everything(ndjson(io.BytesIO(text))) == []

    async def test_compressed_and_dead_letters(self, tmp_path: Path) -> None:
        path = tmp_path / "x.json.gz"
        letters = [{"record": EVENT, "error": {"reason": "bad"}}, EVENT]
        path.write_bytes(gzip.compress(json.dumps(letters).encode()))
        assert await everything(dead_letters(path)) == [EVENT, EVENT]
        assert await everything(as_source(path)) == [EVENT, EVENT]  # type: ignore[arg-type]

    async def test_objects_of_several_lines_one_after_another(self) -> None:
        text = "\n".join(json.dumps(event, indent=1) for event in numbered(3))
        items = await found(ndjson(io.BytesIO(text.encode())))
        assert [event for *_, event in items] == numbered(3)
        assert [line for _, line, _ in items] == [1, 10, 19]

    async def test_arrays_one_after_another(self) -> None:
        text = b"\n".join(json.dumps([event]).encode() for event in numbered(3))
        assert await everything(ndjson(io.BytesIO(text))) == numbered(3)

    def test_other_lines_are_none(self) -> None:
        assert holds_elements(b'{"a": 1}\n') is False
        assert holds_elements(b"[1, 2]") is False
        assert holds_elements(b"nonsense") is False
        assert holds_elements(b"\n  [ ") is None
        assert holds_elements(b" " * 100_000) is False


class TestDamage:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ('[{"a":1}, {"a":2', [1, (10, "does not end: the file is cut off")]),
            ('[{"a":1}, {"a":"x', [1, (10, "does not end: the file is cut off")]),
            ('[{"a":1},', [1, (9, "the array does not end")]),
            ('[{"a":1}', [1, (8, "the array does not end")]),
            ('[{"a":1}, 5, {"a":2}]', [1, (10, "is not a JSON object"), 2]),
            ('[{"a":1}, "}, {", {"a":2}]', [1, (10, "is not a JSON object"), 2]),
            ('[{"a":1}, [{"a":3}], {"a":2}]', [1, (10, "is not a JSON object"), 2]),
            ('[{"a":1}] and more', [1, (10, "is not a JSON object")]),
            ('[{"a":1},{"a":},{"a":2}]', [1, (9, "is no JSON"), 2]),
            ('[{"a":1}},{"a":2}]', [1, (8, "is a bracket that nothing opens"), 2]),
            ('[{"a":1},{"a":"\\ud800"}]', [1, (9, "is no JSON: it holds half of a surrogate")]),
        ],
    )
    @pytest.mark.parametrize("size", [1, 4, 1000])
    async def test_what_is_no_object_stands_in_its_place(
        self, text: str, expected: list[Any], size: int
    ) -> None:
        items = await found(ndjson(Drops(text.encode(), size)))
        assert len(items) == len(expected)
        for (token, line, event), wanted in zip(items, expected, strict=True):
            if isinstance(wanted, int):
                assert event == {"a": wanted}
            else:
                assert isinstance(event, Malformed)
                assert (token, event.line, line) == (wanted[0], 1, 1)
                assert event.reason.startswith(wanted[1])

    async def test_what_is_too_long_is_not_kept(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(lines_module, "MAX_LINE", 1_000_000)
        long = b'{"x": ["' + b'a\\"{' * 900_000 + b'"]}'
        text = b"[" + as_lines([EVENT]) + b"," + long + b"," + as_lines([EVENT]) + b"]"
        source, most, events = ndjson(io.BytesIO(text)), 0, list[Any]()
        while items := await source.receive(1):
            events += [event for _, event in items]
            most = max(most, source.buffered)
        assert events[::2] == [EVENT, EVENT]
        assert events[1].reason == f"is too long: {len(long)} bytes"
        assert events[1].raw == long[:10_000].decode()
        assert most < 1_000_000 + 2 * CHUNK

    async def test_garbage_without_end_is_not_kept_either(self) -> None:
        source, most = ndjson(io.BytesIO(b"[{}" + b"garbage " * 500_000)), 0
        while items := await source.receive(1):
            most = max(most, source.buffered)
            assert all(len(event.raw) <= CHUNK + 10 for _, event in items[1:])
        assert most <= 3 * CHUNK


class TestGoingOn:
    @pytest.mark.parametrize("compressed", [False, True])
    @pytest.mark.parametrize("known", [False, True])
    async def test_from_any_object(self, compressed: bool, known: bool, tmp_path: Path) -> None:
        text = json.dumps(numbered(9), indent=1).encode()
        path = tmp_path / "x.json"
        path.write_bytes(gzip.compress(text) if compressed else text)
        whole = await found(ndjson(path))
        for count in range(10):
            source = ndjson(path)
            taken = list(await source.receive(count)) if count else []
            await source.acknowledge([token for token, _ in taken])
            await source.receive(1)
            await source.aclose()
            line = source.line if known else None
            again = ndjson(path, start=source.position, line=line)
            assert await found(again) == whole[count:]
            assert again.position == len(text)

    @pytest.mark.parametrize("start", [3, 100_000])
    async def test_where_none_begins(self, start: int, tmp_path: Path) -> None:
        path = tmp_path / "x.json"
        path.write_bytes(json.dumps(numbered(9)).encode())
        source = ndjson(path, start=start)
        for _ in range(2):
            with pytest.raises(ConfigurationError, match="no line"):
                await source.receive(1)
        await source.aclose()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text('"\\{}[], \nä\u2028', max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=20,
)


class TestAnyArray:
    @pytest.mark.slow
    @given(
        st.lists(st.dictionaries(st.text('"\\{[a', max_size=3), JSON, max_size=4), max_size=8),
        st.sampled_from([None, 0, 3]),
        st.integers(1, 60),
    )
    @settings(max_examples=60)
    def test_as_json_loads_has_it(self, objects: list[Any], indent: int | None, size: int) -> None:
        text = json.dumps(objects, indent=indent)
        items = asyncio.run(found(ndjson(Drops(text.encode(), size))))
        assert [event for *_, event in items] == json.loads(text)
        for token, line, _ in items:
            assert text[token] == "{"
            assert line == text[:token].count("\n") + 1

    @pytest.mark.slow
    @given(
        st.lists(st.sampled_from(["[", "{", "}", "]", '"', "\\", ",", "a", "\n", "{}"])).map(
            "".join
        ),
        st.integers(1, 9),
    )
    @settings(max_examples=300)
    def test_pieces_make_no_difference(self, text: str, size: int) -> None:
        raw = b"[{" + text.encode()

        def split(pieces: list[bytes]) -> list[Any]:
            splitter = ElementSplitter(1000)
            found = [element for piece in pieces for element in splitter.feed(piece)]
            return [*found, *splitter.finish()]

        whole = split([raw])
        assert split([raw[at : at + size] for at in range(0, len(raw), size)]) == whole
        for element in whole:
            assert raw[element.offset : element.end] == element.raw
            assert element.line == raw[: element.offset].count(b"\n") + 1


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [b"[", b'"', b'{"a":', b"{}", b'\\"', b"\\", b"}", b'{"a":"\\\\"},', b'"{', b"[[[[[[[{},"],
)
def test_work_is_linear(unit: bytes) -> None:
    def split(text: bytes) -> None:
        splitter = ElementSplitter(6_000_000)
        for at in range(0, len(text), 4096):
            list(splitter.feed(text[at : at + 4096]))
        list(splitter.finish())

    assert not grows_with(split, lambda count: b"[{" + unit * (count // len(unit)), 20_000)
