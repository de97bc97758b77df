"""Reading source trees."""

from __future__ import annotations

import io
import os
import tokenize
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from .findings import Report, Skipped
from .scan import scan, worth_scanning

__all__ = ["python_files", "scan_paths"]

_LARGEST = 4 * 2**20
"""Bytes of a file at most: what is larger holds data, and its tree hundreds of times as much."""
_OTHERS = frozenset({"node_modules", "__pycache__", "site-packages", "venv", "env"})


def python_files(
    paths: Iterable[Path], refused: Callable[[OSError], object] | None = None
) -> Iterator[Path]:
    """The Python files in some directories, in order; files that are named are taken as they are.

    Hidden directories, virtual environments and `node_modules` are left out, and links to
    directories are not followed.

    Args:
        paths: files and directories.
        refused: told of each directory that cannot be read.
    """
    seen: set[Path] = set()
    for path in paths:
        for found in _below(path, refused) if path.is_dir() else (path,):
            if found not in seen:
                seen.add(found)
                yield found


def _below(top: Path, refused: Callable[[OSError], object] | None) -> Iterator[Path]:
    for folder, folders, names in os.walk(top, onerror=refused):
        folders[:] = sorted(
            name
            for name in folders
            if name not in _OTHERS
            and not name.startswith(".")
            and not Path(folder, name, "pyvenv.cfg").exists()
        )
        for name in sorted(names):
            if name.endswith((".py", ".pyi", ".pyw")):
                yield Path(folder, name)


def scan_paths(paths: Iterable[Path]) -> Report:
    """Look through files and directories.

    What cannot be read, decoded or parsed is named in `skipped`, with the reason.
    """
    report = Report()

    def skip(name: str, error: OSError) -> None:
        report.skipped.append(Skipped(name, error.strerror or type(error).__name__))

    for path in python_files(paths, lambda error: skip(Path(error.filename).as_posix(), error)):
        report.files += 1
        name = path.as_posix()
        try:
            data = _read(path)
            if worth_scanning(data):
                report.findings += scan(_text(data), name)
        except (SyntaxError, UnicodeError) as error:
            line = (
                f" in line {error.lineno}"
                if isinstance(error, SyntaxError) and error.lineno
                else ""
            )
            reason = error.msg if isinstance(error, SyntaxError) else str(error)
            report.skipped.append(Skipped(name, f"{reason}{line}"))
        except OSError as error:
            skip(name, error)
    report.findings.sort()
    report.skipped.sort()
    return report


def _read(path: Path) -> bytes:
    if not path.is_file():
        raise OSError(0, "no regular file")  # a pipe would never end
    if path.stat().st_size > _LARGEST:
        raise OSError(0, f"larger than {_LARGEST >> 20} MiB")
    return path.read_bytes()


def _text(data: bytes) -> str:
    lines = io.BytesIO(data)
    encoding, _ = tokenize.detect_encoding(lines.readline)
    return io.TextIOWrapper(io.BytesIO(data), encoding).read()
