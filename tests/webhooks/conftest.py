"""Fixtures of the tests of webhooks."""

from __future__ import annotations

from ..redis_server import redis_server  # noqa: F401 - a fixture
