"""`klaviyo-async export` and `streams`: a plan before, progress meanwhile, a report after."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal

import msgspec
from attrs import asdict, field, frozen

from ..errors import ConfigurationError, KlaviyoError
from ..export.columns import columns_of
from ..export.exporting import Export
from ..export.formats import writer_of
from ..export.report import ExportReport, StreamReport
from ..export.report_shapes import Interval
from ..export.streams import Stream, streams
from ..export.writers import Compression
from ..pipeline.signals import interrupting, listening
from .client import connect
from .client_options import ClientOptions
from .errors import (
    ExitCode,
    describe,
    exit_code_of,
    print_error,
    print_notice,
    print_output,
    redact,
)
from .estimate import counted
from .export_progress import ExportDisplay, make_export_display
from .streams import standard_output_number

__all__ = [
    "ExportCommand",
    "check_options",
    "figures_of",
    "options_of",
    "run_export",
    "show_streams",
    "summaries_of",
    "work_shown",
]


_REJECTS_SHOWN: Final = 20
"""Rows that are left out of standard output; of more there is the count alone."""


@frozen(kw_only=True)
class ExportCommand:
    """The options of the command."""

    streams: Sequence[str]
    out: str
    since: str | None = None
    until: str | None = None
    form: str = "ndjson"
    compression: Compression | None = None
    state: Path | None = None
    lookback: str | None = None
    metric: Sequence[str] = ()
    filters: Mapping[str, str] = field(factory=dict)
    fields: Mapping[str, Sequence[str]] = field(factory=dict)
    include: Mapping[str, Sequence[str]] = field(factory=dict)
    flatten: bool = False
    statistics: Mapping[str, Sequence[str]] = field(factory=dict)
    group_by: Mapping[str, Sequence[str]] = field(factory=dict)
    interval: Interval | None = None
    conversion_metric: str | None = None
    slices: int | None = None
    concurrency: int | None = None
    full: bool = False
    accounts: str | None = None
    """A file of keys, or a token store, of the accounts; None: there is one, of the environment's key."""
    only: Sequence[str] = ()
    """Those of its accounts that are wanted; empty: all."""
    side_by_side: int | None = None
    client: ClientOptions = field(factory=ClientOptions)
    as_json: bool = False
    dry_run: bool = False
    progress: Literal["auto", "bar", "lines", "off"] = "auto"


def run_export(job: ExportCommand) -> int:
    """Export streams, or say what that takes.

    Returns:
        The exit code.

    Raises:
        KlaviyoError: it could not begin.
        OSError: the folder cannot be written.
    """
    check_options(job)
    with interrupting():
        return asyncio.run(_run(job))


def check_options(job: ExportCommand) -> None:
    """See that options go together.

    Raises:
        ConfigurationError: two do not.
    """
    if job.accounts is None and (job.only or job.side_by_side is not None):
        raise ConfigurationError("--account and --side-by-side are for --accounts")
    if job.accounts is not None and job.client.api_key_file is not None:
        raise ConfigurationError("--accounts has the keys: leave --api-key-file out")
    if job.out == "-" and job.accounts is not None:
        raise ConfigurationError("standard output takes one account: give --out a folder for more")
    if job.out == "-" and len(job.streams) != 1:
        raise ConfigurationError("standard output takes one stream: give --out a folder for more")
    if job.out == "-" and (job.state is not None or job.lookback is not None or job.full):
        raise ConfigurationError(
            "standard output keeps no state: --state, --lookback and --full need --out with a folder"
        )


def show_streams(package: str, *, as_json: bool) -> int:
    """Write the streams there are: key, watermark field, requests a minute."""
    known = list(streams(package).values())
    if as_json:
        print_output(msgspec.json.encode([_described(stream) for stream in known]).decode())
        return 0
    width = max(len(stream.name) for stream in known)
    lines = [f"{'stream':<{width}}  {'watermark':<16} {'a minute':>8}  key"]
    for stream in known:
        watermark = stream.time.name if stream.time else "-"
        notes = [f"for each of {stream.parent}"] if stream.parent else []
        notes += ["with --filter"] if stream.needs_filter else []
        if stream.report is not None:
            notes.append("a report")
            notes += ["with --conversion-metric"] if stream.report.converts else []
        lines.append(
            f"{stream.name:<{width}}  {watermark:<16} {_a_minute(stream):>8}  "
            f"{', '.join(('+'.join(stream.key), *notes))}"
        )
    print_output("\n".join(lines))
    return 0


def _a_minute(stream: Stream) -> str:
    number = stream.rate * 60
    return f"{round(number):,}" if number >= 1 else f"{number:.2f}"


def _described(stream: Stream) -> dict[str, Any]:
    return {
        "stream": stream.name,
        "key": stream.key,
        "watermark": stream.time.name if stream.time else None,
        "requests_a_minute": round(stream.rate * 60, 2),
        "rows_a_page": stream.page_size,
        "parent": stream.parent,
        "needs_filter": stream.needs_filter,
        "statistics": None if stream.report is None else stream.report.statistics,
        "groups": None if stream.report is None else stream.report.groups,
        "needs_conversion_metric": stream.report is not None and stream.report.converts,
        "columns": {column.name: column.kind for column in columns_of(stream)},
    }


async def _run(job: ExportCommand) -> int:
    async with connect(job.client) as klaviyo:
        export = klaviyo.export(*job.streams, **options_of(job))
        if job.dry_run:
            plans = await export.plan()
            if job.as_json:
                print_output(msgspec.json.encode([asdict(plan) for plan in plans]).decode())
            else:
                print_output(str(plans))
            return ExitCode.DONE
        error: BaseException | None = None
        interrupted = False
        progress = job.progress
        if progress == "auto" and job.out == "-" and os.isatty(standard_output_number()):
            progress = "off"  # rows are shown there
        with make_export_display(progress, export) as display:
            try:
                work = _to_stdout(export, job) if job.out == "-" else _to_folder(export, job)
                interrupted = await work_shown(work, display)
            except BrokenPipeError:
                return ExitCode.DONE  # nobody reads on, which is no failure
            except (KlaviyoError, OSError) as raised:
                error = raised
        return _finished(job, export.report, error, interrupted=interrupted)


async def work_shown(work: Coroutine[Any, Any, Any], display: ExportDisplay) -> bool:
    """Export, and show how far it is.

    Args:
        work: the export.
        display: shows it.

    Returns:
        Whether it was interrupted.
    """
    working = asyncio.ensure_future(work)
    showing = asyncio.ensure_future(_show(display))
    interrupted: list[int] = []

    def stop(number: int) -> None:
        interrupted.append(number)
        working.cancel()

    try:
        with listening(stop):
            await working
    except asyncio.CancelledError:
        if not interrupted:
            raise
    finally:
        showing.cancel()
        display.show()
    return bool(interrupted)


def options_of(job: ExportCommand) -> dict[str, Any]:
    """What of the streams is wanted, as :meth:`KlaviyoClient.export` takes it."""
    return {
        "since": job.since,
        "until": job.until,
        "slices": job.slices,
        "concurrency": job.concurrency,
        "flatten": job.flatten,
        "statistics": dict(job.statistics) or None,
        "group_by": dict(job.group_by) or None,
        "interval": job.interval,
        "conversion_metric": job.conversion_metric,
        "filter": dict(job.filters) or None,
        "fields": dict(job.fields) or None,
        "include": dict(job.include) or None,
        "metric": tuple(job.metric) or None,
    }


async def _to_folder(export: Export, job: ExportCommand) -> None:
    await export.write(
        job.out,
        format=job.form,
        compression=job.compression,
        state=job.state,
        lookback=job.lookback,
        full=job.full,
    )


async def _to_stdout(export: Export, job: ExportCommand) -> None:
    writer = writer_of(job.form, job.compression)
    part = writer.open(os.dup(standard_output_number()), export.columns)
    shown = 0
    try:
        async for batch in export:
            unwritten = part.write(batch.block)
            report = export.report.streams[batch.stream.name]
            report.rejected += len(unwritten)
            report.rows -= len(unwritten)
            for what, why in [*batch.rejects, *unwritten]:
                # There is no folder for it to go to.
                if shown < _REJECTS_SHOWN:
                    key = what.get("id") if isinstance(what, dict) else None
                    print_error(
                        redact(f"{batch.stream.name}: {key or 'a row'} was left out: {why}")
                    )
                shown += 1
        part.finish()
    finally:
        part.close()


async def _show(display: ExportDisplay) -> None:
    while True:
        await asyncio.sleep(display.interval)
        display.show()


def _finished(
    job: ExportCommand, report: ExportReport, error: BaseException | None, *, interrupted: bool
) -> int:
    failures = report.failures or ({"": error} if error is not None else {})
    if job.as_json:
        said = {name: describe(one) for name, one in failures.items()}
        document = {name: figures_of(one) for name, one in report.streams.items()}
        whole = {"streams": document, "failures": said, "interrupted": interrupted}
        text = msgspec.json.encode(whole).decode()
    else:
        # Of a stream that could not begin, what stopped it says all.
        broken = bool(failures or interrupted)
        text = "\n".join(summaries_of(report, broken=broken))
    if text and job.out == "-":
        print_notice(text)
    elif text:
        print_output(text)
    for name, one_error in failures.items():
        print_error(f"{name}: {describe(one_error)}" if name else describe(one_error))
    if interrupted:
        again = ": run the same command again, it goes on from there" if job.out != "-" else ""
        print_error(f"interrupted{again}")
        return ExitCode.INTERRUPTED
    if failures:
        return max(exit_code_of(one_error) for one_error in failures.values())
    return (
        ExitCode.REJECTED if any(one.rejected for one in report.streams.values()) else ExitCode.DONE
    )


def summaries_of(report: ExportReport, *, broken: bool) -> list[str]:
    """A line for each stream of an account; `broken`: only for those that have begun."""
    known = report.streams.items()
    return [_summary(name, one) for name, one in known if one.pages or not broken]


def figures_of(report: StreamReport) -> dict[str, Any]:
    """What a stream has done, for a report in JSON."""
    return {name: value for name, value in asdict(report, recurse=False).items() if name != "plan"}


def _summary(name: str, report: StreamReport) -> str:
    """What a stream has done, in one line."""
    more = "".join(
        f", {count:,} {what}"
        for count, what in (
            (report.duplicates, "known already"),
            (report.rejected, "rejected"),
            (report.deleted, "deleted"),
            (report.gone, "parents gone meanwhile"),
        )
        if count
    )
    state = "" if report.finished else ", not finished: run it again"
    return f"{name}: {counted(report.rows, 'row')} in {counted(report.pages, 'page')}{more}{state}"
