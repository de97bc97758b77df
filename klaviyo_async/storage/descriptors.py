"""File descriptors, alike on all systems: locked without waiting, read and written at an offset, and directories on disk."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from .files import locate, open_file

__all__ = [
    "is_at",
    "one_at_a_time",
    "read_at",
    "sync_directory",
    "sync_file",
    "try_lock",
    "unlock",
    "write_at",
]

if sys.platform == "win32":
    import msvcrt

    _LOCKED: Final = 1 << 30
    """Offset of the locked byte: locked bytes cannot be read there, the rest can."""
    _LOOK: Final = 0.01
    """Seconds between looks at whether a file is unlocked."""

    def try_lock(file: int) -> bool:
        """Lock an open file; False if another descriptor, of any process, has locked it.

        Raises:
            OSError: files cannot be locked there.
        """
        os.lseek(file, _LOCKED, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EDEADLK):
                return False
            raise
        return True

    def unlock(file: int) -> None:
        """Unlock a file that this descriptor has locked."""
        os.lseek(file, _LOCKED, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

    def read_at(file: int, count: int, offset: int) -> bytes:
        """Up to `count` bytes from `offset`."""
        os.lseek(file, offset, os.SEEK_SET)
        return os.read(file, count)

    def _write(file: int, data: bytes, offset: int) -> int:
        os.lseek(file, offset, os.SEEK_SET)
        return os.write(file, data)

    def _lock(file: int) -> None:
        while not try_lock(file):
            time.sleep(_LOOK)

else:
    from fcntl import LOCK_EX, LOCK_NB, LOCK_UN, flock
    from os import pread as read_at
    from os import pwrite as _write

    _EXCLUSIVE: Final = LOCK_EX | LOCK_NB

    def try_lock(file: int) -> bool:
        """Lock an open file; False if another descriptor, of any process, has locked it.

        A child that is forked shares the lock, until it has closed its copy of the descriptor.

        Raises:
            OSError: files cannot be locked there.
        """
        try:
            flock(file, _EXCLUSIVE)
        except BlockingIOError:
            return False
        return True

    def unlock(file: int) -> None:
        """Unlock a file that this descriptor has locked."""
        flock(file, LOCK_UN)

    def _lock(file: int) -> None:
        flock(file, LOCK_EX)


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Wait for other threads and processes that are in here with a file; not where files cannot be locked, as on some
    network file systems.

    Another file is locked meanwhile, `PATH.lock`, and removed again: its directory may be locked by whoever has begun
    the program, as by `flock DIRECTORY COMMAND`, and would be waited for without end.

    Args:
        path: the file.

    Raises:
        ConfigurationError: its directory is not safe.
        OSError: there is no such directory, or it cannot be written to.
    """
    lock = Path(f"{locate(path)}.lock")
    file = _open_locked(lock)
    try:
        yield
    finally:
        with suppress(OSError):  # Windows removes no file that is open
            lock.unlink()
        # A child that was forked meanwhile has it open still.
        with suppress(OSError):
            unlock(file)
        os.close(file)


def _open_locked(path: Path) -> int:
    while True:
        file = open_file(path)
        try:
            with suppress(OSError):
                _lock(file)
            if is_at(file, path):  # else it was removed by the one that was waited for
                return file
        except BaseException:
            os.close(file)
            raise
        os.close(file)


def is_at(file: int, path: Path) -> bool:
    """Whether an open file still has that name.

    Args:
        file: its descriptor.
        path: the name.
    """
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def write_at(file: int, data: bytes, offset: int) -> None:
    """Write all of `data` at `offset`.

    Raises:
        OSError: it cannot be written, or not as a whole: the reason is why the rest cannot.
    """
    while done := _write(file, data, offset):
        if done == len(data):
            return
        data, offset = data[done:], offset + done
    if data:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def sync_file(file: int, *, through: bool = False) -> None:
    """Have on disk what was written to an open file.

    Args:
        file: it.
        through: whether the drive is to empty its cache too, on macOS, where it is not told otherwise.

    Raises:
        OSError: that failed: what has been written may be lost.
    """
    if sys.platform == "darwin" and through:
        from fcntl import F_FULLFSYNC, fcntl

        fcntl(file, F_FULLFSYNC)
    elif sys.platform in ("win32", "darwin"):
        os.fsync(file)
    else:
        os.fdatasync(file)


def sync_directory(path: Path) -> None:
    """Have the names of a directory's files on disk, where directories can be told to.

    Raises:
        OSError: that failed.
    """
    if os.name != "posix":
        return
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EBADF):  # some file systems: CIFS, FUSE
            raise
    finally:
        os.close(file)
