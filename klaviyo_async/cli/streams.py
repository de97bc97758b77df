"""Standard input and output, which a program may be started without."""

from __future__ import annotations

import errno
import sys
from typing import IO

__all__ = ["standard_input", "standard_output_number"]


def standard_input() -> IO[bytes]:
    """What is piped in.

    Raises:
        OSError: the process was started without it, as by `<&-`.
    """
    # Typed as if it were always there.
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise OSError(errno.EBADF, "is closed", "standard input")
    return stream  # type: ignore[no-any-return]


def standard_output_number() -> int:
    """Number of the file behind standard output.

    Raises:
        OSError: the process was started without it, as by `>&-`.
    """
    stream = getattr(sys, "stdout", None)
    if stream is None:
        raise OSError(errno.EBADF, "is closed", "standard output")
    return int(stream.fileno())
