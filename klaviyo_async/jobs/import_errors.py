"""What a job could not deal with, brought back to the records that it came from."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..errors import ApiError
from ..pagination.pager import Page, Pager
from .batching import Batch, blame, field_of
from .outage import OutageRetry
from .rejections import Rejection

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..core.runtime import Operation

__all__ = ["Finder", "collect"]

_IDENTIFIERS: Final = ("id", "email", "phone_number", "external_id", "_kx", "anonymous_id")


async def collect(
    engine: Engine, settings: Settings, operation: Operation, id_: str, patience: OutageRetry
) -> AsyncIterator[Page[Any]]:
    """The errors of a job, page by page.

    Raises:
        KlaviyoError: they cannot be had.
    """
    largest = operation.page_size[2] if operation.page_size is not None else None
    request = engine.prepare(operation, (id_,), {"page[size]": largest})
    pages = Pager[Any](engine, request, settings).pages()

    async def turn() -> Page[Any] | None:
        # After a failure, the same page is asked for again.
        try:
            return await anext(pages)
        except StopAsyncIteration:
            return None

    while isinstance(page := await patience.through(turn), Page):
        yield page


class Finder:
    """Finds the record that an error is about: by the index in its pointer, or by the payload that
    is quoted in it, which wins if the two disagree: an index may count without duplicates.

    Args:
        part: the records of the job.
        container: pointer to them in the job's body.
    """

    def __init__(self, part: Batch, container: str) -> None:
        self._part = part
        self._container = container
        self._alike: dict[Any, list[int]] | None = None

    def rejection(self, resource: Any, job: str) -> Rejection:
        """What is kept of an error.

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
        at = self._position(error.pointer, payload or {})
        return Rejection(
            payload if at is None else msgspec.json.decode(self._part.raws[at]),
            error.detail or error.title or "the job could not deal with it",
            None if at is None else self._part.indexes[at],
            field_of(error.pointer, self._container),
            (error,),
            job,
        )

    def _position(self, pointer: str | None, payload: Mapping[str, Any]) -> int | None:
        pointed = blame([pointer], self._container, len(self._part)).positions
        at = next(iter(pointed), None)
        wanted = _identity(payload)
        if not wanted:
            return at
        there = frozenset() if at is None else _identity(msgspec.json.decode(self._part.raws[at]))
        if there == wanted:
            return at
        alike = self._table()
        if wanted not in alike and there & wanted:
            return at
        # The server may quote more than it was sent, such as an id.
        for key in (wanted, *sorted(wanted, key=lambda each: _IDENTIFIERS.index(each[0]))):
            if found := alike.get(key):
                # Of several alike, each has an error of its own.
                return found.pop(0) if len(found) > 1 else found[0]
        return None

    def _table(self) -> dict[Any, list[int]]:
        """Where records are, by their identity, and by each part of it."""
        if self._alike is None:
            self._alike = {}
            for at, raw in enumerate(self._part.raws):
                identity = _identity(msgspec.json.decode(raw))
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
