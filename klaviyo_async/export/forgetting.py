"""Deleting people from a folder of an export: whole rows, wherever their ids are."""

from __future__ import annotations

import gzip
import hashlib
import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final, cast

import msgspec

from ..errors import ConfigurationError
from ..storage.descriptors import try_lock
from ..storage.files import open_file, replace_file
from .csv_rows import cells_in, in_quotes, whole_rows
from .folder import HIDDEN, LOCK, MANIFEST, TEMPORARY, PartFile, is_export
from .writers import zstd_module

__all__ = ["forget"]

_COLUMNS: Final = ("id", "profile_id")
_ASIDE: Final = ("_rejects", "_deleted")


def forget(folder: str | os.PathLike[str], ids: Collection[str]) -> int:
    """Delete people from a folder that an export was written into: all rows that are theirs.

    Theirs are rows whose `id` or `profile_id` is one of these; and what is in `_rejects` and names one. Parts
    are rewritten one at a time, then the manifest. If it is interrupted, call it again. What Klaviyo still has
    of somebody comes back with a later run: have it deleted there first.

    Args:
        folder: the folder.
        ids: of profiles.

    Returns:
        How many rows were deleted.

    Raises:
        ConfigurationError: it is no such folder, an export writes to it now, or it holds parts of a format
            that cannot be rewritten, in which case nothing was.
        OSError: something cannot be read or written.
    """
    path = Path(folder)
    if isinstance(ids, str) or not ids or not all(isinstance(one, str) and one for one in ids):
        raise ConfigurationError("ids is a list of ids of profiles, and not empty")
    if not is_export(path):
        raise ConfigurationError(f"{path} holds no export")
    lock = open_file(path / LOCK)
    try:
        if not try_lock(lock):
            raise ConfigurationError(f"an export writes to {path} now: wait for its end")
        # The second one lists what a run that reads all again has written so far.
        found = [
            (manifest, _listed(manifest))
            for manifest in sorted(path.glob("*/*"))
            if manifest.name in (MANIFEST, HIDDEN)
        ]
        for manifest, parts in found:
            for part in parts:
                _form(manifest.parent / part.file)
        return sum(_forget_in(manifest, parts, frozenset(ids)) for manifest, parts in found)
    finally:
        os.close(lock)


def _listed(manifest: Path) -> list[PartFile]:
    decoder = msgspec.json.Decoder(PartFile)
    return [decoder.decode(line) for line in manifest.read_bytes().splitlines()]


def _forget_in(manifest: Path, parts: list[PartFile], ids: frozenset[str]) -> int:
    deleted, stream = 0, manifest.parent
    for part in parts:
        path = stream / part.file
        left, gone = _rewrite(path, ids)
        if gone or path.stat().st_size != part.bytes:
            with path.open("rb") as file:
                part.sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            part.bytes, part.rows = path.stat().st_size, left
            deleted += gone
    for kind in _ASIDE:
        for path in sorted((stream / kind).glob("*.ndjson")):
            deleted += _rewrite(path, ids, anywhere=True)[1]
    replace_file(manifest, msgspec.json.Encoder().encode_lines(parts))
    return deleted


def _form(path: Path) -> str:
    """How the rows of a part are written."""
    for form in ("ndjson", "csv"):
        if f".{form}" in path.suffixes:
            return form
    raise ConfigurationError(f"{path} has a format that cannot be rewritten: do it yourself")


def _rewrite(path: Path, ids: frozenset[str], *, anywhere: bool = False) -> tuple[int, int]:
    """Write a file again without their rows, if it has any.

    Returns:
        How many rows are left, and how many are not.
    """
    work = _csv_rows if _form(path) == "csv" else _lines
    temporary = path.parent / f".{path.name}{TEMPORARY}"
    file = os.fdopen(open_file(temporary, os.O_RDWR | os.O_TRUNC), "wb")
    try:
        with file:
            with _opened(path, path, "rb") as old, _opened(path, file, "wb") as new:
                left, gone = work(old, new, ids, anywhere)
            file.flush()
            os.fsync(file.fileno())
        if gone:
            os.replace(temporary, path)  # noqa: PTH105
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()
    return left, gone


def _opened(path: Path, file: Any, mode: str) -> IO[bytes]:
    """A file, compressed as its name says."""
    if path.suffix == ".gz":
        return cast("IO[bytes]", gzip.open(file, mode))
    if path.suffix == ".zst":
        return cast("IO[bytes]", zstd_module().open(file, mode))
    return file.open(mode) if isinstance(file, Path) else os.fdopen(os.dup(file.fileno()), mode)


def _lines(old: IO[bytes], new: IO[bytes], ids: frozenset[str], anywhere: bool) -> tuple[int, int]:
    quoted = [msgspec.json.encode(one) for one in ids]
    left = gone = 0
    for line in old:
        named = any(one in line for one in quoted)
        if named and (anywhere or any(msgspec.json.decode(line).get(x) in ids for x in _COLUMNS)):
            gone += 1
        else:
            left += 1
            new.write(line)
    return left, gone


def _csv_rows(
    old: IO[bytes], new: IO[bytes], ids: frozenset[str], anywhere: bool
) -> tuple[int, int]:
    quoted = [in_quotes(one) for one in ids]
    rows = whole_rows(old)
    header = next(rows, b"")
    places = [place for place, name in enumerate(cells_in(header)) if name.decode() in _COLUMNS]
    new.write(header)
    left = gone = 0
    for row in rows:
        cells = cells_in(row) if any(one in row for one in quoted) else ()
        if cells and any(cells[place] in quoted for place in places):
            gone += 1
        else:
            left += 1
            new.write(row)
    return left, gone
