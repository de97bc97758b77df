"""Says once of each operation and each revision of a client that it is on its way out."""

from __future__ import annotations

import sys
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol

from ..core.lifetime import operation_notice, revision_notice
from ..core.log_fields import log_fields
from .hooks import log

if TYPE_CHECKING:
    from ..clock import Clock
    from ..core.response import RawResponse
    from ..core.runtime import Operation
    from .dispatcher import HookDispatcher

__all__ = ["EndOfLife", "KlaviyoDeprecationWarning"]

_DAY: Final = 86_400.0
_MOST: Final = 2_000
_OWN: Final = ("klaviyo_async", "klaviyo_openapi")


class KlaviyoDeprecationWarning(DeprecationWarning):
    """Klaviyo says that an operation or a revision of its API is deprecated, or near its end.

    Issued once for each operation and each revision of a client, for the line of the program that made the
    call. A filter that makes errors of warnings ends no call with it, as that was answered, and may be one of
    a sink's, which would end: it is in the log all the same.
    """


class _Caller(Protocol):
    @property
    def clock(self) -> Clock: ...
    @property
    def owner(self) -> str: ...


class EndOfLife:
    """Which operations and revisions have been looked at, and when they are looked at again.

    Args:
        next_look: when an operation's answers are looked at next, by the monotonic clock; it is kept here.
    """

    __slots__ = ("_revisions", "next_look")

    def __init__(self, next_look: dict[Operation, float]) -> None:
        self.next_look = next_look
        """Once a day, as a process may outlive a revision, and not again once there was something to say."""
        self._revisions: set[str] = set()
        """Those of which something was said."""

    def look(
        self,
        response: RawResponse,
        moment: float,
        caller: _Caller,
        dispatcher: HookDispatcher | None,
    ) -> None:
        """Look at the headers of an answer; log, warn and tell the hooks what they say.

        Args:
            response: the answer, which knows its operation.
            moment: the present, by the monotonic clock.
            caller: the engine that made the call.
            dispatcher: the call's hooks; None: there are none.
        """
        operation = response.operation
        assert operation is not None
        if len(self.next_look) >= _MOST:  # raw calls may be of any number of paths
            self.next_look.clear()
        self.next_look[operation] = moment + _DAY
        notices = []
        if (notice := operation_notice(operation.name, response.headers)) is not None:
            self.next_look[operation] = float("inf")
            notices.append(notice)
        revision = operation.revision
        if revision not in self._revisions:
            notice = revision_notice(revision, response.headers, lambda: caller.clock.wall())
            if notice is not None:
                self._revisions.add(revision)
                notices.append(notice)
        for notice in notices:
            fields = log_fields(
                operation=operation.name,
                method=operation.method,
                status=response.status,
                attempt=response.attempts,
                request_id=response.request_id,
                account=caller.owner,
            )
            log.warning("%s", notice, extra=fields)
            if dispatcher is not None:
                dispatcher.deprecated(notice)
        for notice in notices:
            with suppress(KlaviyoDeprecationWarning):
                warnings.warn(notice, KlaviyoDeprecationWarning, stacklevel=_stacklevel())


def _stacklevel() -> int:
    """That of whoever made the call: the first frame that is not of this package."""
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None:
        if frame.f_globals.get("__name__", "").partition(".")[0].startswith(_OWN):
            frame, level = frame.f_back, level + 1
        else:
            break
    return level
