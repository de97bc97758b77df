"""The small upstream document that vendoring is tested with, and what it becomes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Json = Any

SOURCE = Path(__file__).parent / "data" / "upstream.json"
UPSTREAM = SOURCE.read_bytes()
GOLDEN = (SOURCE.parent / "vendored.json").read_bytes()
REVISION = "2030-01-15"


def upstream() -> dict[str, Any]:
    """The document as Klaviyo would publish it."""
    document: dict[str, Any] = json.loads(UPSTREAM)
    return document


def dumped(document: Json) -> bytes:
    """A document's bytes in `spec/`, in the order in which it lies in memory."""
    return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode()


def files(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
