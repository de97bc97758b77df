"""The directory in which the processes of a host keep the buckets that they share."""

from __future__ import annotations

import os
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from logging import getLogger
from secrets import token_hex
from typing import Final

from ...errors import ConfigurationError
from ...storage.boot import boot_id
from ...storage.descriptors import try_lock
from ...storage.files import open_file
from ..packing import LAYOUT
from .places import make_place
from .state_file import StateFile

__all__ = ["HostStore"]

log: Final = getLogger("klaviyo_async")

_MAX_OPEN: Final = 64
"""Files of buckets that are open at a time; any number can be in use."""
_RETRY: Final = 30.0
"""Seconds for which a process goes on alone after the store could not be used."""
_CHECK: Final = 1.0
"""Seconds between looks at whether this member's file is still there."""
_OLD: Final = 90_000.0
"""Seconds after which what a file says has become void: a day, and an hour."""
_CLEANED: Final = 200
"""Files looked at when a process begins."""
_COUNTED: Final = 256
"""Members looked at when they are counted."""
_MEMBER: Final = "member-"
_BUCKET: Final = "bucket-"

_warned: set[str] = set()


class _Opened:
    """What a store has open, so that it can be closed without the store."""

    def __init__(self) -> None:
        self.files: OrderedDict[StateFile, None] = OrderedDict()
        self.name = self.path = ""
        self.member = -1

    def close(self) -> None:
        for file in self.files:
            file.close()
        self.files.clear()
        if self.member >= 0:
            with suppress(OSError):
                os.unlink(self.path)  # noqa: PTH108
            os.close(self.member)
            self.member = -1

    def forget(self) -> None:
        """Close what the parent has open as well; what it has locked stays its own."""
        if self.member >= 0:
            os.close(self.member)
            self.member = -1
        for file in self.files:
            file.close()
        self.files.clear()


class HostStore:
    """Buckets in files of a directory that all processes of a user share; see :class:`StateFile`.

    Each store is a member, with a file of its own that it keeps locked: when its process ends, however
    that may be, the system unlocks it, so others see that it is no longer there.

    Args:
        path: the directory; None: the user's own for this.
        now: the clock's monotonic time in seconds.

    Raises:
        ConfigurationError: others may write to the directory.
        OSError: it cannot be made.
    """

    def __init__(self, path: str | os.PathLike[str] | None, now: Callable[[], float]) -> None:
        self.now = now
        self.directory = make_place(path)
        self.boot = boot_digest()
        self.generation = 0
        self._resume_at = self._check_at = 0.0
        self._opened = _Opened()
        self._clean()

    # Buckets

    def state(self, *names: str) -> StateFile:
        """The state of the bucket of these names."""
        digest = blake2b(digest_size=16)
        for name in (str(LAYOUT), *names):
            digest.update(name.encode() + b"\0")
        return StateFile(self, f"{self.directory}/{_BUCKET}{digest.hexdigest()}")

    def make_room(self, file: StateFile) -> None:
        """A file is about to be opened: close the one opened first, if there are many."""
        files = self._opened.files
        files.pop(file, None)
        while len(files) >= _MAX_OPEN:
            files.popitem(last=False)[0].close()
        files[file] = None

    def drop(self, file: StateFile) -> None:
        """A file is not needed any more."""
        self._opened.files.pop(file, None)
        file.close()

    def make_again(self) -> None:
        """Make the directory, which has been removed."""
        make_place(self.directory)

    # Members

    def check_member(self, now: float) -> None:
        """Be another member if somebody has removed this one's file."""
        opened = self._opened
        if opened.member >= 0 and now >= self._check_at:
            self._check_at = now + _CHECK
            if os.name == "posix" and not os.fstat(opened.member).st_nlink:
                os.close(opened.member)
                opened.member = -1

    def name(self) -> str:
        opened = self._opened
        if opened.member < 0:
            opened.name = token_hex(8)
            opened.path = f"{self.directory}/{_MEMBER}{opened.name}"
            member = open_file(opened.path, private=True)
            if not try_lock(member):
                os.close(member)
                raise OSError(f"{opened.path} is locked")
            opened.member = member
        return opened.name

    def count_members(self) -> int:
        """How many limiters of this store there are, in all processes; this one counts."""
        with suppress(OSError, ConfigurationError):
            own = self.name()
            with os.scandir(self.directory) as entries:
                names = [e.name[len(_MEMBER) :] for e in entries if e.name.startswith(_MEMBER)]
            return 1 + sum(name != own and self.alive(name) for name in names[:_COUNTED])
        return 1

    def alive(self, name: str) -> bool:
        if name == self._opened.name and self._opened.member >= 0:
            return True
        return not self._remove_if_dead(f"{self.directory}/{_MEMBER}{name}")

    def _remove_if_dead(self, path: str) -> bool:
        try:
            file = open_file(path, create=False, private=True)
        except FileNotFoundError:
            return True
        try:
            if dead := try_lock(file):
                with suppress(OSError):
                    os.unlink(path)  # noqa: PTH108
            return dead
        finally:
            os.close(file)

    # Failures

    def usable(self) -> bool:
        return not self._resume_at or self.now() >= self._resume_at

    def fail(self, error: Exception) -> None:
        self._resume_at = self.now() + _RETRY
        self._opened.close()
        warn_of_failure(self.directory, error)

    # Ends

    def close(self) -> None:
        """Close all files; they are opened again if need be."""
        self._opened.close()

    def forget(self) -> None:
        """This is a child now: what is open is its parent's."""
        self._opened.forget()
        self.generation += 1

    def _clean(self) -> None:
        """Remove what others have left: some of it, oldest names first in no order."""
        now = time.time()
        with suppress(OSError), os.scandir(self.directory) as entries:
            for _, entry in zip(range(_CLEANED), entries, strict=False):
                with suppress(OSError, ConfigurationError):
                    age = now - entry.stat(follow_symlinks=False).st_mtime
                    if (entry.name.startswith(_MEMBER) and age > 60.0) or (
                        entry.name.startswith(_BUCKET) and age > _OLD
                    ):
                        self._remove_if_dead(entry.path)


def warn_of_failure(place: str, error: Exception) -> None:
    """Say, once for each place, that the quota is not shared."""
    if place not in _warned:
        _warned.add(place)
        log.warning(
            "the quota is not shared with other processes of this host, as %s cannot be used: %s",
            place,
            error,
        )


def boot_digest() -> bytes:
    """A name, of 16 bytes, of this run of the system."""
    name = boot_id()
    if name == "-":  # as on Windows: when it began, to the nearest quarter of an hour
        name = str(round((time.time() - time.monotonic()) / 900))
    return blake2b(name.encode(), digest_size=16).digest()
