"""Whether a vendored document may still be the newest one, and Klaviyo's own."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

from .validation import REVISION

_DAYS = 100
"""Klaviyo publishes a revision every quarter."""


def notes(spec: Path, today: dt.date) -> Iterator[str]:
    """What whoever generates from a document should know of it.

    Args:
        spec: the document, or the folder of its revision.
        today: date of today.

    Yields:
        A line if it is older than 100 days and no newer one lies beside it, and one if Klaviyo has
        not published it. A document that does not lie in the folder of its revision says nothing.
    """
    folder = (spec if spec.is_dir() else spec.parent).resolve()
    revision = folder.name
    if not REVISION.fullmatch(revision):
        return
    suffix = revision[10:]
    newer = [
        path.name
        for path in folder.parent.iterdir()
        if REVISION.fullmatch(path.name) and path.name[10:] == suffix and path.name > revision
    ]
    age = (today - dt.date.fromisoformat(revision[:10])).days
    if age > _DAYS and not newer:
        yield f"revision {revision} is {age} days old: look for a newer one (make revision SPEC=...)"
    source = folder / "source.json"
    if source.is_file() and (said := json.loads(source.read_bytes()).get("note")):
        yield f"{spec}: {said}"
