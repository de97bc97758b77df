"""`KlaviyoAccounts.export(...)`: the same streams of many accounts, each into a folder of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import anyio
from attrs import define, field

from ..core.validation import whole
from ..errors import ConfigurationError, InvalidRequest
from ..storage.files import make_directory
from ..storage.threads import run_in_thread
from .exporting import Export
from .folder import is_export
from .plan import StreamPlan
from .report import ExportReport
from .state import StateStore
from .times import Moment
from .writers import Compression, RowWriter

__all__ = ["AccountsExport", "AccountsReport"]

_READERS: Final = 64
"""Slices read at a time, of all accounts together: what memory holds at most is their pages."""
_PLAIN: Final = "-_.~@+=,"


@define
class AccountsReport:
    """What an export of many accounts has done."""

    accounts: dict[str, ExportReport] = field(factory=dict)
    """Of each account, once it has ended, in whatever way."""
    failures: dict[str, BaseException] = field(factory=dict)
    """What stopped an account, first; the others went on."""
    waiting: list[str] = field(factory=list)
    """Accounts that have not begun."""

    @property
    def rows(self) -> int:
        """Rows of all accounts."""
        return sum(one.rows for one in self.accounts.values())

    @property
    def finished(self) -> bool:
        """Whether all accounts were read to their ends."""
        reports = self.accounts.values()
        return not self.failures and not self.waiting and all(one.finished for one in reports)


class AccountsExport:
    """An export of many accounts, done each time it is written.

    Args:
        accounts: their names.
        make: makes the export of one.

    Raises:
        InvalidRequest: there are none, or one comes twice.
    """

    def __init__(self, accounts: Sequence[str], make: Callable[[str], Export]) -> None:
        if not accounts:
            raise InvalidRequest("name an account to export")
        self.accounts = tuple(accounts)
        """Their names."""
        self._make = make
        self._folders = _folders(self.accounts)
        self.report = AccountsReport()
        """What the last writing has done; it grows as accounts end."""

    async def plan(self) -> Mapping[str, list[StreamPlan]]:
        """Find out what each account will take, by a few requests for each of its streams.

        Raises:
            KlaviyoError: a request failed.
            KeyError: there is no such account.
        """
        return {name: await self._make(name).plan() for name in self.accounts}

    async def write(
        self,
        folder: str | os.PathLike[str],
        *,
        side_by_side: int = 8,
        format: str | RowWriter = "ndjson",
        compression: Compression | None = None,
        state: Callable[[str], StateStore | str | os.PathLike[str]] | None = None,
        lookback: Moment | None = None,
        full: bool = False,
        part_rows: int = 100_000,
    ) -> AccountsReport:
        """Write the streams of all accounts, some accounts at a time; see :meth:`Export.write`.

        Accounts are begun in their order, and share evenly what is read at a time. What stops one does not
        stop the others: look at `failures` of the report. When it is cancelled, each account can go on where
        it was.

        Args:
            folder: holds a folder for each account, named after it (percent-encoded, where it has to be).
            side_by_side: accounts at a time.
            format: see :meth:`Export.write`.
            compression: likewise.
            state: gives the state of an account by its name; None: a file in its folder.
            lookback: see :meth:`Export.write`.
            full: likewise.
            part_rows: likewise.

        Raises:
            ConfigurationError: an option is not valid, or the folder holds an export of one account.
            OSError: the folder cannot be made.
        """
        whole("side_by_side", side_by_side, 1)
        whole("part_rows", part_rows, 1)
        options: dict[str, Any] = {
            "format": format,
            "compression": compression,
            "lookback": lookback,
            "full": full,
            "part_rows": part_rows,
        }
        path = await run_in_thread(lambda: _prepare_folder(folder))
        report = self.report = AccountsReport(waiting=[*self.accounts])
        at_a_time = min(side_by_side, len(self.accounts))
        places = anyio.Semaphore(at_a_time)

        async def write(name: str) -> None:
            async with places:
                report.waiting.remove(name)
                try:
                    export = self._make(name)
                    export._share(_READERS // at_a_time)
                    own = {**options, "state": state(name)} if state is not None else options
                    try:
                        await export.write(path / self._folders[name], **own)
                    finally:
                        report.accounts[name] = export.report
                except Exception as error:
                    report.failures[name] = error

        async with anyio.create_task_group() as group:
            for name in self.accounts:
                group.start_soon(write, name)
        return report

    def __repr__(self) -> str:
        return f"<AccountsExport of {len(self.accounts)} accounts>"


def _folders(accounts: Sequence[str]) -> dict[str, str]:
    """Name of each account's folder, none of which others could be meant by, on any file system."""
    found: dict[str, str] = {}
    taken: dict[str, str] = {}
    for name in accounts:
        folder = quote(name, safe=_PLAIN, errors="surrogatepass")
        if folder.startswith((".", "_")):
            folder = f"%{ord(folder[0]):02X}{folder[1:]}"
        other = taken.setdefault(folder.casefold(), name)
        if name in found:
            raise InvalidRequest(f"the account {name!r:.80} is named twice")
        if other != name:
            raise InvalidRequest(
                f"the accounts {other!r:.80} and {name!r:.80} would share a folder where case makes no "
                "difference: export one of them into another"
            )
        found[name] = folder
    return found


def _prepare_folder(folder: str | os.PathLike[str]) -> Path:
    path = Path(make_directory(folder))
    if is_export(path):
        raise ConfigurationError(f"{path} holds an export of one account: give another folder")
    return path
