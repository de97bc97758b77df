"""`revision`: takes a new document all the way to a generated package and a draft of the changelog."""

from __future__ import annotations

import datetime as dt
import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .diff import diff, load, render
from .errors import CodegenError
from .freshness import notes
from .generate import check, generate
from .kept import contents, is_checkout, kept_revisions, outdated, package_of
from .overlay import Overlay
from .vendor import vendor

_REVISION = re.compile(r'^REVISION: Final = "([^"]+)"$', re.MULTILINE)
_UNRELEASED = "## Unreleased"
_KEPT = '\nRevision {0} stays at hand: `KlaviyoClient(revision="{0}")`, `klaviyo.using("{0}")`.\n'
_STABLE, _BETA = "klaviyo_openapi", "klaviyo_openapi_beta"


def revise(
    source: str,
    spec: Path,
    out: Path,
    overlay: Path,
    changelog: Path,
    report: Callable[[str], object],
) -> None:
    """Vendor a document, generate its package, check it, and draft the changelog.

    Args:
        source: path or http(s) URL of Klaviyo's document.
        spec: folder of the vendored documents.
        out: folder of the packages; a `.pre` document goes to the beta package.
        overlay: corrections.
        changelog: file whose `Unreleased` section gets what changed since the package's revision.
        report: called with a line of text for every step.

    Raises:
        CodegenError: the document cannot be used, its revision is older than the package's, or the package
            does not pass the checks.
    """
    # Before vendoring, which may replace them: the current revision is edited most weeks.
    previous = {name: _previous(out / name, spec) for name in (_STABLE, _BETA)}
    vendored = vendor(source, spec)
    report(str(vendored))
    name = _BETA if ".pre" in vendored.revision else _STABLE
    package, before = out / name, previous[name]
    if before is not None and vendored.revision < before["info"]["version"]:
        raise CodegenError(
            f"{package} speaks {before['info']['version']}, which is newer than {vendored.revision}, and was "
            f"left as it is; for a package of that one beside it: generate --spec {vendored.path.parent} "
            "--package NAME"
        )
    summary = generate(vendored.path.parent, package, overlay)
    report(str(summary))
    if before is not None and name == _STABLE and before["info"]["version"] != vendored.revision:
        _keep(before["info"]["version"], spec, out, overlay, report)
    for note in notes(vendored.path, dt.datetime.now(dt.UTC).date()):
        report(f"note: {note}")
    if differing := check(vendored.path.parent, package, overlay):
        raise CodegenError(f"{package}: {differing[0]} is not what the document yields")
    _check_types(package, report)
    if before is None:
        report("there was no package before: nothing to compare with")
        return
    after = load(str(vendored.path))
    changes = diff(before, after, Overlay.load(overlay))
    old, new = before["info"]["version"], after["info"]["version"]
    report(render(changes, "text", old=old, new=new).partition("\n")[0])
    section = render(changes, "markdown", old=old, new=new)
    if name == _STABLE and is_checkout(Path()):
        kept = kept_revisions(out)
        for line in contents(new, kept):
            report(line)
        if old in kept:
            section += _KEPT.format(old)
    if not changes:
        return
    _draft(changelog, section, f"{old} → {new}")
    report(f"{changelog}: the changes stand under {_UNRELEASED!r}; edit them as you like")


def _previous(package: Path, spec: Path) -> dict[str, Any] | None:
    """The document of the package as it is."""
    runtime = package / "_runtime.py"
    match = _REVISION.search(runtime.read_text(encoding="utf-8")) if runtime.is_file() else None
    folder = spec / match[1] if match is not None else None
    return load(str(folder)) if folder is not None and folder.is_dir() else None


def _keep(
    former: str, spec: Path, out: Path, overlay: Path, report: Callable[[str], object]
) -> None:
    """Keep the revision that was the default in a package of its own, if this is our repository."""
    command = f"generate --spec {spec / former} --package {package_of(former)}"
    if not is_checkout(Path()):
        report(f"there is no package of {former} any more; for one: {command}")
        return
    report(f"{package_of(former)}: {generate(spec / former, out / package_of(former), overlay)}")
    for path, text in outdated(Path(), kept_revisions(out)).items():
        path.write_text(text, encoding="utf-8")
        report(f"{path}: names what is kept")


def _check_types(package: Path, report: Callable[[str], object]) -> None:
    if importlib.util.find_spec("mypy") is None:
        report("mypy is not installed: the types were not checked")
        return
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(package)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CodegenError(f"mypy: {(done.stdout or done.stderr).strip().splitlines()[0]}")
    report("mypy --strict: clean")


def _draft(changelog: Path, section: str, title: str) -> None:
    """Put a section under `Unreleased`, in place of an earlier one on the same revisions."""
    text = changelog.read_text(encoding="utf-8") if changelog.is_file() else "# Changelog\n"
    if _UNRELEASED not in text:
        head, _, rest = text.partition("\n")
        text = f"{head}\n\n{_UNRELEASED}\n{rest}"
    # One level down: it is part of the section.
    section = re.sub(r"^#", "##", section.strip(), flags=re.MULTILINE)
    earlier = re.compile(
        rf"^### {re.escape(title)}:.*?(?=^##? |^### |\Z)", re.DOTALL | re.MULTILINE
    )
    text = earlier.sub("", text)
    head, _, rest = text.partition(_UNRELEASED)
    changelog.write_text(f"{head}{_UNRELEASED}\n\n{section}\n\n{rest.lstrip()}", encoding="utf-8")
