from __future__ import annotations

from ..ingest.conftest import clock, klaviyo, server

__all__ = ["clock", "klaviyo", "server"]
