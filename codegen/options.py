"""The options that every generated method takes, as callers see them.

The source text of :class:`Options` goes into each generated package as it stands, so that type
checkers know every option although generated code does not import the client. The client declares
their defaults and checks in klaviyo_async/calls/options.py.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from inspect import getsource
from typing import Any, Final, Literal, Protocol, TypedDict

__all__ = ["SOURCE", "Options"]


class HooksLike(Protocol):
    """What `klaviyo_async.Hooks` is to a type checker here."""

    def on_call(self, call: Any) -> None: ...
    def on_done(self, call: Any, error: BaseException | None, seconds: float) -> None: ...


class RetryRuleLike(Protocol):
    """What `klaviyo_async.RetryRule` is to a type checker here."""

    def __call__(
        self, attempt: Any, error: Any, /
    ) -> bool | Literal["unsafe"] | Awaitable[bool | Literal["unsafe"] | None] | None: ...


class Options(TypedDict, total=False):
    """Settings of a call. Those of a call replace the client's; headers and hooks are added to them."""

    timeout: float | tuple[float | None, float | None, float | None] | None
    """Seconds one attempt may take in all, or (connect, read, total), e.g. a `Timeout`; None: no limit.
    Client's default: 60 in all, 10 to connect, 30 without a byte received."""
    max_retries: int
    """Repeated requests at most, so `max_retries + 1` requests in all. Client's default: 3."""
    max_delay: float
    """Longest delay in seconds between two attempts. If the server asks for a longer one, the call
    fails at once, and its error says how long. Client's default: 60."""
    deadline: float | None
    """Seconds the whole call may take: waiting for quota, all attempts, delays, body; None: no limit,
    which is the client's default."""
    lane: Literal["interactive", "bulk"]
    """`interactive` calls get quota before `bulk` ones. Client's default: `interactive`."""
    headers: Mapping[str, str] | None
    """Headers to add to each request, by name. Client's default: none."""
    replay_safe: bool
    """Whether a request may be repeated even if the first one may have been processed. Client's
    default: only if a second one does no harm, which depends on the operation and the body."""
    retry: RetryRuleLike | None
    """Says of each attempt that fails whether to repeat it: from a `FailedAttempt` and its error to True,
    False, or None for the usual. Still at most `max_retries` times, within the retry budget, and not if
    the request may have been processed and a second one does harm: then only the answer `"unsafe"`
    repeats it. May be a coroutine function. Client's default: none."""
    extra_query: Mapping[str, Any] | None
    """Query parameters that the document does not have, by name. Those that the call itself gives are
    refused. Added to the client's. Client's default: none."""
    extra_body: Mapping[str, Any] | None
    """Members that the document does not have, put into the JSON document that is sent, from its root:
    objects are merged at any depth, and what is there already is refused, never replaced. Client's
    default: none."""
    partial: Literal["warn", "error", "ignore"]
    """What becomes of a success of which Klaviyo did not take some field, as it does with an invalid phone
    number beside a valid email address. `warn`: a warning in the log; `error`: PartialFailure is raised,
    though the rest is stored; `ignore`: only hooks and `RawResponse.partial_failure` know. Client's
    default: `warn`."""
    on_response: Callable[[Any], object] | None
    """Called with each raw response (status, headers, rate-limit state, undecoded body)."""
    hooks: HooksLike | Sequence[HooksLike]
    """One or several `Hooks`, notified of each step of the call."""


SOURCE: Final = f"{getsource(HooksLike)}\n\n{getsource(RetryRuleLike)}\n\n{getsource(Options)}"
"""The text of the classes, for the template."""
