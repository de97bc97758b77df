"""Replay guards: they remember deliveries, so that none is handled twice, and none is lost."""

from __future__ import annotations

from .guard import Claim, ReplayGuard
from .memory import MemoryReplayGuard
from .redis import RedisReplayGuard
from .sqlite import SQLiteReplayGuard

__all__ = ["Claim", "MemoryReplayGuard", "RedisReplayGuard", "ReplayGuard", "SQLiteReplayGuard"]
