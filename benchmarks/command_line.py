"""What scripts take on the command line."""

from __future__ import annotations

import argparse
from typing import Any

__all__ = ["numbers", "parser"]


def parser(about: str | None) -> argparse.ArgumentParser:
    """A parser whose help is a module's docstring.

    Args:
        about: the docstring.
    """
    return argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def numbers(about: str | None, **usual: float) -> list[Any]:
    """Numbers in their order, whole ones where the usual one is whole.

    Args:
        about: the script's docstring.
        usual: name of each, with what it is where none is given.
    """
    made = parser(about)
    for name, value in usual.items():
        made.add_argument(name, nargs="?", type=type(value), default=value, help=f"usually {value}")
    found = vars(made.parse_args())
    return [found[name] for name in usual]
