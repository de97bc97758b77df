"""What changes while a call is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..core.request import Request
    from ..http.timeouts import Timeout
    from .dispatcher import HookDispatcher
    from .options import Settings

__all__ = ["CallState"]


class CallState:
    """A call while it is made: its request and settings, which stay, and what its attempts change.

    Args:
        request: what every attempt sends.
        settings: timeouts, retries, deadline and so on.
        raw: whether nobody will want the answer's body decoded.
    """

    __slots__ = (
        "attempts",
        "began",
        "credentials_renewed",
        "deadline",
        "dispatcher",
        "raw",
        "request",
        "retry_cost",
        "settings",
        "timeout",
        "waiting_since",
    )

    attempts: int
    """Requests sent so far."""
    began: float
    """When the first request got its permit; set at the first failure of a call that has a retry rule."""
    credentials_renewed: bool
    """Whether the call has had new credentials already."""
    deadline: float | None
    """When the call has to be over, by the monotonic clock; None: never."""
    dispatcher: HookDispatcher | None
    """The call's hooks; None: there are none."""
    retry_cost: int
    """What the last repetition took from the retry budget; a success brings it back."""
    timeout: Timeout
    """Of the next attempt."""
    waiting_since: float | None
    """When the first request was sent that was throttled: the limiter keeps the call's place."""

    def __init__(self, request: Request, settings: Settings, *, raw: bool = False) -> None:
        self.request = request
        self.settings = settings
        self.timeout = settings.timeout
        self.raw = raw
        self.attempts = 0
        self.retry_cost = 0
        self.credentials_renewed = False
        self.deadline = None
        self.dispatcher = None
        self.waiting_since = None

    def sending(self) -> None:
        """A request is about to be sent."""
        self.attempts += 1

    def refused(self) -> None:
        """A request was refused with 429; told to whoever counts them."""
