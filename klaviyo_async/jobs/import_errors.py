"""What a job could not deal with, brought back to the records that it came from."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..core.codec.encoder import decoded
from ..core.log_fields import log_fields
from ..core.refusals import may_pass
from ..core.retry import backoff
from ..errors import ApiError, KlaviyoError
from ..pagination.pager import Page, Pager
from ..pipeline.dead_letters import DeadLetter
from .pointers import pointed

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..core.runtime import Operation
    from ..pipeline.record import Record
    from ..pipeline.report import Report
    from ..pipeline.settlement import Settlement
    from .destination import JobDestination

__all__ = ["Finder", "collect"]

_log: Final = logging.getLogger("klaviyo_async")
_IDENTIFIERS: Final = ("id", "email", "phone_number", "external_id", "_kx", "anonymous_id")
_MAX_PAUSE: Final = 60.0


async def collect(
    engine: Engine,
    settings: Settings,
    operation: Operation,
    id_: str,
    patience: float | None,
    report: Report,
) -> AsyncIterator[Page[Any]]:
    """The errors of a job, page by page; a page that fails is asked for again.

    Args:
        engine: what sends requests.
        settings: of the requests.
        operation: what lists the errors.
        id_: of the job.
        patience: seconds for which a page may fail; None: no end.
        report: repetitions are counted there.

    Raises:
        KlaviyoError: they cannot be had.
    """
    largest = operation.page_size[2] if operation.page_size is not None else None
    request = engine.prepare(operation, (id_,), {"page[size]": largest})
    pages = Pager[Any](engine, request, settings).pages()
    clock, attempt, since = engine.clock, 0, 0.0
    while True:
        try:
            page = await anext(pages)
        except StopAsyncIteration:
            return
        except KlaviyoError as error:
            now = clock.monotonic()
            since = since if attempt else now
            if not may_pass(error) or (patience is not None and now - since >= patience):
                raise
            attempt += 1
            pause = backoff(attempt, max_delay=_MAX_PAUSE, jitter=0.5 + engine.jitter() / 2)
            pause = max(pause, getattr(error, "retry_after", None) or 0.0)
            fields = log_fields(error, delay=pause, account=engine.owner)
            _log.info("repeated in %.1f s: %s", pause, error, extra=fields)
            await engine.lifecycle.wait(clock.sleep(pause))
            report.retries += 1
        else:
            attempt = 0
            yield page


class Finder:
    """Finds the record that an error is about: by the index in its pointer, or by the payload that
    is quoted in it, which wins if the two disagree: an index may count without duplicates.

    Args:
        records: of the job.
        destination: knows where they stand in the job's body.
        settlement: makes the letters.
    """

    def __init__(
        self, records: Sequence[Record], destination: JobDestination, settlement: Settlement
    ) -> None:
        self._records = records
        self._destination = destination
        self._settlement = settlement
        self._alike: dict[Any, list[int]] | None = None

    def find(self, resource: Any, job: str) -> tuple[Record | None, DeadLetter]:
        """The record that an error is about, if it is known, and what is kept of it.

        Args:
            resource: the error, as Klaviyo shows it.
            job: id of the job.
        """
        source = getattr(resource, "source", None)
        error = ApiError(
            id=_text(resource, "id"),
            code=_text(resource, "code"),
            title=_text(resource, "title"),
            detail=_text(resource, "detail"),
            pointer=_text(source, "pointer"),
        )
        quoted = getattr(resource, "original_payload", None)
        payload = quoted if isinstance(quoted, Mapping) else None
        reason = error.detail or error.title or "the job could not deal with it"
        at = self._position(error.pointer, payload or {})
        if at is None:
            field = self._destination.field_of(error.pointer)
            return None, DeadLetter(payload, reason, field=field, errors=(error,), job=job)
        record = self._records[at]
        return record, self._settlement.letter(record, reason, errors=(error,), job=job)

    def _position(self, pointer: str | None, payload: Mapping[str, Any]) -> int | None:
        found = pointed([pointer], self._destination.container, len(self._records)).positions
        at = next(iter(found), None)
        wanted = _identity(payload)
        if not wanted:
            return at
        there = frozenset() if at is None else self._identity_at(at)
        if there == wanted:
            return at
        alike = self._table()
        if wanted not in alike and there & wanted:
            return at
        # The server may quote more than it was sent, such as an id.
        for key in (wanted, *sorted(wanted, key=lambda each: _IDENTIFIERS.index(each[0]))):
            if places := alike.get(key):
                # Of several alike, each has an error of its own.
                return places.pop(0) if len(places) > 1 else places[0]
        return None

    def _identity_at(self, at: int) -> frozenset[tuple[str, str]]:
        return _identity(decoded(self._destination.alone(self._records[at])))

    def _table(self) -> dict[Any, list[int]]:
        """Where records are, by their identity, and by each part of it."""
        if self._alike is None:
            self._alike = {}
            for at in range(len(self._records)):
                identity = self._identity_at(at)
                for key in (identity, *identity):
                    self._alike.setdefault(key, []).append(at)
        return self._alike


def _identity(resource: Mapping[str, Any]) -> frozenset[tuple[str, str]]:
    """What tells a profile from others, whether it is flat or a resource object; as the server
    may have tidied it up."""
    attributes = resource.get("attributes")
    inner = attributes if isinstance(attributes, Mapping) else {}
    values = [(name, resource.get(name) or inner.get(name)) for name in _IDENTIFIERS]
    return frozenset(
        (name, value.strip().casefold()) for name, value in values if isinstance(value, str)
    )


def _text(holder: Any, name: str) -> str | None:
    value = getattr(holder, name, None)
    return value if isinstance(value, str) else None
