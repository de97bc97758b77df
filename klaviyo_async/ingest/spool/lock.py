"""One spool, one holder: a lock of the operating system on a file beside it."""

from __future__ import annotations

import contextlib
import os
import sys

from .errors import SpoolInUse, SpoolUnavailable

__all__ = ["Lock"]

_FAR = 2**30
"""Offset of the locked byte on Windows: locked bytes cannot be read there, the number can."""

_held: dict[str, Lock] = {}
"""Locks of this process: POSIX locks keep out other processes only."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_held.clear)


class Lock:
    """Held until :meth:`release`, or until the process has ended, however it does.

    The lock file stays; it holds the holder's process id.

    Args:
        spool: real path of the spool; the lock is beside it.

    Raises:
        SpoolInUse: somebody else holds it.
        SpoolUnavailable: there can be no such file.
    """

    def __init__(self, spool: str) -> None:
        self._key = os.path.normcase(spool)
        if _held.setdefault(self._key, self) is not self:
            # The lock file must not even be opened: closing it would release the lock.
            raise SpoolInUse(
                f"{spool}: open in this process already. Share that one",
                file=spool,
                pid=os.getpid(),
            )
        try:
            self._file = _open(spool)
        except BaseException:
            del _held[self._key]
            raise

    def release(self) -> None:
        """Let others have it."""
        with contextlib.suppress(OSError):
            os.ftruncate(self._file, 0)
        if _held.get(self._key) is self:
            del _held[self._key]
        os.close(self._file)


def _open(spool: str) -> int:
    path = spool + "-lock"
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
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
    with contextlib.suppress(OSError):  # on a full disk, it is not known
        os.ftruncate(file, 0)
        os.write(file, b"%d\n" % os.getpid())
    return file


def _holder(file: int) -> int | None:
    try:
        return int(os.read(file, 20))
    except (OSError, ValueError):
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
