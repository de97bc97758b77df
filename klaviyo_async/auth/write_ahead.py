"""The note in the store that a refresh is about to begin, and what it says to who finds it.

A server that replaces refresh tokens takes each of them once, so that its answer is all there is of the
next one. A process that is killed before it has stored the answer leaves the note: the next process can
try the old token, which other servers take again, and say what happened if it is refused.
"""

from __future__ import annotations

from logging import getLogger
from time import gmtime, strftime
from typing import Final

from attrs import evolve, frozen

from ..errors import APIConnectionError, KlaviyoError, OAuthError
from .tokens import StoredTokens, Tokens, TokenStore

__all__ = ["PendingRefresh", "changed_nothing", "erase_note", "identify", "utc", "write_ahead"]

log: Final = getLogger("klaviyo_async.oauth")


@frozen
class PendingRefresh:
    """A refresh that the store knows of."""

    stored: StoredTokens
    """The tokens that are about to be refreshed, as they are in the store."""
    cut_off_at: float | None
    """When an earlier refresh of them began, in unix seconds, of which nothing more is known; None:
    there was none."""


async def write_ahead(
    store: TokenStore, account: str, unsaved: StoredTokens | None, now: float
) -> PendingRefresh | None:
    """Note in the store that the account's tokens are about to be refreshed; to be called under its lock.

    Args:
        store: keeps the tokens.
        account: name of the account.
        unsaved: newer tokens, and the version in the store that they replace; None: there are none.
        now: unix seconds.

    Returns:
        None: the account's tokens are being changed by somebody else.

    Raises:
        TokenStoreUnavailable: it cannot be noted; then the server must not be asked.
    """
    stored = await store.load(account)
    if stored is None:
        return None
    tokens = stored.tokens
    if unsaved is not None and unsaved.version == stored.version:
        tokens = unsaved.tokens
    elif tokens.refreshing_since is not None:
        begun = utc(tokens.refreshing_since)
        log.warning("a refresh of %s, begun at %s, was cut off: trying it again", account, begun)
        return PendingRefresh(stored, tokens.refreshing_since)
    if not await store.swap(account, stored.version, evolve(tokens, refreshing_since=now)):
        return None
    noted = await store.load(account)
    if noted is None or identify(noted.tokens) != identify(tokens):
        return None
    return PendingRefresh(noted, None)


async def erase_note(store: TokenStore, account: str, pending: PendingRefresh) -> None:
    """Remove the note, as the server has not taken the refresh token; raises nothing.

    Args:
        store: keeps the tokens.
        account: name of the account.
        pending: what was noted.
    """
    tokens = evolve(pending.stored.tokens, refreshing_since=None)
    try:
        await store.swap(account, pending.stored.version, tokens)
    except Exception as error:  # the next refresh will be said to follow one that was cut off
        log.debug("tokens of %s: %s", account, type(error).__name__)


def changed_nothing(error: KlaviyoError) -> bool:
    """Whether the server is known not to have replaced the refresh token.

    Args:
        error: what became of the refresh.
    """
    if isinstance(error, APIConnectionError):
        return error.sent is False
    return isinstance(error, OAuthError) and error.lost_refresh_at is None


def identify(tokens: Tokens) -> int:
    """A number that is the same for the same tokens; their version in the store changes with a note.

    Args:
        tokens: the tokens.
    """
    return hash((tokens.access_token, tokens.refresh_token))


def utc(seconds: float) -> str:
    """A time for logs and messages.

    Args:
        seconds: unix seconds.
    """
    return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(seconds))
