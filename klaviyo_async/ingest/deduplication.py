"""Which events were given before."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from .record import Record

__all__ = ["Deduplicator"]

_KEPT: Final = 32_768
_Key = tuple[str, str, bytes]


class Deduplicator:
    """Knows the last 32,768 to 65,536 events that were accepted, of those with ids from outside.

    Args:
        ours: what the ids begin with that were made here, and are never given again.
    """

    def __init__(self, ours: str) -> None:
        self._ours = ours
        # Two, for a dict that is emptied from the front gets slow.
        self._recent: dict[_Key, asyncio.Future[None] | None] = {}
        """Event -> its receipt."""
        self._older = self._recent

    def filter(
        self, records: Sequence[Record], again: Callable[[Record], None]
    ) -> Sequence[Record]:
        """Those that no earlier event is the same as to Klaviyo.

        Args:
            records: accepted if :meth:`remember` is told so.
            again: told of the others, whose receipts will be as those of the earlier ones.
        """
        ours = self._ours
        if len([one for one in records if one.unique_id.startswith(ours)]) == len(records):
            return records
        fresh: list[Record] = []
        here: dict[_Key, asyncio.Future[None] | None] = {}
        for record in records:
            if record.unique_id.startswith(ours):
                fresh.append(record)
                continue
            key = _key(record)
            for known in (here, self._recent, self._older):
                # Sent again if what became of the earlier one is asked for and not known.
                if key in known and (known[key] is not None or record.receipt is None):
                    _follow(record.receipt, known[key])
                    again(record)
                    break
            else:
                here[key] = record.receipt
                fresh.append(record)
        return fresh

    def remember(self, records: Sequence[Record]) -> None:
        """These were accepted."""
        recent, ours = self._recent, self._ours
        for record in [one for one in records if not one.unique_id.startswith(ours)]:
            recent[_key(record)] = record.receipt
        if len(recent) >= _KEPT:
            self._recent, self._older = {}, recent

    def forget(self, record: Record) -> None:
        """This one may come again."""
        key = _key(record)
        self._recent.pop(key, None)
        self._older.pop(key, None)


def _key(record: Record) -> _Key:
    """What Klaviyo tells events apart by."""
    return record.identity, record.unique_id, record.metric


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
