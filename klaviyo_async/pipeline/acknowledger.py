"""Tokens of what is settled, on their way back to the source they came from."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

import anyio

from ..sources.base import Source

if TYPE_CHECKING:
    from .settlement import Outcome

__all__ = ["Acknowledger"]

_PATIENCE: Final = 10.0
"""Seconds to tell the source of the last ones in."""


class Acknowledger:
    """Acknowledges, one call at a time, while more is settled.

    Args:
        source: what is told.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self._tokens: list[Any] = []
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
        with anyio.CancelScope(shield=True), anyio.move_on_after(_PATIENCE):
            try:
                if self._tokens:
                    await self._tell()
            finally:
                await self.source.aclose()

    async def _tell(self) -> None:
        tokens, self._tokens = self._tokens, []
        try:
            await self.source.acknowledge(tokens)
        except BaseException:
            self._tokens = tokens + self._tokens
            raise
