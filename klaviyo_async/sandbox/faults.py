"""Fault injection: which requests meet which fault."""

from __future__ import annotations

import random
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, Final, Literal, get_args

import attrs

FaultKind = Literal[
    "status",
    "reset",
    "reset_body",
    "reset_after",
    "truncate",
    "delay",
    "hang",
    "html",
    "challenge",
    "malformed",
    "close",
    "stale",
    "drip",
    "raw",
    "headers",
]
KINDS: Final = get_args(FaultKind)
_INSTEAD: Final = frozenset(
    ("status", "reset", "reset_body", "hang", "html", "challenge", "malformed", "raw")
)


@attrs.define
class Fault:
    """One fault, for the requests that it applies to.

    Args:
        kind: what happens:

            - `status`: the answer has this `status`.
            - `reset`: the connection breaks before the request is processed; `reset_after`:
              afterwards; `reset_body`: as soon as a part of the request's body has come.
            - `truncate`: the connection breaks in the middle of the answer.
            - `delay`: the answer comes `delay` seconds late.
            - `drip`: the answer comes a few bytes at a time, over `delay` seconds.
            - `hang`: no answer comes, and the connection stays open.
            - `html`: the answer is an HTML page with this `status`, as of a proxy in between: it has
              none of Klaviyo's headers.
            - `challenge`: the answer is that of Cloudflare to whom it takes for a robot: a page for
              people, of status 403, with `cf-mitigated: challenge`.
            - `malformed`: the answer is half of a JSON document.
            - `close`: the connection is closed after the answer, which says so.
            - `stale`: the connection is closed after the answer, which does not say so.
            - `headers`: the answer is the usual one, with `headers`: a `Deprecation`, say.
            - `raw`: `raw` is sent in the place of an HTTP answer; the connection stays open.

        operation: applies to this operation only, `oauth` to the OAuth server; None: to all.
        path: applies to paths of this pattern only, e.g. `/api/lists/*`; None: to all.
        count: applies so many times; None: without end.
        probability: applies to this share of the requests.
        processed: the request is processed before the fault that comes in the place of its answer
            (`status`, `hang`, `html`, `challenge`, `malformed`, `raw`); without it, it is not.
        status: HTTP status, of `status` and `html`.
        retry_after: value of a `Retry-After` header, as it is to be sent.
        headers: further headers of the answer, of all kinds but `raw`: a `Location`, say, or a
            `Content-Encoding` that is not true.
        body: JSON body of `status`; None: Klaviyo's usual one; `""`: none at all.
        content_type: media type of the answer; None: the usual one.
        delay: seconds, of `delay` and `drip`.
        raw: what `raw` sends, each character a byte.
    """

    kind: FaultKind = attrs.field(validator=attrs.validators.in_(KINDS))
    operation: str | None = None
    path: str | None = None
    count: int | None = 1
    probability: float = 1.0
    processed: bool = False
    status: int = 500
    retry_after: str | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: Any = None
    content_type: str | None = None
    delay: float = 0.0
    raw: str = ""

    @property
    def replaces_processing(self) -> bool:
        """Whether it comes in the place of processing the request."""
        return self.kind in _INSTEAD and not self.processed


class Faults:
    """The faults that are active."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - no secret
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Activate a fault, behind those that are active."""
        self._faults.append(fault)

    def all(self) -> list[Fault]:
        """The active faults, with the count that is left."""
        return list(self._faults)

    def clear(self) -> None:
        """Deactivate all faults."""
        self._faults.clear()

    def take(self, operation: str, path: str) -> Fault | None:
        """The first fault that applies to a request; uses it up."""
        for fault in self._faults:
            if fault.operation not in (None, operation):
                continue
            if fault.path is not None and not fnmatchcase(path, fault.path):
                continue
            if fault.probability < 1.0 and self._random.random() >= fault.probability:
                continue
            if fault.count is not None:
                fault.count -= 1
                if fault.count <= 0:
                    self._faults.remove(fault)
            return fault
        return None
