"""Events on disk until they are delivered: see :class:`Spool`."""

from .errors import (
    SpoolClosed,
    SpoolCorrupt,
    SpoolDiskFull,
    SpoolError,
    SpoolForeign,
    SpoolFull,
    SpoolInUse,
    SpoolMisused,
    SpoolUnavailable,
    SpoolVersion,
)
from .spool import Spool

__all__ = [
    "Spool",
    "SpoolClosed",
    "SpoolCorrupt",
    "SpoolDiskFull",
    "SpoolError",
    "SpoolForeign",
    "SpoolFull",
    "SpoolInUse",
    "SpoolMisused",
    "SpoolUnavailable",
    "SpoolVersion",
]
