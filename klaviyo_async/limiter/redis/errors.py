"""The error of a shared limiter that cannot work as it was set up."""

from __future__ import annotations

from ...errors import ConfigurationError, LimiterUnavailable

__all__ = ["LimiterMisconfigured"]


class LimiterMisconfigured(LimiterUnavailable, ConfigurationError):  # noqa: N818
    """Redis refuses, or what answers is none: waiting will not help, and the message says what will."""
