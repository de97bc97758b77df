"""Files of events: lines, offsets, damage, memory."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.pipeline.dead_letters import DeadLetter, open_dead_letters
from klaviyo_async.sources import Malformed, as_source, dead_letters, lines, ndjson
from klaviyo_async.sources.elements import holds_elements
from klaviyo_async.sources.encodings import UTF_8, recognise
from klaviyo_async.sources.files import FileSource
from klaviyo_async.sources.lines import CHUNK, LineReader

from ..support import cancel_at
from .test_iterables import drain

EVENT = {"metric": "Seen", "profile": {"email": "ada@example.com"}, "properties": {"n": 1}}


def numbered(count: int) -> list[dict[str, Any]]:
    return [{**EVENT, "properties": {"n": number}} for number in range(count)]


def as_lines(events: list[Any], end: str = "\n") -> bytes:
    return "".join(json.dumps(event, ensure_ascii=False) + end for event in events).encode()


async def everything(source: FileSource, limit: int = 100) -> list[Any]:
    try:
        return await drain(source, limit)
    finally:
        await source.aclose()


class TestNdjson:
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n", " \n \t\n"])
    async def test_lines(self, end: str, tmp_path: Path) -> None:
        path = tmp_path / "events.ndjson"
        path.write_bytes(as_lines(numbered(250), end))
        source = ndjson(path)
        assert await everything(source) == numbered(250)
        assert source.position == path.stat().st_size

    async def test_a_last_line_without_an_end(self, tmp_path: Path) -> None:
        path = tmp_path / "events.ndjson"
        path.write_bytes(as_lines(numbered(3)).rstrip())
        source = ndjson(path)
        assert await everything(source) == numbered(3)
        assert source.position == path.stat().st_size
        again = ndjson(path, start=source.position)
        assert await everything(again) == []

    async def test_a_byte_order_mark(self, tmp_path: Path) -> None:
        path = tmp_path / "events.ndjson"
        path.write_bytes(b"\xef\xbb\xbf" + as_lines([EVENT]))
        source = ndjson(path)
        assert await everything(source) == [EVENT]
        assert source.position == path.stat().st_size

    @pytest.mark.slow
    async def test_gzip_whatever_its_name(self, tmp_path: Path) -> None:
        path = tmp_path / "events"
        path.write_bytes(gzip.compress(as_lines(numbered(20_000))))
        source = ndjson(path)
        assert await everything(source) == numbered(20_000)
        assert source.position == len(as_lines(numbered(20_000)))

    @pytest.mark.slow
    async def test_damaged_gzip(self, tmp_path: Path) -> None:
        path = tmp_path / "events.gz"
        noise = [{**EVENT, "properties": {"x": os.urandom(50).hex()}} for _ in range(20_000)]
        path.write_bytes(gzip.compress(as_lines(noise))[:-100_000])
        source = ndjson(path)
        taken: list[Any] = []
        with pytest.raises(OSError, match="gzip file is damaged"):
            while items := await source.receive(100):
                taken += items
        assert [event for _, event in taken] == noise[: len(taken)]
        await source.aclose()

    async def test_bad_lines_stand_in_their_places(self, tmp_path: Path) -> None:
        path = tmp_path / "events.ndjson"
        bad = [
            b"{nonsense",
            b'{"metric": "\xff"}',
            b"[1]",
            b'"text"',
            b"[" * 20_000,
            b'{"v": NaN}',
            b'{"v": 1e999, "w": NaN}',
        ]
        good = as_lines([EVENT])
        path.write_bytes(b"".join(good + line + b"\n" for line in bad) + good)
        found = await everything(ndjson(path))
        assert found[::2] == [EVENT] * (len(bad) + 1)
        assert all(isinstance(one, Malformed) for one in found[1::2])
        assert [one.line for one in found[1::2]] == [2, 4, 6, 8, 10, 12, 14]
        assert [one.raw for one in found[1:4:2]] == ["{nonsense", '{"metric": "\ufffd"}']
        assert [one.reason.partition(":")[0] for one in found[1::2]] == [
            "is no JSON",
            "is not UTF-8",
            "is not a JSON object",
            "is not a JSON object",
            "is nested too deeply",
            "is no JSON",
            "is no JSON",
        ]

    @pytest.mark.parametrize("end", [b"", b"\n", b"\n" + as_lines([EVENT])])
    async def test_a_line_that_is_too_long(
        self, end: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(lines, "MAX_LINE", 1_000_000)
        path = tmp_path / "events.ndjson"
        path.write_bytes(as_lines([EVENT]) + b"{" * 2_500_000 + end)
        source = ndjson(path)
        found = await everything(source)
        assert found[0] == EVENT
        assert found[1].reason == "is too long: 2500000 bytes"
        assert found[1].raw == "{" * 10_000
        assert found[2:] == ([EVENT] if len(end) > 1 else [])
        assert source.position == path.stat().st_size

    async def test_no_file(self, tmp_path: Path) -> None:
        source = ndjson(tmp_path / "nothing")
        with pytest.raises(FileNotFoundError):
            await source.receive(1)
        await source.aclose()


class TestMemory:
    @pytest.mark.slow
    async def test_a_file_is_never_there_as_a_whole(self, tmp_path: Path) -> None:
        path = tmp_path / "events.ndjson"
        path.write_bytes(as_lines([EVENT]) * 100_000)
        assert path.stat().st_size > 20 * CHUNK
        source, most, count = ndjson(path), 0, 0
        while items := await source.receive(500):
            count += len(items)
            most = max(most, source.buffered)
            await source.acknowledge([token for token, _ in items])
        assert count == 100_000
        assert 0 < most <= CHUNK
        await source.aclose()

    async def test_nor_is_a_line_without_an_end(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(lines, "MAX_LINE", 1_000_000)
        path = tmp_path / "events.ndjson"
        path.write_bytes(b"x" * 8_000_000)
        reader, most = LineReader(path), 0
        read = reader._read

        def counted() -> bytes:
            nonlocal most
            most = max(most, reader.buffered)
            return read()

        monkeypatch.setattr(reader, "_read", counted)
        await reader.fill()
        assert 0 < most <= 1_000_000 + CHUNK
        assert reader.next() == lines.TooLong(b"x" * 10_000, 8_000_000, 0)
        await reader.aclose()


class TestPosition:
    async def test_the_first_that_is_not_acknowledged(self, tmp_path: Path) -> None:
        path = tmp_path / "events.ndjson"
        path.write_bytes(as_lines(numbered(10)))
        length = len(as_lines(numbered(1)))
        source = ndjson(path)
        assert (source.position, source.line) == (0, 1)
        tokens = [token for token, _ in await source.receive(5)]
        assert tokens == [0, length, 2 * length, 3 * length, 4 * length]
        assert [source.line_of(token) for token in tokens] == [1, 2, 3, 4, 5]
        await source.acknowledge([tokens[1], tokens[3]])
        assert (source.position, source.line) == (0, 1)
        await source.acknowledge([tokens[0]])
        assert (source.position, source.line) == (2 * length, 3)
        assert source.line_of(tokens[0]) is None
        await source.acknowledge(tokens)
        assert (source.position, source.line) == (5 * length, 6)
        await source.aclose()
        assert (source.position, source.line) == (5 * length, 6)

    @pytest.mark.parametrize("compressed", [False, True])
    @pytest.mark.parametrize("known", [False, True])
    async def test_going_on_there(self, compressed: bool, known: bool, tmp_path: Path) -> None:
        events: list[Any] = numbered(30)
        events[20] = {"none": "é"}
        text = as_lines(events).replace(b'{"none"', b'{none"')
        path = tmp_path / "events"
        path.write_bytes(gzip.compress(text) if compressed else text)
        source = ndjson(path)
        await source.acknowledge([token for token, _ in await source.receive(7)])
        await source.receive(7)
        await source.aclose()
        again = ndjson(path, start=source.position, line=source.line if known else None)
        found = await everything(again)
        assert found[:13] + found[14:] == events[7:20] + events[21:]
        assert found[13].line == 21
        assert again.position == len(text)

    @pytest.mark.parametrize("compressed", [False, True])
    @pytest.mark.parametrize("start", [1, 50, 100_000])
    @pytest.mark.parametrize("line", [None, 2])
    async def test_where_no_line_begins(
        self, compressed: bool, start: int, line: int | None, tmp_path: Path
    ) -> None:
        path = tmp_path / "events"
        text = as_lines(numbered(10))
        path.write_bytes(gzip.compress(text) if compressed else text)
        source = ndjson(path, start=start, line=line)
        for _ in range(2):
            with pytest.raises(ConfigurationError, match=f"no line of .* begins at {start}"):
                await source.receive(1)
        await source.aclose()

    def test_not_with_a_stream(self) -> None:
        with pytest.raises(ConfigurationError, match="path"):
            ndjson(io.BytesIO(), start=5)
        with pytest.raises(ConfigurationError, match="negative"):
            ndjson("x", start=-5)


class TestStreams:
    @pytest.mark.parametrize("wrap", [io.BytesIO, lambda raw: io.StringIO(raw.decode())])
    async def test_in_memory(self, wrap: Any) -> None:
        stream = wrap(as_lines([*numbered(5), {"metric": "Größe 👍"}]))
        found = await everything(as_source(stream))  # type: ignore[arg-type]
        assert found == [*numbered(5), {"metric": "Größe 👍"}]
        assert not stream.closed

    @pytest.mark.parametrize("mode", ["rb", "r"])
    async def test_a_pipe_gives_what_there_is(self, mode: str) -> None:
        reading, writing = os.pipe()
        with os.fdopen(reading, mode) as stream, os.fdopen(writing, "wb", buffering=0) as feed:
            source = as_source(stream)
            feed.write(as_lines(numbered(1)))
            assert [event for _, event in await source.receive(10)] == numbered(1)
            feed.write(as_lines(numbered(2))[:-5])
            receiving = asyncio.ensure_future(source.receive(10))
            found: list[Any] = []
            if mode == "rb":
                found += await receiving
                receiving = asyncio.ensure_future(source.receive(10))
            feed.write(as_lines(numbered(2))[-5:])
            feed.close()
            found += await receiving
            found += await source.receive(10)
            assert [event for _, event in found] == numbered(2)
            assert await source.receive(10) == []
            await source.aclose()

    @pytest.mark.slow
    async def test_a_pipe_that_nothing_comes_from_keeps_nobody(self) -> None:
        reading, writing = os.pipe()
        with os.fdopen(reading, "rb") as stream, os.fdopen(writing, "wb"):
            source = as_source(stream)
            receiving = asyncio.ensure_future(source.receive(10))
            await asyncio.sleep(0.01)
            receiving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await receiving
            await source.aclose()
            assert await source.receive(10) == []

    async def test_a_receive_that_is_cancelled_loses_nothing(self, tmp_path: Path) -> None:
        path = tmp_path / "events.ndjson"
        path.write_bytes(as_lines(numbered(10)))
        for late in (False, True):
            source = ndjson(path)
            assert await cancel_at(1, source.receive(4), late=late)
            assert await everything(source) == numbered(10)


class TestDeadLetters:
    async def test_what_was_written_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "dead.ndjson"
        write = open_dead_letters(path, lambda: 1.7e9)
        assert write is not None
        envelope = {"data": {"type": "event", "attributes": EVENT}}
        write(
            [DeadLetter(envelope, "bad", unique_id="u1"), DeadLetter(EVENT, "bad", field="profile")]
        )
        write([DeadLetter('{"metric": "Se', "is no JSON")])
        with path.open("ab") as file:
            file.write(as_lines([EVENT]))
        found = await everything(dead_letters(path))
        assert found[:2] == [envelope, EVENT]
        assert (found[2].line, found[2].reason[:10]) == (3, "is no JSON")
        assert found[3:] == [EVENT]

    async def test_repaired_within_its_text(self, tmp_path: Path) -> None:
        path = tmp_path / "dead.ndjson"
        letters = [
            {"event": json.dumps(EVENT), "error": {"reason": "was not JSON"}, "line": 7},
            {"event": None, "error": {}},
            {"event": "[]", "error": {}},
        ]
        path.write_bytes(as_lines(letters))
        first, *others = await everything(as_source(path))  # type: ignore[arg-type]
        assert first == EVENT
        assert [one.reason for one in others] == ["the letter's event is not a JSON object"] * 2


TEXT = st.one_of(
    st.binary(max_size=300),
    st.lists(
        st.sampled_from(
            [
                b"\n",
                b"\r",
                b"{}",
                b'{"a":1}',
                b"\xff",
                b"\xef\xbb\xbf",
                b'"',
                b"[",
                b" ",
                b"{",
                b"x",
            ]
        ),
        max_size=30,
    ).map(b"".join),
)


def _is_utf_8(text: bytes) -> bool:
    try:
        return recognise(text, None)[0] == UTF_8
    except ConfigurationError:
        return False


class TestAnyBytes:
    @pytest.mark.slow
    @given(TEXT, st.integers(1, 7), st.integers(1, 5))
    @settings(max_examples=200)
    def test_each_line_is_an_event_or_malformed(self, text: bytes, limit: int, chunk: int) -> None:
        # Arrays, other encodings and what is no text have tests of their own.
        assume(not holds_elements(text) and _is_utf_8(text))

        class Drops(io.BytesIO):
            def read(self, size: int | None = -1) -> bytes:
                return super().read(chunk)

        async def run() -> None:
            source = ndjson(Drops(text))
            starts: list[int] = []
            while items := await source.receive(limit):
                for token, event in items:
                    starts.append(token)
                    assert isinstance(event, (dict, Malformed))
                    assert source.line_of(token) == text[:token].count(b"\n") + 1
                await source.acknowledge([token for token, _ in items])
            assert source.position == len(text)
            plain = text[3:] if text.startswith(b"\xef\xbb\xbf") else text
            assert len(starts) == sum(bool(line.strip()) for line in plain.split(b"\n"))
            assert all(not start or text[start - 1 : start] == b"\n" for start in starts)

        asyncio.run(run())

    @pytest.mark.slow
    @given(
        st.lists(
            st.dictionaries(
                st.text(st.characters(codec="utf-8"), max_size=5),
                st.one_of(st.text(st.characters(codec="utf-8"), max_size=9), st.integers(-9, 9)),
                max_size=4,
            ),
            max_size=20,
        ),
        st.sampled_from(["\n", "\r\n", "\n\n"]),
    )
    @settings(max_examples=100)
    def test_a_round_trip(self, events: list[Any], end: str) -> None:
        assert asyncio.run(everything(ndjson(io.BytesIO(as_lines(events, end))))) == events
