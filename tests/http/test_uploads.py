"""Forms with files."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async.core.multipart import Upload
from klaviyo_async.errors import (
    APIConnectionError,
    InvalidRequest,
)
from klaviyo_async.http.transport import AiohttpTransport

from ..support import Loopback, cancel_at
from .helpers import idle_and_busy, post


class TestUpload:
    @pytest.fixture
    def logo(self, tmp_path: Path) -> Path:
        path = tmp_path / "logo.png"
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 1000)
        return path

    async def test_every_kind_of_file(
        self, transport: AiohttpTransport, loopback: Loopback, logo: Path
    ) -> None:
        content = logo.read_bytes()  # noqa: ASYNC240
        with logo.open("rb") as file:
            file.seek(8)
            cases: list[tuple[Any, bytes, str]] = [
                (content, content, "image/png"),
                (logo, content, "image/png"),
                (io.BytesIO(content), content, "image/png"),
                (file, content[8:], "image/png"),
            ]
            for source, expected, kind in cases:
                form = Upload("file", source, [("name", "Löwe")])
                for _ in range(2):  # the second time is a replay
                    assert (await post(transport, loopback.url, form)).status == 200
                    parts = await read_form(loopback)
                    assert parts["name"] == (None, b"L\xc3\xb6we")
                    assert parts["file"] == (kind, expected)
                    request = loopback.requests[-1]
                    assert request.headers["Content-Length"] == str(len(loopback.bodies[-1]))
            assert not file.closed

    async def test_a_pipe_is_sent_in_chunks(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        class Pipe(io.BytesIO):
            def seekable(self) -> bool:
                return False

        form = Upload("file", Pipe(b"GIF89a" + b"x" * 200_000), [])
        assert not form.replayable
        await post(transport, loopback.url, form)
        assert loopback.requests[0].headers["Transfer-Encoding"] == "chunked"
        assert (await read_form(loopback))["file"][0] == "image/gif"

    @pytest.mark.parametrize(
        ("then", "words"), [("ends", "it became 80000 bytes shorter"), ("breaks", "disk on fire")]
    )
    async def test_a_file_that_ends_or_breaks_meanwhile(
        self, transport: AiohttpTransport, loopback: Loopback, then: str, words: str
    ) -> None:
        """The server would wait for the rest for ever, and the connection is not at fault."""

        class Bad(io.BytesIO):
            def read(self, size: int | None = -1) -> bytes:
                if self.tell() < 120_000:
                    return super().read(min(size or 0, 60_000))
                if then == "breaks":
                    raise OSError("disk on fire")
                return b""

        form = Upload("file", Bad(b"GIF89a" + b"x" * 199_994), [])
        with pytest.raises(InvalidRequest, match=f"cannot be read: {words}"):
            await post(transport, loopback.url, form)
        assert idle_and_busy(transport) == (0, 0)

    async def test_a_file_that_grows_meanwhile(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        """It is sent as it was: the length has been announced."""

        class Growing(io.BytesIO):
            def read(self, size: int | None = -1) -> bytes:
                return super().read(size) or b"more"

        await post(transport, loopback.url, Upload("file", Growing(b"GIF89a" + b"x" * 200_000), []))
        assert len((await read_form(loopback))["file"][1]) == 200_006

    async def test_a_file_named_by_its_path_is_closed(
        self, transport: AiohttpTransport, loopback: Loopback, logo: Path, monkeypatch: Any
    ) -> None:
        opened: list[Any] = []
        real = Path.open

        def spy(*args: Any, **kwargs: Any) -> Any:
            opened.append(real(*args, **kwargs))
            return opened[-1]

        monkeypatch.setattr(Path, "open", spy)
        form = Upload("file", logo, [])
        await post(transport, loopback.url, form)
        with pytest.raises(APIConnectionError):
            await post(transport, "http://127.0.0.1:1", form)
        for late in (False, True):
            step = 0
            for step in range(1, 100):
                call = post_later(transport, loopback.url, form)
                if not await cancel_at(step, call, late=late):
                    break
            assert 4 < step < 99
        assert len(opened) > 10
        # A thread closes it, after a call that was cancelled.
        async with asyncio.timeout(600):
            while not all(file.closed for file in opened):  # noqa: ASYNC110
                await asyncio.sleep(0.001)

    @pytest.mark.parametrize("source", [Path("/no/such/file.png"), io.StringIO("text")])
    async def test_unreadable(
        self, transport: AiohttpTransport, loopback: Loopback, source: Any
    ) -> None:
        with pytest.raises(InvalidRequest):
            await post(transport, loopback.url, Upload("file", source, []))
        assert loopback.requests == []

    async def test_a_closed_file_object(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        file = io.BytesIO(b"GIF89a")
        form = Upload("file", file, [])
        file.close()
        with pytest.raises(InvalidRequest, match="cannot be read"):
            await post(transport, loopback.url, form)


async def post_later(transport: AiohttpTransport, url: str, body: Any) -> Any:
    return await post(transport, url, body)


async def read_form(loopback: Loopback) -> dict[str, tuple[str | None, bytes]]:
    """The last request's form, as an independent parser reads it: name -> (type, content)."""
    content = aiohttp.StreamReader(_Quiet(), 2**30)  # type: ignore[arg-type]
    content.feed_data(loopback.bodies[-1])
    content.feed_eof()
    reader = aiohttp.MultipartReader(loopback.requests[-1].headers, content)
    parts = {}
    while (part := await reader.next()) is not None:
        assert isinstance(part, aiohttp.BodyPartReader)
        parts[part.name or ""] = (part.headers.get("Content-Type"), bytes(await part.read()))
    return parts


class _Quiet:
    """A protocol whose reading nobody pauses."""

    _reading_paused = False

    def pause_reading(self) -> None: ...

    def resume_reading(self, **_: Any) -> None: ...
