"""A limiter that any number of processes share through Redis."""

from __future__ import annotations

from .limiter import RedisLimiter

__all__ = ["RedisLimiter"]
