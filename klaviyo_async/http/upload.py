"""Streams multipart forms with a file; files are opened, read and closed in worker threads."""

from __future__ import annotations

import asyncio
import io
import os
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Lock
from typing import IO, Final

from ..core.multipart import Upload
from ..errors import APIConnectionError, InvalidRequest
from .deadlines import mark_unsent

__all__ = ["open_form"]

_CHUNK: Final = 65_536


@asynccontextmanager
async def open_form(
    form: Upload,
) -> AsyncIterator[tuple[Mapping[str, str], io.BytesIO | AsyncIterator[bytes]]]:
    """The form's content headers, and its body while the context is open.

    A file named by its path is closed at the end; a file object is rewound at the beginning if
    it can be, and left open.

    Raises:
        InvalidRequest: the file cannot be opened, or not be read to its end.
    """
    boundary = secrets.token_hex(16)
    headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
    tail = form.tail(boundary)
    if isinstance(form.source, bytes):
        yield headers, io.BytesIO(form.head(boundary, form.source[:16]) + form.source + tail)
        return
    reader = _FileReader(form)
    failure = None
    try:
        try:
            first = await asyncio.to_thread(reader.open)
        except asyncio.CancelledError as error:
            mark_unsent(error)
            raise
        head = form.head(boundary, first) + first
        if reader.size is not None:
            headers["content-length"] = str(len(head) - len(first) + reader.size + len(tail))
        yield headers, _stream(reader, head, len(first), tail)
    except APIConnectionError:
        failure = reader.failure  # which was taken for the connection's
        if failure is None:
            raise
    finally:
        # Handed to the thread before anything is awaited, and shielded: a cancelled call must not
        # keep the file open, even if it is cancelled again here.
        loop = asyncio.get_running_loop()
        await asyncio.shield(loop.run_in_executor(None, reader.close))
    if failure is not None:
        raise failure from None


async def _stream(reader: _FileReader, head: bytes, read: int, tail: bytes) -> AsyncIterator[bytes]:
    """The form's bytes, exactly as many as its Content-Length says; `read` file bytes are in `head`."""
    left = None if reader.size is None else reader.size - read
    yield head
    while left != 0 and (chunk := await asyncio.to_thread(reader.read)):
        if left is not None:
            chunk = chunk[:left]
            left -= len(chunk)
        yield chunk
    if left:
        # The server would wait for the rest.
        raise reader.fail(f"it became {left} bytes shorter while it was sent")
    yield tail


class _FileReader:
    """A file, used from one worker thread at a time, and never again once it is closed."""

    def __init__(self, form: Upload) -> None:
        self._form = form
        self._file: IO[bytes] | None = None
        self._lock = Lock()
        self._closed = False
        self.size: int | None = None
        self.failure: InvalidRequest | None = None
        """Why it could not be read to its end."""

    def open(self) -> bytes:
        """Open or rewind the file, note its size, and return its first bytes."""
        form, source = self._form, self._form.source
        try:
            with self._lock:
                if self._closed:  # cancelled before the thread came to it
                    return b""
                if isinstance(source, os.PathLike):
                    file: IO[bytes] = Path(source).open("rb")  # noqa: SIM115 - see `close`
                    self._file = file
                    self.size = os.fstat(file.fileno()).st_size
                else:
                    assert not isinstance(source, bytes)
                    self._file = file = source
                    if form.start is not None:
                        self.size = file.seek(0, os.SEEK_END) - form.start
                        file.seek(form.start)
                first = file.read(_CHUNK)
        except (OSError, ValueError) as error:
            raise self.fail(error) from None
        if not isinstance(first, bytes):
            raise InvalidRequest("the file object gives text: open it in binary mode")
        return first

    def read(self) -> bytes:
        """The next bytes; none at the end or once the file is closed."""
        with self._lock:
            if self._closed or self._file is None:
                return b""
            try:
                return self._file.read(_CHUNK)
            except (OSError, ValueError) as error:
                raise self.fail(error) from None

    def fail(self, reason: object) -> InvalidRequest:
        """Make the error, and keep it for :func:`open_form`."""
        self.failure = InvalidRequest(f"the file cannot be read: {reason}")
        return self.failure

    def close(self) -> None:
        """Close the file if it was opened here."""
        with self._lock:
            self._closed = True
            if self._file is not None and isinstance(self._form.source, os.PathLike):
                self._file.close()
