"""Tells the hooks of a call of its steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from logging import INFO
from typing import TYPE_CHECKING, Final

from .hooks import Call, Hooks, LoggingHooks, log

if TYPE_CHECKING:
    from ..clock import Clock
    from ..core.response import RawResponse
    from ..errors import KlaviyoError

__all__ = ["PROCESS_HOOKS", "HookDispatcher", "notify_hooks"]

_LOGGING: Final = (LoggingHooks(),)
PROCESS_HOOKS: Final[list[Hooks]] = []
"""Those of all calls of the process; see :func:`klaviyo_async.debug`."""


class HookDispatcher:
    """Notifies all hooks of one call of its steps, and measures the time between them."""

    __slots__ = ("_call_started", "_hooks", "_monotonic", "_step_started", "call")

    def __init__(self, call: Call, hooks: tuple[Hooks, ...], clock: Clock) -> None:
        self.call = call
        if PROCESS_HOOKS:
            hooks = (*hooks, *PROCESS_HOOKS)  # last, so that they see what others add
        self._hooks = _LOGGING + hooks if log.isEnabledFor(INFO) else hooks
        self._monotonic = clock.monotonic
        self._call_started = self._step_started = self._monotonic()
        self._notify("on_call")

    def wait_started(self) -> None:
        """The call begins to wait for quota."""
        self._step_started = self._monotonic()

    def wait_ended(self) -> None:
        """It has got quota."""
        self._notify("on_wait", self._monotonic() - self._step_started)

    def attempt_started(self, headers: Callable[[], Mapping[str, str]]) -> None:
        """A request is about to be sent, with the headers that this function makes."""
        self.call._headers = headers
        self._step_started = self._monotonic()
        self._notify("on_attempt")

    def response_received(self, response: RawResponse) -> None:
        """A response was received."""
        self._notify("on_response", response, self._monotonic() - self._step_started)

    def attempt_failed(self, error: BaseException) -> None:
        """No response will come."""
        self._notify("on_failure", error, self._monotonic() - self._step_started)

    def throttled(self, response: RawResponse, retry_after: float | None) -> None:
        """The response says that the request was throttled."""
        self._notify("on_throttled", response, retry_after)

    def partial_failure(self, response: RawResponse) -> None:
        """The response says that some field was not taken."""
        self._notify("on_partial_failure", response)

    def retry_scheduled(self, error: KlaviyoError, delay: float) -> None:
        """The call will be attempted again."""
        self._notify("on_retry", error, delay)

    def deprecated(self, notice: str) -> None:
        """The revision is deprecated or retired."""
        self._notify("on_deprecated", notice)

    def call_ended(self, error: BaseException | None) -> None:
        """The call has ended."""
        self._notify("on_done", error, self._monotonic() - self._call_started)
        self.call._headers = dict  # whoever keeps the call is not to keep credentials

    def _notify(self, step: str, *args: object) -> None:
        notify_hooks(self._hooks, step, self.call, *args)


def notify_hooks(hooks: Iterable[Hooks], step: str, *args: object) -> None:
    """Call a method of each; their exceptions are logged.

    Args:
        hooks: whom to tell.
        step: name of the method.
        args: its arguments.
    """
    for hook in hooks:
        try:
            getattr(hook, step)(*args)
        except Exception:
            log.exception("%s.%s failed", type(hook).__name__, step)
