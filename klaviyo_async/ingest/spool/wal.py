"""Damage in the write-ahead log, which SQLite takes for its end.

What is written last when the power goes may be torn; so SQLite reads the log up to the first frame
that does not add up, and goes on from there. If whole transactions stand behind that, they are lost,
and the log is overwritten, without a word. Here they are noticed, and the log is put aside before.
"""

from __future__ import annotations

import shutil
import struct
import sys
from collections import Counter
from logging import getLogger
from pathlib import Path
from typing import BinaryIO, Final

from ...core.log_fields import log_fields
from ...storage.files import make_copy

__all__ = ["copy_damaged_log", "mend_log"]

log: Final = getLogger("klaviyo_async.ingest")

_HEADER: Final = struct.Struct(">8I")
_FRAME: Final = struct.Struct(">6I")
_MAGIC: Final = 0x377F0682
_FORMAT: Final = 3007000
_MASK: Final = 0xFFFFFFFF


def copy_damaged_log(file: str, valid: int) -> bool:
    """Copy the log if transactions are lost in it, and say so in the program's log.

    Args:
        file: the database.
        valid: frames that SQLite could read.

    Returns:
        Whether there was damage.
    """
    path = Path(file + "-wal")
    if not path.exists():
        return False
    with path.open("rb") as wal:
        lost = _lost_commits(wal, valid)
    if not lost:
        return False
    copy = make_copy(f"{path}-damaged")
    shutil.copyfile(path, copy)
    log.error(
        "spool %s: its write-ahead log is damaged at byte %d: the power failed, or the disk does. "
        "At least %d of the last transactions cannot be read: events that were accepted last may "
        "be missing, and events that were delivered last may be sent again, to no effect. "
        "The log was copied to %s; work goes on without what is lost",
        *(file, _HEADER.size + valid * (_FRAME.size + _page_size(path)), lost, copy),
        extra=log_fields(spool=str(path)),
    )
    return True


def _page_size(path: Path) -> int:
    with path.open("rb") as wal:
        return int(_HEADER.unpack(wal.read(_HEADER.size))[2])


def _lost_commits(wal: BinaryIO, valid: int) -> int:
    """How many transactions stand after the first `valid` frames."""
    head = wal.read(_HEADER.size)
    if len(head) < _HEADER.size:
        return 0
    magic, _, size, _, *salts, first, second = _HEADER.unpack(head)
    big = bool(magic & 1)
    whole = magic & ~1 == _MAGIC and _sum(head[:24], (0, 0), big) == (first, second)
    if not whole:
        big = sys.byteorder == "big"
        if not 512 <= size <= 65536 or size & (size - 1):
            return 0  # nothing in there can be made out
    lost = 0
    number = 0
    before: tuple[int, ...] | None = None
    while len(frame := wal.read(_FRAME.size)) == _FRAME.size:
        page, commit, *rest = _FRAME.unpack(frame)
        body = wal.read(size) if commit and number >= valid and before is not None else None
        if body is None:
            wal.seek(size, 1)
        # Frames of an earlier use of the log have other salts, or another byte order of checks.
        ours = not whole or rest[:2] == salts
        if body is not None and ours and len(body) == size and page and before is not None:
            seed = _sum(frame[:8], (before[0], before[1]), big)
            lost += _sum(body, seed, big) == tuple(rest[2:])
        before = tuple(rest[2:])
        number += 1
    return lost


def mend_log(log: Path, page: int) -> None:
    """Write a log's checksums anew, so that SQLite reads beyond what is damaged in it.

    For a copy of which is known that the events in it have checksums of their own.

    Args:
        log: the file, changed in place.
        page: bytes of a page.
    """
    data = bytearray(log.read_bytes())
    size = _FRAME.size + page
    frames = range(_HEADER.size, len(data) - size + 1, size)
    if not frames:
        return
    # What comes first was written last: what stands behind it may be of an earlier use of the log.
    heads = [16, *(at + 8 for at in frames[:4])]
    [(salt, _)] = Counter(bytes(data[at : at + 8]) for at in heads).most_common(1)
    big = sys.byteorder == "big"
    data[:24] = struct.pack(">4I", _MAGIC | big, _FORMAT, page, 0) + salt
    sums = _sum(data[:24], (0, 0), big)
    data[24:32] = struct.pack(">2I", *sums)
    last = max((at for at in frames if data[at + 8 : at + 16] == salt), default=0)
    for at in range(_HEADER.size, last + 1, size):
        data[at + 8 : at + 16] = salt
        sums = _sum(data[at : at + 8], sums, big)
        sums = _sum(data[at + _FRAME.size : at + size], sums, big)
        data[at + 16 : at + 24] = struct.pack(">2I", *sums)
    log.write_bytes(data[: last + size])


def _sum(data: bytes | bytearray, seed: tuple[int, int], big: bool) -> tuple[int, int]:
    """SQLite's checksum of frames."""
    one, two = seed
    words = struct.unpack(f"{'>' if big else '<'}{len(data) // 4}I", data)
    pairs = iter(words)
    for even, odd in zip(pairs, pairs, strict=True):
        one = (one + even + two) & _MASK
        two = (two + odd + one) & _MASK
    return one, two
