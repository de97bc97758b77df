"""What has arrived: requests, events, profiles, jobs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from ..journal import JournalEntry
from ..records import StoredRecord
from ..store import Store
from . import masking
from .frame import field, form, row, section, shorten, table
from .markup import Markup, element, join
from .shown import FILTERS, ShownSandbox, address, name, query

_MOST_ROWS: Final = 30
_MOST_MASKED: Final = 1000
_HINTS: Final = {"status": "4xx", "method": "POST", "path": "/api/events"}


def summary(shown: ShownSandbox) -> Markup:
    """Counts, in a line."""
    stats, log = shown.sandbox.stats, shown.sandbox.events
    counts = {
        "requests": stats.requests,
        "throttled": sum(stats.throttled.values()),
        "failed": sum(stats.failed.values()),
        "met a fault": sum(stats.faults.values()),
        "events stored": log.stored,
        "duplicates dropped": log.duplicates,
        "accounts": len(shown.sandbox.stores),
    }
    items = [
        element("div", element("dt", text), element("dd", f"{count:,}"))
        for text, count in counts.items()
    ]
    return element("div", element("dl", *items), id="summary", class_="counts", data_live=True)


def requests(shown: ShownSandbox, given: Mapping[str, str]) -> Markup:
    """The last requests, those that were asked for."""
    found = shown.sandbox.journal.find(query(given))
    rows = [_request(entry) for entry in reversed(found[-_MOST_ROWS:])]
    heads = ("Request", "Time", "Status", "Account", "Revision", "ms", "Why")
    chosen = " that were chosen" if any(given.get(each) for each in FILTERS) else ""
    listed = table(
        f"{len(rows)} of {len(found)} requests{chosen}, latest first",
        heads,
        rows,
        f"No requests{chosen} have come. They are to be sent to the address of this page.",
    )
    fields = [
        field(each.capitalize(), each, given.get(each, ""), hint=_HINTS.get(each))
        for each in FILTERS
    ]
    search = element(
        "form", *fields, element("button", "Show"), method="get", action="/", role="search"
    )
    chooser = element("details", element("summary", "Choose"), search, open=bool(chosen))
    forget = form("forget-requests", label="Forget requests", id_="forget-requests")
    return section("requests", element("div", chooser, forget, class_="tools"), live=listed)


def _request(entry: JournalEntry) -> Markup:
    words = [entry.method, element("code", shorten(masking.text(entry.path)), dir="auto")]
    what = element(
        "a",
        *(join(word, " ") for word in words),
        href=f"/sandbox/page/requests/{entry.id}",
        id=f"request-{entry.id}",
    )
    why = "; ".join(
        text for text in (entry.reason, f"fault: {entry.fault}" if entry.fault else "") if text
    )
    return row(
        what,
        element("time", entry.time[11:23], datetime=entry.time, title=entry.time),
        status(entry.status),
        entry.account,
        entry.revision,
        f"{entry.ms:.1f}",
        shorten(masking.text(why), 160),
    )


def status(code: int | None) -> Markup:
    """A status, its first digit as a class; what stands for none."""
    text = str(code) if code else "no answer"
    return element("span", text, class_=f"status s{str(code)[0] if code else 0}")


def events(shown: ShownSandbox) -> Markup:
    """The latest events of all accounts."""
    rows = []
    for number, store, record in shown.latest("event", _MOST_ROWS):
        profile, metric = _first(store, record, "profile"), _first(store, record, "metric")
        title = str(metric.attributes.get("name", "")) if metric is not None else "an event"
        properties = msgspec.json.encode(record.attribute("event_properties")).decode()
        text = shorten(masking.text(properties[:_MOST_MASKED]), 160)
        rows.append(
            row(
                _link(number, record, title),
                _time(record.attribute("datetime")),
                _person(number, profile),
                name(store),
                element("code", text, dir="auto"),
            )
        )
    heads = ("Metric", "Time", "Profile", "Account", "Properties")
    caption = "The last events, latest first"
    return section("events", live=table(caption, heads, rows, "No events are stored."))


def profiles(shown: ShownSandbox) -> Markup:
    """The latest profiles of all accounts."""
    rows = []
    for number, store, record in shown.latest("profile", _MOST_ROWS):
        attributes = record.attributes
        full = " ".join(str(attributes.get(key) or "") for key in ("first_name", "last_name"))
        rows.append(
            row(
                _person(number, record),
                shorten(full.strip()),
                _time(attributes.get("created")),
                _time(attributes.get("updated")),
                name(store),
            )
        )
    heads = ("Profile", "Name", "Created", "Updated", "Account")
    caption = "The last profiles, latest first"
    return section("profiles", live=table(caption, heads, rows, "No profiles are stored."))


def jobs(shown: ShownSandbox) -> Markup:
    """The latest jobs of all accounts."""
    rows = []
    for number, store, record in shown.jobs(_MOST_ROWS):
        counts: dict[str, Any] = {**record.attributes}
        done, total = counts.get("completed_count"), counts.get("total_count")
        rows.append(
            row(
                _link(number, record, record.type.removesuffix("-job")),
                str(counts.get("status", "")),
                "" if total is None else f"{done} of {total}",
                str(counts.get("failed_count") or 0),
                _time(counts.get("created_at")),
                name(store),
            )
        )
    heads = ("Job", "State", "Done", "Failed", "Created", "Account")
    caption = "The last jobs, latest first"
    return section("jobs", live=table(caption, heads, rows, "There are no jobs."))


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
