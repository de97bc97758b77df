"""Scans files and directories for calls that have to change."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .findings import ScanReport, Skipped
from .reading import decode, python_files
from .scan import may_contain_findings, scan

__all__ = ["scan_paths"]

_MAX_BYTES = 4 * 2**20
"""Bytes of a file at most: what is larger holds data, and its tree hundreds of times as much."""


def scan_paths(paths: Iterable[Path]) -> ScanReport:
    """Scan files, and the Python files in directories.

    Args:
        paths: files and directories.

    Returns:
        The findings by path, line and column; what cannot be read, decoded or parsed is in
        `skipped`, with the reason.
    """
    report = ScanReport()

    def skip(name: str, error: OSError) -> None:
        report.skipped.append(Skipped(name, error.strerror or type(error).__name__))

    for path in python_files(paths, lambda error: skip(Path(error.filename).as_posix(), error)):
        report.files += 1
        name = path.as_posix()
        try:
            data = _read(path)
            if may_contain_findings(data):
                report.findings += scan(decode(data), name)
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
    if path.stat().st_size > _MAX_BYTES:
        raise OSError(0, f"larger than {_MAX_BYTES >> 20} MiB")
    return path.read_bytes()
