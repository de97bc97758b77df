"""Where tokens are kept so that other processes, and later ones, find them."""

from __future__ import annotations

from .common import TokenStoreUnavailable
from .file import FileTokenStore
from .redis import RedisTokenStore
from .sqlite import SQLiteTokenStore

__all__ = ["FileTokenStore", "RedisTokenStore", "SQLiteTokenStore", "TokenStoreUnavailable"]
