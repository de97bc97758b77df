"""What came of each step of a tour. Runs under the Python of any client: nothing but the standard library."""

from __future__ import annotations

import contextlib
import json
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import Any


class Recorder:
    """Steps, and the error of each that failed."""

    def __init__(self) -> None:
        self._errors: dict[str, str] = {}

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        """A step: one call or a few, and what is asserted of the answers. Errors are noted, not raised."""
        if name in self._errors:
            raise ValueError(f"two steps are named {name}")
        self._errors[name] = ""
        try:
            yield
        except Exception as error:  # whatever a client raises is what we want to know
            self._errors[name] = _told(error)

    def report(self) -> None:
        """Write the JSON that the test reads, as the last line of standard output."""
        sys.stdout.flush()
        print("\n" + json.dumps(self._errors), flush=True)


def _told(error: Exception) -> str:
    """The error in a line: with the source of a failed assertion, or the body of a refusal."""
    if isinstance(error, AssertionError) and not error.args:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        return f"line {frame.lineno}: {frame.line}"
    text = f"{type(error).__name__}: {error}"
    body = getattr(error, "body", None)
    return f"{text[:600]} {body or ''}"[:1500].replace("\n", " ")


def pages(call: Callable[..., Any], **options: Any) -> list[Any]:
    """All items of a list, page by page: as `links.next` is given back as the cursor, whole."""
    items: list[Any] = []
    cursor = None
    for _ in range(100):
        page = call(**options, page_cursor=cursor) if cursor else call(**options)
        items += page.data
        cursor = page.links.next
        if not cursor:
            return items
    raise AssertionError("the list does not end")


def resource(type_: str, **members: Any) -> dict[str, Any]:
    """The body of a request: attributes, with `id` and `relationships` apart if they are among them."""
    apart = {name: members.pop(name) for name in ("id", "relationships") if name in members}
    return {"data": {"type": type_, "attributes": members, **apart}}


def linkage(type_: str, *ids: str) -> dict[str, Any]:
    """References to resources."""
    return {"data": [{"type": type_, "id": id_} for id_ in ids]}


def refused(call: Any, *args: Any) -> int:
    """The status of the error that the SDK raises; 0: it did not."""
    try:
        call(*args)
    except Exception as error:  # a class of the SDK's own
        return int(getattr(error, "status", 0) or 0)
    return 0
