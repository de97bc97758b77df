"""Tokens of what is settled, on their way back to the source they came from."""

from __future__ import annotations

import asyncio
from logging import getLogger
from typing import TYPE_CHECKING, Any, Final

import anyio

from ..sources.base import Source
from .completion import complete

if TYPE_CHECKING:
    from .settlement import Outcome

__all__ = ["Acknowledger"]

log: Final = getLogger("klaviyo_async")

_TIMEOUT: Final = 10.0
"""Seconds to tell the source of the last ones in, and to close it in."""


class Acknowledger:
    """Acknowledges, one call at a time, while more is settled.

    Args:
        source: what is told.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self._tokens: list[Any] = []
        self._telling: asyncio.Future[None] | None = None
        """The call that is under way: it is not broken off, as each token is acknowledged once."""
        self._news = asyncio.Event()

    def on_outcome(self, outcome: Outcome) -> None:
        """Acknowledge these, if they are settled; see :mod:`.settlement`."""
        if outcome.settled:
            found = [record.token for record in outcome.records if record.token is not None]
            if found:
                self._tokens += found
                self._news.set()

    async def run(self) -> None:
        """Acknowledge what is added, until cancelled.

        Raises:
            Exception: the source has failed; :meth:`finish` tries once more.
        """
        while True:
            await self._news.wait()
            self._news.clear()
            await self._tell()

    async def finish(self) -> None:
        """Acknowledge what is left, and close the source, even if this task is cancelled.

        Raises:
            Exception: the source has failed.
        """
        await complete(self._finish(), lambda: None)

    async def _finish(self) -> None:
        try:
            with anyio.move_on_after(_TIMEOUT) as within:
                while self._tokens or self._telling is not None:
                    await self._tell()
            if within.cancelled_caught:
                log.warning("the source did not acknowledge within %g s", _TIMEOUT)
        finally:
            if self._telling is not None:
                self._telling.cancel()
            with anyio.move_on_after(_TIMEOUT):
                await self.source.aclose()

    async def _tell(self) -> None:
        if self._telling is None:
            tokens, self._tokens = self._tokens, []
            self._telling = asyncio.ensure_future(self._acknowledge(tokens))
        telling = self._telling
        try:
            await asyncio.shield(telling)
        finally:
            if telling.done():
                self._telling = None

    async def _acknowledge(self, tokens: list[Any]) -> None:
        try:
            await self.source.acknowledge(tokens)
        except BaseException:
            self._tokens = tokens + self._tokens
            raise
