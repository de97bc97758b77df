"""Unpacks answers to their very end: aiohttp takes one that was cut short for whole, if it is as long as it says."""

from __future__ import annotations

import zlib
from typing import Any, Final

import aiohttp
from aiohttp.http_exceptions import ContentEncodingError
from aiohttp.http_parser import DeflateBuffer

__all__ = ["Unpacked", "unpack_small"]

_GZIP: Final = 31
"""Bits of its window, as zlib has it."""


def unpack_small(packed: bytes, encoding: str, most: int) -> bytes | None:
    """A body that is all there, at once, if it is one of gzip, whole, and of so many bytes at most; else None.

    Args:
        packed: it.
        encoding: how.
        most: bytes of it at most.
    """
    if encoding != "gzip":
        return None
    decoder = zlib.decompressobj(_GZIP)
    try:
        found = decoder.decompress(packed, most)
    except zlib.error:
        return None
    return found if decoder.eof and not decoder.unused_data else None


class Unpacked:
    """The body of an answer, unpacked piece by piece.

    Args:
        content: it, packed.
        encoding: how; `gzip`, `deflate`, `br` or `zstd`.
        most: bytes of a piece, about.
        first: what has been read of it already.

    Raises:
        aiohttp.ClientResponseError: what unpacks it is not installed.
    """

    total_compressed_bytes: int

    def __init__(
        self, content: aiohttp.StreamReader, encoding: str, most: int, first: bytes
    ) -> None:
        self._content = content
        self._low_water = most  # as aiohttp asks of where it unpacks to
        self._piece = b""
        self._first = first
        self._more = False
        """Whether there is more in what was taken."""
        self._whole = True
        """Whether what was packed has come to its end."""
        out: Any = self
        try:
            self._buffer = DeflateBuffer(out, encoding, max_decompress_size=most)
        except ContentEncodingError as error:
            raise _undecodable(error) from None

    def feed_data(self, piece: bytes, size: int) -> None:
        """Take a piece that was unpacked."""
        self._piece = piece

    def at_eof(self) -> bool:
        """Whether all was read, and is whole."""
        return self._whole and not self._more and self._content.at_eof()

    async def readany(self) -> bytes:
        """The next piece; empty: there is no more.

        Raises:
            aiohttp.ClientPayloadError: it was cut short.
            aiohttp.ClientResponseError: it is packed otherwise.
        """
        while True:
            packed, self._first = self._first, b""
            if not packed and not self._more:
                packed = await self._content.readany()
            if not packed and not self._more:
                if not self._whole:
                    raise aiohttp.ClientPayloadError("what is packed was cut short")
                return b""
            self._unpack(packed)
            if self._piece:
                return self._piece

    def _unpack(self, packed: bytes) -> None:
        self._piece = b""
        buffer = self._buffer
        before = getattr(buffer.decompressor, "_decompressor", None)
        try:
            self._more = buffer.feed_data(packed, len(packed))
        except ContentEncodingError as error:
            raise _undecodable(error) from None
        decoder: Any = buffer.decompressor
        now = getattr(decoder, "_decompressor", None)
        if now is None:
            self._whole = decoder._obj.is_finished()
        elif now.eof or (now is not before and buffer.encoding != "deflate"):
            self._whole = True  # at the end of a part there is a new one, for what may follow
            self._more = getattr(decoder, "_pending_unused_data", None) is not None
        elif packed:
            self._whole = False


def _undecodable(error: ContentEncodingError) -> aiohttp.ClientResponseError:
    nobody: Any = None
    return aiohttp.ClientResponseError(nobody, (), message=error.message)
