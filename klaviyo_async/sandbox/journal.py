"""What was asked and answered, for whoever tests a program in any language."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs
import msgspec

from . import masking
from .steps import Steps, every, finish

_MOST_BODY: Final = 64 * 1024
_MOST_BYTES: Final = 16 * 2**20


@attrs.frozen
class JournalEntry:
    """A request and its answer."""

    id: int
    """Counts from 1; later ones are greater."""
    time: str
    """When it came, ISO 8601."""
    method: str
    path: str
    """With its query, as it was sent."""
    operation: str
    """Name of the operation; empty: the path has none."""
    account: str
    """Whose it is; empty: nobody's."""
    revision: str
    status: int
    """Of the answer; 0: there was none."""
    ms: float
    """Milliseconds until it was answered."""
    reason: str = ""
    """Why it was refused; empty: it was not."""
    fault: str = ""
    """Kind of the fault that it met; empty: none."""
    request: bytes | None = attrs.field(default=None, repr=False)
    """Body; None: it had none, or it was left out as the answer was given without it."""
    response: bytes | None = attrs.field(default=None, repr=False)
    truncated: bool = False
    """Whether only the first 64 KiB of a body are here."""
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """What it takes to send the request once more, credentials among it: they are never shown."""

    def has(self, text: str) -> bool:
        """Whether path, reason or a body have a text in them."""
        sought = text.lower()
        if sought in f"{self.path} {self.reason} {self.operation}".lower():
            return True
        # As it stands in JSON.
        raw = msgspec.json.encode(text)[1:-1].lower()
        return any(raw in (body or b"").lower() for body in (self.request, self.response))

    def as_dict(self, *, bodies: bool = False) -> dict[str, Any]:
        """It, JSON-able and without credentials.

        Args:
            bodies: whether to include the bodies, as JSON where they are, and the headers.
        """
        hidden = {"request", "response", "headers"}
        shown = attrs.asdict(self, filter=lambda field, _: field.name not in hidden)
        for name in ("path", "reason", "revision"):
            shown[name] = masking.text(shown[name])
        if bodies:
            shown |= {"request": _concealed(self.request), "response": _concealed(self.response)}
            shown["headers"] = masking.headers(self.headers)
        return shown


@attrs.frozen
class RequestQuery:
    """Which entries are meant; what is None or empty says nothing."""

    operation: str = ""
    account: str = ""
    method: str = ""
    path: str = ""
    """Beginning of the path."""
    text: str = ""
    """What path, reason or a body has in it; small letters and capitals are the same."""
    status: str = ""
    """A status, or its first digit with `xx`: 4xx."""
    after: int = 0
    """Only later ones than this."""
    body: Any = None
    """What the request's body has in it: members of objects, items of arrays; others may be there too."""

    def matches(self, entry: JournalEntry) -> bool:
        """Whether an entry is meant."""
        status = str(entry.status)
        return (
            entry.id > self.after
            and self.operation in ("", entry.operation)
            and self.account in ("", entry.account)
            and self.method.upper() in ("", entry.method)
            and entry.path.startswith(self.path)
            and self.status in ("", status, f"{status[0]}xx")
            and (not self.text or entry.has(self.text))
            and (self.body is None or _contains(_readable(entry.request), self.body))
        )


class Journal:
    """The last requests.

    Args:
        size: how many are kept; 0: none.
    """

    def __init__(self, size: int) -> None:
        self._entries: deque[JournalEntry] = deque()
        self._size = size
        self._bytes = 0
        self._count = 0

    def __iter__(self) -> Iterator[JournalEntry]:
        return iter(tuple(self._entries))

    def __len__(self) -> int:
        return len(self._entries)

    def add(
        self, *, request: bytes | None, response: bytes | None, **facts: Any
    ) -> JournalEntry | None:
        """Add an entry, and drop the oldest ones that there is no room for.

        Args:
            request: body of the request.
            response: body of the answer.
            facts: the other attributes of :class:`JournalEntry`, but `id` and `truncated`.
        """
        self._count += 1
        if not self._size:
            return None
        bodies = [None if body is None else body[:_MOST_BODY] for body in (request, response)]
        entry = JournalEntry(
            id=self._count,
            request=bodies[0],
            response=bodies[1],
            truncated=max(len(request or b""), len(response or b"")) > _MOST_BODY,
            **facts,
        )
        self._entries.append(entry)
        self._bytes += _size(entry)
        while len(self._entries) > self._size or self._bytes > _MOST_BYTES:
            self._bytes -= _size(self._entries.popleft())
        return entry

    def find(self, query: RequestQuery) -> list[JournalEntry]:
        """The entries meant, oldest first."""
        return finish(self.finding(query))

    def finding(self, query: RequestQuery) -> Steps[list[JournalEntry]]:
        """As :meth:`find`, in steps, of the entries that there are when it begins."""
        found = []
        for some in every(tuple(self._entries), 64):
            found += [entry for entry in some if query.matches(entry)]
            yield
        return found

    def latest(self) -> list[JournalEntry]:
        """All entries, latest first."""
        return list(reversed(self._entries))

    def get(self, id_: int) -> JournalEntry:
        """One entry.

        Raises:
            KeyError: there is none with that id, or it is no longer kept.
        """
        for entry in self._entries:
            if entry.id == id_:
                return entry
        raise KeyError(f"request {id_}")

    def verify(
        self,
        query: RequestQuery,
        *,
        count: int | None = None,
        at_least: int | None = None,
        at_most: int | None = None,
    ) -> str:
        """What is wrong with the number of requests that came; empty: nothing.

        Args:
            query: the requests meant.
            count: how many there must be.
            at_least: how many at the least; None of the three: one.
            at_most: how many at the most.
        """
        found = len(self.find(query))
        return wrong_number(found, count=count, at_least=at_least, at_most=at_most)

    def clear(self) -> None:
        """Forget all requests; numbers go on."""
        self._entries.clear()
        self._bytes = 0


def wrong_number(
    found: int,
    *,
    count: int | None = None,
    at_least: int | None = None,
    at_most: int | None = None,
) -> str:
    """What is wrong with a number of requests; arguments are those of :meth:`Journal.verify`."""
    if count is None and at_least is None and at_most is None:
        at_least = 1
    if count is not None and found != count:
        return f"{found} such requests came, not {count}"
    if at_least is not None and found < at_least:
        return f"{found} such requests came, at least {at_least} are expected"
    if at_most is not None and found > at_most:
        return f"{found} such requests came, at most {at_most} are expected"
    return ""


def _size(entry: JournalEntry) -> int:
    return len(entry.request or b"") + len(entry.response or b"")


def _readable(body: bytes | None) -> Any:
    if not body:
        return None
    try:
        return msgspec.json.decode(body)
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace")


def _concealed(body: bytes | None) -> Any:
    try:
        return masking.conceal(_readable(body))
    except RecursionError:
        return "nested too deeply to be shown"


def _contains(value: Any, wanted: Any) -> bool:
    """Whether it has all that is wanted: members of objects, items of arrays; the rest is equal."""
    if isinstance(wanted, dict):
        return isinstance(value, dict) and all(
            key in value and _contains(value[key], wanted[key]) for key in wanted
        )
    if isinstance(wanted, list):
        return isinstance(value, list) and all(
            any(_contains(item, each) for item in value) for each in wanted
        )
    return type(value) is type(wanted) and bool(value == wanted)
