"""A limiter that all processes of a user on one host share, without a server."""

from __future__ import annotations

from .limiter import HostLimiter

__all__ = ["HostLimiter"]
