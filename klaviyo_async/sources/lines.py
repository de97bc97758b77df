"""Lines of a file, read a chunk at a time in a worker thread."""

from __future__ import annotations

import gzip
import io
import os
import select
import threading
import zlib
from collections import deque
from pathlib import Path
from typing import IO, Any, Final, NamedTuple, cast

import anyio

from ..errors import ConfigurationError

__all__ = ["CHUNK", "MAX_LINE", "File", "LineReader", "TooLong"]

CHUNK: Final = 256 * 1024
"""Bytes that are read at once: what is in memory beside one line."""
MAX_LINE: Final = 6_000_000
"""Bytes of a line; the largest event that Klaviyo takes has 5,000,000."""
_KEPT: Final = 10_000
"""Bytes that are kept of a line that is too long."""
_LOOK: Final = 0.2
"""Seconds between two looks whether a stream that nothing comes from is still wanted."""
_BOM: Final = b"\xef\xbb\xbf"
_GZIP: Final = b"\x1f\x8b"

File = str | os.PathLike[str] | IO[bytes] | IO[str]
"""A path, or a stream that is open for reading."""


class TooLong(NamedTuple):
    """A line that was not kept."""

    head: bytes
    """What it begins with."""
    length: int
    end: int = 1
    """Bytes of its line end."""


class _Unended(bytes):
    """A last line that nothing ends."""


class LineReader:
    """Reads lines, without their ends, and knows where each begins.

    :meth:`next` gives those that are in memory; when there are none, :meth:`fill` brings more. A
    `fill` that is cancelled loses nothing: what its thread reads is there the next time.

    Args:
        file: a path (gzip is noticed), or a stream; text streams are read as UTF-8. A stream is not
            closed.
        start: offset of the first line in the text (that is, after decompression); only of a path.
        number: its number; None: it is counted, for which all before it has to be read.
    """

    def __init__(self, file: File, start: int = 0, number: int | None = None) -> None:
        self.path = Path(file) if isinstance(file, (str, os.PathLike)) else None
        """None: it is a stream."""
        if start and self.path is None:
            raise ConfigurationError("start: only a file that is given by its path can be resumed")
        if start < 0:
            raise ConfigurationError("start: must not be negative")
        self._start = start
        self._file: Any = None if self.path is not None else file
        self._polled: int | None = None
        self._opened = False
        self._closed = False
        self._over = False
        self._lock = threading.Lock()
        self._ready: deque[bytes | TooLong] = deque()
        self._tail = b""
        self._long: TooLong | None = None
        self.offset = start
        """Of the next line."""
        self.number = 1 if not start else number or 0
        """Of the next line, from 1."""

    @property
    def ended(self) -> bool:
        """Whether there are no more lines."""
        return self._over and not self._ready

    @property
    def buffered(self) -> int:
        """Bytes in memory."""
        lines = sum(len(one) if isinstance(one, bytes) else len(one.head) for one in self._ready)
        return lines + len(self._tail)

    def next(self) -> bytes | TooLong | None:
        """The next line, if it is in memory."""
        if not self._ready:
            return None
        line = self._ready.popleft()
        first = not self.offset
        if line.__class__ is bytes:
            self.offset += len(line) + 1
        elif isinstance(line, TooLong):
            self.offset += line.length + line.end
        else:
            self.offset += len(line)
        self.number += 1
        if first and isinstance(line, bytes) and line.startswith(_BOM):
            return line[len(_BOM) :]
        return line

    async def fill(self) -> None:
        """Read on until there is a line, or no more.

        Raises:
            OSError: the file cannot be read.
            ConfigurationError: no line begins at `start`.
        """
        await anyio.to_thread.run_sync(self._fill, abandon_on_cancel=True)

    async def aclose(self) -> None:
        """Close the file, unless it was given as a stream."""
        self._closed = True
        # A thread that was left alone with a read closes the file itself when it is through.
        if self._lock.acquire(blocking=False):
            try:
                self._close()
            finally:
                self._lock.release()

    # What follows runs in a worker thread.

    def _fill(self) -> None:
        with self._lock:
            try:
                if not self._opened and not self._closed:
                    self._open()
                while not (self._ready or self._over or self._closed):
                    self._split(self._read())
            except (EOFError, zlib.error) as error:
                raise OSError(f"{self.path}: the gzip file is damaged: {error}") from error
            finally:
                if self._closed:
                    self._over = True
                    self._close()

    def _open(self) -> None:
        if self.path is not None:
            file = self._file = self.path.open("rb")
            if file.seekable() and file.peek(2)[:2] == _GZIP:
                self._file = gzip.GzipFile(fileobj=file)
        if self._start:
            self._go_to_start()
        # What a text stream has read ahead cannot be seen from outside.
        text = isinstance(self._file, io.TextIOBase)
        if os.name == "posix" and not text and not self._seekable():
            try:
                self._polled = self._file.fileno()
            except (AttributeError, OSError):
                self._polled = None
        self._opened = True

    def _seekable(self) -> bool:
        found = getattr(self._file, "seekable", None)
        return found is not None and bool(found())

    def _go_to_start(self) -> None:
        file, left = self._file, self._start
        count, last = 0, b""
        if self.number and isinstance(file, io.BufferedReader):
            file.seek(left - 1)
            left = 1
        while left:
            chunk = file.read(min(left, CHUNK))
            if not chunk:
                break
            left -= len(chunk)
            count += chunk.count(b"\n")
            last = chunk[-1:]
        if left or (last != b"\n" and file.read(1)):
            self._close()
            raise ConfigurationError(f"start: no line of {self.path} begins at {self._start}")
        self.number = self.number or count + 1
        if last != b"\n":
            self._over = True

    def _read(self) -> bytes:
        file = self._file
        if self._seekable():
            data = file.read(CHUNK)
        elif not self._wait():
            return b""
        elif isinstance(file, io.TextIOBase):
            # More than a line would wait for the next one.
            data = file.readline()
        else:
            data = getattr(file, "read1", file.read)(CHUNK)
        return data.encode("utf-8", "surrogatepass") if isinstance(data, str) else cast(bytes, data)

    def _wait(self) -> bool:
        """Wait for a pipe or a terminal; False: it is not wanted any more."""
        while self._polled is not None and not self._closed:
            if select.select([self._polled], [], [], _LOOK)[0]:
                break
        return not self._closed

    def _split(self, chunk: bytes) -> None:
        if not chunk:
            self._end()
            return
        if self._long is not None:
            end = chunk.find(b"\n")
            if end < 0:
                self._long = TooLong(self._long.head, self._long.length + len(chunk))
                return
            found, self._long = TooLong(self._long.head, self._long.length + end), None
            self._ready.append(found)
            chunk = chunk[end + 1 :]
        lines: list[bytes | TooLong] = [*(self._tail + chunk).split(b"\n")]
        self._tail = cast(bytes, lines.pop())
        if lines and len(lines[0]) > MAX_LINE:
            lines[0] = TooLong(cast(bytes, lines[0])[:_KEPT], len(lines[0]))
        if len(self._tail) > MAX_LINE:
            self._long = TooLong(self._tail[:_KEPT], len(self._tail))
            self._tail = b""
        self._ready.extend(lines)

    def _end(self) -> None:
        if self._closed:
            return
        if self._long is not None:
            self._ready.append(TooLong(self._long.head, self._long.length, 0))
        elif self._tail:
            self._ready.append(_Unended(self._tail))
        self._tail, self._long = b"", None
        self._over = True

    def _close(self) -> None:
        if self.path is not None and self._file is not None:
            inner = getattr(self._file, "fileobj", None)
            self._file.close()
            if inner is not None:
                inner.close()
