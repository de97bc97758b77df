"""Reading Python programs without running them: their files, text and syntax trees.

`codegen/upgrade/reading.py` is a link to this file, as `programs.py` beside it is to its own.
"""

from __future__ import annotations

import ast
import io
import os
import tokenize
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

__all__ = ["column", "decode", "parse", "python_files", "split_lines"]

_NOT_OURS = frozenset({"node_modules", "__pycache__", "site-packages", "venv", "env"})


def python_files(
    paths: Iterable[Path], on_error: Callable[[OSError], object] | None = None
) -> Iterator[Path]:
    """The Python files in some directories, in order; files that are named are taken as they are.

    Hidden directories, virtual environments and `node_modules` are left out, and links to
    directories are not followed.

    Args:
        paths: files and directories.
        on_error: called with the error for each directory that cannot be read.
    """
    seen: set[Path] = set()
    for path in paths:
        for found in _below(path, on_error) if path.is_dir() else (path,):
            if found not in seen:
                seen.add(found)
                yield found


def _below(top: Path, on_error: Callable[[OSError], object] | None) -> Iterator[Path]:
    for folder, folders, names in os.walk(top, onerror=on_error):
        folders[:] = sorted(
            name
            for name in folders
            if name not in _NOT_OURS
            and not name.startswith(".")
            and not Path(folder, name, "pyvenv.cfg").exists()
        )
        for name in sorted(names):
            if name.endswith((".py", ".pyi", ".pyw")):
                yield Path(folder, name)


def decode(data: bytes) -> str:
    """The text of a Python file, in the encoding that it declares; every line ends in a newline.

    Raises:
        SyntaxError: the encoding is unknown.
        UnicodeDecodeError: the file is not in it.
    """
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return io.TextIOWrapper(io.BytesIO(data), encoding).read()


def parse(source: str) -> ast.Module:
    """The syntax tree of a program.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: it cannot be parsed.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about the program's own escapes and comparisons
        return ast.parse(source)


def split_lines(source: str) -> list[str]:
    """The lines of a program as the parser counts them: a form feed ends none."""
    return source.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def column(lines: Sequence[str], line: int, offset: int) -> int:
    """The column, from 1 and in characters, of a place that the parser counts in bytes."""
    text = lines[line - 1] if line <= len(lines) else ""
    before = text.encode("utf-8", "replace")[:offset]
    return len(before.decode("utf-8", "replace")) + 1
