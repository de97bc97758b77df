"""How many files exports of this process may have open: what is over when others need theirs."""

from __future__ import annotations

import os
from threading import Lock
from typing import Final

__all__ = ["PARTS", "OpenFiles", "accounts_for", "files_left", "readers_for"]

_PLENTY: Final = 4096
"""Files that may be opened where nobody says how many."""
_OF_READER: Final = 4
"""A socket, a part, and what is opened in passing."""
_OF_ACCOUNT: Final = 20
"""Lock, index and its log, and a reader for each stream at a time."""
_OWN: Final = 40
"""Parts that a slice may have open: each has a buffer."""
_MOST: Final = 512


def files_left() -> int:
    """How many more files this process may open."""
    try:
        import resource
    except ImportError:
        return _PLENTY
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY:
        return _PLENTY
    try:
        used = len(os.listdir("/dev/fd"))  # noqa: PTH208 - numbers
    except OSError:
        used = 64
    return max(0, min(_PLENTY, soft - used))


def readers_for(files: int) -> int:
    """Slices that may be read at a time by one who may open so many files."""
    return max(1, files // _OF_READER)


def accounts_for(files: int) -> int:
    """Accounts that may be exported at a time by one who may open so many files."""
    return max(1, files // _OF_ACCOUNT)


class OpenFiles:
    """Counts parts that are open, in whatever thread they are opened and closed."""

    def __init__(self) -> None:
        self._most = 0
        self._open = 0
        self._lock = Lock()

    def look(self) -> None:
        """Find out how many may be, beside the first one of each slice: a quarter of what is left to the process."""
        with self._lock:
            self._most = min(_MOST, (files_left() + self._open) // 4)

    def opened(self) -> None:
        """One was opened."""
        with self._lock:
            self._open += 1

    def closed(self) -> None:
        """One was closed."""
        with self._lock:
            self._open -= 1

    def are_too_many(self, own: int) -> bool:
        """Whether one who has so many parts open must close them before it opens another."""
        return own >= _OWN or (own > 0 and self._open >= self._most)


PARTS: Final = OpenFiles()
"""Those of all exports of the process."""
