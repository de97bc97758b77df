"""How events are to be taken in and delivered."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final, Literal, TypedDict, get_args

from attrs import field, fields, frozen

from ..errors import ConfigurationError
from .dead_letters import DeadLetters
from .report import IngestReport

__all__ = ["IngestOptions", "IngestSettings", "Mode", "Synchronous"]

Mode = Literal["auto", "bulk", "single"]
Synchronous = Literal["off", "normal", "full", "extra"]
_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "mode": get_args(Mode),
    "on_full": ("wait", "raise"),
    "synchronous": get_args(Synchronous),
    "lane": ("bulk", "interactive"),
}


class IngestOptions(TypedDict, total=False):
    """The same, as keyword arguments; see :class:`IngestSettings`."""

    mode: Mode
    linger: float
    max_buffered: int
    max_buffered_bytes: int
    on_full: Literal["wait", "raise"]
    spool: str | os.PathLike[str] | None
    synchronous: Synchronous
    dead_letters: DeadLetters | str | os.PathLike[str] | None
    drain_timeout: float
    max_in_flight: int
    give_up_after: float | None
    lane: Literal["bulk", "interactive"]
    report: IngestReport | None


@frozen(kw_only=True)
class IngestSettings:
    """What `klaviyo.ingest(...)` takes.

    Args:
        mode: `bulk` for jobs of up to 1000 events, `single` for a request each, `auto` for single
            requests as long as few events come, and jobs when more do.
        linger: seconds that an event waits at most for others to share a job with.
        max_buffered: events in memory at most; more have to wait, or stay in the spool.
        max_buffered_bytes: their size at most.
        on_full: what `send` does where there is no room: `wait`, or `raise` BufferFull.
        spool: path of a file that accepted events are kept in until they are delivered.
        synchronous: how hard the spool tries to survive a loss of power; see its documentation.
        dead_letters: path of a file, or a function, for events that cannot be delivered; without
            it they are counted and logged.
        drain_timeout: seconds to deliver what is left when the sink is closed.
        max_in_flight: requests under way at a time at most.
        give_up_after: seconds without a success after which delivery fails for good; None: never.
        lane: lane of the limiter; `bulk` leaves the way free for other calls.
        report: counts to go on with; None: new ones.

    Raises:
        ConfigurationError: one of them cannot be.
    """

    mode: Mode = "auto"
    linger: float = 0.5
    max_buffered: int = 20_000
    max_buffered_bytes: int = 64 * 2**20
    on_full: Literal["wait", "raise"] = "wait"
    spool: str | os.PathLike[str] | None = None
    synchronous: Synchronous = "normal"
    dead_letters: DeadLetters | str | os.PathLike[str] | None = None
    drain_timeout: float = 30.0
    max_in_flight: int = 16
    give_up_after: float | None = None
    lane: Literal["bulk", "interactive"] = "bulk"
    report: IngestReport | None = field(default=None, eq=False)

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> IngestSettings:
        """From keyword arguments.

        Raises:
            ConfigurationError: one does not exist, or cannot be.
        """
        try:
            return cls(**options)
        except TypeError as error:
            known = [one.name for one in fields(cls)]
            strange = ", ".join(sorted(options.keys() - set(known)))
            raise ConfigurationError(
                f"no option {strange}; there are {', '.join(known)}"
            ) from error

    def __attrs_post_init__(self) -> None:
        for name, allowed in _CHOICES.items():
            if getattr(self, name) not in allowed:
                raise ConfigurationError(
                    f"{name} must be one of {', '.join(allowed)}, not {getattr(self, name)!r}"
                )
        for name in ("max_buffered", "max_buffered_bytes", "max_in_flight"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise ConfigurationError(f"{name} must be a whole number from 1, not {value!r}")
        for name in ("linger", "drain_timeout", "give_up_after"):
            value = getattr(self, name)
            if value is None and name == "give_up_after":
                continue
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
                raise ConfigurationError(f"{name} must be a number of seconds, not {value!r}")
        if self.spool is not None and self.on_full == "raise":
            raise ConfigurationError("with a spool there is room on disk: leave out on_full")
