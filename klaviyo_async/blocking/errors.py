"""What is wrong with a blocking call where it is made."""

from __future__ import annotations

from ..errors import ConfigurationError

__all__ = ["RunningLoop"]


class RunningLoop(ConfigurationError):  # noqa: N818
    """A blocking call was made in a thread whose event loop is running, which would stand still meanwhile."""
