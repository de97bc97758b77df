"""What was made for an export that has exported nothing, and is removed again."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["remove_directories", "remove_files", "removing_unused"]


@contextmanager
def removing_unused(path: str | os.PathLike[str] | None) -> Iterator[None]:
    """Remove in the end a directory, and those above it, if they were not there before and nothing is in them.

    Args:
        path: the directory; None: there is none.
    """
    places = () if path is None else (Path(path).absolute(), *Path(path).absolute().parents)
    missing = [one for one in places if not os.path.lexists(one)]
    try:
        yield
    finally:
        remove_directories(missing)


def remove_directories(paths: Iterable[Path]) -> None:
    """Remove directories, innermost first, as far as nothing is in them."""
    for path in paths:
        with suppress(OSError):
            path.rmdir()


def remove_files(folder: Path, names: Sequence[str]) -> None:
    """Remove files of ours from a folder, unless it has others as well.

    Args:
        folder: the folder.
        names: how those of ours begin; in this order they are removed.
    """
    there = sorted(folder.iterdir())
    if not all(one.name.startswith((*names,)) for one in there):
        return
    for name in names:
        for one in there:
            if one.name.startswith(name):
                with suppress(OSError):
                    one.unlink()
