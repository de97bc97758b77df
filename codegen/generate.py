"""`generate` and `check`: writes the package of a vendored document, and proves that it is up to date."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import attrs

from . import validation
from .errors import CodegenError
from .normalise import normalise
from .overlay import Overlay
from .project import KlaviyoProject
from .vendor import normalised

_RUFF = ("--isolated", "--quiet", "--no-cache", "--target-version=py311", "--line-length=120")
# Whether a folder of that name stands where the generator is run must make no difference.
_IMPORTS = "--config=lint.isort.known-third-party=['klaviyo_async']"
_MARK = "# @generated from "


@attrs.frozen
class Summary:
    """What a run made."""

    revision: str
    operations: int
    models: int
    files: int
    lines: int
    idle: tuple[str, ...]
    """Overlay entries that matched nothing in this document."""

    def __str__(self) -> str:
        return (
            f"{self.revision}: {self.operations} operations, {self.models} models, "
            f"{self.files} files, {self.lines} lines"
        )


def load(source: Path) -> dict[str, Any]:
    """The document in a file, or in a revision's folder of `spec/`.

    Raises:
        CodegenError: there is none, or it is not a document.
    """
    path = source
    if source.is_dir():
        found = [
            source / name for name in ("stable.json", "beta.json") if (source / name).is_file()
        ]
        if not found:
            raise CodegenError(f"{source}: neither stable.json nor beta.json is in it")
        path = found[0]
    try:
        document = json.loads(path.read_bytes())
    except OSError as error:
        raise CodegenError(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise CodegenError(f"{path}: not JSON: {error}") from None
    if not isinstance(document, dict):
        raise CodegenError(f"{path}: not an OpenAPI document")
    try:
        validation.check_header(document)
    except CodegenError as error:
        raise CodegenError(f"{path}: {error}") from None
    version = document["info"]["version"]
    if (
        source.is_dir()
        and validation.REVISION.fullmatch(source.resolve().name)
        and version != source.resolve().name
    ):
        raise CodegenError(f"{path}: is revision {version}, and lies in the folder of another")
    return document


def generate(source: Path, out: Path, overlay: Path) -> Summary:
    """Generate the package of a vendored document; nothing changes unless all of it succeeds.

    Args:
        source: document, or its folder.
        out: folder of the package; replaced if it was generated, refused if it holds anything else.
        overlay: corrections.

    Raises:
        CodegenError: the document cannot be used, or the output folder is not ours to replace.
    """
    check_replaceable(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as folder:
        fresh = Path(folder) / out.name
        summary = _build(load(source), fresh, Overlay.load(overlay))
        old = Path(folder) / "old"
        if out.exists():
            out.replace(old)
        fresh.replace(out)
    return summary


def check(source: Path, out: Path, overlay: Path) -> list[str]:
    """Generate afresh beside `out` and compare; returns the files that differ."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / out.name
        _build(load(source), fresh, Overlay.load(overlay))
        return _differences(fresh, out)


def _build(document: dict[str, Any], out: Path, overlay: Overlay) -> Summary:
    # A document that was not vendored still has facts in its prose; one that was stays as it is.
    document, _, _ = normalised(document, keep_prose=True)
    idle = overlay.apply(document)
    facts = normalise(document, overlay.names)
    KlaviyoProject(facts, out).write()
    _format_code(out)
    files = sorted(out.rglob("*.py"))
    lines = sum(path.read_text(encoding="utf-8").count("\n") for path in files)
    return Summary(
        facts.revision, len(facts.operations), len(facts.models), len(files), lines, tuple(idle)
    )


def _format_code(out: Path) -> None:
    """Drop unused imports and format."""
    ruff = shutil.which(
        "ruff", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    )
    if ruff is None:
        raise CodegenError("ruff is not installed: pip install 'klaviyo-async[codegen]'")
    for command in (["check", _IMPORTS, "--select=F401,I,UP037", "--fix"], ["format"]):
        done = subprocess.run(
            [ruff, command[0], *_RUFF, *command[1:], str(out)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise CodegenError(
                f"ruff {command[0]}: {(done.stdout + done.stderr).strip().splitlines()[0]}"
            )


def _differences(fresh: Path, out: Path) -> list[str]:
    generated = {path.relative_to(fresh) for path in fresh.rglob("*") if path.is_file()}
    existing = {
        p.relative_to(out) for p in out.rglob("*") if p.is_file() and "__pycache__" not in p.parts
    }
    changed = {
        path
        for path in generated & existing
        if not filecmp.cmp(fresh / path, out / path, shallow=False)
    }
    return sorted(str(path) for path in (generated ^ existing) | changed)


def check_replaceable(out: Path) -> None:
    """Raise unless `out` is absent, empty, or a package that was generated.

    Raises:
        CodegenError: it holds a file that was not generated.
    """
    if out.exists() and not out.is_dir():
        raise CodegenError(f"{out}: is a file")
    for path in sorted(out.rglob("*")) if out.exists() else ():
        if path.is_dir() or path.name == "py.typed" or "__pycache__" in path.parts:
            continue
        if path.suffix not in (".py", ".pyi") or not path.read_text(
            encoding="utf-8", errors="replace"
        ).startswith(_MARK):
            raise CodegenError(
                f"{out}: holds {path.relative_to(out)}, which was not generated; choose another folder"
            )
