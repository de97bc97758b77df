"""After a 401: whether there are other credentials to attempt the call with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import KlaviyoError
from .retrying import copy_with_call, is_replayable

if TYPE_CHECKING:
    from ..auth import Auth
    from .lifecycle import ClientLifecycle
    from .state import CallState

__all__ = ["has_new_credentials"]


async def has_new_credentials(
    call: CallState,
    failure: KlaviyoError,
    auth: Auth | None,
    authorization: str | None,
    lifecycle: ClientLifecycle,
) -> bool:
    """Whether the server did not accept the credentials, and there are others now.

    Args:
        call: what was refused; it gets new ones once, as those that are not accepted either are wrong.
        failure: with what.
        auth: gives credentials.
        authorization: the header that was sent; None: none was.
        lifecycle: ends the wait for them when the client is closed.

    Raises:
        KlaviyoError: there are none to be had.
    """
    if call.credentials_renewed or auth is None or authorization is None:
        return False
    if getattr(failure, "status", None) != 401 or not auth.invalidate(authorization):
        return False
    if lifecycle.closed or not is_replayable(call.request):
        return False
    call.credentials_renewed = True
    try:
        found = auth.cached_header() or await lifecycle.wait(auth.fetch_header())
    except KlaviyoError as error:
        raise copy_with_call(error, call) from error.__cause__
    return found != authorization  # the same would be refused again
