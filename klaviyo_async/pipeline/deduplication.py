"""Which records were given before."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable, Sequence
from functools import partial
from typing import Final

from .record import Record

__all__ = ["Deduplicator"]

_KEPT: Final = 32_768


class Deduplicator:
    """Knows the last 32,768 to 65,536 records that were accepted, of those that can be the same as
    others."""

    def __init__(self) -> None:
        # Two, for a dict that is emptied from the front gets slow.
        self._recent: dict[Hashable, asyncio.Future[None] | None] = {}
        """Key -> its receipt."""
        self._older = self._recent

    def split(self, records: Sequence[Record]) -> tuple[Sequence[Record], Sequence[Record]]:
        """Those that no earlier record is the same as to Klaviyo, and the others.

        The first are known as soon as :meth:`remember` is told that they were accepted. The
        others' receipts will be as those of the earlier ones.
        """
        if not [one for one in records if one.dedup_key is not None]:
            return records, ()
        fresh: list[Record] = []
        again: list[Record] = []
        here: dict[Hashable, asyncio.Future[None] | None] = {}
        recent, older = self._recent, self._older
        for record in records:
            key = record.dedup_key
            if key is None:
                fresh.append(record)
                continue
            for known in (here, recent, older):
                # Sent again if what became of the earlier one is asked for and not known.
                if key in known and (known[key] is not None or record.receipt is None):
                    _follow(record.receipt, known[key])
                    again.append(record)
                    break
            else:
                here[key] = record.receipt
                fresh.append(record)
        return fresh, again

    def remember(self, records: Sequence[Record]) -> None:
        """These were accepted."""
        recent = self._recent
        for record in records:
            if record.dedup_key is not None:
                recent[record.dedup_key] = record.receipt
        if len(recent) >= _KEPT:
            self._recent, self._older = {}, recent

    def forget(self, record: Record) -> None:
        """This one may come again."""
        self._recent.pop(record.dedup_key, None)
        self._older.pop(record.dedup_key, None)


def _follow(receipt: asyncio.Future[None] | None, earlier: asyncio.Future[None] | None) -> None:
    if receipt is not None and earlier is not None:
        earlier.add_done_callback(partial(_pass_on, receipt))


def _pass_on(receipt: asyncio.Future[None], earlier: asyncio.Future[None]) -> None:
    if receipt.done():
        return
    if (error := earlier.exception()) is not None:
        receipt.set_exception(error)
    else:
        receipt.set_result(None)
