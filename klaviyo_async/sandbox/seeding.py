"""Seeds: what is put into an account before a test, a shop or a file, checked before any of it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from ..core.codec.shapes import layout, models_package, resource_class
from ..core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE, operations
from . import events, profiles
from .bodies import linkages
from .body_validation import check_value
from .errors import FixtureError, RejectedRequest
from .events import EventLog
from .reporting.segments import DEPARTURE
from .shop import build
from .steps import Steps, every
from .store import Store

__all__ = ["Seed", "read_fixtures"]

_SHOP: Final = "shop"
_SIZE: Final = 10_000
_MOST: Final = 10_000_000
_CHUNK: Final = 32
_OWN: Final = frozenset({DEPARTURE})
"""Types of the sandbox's own."""


class Seed:
    """Puts fixtures into an account.

    Args:
        store: of the account.
        event_log: counts events; its listener is told of none.
        now: the time.
    """

    def __init__(self, store: Store, event_log: EventLog, now: dt.datetime) -> None:
        self._store, self._log, self._now = store, event_log, now

    def shop(self, size: Any, seed: Any, until: Any) -> Steps[None]:
        """A shop, which is put in as a whole; its arguments are those of
        :meth:`klaviyo_async.sandbox.Sandbox.seed`.

        Raises:
            FixtureError: one of them makes no sense, or the account has profiles or events; some may have come
                while it was made.
        """
        size = _SIZE if size is None else size
        for name, value, least, most in (("size", size, 1, _MOST), ("seed", seed, 0, 2**63)):
            if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
                raise FixtureError(f"{name} is a number from {least} to {most}, not {value!r}")
        self._check_empty()
        moment, made = self._moment(until), self._store.beside()
        # What a shop goes on from.
        made.metrics |= self._store.metrics
        for type_ in ("tag-group", "mapped-metric"):
            for record in self._store.all(type_).values():
                made.restore(record)
        yield from build(made, size, seed, moment)
        self._check_empty()
        self._store.take_over(made)
        self._log.stored += size

    def _check_empty(self) -> None:
        if self._store.all("profile") or self._store.all("event"):
            raise FixtureError(f"account {self._store.account} has profiles or events already")

    def _moment(self, until: Any) -> dt.datetime:
        if until is None:
            return self._now
        try:
            moment = until if isinstance(until, dt.datetime) else dt.datetime.fromisoformat(until)
        except (TypeError, ValueError):
            raise FixtureError(f"until is a date and time, not {until!r}") from None
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)

    def document(self, fixtures: Mapping[str, Any]) -> Steps[None]:
        """Resources as `POST /sandbox/resources` takes them, and events as `POST /api/events` does: one after the
        other, once all have been checked.

        Args:
            fixtures: `resources`, `events`, or both.

        Raises:
            FixtureError: one of them is not valid; none was put in.
        """
        if unknown := sorted(fixtures.keys() - {"resources", "events"}):
            raise FixtureError(f"there are resources and events, and no {unknown[0]!r}")
        resources, given = (_listed(fixtures, name) for name in ("resources", "events"))
        yield from self._check_resources(resources)
        made = []
        for several in every(enumerate(given), _CHUNK):
            made += [self._checked_event(n, item) for n, item in several]
            yield
        for some in every(resources, _CHUNK):
            for item in some:
                self._add(item)
            yield
        log = EventLog()
        for chunk in every(made, _CHUNK):
            for data in chunk:
                events.create(self._store, log, data, self._now)
            yield
        self._log.stored += log.stored
        self._log.duplicates += log.duplicates

    def _add(self, item: dict[str, Any]) -> None:
        attributes = dict(item.get("attributes") or {})
        record = self._store.add(item["type"], attributes, linkages(item), item.get("id"))
        if record.type == "metric":
            self._store.metrics[attributes["name"]] = record.id

    def _checked_event(self, number: int, item: Any) -> dict[str, Any]:
        data = item.get("data", item) if isinstance(item, dict) else None
        place = f"/events/{number}"
        if not isinstance(data, dict) or not isinstance(data.get("attributes"), dict):
            raise FixtureError("an event has attributes", place)
        if data.get("type", "event") != "event":
            raise FixtureError("the type must be event", f"{place}/type")
        try:
            events.check(data, self._now)
        except RejectedRequest as error:
            pointer = (error.pointer or "").removeprefix("/data")
            raise FixtureError(error.detail, f"{place}{pointer}") from None
        return data

    def _check_resources(self, resources: Sequence[Any]) -> Steps[None]:
        known: dict[tuple[str, str], int] = {}
        for number, item in enumerate(resources):
            if number % _CHUNK == 0:
                yield
            _check_resource(item, f"/resources/{number}")
            id_ = item.get("id")
            if id_ is not None:
                first = known.setdefault((item["type"], id_), number)
                if first != number:
                    raise FixtureError(
                        f"{item['type']} {id_} stands in /resources/{first} already",
                        f"/resources/{number}/id",
                    )
        for number, item in enumerate(resources):
            if number % _CHUNK == 0:
                yield
            for name, linkage in linkages(item).items():
                found = [linkage] if isinstance(linkage, tuple) else linkage or ()
                for reference in found:
                    if reference not in known and self._store.get(reference) is None:
                        raise FixtureError(
                            f"there is no {reference[0]} {reference[1]}",
                            f"/resources/{number}/relationships/{name}",
                        )


def _check_resource(item: Any, place: str) -> None:
    if not isinstance(item, dict):
        raise FixtureError("a resource is an object", place)
    for name, kind in (("id", str), ("attributes", dict), ("relationships", dict)):
        if not isinstance(item.get(name, kind()), kind):
            raise FixtureError(f"{name} is no {kind.__name__}", f"{place}/{name}")
    type_ = item.get("type")
    models = [] if not isinstance(type_, str) else _models(type_)
    if not models and type_ not in _OWN:
        raise FixtureError(f"there is no type {type_!r}", f"{place}/type")
    attributes = item.get("attributes") or {}
    for name, value in attributes.items() if models else ():
        _check_attribute(models, name, value, f"{place}/attributes/{name}")
    for name, related in (item.get("relationships") or {}).items():
        _check_relationship(related, f"{place}/relationships/{name}")
    if type_ == "profile":
        try:
            profiles.check_identity(item, place)
        except RejectedRequest as error:
            raise FixtureError(error.detail, error.pointer or place) from None
    if type_ == "metric" and not isinstance(attributes.get("name"), str):
        raise FixtureError("a metric has a name", f"{place}/attributes/name")


def _check_relationship(related: Any, place: str) -> None:
    if not isinstance(related, dict) or "data" not in related:
        raise FixtureError("a relationship has data", place)
    data = related["data"]
    for item in data if isinstance(data, list) else [] if data is None else [data]:
        if not isinstance(item, dict) or not all(
            isinstance(item.get(key), str) for key in ("type", "id")
        ):
            raise FixtureError("a type and an id are needed", f"{place}/data")


def _check_attribute(models: Sequence[Any], name: str, value: Any, place: str) -> None:
    """See that some revision's resources have such an attribute, and with such a value.

    Raises:
        FixtureError: none has.
    """
    wrong: RejectedRequest | None = None
    for model in models:
        field = layout(model).by_key.get(name)
        if field is None or field.place != "attributes":
            continue
        try:
            check_value(field.shape, value, place)
        except RejectedRequest as error:
            wrong = wrong or error
        else:
            return
    if wrong is not None:
        raise FixtureError(wrong.detail, wrong.pointer or place)
    raise FixtureError(f"{name!r} is no attribute of it", place)


def _models(type_: str) -> list[Any]:
    """Models of the resources of a type, of each revision that has it."""
    found = []
    for package in (PACKAGE, *KEPT_PACKAGES.values(), BETA_PACKAGE):
        try:
            answered = [each for each in operations(package).values() if each.returns is not None]
        except ModuleNotFoundError:  # a package that was not installed
            continue
        known = models_package(answered[0].model(str(answered[0].returns))) if answered else None
        model = resource_class(known, type_)
        if model is not None:
            found.append(model)
    return found


def _listed(fixtures: Mapping[str, Any], name: str) -> Sequence[Any]:
    value = fixtures.get(name, [])
    if not isinstance(value, list):
        raise FixtureError("a list is needed", f"/{name}")
    return value


def read_fixtures(
    fixtures: str | Path | Mapping[str, Any],
) -> tuple[int | None, Mapping[str, Any] | None]:
    """Size of a shop (None: the usual one) and a document (None: it is a shop).

    Args:
        fixtures: `shop`, `shop:1000`, a path of a JSON file, or what stands in such a file.

    Raises:
        FixtureError: there is no such file, or it is not JSON of that form.
    """
    if isinstance(fixtures, Mapping):
        return None, fixtures
    name, colon, size = str(fixtures).partition(":")
    if name == _SHOP and (not colon or size.isdecimal()):
        return (int(size) if size else None), None
    try:
        document = msgspec.json.decode(Path(fixtures).read_bytes())
    except OSError as error:
        raise FixtureError(f"{fixtures}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise FixtureError(f"{fixtures}: {error}") from None
    if not isinstance(document, dict):
        raise FixtureError(f"{fixtures}: an object with resources and events is needed")
    return None, document
