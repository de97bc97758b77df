"""A folder of parts: written under another name, synced, renamed, listed in a manifest with their checksums.

What counts is what the state says. A process that was killed leaves parts that the state does not know of, or a
manifest that is ahead; both are put right before anything is written, see :meth:`StreamFolder.reconcile`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import wait
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec
from attrs import define

from ..errors import ConfigurationError
from ..storage.descriptors import sync_directory
from ..storage.files import make_directory, open_file, replace_file
from .columns import EXTRA, Column
from .export_folder import ExportFolder
from .index import digest_of
from .open_files import PARTS
from .part_files import PartFile, measured
from .rows import Row, RowBlock
from .streams import Stream
from .unused import remove_directories
from .writers import Part, RowWriter

__all__ = [
    "HIDDEN",
    "MANIFEST",
    "TEMPORARY",
    "OpenPart",
    "StreamFolder",
    "is_part",
    "part_name",
]

MANIFEST: Final = "_manifest.jsonl"
HIDDEN: Final = "_manifest.next.jsonl"
_NAME: Final = re.compile(r"(\d{4,})-(\d{6,})-(\d{5,})\.")
TEMPORARY: Final = ".tmp"
A = TypeVar("A")
B = TypeVar("B")


@define(eq=False)
class OpenPart:
    """A part that is being written."""

    part: Part
    temporary: str
    name: str
    """Path below the stream's folder that it will have."""
    is_open: bool = True
    rows: int = 0
    earliest: float | None = None
    latest: float | None = None

    def count(self, times: Sequence[float | None], rows: int) -> None:
        """Note what was written."""
        self.rows += rows
        known = [at for at in times if at is not None]
        if known:
            self.earliest = min(known) if self.earliest is None else min(self.earliest, *known)
            self.latest = max(known) if self.latest is None else max(self.latest, *known)


class StreamFolder:
    """The parts of one stream.

    Args:
        folder: of the export.
        stream: name of the stream.
        writer: writes the parts.
        columns: of the rows.
    """

    def __init__(
        self, folder: ExportFolder, stream: str, writer: RowWriter, columns: Sequence[Column]
    ) -> None:
        self.path = Path(make_directory(folder.path / stream))
        self._writer = writer
        self._columns = columns
        self._form = getattr(writer, "form", None)
        texts = () if self._form is None else columns
        self._json = [EXTRA, *(one.name for one in texts if one.kind == "json")]
        self._threads = folder.threads
        self._manifest = self.path / MANIFEST
        self._hidden = self.path / HIDDEN
        self.replacing: int | None = None
        """Number of the run that reads all again: its parts take the place of the others when it is finished, and
        are not in the manifest before."""

    # All of these are called in threads.

    def remove_unused(self) -> None:
        """Remove the folder, if nothing is in it but a manifest that lists nothing."""
        with suppress(OSError):
            if not self._manifest.stat().st_size:
                self._manifest.unlink()
        below = [path for path in self.path.rglob("*") if path.is_dir()]
        remove_directories([*sorted(below, reverse=True), self.path])

    def has_parts(self) -> bool:
        """Whether there are any, or what is left over of some."""
        return any(_NAME.match(path.name) for path in self.path.rglob("*"))

    def reconcile(self, counts: Callable[[int, int, int], bool], *, temporary: bool = True) -> None:
        """Remove what a killed run has left, and have the manifest list what counts.

        Args:
            counts: whether a part counts: by number of the run, id of the slice and number in it.
            temporary: whether nothing is being written, so that temporary files are left over.

        Raises:
            ConfigurationError: a part is not what was written.
            OSError: something cannot be read or written.
        """
        for path in [*self.path.rglob("*")]:
            if path.name.endswith(TEMPORARY):
                if temporary:
                    path.unlink(missing_ok=True)
            elif not _counts(path.name, counts):
                path.unlink(missing_ok=True)
        listed = {one.file: one for one in self.listed()}
        kept = [
            one
            for one in listed.values()
            if _counts(one.file.rpartition("/")[2], counts) and self._is_there(one)
        ]
        hidden = [one for one in kept if self.replacing == one.place[0]]
        for manifest, parts in (
            (self._manifest, [one for one in kept if one not in hidden]),
            (self._hidden, hidden),
        ):
            whole = msgspec.json.Encoder().encode_lines(parts)
            if not parts and manifest is self._hidden:
                manifest.unlink(missing_ok=True)
            elif not manifest.exists() or manifest.read_bytes() != whole:
                replace_file(manifest, whole)

    def _is_there(self, part: PartFile) -> bool:
        """Whether a part was not taken away, as whoever has loaded it may do.

        Raises:
            ConfigurationError: it is not what was written.
        """
        path = self.path / part.file
        try:
            size = path.stat().st_size
        except FileNotFoundError:
            return False
        if size != part.bytes:
            raise ConfigurationError(
                f"{path} has {size:,} bytes, of {part.bytes:,} that were written: bring it back from a copy, or "
                f"remove it to go on without its {part.rows:,} rows"
            )
        return True

    @property
    def readable(self) -> bool:
        """Whether parts of this format can be read again."""
        return hasattr(self._writer, "read")

    def digests(self, stream: Stream, block: RowBlock) -> list[int]:
        """Of each row a number that tells whether it has changed: of what :meth:`rows_in` will give of it."""
        rows = block.plain if self._form is None else self._form(block, self._columns)
        return [self.digest(stream, row) for row in rows]

    def digest(self, stream: Stream, row: Row) -> int:
        """The same of a row that was read from a part."""
        return digest_of(stream.lasting({**row, **self._opened(row)}))

    def _opened(self, row: Row) -> Row:
        # Servers may write the fields of an object in any order.
        found = {}
        for name in self._json:
            text = row.get(name)
            if isinstance(text, str):
                with suppress(ValueError, RecursionError):
                    found[name] = msgspec.json.decode(text)
        return found

    def rows_in(self, part: PartFile, names: Sequence[str] | None) -> Iterator[Row]:
        """The rows of a part, as its format gives them; see :attr:`readable`.

        Args:
            part: the part.
            names: of columns that are enough; None: all are wanted.

        Raises:
            OSError: it cannot be read.
        """
        writer: Any = self._writer
        found: Iterator[Row] = writer.read(self.path / part.file, names)
        return found

    def open(self, partition: str | None, run: int, piece: int, number: int) -> OpenPart:
        """Begin a part."""
        name = f"{run:04d}-{piece:06d}-{number:05d}{self._writer.suffix}"
        directory = self.path if partition is None else self.path / partition
        if partition is not None:
            directory.mkdir(mode=0o700, exist_ok=True)
        temporary = str(directory / f".{name}{TEMPORARY}")
        file = open_file(temporary, os.O_RDWR | os.O_TRUNC)
        PARTS.opened()
        part = self._writer.open(file, self._columns)
        return OpenPart(part, temporary, name if partition is None else f"{partition}/{name}")

    def complete(self, parts: Sequence[OpenPart]) -> list[PartFile]:
        """Have parts on disk, still under their temporary names."""
        return self._side_by_side(self._complete, parts)

    def has_too_many_open(self, own: int) -> bool:
        """Whether a slice with so many open parts must have them on disk before it opens another."""
        return PARTS.are_too_many(own)

    def _complete(self, part: OpenPart) -> PartFile:
        part.part.sync()
        self._close(part)
        found = measured(part.temporary)
        return PartFile(part.name, part.rows, **found, earliest=part.earliest, latest=part.latest)

    def rename(
        self, parts: Sequence[OpenPart], files: Sequence[PartFile], run: int, piece: int
    ) -> None:
        """Have complete parts be the first ones of another slice.

        Args:
            parts: these.
            files: what the manifest will say of each.
            run: number of the run.
            piece: id of the slice.
        """
        for part, file in zip(parts, files, strict=True):
            directory, slash, _ = part.name.rpartition("/")
            name = f"{part_name(run, piece, 0)}{self._writer.suffix}"
            part.name = file.file = f"{directory}{slash}{name}"

    def _close(self, part: OpenPart) -> None:
        part.part.close()
        if part.is_open:
            part.is_open = False
            PARTS.closed()

    def discard(self, part: OpenPart) -> None:
        """Give a part up."""
        self._close(part)
        with suppress(OSError):
            os.unlink(part.temporary)  # noqa: PTH108

    def publish(self, parts: Sequence[OpenPart], files: Sequence[PartFile]) -> None:
        """Give complete parts their names, and list them."""
        for part in parts:
            os.replace(part.temporary, self.path / part.name)  # noqa: PTH105
        directories = {(self.path / part.name).parent for part in parts}
        self._side_by_side(sync_directory, [*directories, self.path])
        manifest = self._manifest if self.replacing is None else self._hidden
        with os.fdopen(open_file(manifest, os.O_WRONLY | os.O_APPEND), "ab") as file:
            file.write(msgspec.json.Encoder().encode_lines(files))
            file.flush()
            os.fsync(file.fileno())

    def _side_by_side(self, work: Callable[[A], B], items: Sequence[A]) -> list[B]:
        # The first one is done here: most are alone.
        others = [self._threads.submit(work, one) for one in items[1:]]
        try:
            return [work(one) for one in items[:1]] + [one.result() for one in others]
        finally:
            wait(others)

    def write_aside(self, kind: str, name: str, lines: Sequence[Any]) -> None:
        """Write rejects or tombstones, which are beside the parts, as NDJSON.

        Args:
            kind: name of their folder.
            name: of the file, as a part's without ending.
            lines: to write.
        """
        import json

        directory = self.path / kind
        directory.mkdir(mode=0o700, exist_ok=True)
        # Half of a surrogate pair has no encoding, but an escape.
        text = "".join(f"{json.dumps(line, default=str)}\n" for line in lines)
        replace_file(directory / f"{name}.ndjson", text.encode())

    def listed(self) -> Iterator[PartFile]:
        """The parts in the manifest, and those that will take their place."""
        yield from self._listed(self._manifest)
        yield from self._listed(self._hidden)

    def _listed(self, manifest: Path) -> Iterator[PartFile]:
        try:
            with os.fdopen(open_file(manifest, os.O_RDONLY, create=False), "rb") as file:
                lines = file.read().splitlines()
        except FileNotFoundError:
            return
        decoder = msgspec.json.Decoder(PartFile)
        for line in lines:
            with suppress(ValueError):  # the last one, of a process that was killed
                yield decoder.decode(line)


def is_part(name: str) -> bool:
    """Whether a file is a part, by its name."""
    return _NAME.match(name) is not None


def part_name(run: int, piece: int, number: int) -> str:
    """Name of a part without its ending."""
    return f"{run:04d}-{piece:06d}-{number:05d}"


def _counts(name: str, counts: Callable[[int, int, int], bool]) -> bool:
    found = _NAME.match(name)
    return found is None or counts(int(found[1]), int(found[2]), int(found[3]))
