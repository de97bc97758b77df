"""`klaviyo-async export --accounts`: many accounts side by side, each into a folder of its own."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from pathlib import Path
from typing import Any

import msgspec
from attrs import asdict

from ..export.accounts import SIDE_BY_SIDE, AccountsExport, AccountsReport
from ..export.unused import removing_unused
from ..pipeline.signals import interrupting
from ..storage.files import make_directory
from .accounts_file import open_accounts
from .errors import ExitCode, describe, exit_code_of, print_error, print_output, redact
from .estimate import counted
from .export import (
    ExportCommand,
    check_options,
    figures_of,
    options_of,
    summaries_of,
    work_shown,
)
from .export_progress import make_export_display

__all__ = ["run_accounts"]


def run_accounts(job: ExportCommand, where: str) -> int:
    """Export the accounts of a file or token store, or say what that takes.

    Args:
        job: what is wanted.
        where: the file or store, see :func:`klaviyo_async.cli.accounts_file.open_accounts`.

    Returns:
        The exit code: the worst of all accounts'.

    Raises:
        KlaviyoError: it could not begin.
        OSError: the folder cannot be made, or the file cannot be read.
    """
    check_options(job)
    with interrupting():
        return asyncio.run(_run(job, where))


async def _run(job: ExportCommand, where: str) -> int:
    accounts = await open_accounts(where, job.only, job.client)
    async with aclosing(accounts):
        export = accounts.clients.export(accounts.names, *job.streams, **options_of(job))
        side_by_side = SIDE_BY_SIDE if job.side_by_side is None else job.side_by_side
        if job.dry_run:
            return await _plan(job, export, side_by_side)
        with make_export_display(job.progress, export) as display:
            interrupted = await work_shown(_write(job, export, side_by_side), display)
        return _finished(job, export, interrupted=interrupted)


async def _plan(job: ExportCommand, export: AccountsExport, side_by_side: int) -> int:
    found = await export.plan(side_by_side=side_by_side)
    if job.as_json:
        plans = {name: [asdict(plan) for plan in one] for name, one in found.accounts.items()}
        failures = {name: describe(error) for name, error in found.failures.items()}
        print_output(msgspec.json.encode({"accounts": plans, "failures": failures}).decode())
    else:
        for name, one in found.accounts.items():
            print_output("\n".join(redact(f"{name}: {plan}") for plan in one))
    for name, error in found.failures.items():
        print_error(redact(f"{name}: {describe(error)}"))
    return _worst(found.failures)


async def _write(job: ExportCommand, export: AccountsExport, side_by_side: int) -> None:
    with removing_unused(job.state):
        states = None if job.state is None else Path(make_directory(job.state))

        def state(name: str) -> Path | None:
            # Of one account it is a file; of many, a folder that has one for each.
            return None if states is None else states / f"{export.folder_of(name)}.json"

        await export.write(
            job.out,
            side_by_side=side_by_side,
            format=job.form,
            compression=job.compression,
            state=state,
            lookback=job.lookback,
            full=job.full,
        )


def _finished(job: ExportCommand, export: AccountsExport, *, interrupted: bool) -> int:
    report = export.report
    failures = _failures(report)
    if job.as_json:
        print_output(msgspec.json.encode(_document(report, interrupted)).decode())
    else:
        for name, one in report.accounts.items():
            broken = interrupted or name in report.failures
            for line in summaries_of(one, broken=broken):
                print_output(redact(f"{name}: {line}"))
        print_output(_counts(report))
    for where, error in failures.items():
        print_error(redact(f"{where}: {describe(error)}"))
    if interrupted:
        print_error("interrupted: run the same command again, each account goes on from there")
        return ExitCode.INTERRUPTED
    if report.failures:
        return _worst(failures)
    streams = [one for account in report.accounts.values() for one in account.streams.values()]
    return ExitCode.REJECTED if any(one.rejected for one in streams) else ExitCode.DONE


def _failures(report: AccountsReport) -> dict[str, BaseException]:
    """What went wrong, by account, and by stream where it is known."""
    found: dict[str, BaseException] = {}
    for name, error in report.failures.items():
        known = report.accounts.get(name)
        streams = {} if known is None else known.failures
        found |= {f"{name}: {stream}": one for stream, one in streams.items()} or {name: error}
    return found


def _worst(failures: dict[str, BaseException]) -> int:
    return max((exit_code_of(error) for error in failures.values()), default=ExitCode.DONE)


def _counts(report: AccountsReport) -> str:
    number = len(report.accounts.keys() | report.failures.keys() | {*report.waiting})
    done = sum(one.finished for one in report.accounts.values())
    text = f"{counted(number, 'account')}: {done:,} done, {counted(report.rows, 'row')}"
    if report.failures:
        text += f", {len(report.failures):,} failed ({', '.join(report.failures)})"
    if left := number - done - len(report.failures):
        text += f", {left:,} not finished"
    return redact(text)


def _document(report: AccountsReport, interrupted: bool) -> dict[str, Any]:
    accounts = {
        name: {
            "streams": {stream: figures_of(each) for stream, each in one.streams.items()},
            "failures": {stream: describe(error) for stream, error in one.failures.items()},
            "finished": one.finished,
        }
        for name, one in report.accounts.items()
    }
    failures = {name: describe(error) for name, error in report.failures.items()}
    return {
        "accounts": accounts,
        "failures": failures,
        "waiting": report.waiting,
        "interrupted": interrupted,
    }
