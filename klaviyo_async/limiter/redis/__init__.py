"""A limiter that any number of processes share through Redis."""

from __future__ import annotations

from .errors import LimiterMisconfigured
from .limiter import RedisLimiter

__all__ = ["LimiterMisconfigured", "RedisLimiter"]
