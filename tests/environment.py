"""What the tests' environment says to the package, which is nothing: each test says it for itself."""

from __future__ import annotations

import os

GIVEN = dict(os.environ)
"""The environment as it was: for what fetches programs of others."""

_TERMINAL = {"COLUMNS", "LINES", "TERM", "NO_COLOR", "FORCE_COLOR", "PYTHON_COLORS"}


def clean() -> None:
    """Forget settings of the package, proxies, the terminal's kind and width, and the umask."""
    os.umask(0o022)
    for name in GIVEN:
        own = name.startswith("KLAVIYO_") and not name.startswith("KLAVIYO_ASYNC_REQUIRE_")
        if own or name in _TERMINAL or name.lower().endswith("_proxy"):
            os.environ.pop(name, None)
