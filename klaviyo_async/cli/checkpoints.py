"""Resuming a file after an interruption: checkpoints of the position, and `unique_id`s of its events.

Two things together make a file's events arrive once each, whatever happens:

- A checkpoint file beside the spool says up to where the file's events are in the spool. It
  is written after they are, so after a kill between the two some events are read again.
- An event that has no `unique_id` gets one that is made of the event and its place in the file,
  so it is the same one however often it is read, and Klaviyo takes it once.
"""

from __future__ import annotations

import os
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from ..errors import ConfigurationError
from ..storage.files import open_file, replace_file

__all__ = ["Checkpoints", "Position", "UniqueIds", "attributes_of"]

_FINGERPRINT_BYTES: Final = 4096
"""Bytes at the beginning, and before the place to go on at, by which a file is recognised."""


class Position(msgspec.Struct, frozen=True):
    """How far a file has been read."""

    offset: int
    """In its text, decompressed and as UTF-8."""
    line: int
    fingerprint: str
    """Digest of parts of the text up to there, by which the file is recognised."""
    modified: int
    """Modification time of the file when it was first read, in nanoseconds."""


class _Document(msgspec.Struct):
    version: Literal[1]
    files: dict[str, Position]


class Checkpoints:
    """The checkpoint of one file, kept beside a spool.

    Args:
        spool: path of the spool; the checkpoint file lies beside it, and may hold other files too.
        path: of the file.
        opaque: whether offsets in its text are none in the file: it is gzip, or not UTF-8.
    """

    def __init__(self, spool: Path, path: Path, *, opaque: bool = False) -> None:
        self.path = Path(f"{spool}.read.json")
        self._spool = spool
        self._path = path
        self._name = str(path.resolve())
        self._opaque = opaque
        self._saved = -1

    def load(self) -> Position | None:
        """Where to go on; None: at the beginning, as the file is not known or is another one.

        Raises:
            ConfigurationError: the checkpoint file cannot be read, or is not this user's.
            OSError: the file cannot.
        """
        if not self._spool.exists():
            # What the checkpoint says to be in the spool went with it.
            self.path.unlink(missing_ok=True)
        found = self._files().get(self._name)
        if found is None or self._fingerprint(found.offset) != found.fingerprint:
            return None
        return found

    def save(self, offset: int, line: int, modified: int) -> None:
        """Record that all events up to here are in the spool.

        Args:
            offset: bytes of the text, decompressed and as UTF-8.
            line: number of the line that ends there.
            modified: modification time of the file when it was first read, in nanoseconds.

        Raises:
            ConfigurationError: the checkpoint file is not this user's.
            OSError: it cannot be written.
        """
        if offset == self._saved:
            return
        files = self._files()
        files[self._name] = Position(offset, line, self._fingerprint(offset), modified)
        text = msgspec.json.format(msgspec.json.encode(_Document(1, files)))
        replace_file(self.path, text + b"\n")
        self._saved = offset

    def _files(self) -> dict[str, Position]:
        try:
            with os.fdopen(open_file(self.path, os.O_RDONLY, create=False), "rb") as file:
                text = file.read()
        except FileNotFoundError:
            return {}
        try:
            return msgspec.json.decode(text, type=_Document).files
        except (ValueError, RecursionError) as error:
            raise ConfigurationError(
                f"{self.path} cannot be read ({error}); without it all files are read from their "
                "beginning, which sends nothing twice"
            ) from None

    def _fingerprint(self, offset: int) -> str:
        digest = blake2b(digest_size=16)
        with self._path.open("rb") as file:
            if self._opaque:
                # Such text cannot be looked into without reading all before it.
                digest.update(b"%d " % self._path.stat().st_size + file.read(_FINGERPRINT_BYTES))
            else:
                digest.update(file.read(min(_FINGERPRINT_BYTES, offset)))
                file.seek(max(0, offset - _FINGERPRINT_BYTES))
                digest.update(file.read(min(_FINGERPRINT_BYTES, offset)))
        return digest.hexdigest()


class UniqueIds:
    """Gives events a `unique_id`, if they have none.

    Args:
        stamp: the file's modification time. It is part of the name of an event without a `time`:
            such an event of a newer file is another one, even if it looks the same.
    """

    def __init__(self, stamp: int) -> None:
        self._stamp = b" %d" % stamp

    def assign(self, event: Any, fields: dict[str, Any], offset: int) -> None:
        """Name an event that begins at `offset`, and whose attributes are `fields`."""
        if fields.get("unique_id") not in (None, ""):
            return
        try:
            text = msgspec.json.encode(event)
        except (TypeError, ValueError, RecursionError):
            return  # what cannot be written is not accepted either
        digest = blake2b(text, digest_size=12)
        digest.update(b" %d" % offset)
        if fields.get("time") in (None, ""):
            digest.update(self._stamp)
        fields["unique_id"] = f"kf-{digest.hexdigest()}"


def attributes_of(event: Any) -> dict[str, Any] | None:
    """The attributes of an event, flat or in its envelope; None if it has none."""
    for name in ("data", "attributes"):
        if isinstance(event, dict) and name in event:
            event = event[name]
    return event if isinstance(event, dict) else None
