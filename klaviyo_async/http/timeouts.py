"""Time limits of one attempt."""

from __future__ import annotations

from typing import Final, NamedTuple

from ..core.validation import positive

__all__ = ["DEFAULT_TIMEOUT", "NO_TIMEOUT", "Timeout"]


class Timeout(NamedTuple):
    """Time limits of one attempt, in seconds; None: no limit."""

    connect: float | None = 10.0
    """For making a connection."""
    read: float | None = 30.0
    """Without a byte received: from the beginning, or from the last bytes, to the next. The time in
    which a large request is sent, or a pooled connection waited for, does not count."""
    total: float | None = 60.0
    """For the whole attempt, from asking for a pooled connection to the body's last byte."""

    @classmethod
    def of(cls, value: float | tuple[float | None, float | None, float | None] | None) -> Timeout:
        """The limits that a `timeout` option stands for.

        Args:
            value: seconds for `total`, with the other limits no longer than that; or connect, read
                and total, e.g. a Timeout; None: no limits.

        Raises:
            ConfigurationError: a limit is not a positive number.
        """
        if value is None:
            return NO_TIMEOUT
        if isinstance(value, tuple) and len(value) == len(cls._fields):
            for limit in value:
                if limit is not None:
                    positive("timeout", limit)
            return value if isinstance(value, Timeout) else cls(*value)
        total = positive("timeout", value)
        return cls(min(10.0, total), total, total)

    def within(self, seconds: float) -> Timeout:
        """The same limits, none of them longer than so many.

        Args:
            seconds: how many.
        """
        return Timeout(*(seconds if limit is None else min(limit, seconds) for limit in self))


NO_TIMEOUT: Final = Timeout(None, None, None)
DEFAULT_TIMEOUT: Final = Timeout()
