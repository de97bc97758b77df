"""Fault injection: which requests meet which fault."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from math import inf
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
    "pass",
]
KINDS: Final = get_args(FaultKind)
_INSTEAD: Final = frozenset(
    ("status", "reset", "reset_body", "hang", "html", "challenge", "malformed", "raw")
)


def _is_count(_: Any, __: Any, value: Any) -> None:
    if value is not None and (type(value) is not int or value < 1):
        raise ValueError(f"count is a number from 1, or None: without end; not {value!r}")


def _is_share(_: Any, __: Any, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ValueError(f"probability is a number from 0 to 1, not {value!r}")


def _is_status(_: Any, __: Any, value: Any) -> None:
    if type(value) is not int or not 100 <= value <= 999:
        raise ValueError(f"status is an HTTP status, not {value!r}")


def _is_text(_: Any, field: Any, value: Any) -> None:
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{field.name} is a text, not {value!r}")


def _is_header_value(_: Any, field: Any, value: Any) -> None:
    if value is not None and (not isinstance(value, str) or not {"\r", "\n"}.isdisjoint(value)):
        raise ValueError(f"{field.name} is a text of one line, not {value!r}")


def _are_headers(_: Any, __: Any, value: Any) -> None:
    if not isinstance(value, Mapping) or not all(
        isinstance(text, str) and {"\r", "\n"}.isdisjoint(text)
        for pair in value.items()
        for text in pair
    ):
        raise ValueError(f"headers are names with texts of one line, not {value!r}")


def _are_seconds(_: Any, __: Any, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < inf:
        raise ValueError(f"delay is seconds, 0 or more, not {value!r}")


def _are_bytes(_: Any, __: Any, value: Any) -> None:
    if not isinstance(value, str) or any(ord(character) > 255 for character in value):
        raise ValueError(f"raw is a text in which each character is a byte, not {value!r}")


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
            - `pass`: nothing: the answer is the usual one. In a script, requests that fare well.
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
    operation: str | None = attrs.field(default=None, validator=_is_text)
    path: str | None = attrs.field(default=None, validator=_is_text)
    count: int | None = attrs.field(default=1, validator=_is_count, on_setattr=attrs.setters.NO_OP)
    probability: float = attrs.field(default=1.0, validator=_is_share)
    processed: bool = False
    status: int = attrs.field(default=500, validator=_is_status)
    retry_after: str | None = attrs.field(default=None, validator=_is_header_value)
    headers: Mapping[str, str] = attrs.field(factory=dict, validator=_are_headers)
    body: Any = None
    content_type: str | None = attrs.field(default=None, validator=_is_header_value)
    delay: float = attrs.field(default=0.0, validator=_are_seconds)
    raw: str = attrs.field(default="", validator=_are_bytes)

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

    def extend(self, faults: Iterable[Fault]) -> None:
        """Activate several, in their order."""
        self._faults.extend(faults)

    def all(self) -> list[Fault]:
        """The active faults, with the count that is left."""
        return list(self._faults)

    def remove(self, fault: Fault) -> None:
        """Deactivate all faults that are equal to one.

        Raises:
            ValueError: there is none.
        """
        if fault not in self._faults:
            raise ValueError(f"no such fault of kind {fault.kind} is active any more")
        self._faults = [each for each in self._faults if each != fault]

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


def faults_of(document: Any) -> list[Fault]:
    """The faults that a document says.

    Args:
        document: what :class:`Fault` takes, a list of that, or a script: `operation` (None: all), and as
            `script` what the next requests meet, each a status, a kind, or what :class:`Fault` takes.

    Raises:
        TypeError, ValueError: it is none of these.
    """
    if isinstance(document, list):
        return [fault for item in document for fault in faults_of(item)]
    if not isinstance(document, Mapping):
        raise TypeError(f"a fault is an object, not {document!r}")
    if "script" not in document:
        return [Fault(**document)]
    if unknown := document.keys() - {"operation", "script"}:
        raise TypeError(f"a script has an operation and steps, and no {min(unknown)!r}")
    if not isinstance(document["script"], list):
        raise TypeError("script is a list of steps")
    return [_step(document.get("operation"), step) for step in document["script"]]


def _step(operation: str | None, step: Any) -> Fault:
    if isinstance(step, Fault):
        return attrs.evolve(step, operation=operation)
    if type(step) is int:
        return Fault("status", operation=operation, status=step)
    if isinstance(step, str):
        return Fault(step, operation=operation)  # type: ignore[arg-type]  # checked by the class
    if not isinstance(step, Mapping):
        raise TypeError(f"a step is a status, a kind or a fault, not {step!r}")
    return Fault(**{**step, "operation": operation})
