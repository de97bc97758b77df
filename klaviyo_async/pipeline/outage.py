"""Trouble that is not the records' fault: how long to wait before the next request, and when to end.

Two kinds are told apart. In an outage requests fail for anything but a refusal of Klaviyo's own. A
suspension is when Klaviyo itself refuses the credentials, or a certificate or a proxy stands in the way, while
a spool keeps the records: somebody has to put that right, so the pauses grow further, and it is told aloud.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from logging import getLogger
from typing import TYPE_CHECKING, Any, Final

from ..calls.dispatcher import notify_hooks
from ..calls.hooks import Suspension
from ..core.log_fields import log_fields
from ..core.refusals import are_klaviyos, may_pass, refuses, refuses_credentials
from ..core.retry import backoff
from ..errors import APIStatusError, ConnectionMisconfigured, KlaviyoError
from .isolation import DATA_STATUSES

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.hooks import Hooks
    from ..calls.patience import Patience
    from .destination import Destination
    from .report import Report

__all__ = ["Outage"]

log: Final = getLogger("klaviyo_async")

_MAX_PAUSE: Final = 60.0
"""Seconds between two requests in an outage."""
_MAX_SUSPENDED: Final = 300.0
"""Seconds between two requests while the credentials are refused: nobody mends that in less."""
_SLIGHT: Final = 0.001
"""Seconds that do not count, as clocks round."""
_NOT_FOUND: Final = 404


class Outage:
    """The present outage or suspension, if there is one.

    Args:
        engine: what sends requests.
        destination: what is sent.
        hooks: told of suspensions.
        report: so is this.
        patience: says when it is to end.
        suspends: whether refused credentials suspend delivery, as the records are kept on disk; else
            they end it.
        notify: called when something has happened.
    """

    def __init__(
        self,
        engine: Engine,
        destination: Destination,
        hooks: Sequence[Hooks],
        report: Report,
        patience: Patience,
        *,
        suspends: bool,
        notify: Callable[[], None],
    ) -> None:
        self._engine = engine
        self._destination = destination
        self._hooks = hooks
        self._report = report
        self._patience = patience
        self._suspends = suspends
        self._notify = notify
        self.streak = 0
        """Requests that have failed in a row, those that failed together counted once."""
        self.suspension: Suspension | None = None
        self._suspended_since = 0.0
        self._until = 0.0
        """When the next request may be made."""

    @property
    def resting(self) -> bool:
        """Whether to wait before the next request."""
        return self.streak > 0 and self._engine.clock.monotonic() < self._until

    def over(self) -> None:
        """A request has succeeded."""
        self.streak = 0
        if self.suspension is None:
            log.info("%ss can be delivered again", self._destination.noun, extra=self._fields())
        else:
            log.warning(
                "%ss are delivered again: the suspension is over",
                self._destination.noun,
                extra=self._fields(),
            )
            self._end_suspension(resumed=True)
            self._report.suspended = None
            self._notify()

    def failed(self, error: Exception, *, together: bool) -> float | None:
        """A request has failed, and not for what was in it.

        Args:
            error: what it failed with.
            together: whether others have failed since it was begun: then it is the same failure.

        Returns:
            Seconds until the next request; None: there is to be none.
        """
        now = self._engine.clock.monotonic()
        if self._patience.since is None:  # it was none of a call's
            self._patience.failed(None)
        self.streak += not together
        left = self._patience.left()
        refused = self._is_refusal(error) or self._is_misconfigured(error)
        if left <= _SLIGHT or not (self._suspends if refused else self._may_pass(error)):
            return None
        self._report.retries += 1
        suspended = refused or self.suspension is not None
        most = _MAX_SUSPENDED if suspended else _MAX_PAUSE
        # Between half and all of a bound that doubles: never at once, never all clients together.
        pause = backoff(self.streak, max_delay=most, jitter=0.5 + self._engine.jitter() / 2)
        pause = max(pause, min(getattr(error, "retry_after", None) or 0.0, most))
        # The last one is made when time is up, not long before or after.
        pause = min(pause, left)
        self._until = now + pause
        if isinstance(error, KlaviyoError) and refused:
            self._suspend(error, now, pause)
        else:
            noun = self._destination.noun
            log.warning(
                "%ss cannot be delivered (%s); again in %.1f s",
                *(noun, _brief(error), pause),
                extra=self._fields(error, delay=pause),
            )
        return pause

    def reason(self) -> str:
        """Why there is to be no further request, in a few words."""
        left = self._patience.left()
        if self._patience.seconds and self.streak and left <= _SLIGHT:
            return f"stopped after {self._patience.seconds - left:.0f} s without a success"
        return "stopped"

    def hasten(self) -> None:
        """Time is short: make the next request now, and begin with short pauses once more."""
        if self.streak:
            self.streak, self._until = 1, 0.0

    def close(self) -> None:
        """No more requests are made."""
        self._end_suspension(resumed=False)

    def _is_refusal(self, error: Exception) -> bool:
        """Whether Klaviyo itself has refused the credentials, or whatever it was that it was sent."""
        if refuses_credentials(error):
            return True
        if not refuses(error):
            return False
        status = getattr(error, "status", 0)
        return status in DATA_STATUSES or (status == _NOT_FOUND and self._destination.refers)

    def _is_misconfigured(self, error: Exception) -> bool:
        """Whether the connection has to be set up otherwise. One that has worked may do so again: without a
        spool that is waited for."""
        lasts = isinstance(error, ConnectionMisconfigured)
        return lasts and (self._suspends or not self._report.submitted)

    def _may_pass(self, error: Exception) -> bool:
        """Whether it is none of those, nor a mistake of ours."""
        return may_pass(error) or (refuses(error) and not self._is_refusal(error))

    def _suspend(self, error: KlaviyoError, now: float, pause: float) -> None:
        suspension, noun = self.suspension, self._destination.noun
        if suspension is None:
            self._suspended_since = now
            suspension = self.suspension = Suspension(
                self._destination.batch, self._engine.owner, noun, error
            )
            self._report.suspensions += 1
        self._report.suspended = str(error)
        suspension.error, suspension.delay = error, pause
        suspension.tries += 1
        suspension.seconds = now - self._suspended_since
        log.warning(
            "delivery of %ss is suspended, and the spool keeps them: %s; again in %.1f s",
            *(noun, error, pause),
            extra=self._fields(error, delay=pause),
        )
        notify_hooks(self._hooks, "on_suspended", suspension)
        self._notify()

    def _fields(self, error: Exception | None = None, **more: Any) -> dict[str, Any]:
        """What log records carry beside their message."""
        operation = self._destination.batch.name
        return log_fields(error, **{"operation": operation, "account": self._engine.owner, **more})

    def _end_suspension(self, *, resumed: bool) -> None:
        suspension, self.suspension = self.suspension, None
        if suspension is not None:
            suspension.resumed = resumed
            suspension.seconds = self._engine.clock.monotonic() - self._suspended_since
            notify_hooks(self._hooks, "on_suspension_ended", suspension)


def _brief(error: Exception) -> str:
    """What happened, without what somebody says of it."""
    if not isinstance(error, APIStatusError):
        return type(error).__name__
    if are_klaviyos(error.errors):
        return f"{error.status} {error.code}"
    return f"{error.status}, and not in Klaviyo's words"
