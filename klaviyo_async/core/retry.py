"""Whether to repeat a request, and when: a pure decision; someone else sleeps.

What is repeated, as long as `max_retries` allows:

====================================== ==================================================
the attempt ended with                 repeated
====================================== ==================================================
no connection, so nothing was sent     always, but for what has to be set up otherwise:
                                       certificates, TLS on one side only, a proxy's 4xx
429                                    always: a throttled request was not processed
500, 502, 503, 504                     if replaying is safe
408, 421, 425, made by gateways        if replaying is safe
520, 521, 522, 523, 524, 525, 526,     if replaying is safe
527, 528, 529, 530, made by gateways
a 2xx that is no success               if replaying is safe
broken connection, timeout, cut answer if replaying is safe
any other status                       never
====================================== ==================================================

Replaying is safe (:func:`replayable`) for GET, HEAD, PUT and DELETE; for PATCH, which here sets
fields to given values, unless it carries `patch_properties` or `patch_identifiers`, which append;
for a POST that only reads (all its scopes end in `:read`: reports, queries); for a POST that
creates events each of which has a `unique_id`; and wherever the caller says so. A 503 to any
other POST is not repeated even with `Retry-After`: it does not say that nothing was done.

The delay is what the server asked for in `Retry-After`, unless that is more than `max_delay`: then
the call ends, and its error says how long the server wants to be left alone. Where it asked for
nothing, or for none, the delay is random between 0 and a bound that doubles with each attempt.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec
from klaviyo_openapi._runtime import Operation

from .multipart import Upload

__all__ = [
    "BASE_DELAY",
    "RETRIED",
    "backoff",
    "only_reads",
    "replayable",
    "retry_delay",
]

BASE_DELAY: Final = 0.5
"""Bound in seconds of the random delay before the first repetition."""

RETRIED: Final = frozenset((408, 421, 425, 500, 502, 503, 504, *range(520, 531)))
"""Statuses after which a request is repeated if replaying it is safe: those that gateways, too, make."""

_IDEMPOTENT: Final = frozenset(("GET", "HEAD", "PUT", "DELETE"))


def retry_delay(
    attempt: int,
    *,
    max_retries: int,
    max_delay: float,
    jitter: float,
    status: int | None = None,
    surely_unsent: bool = False,
    retry_after: float | None = None,
    safe: bool = False,
    wanted: bool | None = None,
) -> float | None:
    """Seconds until the next attempt; None if there is to be none.

    Args:
        attempt: number of the attempt that failed, from 1.
        max_retries: repetitions allowed, so at most `max_retries + 1` requests.
        max_delay: longest delay allowed, in seconds.
        jitter: a random number from 0 (included) to 1 (excluded).
        status: HTTP status of the answer; None if there was none, or it is no answer to the request.
        surely_unsent: the request never reached the server.
        retry_after: seconds that the server asked to wait.
        safe: the request may be processed twice, see :func:`replayable`.
        wanted: what a rule of the caller's says, which takes the place of the table above; None: nothing.
    """
    if attempt > max_retries or wanted is False:
        return None
    if not (
        wanted or surely_unsent or status == 429 or (safe and (status is None or status in RETRIED))
    ):
        return None
    if not retry_after:  # also 0, which a date means that has passed by our clock
        return backoff(attempt, max_delay=max_delay, jitter=jitter)
    return retry_after if retry_after <= max_delay else None


def backoff(attempt: int, *, max_delay: float, jitter: float) -> float:
    """Delay in seconds after the given attempt: `jitter` of a bound that doubles each time."""
    # Beyond 2**30 times the base the bound is `max_delay` anyway.
    bound: float = min(max_delay, BASE_DELAY * 2 ** min(attempt - 1, 30))
    return bound * jitter


def only_reads(operation: Operation) -> bool:
    """Whether an operation changes nothing: a GET, or a POST all of whose scopes are for reading."""
    if operation.method != "POST":
        return operation.method in ("GET", "HEAD")
    scopes = operation.scopes
    return bool(scopes) and all(scope.endswith(":read") for scope in scopes)


def replayable(
    operation: Operation, body: bytes | Upload | None, declared: bool | None = None
) -> bool:
    """Whether the server may process the request twice without harm.

    Args:
        operation: what is called.
        body: its encoded body.
        declared: what the caller says, if anything; a body that cannot be read a second time
            cannot be sent again whatever the caller says.
    """
    if isinstance(body, Upload) and not body.replayable:
        return False
    if declared is not None:
        return declared
    method = operation.method
    if method in _IDEMPOTENT or only_reads(operation):
        return True
    if method == "PATCH":
        return isinstance(body, bytes) and b'"patch_' not in body
    if method != "POST":
        return False
    creates_events = (operation.resource or "").startswith("event")
    return creates_events and isinstance(body, bytes) and _all_events_named(body)


def _all_events_named(body: bytes) -> bool:
    try:
        found = list(_events(msgspec.json.decode(body)))
    except (ValueError, RecursionError):
        return False
    return bool(found) and all(event.get("unique_id") for event in found)


def _events(value: Any) -> Any:
    """The attributes of every event in a body, wherever it stands."""
    if isinstance(value, list):
        for item in value:
            yield from _events(item)
    elif isinstance(value, dict):
        attributes = value.get("attributes")
        if value.get("type") == "event":
            yield attributes if isinstance(attributes, dict) else {}
        else:
            for item in value.values():
                yield from _events(item)
