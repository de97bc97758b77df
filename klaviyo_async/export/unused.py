"""What was made for an export that has exported nothing, and is removed again."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

__all__ = ["missing_directories", "remove_directories", "remove_files", "remove_stream"]


def missing_directories(path: str | os.PathLike[str]) -> list[Path]:
    """A directory and those above it that are not there yet, innermost first."""
    place = Path(path).absolute()
    return [one for one in (place, *place.parents) if not os.path.lexists(one)]


def remove_directories(paths: Iterable[Path]) -> None:
    """Remove directories, innermost first, as far as nothing is in them."""
    for path in paths:
        with suppress(OSError):
            path.rmdir()


def remove_stream(path: Path, manifest: Path) -> None:
    """Remove a stream's folder, unless there is a file in it that says something.

    Args:
        path: the folder.
        manifest: its manifest, which lists nothing while it is empty.
    """
    with suppress(OSError):
        if not manifest.stat().st_size:
            manifest.unlink()
    remove_directories(
        [*sorted((one for one in path.rglob("*") if one.is_dir()), reverse=True), path]
    )


def remove_files(folder: Path, names: Iterable[str]) -> bool:
    """Remove files of ours from a folder that has nothing else; whether it has not.

    Args:
        folder: the folder.
        names: how those of ours begin; in this order they are removed.
    """
    there = sorted(folder.iterdir())
    if not all(one.name.startswith(tuple(names)) for one in there):
        return False
    for name in names:
        for one in there:
            if one.name.startswith(name):
                with suppress(OSError):
                    one.unlink()
    return True
