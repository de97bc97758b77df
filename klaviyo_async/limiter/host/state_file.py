"""A file that holds the state of one bucket, whole whatever becomes of who writes to it."""

from __future__ import annotations

import os
from contextlib import suppress
from math import inf
from struct import Struct
from typing import Final, NamedTuple, Protocol
from zlib import crc32

from ...storage.descriptors import read_at, try_lock, unlock, write_at
from ...storage.files import make_file, open_file

__all__ = ["MAGIC", "StateFile"]

MAGIC: Final = b"klqt0001"
"""What such a file begins with."""
_FIELDS: Final = Struct("<8s16sQdII")
"""Magic, run of the system, number of the state, when it was written, its offset and length."""
_HEADER: Final = 64
_CRC: Final = Struct("<I")
_FLIP: Final = _FIELDS.size + _CRC.size
"""What is written for a new state: one small piece, so it is there or not."""
_REPLACED: Final = b"replaced"
"""At the header's end, once another file takes the place of this one."""
_MARK: Final = _HEADER - len(_REPLACED)
_MAX_STATE: Final = 1 << 20
_NONE: Final = (0, 0, 0)
_EARLY: Final = 1.0
"""Seconds by which a state may have been written in the future."""
_TRIES: Final = 20
"""To get the lock, each a microsecond or two: as long as somebody who runs needs it."""
_CHECK: Final = 0.1
"""Seconds between looks at whether the file is still where others look for it."""
_STUCK: Final = 1.0
"""Seconds after which a holder of the lock is taken for stopped."""


class _Found(NamedTuple):
    magic: bytes
    boot: bytes
    number: int
    written: float
    offset: int
    length: int


_give_way = getattr(os, "sched_yield", lambda: None)


class _Store(Protocol):
    """The directory that such files are in, see :class:`~.store.HostStore`."""

    directory: str
    boot: bytes
    generation: int

    def now(self) -> float: ...
    def make_room(self, file: StateFile) -> None: ...
    def drop(self, file: StateFile) -> None: ...
    def make_again(self) -> None: ...
    def check_member(self, now: float) -> None: ...


class StateFile:
    """The state of one bucket, see :class:`~..stores.StoredState`.

    The file has a header and two copies of the state, of which the header says which counts. A new
    state is written beside the one that counts; then the header is flipped in one small write. So
    whoever is killed, at any moment, leaves a whole state behind, and its lock free.

    A holder that is stopped keeps the lock. When it has for a second, another process marks the file
    as replaced and puts a new one, with the last whole state, in its place. The mark comes before
    the state is copied, and each holder looks for it after the header is written: so what a holder has
    saved is either in the new file, or it knows that it is not.

    Args:
        store: which opens it.
        path: the file.
    """

    __slots__ = (
        "__weakref__",
        "_at",
        "_check_at",
        "_generation",
        "_head",
        "_length",
        "_number",
        "_seen",
        "_store",
        "_stuck",
        "_stuck_since",
        "descriptor",
        "path",
    )

    def __init__(self, store: _Store, path: str) -> None:
        self._store = store
        self.path = path
        self.descriptor = -1
        self._head = self._seen = b""
        """The header as it is, and as it was when the state was last loaded or saved."""
        self._number, self._at, self._length = _NONE
        """Of the state that counts, where they are known."""
        self._check_at = -inf
        self._generation = store.generation
        self._stuck = b""
        self._stuck_since = -inf

    def lock(self) -> bool:
        now = self._store.now()
        file = self._open(now)
        for _ in range(2):
            for _ in range(_TRIES):
                if try_lock(file):
                    break
                _give_way()
            else:
                return self._note_stuck(file, now)
            head = read_at(file, _HEADER, 0)
            if not _is_replaced(head):
                self._head = head
                self._stuck_since = -inf
                return True
            self.close()  # which unlocks it
            file = self._open(now)
        return self._note_stuck(file, now)

    def load(self) -> bytes | None:
        if self._head == self._seen:
            return None
        self._number = 0
        state = self._read(self.descriptor, self._head) or b""
        self._seen = self._head
        return state

    def peek(self) -> bytes | None:
        file = self._open(self._store.now())
        head = read_at(file, _HEADER, 0)
        if head == self._seen:
            return None
        state = self._read(file, head)
        if state is not None:
            self._seen, self._number = head, 0
        return state

    def save(self, state: bytes) -> bool:
        file, store, head = self.descriptor, self._store, self._head
        if head != self._seen or not self._number:
            found = _parse(head)
            self._number, self._at, self._length = found[2:3] + found[4:] if found else _NONE
        at, size, number = self._at, len(state), self._number + 1
        offset = _HEADER if size <= at - _HEADER or not at else at + self._length
        fields = _FIELDS.pack(MAGIC, store.boot, number, store.now(), offset, size)
        flip = fields + _CRC.pack(crc32(state, crc32(fields)))
        if not at:  # maybe something else was there
            flip = flip.ljust(_HEADER, b"\0")
        write_at(file, state, offset)
        write_at(file, flip, 0)
        if read_at(file, len(_REPLACED), _MARK) == _REPLACED:
            self._seen, self._number = b"", 0
            return False
        self._number, self._at, self._length = number, offset, size
        self._seen = self._head = flip + head[_FLIP:] if at else flip
        return True

    def delete(self) -> None:
        if os.name != "posix":  # a file that is open cannot be removed
            self.save(b"")
            return
        if not _parse(self._head):
            write_at(self.descriptor, MAGIC.ljust(_HEADER, b"\0"), 0)
        write_at(self.descriptor, _REPLACED, _MARK)
        self._seen = b""
        if self._is_in_place():
            os.unlink(self.path)  # noqa: PTH108
        self._store.drop(self)

    def unlock(self) -> None:
        if self.descriptor >= 0:
            unlock(self.descriptor)

    def close(self) -> None:
        """Close the file, if it is open; its lock goes with it."""
        file, self.descriptor = self.descriptor, -1
        if file >= 0:
            os.close(file)

    def _open(self, now: float) -> int:
        """The open file; the one that others open, but for what happened within a tenth of a second."""
        store = self._store
        if self._generation != store.generation:
            self._generation, self._seen, self._number = store.generation, b"", 0
        if self.descriptor >= 0:
            if now < self._check_at:
                return self.descriptor
            store.check_member(now)
            if self._is_in_place():
                self._check_at = now + _CHECK
                return self.descriptor
            self.close()
        store.make_room(self)
        try:
            self.descriptor = open_file(self.path, private=True)
        except FileNotFoundError:  # the directory has been removed
            store.make_again()
            self.descriptor = open_file(self.path, private=True)
        self._check_at = now + _CHECK
        return self.descriptor

    def _is_in_place(self) -> bool:
        found = os.fstat(self.descriptor)
        try:
            there = os.stat(self.path)  # noqa: PTH116
        except FileNotFoundError:
            return False
        return (there.st_ino, there.st_dev) == (found.st_ino, found.st_dev)

    def _pack(self, number: int, offset: int, state: bytes) -> bytes:
        store = self._store
        return _FIELDS.pack(MAGIC, store.boot, number, store.now(), offset, len(state))

    def _read(self, file: int, head: bytes) -> bytes | None:
        """The state that a header tells of; None if it is none of ours, or of another run of the system."""
        found = _parse(head)
        if found is None or found.boot != self._store.boot:
            return None
        if not found.written <= self._store.now() + _EARLY:
            return None
        state = read_at(file, found.length, found.offset)
        (crc,) = _CRC.unpack_from(head, _FIELDS.size)
        return state if crc32(state, crc32(head[: _FIELDS.size])) == crc else None

    # Holders that are stopped

    def _note_stuck(self, file: int, now: float) -> bool:
        """Others are at it; if nothing has changed for long, go on without them."""
        head = read_at(file, _MARK, 0)
        if self._stuck_since == -inf or head != self._stuck:
            self._stuck, self._stuck_since = head, now
        elif now - self._stuck_since > _STUCK:
            self._replace(file)
            self._stuck_since = -inf
        return False

    def _replace(self, file: int) -> None:
        turn = open_file(f"{self._store.directory}/replacing", private=True)
        try:
            if not try_lock(turn) or not self._is_in_place():
                return  # another is doing so, or has
            write_at(file, _REPLACED, _MARK)
            head = read_at(file, _HEADER, 0)
            state = self._read(file, head) or b""
            found = _parse(head)
            new = f"{self.path}.new"
            with suppress(FileNotFoundError):
                os.unlink(new)  # noqa: PTH108
            make_file(new)
            made = open_file(new, create=False, private=True)
            try:
                fields = self._pack(found.number + 1 if found else 1, _HEADER, state)
                head = fields + _CRC.pack(crc32(state, crc32(fields)))
                write_at(made, head.ljust(_HEADER, b"\0") + state, 0)
            finally:
                os.close(made)
            os.replace(new, self.path)  # noqa: PTH105
        finally:
            os.close(turn)
        self.close()


def _parse(head: bytes) -> _Found | None:
    if len(head) < _FLIP or not head.startswith(MAGIC):
        return None
    found = _Found(*_FIELDS.unpack_from(head))
    if _HEADER <= found.offset <= 4 * _MAX_STATE and found.length <= _MAX_STATE:
        return found
    return None


def _is_replaced(head: bytes) -> bool:
    return head.endswith(_REPLACED) and len(head) == _HEADER and head.startswith(MAGIC)
