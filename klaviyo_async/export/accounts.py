"""`KlaviyoAccounts.export(...)`: the same streams of many accounts, each into a folder of its own."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import anyio
from attrs import define, field

from ..core.validation import whole
from ..errors import ConfigurationError, InvalidRequest
from ..storage.files import make_directory
from ..storage.threads import run_in_thread
from .export_folder import is_export
from .exporting import Export
from .formats import writer_of
from .open_files import accounts_for, files_left, readers_for
from .plan import ExportPlan
from .report import ExportReport
from .state import StateStore
from .target import lookback_seconds
from .times import Moment
from .unused import removing_unused
from .writers import Compression, RowWriter

__all__ = ["AccountsExport", "AccountsPlan", "AccountsReport"]

SIDE_BY_SIDE: Final = 8
"""Accounts at a time, if nothing else is said."""
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


@define
class AccountsPlan:
    """What an export of many accounts will take."""

    accounts: dict[str, ExportPlan] = field(factory=dict)
    """Of each account that could be looked at, in their order."""
    failures: dict[str, BaseException] = field(factory=dict)
    """Why others could not."""

    def __str__(self) -> str:
        lines = [f"{name}: {one}" for name, plan in self.accounts.items() for one in plan]
        lines += [f"{name}: {error}" for name, error in self.failures.items()]
        return "\n".join(lines)


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
        self.running: dict[str, Export] = {}
        """Exports of accounts that are under way, whose reports say how far they are."""

    async def plan(self, *, side_by_side: int = SIDE_BY_SIDE) -> AccountsPlan:
        """Find out what each account will take, by a few requests for each of its streams.

        What cannot be found out of one account is in `failures`, and the others are looked at all the same.

        Args:
            side_by_side: accounts at a time.

        Raises:
            ConfigurationError: `side_by_side` is not valid.
        """
        found: dict[str, ExportPlan] = {}
        failures: dict[str, BaseException] = {}

        async def plan(name: str) -> None:
            found[name] = await self._make(name).plan()

        await self._each(plan, failures, side_by_side)
        return AccountsPlan(
            {name: found[name] for name in self.accounts if name in found}, failures
        )

    async def _each(
        self,
        work: Callable[[str], Awaitable[None]],
        failures: dict[str, BaseException],
        side_by_side: int,
    ) -> None:
        """Do something for each account, some at a time; what fails is noted, and the others go on."""
        places = anyio.Semaphore(whole("side_by_side", side_by_side, 1))

        async def begin(name: str) -> None:
            async with places:
                try:
                    await work(name)
                except Exception as error:
                    failures[name] = error

        async with anyio.create_task_group() as group:
            for name in self.accounts:
                group.start_soon(begin, name)

    async def write(
        self,
        folder: str | os.PathLike[str],
        *,
        side_by_side: int = SIDE_BY_SIDE,
        format: str | RowWriter = "ndjson",
        compression: Compression | None = None,
        state: Callable[[str], StateStore | str | os.PathLike[str] | None] | None = None,
        lookback: Moment | None = None,
        full: bool = False,
        part_rows: int = 100_000,
    ) -> AccountsReport:
        """Write the streams of all accounts, some accounts at a time; see :meth:`Export.write`.

        Accounts are begun in their order, and share evenly what is read at a time; fewer at a time, where the process
        may open few files. What stops one does not
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
        writer_of(format, compression)
        if lookback is not None:
            lookback_seconds(lookback)  # said once, not once for each account
        options: dict[str, Any] = {
            "format": format,
            "compression": compression,
            "lookback": lookback,
            "full": full,
            "part_rows": part_rows,
        }
        report = self.report = AccountsReport(waiting=[*self.accounts])
        files = files_left()
        at_a_time = min(side_by_side, len(self.accounts), accounts_for(files))
        readers = min(_READERS, readers_for(files)) // at_a_time

        with removing_unused(folder):
            path = await run_in_thread(lambda: _prepare_folder(folder))

            async def write(name: str) -> None:
                report.waiting.remove(name)
                export = self._make(name)
                export._share(readers)
                own = {**options, "state": state(name)} if state is not None else options
                self.running[name] = export
                try:
                    await export.write(path / self.folder_of(name), **own)
                finally:
                    del self.running[name]
                    report.accounts[name] = export.report

            await self._each(write, report.failures, at_a_time)
        return report

    def folder_of(self, account: str) -> str:
        """Name of an account's folder: its own, percent-encoded where it has to be.

        Args:
            account: one of :attr:`accounts`.

        Raises:
            KeyError: it is none of them.
        """
        return self._folders[account]

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
