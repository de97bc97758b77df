"""What the tests' environment says to the package, which is nothing: each test says it for itself."""

from __future__ import annotations

import os
import shutil
import tempfile

GIVEN = dict(os.environ)
"""The environment as it was: for what fetches programs of others."""
_UMASK = os.umask(0o022)


def clean() -> str:
    """Forget settings of the package and proxies, and have a directory of this run's own for what processes
    of a host share; the directory."""
    for name in GIVEN:
        own = name.startswith("KLAVIYO_") and not name.startswith("KLAVIYO_ASYNC_REQUIRE_")
        if own or name.lower().endswith("_proxy"):
            del os.environ[name]
    runtime = tempfile.mkdtemp(prefix="klaviyo-tests-")
    os.environ["XDG_RUNTIME_DIR"] = runtime
    return runtime


def restore(runtime: str) -> None:
    """Leave nothing behind."""
    os.umask(_UMASK)
    os.environ.clear()
    os.environ.update(GIVEN)
    shutil.rmtree(runtime, ignore_errors=True)
