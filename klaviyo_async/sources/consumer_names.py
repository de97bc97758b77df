"""A name for a consumer that is the same after a restart, and nobody else's meanwhile.

Neither is true of what first comes to mind: a process id is another one after a restart, and a host
name is shared by the workers of a host. So names are drawn by lot and kept in small files in the
directory for temporary files; a process locks the file whose name it uses. The system gives a lock
back when its process ends, however it ends, and the next process finds the name again.

Where there is no such file (a container that is made anew, a read-only file system, Windows, a file of
somebody else's in its place) the name is a new one, and what the old one had taken is taken over once it has been idle long enough.
"""

from __future__ import annotations

import os
import re
import socket
import tempfile
from hashlib import blake2b
from pathlib import Path
from secrets import token_hex
from typing import Final

from ..errors import ConfigurationError
from ..storage.descriptors import is_at
from ..storage.files import make_directory, open_file

__all__ = ["ConsumerName"]

_SLOTS: Final = 256
"""Workers of one host, on one stream, that have such names."""


class ConsumerName:
    """A name in use, until it is released.

    Args:
        scope: what it has to be unique in.
        folder: where the files are; None: in a directory of the user's for temporary files.
    """

    def __init__(self, scope: str, folder: Path | None = None) -> None:
        self._lock: int | None = None
        token = None
        try:
            token = self._claim(blake2b(scope.encode(), digest_size=8).hexdigest(), folder)
        except (OSError, ConfigurationError):
            self.release()
        self.text = f"{socket.gethostname()}-{token or token_hex(6)}"

    def release(self) -> None:
        """Let others have it."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _claim(self, scope: str, folder: Path | None) -> str | None:
        try:
            import fcntl
        except ImportError:
            return None
        folder = _own_folder() if folder is None else folder
        for slot in range(_SLOTS):
            path = folder / f"{scope}-{slot}"
            self._lock = open_file(path)
            try:
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                self.release()
                continue
            if is_at(self._lock, path):
                return _token(self._lock)
            self.release()
        return None


def _own_folder() -> Path:
    """A directory that nobody else can write to."""
    folder = Path(tempfile.gettempdir()) / f"klaviyo-async-{os.getuid()}"
    return Path(make_directory(folder, private=True))


def _token(file: int) -> str:
    found = os.pread(file, 64, 0).decode("ascii", "replace")
    if re.fullmatch("[0-9a-f]{12}", found):
        return found
    made = token_hex(6)
    os.ftruncate(file, 0)
    os.pwrite(file, made.encode(), 0)
    return made
