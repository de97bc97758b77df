"""Where the processes of a user on one host meet."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import gettempdir

from ...storage.files import make_directory

__all__ = ["make_place", "runtime_place"]


def make_place(path: str | os.PathLike[str] | None) -> str:
    """Make the directory, unless it is there, for this user only.

    Args:
        path: the directory; None: see :func:`runtime_place`.

    Returns:
        Its path without symbolic links.

    Raises:
        ConfigurationError: others may write to it.
        OSError: it cannot be made.
    """
    return make_directory(runtime_place() if path is None else path, private=True)


def runtime_place() -> Path:
    """The user's own directory for this on this host: in the one that the system makes for what lives
    while it runs, else in the one for temporary files, with the user's number in its name."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or gettempdir()) / "klaviyo-async" / "quota"
    user = os.geteuid()
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{user}")
    try:
        if runtime.is_absolute() and runtime.stat().st_uid == user:
            return runtime / "klaviyo-async"
    except OSError:
        pass
    return Path(gettempdir()) / f"klaviyo-async-{user}"
