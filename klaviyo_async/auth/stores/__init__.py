"""Stores that keep tokens on disk or in Redis, for several processes."""

from __future__ import annotations

from .common import TokenStoreUnavailable
from .file import FileTokenStore
from .redis import RedisTokenStore
from .sqlite import SQLiteTokenStore

__all__ = ["FileTokenStore", "RedisTokenStore", "SQLiteTokenStore", "TokenStoreUnavailable"]
