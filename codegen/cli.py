"""The commands: vendor Klaviyo's document, generate the package, check and compare."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from .errors import CodegenError

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="From Klaviyo's OpenAPI document to a typed package.",
)


@app.command()
def vendor(
    source: Annotated[str, typer.Argument(help="path or http(s) URL of an OpenAPI document")],
    out: Annotated[Path, typer.Option(help="folder that holds one folder per revision")] = Path(
        "spec"
    ),
    keep_prose: Annotated[bool, typer.Option(help="keep descriptions and summaries")] = False,
) -> None:
    """Take a document into spec/<revision>/: facts only, in a stable order."""
    from .vendor import vendor as run

    typer.echo(str(run(source, out, keep_prose=keep_prose)))


Spec = Annotated[Path, typer.Option(help="vendored document, or the folder of its revision")]
Out = Annotated[Path, typer.Option(help="folder in which the package lies")]
Package = Annotated[str, typer.Option(help="name of the package")]
OverlayFile = Annotated[Path, typer.Option(help="corrections to the document")]

_SPEC = max(Path("spec").glob("????-??-??"), default=Path("spec"))
_OUT = Path("generated")
_PACKAGE = "klaviyo_openapi"
# In the checkout it lies with the documents, in an installed package beside this file.
_OVERLAY = next(
    (
        p
        for p in (Path("spec/overlay.toml"), Path(__file__).with_name("overlay.toml"))
        if p.is_file()
    ),
    Path("spec/overlay.toml"),
)


@app.command()
def generate(
    spec: Spec = _SPEC,
    out: Out = _OUT,
    package: Package = _PACKAGE,
    overlay: OverlayFile = _OVERLAY,
) -> None:
    """Generate the package of a vendored document; all of it, or nothing."""
    from .generate import generate as run

    summary = run(spec, out / package, overlay)
    typer.echo(str(summary))
    for entry in summary.idle:
        typer.echo(f"note: nothing in this document for overlay entry {entry}")
    _notes(spec)


@app.command()
def check(
    spec: Spec = _SPEC,
    out: Out = _OUT,
    package: Package = _PACKAGE,
    overlay: OverlayFile = _OVERLAY,
) -> None:
    """Prove that the package is exactly what the document yields; exit 1 if not."""
    from .generate import check as run

    if differing := run(spec, out / package, overlay):
        for name in differing:
            typer.echo(f"differs: {out / package / name}", err=True)
        raise typer.Exit(1)
    typer.echo(f"{out / package} is what {spec} yields")
    _notes(spec)


@app.command(hidden=True)
def kept(
    out: Out = _OUT,
    verify: Annotated[bool, typer.Option("--check", help="exit 1 if one does not")] = False,
) -> None:
    """Have this repository's lists name the older revisions that have a package, and no other."""
    from .kept import is_checkout, kept_revisions, outdated

    if not is_checkout(Path()):
        raise CodegenError("kept: this is not the repository of klaviyo-async")
    revisions = kept_revisions(out)
    typer.echo(f"kept: {', '.join(revisions)}")
    differing = outdated(Path(), revisions)
    for path, text in differing.items():
        typer.echo(f"{path}: {'names others' if verify else 'rewritten'}", err=verify)
        if not verify:
            path.write_text(text, encoding="utf-8")
    if verify and differing:
        raise typer.Exit(1)


def _notes(spec: Path) -> None:
    from .freshness import notes

    for note in notes(spec, dt.datetime.now(dt.UTC).date()):
        typer.echo(f"note: {note}")


@app.command()
def diff(
    old: Annotated[str, typer.Argument(help="document, folder of a revision, or URL")],
    new: Annotated[str, typer.Argument(help="likewise")],
    form: Annotated[str, typer.Option("--format", help="text, markdown or json")] = "text",
    fail_on: Annotated[str, typer.Option(help="breaking: exit 1 if a change breaks callers")] = "",
    overlay: OverlayFile = _OVERLAY,
) -> None:
    """Say what changed between two documents, and what of it breaks a caller."""
    from .diff import diff as run
    from .diff import load, render
    from .overlay import Overlay

    if fail_on not in ("", "breaking"):
        raise CodegenError(f"--fail-on {fail_on!r}: there is only 'breaking'")
    one, other = load(old), load(new)
    changes = run(one, other, Overlay.load(overlay))
    versions = {"old": one["info"]["version"], "new": other["info"]["version"]}
    typer.echo(render(changes, form, **versions), nl=False)
    if fail_on and any(change.breaking for change in changes):
        raise typer.Exit(1)


@app.command("upgrade-check")
def upgrade_check(
    old: Annotated[str, typer.Argument(help="document that the program was written for")],
    new: Annotated[str, typer.Argument(help="document that it is to move to")],
    source: Annotated[Path, typer.Option(help="folder of Python files; nothing is imported")],
    package: Annotated[
        list[str] | None, typer.Option(help="name under which a package of your own is imported")
    ] = None,
    overlay: OverlayFile = _OVERLAY,
) -> None:
    """List the places of a program that a new revision breaks; exit 1 if there are any."""
    from .diff import load
    from .overlay import Overlay
    from .upgrade import render
    from .upgrade import upgrade_check as run

    corrections = Overlay.load(overlay)
    findings = run(load(old), load(new), source, corrections, packages=tuple(package or ()))
    typer.echo(render(findings), nl=False)
    if any(finding.change is not None for finding in findings):
        raise typer.Exit(1)


@app.command()
def revision(
    source: Annotated[str, typer.Argument(help="path or http(s) URL of Klaviyo's document")],
    spec: Annotated[Path, typer.Option(help="folder of the vendored documents")] = Path("spec"),
    out: Out = _OUT,
    overlay: OverlayFile = _OVERLAY,
    changelog: Annotated[Path, typer.Option(help="file to draft into")] = Path("CHANGELOG.md"),
) -> None:
    """Take a new document all the way: vendor, generate, check, and draft the changelog."""
    from .revision import revise

    revise(source, spec, out, overlay, changelog, typer.echo)
