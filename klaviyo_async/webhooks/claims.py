"""A claim on a delivery: renewed while it is handled, then confirmed or released."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from logging import getLogger
from typing import Final

from ..clock import Clock
from ..storage.threads import run_shielded
from .errors import WebhookInProgress, WebhookReplayed
from .replay import ReplayGuard

__all__ = ["claimed"]

_ENDING_SECONDS: Final = 5.0
"""How long confirming or releasing may take."""
_log = getLogger("klaviyo_async.webhooks")


@asynccontextmanager
async def claimed(
    guard: ReplayGuard, key: str, *, claim_seconds: float, remember_seconds: float, clock: Clock
) -> AsyncIterator[None]:
    """Hold a delivery's claim: confirmed when the block has ended, released if it raises.

    Raises:
        WebhookReplayed: the delivery has been handled.
        WebhookInProgress: somebody else has its claim.
        ReplayGuardFailed: the guard cannot tell.
    """
    holder = secrets.token_hex(8)
    try:
        found = await guard.claim(key, holder, claim_seconds)
    except asyncio.CancelledError:
        await _end("release", guard.release(key, holder))  # it may have been made
        raise
    if found == "done":
        raise WebhookReplayed("the delivery was here before")
    if found == "in_progress":
        raise WebhookInProgress("the delivery is being handled")
    renewing = asyncio.ensure_future(_renew(guard, key, holder, claim_seconds, clock))
    try:
        yield
    except BaseException:
        renewing.cancel()
        await _end("release", guard.release(key, holder))
        raise
    renewing.cancel()
    await _end("confirm", guard.confirm(key, remember_seconds))


async def _renew(
    guard: ReplayGuard, key: str, holder: str, claim_seconds: float, clock: Clock
) -> None:
    while True:
        await clock.sleep(claim_seconds / 3)
        try:
            await guard.renew(key, holder, claim_seconds)
        except Exception as error:  # the next one may succeed before the claim expires
            _log.warning("a replay guard failed to renew a claim: %s", type(error).__name__)


async def _end(what: str, work: Awaitable[None]) -> None:
    # Never raises: what the handler did is what counts. Not to be cancelled: else the claim would
    # keep the next attempt out until it expires, or a delivery that was handled be handled again.
    import anyio  # here, as what only verifies needs none of it

    ending = asyncio.ensure_future(work)
    with anyio.move_on_after(_ENDING_SECONDS, shield=True):
        try:
            await run_shielded(ending)
        except Exception as error:
            _log.warning("a replay guard failed to %s a claim: %s", what, type(error).__name__)
        return
    ending.cancel()  # which leaving the shield does not do
    _log.warning("a replay guard did not %s a claim within %g s", what, _ENDING_SECONDS)
