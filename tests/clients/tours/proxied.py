"""For programs with the official Python SDK within, whose pool of connections heeds no HTTPS_PROXY."""

from __future__ import annotations

import os
from typing import Any

import urllib3


def through_proxy() -> None:
    """Have the pools that are made from now on go through the proxy."""
    proxy = os.environ["HTTPS_PROXY"]

    def manager(*args: Any, **options: Any) -> urllib3.ProxyManager:
        return urllib3.ProxyManager(proxy, *args, **options)

    urllib3.PoolManager = manager  # type: ignore[assignment,misc]
