"""Says once of each revision of a client that it is on its way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lifetime import revision_notice
from .hooks import HookDispatcher, log

if TYPE_CHECKING:
    from ..core.response import RawResponse

__all__ = ["warn_of_revision"]


def warn_of_revision(
    revision: str, response: RawResponse, dispatcher: HookDispatcher | None
) -> None:
    """Log, and tell the hooks, if a revision is deprecated or retired.

    Args:
        revision: the revision that was asked for.
        response: the first answer to it.
        dispatcher: the call's hooks.
    """
    notice = revision_notice(revision, response.headers)
    if notice is not None:
        log.warning("%s", notice)
        if dispatcher is not None:
            dispatcher.deprecated(notice)
