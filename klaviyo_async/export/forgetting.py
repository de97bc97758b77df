"""Deleting people from a folder of an export: whole rows, wherever their ids are."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final, cast

import msgspec

from ..core.codec.encoder import decoded
from ..errors import ConfigurationError, KlaviyoError
from ..storage.descriptors import sync_directory
from ..storage.files import open_file, replace_file
from .columns import EXTRA
from .csv_rows import cells_in, in_quotes, whole_rows
from .export_folder import FORGETTING, INDEX, is_export, lock_folder
from .folder import HIDDEN, MANIFEST, TEMPORARY, is_part
from .formats import FORMATS
from .index import erase_people
from .part_files import PartFile, measured
from .writers import zstd_module

__all__ = ["finish_forgetting", "forget"]

_COLUMNS: Final = ("id", "profile_id")
_ASIDE: Final = ("_rejects", "_deleted")


def forget(folder: str | os.PathLike[str], ids: Collection[str]) -> int:
    """Delete people from a folder that an export was written into: all rows that are theirs.

    Theirs are rows whose `id` or `profile_id` is one of these; and what is in `_rejects` and names one. Parts
    that hold such rows are rewritten one at a time, then the manifest; what an export that was killed has left
    beside them goes as well. If it is interrupted, the next export into the folder does the rest before it
    begins, as does the next call. What Klaviyo still has of somebody comes back with a later run: have it
    deleted there first.

    Args:
        folder: the folder.
        ids: of profiles.

    Returns:
        How many rows were deleted.

    Raises:
        ConfigurationError: it is no such folder, an export writes to it now, or it holds parts of a format
            that cannot be rewritten, in which case nothing was; or a part is damaged.
        KlaviyoError: the index of the folder cannot be written now.
        OSError: something cannot be read or written.
    """
    path = Path(folder)
    if isinstance(ids, str) or not ids or not all(isinstance(one, str) and one for one in ids):
        raise ConfigurationError("ids is a list of ids of profiles, and not empty")
    if not is_export(path):
        raise ConfigurationError(f"{path} holds no export")
    lock = lock_folder(path)
    try:
        return _forget(path, frozenset(ids) | _unfinished(path))
    finally:
        os.close(lock)


def finish_forgetting(folder: Path) -> None:
    """Do the rest of a call of :func:`forget` that was interrupted.

    Args:
        folder: of an export, which nobody else writes to.

    Raises:
        ConfigurationError: a part is damaged, or there is nothing to read its format with.
        KlaviyoError: the index of the folder cannot be written now.
        OSError: something cannot be read or written.
    """
    if ids := _unfinished(folder):
        _forget(folder, ids)


def _unfinished(folder: Path) -> frozenset[str]:
    """Whose rows a call was to delete that was interrupted."""
    note = folder / FORGETTING
    try:
        return frozenset(msgspec.json.decode(note.read_bytes(), type=list[str]))
    except FileNotFoundError:
        return frozenset()
    except ValueError:
        raise ConfigurationError(
            f"{note} cannot be read: remove it, and forget the people again that were being forgotten"
        ) from None


def _forget(folder: Path, ids: frozenset[str]) -> int:
    # The second one lists what a run that reads all again has written so far.
    found = [
        (manifest, _listed(manifest))
        for manifest in sorted(folder.glob("*/*"))
        if manifest.name in (MANIFEST, HIDDEN)
    ]
    streams = {manifest.parent for manifest, _ in found}
    for path in (path for stream in streams for path in stream.rglob("*")):
        if is_part(path.name):
            _form(path)  # or nothing is begun
    # From here on whoever uses the folder next does the rest: parts may differ from what is listed, and hold rows.
    note = folder / FORGETTING
    replace_file(note, msgspec.json.encode(sorted(ids)))
    sync_directory(folder)
    deleted = sum(_forget_in(manifest, parts, ids) for manifest, parts in found)
    listed = {manifest.parent / part.file for manifest, parts in found for part in parts}
    for stream in streams:
        deleted += _forget_beside(stream, listed, ids)
    erase_people(folder / INDEX, ids)
    note.unlink()
    sync_directory(folder)
    return deleted


def _listed(manifest: Path) -> list[PartFile]:
    """The parts in a manifest; those are left out that an export was removing when it was killed."""
    decoder = msgspec.json.Decoder(PartFile)
    found = {}
    for line in manifest.read_bytes().splitlines():
        with suppress(ValueError):  # the last one, of a process that was killed
            part = decoder.decode(line)
            found[part.file] = part
    return [one for one in found.values() if (manifest.parent / one.file).exists()]


def _forget_in(manifest: Path, parts: list[PartFile], ids: frozenset[str]) -> int:
    deleted, stream = 0, manifest.parent
    for part in parts:
        path = stream / part.file
        left, gone = _rewrite(path, ids)
        # A call that was killed may have rewritten it: then it holds fewer rows than are listed.
        if gone or left != part.rows or path.stat().st_size != part.bytes:
            found = measured(path)
            part.bytes, part.sha256, part.rows = found["bytes"], found["sha256"], left
            deleted += gone
    replace_file(manifest, msgspec.json.Encoder().encode_lines(parts))
    return deleted


def _forget_beside(stream: Path, listed: Collection[Path], ids: frozenset[str]) -> int:
    """The same in what is no part that counts: rejects, tombstones, what an export that was killed has left."""
    deleted = 0
    for path in sorted(stream.rglob("*")):
        if path.name.endswith(TEMPORARY):
            path.unlink()  # nobody writes now
        elif path in listed or not is_part(path.name):
            continue
        elif path.parent.name in _ASIDE:
            deleted += _rewrite(path, ids, anywhere=True)[1]
        else:
            _rewrite(path, ids)
    return deleted


def _form(path: Path) -> str:
    """How the rows of a part are written."""
    for form in FORMATS:
        if f".{form}" in path.suffixes:
            return form
    raise ConfigurationError(f"{path} has a format that cannot be rewritten: do it yourself")


def _rewrite(path: Path, ids: frozenset[str], *, anywhere: bool = False) -> tuple[int, int]:
    """Write a file again without their rows, if it has any.

    Returns:
        How many rows are left, and how many are not.
    """
    try:
        return _rewrite_form(path, ids, anywhere)
    except (OSError, KlaviyoError):
        raise
    except Exception as error:  # of whatever reads the format
        reason = (
            str(error).partition("\n")[0] if isinstance(error, EOFError) else type(error).__name__
        )
        raise ConfigurationError(
            f"{path} is damaged ({reason}): bring it back from a copy, or remove it, and forget again"
        ) from None


def _rewrite_form(path: Path, ids: frozenset[str], anywhere: bool) -> tuple[int, int]:
    if _form(path) == "parquet":
        from .parquet_rows import find_rows, write_without  # pyarrow is optional, and large

        rows, places = find_rows(path, _COLUMNS, ids, lambda text: _names(text.encode(), ids))
        gone = sum(map(len, places.values()))
        if gone:
            _replace(path, lambda file: write_without(path, file, places))
        return rows - gone, gone
    return _rewrite_lines(path, ids, anywhere)


def _rewrite_lines(path: Path, ids: frozenset[str], anywhere: bool) -> tuple[int, int]:
    left, work = 0, _csv_rows if _form(path) == "csv" else _lines

    def write(file: IO[bytes]) -> int:
        nonlocal left
        with _opened(path, path, "rb") as old, _opened(path, file, "wb") as new:
            left, gone = work(old, new, ids, anywhere)
        return gone

    gone = _replace(path, write)
    return left, gone


def _replace(path: Path, write: Callable[[IO[bytes]], int]) -> int:
    """Have what is written take the place of a file, if it lacks any of its rows, all or nothing.

    Args:
        path: the file.
        write: writes it anew; how many of the rows it has left out.
    """
    temporary = path.parent / f".{path.name}{TEMPORARY}"
    file = os.fdopen(open_file(temporary, os.O_RDWR | os.O_TRUNC), "wb")
    try:
        with file:
            gone = write(file)
            if gone:
                file.flush()
                os.fsync(file.fileno())
        if gone:
            os.replace(temporary, path)  # noqa: PTH105
            sync_directory(path.parent)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()
    return gone


def _opened(path: Path, file: Any, mode: str) -> IO[bytes]:
    """A file, compressed as its name says."""
    if path.suffix == ".gz":
        return cast("IO[bytes]", gzip.open(file, mode))
    if path.suffix == ".zst":
        return cast("IO[bytes]", zstd_module().open(file, mode))
    return file.open(mode) if isinstance(file, Path) else os.fdopen(os.dup(file.fileno()), mode)


def _names(text: bytes, ids: frozenset[str]) -> bool:
    """Whether a row, or what no column knows of it, is theirs; JSON."""
    row = decoded(text)
    return any(row.get(name) in ids for name in _COLUMNS)


def _lines(old: IO[bytes], new: IO[bytes], ids: frozenset[str], anywhere: bool) -> tuple[int, int]:
    quoted = [msgspec.json.encode(one) for one in ids]
    left = gone = 0
    for line in old:
        if any(one in line for one in quoted) and (anywhere or _names(line, ids)):
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
    names = [name.decode() for name in cells_in(header)]
    places = [place for place, name in enumerate(names) if name in _COLUMNS]
    new.write(header)
    left = gone = 0
    for row in rows:
        cells = cells_in(row) if any(one in row for one in quoted) else ()
        if cells and (
            any(cells[place] in quoted for place in places)
            or (names[-1] == EXTRA and _in_extra(cells[-1], ids))
        ):
            gone += 1
        else:
            left += 1
            new.write(row)
    return left, gone


def _in_extra(cell: bytes, ids: frozenset[str]) -> bool:
    # Where some fields were asked for, the ids of others are here.
    return bool(cell) and _names(cell.replace(b'""', b'"'), ids)
