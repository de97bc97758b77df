"""Whose certificates are trusted where nobody has said so."""

from __future__ import annotations

import os
import ssl
import sys
from functools import lru_cache
from typing import Final

__all__ = ["default_context"]


def _named() -> list[str | None]:
    """Where certificates are, as the environment says."""
    return [os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR")]


_loaded_from: Final = None if "aiohttp.connector" in sys.modules else _named()
"""What the environment says when aiohttp loads them, which is when it is imported; None: that has been."""

import aiohttp  # noqa: E402


@lru_cache(maxsize=1)
def default_context() -> ssl.SSLContext:
    """For all transports: certificates and host names are checked, from TLS 1.2 on."""
    # To load the system's certificates takes 20 ms, and aiohttp has done so when it was imported. But the
    # program may have said since where they are, or have put a class of its own in the place of ssl's.
    loaded = getattr(aiohttp.connector, "_SSL_CONTEXT_VERIFIED", None)
    if (
        isinstance(loaded, ssl.SSLContext)
        and _named() == (_loaded_from or [None, None])
        and loaded.verify_mode is ssl.CERT_REQUIRED
        and loaded.check_hostname
        and loaded.minimum_version >= ssl.TLSVersion.TLSv1_2
    ):
        return loaded
    context = ssl.create_default_context()
    # Said here because how Python and OpenSSL were built decides otherwise.
    context.minimum_version = max(context.minimum_version, ssl.TLSVersion.TLSv1_2)
    context.set_alpn_protocols(("http/1.1",))
    return context
