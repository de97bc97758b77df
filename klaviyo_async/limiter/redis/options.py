"""What the options of the limiter can be."""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import ConfigurationError
from ..shares import Shares

__all__ = ["check_options", "check_shares"]


def check_options(
    on_unavailable: str,
    bulk_share: float,
    margin: float,
    max_lease: int,
    lease_seconds: float,
    timeout: float,
    max_closed: float,
) -> None:
    """See that they can be; :class:`RedisLimiter` says what they are.

    Raises:
        ConfigurationError: one of them cannot be.
    """
    if on_unavailable not in ("local", "fail"):
        raise ConfigurationError("on_unavailable must be 'local' or 'fail'")
    if max_lease < 0 or lease_seconds < 1 or timeout <= 0 or margin < 0 or max_closed <= 0:
        raise ConfigurationError("lease_seconds must be 1 or more, and no number negative")
    if not 0 < bulk_share < 1:
        raise ConfigurationError("bulk_share must lie between 0 and 1")


def check_shares(
    share: float | Mapping[str, float], local_share: float | None, expected_processes: int | None
) -> Shares:
    """The shares of all processes together, by operation.

    Raises:
        ConfigurationError: one of these cannot be.
    """
    if local_share is not None and not 0 < local_share <= 1:
        raise ConfigurationError("local_share must lie between 0 and 1")
    if expected_processes is not None and (
        isinstance(expected_processes, bool)
        or not isinstance(expected_processes, int)
        or expected_processes < 1
    ):
        raise ConfigurationError("expected_processes must be a whole number from 1")
    try:
        return Shares(share)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
