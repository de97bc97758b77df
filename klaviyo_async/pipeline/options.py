"""How records are to be taken in and delivered: what all kinds of runs have in common."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self, TypedDict, get_args

from attrs import field, fields, frozen

from ..core.runtime import Options
from ..errors import ConfigurationError
from .before_send import OnError, check_before_send
from .dead_letters import DeadLetters, check_synchronous
from .report import Report

if TYPE_CHECKING:
    from .destination import Destination

__all__ = ["PipelineOptions", "PipelineSettings"]

_COUNTS: Final = ("concurrency", "max_buffered", "max_buffered_bytes")
_SECONDS: Final = ("linger", "drain_timeout", "give_up_after")


class PipelineOptions(TypedDict, total=False):
    """The same, as keyword arguments; see :class:`PipelineSettings`."""

    concurrency: int
    linger: float | None
    max_buffered: int | None
    max_buffered_bytes: int | None
    give_up_after: float | None
    drain_timeout: float
    dead_letters: DeadLetters | str | os.PathLike[str] | None
    on_progress: Callable[[Report], object] | None
    report: Report | None
    lane: Literal["bulk", "interactive"]
    partial: Literal["warn", "error", "ignore"] | None
    phone_region: str | None
    normalize: bool
    before_send: Callable[[Any], Any] | None
    before_send_errors: OnError
    options: Options | None


@frozen(kw_only=True)
class PipelineSettings:
    """What every run takes.

    Args:
        concurrency: batches under way at a time at most, from the moment that they are sent until
            their records are settled.
        linger: seconds that a record waits at most for others to share a batch with; None: until
            the source ends, or somebody flushes.
        max_buffered: records in memory at most, more or less; more have to wait, or stay in the
            spool. None: as many as fill one batch more than may be under way.
        max_buffered_bytes: their size at most; None: likewise.
        give_up_after: seconds without a success, from the beginning of the first request that failed, after
            which delivery fails for good. A request waits for its answer no longer than what is left of
            them; the last one, made when time is up, 5 s. Waiting for quota does not count. None: never.
        drain_timeout: seconds to deliver what is left when the run is stopped or closed.
        dead_letters: path of a file, or a function, for records that cannot be delivered; without
            it they are counted, and the first are logged.
        on_progress: called with the report each time that something has happened.
        report: counts to go on with, or to look at if the run is cancelled; None: new ones.
        lane: lane of the limiter; `bulk` leaves the way free for other calls.
        partial: what becomes of records that Klaviyo takes but for some field, as it does with an
            invalid phone number beside a valid email address. They are delivered, are not sent again,
            and are counted and listed in the report in any case. `warn`: the first are logged;
            `error`: so they are, and each is in the dead letters too, marked as such, and its receipt
            raises PartialFailure; `ignore`: no more than that; None: as the client's option says.
        phone_region: country of phone numbers that are written without its code, in two letters, e.g.
            `US`: profiles' numbers are brought into E.164 form, which is what Klaviyo takes, and a
            record whose number is none is rejected. Needs the extra `phone`. None: numbers are sent as
            they are.
        normalize: bring profiles' identifiers into the form that Klaviyo keeps: no blanks around them, email
            addresses in lower case; those that are blank are left out. False: they are sent as they are,
            and a record with a blank one, or with blanks around one, is rejected.
        before_send: called with each record as it was given (a copy of dicts, lists and models), before it is
            checked and stamped: returns it, another one, or None, and then it is dropped: counted in the
            report, told to `Hooks.on_dropped`. May be a coroutine function; then it is at work on as many
            records as `concurrency` says, and they stay in their order. It is called once for a record, not
            again for what a spool has kept.
        before_send_errors: what becomes of a record when it raises. `reject`: it goes to the dead letters as it
            was given, with the reason, and the run goes on; `raise`: so does `send`, and a run with a source
            ends.
        options: settings of the requests, as of any call.

    Raises:
        ConfigurationError: one of them cannot be.
    """

    choices: ClassVar[Mapping[str, tuple[str | None, ...]]] = {
        "lane": ("bulk", "interactive"),
        "partial": ("warn", "error", "ignore", None),
        "before_send_errors": get_args(OnError),
    }
    """Options that are one of a few words."""
    positive: ClassVar[tuple[str, ...]] = ()
    """Times that must be more than nothing, and finite."""

    concurrency: int = 16
    linger: float | None = 0.5
    max_buffered: int | None = None
    max_buffered_bytes: int | None = None
    give_up_after: float | None = None
    drain_timeout: float = 30.0
    dead_letters: DeadLetters | str | os.PathLike[str] | None = None
    on_progress: Callable[[Report], object] | None = None
    report: Report | None = field(default=None, eq=False)
    lane: Literal["bulk", "interactive"] = "bulk"
    partial: Literal["warn", "error", "ignore"] | None = None
    phone_region: str | None = None
    normalize: bool = False
    before_send: Callable[[Any], Any] | None = None
    before_send_errors: OnError = "reject"
    options: Options | None = None

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> Self:
        """From keyword arguments.

        Raises:
            ConfigurationError: one does not exist, or cannot be.
        """
        known = [one.name for one in fields(cls)]
        if strange := sorted(options.keys() - set(known)):
            raise ConfigurationError(
                f"no option {', '.join(strange)}; there are {', '.join(known)}"
            )
        return cls(**options)

    def capacity(self, destination: Destination) -> tuple[int, float]:
        """Records in memory at most, and their bytes."""
        batches, count, size = self.concurrency + 1, self.max_buffered, self.max_buffered_bytes
        return (
            batches * destination.items if count is None else count,
            batches * destination.room if size is None else size,
        )

    def __attrs_post_init__(self) -> None:
        for name, allowed in self.choices.items():
            if getattr(self, name) not in allowed:
                words = ", ".join(filter(None, allowed))
                raise ConfigurationError(
                    f"{name} must be one of {words}, not {getattr(self, name)!r}"
                )
        for name in _COUNTS:
            value = getattr(self, name)
            if value is None and name != "concurrency":
                continue
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise ConfigurationError(f"{name} must be a whole number from 1, not {value!r}")
        for name in _SECONDS:
            value = getattr(self, name)
            if value is None and name != "drain_timeout":
                continue
            if not _is_time(value, positive=name in self.positive):
                raise ConfigurationError(f"{name} must be a number of seconds, not {value!r}")
        check_synchronous("on_progress", self.on_progress)
        check_before_send(self.before_send)


def _is_time(value: object, *, positive: bool) -> bool:
    """Whether it is a number of seconds; if `positive`, neither nothing nor without end."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 < value < float("inf") if positive else value >= 0
