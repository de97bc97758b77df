"""The command line `klaviyo-async`; needs the extra `klaviyo-async[cli]`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

__all__ = ["main"]

_NEEDED = ("typer", "rich")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: None: those of the process.

    Returns:
        The exit code; docs/cli.md lists them.
    """
    try:
        for name in _NEEDED:
            import_module(name)
        from .app import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        print(
            "error: the command line is not installed: pip install 'klaviyo-async[cli]'",
            file=sys.stderr,
        )
        return 2
    return run(sys.argv[1:] if arguments is None else arguments)
