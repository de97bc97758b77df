"""File locks of the operating system, which are free as soon as their process has ended."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

from attrs import define

from ...storage.files import open_file

__all__ = ["acquire", "guard", "release"]

_LOCK_OFFSET: Final = 2**30
"""Offset of the locked byte on Windows: locked bytes cannot be read there, the date can."""


@define
class _Held:
    holder: str
    file: int
    until: float


_held: Final[dict[str, _Held]] = {}
"""Locks of this process, by the path of their files."""


def _after_fork() -> None:
    # Not unlocked, only closed: they are the parent's.
    for held in _held.values():
        os.close(held.file)
    _held.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


@contextmanager
def guard(path: str) -> Iterator[None]:
    """Hold an exclusive lock on a path; waits for other tasks and processes."""
    file = open_file(path, private=True)
    try:
        _lock(file, wait=True)
        try:
            yield
        finally:
            # A child that was forked meanwhile has the file open still.
            _unlock(file)
    finally:
        os.close(file)


def acquire(path: str, holder: str, now: float, seconds: float) -> bool:
    """Take a lock; False if another holder has it. To be called in a `guard`."""
    held = _held.get(path)
    if held is not None:
        if held.holder != holder and now < held.until:
            return False
        _give_up(path, held)
    file = _lock_file(path)
    if file is None:
        if now < _until(path):
            return False
        # Its holder lives, but the lock has expired: the file is replaced by a new one.
        try:
            os.unlink(path)  # noqa: PTH108
        except PermissionError:  # Windows keeps open files
            return False
        file = _lock_file(path)
        if file is None:
            return False
    until = now + seconds
    os.ftruncate(file, 0)
    os.write(file, f"{until!r}\n".encode())
    _held[path] = _Held(holder, file, until)
    return True


def release(path: str, holder: str) -> None:
    """Release a lock, if it is the holder's. To be called in a `guard`."""
    held = _held.get(path)
    if held is not None and held.holder == holder:
        _give_up(path, held)


def _give_up(path: str, held: _Held) -> None:
    del _held[path]
    with suppress(OSError):
        _unlock(held.file)
    held_stat = os.fstat(held.file)
    os.close(held.file)
    with suppress(OSError):
        if os.path.samestat(os.stat(path), held_stat):  # noqa: PTH116
            os.unlink(path)  # noqa: PTH108


def _lock_file(path: str) -> int | None:
    file = open_file(path, private=True)
    try:
        _lock(file, wait=False)
    except OSError:
        os.close(file)
        return None
    return file


def _until(path: str) -> float:
    try:
        with os.fdopen(open_file(path, os.O_RDONLY, create=False, private=True), "rb") as file:
            return float(file.read(40))
    except (OSError, ValueError):
        return 0.0


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int, *, wait: bool) -> None:
        os.lseek(file, _LOCK_OFFSET, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file, 0, os.SEEK_SET)

    def _unlock(file: int) -> None:
        os.lseek(file, _LOCK_OFFSET, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int, *, wait: bool) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
