"""The text of a file or stream as UTF-8, a chunk at a time: decompressed and decoded."""

from __future__ import annotations

import gzip
import io
import os
import select
import threading
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Final, cast

from ..errors import ConfigurationError
from .encodings import UTF_8, checked_encoding, decoder, recognise

__all__ = ["CHUNK", "File", "TextReader"]

CHUNK: Final = 256 * 1024
"""Bytes that are read at once: what is in memory beside one line."""
_LOOK: Final = 0.2
"""Seconds between two looks whether a stream that nothing comes from is still wanted."""
_HEAD: Final = 16
"""Bytes by which an encoding is recognised."""
_GZIP: Final = b"\x1f\x8b"

File = str | os.PathLike[str] | IO[bytes] | IO[str]
"""A path, or a stream that is open for reading."""


class TextReader:
    """Opens a file, and reads its text in worker threads, one at a time.

    Args:
        file: a path (gzip is noticed), or a stream; a stream is not closed.
        start: offset in the text to begin at; only of a path.
        encoding: of the text; None: what its byte order mark says, or UTF-8.

    Raises:
        ConfigurationError: a stream cannot begin at `start`; there is no such encoding.
    """

    def __init__(self, file: File, start: int, encoding: str | None) -> None:
        self.path = Path(file) if isinstance(file, (str, os.PathLike)) else None
        """None: it is a stream."""
        if start and self.path is None:
            raise ConfigurationError("start: only a file that is given by its path can be resumed")
        if start < 0:
            raise ConfigurationError("start: must not be negative")
        self.encoding = encoding and checked_encoding(encoding)
        """Of the text; None: not known yet."""
        self._start = start
        self._file: Any = None if self.path is not None else file
        self._head: bytes | None = b""
        """What has come before the encoding is known."""
        self._decode: Callable[[bytes, bool], bytes] | None = None
        self._read_bytes = 0
        self._polled: int | None = None
        self._opened = False
        self._closed = False
        self._over = False
        self._lock = threading.Lock()

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

    def _any(self) -> bool:
        """Whether there is something for whoever waits."""
        raise NotImplementedError

    def _go_to_start(self) -> None:
        """Go to where `start` says."""
        raise NotImplementedError

    def _split(self, chunk: bytes) -> None:
        """Take a piece of the text."""
        raise NotImplementedError

    def _end(self) -> None:
        """There is no more."""
        raise NotImplementedError

    def _fill(self) -> None:
        with self._lock:
            try:
                if not self._opened and not self._closed:
                    self._open()
                while not (self._over or self._closed or self._any()):
                    if text := self._text():
                        self._split(text)
                    else:
                        self._end()
            except (EOFError, zlib.error, gzip.BadGzipFile) as error:
                raise OSError(
                    f"{self.path}: the gzip file is damaged or cut off after {self._read_bytes:,} "
                    f"bytes of text: {error}"
                ) from error
            finally:
                if self._closed:
                    self._over = True
                    self._close()

    def _open(self) -> None:
        if self.path is not None:
            file = self._file = self.path.open("rb")
            self._head = b""
            if file.seekable() and file.peek(2)[:2] == _GZIP:
                self._file = gzip.GzipFile(fileobj=file)
        # What a text stream has read ahead cannot be seen from outside.
        text = isinstance(self._file, io.TextIOBase)
        if text and self.encoding not in (None, UTF_8):
            raise ConfigurationError("encoding: a stream of text is decoded already")
        if os.name == "posix" and not text and not self._seekable():
            try:
                self._polled = self._file.fileno()
            except (AttributeError, OSError):
                self._polled = None
        if self._start:
            self._go_to_start()
        self._opened = True

    def _seekable(self) -> bool:
        found = getattr(self._file, "seekable", None)
        return found is not None and bool(found())

    def _seek(self, offset: int) -> bool:
        """Go to an offset in the text; False: it has to be read up to there."""
        if self._decode is not None or not isinstance(self._file, io.BufferedReader):
            return False
        if not self._file.seekable():
            return False
        self._file.seek(offset)
        return True

    def _no_line(self) -> ConfigurationError:
        return ConfigurationError(f"start: no line of {self.path} begins at {self._start}")

    def _text(self) -> bytes:
        """The next piece of the text; empty: there is no more."""
        while True:
            raw = self._read()
            if self._head is not None:
                self._head += raw
                if raw and len(self._head) < _HEAD:
                    continue
                self.encoding, length = recognise(self._head, self.encoding)
                self._decode = decoder(self.encoding)
                raw, self._head = self._head[length:], None
                if not raw:
                    continue
            text = raw if self._decode is None else self._decode(raw, not raw)
            if text or not raw:
                return text

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
        if isinstance(data, str):
            data = data.encode(UTF_8, "surrogatepass")
        self._read_bytes += len(data)
        return cast(bytes, data)

    def _wait(self) -> bool:
        """Wait for a pipe or a terminal; False: it is not wanted any more."""
        while self._polled is not None and not self._closed:
            if select.select([self._polled], [], [], _LOOK)[0]:
                break
        return not self._closed

    def _close(self) -> None:
        if self.path is not None and self._file is not None:
            inner = getattr(self._file, "fileobj", None)
            self._file.close()
            if inner is not None:
                inner.close()
