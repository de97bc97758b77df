"""Errors: why a delivery is rejected."""

from __future__ import annotations

from typing import Literal

from ..errors import KlaviyoError

__all__ = [
    "Check",
    "ReplayGuardFailed",
    "WebhookError",
    "WebhookInProgress",
    "WebhookReplayed",
]

Check = Literal[
    "headers",
    "signature",
    "body",
    "webhook_id",
    "timestamp",
    "replay",
    "in_progress",
    "guard",
]
"""The check that a delivery did not pass."""


class WebhookError(KlaviyoError):
    """A delivery is rejected.

    The error says which check failed, never what would have passed it, and quotes neither header nor
    body nor secret.

    Args:
        message: what went wrong.
        check: see :attr:`check`.
    """

    check: Check
    """The check that failed:

    - `headers`: one is missing, given twice, or malformed;
    - `signature`: it was made with none of the secrets;
    - `body`: it is not JSON, or not an object where the scheme needs one;
    - `webhook_id`: the body names another webhook than the header, or than is expected;
    - `timestamp`: too old, from the future, or none;
    - `replay`: the delivery was handled before;
    - `in_progress`: it is being handled by another attempt;
    - `guard`: the replay guard failed.
    """

    def __init__(self, message: str = "", *, check: Check = "signature") -> None:
        super().__init__(message)
        self.check = check


class WebhookReplayed(WebhookError):  # noqa: N818
    """The delivery was handled before: a replay, or a retry of Klaviyo's.

    Answer it with success, or Klaviyo sends it again.

    Args:
        message: what went wrong.
        check: always `replay`.
    """

    def __init__(self, message: str = "", *, check: Check = "replay") -> None:
        super().__init__(message, check=check)


class WebhookInProgress(WebhookError):  # noqa: N818
    """The delivery is being handled by another attempt, which may still fail.

    Answer it with an error, so that Klaviyo sends it again: it is lost if both fail otherwise.

    Args:
        message: what went wrong.
        check: always `in_progress`.
    """

    def __init__(self, message: str = "", *, check: Check = "in_progress") -> None:
        super().__init__(message, check=check)


class ReplayGuardFailed(WebhookError):  # noqa: N818
    """The replay guard could not tell whether a delivery was handled before.

    Args:
        message: what went wrong.
        check: always `guard`.
    """

    def __init__(self, message: str = "", *, check: Check = "guard") -> None:
        super().__init__(message, check=check)
