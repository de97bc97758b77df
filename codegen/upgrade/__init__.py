"""The upgrade check: which places of a program a new revision breaks, and what to write there instead."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..diff.compare import compare, document
from ..errors import CodegenError
from ..overlay import Overlay
from .broken_use import BrokenUse
from .reading import python_files
from .scan import scan
from .surface import Surface

__all__ = ["BrokenUse", "render", "upgrade_check"]

_PACKAGES = ("klaviyo_async", "klaviyo_openapi")


def upgrade_check(
    old: dict[str, Any],
    new: dict[str, Any],
    source_dir: Path,
    overlay: Overlay,
    *,
    packages: tuple[str, ...] = (),
) -> list[BrokenUse]:
    """The places in a source tree that something breaking concerns; nothing of it is imported.

    Args:
        old: the document that the program was written for, as `codegen.diff.load` returns it.
        new: the document that it is to move to.
        source_dir: folder of Python files, or one file; hidden folders and virtual environments in
            it are left out.
        overlay: corrections to both documents.
        packages: names by which the program imports the generated package; by default ours.

    Returns:
        Findings by file, line and column; a file that cannot be read is one of them, without a change.

    Raises:
        CodegenError: a document cannot be normalised, or there is no such source.
    """
    if not source_dir.exists():
        raise CodegenError(f"{source_dir}: there is no such folder")
    before, after = document(old, overlay), document(new, overlay)
    surface = Surface(before, compare(before, after))
    if not packages:
        beta = ("klaviyo_openapi_beta",) if "." in surface.revision else ()
        packages = beta or _PACKAGES
    found: set[BrokenUse] = set()
    for path in python_files([source_dir]):
        found |= _scan(path, surface, packages)
    return sorted(found)


def render(findings: list[BrokenUse]) -> str:
    """The findings as text: one line each, and how many there are."""
    places = [finding for finding in findings if finding.change is not None]
    files = {finding.path for finding in places}
    if places:
        many = "places" if len(places) > 1 else "place"
        last = f"{len(places)} {many} in {len(files)} file{'s' if len(files) > 1 else ''}"
    else:
        last = "nothing that breaks"
    if skipped := len(findings) - len(places):
        last += f"; {skipped} file{'s' if skipped > 1 else ''} not read"
    return "\n".join([*map(str, findings), last]) + "\n"


def _scan(path: Path, surface: Surface, packages: tuple[str, ...]) -> set[BrokenUse]:
    try:
        return scan(path, path.read_bytes(), surface, packages)
    except SyntaxError as error:
        line, column = max(error.lineno or 1, 1), max(error.offset or 1, 1)
        return {BrokenUse(path, line, column, f"cannot be read: {error.msg}")}
    except OSError as error:
        return {BrokenUse(path, 1, 1, f"cannot be read: {error.strerror}")}
    except ValueError as error:
        return {BrokenUse(path, 1, 1, f"cannot be read: {error}")}
    except (RecursionError, MemoryError):
        return {BrokenUse(path, 1, 1, "cannot be read: nested too deeply")}
