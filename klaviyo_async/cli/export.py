"""`klaviyo-async export` and `streams`: a plan before, progress meanwhile, a report after."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal

import msgspec
from attrs import asdict, field, frozen

from ..client.client import KlaviyoClient
from ..core.operations import PACKAGE
from ..errors import ConfigurationError, KlaviyoError
from ..export.columns import columns_of
from ..export.exporting import Export
from ..export.report import ExportReport
from ..export.streams import Stream, streams
from ..export.writers import Compression, writer_of
from ..pipeline.signals import interrupting, listening
from .client import ServerOptions, connect
from .errors import ExitCode, describe, exit_code_of, print_error, print_output
from .estimate import duration

__all__ = ["ExportCommand", "run_export", "show_streams"]

_INTERVAL: Final = 2.0


@frozen(kw_only=True)
class ExportCommand:
    """The options of the command."""

    streams: Sequence[str]
    out: str
    since: str | None = None
    until: str | None = None
    form: str = "ndjson"
    compression: Compression = "none"
    state: Path | None = None
    lookback: str | None = None
    metric: Sequence[str] = ()
    filters: Mapping[str, str] = field(factory=dict)
    fields: Mapping[str, Sequence[str]] = field(factory=dict)
    include: Mapping[str, Sequence[str]] = field(factory=dict)
    flatten: bool = False
    slices: int | None = None
    concurrency: int | None = None
    full: bool = False
    key_file: Path | None = None
    server: ServerOptions = field(factory=ServerOptions)
    package: str = PACKAGE
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
    if job.out == "-" and len(job.streams) != 1:
        raise ConfigurationError("standard output takes one stream: give --out a folder for more")
    with interrupting():
        return asyncio.run(_run(job))


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
        of = f", for each of {stream.parent}" if stream.parent else ""
        needs = ", with --filter" if stream.needs_filter else ""
        lines.append(
            f"{stream.name:<{width}}  {watermark:<16} {round(stream.rate * 60):>8,}  "
            f"{'+'.join(stream.key)}{of}{needs}"
        )
    print_output("\n".join(lines))
    return 0


def _described(stream: Stream) -> dict[str, Any]:
    return {
        "stream": stream.name,
        "key": stream.key,
        "watermark": stream.time.name if stream.time else None,
        "requests_a_minute": round(stream.rate * 60),
        "rows_a_page": stream.page_size,
        "parent": stream.parent,
        "needs_filter": stream.needs_filter,
        "columns": {column.name: column.kind for column in columns_of(stream)},
    }


async def _run(job: ExportCommand) -> int:
    async with connect(job.key_file, job.server, api=job.package) as klaviyo:
        export = _export(job, klaviyo)
        if job.dry_run:
            plans = await export.plan()
            if job.as_json:
                print_output(msgspec.json.encode([asdict(plan) for plan in plans]).decode())
            else:
                print_output("\n".join(map(str, plans)))
            return ExitCode.DONE
        work = _to_stdout(export, job) if job.out == "-" else _to_folder(export, job)
        working = asyncio.ensure_future(work)
        showing = asyncio.ensure_future(_show(job, export))
        interrupted: list[int] = []

        def stop(number: int) -> None:
            interrupted.append(number)
            working.cancel()

        error: BaseException | None = None
        try:
            with listening(stop):
                await working
        except asyncio.CancelledError:
            if not interrupted:
                raise
        except (KlaviyoError, OSError) as raised:
            error = raised
        finally:
            showing.cancel()
        return _finished(job, export.report, error, interrupted=bool(interrupted))


def _export(job: ExportCommand, klaviyo: KlaviyoClient) -> Export:
    options: dict[str, Any] = {
        "since": job.since,
        "until": job.until,
        "slices": job.slices,
        "concurrency": job.concurrency,
        "flatten": job.flatten,
        "filter": dict(job.filters) or None,
        "fields": dict(job.fields) or None,
        "include": dict(job.include) or None,
        "metric": tuple(job.metric) or None,
    }
    return klaviyo.export(*job.streams, **options)


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
    import os

    writer = writer_of(job.form, job.compression)
    part = writer.open(os.dup(sys.stdout.fileno()), export.columns)
    try:
        async for batch in export:
            part.write(batch.block)
        part.finish()
    finally:
        part.close()


async def _show(job: ExportCommand, export: Export) -> None:
    """Write a line for each stream now and then."""
    on = job.progress in ("bar", "lines") or (job.progress == "auto" and sys.stderr.isatty())
    begun = time.monotonic()
    while on:
        await asyncio.sleep(_INTERVAL)
        for line in _lines(export, time.monotonic() - begun):
            print(line, file=sys.stderr, flush=True)


def _lines(export: Export, seconds: float) -> list[str]:
    lines = []
    for name, report in export.report.streams.items():
        if report.pages and not report.finished:
            rate = report.pages / max(seconds, 0.001)
            share = rate / export.rate_of(name)
            text = f"{name}: {report.rows:,} rows, {report.pages:,} pages, {share:.0%} of the quota"
            if report.estimated:
                left = max(0, report.estimated - report.pages)
                text += f", {duration(left / rate)} left"
            lines.append(text)
    return lines


def _finished(
    job: ExportCommand, report: ExportReport, error: BaseException | None, *, interrupted: bool
) -> int:
    out = sys.stderr if job.out == "-" else sys.stdout
    if job.as_json:
        document = {name: asdict(one) for name, one in report.streams.items()}
        said = {name: describe(one) for name, one in report.failures.items()}
        whole = {"streams": document, "failures": said, "interrupted": interrupted}
        print(msgspec.json.encode(whole).decode(), file=out, flush=True)
    else:
        for name, one in report.streams.items():
            more = "".join(
                f", {count:,} {what}"
                for count, what in (
                    (one.duplicates, "known already"),
                    (one.rejected, "rejected"),
                    (one.deleted, "deleted"),
                )
                if count
            )
            state = "" if one.finished else ", not finished: run it again"
            print(
                f"{name}: {one.rows:,} rows in {one.pages:,} pages{more}{state}",
                file=out,
                flush=True,
            )
    failures = report.failures or ({"": error} if error is not None else {})
    for name, one_error in failures.items():
        print_error(f"{name}: {describe(one_error)}" if name else describe(one_error))
    if interrupted:
        return ExitCode.INTERRUPTED
    if failures:
        return max(exit_code_of(one_error) for one_error in failures.values())
    return (
        ExitCode.REJECTED if any(one.rejected for one in report.streams.values()) else ExitCode.DONE
    )
