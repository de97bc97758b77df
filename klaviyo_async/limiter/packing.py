"""All that a bucket knows as bytes, for stores that several processes share."""

from __future__ import annotations

from array import array
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

import msgspec

from ..core.bucket_learning import LearningBucket
from ..core.stated_limits import StatedLimits
from ..core.tiers import WindowLimit
from ..core.windows import Window, WindowReset, part_of

if TYPE_CHECKING:
    from ..core.bucket import Bucket

__all__ = ["LAYOUT", "Shares", "adopt_share", "pack_bucket", "unpack_bucket"]

Shares = list[tuple[str, int, int, float]]
"""Of each process: its name, its requests in flight, its calls that wait, when it last said so."""

_OWN: Final = (
    "free",
    "inflight",
    "margin",
    "probe_minute",
    "probing",
    "share",
    "stated",
    "windows",
)
"""Of one process alone, or kept in another form."""
_BUCKET: Final = tuple(name for name in LearningBucket.__slots__ if name not in _OWN)
_WINDOW: Final = tuple(n for n in Window.__slots__ if n not in ("counts", "reset", "times"))
_STATED: Final = StatedLimits.__slots__
_RESET: Final = WindowReset.__slots__
_of_bucket, _of_window = attrgetter(*_BUCKET), attrgetter(*_WINDOW)
_of_stated, _of_reset = attrgetter(*_STATED), attrgetter(*_RESET)
_decoder = msgspec.msgpack.Decoder()
_encode = msgspec.msgpack.Encoder().encode

LAYOUT: Final = crc32(repr((_BUCKET, _WINDOW, _STATED, _RESET, 1)).encode())
"""Another one once states of other versions of this package cannot be read."""


def pack_bucket(bucket: Bucket, shares: Shares) -> bytes:
    """All that a bucket knows, but for how many requests are in flight, which `shares` say.

    Args:
        bucket: the bucket.
        shares: those of all processes.
    """
    windows = []
    for window in bucket.windows:
        reset = window.reset
        ends = None if reset is None else _of_reset(reset)
        windows.append((_of_window(window), window.times.tobytes(), window.counts.tobytes(), ends))
    return _encode((_of_bucket(bucket), _of_stated(bucket.stated), windows, shares))


def unpack_bucket(bucket: Bucket, state: bytes) -> Shares:
    """Let a bucket know what another one knew; its own margin and share stay.

    Args:
        bucket: the bucket.
        state: what :func:`pack_bucket` made, with the same :data:`LAYOUT`.

    Returns:
        The shares of all processes; :attr:`Bucket.inflight` is the caller's to set.
    """
    values, stated, windows, shares = _decoder.decode(state)
    for name, value in zip(_BUCKET, values, strict=True):
        setattr(bucket, name, value)
    bucket.free = 0
    bucket.stated = _unpack_stated(*stated)
    bucket.windows = [_unpack_window(*window) for window in windows]
    for window in bucket.windows:
        if window.share != bucket.share or window.margin != bucket.margin:
            adopt_share(window, bucket)
    return [tuple(share) for share in shares]


def _unpack_stated(documented: Any, heard: Any, times: int, windows: Any) -> StatedLimits:
    stated = StatedLimits(tuple(WindowLimit(*limit) for limit in documented))
    stated.heard, stated.times = tuple((limit, seconds) for limit, seconds in heard), times
    stated.windows = tuple(WindowLimit(*limit) for limit in windows)
    return stated


def _unpack_window(values: list[Any], times: bytes, counts: bytes, ends: Any) -> Window:
    window = Window.__new__(Window)
    for name, value in zip(_WINDOW, values, strict=True):
        setattr(window, name, value)
    window.times, window.counts = array("d", times), array("q", counts)
    window.reset = None
    if ends is not None:
        reset = window.reset = WindowReset.__new__(WindowReset)
        for name, value in zip(_RESET, ends, strict=True):
            setattr(reset, name, value)
    return window


def adopt_share(window: Window, bucket: Bucket) -> None:
    """Keep to this bucket's margin and share in a window that one with others has left.

    Args:
        window: of the bucket.
        bucket: the bucket.
    """
    window.hold += bucket.margin - window.margin
    window.margin, window.share = bucket.margin, bucket.share
    whole = window.cap == window.allowance
    window.allowance = part_of(window.limit, window.share)
    window.cap = window.allowance if whole else min(window.cap, window.allowance)
