"""Reads the bytes of a document from a file or a URL."""

from __future__ import annotations

import http.client
import re
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

from .errors import CodegenError

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_TIMEOUT = 30.0
"""Seconds that a server may stay silent."""
_MOST = 200_000_000
"""Bytes; the largest document so far has three million."""


def fetch(source: str) -> bytes:
    """Read a document.

    Args:
        source: path of a file, or http(s) URL.

    Raises:
        CodegenError: there is no file, or the server does not give one.
    """
    return _download(source) if _URL.match(source) else _read(Path(source))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CodegenError(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise CodegenError(f"{str(path)!r}: {error}") from None


def _download(url: str) -> bytes:
    shown = display_url(url)
    if urlsplit(url).scheme.lower() not in ("http", "https"):
        raise CodegenError(f"{shown}: only http and https URLs can be fetched")
    try:
        opener = urllib.request.build_opener()
        with opener.open(url, timeout=_TIMEOUT) as answer:
            data: bytes = answer.read(_MOST + 1)
            expected = int(answer.headers.get("Content-Length") or len(data))
    except urllib.error.HTTPError as error:
        error.close()
        raise CodegenError(f"{shown}: HTTP {error.code} {error.reason}") from None
    except urllib.error.URLError as error:
        raise CodegenError(f"{shown}: {error.reason}") from None
    except TimeoutError:
        raise CodegenError(f"{shown}: no answer within {_TIMEOUT:.0f} seconds") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise CodegenError(f"{shown}: {error or type(error).__name__}") from None
    if len(data) > _MOST:
        raise CodegenError(f"{shown}: more than {_MOST:,} bytes")
    if len(data) < expected:
        raise CodegenError(f"{shown}: the answer broke off after {len(data):,} bytes")
    return data


def display_url(url: str) -> str:
    """The URL as a message may show it: without user, password, query and fragment."""
    head, _, rest = url.partition("://")
    place = re.split(r"[?#]", rest, maxsplit=1)[0]
    host, slash, path = place.partition("/")
    return f"{head}://{host.rpartition('@')[2]}{slash}{path}"
