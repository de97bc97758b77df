"""The commands `export` and `streams`, and their options."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from .client_options import ClientOptions, takes_client_options
from .options import (
    Json,
    PackageOption,
    ProgressOption,
    by_stream,
    lists_by_stream,
    package_meant,
)

__all__ = ["export", "forget", "streams"]


# Longer than other functions, for its parameters are the command's options.
@takes_client_options
def export(
    streams: Annotated[
        list[str] | None,
        typer.Argument(metavar="STREAM...", help="as `streams` lists them; or all"),
    ] = None,
    out: Annotated[
        str, typer.Option(metavar="FOLDER", help="where to; - is standard output, for one stream")
    ] = "export",
    since: Annotated[
        str | None,
        typer.Option(
            metavar="TIME", help="from when on, the first time: 90d, 2026-01-31, ISO 8601"
        ),
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="TIME", help="up to when, exclusively; now if not given")
    ] = None,
    file_format: Annotated[
        Literal["ndjson", "csv", "parquet"], typer.Option("--format")
    ] = "ndjson",
    compression: Annotated[Literal["none", "gzip", "zstd"] | None, typer.Option()] = None,
    state: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="where to go on; _state.json in the folder if not given. With --accounts a folder",
        ),
    ] = None,
    lookback: Annotated[
        str | None,
        typer.Option(metavar="SPAN", help="how far back is read again, for what comes late: 3d"),
    ] = None,
    metric: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="events and aggregates of this metric; repeatable"),
    ] = None,
    filters: Annotated[
        list[str] | None,
        typer.Option(
            "--filter",
            metavar="[STREAM=]FILTER",
            help="what else to filter by; repeatable, as are all that name a stream",
        ),
    ] = None,
    fields: Annotated[
        list[str] | None, typer.Option(metavar="[STREAM=]A,B", help="attributes wanted")
    ] = None,
    include: Annotated[
        list[str] | None,
        typer.Option(metavar="[STREAM=]A,B", help="related resources to take along"),
    ] = None,
    flatten: Annotated[
        bool, typer.Option("--flatten", help="nested objects as columns of their own")
    ] = False,
    statistics: Annotated[
        list[str] | None, typer.Option(metavar="[STREAM=]A,B", help="figures of reports wanted")
    ] = None,
    group_by: Annotated[
        list[str] | None, typer.Option(metavar="[STREAM=]A,B", help="what reports group by")
    ] = None,
    interval: Annotated[
        Literal["hour", "day", "week", "month"] | None,
        typer.Option(help="of reports: a figure for each; day, or month for ..._values"),
    ] = None,
    conversion_metric: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="of reports of campaigns and flows: what is a conversion"
        ),
    ] = None,
    slices: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="of equal length, instead of by density")
    ] = None,
    concurrency: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="slices of a stream to read at a time")
    ] = None,
    full: Annotated[
        bool,
        typer.Option("--full", help="read all again, and say what has been deleted since"),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="say what it takes, by a few requests; write nothing")
    ] = False,
    accounts: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help='of many accounts: JSON or TOML, {"NAME": "KEY", ...}, or a token store; each gets a '
            "folder of its own below --out",
        ),
    ] = None,
    account: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="only this one of --accounts; repeatable"),
    ] = None,
    side_by_side: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="accounts to read at a time; 8")
    ] = None,
    *,
    client: ClientOptions,
    as_json: Json = False,
    progress: ProgressOption = "auto",
) -> int:
    """Read whole streams out of the account into files. Run it again for what is new.

    Exit codes: 0 all written, 1 some rows could not be converted, 2 wrong usage, folder or key, 3 not all was
    read, 130 interrupted: run it again, it goes on from there.
    """
    from .export import ExportCommand, run_export

    names = streams or ()
    job = ExportCommand(
        streams=names,
        out=out,
        since=since,
        until=until,
        form=file_format,
        compression=compression,
        state=state,
        lookback=lookback,
        metric=metric or (),
        filters=by_stream(filters, "--filter", names),
        fields=lists_by_stream(fields, "--fields", names),
        include=lists_by_stream(include, "--include", names),
        flatten=flatten,
        statistics=lists_by_stream(statistics, "--statistics", names),
        group_by=lists_by_stream(group_by, "--group-by", names),
        interval=interval,
        conversion_metric=conversion_metric,
        slices=slices,
        concurrency=concurrency,
        full=full,
        accounts=accounts,
        only=account or (),
        side_by_side=side_by_side,
        client=client,
        as_json=as_json,
        dry_run=dry_run,
        progress=progress,
    )
    if accounts is not None:
        from .export_accounts import run_accounts

        return run_accounts(job, accounts)
    return run_export(job)


def streams(package: PackageOption = None, as_json: Json = False) -> int:
    """List what can be exported. Of each stream: key, watermark field and rate."""
    from .export import show_streams

    return show_streams(package_meant(package), as_json=as_json)


def forget(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="of an export")],
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="of profiles")],
) -> int:
    """Delete people from the files of an export. All rows that are theirs go."""
    from ..export.forgetting import forget as delete
    from .errors import print_output
    from .estimate import counted

    print_output(f"{counted(delete(folder, ids), 'row')} deleted")
    return 0
