"""The option `retry`: the caller's own rule on which failures are repeated; its types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from ..core.runtime import Operation
from ..errors import KlaviyoError

__all__ = ["FailedAttempt", "RetryRule", "Verdict"]

Verdict: TypeAlias = 'bool | Literal["unsafe"] | None'
"""What a rule answers with: whether to repeat; `"unsafe"`: even if it may be done twice; None: as usual."""


class FailedAttempt(NamedTuple):
    """An attempt that failed, as a retry rule sees it."""

    operation: Operation
    """What was called."""
    path: str
    """Path of the request, without its query."""
    number: int
    """Which attempt of its call it was, from 1."""
    elapsed: float
    """Seconds since the first request of the call got its permit, by the client's clock."""
    status: int | None
    """HTTP status of the answer; None: there was none."""
    headers: Mapping[str, str]
    """Its headers, without cookies and credentials; looked up without regard to case."""
    maybe_processed: bool
    """Whether the server may have done what was asked for."""
    safe: bool
    """Whether a repetition does no harm: it was surely not processed, or may be processed twice."""
    default: bool
    """Whether it is repeated if the rule does not say."""


RetryRule = Callable[[FailedAttempt, "KlaviyoError"], "Verdict | Awaitable[Verdict]"]
"""From an attempt and what it failed with to whether the call is attempted again."""
