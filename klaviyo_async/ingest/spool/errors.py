"""What can be wrong with a spool."""

from __future__ import annotations

import errno
import sqlite3
from typing import Final

from ...errors import KlaviyoError

__all__ = [
    "SpoolClosed",
    "SpoolCorrupt",
    "SpoolDiskFull",
    "SpoolError",
    "SpoolForeign",
    "SpoolFull",
    "SpoolInUse",
    "SpoolMisused",
    "SpoolUnavailable",
    "SpoolVersion",
    "corrupt",
    "file_error",
    "spool_error",
]


class SpoolError(KlaviyoError):
    """The spool cannot do what it was asked to.

    If it was to keep events, it keeps none of those of that call.
    """

    file: str
    """Path of the spool."""

    def __init__(self, message: str = "", *, file: str = "") -> None:
        super().__init__(message)
        self.file = file


class SpoolFull(SpoolError):  # noqa: N818
    """The spool holds `max_bytes` already. There will be room when events have been delivered."""


class SpoolDiskFull(SpoolFull):
    """There is no room on the disk. The spool goes on working as soon as there is."""


class SpoolUnavailable(SpoolError):  # noqa: N818
    """The file cannot be opened, read or written: see the message for what to do."""


class SpoolInUse(SpoolError):  # noqa: N818
    """Another spool has this file open. One process uses a spool at a time."""

    pid: int | None
    """Process that has it, if that is known."""

    def __init__(self, message: str = "", *, file: str = "", pid: int | None = None) -> None:
        super().__init__(message, file=file)
        self.pid = pid


class SpoolForeign(SpoolError):  # noqa: N818
    """The file is something else than a spool. It was not changed."""


class SpoolVersion(SpoolError):  # noqa: N818
    """The file was written by a version of this package that is newer. It was not changed."""


class SpoolCorrupt(SpoolError):  # noqa: N818
    """The file is damaged, or a part of it is gone. Nothing is written to it any more, and nothing
    was deleted."""

    expected: int | None
    """Events that it should hold at least, if that is known."""
    lost: int | None
    """How many of them cannot be read, at least; None: only a dump can tell."""

    def __init__(
        self,
        message: str = "",
        *,
        file: str = "",
        expected: int | None = None,
        lost: int | None = None,
    ) -> None:
        super().__init__(message, file=file)
        self.expected = expected
        self.lost = lost


class SpoolClosed(SpoolError):  # noqa: N818
    """The spool was used after `aclose()`."""


class SpoolMisused(SpoolError):  # noqa: N818
    """The spool was used in another process or event loop than it was opened in."""


_RESCUE: Final = (
    "Keep the file as it is. `python -m klaviyo_async.ingest.spool --dump {file} > events.ndjson` "
    "writes out what can still be read; then move the file and what is beside it ({file}-*) away, "
    "and ingest that output."
)


def corrupt(
    file: str, what: str, expected: int | None = None, lost: int | None = None
) -> SpoolCorrupt:
    """The error about a spool.

    Args:
        file: its path.
        what: is wrong with it.
        expected: events that it should hold.
        lost: how many of them cannot be read, at least.
    """
    if lost:
        what = f"{what}. At least {lost:,} of {expected:,} events cannot be read"
    elif expected is not None:
        what = f"{what}. It should hold {expected:,} events, or more"
    message = f"{file}: {what}. {_RESCUE.format(file=file)}"
    return SpoolCorrupt(message, file=file, expected=expected, lost=lost)


def spool_error(error: sqlite3.Error, file: str, expected: int | None = None) -> SpoolError:
    """What SQLite's error means for the spool in `file`, which should hold as many events."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    detail = f"{file}: {error} ({name})"
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return _disk_full(detail, file)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return corrupt(file, f"{error} ({name})", expected)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return SpoolInUse(f"{detail}: some program has the file open. End it", file=file)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return SpoolUnavailable(
                f"{detail}: this process may not write to the file, or not to its directory",
                file=file,
            )
        case sqlite3.SQLITE_IOERR:
            return _failing(detail, file)
    return SpoolError(detail, file=file)


def file_error(error: OSError, file: str) -> SpoolError:
    """What an error of the spool's log means for the spool in `file`."""
    name = errno.errorcode.get(error.errno or 0, type(error).__name__)
    detail = f"{file}-log: {error.strerror} ({name})"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _disk_full(detail, file)
    return _failing(detail, file)


def _disk_full(detail: str, file: str) -> SpoolDiskFull:
    return SpoolDiskFull(
        f"{detail}: no room on the disk. Make room; nothing that was accepted is lost", file=file
    )


def _failing(detail: str, file: str) -> SpoolUnavailable:
    return SpoolUnavailable(
        f"{detail}: reading or writing failed: a failing disk, a quota, or a limit on the size of "
        "files. See the system's log",
        file=file,
    )
