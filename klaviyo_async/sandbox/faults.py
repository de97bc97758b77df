"""Faults on demand: a server that misbehaves as told."""

from __future__ import annotations

import random
from fnmatch import fnmatchcase
from typing import Any, Final, Literal, get_args

import attrs

Kind = Literal[
    "status",
    "reset",
    "reset_after",
    "truncate",
    "delay",
    "hang",
    "html",
    "malformed",
    "close",
    "drip",
]
KINDS: Final = get_args(Kind)


@attrs.define
class Fault:
    """One way to misbehave, for the requests that it applies to.

    Args:
        kind: `status` answers with `status`; `reset` breaks the connection before the request is
            processed, `reset_after` afterwards; `truncate` breaks it in the middle of the answer;
            `delay` answers `delay` seconds late; `hang` never answers; `html` answers with an HTML
            page and `status`; `malformed` with half of a JSON document; `close` closes the
            connection after the answer; `drip` sends the answer a few bytes at a time over `delay`
            seconds.
        operation: applies to this operation only; None: to all.
        path: applies to paths of this pattern only, e.g. `/api/lists/*`; None: to all.
        count: applies so many times; None: without end.
        probability: applies to this share of the requests.
        status: HTTP status, of `status` and `html`.
        retry_after: value of a `Retry-After` header, as it is to be sent.
        body: JSON body of `status`; None: Klaviyo's usual one.
        content_type: media type of the answer; None: the usual one.
        delay: seconds.
    """

    kind: Kind = attrs.field(validator=attrs.validators.in_(KINDS))
    operation: str | None = None
    path: str | None = None
    count: int | None = 1
    probability: float = 1.0
    status: int = 500
    retry_after: str | None = None
    body: Any = None
    content_type: str | None = None
    delay: float = 0.0

    @property
    def instead(self) -> bool:
        """Whether it comes in the place of processing the request."""
        return self.kind in ("status", "reset", "hang", "html", "malformed")


class Faults:
    """The faults that are in force."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - no secret
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Put a fault in force, behind those that are."""
        self._faults.append(fault)

    def all(self) -> list[Fault]:
        """Those in force, with the count that is left."""
        return list(self._faults)

    def clear(self) -> None:
        """Behave again."""
        self._faults.clear()

    def pick(self, operation: str, path: str) -> Fault | None:
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
