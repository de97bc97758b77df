"""Why a delivery is refused."""

from __future__ import annotations

from typing import Literal

from ..errors import KlaviyoError

__all__ = ["Check", "ReplayGuardFailed", "WebhookError", "WebhookReplayed"]

Check = Literal["headers", "signature", "body", "webhook_id", "timestamp", "replay", "guard"]
"""The check that a delivery did not pass."""


class WebhookError(KlaviyoError):
    """A delivery that is refused.

    It says which check failed, never what would have passed it, and quotes nothing: neither
    header nor body nor secret.
    """

    check: Check
    """Which check it did not pass:

    - `headers`: one is missing, given twice, or malformed;
    - `signature`: none of the secrets made it;
    - `body`: it is not JSON, or not an object where the scheme needs one;
    - `webhook_id`: the body names another webhook than the header, or than is expected;
    - `timestamp`: too old, from the future, or none;
    - `replay`: it was here before;
    - `guard`: whether it was here before could not be found out.
    """

    def __init__(self, message: str = "", *, check: Check = "signature") -> None:
        super().__init__(message)
        self.check = check


class WebhookReplayed(WebhookError):  # noqa: N818
    """A delivery that was here before: a replay, or Klaviyo's own second attempt.

    Answer it with success, or it is sent again and again.
    """

    def __init__(self, message: str = "", *, check: Check = "replay") -> None:
        super().__init__(message, check=check)


class ReplayGuardFailed(WebhookError):  # noqa: N818
    """The replay guard could not tell whether a delivery was here before. Not the sender's fault."""

    def __init__(self, message: str = "", *, check: Check = "guard") -> None:
        super().__init__(message, check=check)
