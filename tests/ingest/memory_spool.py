"""A spool in memory: on disk a thread writes, for which virtual time does not wait."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from klaviyo_async.ingest.record import EventRecord
from klaviyo_async.ingest.spool import Spool


class Disk:
    """Where spools keep their records, so that one takes up what another has left."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.rows: dict[int, EventRecord] = {}
        self.newest = 0

        async def opened(*_: Any, **__: Any) -> MemorySpool:
            return MemorySpool(self)

        monkeypatch.setattr(Spool, "open", opened)


class MemorySpool:
    """See :class:`klaviyo_async.pipeline.spooling.RecordSpool`."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk

    @property
    def newest(self) -> int:
        return self._disk.newest

    async def append(self, records: Sequence[Any]) -> None:
        for record in records:
            self._disk.newest += 1
            record.number = self._disk.newest
            self._disk.rows[record.number] = record

    def settle(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            del self._disk.rows[number]

    async def load(self, after: int, limit: int, max_bytes: int) -> Sequence[EventRecord]:
        found = [record for number, record in self._disk.rows.items() if number > after]
        for record in found:
            record.receipt, record.token, record.epoch = None, None, -1
        return found[:limit]

    async def aclose(self) -> None: ...

    def __len__(self) -> int:
        return len(self._disk.rows)
