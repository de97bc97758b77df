"""Looks for what somebody wants to see, a bounded part at a time: there may be millions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Generic, NamedTuple, TypeVar
from urllib.parse import urlencode

import msgspec

from ..records import Event, StoredRecord
from ..steps import Steps, every
from ..store import Store

__all__ = ["ROWS", "Found", "ListPlace", "event_matches", "events_of", "look", "profile_matches"]

T = TypeVar("T")
ROWS: Final = 50
"""Of a page."""
_MOST: Final = 50_000
"""Records that are looked through for one view."""
_CURSORS: Final = ("before", "after")


class ListPlace(NamedTuple):
    """Where in a list a view is."""

    before: int | None = None
    """Only what came before this number."""
    after: int | None = None
    """Only what came after it."""

    @classmethod
    def of(cls, given: Mapping[str, str]) -> ListPlace:
        """What a query says of it; nonsense is nothing."""
        found = (given.get(name, "") for name in _CURSORS)
        return cls(*(int(each) if each.isdecimal() and len(each) < 20 else None for each in found))


class Found(NamedTuple, Generic[T]):
    """What a view shows of a list."""

    rows: list[T]
    """Latest first."""
    older: int | None
    """Where older ones begin; None: there are none."""
    looked: int
    """How many were looked through, if that was not all; 0: all that was wanted was found."""
    first: bool
    """Whether these are the latest."""

    def links(self, number: Callable[[T], int]) -> dict[str, dict[str, int]]:
        """What is to be asked for: name of a link -> parameters."""
        links: dict[str, dict[str, int]] = {}
        if not self.first:
            links["Latest"] = {}
            if self.rows:
                links["Newer"] = {"after": number(self.rows[0])}
        if self.older is not None:
            links["Search on" if self.looked else "Older"] = {"before": self.older}
        return links


def look(
    falling: Callable[[int | None], Iterable[T]],
    rising: Callable[[int], Iterable[T]],
    place: ListPlace,
    wanted: Callable[[T], bool],
    number: Callable[[T], int],
) -> Steps[Found[T]]:
    """The rows of a view.

    Args:
        falling: all that came before a number (None: all), latest first.
        rising: all that came after a number, oldest first.
        place: where the view is.
        wanted: whether a row is.
        number: of a row.
    """
    if place.after is not None:
        newer, _, _ = yield from _scan(rising(place.after), wanted, ROWS)
        if len(newer) > ROWS:
            rows = newer[:ROWS][::-1]
            return Found(rows, number(rows[-1]), 0, first=False)
    before = place.before if place.after is None else None
    rows, last, looked = yield from _scan(falling(before), wanted, ROWS)
    older = None
    if len(rows) > ROWS:
        rows, looked = rows[:ROWS], 0
        older = number(rows[-1])
    elif last is not None:
        older = number(last)
    else:
        looked = 0
    return Found(rows, older, looked, first=before is None)


def _scan(
    items: Iterable[T], wanted: Callable[[T], bool], count: int
) -> Steps[tuple[list[T], T | None, int]]:
    """One more than so many that are wanted, the last that was looked at if there were too many, and how many."""
    found: list[T] = []
    looked = 0
    for some in every(items, 128):
        for item in some:
            looked += 1
            if wanted(item):
                found.append(item)
                if len(found) > count:
                    return found, item, looked
        if looked >= _MOST:
            return found, some[-1], looked
        yield
    return found, None, looked


# --- events and profiles


def events_of(store: Store, text: str, metric: str) -> tuple[list[StoredRecord] | None, str]:
    """The few events that a text can mean, if it names one or a profile; and what else to look for in them.

    None: any may be meant.
    """
    event = store.get(("event", text))
    if event is not None:
        return [event], ""
    profile = store.get(("profile", text)) or store.profile_by(
        {"email": text, "phone_number": text, "external_id": text}
    )
    if text and profile is not None:
        return list(store.events.referring(profile.reference)), ""
    if metric and store.get(("metric", metric)) is not None:
        return None, text
    return None, text


def event_matches(text: str, metric: str) -> Callable[[StoredRecord], bool]:
    """Whether an event is of a metric, and has a text in its properties or ids."""
    sought = _as_written(text)
    known: dict[int, bool] = {}

    def matches(event: StoredRecord) -> bool:
        if metric and ("metric", metric) not in event.related("metric"):
            return False
        if not text:
            return True
        properties = event.properties if isinstance(event, Event) else event.attributes
        # Many share theirs; while this goes on, none goes away.
        has = known.get(id(properties)) if isinstance(event, Event) else None
        if has is None:
            has = known[id(properties)] = sought in _written(properties)
        return has or (isinstance(event, Event) and text in (event.unique, event.profile))

    return matches


def profile_matches(text: str) -> Callable[[StoredRecord], bool]:
    """Whether a profile has a text in it."""
    sought = _as_written(text)
    return lambda record: not text or record.id == text or sought in _written(record.attributes)


def numbered(
    records: Iterable[StoredRecord], before: int | None, after: int | None = None
) -> Iterator[StoredRecord]:
    """Those that came before or after a number."""
    return (
        record
        for record in records
        if (before is None or record.sequence < before)
        and (after is None or record.sequence > after)
    )


def query(given: Mapping[str, str], **parameters: Any) -> str:
    """A query with what was asked for, and at another place."""
    kept = {key: each for key, each in given.items() if each and key not in (*_CURSORS, "said")}
    return urlencode(kept | parameters)


def _written(value: Any) -> str:
    return msgspec.json.encode(value).decode().lower()


def _as_written(text: str) -> str:
    return msgspec.json.encode(text)[1:-1].decode().lower()
