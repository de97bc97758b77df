"""The folder of an export: whose it is, and that one process at a time writes to it."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import msgspec

from ..errors import ConfigurationError
from ..storage.descriptors import is_at, try_lock
from ..storage.files import make_directory, open_file, replace_file
from .open_files import PARTS
from .unused import remove_files

__all__ = ["FORGETTING", "INDEX", "LOCK", "ExportFolder", "is_export", "lock_folder"]

_MARKER: Final = "_export.json"
LOCK: Final = "_lock"
INDEX: Final = "_index.db"
FORGETTING: Final = "_forget.json"
"""Whose rows are being deleted, until all of them are."""
_THREADS: Final = 3
"""Threads that have parts on disk beside those that write: each keeps some MiB of what Parquet compresses in."""


class ExportFolder:
    """A folder that one export of one account writes to, one process at a time.

    Args:
        path: the folder; made, for this user only, if there is none.
        account: whose data it holds.
        suffix: how the names of its files end.

    Raises:
        ConfigurationError: it holds something else, or another export, or is in use; or others may write
            to it.
        OSError: it cannot be made or read.
    """

    def __init__(self, path: str | os.PathLike[str], account: str, suffix: str) -> None:
        self.path = Path(make_directory(path))
        self.id = ""
        """Tells this folder from others; a state knows into which one it was written."""
        self.state = ""
        """Where the state is kept that it was written with, if that is not in the folder."""
        PARTS.look()
        self.threads = ThreadPoolExecutor(_THREADS)
        """Wait for the disk, which serves many as fast as one."""
        self._fresh = False
        self._check()
        self._lock = lock_folder(self.path)
        try:
            self._claim(account, suffix)
        except BaseException:
            os.close(self._lock)
            raise

    def _check(self) -> None:
        """See that nothing else is in the folder."""
        if not is_export(self.path) and any(
            not one.name.startswith(("_", ".")) for one in self.path.iterdir()
        ):
            raise ConfigurationError(
                f"{self.path} holds files of something else: give an empty folder"
            )

    def _claim(self, account: str, suffix: str) -> None:
        ours = {"version": 1, "account": account, "suffix": suffix}
        marker = self.path / _MARKER
        try:
            with os.fdopen(open_file(marker, os.O_RDONLY, create=False), "rb") as file:
                found = msgspec.json.decode(file.read(), type=dict[str, Any])
        except FileNotFoundError:
            self._check()
            self._fresh, self.id = True, uuid4().hex
            self._marked: dict[str, Any] = {**ours, "id": self.id}
            self._mark()
            return
        except ValueError:
            found = {}
        for name, what in (("version", "version"), ("account", "account"), ("suffix", "format")):
            if found.get(name) != ours[name]:
                raise ConfigurationError(
                    f"{self.path} holds an export of another {what} ({found.get(name)!r}, not "
                    f"{ours[name]!r}): give another folder"
                )
        self._marked = found
        self.id, self.state = str(found.get("id")), str(found.get("state", ""))

    def _mark(self) -> None:
        replace_file(self.path / _MARKER, msgspec.json.encode(self._marked) + b"\n")

    def note_state(self, where: str) -> None:
        """Note that the state is kept elsewhere: whoever does not give it must not begin anew.

        Args:
            where: a path, or what else tells it.

        Raises:
            OSError: it cannot be written.
        """
        if self.state != where:
            self._marked["state"] = self.state = where
            self._mark()

    def close(self) -> None:
        """Let others use it; if it was new, and nothing is in it, its files are removed."""
        self.threads.shutdown()
        if self._fresh:
            remove_files(self.path, (_MARKER, INDEX, LOCK))
        os.close(self._lock)


def lock_folder(path: Path) -> int:
    """Have nobody else write to the folder of an export.

    Args:
        path: the folder.

    Returns:
        A file descriptor, which has the lock until it is closed.

    Raises:
        ConfigurationError: somebody writes to it now, or files cannot be locked there.
        OSError: its lock cannot be opened.
    """
    lock = open_file(path / LOCK)
    try:
        # An export that has exported nothing removes the file when it ends.
        locked = try_lock(lock) and is_at(lock, path / LOCK)
    except OSError as error:
        os.close(lock)
        remove_files(path, (LOCK,))
        raise ConfigurationError(
            f"files cannot be locked in {path} ({error.strerror}), which keeps two exports apart: use a disk of this "
            "machine, and copy the folder from there"
        ) from None
    if not locked:
        os.close(lock)
        raise ConfigurationError(f"another export writes to {path} now: wait for its end")
    return lock


def is_export(path: Path) -> bool:
    """Whether a folder holds an export."""
    return (path / _MARKER).exists()
