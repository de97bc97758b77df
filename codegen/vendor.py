"""`vendor`: takes Klaviyo's published document into `spec/<revision>/`."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from . import reconstructed, unknown, validation
from .canonical import canonicalise
from .enrich import enrich, operations_of, share_parameters
from .errors import CodegenError
from .fetch import display_url, fetch

_RECONSTRUCTED = (
    "not published by Klaviyo: reconstructed from what is named here; operations of which it says "
    "something else than the last published revision are marked with x-klaviyo-reconstructed. "
    "`make revision SPEC=...` with Klaviyo's own document replaces it"
)


@attrs.frozen
class Vendored:
    """What a run took in."""

    path: Path
    revision: str
    operations: int
    facts_added: Counter[str]
    """How many operations got which fact from prose."""
    notes: tuple[str, ...]
    """Where prose and data disagree (the data stands), and what is not known."""
    changed: bool
    """Whether any byte of the vendored files is new."""

    def __str__(self) -> str:
        facts = ", ".join(f"{count} {name}" for name, count in sorted(self.facts_added.items()))
        head = f"{self.path}: {self.operations} operations" + (
            "" if self.changed else ", unchanged"
        )
        return "\n".join([head, f"lifted from prose: {facts or 'nothing'}", *self.notes])


def vendor(source: str, out: Path, *, keep_prose: bool = False) -> Vendored:
    """Take a document into `out/<revision>/`; nothing changes unless all of it succeeds.

    Args:
        source: path or http(s) URL of an OpenAPI 3 document.
        out: folder that holds one folder per revision.
        keep_prose: keep descriptions, summaries and titles.

    Raises:
        CodegenError: the document cannot be read or used; the text says where.
    """
    name = display_url(source) if "://" in source else source
    upstream = fetch(source)
    try:
        raw = parse(upstream)
        document, facts_added, notes = normalised(raw, keep_prose=keep_prose)
        notes += tuple(unknown.notes(raw))
        origin = raw.get(reconstructed.ORIGIN)
        if origin is not None:
            notes += (_mark(document, out, origin),)
        text = _text(document)
    except RecursionError:
        raise CodegenError(f"{name}: nested too deeply") from None
    except CodegenError as error:
        raise CodegenError(f"{name}: {error}") from None
    revision = str(document["info"]["version"])
    folder = out / revision
    file = "beta.json" if "." in revision else "stable.json"
    operations = sum(1 for _ in operations_of(document))
    facts = {
        "revision": revision,
        "file": file,
        "sha256": hashlib.sha256(upstream).hexdigest(),
        "operations": operations,
        "kept_prose": keep_prose,
    }
    if origin is not None:
        facts["reconstructed_from"] = origin
        facts["note"] = _RECONSTRUCTED
    facts["vendored"] = _date(folder / "source.json", str(facts["sha256"]))
    changed = _write(folder, {file: text, "source.json": _text(facts)})
    return Vendored(folder / file, revision, operations, facts_added, notes, changed)


def _mark(document: dict[str, Any], out: Path, origin: Any) -> str:
    """Mark what a reconstructed document alone says; returns a note for whoever vendors it."""
    revision = str(document["info"]["version"])
    published = max((path for path in _published(out) if path.parent.name < revision), default=None)
    base = None if published is None else parse(published.read_bytes())
    stripped = canonicalise(document)
    count = reconstructed.mark(stripped, base)
    marks = {raw["operationId"]: raw.get(reconstructed.MARK) for *_, raw in operations_of(stripped)}
    for *_, raw in operations_of(document):
        if marks[raw["operationId"]]:
            raw[reconstructed.MARK] = marks[raw["operationId"]]
    told = json.dumps(origin, sort_keys=True, ensure_ascii=False)
    return (
        f"note: Klaviyo has not published this document, it was reconstructed from {told}; "
        f"{count} operations differ from {published.parent.name if published else 'nothing'}"
    )


def _published(out: Path) -> Iterator[Path]:
    """The stable documents of `out` that Klaviyo published."""
    for path in out.glob("????-??-??/stable.json"):
        source = path.with_name("source.json")
        if not source.is_file() or "reconstructed_from" not in parse(source.read_bytes()):
            yield path


def parse(data: bytes) -> dict[str, Any]:
    """The JSON object in the bytes.

    Raises:
        CodegenError: they are none.
    """
    try:
        document = json.loads(data, parse_constant=_reject_constant)
    except ValueError as error:
        raise CodegenError(f"not JSON: {error}") from None
    if not isinstance(document, dict):
        raise CodegenError("not an OpenAPI document: a JSON object is expected")
    return document


def normalised(
    raw: dict[str, Any], *, keep_prose: bool = False
) -> tuple[dict[str, Any], Counter[str], tuple[str, ...]]:
    """The document as it is vendored, the facts that were added from prose, and where prose contradicts it.

    Raises:
        CodegenError: it cannot be used.
    """
    validation.check_header(raw)
    # A checked copy, still with the texts and examples to read.
    document = canonicalise(raw, keep_prose=True, keep_examples=True)
    share_parameters(document)
    validation.check_operations(document)
    facts_added, notes = enrich(document)
    validation.check_tiers(document)
    return canonicalise(document, keep_prose=keep_prose), facts_added, notes


def _reject_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON value")


def _text(value: Any) -> bytes:
    try:
        text = json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False)
        return f"{text}\n".encode()
    except ValueError as error:  # a lone surrogate, or a number that is too large
        raise CodegenError(f"not JSON: {error}") from None


def _date(path: Path, sha256: str) -> str:
    """Today, or the date on which the same bytes were vendored before."""
    try:
        before = json.loads(path.read_bytes())
        if before["sha256"] == sha256:
            return dt.date.fromisoformat(before["vendored"]).isoformat()
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return dt.datetime.now(dt.UTC).date().isoformat()


# --- writing


def _write(folder: Path, files: dict[str, bytes]) -> bool:
    """Write all files or none; returns whether any changed.

    Raises:
        CodegenError: the folder cannot be written.
    """
    try:
        before = {name: _bytes(folder / name) for name in files}
        if before == files:
            return False
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".vendor-") as scratch:
            _replace(folder, files, before, Path(scratch))
    except OSError as error:
        raise CodegenError(f"{folder}: {error.strerror or error}") from None
    return True


def _replace(
    folder: Path, files: dict[str, bytes], before: dict[str, bytes | None], scratch: Path
) -> None:
    for name, data in files.items():
        (scratch / name).write_bytes(data)
        (scratch / f"{name}.old").write_bytes(before[name] or b"")
    folder.mkdir(exist_ok=True)
    try:
        for name in files:
            (scratch / name).replace(folder / name)
    except BaseException:
        for name, old in before.items():
            if old is None:
                (folder / name).unlink(missing_ok=True)
            else:
                (scratch / f"{name}.old").replace(folder / name)
        if not any(folder.iterdir()):
            folder.rmdir()
        raise


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None
