"""`multipart/form-data` bodies: what stands before, between and after the files."""

from __future__ import annotations

import os
import re
from pathlib import PurePath
from typing import IO, Any, Final

from ..errors import InvalidRequest

__all__ = ["Upload", "content_type"]

_MAGIC: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
)
_SUFFIXES: Final = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
}
_UNSAFE: Final = r'["\\\x00-\x1f\x7f-\x9f\u2028\u2029]'


class Upload:
    """A form with one file.

    The file's bytes are not here: who sends the form reads them and puts them between
    :meth:`head` and :meth:`tail`.
    """

    __slots__ = ("field", "fields", "source", "start")

    fields: list[tuple[str, str]]
    """The text fields."""
    field: str
    """Name of the file's field."""
    source: bytes | os.PathLike[str] | IO[bytes]
    """The file: its bytes, its path, or a file object that can be read."""
    start: int | None
    """Where a file object stood at first; None if it cannot go back there."""

    def __init__(
        self,
        field: str,
        source: bytes | os.PathLike[str] | IO[bytes],
        fields: list[tuple[str, str]],
    ) -> None:
        self.field = field
        self.source = source
        self.fields = fields
        self.start = _position(source)

    @classmethod
    def of(cls, pairs: list[tuple[str, Any]]) -> Upload:
        """The form of these fields.

        Args:
            pairs: name and value of every field that is set; all but the file's are text.

        Raises:
            InvalidRequest: no file, more than one, or one that cannot be sent.
        """
        texts = [(name, value) for name, value in pairs if isinstance(value, str)]
        files = [(name, value) for name, value in pairs if not isinstance(value, str)]
        if len(files) != 1:
            raise InvalidRequest(f"the form takes one file, and got {len(files)}")
        name, source = files[0]
        if isinstance(source, (bytearray, memoryview)):
            source = bytes(source)
        if not isinstance(source, (bytes, os.PathLike)) and not hasattr(source, "read"):
            raise InvalidRequest(f"{name} must be bytes, a path or a binary file object")
        form = cls(name, source, texts)
        if any(re.search("[\ud800-\udfff]", text) for pair in texts for text in pair):
            raise InvalidRequest("a field of the form contains a lone surrogate, which is no text")
        if re.search("[\ud800-\udfff]", name + form.filename):
            raise InvalidRequest("the file's name is no text; give its bytes or rename it")
        return form

    @property
    def replayable(self) -> bool:
        """Whether the form can be sent a second time."""
        return isinstance(self.source, (bytes, os.PathLike)) or self.start is not None

    @property
    def filename(self) -> str:
        """The file's name: that of the path, as far as there is one."""
        source = self.source
        path = source if isinstance(source, os.PathLike) else getattr(source, "name", "")
        # A file object's name may be a number: that of a descriptor.
        name = PurePath(path).name if isinstance(path, (str, os.PathLike)) else ""
        return name or "upload"

    def head(self, boundary: str, first: bytes) -> bytes:
        """What stands before the file's bytes, `first` being some of these."""
        parts = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n{text}\r\n'
            for name, text in self.fields
        ]
        filename = self.filename
        parts.append(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(self.field)}"; '
            f'filename="{_quoted(filename)}"\r\n'
            f"Content-Type: {content_type(filename, first)}\r\n\r\n"
        )
        return "".join(parts).encode()

    @staticmethod
    def tail(boundary: str) -> bytes:
        """What stands after the file's bytes."""
        return f"\r\n--{boundary}--\r\n".encode()


def content_type(filename: str, first: bytes) -> str:
    """Media type of a picture by its first bytes, or else by its name."""
    for magic, found in _MAGIC:
        if first.startswith(magic):
            return found
    return _SUFFIXES.get(PurePath(filename).suffix.lower(), "application/octet-stream")


def _quoted(text: str) -> str:
    def encoded(found: re.Match[str]) -> str:
        return "".join(f"%{byte:02X}" for byte in found[0].encode())

    return re.sub(_UNSAFE, encoded, text)


def _position(source: Any) -> int | None:
    if isinstance(source, (bytes, os.PathLike)):
        return None
    try:
        return int(source.tell()) if source.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None
