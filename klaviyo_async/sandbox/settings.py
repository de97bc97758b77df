"""What a sandbox is told when it is made, checked."""

from __future__ import annotations

from math import inf
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from .progress import JobSeconds

__all__ = ["address", "check_numbers"]


def check_numbers(
    port: int, job_seconds: JobSeconds, latency: tuple[float, float], window_scale: float
) -> None:
    """See that they make sense.

    Args:
        port: where the sandbox listens.
        job_seconds: how long a job runs.
        latency: seconds that a request takes, from..to.
        window_scale: length of the rate-limit windows relative to the real ones.

    Raises:
        ConfigurationError: one does not.
    """
    if not 0 <= port <= 65_535:
        raise ConfigurationError(f"port is a number from 0 to 65535, not {port!r}")
    if job_seconds != "live" and not 0 <= job_seconds < inf:
        raise ConfigurationError(f"job_seconds is live or 0 seconds or more, not {job_seconds!r}")
    if not 0 <= latency[0] <= latency[1] < inf:
        raise ConfigurationError(f"latency is seconds, from a lower to a higher, not {latency!r}")
    if not 0 < window_scale < inf:
        raise ConfigurationError(f"window_scale is more than 0, not {window_scale!r}")


def address(url: str) -> str:
    """It, without a slash at its end.

    Args:
        url: what links begin with.

    Raises:
        ConfigurationError: it is none.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ConfigurationError(f"public_url: {url!r} is not such as https://sandbox.example")
    return url.rstrip("/")
