"""From a source to full batches: records are read, checked, encoded and packed."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ..errors import ClientClosed
from ..sources.base import Malformed
from .errors import InvalidRecord
from .rejections import Rejection

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..sources.base import Source
    from .batching import Batch
    from .plans import BulkPlan
    from .progress import RunProgress

__all__ = ["Reader"]

_AT_ONCE: Final = 256
"""Records to ask a source for."""
_PATIENCE: Final = 10.0
"""Seconds that a source has to stop waiting for more."""


class Reader:
    """Fills batches.

    Args:
        source: of the records.
        plan: what they are for.
        progress: told of what is not fit to be sent.
        engine: its clock and life are used.
        linger: seconds that records wait for the source to give more of them; None: for ever.
    """

    def __init__(
        self,
        source: Source,
        plan: BulkPlan,
        progress: RunProgress,
        engine: Engine,
        linger: float | None,
    ) -> None:
        self.trouble: Exception | None = None
        """What the source raised."""
        self._source = source
        self._encode = plan.intake.encode
        self._packer = plan.packer()
        self._progress = progress
        self._engine = engine
        self._linger = self._left = linger
        self._full: deque[Batch] = deque()
        self._asked: asyncio.Task[Sequence[tuple[Any, Any]]] | None = None
        self._ended = False

    async def next(self) -> Batch | None:
        """A batch that is full, or has waited long enough; None: there are no more records, or the
        source is in trouble.

        Raises:
            ClientClosed: the client was closed.
        """
        while not self._full and not self._ended:
            waited = await self._wait()
            if not waited:
                self._left = self._linger
                return self._packer.rest()
            self._receive()
        return self._full.popleft() if self._full else self._packer.rest()

    async def aclose(self) -> list[Batch]:
        """Take no more; the batches that :meth:`next` has not given."""
        if self._asked is not None:
            self._asked.cancel()
            await asyncio.wait([self._asked], timeout=_PATIENCE)
            # It may have been too late for that.
            if self._asked.done() and not self._asked.cancelled():
                self._receive()
        rest = self._packer.rest()
        return [*self._full, *([rest] if rest is not None else [])]

    async def _wait(self) -> bool:
        """Wait until the source gives something, or ends; False: no longer, for there are some."""
        engine = self._engine
        if engine.lifecycle.closed:
            raise ClientClosed("the client was closed")
        if self._asked is None:
            # Not cancelled when it takes long: many a source is slow to find out what it has lost.
            self._asked = asyncio.ensure_future(self._source.receive(_AT_ONCE))
        asked = self._asked
        if self._left is None or not len(self._packer):
            await engine.lifecycle.wait(_one_of(asked))
            return True
        over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        began = engine.clock.monotonic()
        timer = engine.clock.call_later(self._left, over.cancel)
        try:
            await engine.lifecycle.wait(_one_of(asked, over))
        finally:
            timer.cancel()
        # Time in which nobody has asked, because there were enough jobs, does not count.
        self._left = max(0.0, self._left - (engine.clock.monotonic() - began))
        return asked.done()

    def _receive(self) -> None:
        """Take in what the source has given."""
        assert self._asked is not None
        asked, self._asked = self._asked, None
        try:
            items = asked.result()
        except Exception as error:
            self.trouble, self._ended = error, True
            return
        if not items:
            self._ended = True
            return
        empty, full = not len(self._packer), len(self._full)
        self._take(items)
        if empty or len(self._full) > full:
            self._left = self._linger
        self._progress.hand_on()

    def _take(self, items: Sequence[tuple[Any, Any]]) -> None:
        # A hot path.
        progress, encode, add = self._progress, self._encode, self._packer.add
        index, unfit = progress.report.read, 0
        try:
            for token, record in items:
                if token is not None:
                    progress.tokens[index] = token
                try:
                    raw = encode(record)
                except InvalidRecord as error:
                    unfit += 1
                    progress.reject(_unfit(record, error, index))
                    progress.mark_done((index,))
                else:
                    if (full := add(raw, index)) is not None:
                        self._full.append(full)
                index += 1
        finally:
            progress.report.accepted += index - progress.report.read - unfit
            progress.report.read = index


async def _one_of(*waited: asyncio.Future[Any]) -> None:
    await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)


def _unfit(record: Any, error: InvalidRecord, index: int) -> Rejection:
    if isinstance(record, Malformed):
        return Rejection(record.raw, record.reason, index, line=record.line)
    reason = f"{error.field}: {error.message}" if error.field else error.message
    return Rejection(record, reason, index, error.field)
