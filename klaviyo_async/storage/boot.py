"""Whether the system has been started again since."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

__all__ = ["boot_id"]


@cache
def boot_id() -> str:
    """A name of this run of the system, without spaces; "-" where it has none, as on Windows.

    What a process wrote to files before it was killed is there for others until the system goes down;
    after that, only what the disk had been told to keep is for certain.
    """
    if sys.platform == "darwin":
        return _of_macos() or "-"
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip() or "-"
    return "-"


def _of_macos() -> str:
    import ctypes

    with suppress(OSError, AttributeError):
        found, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
        name = b"kern.bootsessionuuid"
        if not ctypes.CDLL(None).sysctlbyname(name, found, ctypes.byref(size), None, 0):
            return found.value.decode("ascii", "replace").strip()
    return ""
