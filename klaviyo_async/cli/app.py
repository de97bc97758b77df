"""The commands of `klaviyo-async` and their options."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import typer

from .._version import __version__
from ..core.operations import PACKAGE, revision_of
from ..errors import KlaviyoError
from .client_options import ClientOptions, takes_client_options
from .errors import ExitCode, describe, exit_code_of, print_error, print_output, redact
from .exports import export, forget, streams
from .options import (
    BeforeSendOption,
    DeadLettersOption,
    DrainTimeout,
    DryRun,
    GiveUpAfter,
    Json,
    Normalize,
    PackageOption,
    PartialOption,
    PhoneRegion,
    ProgressOption,
    SpoolOption,
    Yes,
    package_meant,
    pairs_of,
)

__all__ = ["app", "run"]

app: Final = typer.Typer(
    name="klaviyo-async",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Klaviyo's API, from the command line. The key is taken from KLAVIYO_API_KEY.",
)
# Where it is defined depends on typer's version.
_UsageError: Any = next(
    kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException"
)


def _show_version(wanted: bool) -> None:
    if wanted:
        revision = revision_of(PACKAGE)
        print_output(f"klaviyo-async {__version__}, revision {revision} of the API")
        raise typer.Exit


@app.callback()
def _all_commands(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
) -> None: ...


# Longer than other functions, for its parameters are the command's options.
@app.command()
@takes_client_options
def ingest(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="a FILE.ndjson, FILE.json, FILE.csv, FILE.tsv, each of them .gz; - is standard input",
        ),
    ],
    metric: Annotated[
        str | None, typer.Option(metavar="NAME", help="metric of the events that name none")
    ] = None,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="COLUMN=PATH", help="where a CSV column goes; repeatable"),
    ] = None,
    delimiter: Annotated[
        str | None,
        typer.Option(
            metavar="CHAR",
            help="between the cells of a CSV file, or tab; if its header does not tell",
        ),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="of the file, e.g. cp1252; UTF-8, or what its mark says"),
    ] = None,
    spool: SpoolOption = None,
    dead_letters: DeadLettersOption = None,
    dry_run: DryRun = False,
    mode: Annotated[
        Literal["auto", "bulk", "single"],
        typer.Option(help="bulk jobs, single requests, or what suits"),
    ] = "auto",
    file_format: Annotated[
        Literal["auto", "ndjson", "csv", "dead-letters"],
        typer.Option("--format", help="auto: as the name ends"),
    ] = "auto",
    limit: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="take no more than N events")
    ] = None,
    restart: Annotated[
        bool, typer.Option("--restart", help="read FILE from its beginning, wherever it was left")
    ] = False,
    partial: PartialOption = "warn",
    phone_region: PhoneRegion = None,
    normalize: Normalize = False,
    before_send: BeforeSendOption = None,
    drain_timeout: DrainTimeout = None,
    give_up_after: GiveUpAfter = 60.0,
    *,
    client: ClientOptions,
    yes: Yes = False,
    as_json: Json = False,
    progress: ProgressOption = "auto",
) -> int:
    """Send a file of events, at the rate that the account allows.

    Exit codes: 0 all delivered, 1 some rejected (or, with --partial error, taken but for some field), 2 wrong usage, file or key, 3 not everything
    sent, 130 interrupted.
    """
    from .ingest import IngestCommand, run_ingest

    job = IngestCommand(
        file=file,
        form=file_format,
        metric=metric,
        mapping=pairs_of(mapping or (), "--map"),
        delimiter=delimiter,
        encoding=encoding,
        spool=spool,
        dead_letters=dead_letters,
        mode=mode,
        limit=limit,
        restart=restart,
        partial=partial,
        phone_region=phone_region,
        normalize=normalize,
        before_send=before_send,
        drain_timeout=drain_timeout,
        give_up_after=give_up_after,
        client=client,
        ask=not yes,
        as_json=as_json,
        progress=progress,
    )
    return run_ingest(job, dry_run=dry_run)


@app.command(name="dead-letters")
@takes_client_options
def dead_letters_(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="as `ingest --dead-letters` writes it")
    ],
    retry: Annotated[bool, typer.Option("--retry", help="send its events again")] = False,
    dead_letters: DeadLettersOption = None,
    spool: SpoolOption = None,
    partial: PartialOption = "warn",
    phone_region: PhoneRegion = None,
    normalize: Normalize = False,
    before_send: BeforeSendOption = None,
    drain_timeout: DrainTimeout = None,
    give_up_after: GiveUpAfter = 60.0,
    *,
    client: ClientOptions,
    as_json: Json = False,
    progress: ProgressOption = "auto",
) -> int:
    """Say why events were not delivered. With --retry, send them again."""
    from .dead_letters import show_dead_letters
    from .ingest import IngestCommand, run_ingest

    if not retry:
        show_dead_letters(file, as_json=as_json)
        return ExitCode.DONE
    job = IngestCommand(
        file=str(file),
        form="dead-letters",
        spool=spool,
        dead_letters=dead_letters,
        partial=partial,
        phone_region=phone_region,
        normalize=normalize,
        before_send=before_send,
        drain_timeout=drain_timeout,
        give_up_after=give_up_after,
        client=client,
        ask=False,
        as_json=as_json,
        progress=progress,
    )
    return run_ingest(job)


@app.command()
@takes_client_options
def call(
    operation: Annotated[
        str, typer.Argument(metavar="OPERATION", help="its name, e.g. get_profiles, or an alias")
    ],
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME=VALUE]...", help="what its method takes")
    ] = None,
    body: Annotated[
        str | None, typer.Option(metavar="FILE", help="JSON body; - is standard input")
    ] = None,
    *,
    client: ClientOptions,
) -> int:
    """Call an operation, and write its raw answer."""
    from .calls import call_operation

    pairs = pairs_of(arguments or (), "an argument")
    return call_operation(operation, pairs, body, client)


@app.command()
def limits(
    operation: Annotated[str, typer.Argument(metavar="OPERATION", help="its name, or an alias")],
    number: Annotated[int, typer.Option("-n", metavar="N", min=1, help="how many calls")] = 1,
    package: PackageOption = None,
    as_json: Json = False,
) -> int:
    """Say how often an operation may be called. With -n, how long so many calls take."""
    from .calls import show_limits

    return show_limits(operation, number, package_meant(package), as_json=as_json)


@app.command()
def operations(
    pattern: Annotated[
        str, typer.Argument(metavar="[PATTERN]", help="part of a name or path; may hold * and ?")
    ] = "",
    package: PackageOption = None,
) -> int:
    """List the operations that there are."""
    from .calls import show_operations

    return show_operations(pattern, package_meant(package))


app.command()(export)
app.command()(streams)
app.command()(forget)


@app.command(
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
)
def sandbox(context: typer.Context) -> None:
    """Run a local Klaviyo for tests and trials. Its own --help lists the options."""
    from ..sandbox.__main__ import main

    main(context.args, "klaviyo-async sandbox")


def run(arguments: Sequence[str]) -> int:
    """Run a command; whatever goes wrong is said in one line.

    Returns:
        The exit code.
    """
    command = typer.main.get_command(app)
    try:
        result = command.main(
            list(arguments) or ["--help"], prog_name="klaviyo-async", standalone_mode=False
        )
    except _UsageError as error:
        print_error(redact(error.format_message()))
        return ExitCode.USAGE
    except (KeyboardInterrupt, typer.Abort):
        print_error("interrupted")
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        print_output("")  # nobody reads it, so nothing is left to be flushed
        return ExitCode.DONE
    except (KlaviyoError, OSError) as error:
        print_error(describe(error))
        return exit_code_of(error)
    except Exception as error:
        print_error(f"this should not have happened: {describe(error)}")
        return ExitCode.UNSENT
    if sys.stdout is not None:  # as it is for a process that was started without
        with suppress(BrokenPipeError):
            sys.stdout.flush()
    return int(result) if isinstance(result, int) else 0
