"""How long one attempt may take."""

from __future__ import annotations

from typing import Final, NamedTuple

from ..core.validation import positive

__all__ = ["DEFAULT_TIMEOUT", "NO_TIMEOUT", "Timeout"]


class Timeout(NamedTuple):
    """How long one attempt may take, in seconds; None: no limit."""

    connect: float | None = 10.0
    """Making a connection."""
    read: float | None = 30.0
    """Silence: from the beginning, or from the last bytes that came, until the next bytes. Sending a
    large request or waiting for a pooled connection is no silence."""
    total: float | None = 60.0
    """The whole attempt, from asking for a pooled connection to the body's last byte."""

    @classmethod
    def of(cls, value: float | Timeout | None) -> Timeout:
        """`value` itself, or with a number as `total` and the other limits no longer than it.

        Raises:
            ConfigurationError: a limit is not a positive number.
        """
        if value is None:
            return NO_TIMEOUT
        if isinstance(value, Timeout):
            for limit in value:
                if limit is not None:
                    positive("timeout", limit)
            return value
        total = positive("timeout", value)
        return cls(min(10.0, total), total, total)


NO_TIMEOUT: Final = Timeout(None, None, None)
DEFAULT_TIMEOUT: Final = Timeout()
