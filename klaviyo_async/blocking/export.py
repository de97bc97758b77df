"""Exports for threads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..export import accounts, exporting
from ..export.accounts import AccountsReport
from ..export.batches import Batch
from ..export.columns import Column
from ..export.report import ExportReport
from ..export.rows import Row
from .fronts import Front, blocking
from .lists import Iteration

__all__ = ["AccountsExport", "Export"]


class Export(Front[exporting.Export]):
    """An export that was asked for, and is done each time it is iterated or written.

    Args:
        owner: the client, kept as long as this is.
        streams: names of the streams.
        options: see :class:`klaviyo_async.export.preparing.ExportOptions`.
    """

    def __init__(self, owner: Front[Any], streams: tuple[str, ...], options: Any) -> None:
        self._owner = owner
        super().__init__(lambda: owner._here().export(*streams, **options))

    plan = blocking(exporting.Export.plan)
    write = blocking(exporting.Export.write)

    @property
    def report(self) -> ExportReport:
        """What the last iteration has read."""
        return self._here().report

    @property
    def columns(self) -> tuple[Column, ...]:
        """Columns of the first stream's rows: names and what they hold."""
        return self._here().columns

    @property
    def schema(self) -> Any:
        """The `pyarrow.Schema` of a stream: the same in each run (extra `arrow`)."""
        return self._here().schema

    def rate_of(self, stream: str) -> float:
        """Pages a second that a stream's tier allows."""
        return self._here().rate_of(stream)

    def __iter__(self) -> Iterator[Batch]:
        """Iterate over batches: a page's rows each, in no particular order."""
        return self._iterate(lambda batch: (batch,))

    def rows(self) -> Iteration[Row]:
        """Iterate over rows: flat dicts of id, attributes and related ids, with values as Klaviyo sent them."""
        return self._iterate(Batch.rows)

    def arrow(self) -> Iteration[Any]:
        """Iterate over a stream as `pyarrow.RecordBatch`, a page each, all with :attr:`schema` (extra `arrow`)."""
        return self._iterate(self._here()._to_arrow())

    def _iterate(self, unpack: Any) -> Iteration[Any]:
        batches: Any = aiter(self._here())
        return Iteration(batches, unpack, None, self)


class AccountsExport(Front[accounts.AccountsExport]):
    """An export of many accounts, done each time it is written.

    Args:
        owner: the accounts, kept as long as this is.
        names: names of those wanted.
        streams: names of the streams.
        options: see :class:`klaviyo_async.export.preparing.ExportOptions`.
    """

    def __init__(
        self, owner: Front[Any], names: Iterable[str], streams: tuple[str, ...], options: Any
    ) -> None:
        self._owner = owner
        super().__init__(lambda: owner._here().export(names, *streams, **options))

    plan = blocking(accounts.AccountsExport.plan)
    write = blocking(accounts.AccountsExport.write)

    def folder_of(self, account: str) -> str:
        """Name of an account's folder: its own, percent-encoded where it has to be.

        Args:
            account: one of :attr:`accounts`.

        Raises:
            KeyError: it is none of them.
        """
        return self._here().folder_of(account)

    @property
    def accounts(self) -> tuple[str, ...]:
        """Their names."""
        return self._here().accounts

    @property
    def report(self) -> AccountsReport:
        """What the last writing has done; it grows as accounts end."""
        return self._here().report
