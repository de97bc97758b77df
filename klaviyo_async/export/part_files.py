"""Parts as the manifest lists them, and what it says of each."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

import msgspec

__all__ = ["PartFile", "measured"]


class PartFile(msgspec.Struct):
    """A part in the manifest."""

    file: str
    """Its path below the stream's folder."""
    rows: int
    bytes: int
    sha256: str
    earliest: float | None = None
    """Times of its rows, in seconds since 1970."""
    latest: float | None = None

    @property
    def place(self) -> tuple[int, int, int]:
        """Number of its run, id of its slice, and number in that."""
        run, piece, number = self.file.rpartition("/")[2].partition(".")[0].split("-")
        return int(run), int(piece), int(number)


def measured(path: str | Path) -> dict[str, Any]:
    """Size and checksum of a file, as the manifest has them."""
    with open(path, "rb") as file:  # noqa: PTH123
        digest = hashlib.file_digest(file, "sha256")
        return {"bytes": os.fstat(file.fileno()).st_size, "sha256": digest.hexdigest()}
