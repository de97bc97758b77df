"""Events, profiles and jobs: what the accounts hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

import msgspec

from .. import masking
from ..records import StoredRecord
from ..steps import Steps
from ..store import Store
from .frame import choice, field, path, row, search, section, shorten, table
from .markup import Markup, element, join
from .search import (
    Found,
    ListPlace,
    event_matches,
    events_of,
    look,
    numbered,
    profile_matches,
    query,
)
from .shown import ShownSandbox, address, name

__all__ = ["events", "jobs", "pager", "profiles"]

T = TypeVar("T")
_MOST_JOBS: Final = 50
_MOST_METRICS: Final = 200
_MOST_MASKED: Final = 1000


def pager(
    view: str, given: Mapping[str, str], found: Found[T], number: Callable[[T], int]
) -> Markup | None:
    """Links to what came before and after."""
    links = [
        element("a", text, href=f"{path(view)}?{query(given, **parameters)}", id=f"{view}-{text}")
        for text, parameters in found.links(number).items()
    ]
    said = None
    if found.looked:
        rest = "There are older ones." if found.older is not None else ""
        said = element("span", f"{found.looked:,} were looked through. {rest}")
    if not links and said is None:
        return None
    return element("nav", said, *links, class_="pager", aria_label=f"Pages of {view}")


def events(shown: ShownSandbox, given: Mapping[str, str]) -> Steps[Markup]:
    """Some events of an account, those that were asked for."""
    number, store = shown.chosen(given, "event")
    text, metric = (given.get(each, "").strip() for each in ("text", "metric"))
    table_ = store.events
    few, rest = events_of(store, text, metric)
    place = ListPlace.of(given)
    if few is None:
        found = yield from look(
            lambda before: table_.latest() if before is None else table_.before(before),
            table_.after,
            place,
            event_matches(rest, metric),
            _number,
        )
    else:
        found = yield from look(
            lambda before: numbered(reversed(few), before),
            lambda after: numbered(few, None, after),
            place,
            event_matches("", metric),
            _number,
        )
    rows = [_event(number, store, record) for record in found.rows]
    heads = ("Metric", "Time", "Profile", "Properties")
    some = " that were chosen" if text or metric else ""
    total = f"; the account has {len(table_):,}"
    caption = f"{len(rows)} events{some}, latest first{total}"
    empty = "No events that were chosen are here." if some else "No events are stored."
    metrics = {
        id_: shorten(str(each.attributes.get("name", "")), 50)
        for id_, each in list(store.all("metric").items())[:_MOST_METRICS]
    }
    tools = search(
        "events",
        field(
            "E-mail, id, or text in the properties",
            "text",
            text,
            hint="ada@example.com",
            type_="search",
            class_="wide",
        ),
        choice("Metric", "metric", {"": "any", **metrics}, metric),
        _account(shown, number),
        clear=bool(some),
    )
    listed = join(table(caption, heads, rows, empty), pager("events", given, found, _number))
    return section("events", element("div", tools, class_="tools"), live=listed)


def _event(number: int, store: Store, record: StoredRecord) -> Markup:
    profile, metric = _first(store, record, "profile"), _first(store, record, "metric")
    title = str(metric.attributes.get("name", "")) if metric is not None else "an event"
    properties = msgspec.json.encode(record.attribute("event_properties")).decode()
    return row(
        _link(number, record, title),
        _time(record.attribute("datetime")),
        _person(number, profile),
        element("code", shorten(masking.text(properties[:_MOST_MASKED]), 200), dir="auto"),
    )


def profiles(shown: ShownSandbox, given: Mapping[str, str]) -> Steps[Markup]:
    """Some profiles of an account, those that were asked for."""
    number, store = shown.chosen(given, "profile")
    text = given.get("text", "").strip()
    records = list(store.all("profile").values())
    named = store.profile_by(dict.fromkeys(("email", "phone_number", "external_id"), text))
    searched, matches = records, profile_matches(text)
    if named is not None:
        searched, matches = [named], profile_matches("")
    found = yield from look(
        lambda before: numbered(reversed(searched), before),
        lambda after: numbered(searched, None, after),
        ListPlace.of(given),
        matches,
        _number,
    )
    rows = [_profile(number, record) for record in found.rows]
    heads = ("Profile", "Name", "Properties", "Created", "Updated")
    some = " that were chosen" if text else ""
    caption = f"{len(rows)} profiles{some}, latest first; the account has {len(records):,}"
    empty = "No profiles that were chosen are here." if some else "No profiles are stored."
    tools = search(
        "profiles",
        field(
            "E-mail, phone number, id, or any text",
            "text",
            text,
            hint="ada@example.com",
            type_="search",
            class_="wide",
        ),
        _account(shown, number),
        clear=bool(some),
    )
    listed = join(table(caption, heads, rows, empty), pager("profiles", given, found, _number))
    return section("profiles", element("div", tools, class_="tools"), live=listed)


def _profile(number: int, record: StoredRecord) -> Markup:
    attributes = record.attributes
    full = " ".join(str(attributes.get(key) or "") for key in ("first_name", "last_name"))
    properties = msgspec.json.encode(attributes.get("properties") or {}).decode()
    return row(
        _person(number, record),
        shorten(masking.text(full.strip())),
        element("code", shorten(masking.text(properties[:_MOST_MASKED]), 120), dir="auto"),
        _time(attributes.get("created")),
        _time(attributes.get("updated")),
    )


def jobs(shown: ShownSandbox, given: Mapping[str, str]) -> Markup:
    """The latest jobs of all accounts."""
    rows = []
    for number, store, record in shown.jobs(_MOST_JOBS):
        counts: dict[str, Any] = {**record.attributes}
        done, total = counts.get("completed_count"), counts.get("total_count")
        state = str(counts.get("status", ""))
        kind = {"complete": "s2", "failed": "s5", "cancelled": "s5"}.get(state.lower(), "s4")
        rows.append(
            row(
                _link(number, record, record.type.removesuffix("-job")),
                element("span", state, class_=f"status {kind}"),
                "" if total is None else f"{done} of {total}",
                str(counts.get("failed_count") or 0),
                _time(counts.get("created_at")),
                name(store),
            )
        )
    heads = ("Job", "State", "Done", "Failed", "Created", "Account")
    caption = "The last jobs, latest first"
    return section("jobs", live=table(caption, heads, rows, "There are no jobs."))


def _account(shown: ShownSandbox, number: int) -> Markup:
    options = {str(each): shorten(name(store), 40) for each, store in shown.accounts()}
    return choice("Account", "account", options or {"": "none"}, str(number) if options else "")


def _number(record: StoredRecord) -> int:
    return record.sequence


def _time(moment: object) -> Markup | None:
    """A time to the second: zones are all the same."""
    if not isinstance(moment, str):
        return None
    return element("time", moment[:19].replace("T", " "), datetime=moment, title=moment)


def _first(store: Store, record: StoredRecord, relationship: str) -> StoredRecord | None:
    related = record.related(relationship)
    return store.get(related[0]) if related else None


def _person(number: int, profile: StoredRecord | None) -> Markup | str:
    if profile is None:
        return ""
    attributes = profile.attributes
    known = ("email", "phone_number", "external_id", "anonymous_id")
    title = next((str(attributes[key]) for key in known if attributes.get(key)), profile.id)
    return _link(number, profile, title)


def _link(number: int, record: StoredRecord, title: str) -> Markup:
    text = shorten(masking.text(title)) or record.id
    return element("a", text, href=address(number, record), dir="auto")
