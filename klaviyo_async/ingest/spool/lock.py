"""One spool, one holder: a lock of the operating system on a file beside it."""

from __future__ import annotations

import contextlib
import os
import sys

from ...errors import ConfigurationError
from ...storage.files import check_database, open_file
from .errors import SpoolInUse, SpoolUnavailable
from .tally import Tally, TallyRecord

__all__ = ["Lock"]

_FAR = 2**30
"""Offset of the locked byte on Windows: locked bytes cannot be read there, the rest can."""

_held: dict[str, Lock] = {}
"""Locks of this process: POSIX locks keep out other processes only."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_held.clear)


class Lock:
    """Held until :meth:`release`, or until the process has ended, however it does.

    The lock file stays; it holds the holder's process id, and what the spool has in it.

    Args:
        spool: real path of the spool; the lock is beside it.

    Raises:
        SpoolInUse: somebody else holds it.
        SpoolUnavailable: there can be no such file.
    """

    def __init__(self, spool: str) -> None:
        self.path = f"{spool}-lock"
        self._key = os.path.normcase(spool)
        if _held.setdefault(self._key, self) is not self:
            # The lock file must not even be opened: closing it would release the lock.
            raise SpoolInUse(
                f"{spool}: open in this process already. Share that one",
                file=spool,
                pid=os.getpid(),
            )
        try:
            self.file = _open(spool, self.path)
        except BaseException:
            del _held[self._key]
            raise
        self.left = TallyRecord.decode(_read(self.file))
        """What the spool was left with, if that is known."""
        self._record = self.left
        with contextlib.suppress(OSError):  # on a full disk, nobody knows the holder
            self._write(os.getpid())

    def note(self, before: Tally, after: Tally) -> None:
        """Say what the spool has in it, and what it will have after the next commit.

        Raises:
            OSError: that cannot be written.
        """
        self._record = TallyRecord.now(before, after)
        self._write(os.getpid())

    def confirm(self, tally: Tally) -> None:
        """Say that the commit that was noted last came to be, and this is what is there now.

        Else a spool that lacks that commit would be taken for one that was killed before it.
        """
        record = self._record
        if record is not None and record.before != record.after:
            with contextlib.suppress(OSError):  # what was noted holds as well
                self.note(tally, tally)

    def release(self) -> None:
        """Let others have it."""
        with contextlib.suppress(OSError):
            self._write(0)
        if _held.get(self._key) is self:
            del _held[self._key]
        os.close(self.file)

    def _write(self, pid: int) -> None:
        if self._record is None:
            text = b"%d\n" % pid if pid else b""
            os.ftruncate(self.file, 0)
        else:
            text = self._record.encode(pid)
        _put(self.file, text)


def _open(spool: str, path: str) -> int:
    try:
        check_database(spool)  # so that none is left beside what can be no spool
        file = open_file(path)
    except ConfigurationError as error:
        raise SpoolUnavailable(error.message, file=spool) from error
    except IsADirectoryError as error:
        raise SpoolUnavailable(
            f"{error.filename}: is a directory. Give the path of a file", file=spool
        ) from error
    except OSError as error:
        raise SpoolUnavailable(
            f"{path}: {error.strerror}. The directory must exist, and this process must be "
            "allowed to write to it",
            file=spool,
        ) from error
    try:
        _lock(file)
    except OSError as error:
        pid = _holder(file)
        os.close(file)
        who = "another process" if pid is None else f"process {pid}"
        raise SpoolInUse(
            f"{spool}: in use by {who}. End it, or give this process a spool of its own",
            file=spool,
            pid=pid,
        ) from error
    return file


def _read(file: int) -> bytes:
    with contextlib.suppress(OSError):
        os.lseek(file, 0, os.SEEK_SET)
        return os.read(file, 1024)
    return b""


def _put(file: int, text: bytes) -> None:
    if sys.platform == "win32":
        os.lseek(file, 0, os.SEEK_SET)
        os.write(file, text)
    else:
        os.pwrite(file, text, 0)


def _holder(file: int) -> int | None:
    try:
        return int(_read(file).split()[0])
    except (IndexError, ValueError):
        return None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(file: int) -> None:
        # Not flock: a child that this process forks would hold that as well.
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
